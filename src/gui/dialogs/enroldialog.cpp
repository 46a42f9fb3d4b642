#include "gui/dialogs/enroldialog.h"

#include "base/text.h"
#include "domain/rules/seating.h"
#include "domain/verbs/enrolmentverbs.h"
#include "gui/applychange.h"
#include "gui/dialogs/seatquestions.h"
#include "gui/widgets/windowsize.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace gui {

using namespace domain;

QString namesOf(const Programme &programme, const QList<ParticipantId> &people, int most)
{
    QStringList names;
    for (const ParticipantId id : people.mid(0, most)) {
        if (const Participant *participant = programme.find(id))
            names.append(fullName(*participant));
    }
    const int more = int(people.size()) - most;
    if (more > 0)
        names.append(EnrolDialog::tr("and %n more", nullptr, more));
    return names.join(u'\n');
}

EnrolDialog::EnrolDialog(QWidget *parent, const PageContext &context, workspace::Document &document)
    : QDialog(parent), m_context(context), m_document(&document), m_choice(new QComboBox), m_state(new QComboBox),
      m_overflow(new QCheckBox(tr("Beyond the maximum: on the &waiting list"))), m_summary(new QLabel)
{
    setObjectName(QStringLiteral("enrolDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Enrol"));
    m_choice->setObjectName(QStringLiteral("choiceComboBox"));
    m_choice->setMinimumContentsLength(36);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_state->setObjectName(QStringLiteral("stateComboBox"));
    m_overflow->setObjectName(QStringLiteral("overflowCheckBox"));
    m_overflow->setChecked(true);
    m_summary->setObjectName(QStringLiteral("summaryLabel"));
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    fillStates();
    connect(m_choice, &QComboBox::currentIndexChanged, this, &EnrolDialog::update);
    connect(m_state, &QComboBox::currentIndexChanged, this, &EnrolDialog::update);
    connect(m_overflow, &QCheckBox::toggled, this, &EnrolDialog::update);
}

void EnrolDialog::fillStates()
{
    for (const EnumEntry &entry : EnumTraits<EnrolmentState>::entries)
        m_state->addItem(enumLabel(EnrolmentState(entry.value)), entry.value);
    m_state->setCurrentIndex(m_state->findData(int(EnrolmentState::Enrolled)));
}

void EnrolDialog::fillSessions()
{
    for (const SessionId id : sessionsByTime(m_document->programme())) {
        const Session *session = m_document->programme().find(id);
        const QString date = base::shortDate(session->startsAt.date(), QLocale());
        m_choice->addItem(date.isEmpty() ? session->title : tr("%1  %2", "date and title of a session").arg(date, session->title), id.value);
    }
}

void EnrolDialog::fillRoles()
{
    for (const RoleId id : rolesInOrder(m_document->programme()))
        m_choice->addItem(m_document->programme().find(id)->name, id.value);
    const QList<RoleId> wanted = m_document->programme().find(m_session)->roles;
    if (!wanted.isEmpty())
        m_choice->setCurrentIndex(m_choice->findData(wanted.first().value));
}

/// Many names scroll, so that the buttons stay on a small screen.
QWidget *EnrolDialog::makeSummary()
{
    m_summary->setAlignment(Qt::AlignTop);
    auto *area = new QScrollArea;
    area->setObjectName(QStringLiteral("summaryScrollArea"));
    area->setAccessibleName(tr("What is going to be done"));
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::StrongFocus);
    area->setWidget(m_summary);
    return area;
}

