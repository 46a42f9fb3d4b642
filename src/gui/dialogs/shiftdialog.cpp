#include "gui/dialogs/shiftdialog.h"

#include "domain/verbs/sessionplacing.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QSpinBox>
#include <QTimeEdit>

namespace gui {

using namespace domain;

namespace {

constexpr int mostUnits = 3650;

} // namespace

ShiftDialog::ShiftDialog(QWidget *parent, const PageContext &context, workspace::Document &document, const QList<SessionId> &sessions, Kind kind)
    : PlanningDialog(parent, context, document, sessions), m_kind(kind), m_distance(new QSpinBox), m_unit(new QComboBox),
      m_changesTime(new QCheckBox(tr("Begin &at"))), m_time(new QTimeEdit)
{
    setObjectName(QStringLiteral("shiftDialog"));
    setWindowTitle(kind == Kind::Move ? tr("Shift %n sessions", nullptr, int(sessions.size())) : tr("Duplicate %n sessions", nullptr, int(sessions.size())));
    setupDistance();
    setupTime();
}

void ShiftDialog::openFor(QWidget *parent, const PageContext &context, workspace::Document &document, const QList<SessionId> &sessions, Kind kind)
{
    auto *dialog = new ShiftDialog(parent, context, document, sessions, kind);
    dialog->openPlanning();
}

void ShiftDialog::setupDistance()
{
    m_distance->setObjectName(QStringLiteral("distanceSpinBox"));
    m_distance->setRange(-mostUnits, mostUnits);
    m_distance->setValue(1);
    m_unit->setObjectName(QStringLiteral("unitComboBox"));
    m_unit->setAccessibleName(tr("Days or weeks"));
    m_unit->addItem(tr("weeks"), 7);
    m_unit->addItem(tr("days"), 1);
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_distance);
    layout->addWidget(m_unit);
    layout->addStretch(1);
    row->setFocusProxy(m_distance);
    addChoice(tr("&Later by"), row);
    m_distance->setAccessibleName(tr("Later by, negative for earlier"));
    m_distance->setToolTip(tr("A negative number moves to earlier dates."));
    connect(m_distance, &QSpinBox::valueChanged, this, &ShiftDialog::update);
    connect(m_unit, &QComboBox::currentIndexChanged, this, &ShiftDialog::update);
}

void ShiftDialog::setupTime()
{
    const Session *first = programme().find(sessions().first());
    m_changesTime->setObjectName(QStringLiteral("changesTimeCheckBox"));
    m_changesTime->setAccessibleName(tr("Begin at another time"));
    m_time->setObjectName(QStringLiteral("timeEdit"));
    m_time->setAccessibleName(tr("Time of the day"));
    m_time->setDisplayFormat(QStringLiteral("HH:mm"));
    m_time->setTime(first->startsAt.isValid() ? first->startsAt.time() : QTime(10, 0));
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_changesTime);
    layout->addWidget(m_time);
    layout->addStretch(1);
    addChoice(tr("Time of the day"), row);
    connect(m_changesTime, &QCheckBox::toggled, this, &ShiftDialog::update);
    connect(m_time, &QTimeEdit::timeChanged, this, [this] { m_changesTime->setChecked(true); update(); });
}

SessionShift ShiftDialog::shift() const
{
    return {m_distance->value() * m_unit->currentData().toInt(), 0, m_changesTime->isChecked() ? m_time->time() : QTime()};
}

base::Result<ChangeSet> ShiftDialog::planned() const
{
    return m_kind == Kind::Move ? shiftSessions(programme(), sessions(), shift()) : duplicateSessions(programme(), sessions(), shift());
}

QString ShiftDialog::acceptText(int sessionCount) const
{
    if (sessionCount == 0)
        return m_kind == Kind::Move ? tr("Shift") : tr("Duplicate");
    return m_kind == Kind::Move ? tr("Shift %n sessions", nullptr, sessionCount) : tr("Duplicate %n sessions", nullptr, sessionCount);
}

int ShiftDialog::peopleWithPlaces() const
{
    const QList<SessionId> moved = sessions();
    return int(peopleFreedBy(programme(), QSet<SessionId>(moved.begin(), moved.end())).size());
}

QStringList ShiftDialog::remarks(const QList<PlannedLine> &) const
{
    if (m_kind == Kind::Duplicate)
        return {tr("Nobody is enrolled in the copies.")};
    const int people = peopleWithPlaces();
    return people == 0 ? QStringList() : QStringList(tr("%n people are invited, enrolled or waiting there.", nullptr, people));
}

} // namespace gui
