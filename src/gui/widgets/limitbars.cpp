#include "gui/widgets/limitbars.h"

#include "gui/theme/icons.h"
#include "gui/theme/theme.h"
#include "gui/widgets/flowlayout.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace gui {

using domain::ParticipationCount;

namespace {

constexpr int Gap = 16;
constexpr int BarHeight = 6;
constexpr int LeastWidth = 150;
constexpr int MostCounties = 4; ///< shown each with its bar; the rest is told in one line

/// The bar of one count: accepted solid, applied paler behind it, a mark where the limit is.
class Bar : public QWidget
{
public:
    explicit Bar(const ParticipationCount &count) : m_count(count) { setFixedHeight(BarHeight + 2); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const int wanted = m_count.accepted + m_count.applied;
        const int full = std::max({m_count.limit.value_or(0), wanted, 1});
        const auto x = [&](int people) { return double(people) * width() / full; };
        const QRectF track(0, 1, width(), BarHeight);
        QPainter painter(this);
        painter.fillRect(track, lineColour(palette()));
        QColor accepted = m_count.isExceeded() ? errorColour(palette()) : palette().color(QPalette::Highlight);
        QColor applied = accepted;
        applied.setAlphaF(0.35f);
        painter.fillRect(QRectF(0, 1, x(m_count.accepted), BarHeight), accepted);
        painter.fillRect(QRectF(x(m_count.accepted), 1, x(wanted) - x(m_count.accepted), BarHeight), applied);
        if (m_count.limit && *m_count.limit < full)
            painter.fillRect(QRectF(x(*m_count.limit) - 1, 0, 2, BarHeight + 2), palette().color(QPalette::WindowText));
    }

private:
    ParticipationCount m_count;
};

QLabel *plainLabel(const QString &text, const QColor &colour)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, colour);
    label->setPalette(palette);
    return label;
}

QString furtherText(const ParticipationCount &count)
{
    QStringList parts;
    if (count.isExceeded())
        parts.append(LimitBars::tr("%n too many", nullptr, count.accepted - *count.limit));
    if (count.applied > 0)
        parts.append(LimitBars::tr("%n applied", nullptr, count.applied));
    if (count.waiting > 0)
        parts.append(LimitBars::tr("%n waiting", nullptr, count.waiting));
    return parts.join(QStringLiteral(" · "));
}

QWidget *makeTile(const ParticipationCount &count, const QPalette &palette)
{
    auto *tile = new QWidget;
    auto *layout = new QVBoxLayout(tile);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    QLabel *numbers = plainLabel(domain::countText(count), palette.color(QPalette::WindowText));
    numbers->setObjectName(QStringLiteral("countLabel"));
    layout->addWidget(numbers);
    layout->addWidget(new Bar(count));
    layout->addWidget(plainLabel(furtherText(count), count.isExceeded() ? errorColour(palette) : quietColour(palette)));
    tile->setMinimumWidth(LeastWidth);
    return tile;
}

int roomLeft(const ParticipationCount &count)
{
    return *count.limit - count.accepted;
}

} // namespace

LimitBars::LimitBars(QWidget *parent) : QWidget(parent), m_layout(new FlowLayout(this, Gap))
{
    setAccessibleName(tr("Places taken"));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    auto *copy = new QAction(icon(QStringLiteral("edit-copy")), tr("Copy Counts as Table"), this);
    connect(copy, &QAction::triggered, this, [this] { QGuiApplication::clipboard()->setText(asTable()); });
    addAction(copy);
}

void LimitBars::setCounts(const std::vector<ParticipationCount> &counts)
{
    if (counts == m_counts)
        return;
    m_counts = counts;
    rebuild();
}

void LimitBars::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        rebuild();
}

void LimitBars::rebuild()
{
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    std::vector<ParticipationCount> counties;
    for (const ParticipationCount &count : m_counts) {
        if (count.scope != ParticipationCount::Scope::County)
            m_layout->addWidget(makeTile(count, palette()));
        else if (count.limit && count.id != 0)
            counties.push_back(count);
    }
    std::stable_sort(counties.begin(), counties.end(), [](const auto &one, const auto &other) { return roomLeft(one) < roomLeft(other); });
    QStringList rest;
    for (size_t i = 0; i < counties.size(); ++i) {
        if (i < MostCounties)
            m_layout->addWidget(makeTile(counties[i], palette()));
        else
            rest.append(domain::countText(counties[i]));
    }
    if (!rest.isEmpty())
        addRestOfCounties(rest);
    updateGeometry();
}

void LimitBars::addRestOfCounties(const QStringList &texts)
{
    QLabel *label = plainLabel(tr("and %n more counties", nullptr, int(texts.size())), quietColour(palette()));
    label->setToolTip(plainToolTip(texts.join(u'\n')));
    label->setAccessibleDescription(texts.join(QStringLiteral("; ")));
    m_layout->addWidget(label);
}

QString LimitBars::asTable() const
{
    QStringList lines{QStringList{tr("Group"), tr("Accepted"), tr("Limit"), tr("Applied"), tr("Waiting list")}.join(u'\t')};
    for (const ParticipationCount &count : m_counts) {
        const QString name = domain::scopeText(count).replace(u'\t', u' ').replace(u'\n', u' ');
        lines.append(QStringList{name, QString::number(count.accepted), count.limit ? QString::number(*count.limit) : QString(),
                                 QString::number(count.applied), QString::number(count.waiting)}.join(u'\t'));
    }
    return lines.join(u'\n');
}

} // namespace gui