void EnrolDialog::setupButtons()
{
    auto *form = new QFormLayout;
    auto *choiceLabel = new QLabel(m_session.isValid() ? tr("&Role") : tr("&Session"));
    choiceLabel->setBuddy(m_choice);
    form->addRow(choiceLabel, m_choice);
    auto *stateLabel = new QLabel(tr("S&tate"));
    stateLabel->setBuddy(m_state);
    form->addRow(stateLabel, m_state);
    form->addRow(m_overflow);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_accept = buttons->addButton(tr("Enrol"), QDialogButtonBox::AcceptRole);
    m_accept->setObjectName(QStringLiteral("enrolPushButton"));
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addLayout(form);
    layout->addWidget(makeSummary(), 1);
    layout->addWidget(buttons);
    m_accept->setDefault(true);
    resizeWithinScreen(*this, {520, 480});
    connect(buttons, &QDialogButtonBox::accepted, this, &EnrolDialog::enrolThem);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    update();
}

void EnrolDialog::openForParticipants(QWidget *parent, const PageContext &context, workspace::Document &document,
                                      const QList<ParticipantId> &people)
{
    auto *dialog = new EnrolDialog(parent, context, document);
    dialog->m_people = people;
    dialog->fillSessions();
    dialog->setupButtons();
    dialog->open();
}

void EnrolDialog::openForSession(QWidget *parent, const PageContext &context, workspace::Document &document, SessionId session)
{
    auto *dialog = new EnrolDialog(parent, context, document);
    dialog->m_session = session;
    dialog->fillRoles();
    dialog->setupButtons();
    dialog->open();
}

/// Of a role everybody, also those whom the plan leaves out.
QList<ParticipantId> EnrolDialog::people() const
{
    if (!m_session.isValid())
        return m_people;
    QList<ParticipantId> people = participantsByName(m_document->programme());
    const RoleId role{m_choice->currentData().toLongLong()};
    people.removeIf([&](ParticipantId id) { return m_document->programme().find(id)->role != role; });
    return people;
}

SessionId EnrolDialog::session() const
{
    return m_session.isValid() ? m_session : SessionId{m_choice->currentData().toLongLong()};
}

bool EnrolDialog::gives(EnrolmentState state) const
{
    return EnrolmentState(m_state->currentData().toInt()) == state;
}

SeatPlan EnrolDialog::plan() const
{
    return planSeats(m_document->programme(), session(), people(), m_session.isValid() ? SeatRequest::Group : SeatRequest::Picked,
                     m_overflow->isChecked() ? Overflow::Wait : Overflow::Overfill);
}

base::Result<ChangeSet> EnrolDialog::change() const
{
    const Programme &programme = m_document->programme();
    if (gives(EnrolmentState::Enrolled))
        return enrolAsPlanned(programme, plan());
    const QList<ParticipantId> meant = m_session.isValid() ? participantsOfRole(programme, RoleId{m_choice->currentData().toLongLong()}) : m_people;
    return enrol(programme, session(), meant, EnrolmentState(m_state->currentData().toInt()));
}

void EnrolDialog::update()
{
    if (!m_accept || !m_document)
        return;
    const bool enrols = gives(EnrolmentState::Enrolled);
    m_overflow->setVisible(enrols);
    const auto change = this->change();
    m_accept->setEnabled(change.has_value() && !change->isEmpty());
    if (!change) {
        m_summary->setText(change.error().message);
        return;
    }
    QStringList paragraphs;
    if (enrols)
        paragraphs.append(seatText(seatCount(m_document->programme(), session())));
    if (change->isEmpty()) {
        paragraphs.append(tr("Everybody already has this state in the session; nothing would change."));
    } else if (!enrols) {
        QList<ParticipantId> touched;
        for (const auto &row : change->of<Enrolment>())
            touched.append(row.after->participant);
        paragraphs.append(change->label);
        paragraphs.append(namesOf(m_document->programme(), touched));
    }
    if (enrols)
        paragraphs.append(planSummary(m_document->programme(), plan()));
    m_summary->setText(paragraphs.join(QStringLiteral("\n\n")));
}

void EnrolDialog::enrolThem()
{
    if (m_document && applyOrTell(*m_document, m_context.prompter, this, change()))
        accept();
}

} // namespace gui
