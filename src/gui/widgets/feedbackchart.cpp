#include "gui/widgets/feedbackchart.h"

#include "gui/theme/icons.h"
#include "gui/theme/theme.h"
#include "models/feedbackmodel.h"

#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <array>

namespace gui {

namespace {

constexpr int BarHeight = 20;
constexpr int Gap = 4;       ///< between a criterion's text and its bar
constexpr int LineGap = 14;  ///< between criteria
constexpr int Beside = 12;   ///< between bar and numbers
constexpr int LeastBar = 120;

/// Worst to best, told apart by colour-blind eyes too and by lightness on either side of the middle.
constexpr std::array<QRgb, 5> Scale{0xFFB35806, 0xFFF1A340, 0xFFD8D8DC, 0xFF7FB4D8, 0xFF2166AC};

QColor mixed(QRgb one, QRgb other, double share)
{
    const auto mix = [&](int a, int b) { return int(a + (b - a) * share + 0.5); };
    return QColor(mix(qRed(one), qRed(other)), mix(qGreen(one), qGreen(other)), mix(qBlue(one), qBlue(other)));
}

QString criterionText(const domain::CriterionSummary &criterion)
{
    QStringList counts;
    for (int score = 1; score <= criterion.scale; ++score) {
        if (criterion.counts[score - 1] > 0)
            counts.append(FeedbackChart::tr("score %1: %2 (%3 %)").arg(score).arg(criterion.counts[score - 1]).arg(domain::percentOf(criterion, score)));
    }
    return FeedbackChart::tr("%1: mean %2 of %3, %n answers; %4", nullptr, criterion.answers)
        .arg(criterion.criterion, models::meanText(criterion), QString::number(criterion.scale), counts.join(QStringLiteral(", ")));
}

} // namespace

FeedbackChart::FeedbackChart(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("feedbackChart"));
    setAccessibleName(tr("Scores as a chart"));
    setFocusPolicy(Qt::TabFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FeedbackChart::setSummary(const domain::FeedbackSummary &summary)
{
    if (summary == m_summary)
        return;
    m_summary = summary;
    QStringList texts;
    for (const domain::CriterionSummary &criterion : m_summary.criteria)
        texts.append(criterionText(criterion));
    setAccessibleDescription(texts.join(u'\n'));
    setMinimumHeight(heightForWidth(width()));
    updateGeometry();
    update();
}

QImage FeedbackChart::picture() const
{
    constexpr int factor = 2;
    const QSize size(std::max(width(), LeastBar * 3), heightForWidth(std::max(width(), LeastBar * 3)));
    QImage image(size * factor, QImage::Format_RGB32);
    image.setDevicePixelRatio(factor);
    image.fill(palette().color(QPalette::Base));
    QPainter painter(&image);
    painter.setFont(font());
    paint(painter, size.width());
    return image;
}

QSize FeedbackChart::sizeHint() const
{
    constexpr int usual = 480;
    return {usual, heightForWidth(usual)};
}

int FeedbackChart::heightForWidth(int width) const
{
    int height = Gap;
    for (const domain::CriterionSummary &criterion : m_summary.criteria)
        height += criterionHeight(criterion, width) + LineGap;
    return height + legendHeight(width) + Gap;
}

int FeedbackChart::criterionHeight(const domain::CriterionSummary &criterion, int width) const
{
    const QRect text = fontMetrics().boundingRect(QRect(0, 0, std::max(width, LeastBar), 10000), Qt::TextWordWrap, criterion.criterion);
    return text.height() + Gap + std::max(BarHeight, fontMetrics().height() + 2);
}

int FeedbackChart::endWidth() const
{
    return fontMetrics().horizontalAdvance(tr("%1 of %2 · n = %3").arg(QStringLiteral("00,0"), QStringLiteral("00"), QStringLiteral("000")));
}

QColor FeedbackChart::colourOf(int score, int scale) const
{
    const double place = scale > 1 ? double(score - 1) / (scale - 1) * (Scale.size() - 1) : double(Scale.size() - 1);
    const auto lower = std::min(size_t(place), Scale.size() - 2);
    return mixed(Scale[lower], Scale[lower + 1], place - double(lower));
}

void FeedbackChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(painter, width());
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 1, Qt::DotLine));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

void FeedbackChart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    setMinimumHeight(heightForWidth(width()));
}

void FeedbackChart::paint(QPainter &painter, int width) const
{
    int top = Gap;
    for (const domain::CriterionSummary &criterion : m_summary.criteria)
        top += paintCriterion(painter, criterion, top, width) + LineGap;
    if (m_summary.criteria.isEmpty())
        return;
    painter.setPen(quietColour(palette()));
    painter.drawText(QRect(2, top, width - 4, legendHeight(width)), Qt::TextWordWrap, legend());
}

QString FeedbackChart::legend()
{
    return tr("In each part: how many people × which score; the worst at the left, the best at the right");
}

int FeedbackChart::legendHeight(int width) const
{
    return fontMetrics().boundingRect(QRect(0, 0, std::max(width, LeastBar), 10000), Qt::TextWordWrap, legend()).height();
}

int FeedbackChart::paintCriterion(QPainter &painter, const domain::CriterionSummary &criterion, int top, int width) const
{
    const int height = criterionHeight(criterion, width);
    const int barHeight = std::max(BarHeight, fontMetrics().height() + 2);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(QRect(2, top, width - 4, height - barHeight - Gap), Qt::TextWordWrap, criterion.criterion);
    const QRect bar(2, top + height - barHeight, std::max(LeastBar, width - endWidth() - Beside - 4), barHeight);
    paintBar(painter, criterion, bar);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(QRect(bar.right() + Beside, bar.top(), width - bar.right() - Beside, barHeight), Qt::AlignLeft | Qt::AlignVCenter,
                     tr("%1 of %2 · n = %3").arg(models::meanText(criterion)).arg(criterion.scale).arg(criterion.answers));
    return height;
}

void FeedbackChart::paintBar(QPainter &painter, const domain::CriterionSummary &criterion, const QRect &bar) const
{
    double left = bar.left();
    for (int score = 1; score <= criterion.scale; ++score) {
        const int count = criterion.counts[score - 1];
        if (count == 0)
            continue;
        const double part = double(bar.width()) * count / criterion.answers;
        const QRectF box(left, bar.top(), part - 1, bar.height());
        const QColor colour = colourOf(score, criterion.scale);
        painter.fillRect(box, colour);
        const QString label = tr("%1 × %2", "how many people gave which score").arg(count).arg(score);
        const QString shorter = QString::number(count);
        const auto fits = [&](const QString &text) { return fontMetrics().horizontalAdvance(text) + 6 <= box.width(); };
        painter.setPen(textOn(colour));
        if (fits(label) || fits(shorter))
            painter.drawText(box, Qt::AlignCenter, fits(label) ? label : shorter);
        left += part;
    }
}

bool FeedbackChart::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const QPoint place = static_cast<QHelpEvent *>(event)->pos();
        int top = Gap;
        for (const domain::CriterionSummary &criterion : m_summary.criteria) {
            const int height = criterionHeight(criterion, width());
            if (place.y() >= top && place.y() < top + height)
                QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), plainToolTip(criterionText(criterion)), this);
            top += height + LineGap;
        }
        return true;
    }
    return QWidget::event(event);
}

} // namespace gui
