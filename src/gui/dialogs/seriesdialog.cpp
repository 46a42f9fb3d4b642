#include "gui/dialogs/seriesdialog.h"

#include "base/text.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLocale>
#include <QRadioButton>
#include <QSpinBox>

#include <algorithm>

namespace gui {

using namespace domain;

namespace {

QWidget *inOneRow(std::initializer_list<QWidget *> widgets)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget *widget : widgets)
        layout->addWidget(widget);
    layout->addStretch(1);
    return row;
}

} // namespace

SeriesDialog::SeriesDialog(QWidget *parent, const PageContext &context, workspace::Document &document, SessionId session)
    : PlanningDialog(parent, context, document, {session}), m_everyWeeks(new QSpinBox), m_weekday(new QComboBox),
      m_byTimes(new QRadioButton(tr("&after"))), m_times(new QSpinBox), m_byDay(new QRadioButton(tr("&on"))), m_until(new QDateEdit),
      m_daysOff(new QComboBox)
{
    setObjectName(QStringLiteral("seriesDialog"));
    setWindowTitle(tr("Repeat “%1”").arg(programme().find(session)->title));
    setupRhythm();
    setupEnd();
    setupDaysOff();
}

void SeriesDialog::openFor(QWidget *parent, const PageContext &context, workspace::Document &document, SessionId session)
{
    auto *dialog = new SeriesDialog(parent, context, document, session);
    dialog->openPlanning();
}

void SeriesDialog::setupRhythm()
{
    m_everyWeeks->setObjectName(QStringLiteral("everyWeeksSpinBox"));
    m_everyWeeks->setRange(1, 52);
    const auto showUnit = [this] { m_everyWeeks->setSuffix(tr(" weeks", "behind a number; “every 2 weeks”", m_everyWeeks->value())); };
    connect(m_everyWeeks, &QSpinBox::valueChanged, this, showUnit);
    showUnit();
    m_weekday->setObjectName(QStringLiteral("weekdayComboBox"));
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day)
        m_weekday->addItem(QLocale().standaloneDayName(day), day);
    const QDate first = programme().find(sessions().first())->startsAt.date();
    m_weekday->setCurrentIndex(first.isValid() ? first.dayOfWeek() - 1 : 0);
    addChoice(tr("&Every"), m_everyWeeks);
    addChoice(tr("&Weekday"), m_weekday);
    connect(m_everyWeeks, &QSpinBox::valueChanged, this, &SeriesDialog::update);
    connect(m_weekday, &QComboBox::currentIndexChanged, this, &SeriesDialog::update);
}

void SeriesDialog::setupEnd()
{
    m_byTimes->setObjectName(QStringLiteral("byTimesRadioButton"));
    m_byTimes->setAccessibleName(tr("The series ends after a number of sessions"));
    m_byTimes->setChecked(true);
    m_times->setObjectName(QStringLiteral("timesSpinBox"));
    m_times->setAccessibleName(tr("Sessions in the series, this one among them"));
    m_times->setRange(2, mostSessionsOfSeries);
    m_times->setValue(4);
    m_times->setSuffix(tr(" sessions", "behind a number"));
    m_byDay->setObjectName(QStringLiteral("byDayRadioButton"));
    m_byDay->setAccessibleName(tr("The series ends on a day"));
    m_until->setObjectName(QStringLiteral("untilDateEdit"));
    m_until->setAccessibleName(tr("Last possible day"));
    m_until->setCalendarPopup(true);
    m_until->setDisplayFormat(QLocale().dateFormat(QLocale::ShortFormat).replace(QStringLiteral("yyyy"), QStringLiteral("yy")).replace(QStringLiteral("yy"), QStringLiteral("yyyy")));
    const QDate first = programme().find(sessions().first())->startsAt.date();
    m_until->setDate(first.isValid() ? first.addDays(12 * 7) : QDate());
    addChoice(tr("Ends"), inOneRow({m_byTimes, m_times, m_byDay, m_until}));
    connect(m_byTimes, &QRadioButton::toggled, this, &SeriesDialog::update);
    connect(m_times, &QSpinBox::valueChanged, this, [this] { m_byTimes->setChecked(true); update(); });
    connect(m_until, &QDateEdit::dateChanged, this, [this] { m_byDay->setChecked(true); update(); });
}

void SeriesDialog::setupDaysOff()
{
    m_daysOff->setObjectName(QStringLiteral("daysOffComboBox"));
    m_daysOff->addItem(tr("Hold the session all the same"), int(DaysOff::Keep));
    m_daysOff->addItem(tr("Leave the date out"), int(DaysOff::Skip));
    m_daysOff->addItem(tr("Hold it in the next free week"), int(DaysOff::NextWeek));
    addChoice(tr("On &holidays"), m_daysOff);
    connect(m_daysOff, &QComboBox::currentIndexChanged, this, &SeriesDialog::update);
}

SeriesRule SeriesDialog::rule() const
{
    SeriesRule rule;
    rule.everyWeeks = m_everyWeeks->value();
    rule.weekday = m_weekday->currentData().toInt();
    rule.times = m_byTimes->isChecked() ? m_times->value() : 0;
    rule.until = m_byTimes->isChecked() ? QDate() : m_until->date();
    rule.daysOff = DaysOff(m_daysOff->currentData().toInt());
    return rule;
}

base::Result<ChangeSet> SeriesDialog::planned() const
{
    return repeatSession(programme(), sessions().first(), rule());
}

/// The sessions to come with the dates that fall away among them.
QList<PlannedLine> SeriesDialog::lines(const ChangeSet &change) const
{
    QList<PlannedLine> lines = plannedLines(programme(), change);
    const auto dates = seriesDates(programme(), sessions().first(), rule());
    if (!dates)
        return lines;
    const Session &session = *programme().find(sessions().first());
    for (const SeriesDate &date : *dates) {
        if (date.isLeftOut()) {
            const Session held = shifted(session, {int(session.startsAt.date().daysTo(date.rhythm)), 0, {}});
            lines.append({tr("falls away"), held.startsAt, held.endsAt, {date.dayOff}, false, true});
        } else if (date.isPostponed()) {
            const auto line = std::find_if(lines.begin(), lines.end(), [&](const PlannedLine &one) { return one.startsAt == date.startsAt; });
            if (line != lines.end())
                line->notes.prepend(tr("instead of %1 (%2)", "day, holiday").arg(base::shortDate(date.rhythm, QLocale()), date.dayOff));
        }
    }
    std::stable_sort(lines.begin(), lines.end(), [](const PlannedLine &one, const PlannedLine &other) { return one.startsAt < other.startsAt; });
    return lines;
}

QString SeriesDialog::acceptText(int sessionCount) const
{
    return sessionCount == 0 ? tr("Add sessions") : tr("Add %n sessions", nullptr, sessionCount);
}

QStringList SeriesDialog::remarks(const QList<PlannedLine> &lines) const
{
    const int leftOut = int(std::count_if(lines.begin(), lines.end(), [](const PlannedLine &line) { return line.isLeftOut; }));
    QStringList sentences{tr("The session itself is the first of the series; nobody is enrolled in the new ones.")};
    if (leftOut > 0)
        sentences.append(tr("%n dates fall away.", nullptr, leftOut));
    return sentences;
}

} // namespace gui
