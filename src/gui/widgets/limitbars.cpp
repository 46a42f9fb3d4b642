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

constexpr int Gap = 12;
constexpr int BarHeight = 6;
constexpr int LeastWidth = 140;
constexpr int MostCounties = 3; ///< shown each with its bar; the rest is told in one line

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
    const QColor emphasis = count.isExceeded() ? errorColour(palette) : quietColour(palette);
    const bool isCounty = count.scope == ParticipationCount::Scope::County;
    QLabel *numbers = plainLabel(domain::countText(count), isCounty && count.isExceeded() ? emphasis : palette.color(QPalette::WindowText));
    numbers->setObjectName(QStringLiteral("countLabel"));
    layout->addWidget(numbers);
    layout->addWidget(new Bar(count));
    if (!isCounty)
        layout->addWidget(plainLabel(furtherText(count), emphasis));
    tile->setMinimumWidth(LeastWidth);
    return tile;
}

int roomLeft(const ParticipationCount &count)
{
    return *count.limit - count.accepted;
}

/// A line of tiles that takes the height it needs.
QWidget *makeLine(FlowLayout *&layout)
{
    auto *line = new QWidget;
    layout = new FlowLayout(line, Gap);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    line->setSizePolicy(policy);
    return line;
}

void clear(FlowLayout &layout)
{
    while (QLayoutItem *item = layout.takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace

LimitBars::LimitBars(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("Places taken"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(makeLine(m_groups));
    layout->addWidget(makeLine(m_counties));
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
    clear(*m_groups);
    clear(*m_counties);
    std::vector<ParticipationCount> counties;
    for (const ParticipationCount &count : m_counts) {
        if (count.scope != ParticipationCount::Scope::County)
            m_groups->addWidget(makeTile(count, palette()));
        else if (count.limit && count.id != 0)
            counties.push_back(count);
    }
    addCounties(std::move(counties));
    m_counties->parentWidget()->setVisible(m_counties->count() > 0);
}

/// The fullest first; the rest in one line.
void LimitBars::addCounties(std::vector<ParticipationCount> counties)
{
    std::stable_sort(counties.begin(), counties.end(), [](const auto &one, const auto &other) { return roomLeft(one) < roomLeft(other); });
    QStringList rest;
    for (size_t i = 0; i < counties.size(); ++i) {
        if (i < MostCounties)
            m_counties->addWidget(makeTile(counties[i], palette()));
        else
            rest.append(domain::countText(counties[i]));
    }
    if (rest.isEmpty())
        return;
    QLabel *label = plainLabel(tr("and %n more counties", nullptr, int(rest.size())), quietColour(palette()));
    label->setToolTip(plainToolTip(rest.join(u'\n')));
    label->setAccessibleDescription(rest.join(QStringLiteral("; ")));
    m_counties->addWidget(label);
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
