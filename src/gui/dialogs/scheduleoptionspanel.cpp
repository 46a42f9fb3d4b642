#include "gui/dialogs/scheduleoptionspanel.h"

#include "base/clock.h"
#include "gui/coachesbyname.h"
#include "gui/widgets/personchooser.h"
#include "gui/widgets/rolechoices.h"
#include "workspace/settings.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>

namespace gui {

using workspace::ScheduleAudience;
using workspace::ScheduleFormat;
using workspace::ScheduleOrder;

namespace {

constexpr int MostMinutes = 4 * 7 * 24 * 60;
constexpr int UsualMinutes = 60;

QString formatText(ScheduleFormat format)
{
    switch (format) {
    case ScheduleFormat::Pdf:
        return ScheduleOptionsPanel::tr("Document to print (PDF)");
    case ScheduleFormat::Page:
        return ScheduleOptionsPanel::tr("Page for the browser (HTML)");
    case ScheduleFormat::Calendar:
        return ScheduleOptionsPanel::tr("Calendar file (ICS)");
    case ScheduleFormat::Workbook:
        return ScheduleOptionsPanel::tr("Workbook (XLSX)");
    case ScheduleFormat::Table:
        break;
    }
    return ScheduleOptionsPanel::tr("Table for a spreadsheet (CSV)");
}

QComboBox *choiceBox(const char *name, const QList<std::pair<QString, QVariant>> &choices)
{
    auto *box = new QComboBox;
    box->setObjectName(QString::fromLatin1(name));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const auto &[text, value] : choices)
        box->addItem(text, value);
    return box;
}

void choose(QComboBox *box, const QVariant &value)
{
    box->setCurrentIndex(std::max(0, box->findData(value)));
}

} // namespace

ScheduleOptionsPanel::ScheduleOptionsPanel(QWidget *parent)
    : QWidget(parent), m_form(new QFormLayout(this)), m_roles(new ChoiceChips(tr("Role"))), m_person(new PersonChooser), m_coach(choiceBox("coachComboBox", {})),
      m_onlySessions(new QCheckBox), m_format(choiceBox("formatComboBox", {})), m_alarm(new QWidget), m_reminds(new QCheckBox(tr("&Remind"))),
      m_minutes(new QSpinBox), m_withCoaches(new QCheckBox(tr("Say who leads the &sessions"))), m_withPeople(new QCheckBox(tr("Say &who takes part"))),
      m_eachFile(new QCheckBox(tr("A &file for each person")))
{
    setupChoices();
    setupNames();
    setupLayout();
    fillFormats();
    connectParts();
    update();
}

void ScheduleOptionsPanel::setupChoices()
{
    using printing::PaperFormat;
    using printing::PaperOrientation;
    using printing::ScheduleArrangement;
    m_whom = choiceBox("whomComboBox", {{tr("Everybody"), int(Whom::Everybody)}, {tr("A participant"), int(Whom::Participant)},
                                        {tr("A coach"), int(Whom::Coach)}, {tr("Everybody, each their own"), int(Whom::EachPerson)}});
    m_arrangement = choiceBox("arrangementComboBox", {{tr("Matrix of months and roles"), int(ScheduleArrangement::Matrix)}, {tr("List by date"), int(ScheduleArrangement::ByDate)}});
    m_paper = choiceBox("paperComboBox", {{tr("A4"), int(PaperFormat::A4)}, {tr("A3"), int(PaperFormat::A3)}});
    m_orientation = choiceBox("orientationComboBox", {{tr("As suits the layout"), -1}, {tr("Portrait"), int(PaperOrientation::Upright)}, {tr("Landscape"), int(PaperOrientation::Across)}});
    m_minutes->setRange(0, MostMinutes);
    m_minutes->setValue(UsualMinutes);
    m_minutes->setSuffix(tr(" minutes before"));
    m_minutes->setEnabled(false);
}

void ScheduleOptionsPanel::setupNames()
{
    m_person->setObjectName(QStringLiteral("personComboBox"));
    m_person->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_onlySessions->setObjectName(QStringLiteral("onlySessionsCheckBox"));
    m_onlySessions->setText(tr("Only the %n sessions in the table, in their order", nullptr, 0));
    if (m_person->lineEdit())
        m_person->lineEdit()->setAccessibleName(tr("&Person").remove(u'&'));
    m_reminds->setObjectName(QStringLiteral("remindsCheckBox"));
    m_minutes->setObjectName(QStringLiteral("minutesSpinBox"));
    m_minutes->setAccessibleName(tr("Minutes before the session"));
    m_withCoaches->setObjectName(QStringLiteral("withCoachesCheckBox"));
    m_withPeople->setObjectName(QStringLiteral("withPeopleCheckBox"));
    m_eachFile->setObjectName(QStringLiteral("eachFileCheckBox"));
}

