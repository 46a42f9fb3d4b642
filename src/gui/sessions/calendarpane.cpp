#include "gui/sessions/calendarpane.h"

#include "base/clock.h"
#include "base/text.h"
#include "gui/sessions/calendarview.h"
#include "gui/sessions/undatedstrip.h"
#include "gui/theme/icons.h"
#include "gui/theme/theme.h"
#include "gui/widgets/flowlayout.h"

#include <QButtonGroup>
#include <QDateEdit>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace gui {

using models::CalendarScale;

namespace {

constexpr int StripLetters = 22;
constexpr int StripShare = 5;

QString settingsName()
{
    return QStringLiteral("sessions.calendarScale");
}

} // namespace

CalendarPane::CalendarPane(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_view(new CalendarView), m_strip(new UndatedStrip), m_stripPane(new QWidget), m_title(new QLabel),
      m_stripTitle(new QLabel), m_place(new QPushButton), m_date(new QDateEdit), m_bar(new FlowLayout(nullptr, 4))
{
    setFocusProxy(m_view);
    setupBar();
    setupStrip();
    auto *bar = new QWidget;
    bar->setLayout(m_bar);
    bar->setContentsMargins(12, 0, 12, 4);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_view, 1);
    middle->addWidget(m_stripPane);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(bar);
    layout->addLayout(middle, 1);
    connect(m_view, &CalendarView::spanChanged, this, &CalendarPane::followSpan);
    connect(m_view, &CalendarView::cursorMoved, this, &CalendarPane::followCursor);
    m_view->setScale(CalendarScale(std::clamp(context.settings.choice(settingsName(), 0).toInt(), 0, 2)));
    followSpan();
    followCursor();
}

QToolButton *CalendarPane::addButton(const char *name, const QString &text, const QString &toolTip, const QString &iconName)
{
    auto *button = new QToolButton;
    button->setObjectName(QString::fromLatin1(name));
    button->setText(text);
    button->setAccessibleName(iconName.isEmpty() ? text : toolTip);
    button->setToolTip(toolTip);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    if (!iconName.isEmpty())
        button->setIcon(icon(iconName));
    m_bar->addWidget(button);
    return button;
}

void CalendarPane::addScaleButton(const char *name, const QString &text, CalendarScale scale)
{
    QToolButton *button = addButton(name, text, tr("%1 (keys + and −)").arg(text));
    button->setCheckable(true);
    m_scales.append(button);
    connect(button, &QToolButton::clicked, this, [this, scale] { m_view->setScale(scale); });
}

void CalendarPane::setupBar()
{
    connect(addButton("todayToolButton", tr("Today"), tr("Today (Home)")), &QToolButton::clicked, this, [this] { m_view->goTo(base::Clock::today()); });
    connect(addButton("backToolButton", {}, tr("Back (Page Up)"), QStringLiteral("go-previous")), &QToolButton::clicked, this, [this] { m_view->turn(-1); });
    connect(addButton("forwardToolButton", {}, tr("Forward (Page Down)"), QStringLiteral("go-next")), &QToolButton::clicked, this, [this] { m_view->turn(1); });
    m_date->setObjectName(QStringLiteral("calendarDateEdit"));
    m_date->setAccessibleName(tr("Go to this date"));
    m_date->setToolTip(m_date->accessibleName());
    m_date->setCalendarPopup(true);
    m_date->setKeyboardTracking(false);
    m_date->setDisplayFormat(QLocale().language() == QLocale::German ? QStringLiteral("dd.MM.yyyy") : QStringLiteral("dd/MM/yyyy"));
    connect(m_date, &QDateEdit::dateChanged, m_view, &CalendarView::goTo);
    m_bar->addWidget(m_date);
    addScaleButton("monthToolButton", tr("Month"), CalendarScale::Month);
    addScaleButton("weekToolButton", tr("Week"), CalendarScale::Week);
    addScaleButton("dayToolButton", tr("Day"), CalendarScale::Day);
    auto *group = new QButtonGroup(this);
    for (QToolButton *button : std::as_const(m_scales))
        group->addButton(button);
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setObjectName(QStringLiteral("calendarTitleLabel"));
    m_title->setContentsMargins(8, 0, 0, 0);
    m_title->setMinimumHeight(m_date->sizeHint().height());
    m_bar->addWidget(m_title);
}

void CalendarPane::setupStrip()
{
    m_stripPane->setObjectName(QStringLiteral("undatedPane"));
    m_stripTitle->setObjectName(QStringLiteral("undatedLabel"));
    m_stripTitle->setBuddy(m_strip);
    m_place->setObjectName(QStringLiteral("placePushButton"));
    auto *layout = new QVBoxLayout(m_stripPane);
    layout->setContentsMargins(8, 4, 8, 8);
    layout->setSpacing(6);
    layout->addWidget(m_stripTitle);
    layout->addWidget(m_strip, 1);
    layout->addWidget(m_place);
    m_stripPane->hide();
    connect(m_strip, &UndatedStrip::countChanged, this, &CalendarPane::showCount);
    connect(m_place, &QPushButton::clicked, m_view, &CalendarView::placeSelected);
}

/// The strip never takes more than its share of a narrow window.
void CalendarPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_stripPane->setFixedWidth(std::max(m_place->minimumSizeHint().width() + 16, std::min(fontMetrics().averageCharWidth() * StripLetters + 16, width() / StripShare)));
}

void CalendarPane::followSpan()
{
    const models::CalendarSpan &span = m_view->span();
    m_title->setText(span.title());
    m_scales[int(span.scale)]->setChecked(true);
    m_context.settings.setChoice(settingsName(), int(span.scale));
}

void CalendarPane::followCursor()
{
    const QDate day = m_view->cursorDay();
    const QSignalBlocker blocker(m_date);
    m_date->setDate(day);
    const QString format = QLocale().language() == QLocale::German ? QStringLiteral("d. MMM") : QStringLiteral("d MMM");
    m_place->setText(tr("Place on %1", "day and month").arg(QLocale().toString(day, format)));
    m_place->setToolTip(tr("Lets the selected sessions begin at %1.").arg(base::dateTimeSpan(m_view->cursorTime(), {}, QLocale())));
}

void CalendarPane::showCount(int count)
{
    m_stripTitle->setText(tr("Without a date (%1)").arg(count));
    m_stripPane->setVisible(count > 0);
}

} // namespace gui