void ScheduleOptionsPanel::addRow(const QString &text, QWidget *field)
{
    auto *label = new QLabel(text);
    label->setBuddy(field);
    m_form->addRow(label, field);
}

void ScheduleOptionsPanel::setupLayout()
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    auto *alarm = new QHBoxLayout(m_alarm);
    alarm->setContentsMargins(0, 0, 0, 0);
    alarm->addWidget(m_reminds);
    alarm->addWidget(m_minutes, 1);
    addRow(tr("F&or"), m_whom);
    addRow(tr("&Person"), m_person);
    addRow(tr("&Coach"), m_coach);
    addRow(tr("Roles"), m_roles);
    addRow(tr("&As"), m_format);
    addRow(tr("&Layout"), m_arrangement);
    addRow(tr("Pape&r"), m_paper);
    addRow(tr("Orie&ntation"), m_orientation);
    for (QWidget *field : QList<QWidget *>{m_alarm, m_withCoaches, m_withPeople, m_eachFile, m_onlySessions})
        m_form->addRow(field);
    m_form->setRowVisible(m_onlySessions, false);
}

void ScheduleOptionsPanel::connectParts()
{
    for (QComboBox *box : {m_whom, m_coach, m_format, m_arrangement, m_paper, m_orientation})
        connect(box, &QComboBox::currentIndexChanged, this, &ScheduleOptionsPanel::update);
    connect(m_person, &QComboBox::currentTextChanged, this, &ScheduleOptionsPanel::update);
    connect(m_roles, &ChoiceChips::chosenChanged, this, &ScheduleOptionsPanel::update);
    for (QCheckBox *box : {m_onlySessions, m_reminds, m_withCoaches, m_withPeople, m_eachFile})
        connect(box, &QCheckBox::toggled, this, &ScheduleOptionsPanel::update);
    connect(m_minutes, &QSpinBox::valueChanged, this, &ScheduleOptionsPanel::update);
}

void ScheduleOptionsPanel::setProgramme(const domain::Programme &programme)
{
    m_updating = true;
    m_roles->setChoices(roleChoices(programme, devicePixelRatioF()));
    const domain::ParticipantId person = m_person->person();
    m_person->setProgramme(programme);
    m_person->setCandidates(person.isValid() ? QList{person} : QList<domain::ParticipantId>());
    const QVariant coach = m_coach->currentData();
    m_coach->clear();
    for (const domain::Coach *each : coachesByName(programme))
        m_coach->addItem(domain::fullName(*each), each->id.value);
    choose(m_coach, coach);
    m_updating = false;
    update();
}

void ScheduleOptionsPanel::setSessions(const QList<domain::SessionId> &sessions)
{
    m_sessions = sessions;
    m_onlySessions->setText(tr("Only the %n sessions in the table, in their order", nullptr, int(sessions.size())));
    m_form->setRowVisible(m_onlySessions, !sessions.isEmpty());
    m_onlySessions->setChecked(!sessions.isEmpty());
}

ScheduleOptionsPanel::Whom ScheduleOptionsPanel::whom() const
{
    return static_cast<Whom>(m_whom->currentData().toInt());
}

ScheduleFormat ScheduleOptionsPanel::format() const
{
    return static_cast<ScheduleFormat>(m_format->currentData().toInt());
}

/// What suits whom it is for.
void ScheduleOptionsPanel::fillFormats()
{
    QList<ScheduleFormat> formats{ScheduleFormat::Pdf, ScheduleFormat::Page, ScheduleFormat::Calendar, ScheduleFormat::Workbook, ScheduleFormat::Table};
    if (whom() == Whom::EachPerson)
        formats = {ScheduleFormat::Pdf, ScheduleFormat::Calendar};
    else if (whom() != Whom::Everybody)
        formats.removeOne(ScheduleFormat::Page);
    if (m_format->count() == formats.size())
        return;
    const QVariant before = m_format->currentData();
    const QSignalBlocker blocker(m_format);
    m_format->clear();
    for (const ScheduleFormat format : std::as_const(formats))
        m_format->addItem(formatText(format), int(format));
    choose(m_format, before);
}

void ScheduleOptionsPanel::update()
{
    if (m_updating)
        return;
    fillFormats();
    const Whom forWhom = whom();
    const bool isForAll = forWhom == Whom::Everybody;
    const bool isPdf = format() == ScheduleFormat::Pdf;
    const bool isPage = format() == ScheduleFormat::Page;
    const bool namesPeople = isPdf ? forWhom == Whom::Coach || forWhom == Whom::EachPerson : format() == ScheduleFormat::Workbook && isForAll;
    m_form->setRowVisible(m_person, forWhom == Whom::Participant);
    m_form->setRowVisible(m_coach, forWhom == Whom::Coach);
    m_form->setRowVisible(m_roles, isForAll || forWhom == Whom::EachPerson);
    m_form->setRowVisible(m_arrangement, isForAll && (isPdf || isPage));
    m_form->setRowVisible(m_paper, isPdf);
    m_form->setRowVisible(m_orientation, isPdf);
    m_form->setRowVisible(m_alarm, format() == ScheduleFormat::Calendar);
    m_form->setRowVisible(m_withCoaches, isPage);
    m_form->setRowVisible(m_withPeople, namesPeople);
    m_withPeople->setText(isPdf ? tr("Tell coaches &who comes, by name") : tr("A sheet that says &who takes part"));
    m_form->setRowVisible(m_eachFile, forWhom == Whom::EachPerson && isPdf);
    m_minutes->setEnabled(m_reminds->isChecked());
    Q_EMIT changed();
}

ScheduleOrder ScheduleOptionsPanel::order() const
{
    const auto isOn = [](const QCheckBox *box) { return !box->isHidden() && box->isChecked(); };
    ScheduleOrder order;
    order.format = format();
    order.audience = whom() == Whom::Everybody ? ScheduleAudience::Everybody : whom() == Whom::EachPerson ? ScheduleAudience::EachPerson : ScheduleAudience::OnePerson;
    if (whom() == Whom::Participant)
        order.recipient.participant = m_person->person();
    if (whom() == Whom::Coach)
        order.recipient.coach = domain::CoachId{m_coach->currentData().toLongLong()};
    if (order.audience != ScheduleAudience::OnePerson) {
        for (const QVariant &value : m_roles->chosen())
            order.roles.append(domain::RoleId{value.toLongLong()});
    }
    if (isOn(m_onlySessions))
        order.sessions = m_sessions;
    order.arrangement = static_cast<printing::ScheduleArrangement>(m_arrangement->currentData().toInt());
    order.paper = static_cast<printing::PaperFormat>(m_paper->currentData().toInt());
    if (const int orientation = m_orientation->currentData().toInt(); orientation >= 0)
        order.orientation = static_cast<printing::PaperOrientation>(orientation);
    order.withCoaches = isOn(m_withCoaches);
    order.withPeople = isOn(m_withPeople);
    order.inOneFile = !isOn(m_eachFile);
    if (m_reminds->isChecked())
        order.alarmMinutes = m_minutes->value();
    order.asOf = base::Clock::today();
    return order;
}

QString ScheduleOptionsPanel::missing() const
{
    if (whom() == Whom::Participant && !m_person->person().isValid())
        return tr("Choose the person whose schedule it is.");
    return whom() == Whom::Coach && m_coach->count() == 0 ? tr("There are no coaches.") : QString();
}

void ScheduleOptionsPanel::readSettings(const workspace::Settings &settings)
{
    m_updating = true;
    choose(m_format, settings.choice(QStringLiteral("exportSchedule.as"), int(ScheduleFormat::Pdf)));
    choose(m_arrangement, settings.choice(QStringLiteral("exportSchedule.arrangement"), 0));
    choose(m_paper, settings.choice(QStringLiteral("exportSchedule.paper"), 0));
    choose(m_orientation, settings.choice(QStringLiteral("exportSchedule.orientation"), -1));
    m_reminds->setChecked(settings.choice(QStringLiteral("exportSchedule.reminds"), false).toBool());
    m_minutes->setValue(settings.choice(QStringLiteral("exportSchedule.minutes"), UsualMinutes).toInt());
    m_eachFile->setChecked(settings.choice(QStringLiteral("exportSchedule.eachFile"), false).toBool());
    m_updating = false;
    update();
}

void ScheduleOptionsPanel::writeSettings(workspace::Settings &settings) const
{
    settings.setChoice(QStringLiteral("exportSchedule.as"), m_format->currentData());
    settings.setChoice(QStringLiteral("exportSchedule.arrangement"), m_arrangement->currentData());
    settings.setChoice(QStringLiteral("exportSchedule.paper"), m_paper->currentData());
    settings.setChoice(QStringLiteral("exportSchedule.orientation"), m_orientation->currentData());
    settings.setChoice(QStringLiteral("exportSchedule.reminds"), m_reminds->isChecked());
    settings.setChoice(QStringLiteral("exportSchedule.minutes"), m_minutes->value());
    settings.setChoice(QStringLiteral("exportSchedule.eachFile"), m_eachFile->isChecked());
}

} // namespace gui
