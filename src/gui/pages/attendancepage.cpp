#include "gui/pages/attendancepage.h"

#include "base/clock.h"
#include "base/text.h"
#include "domain/programmeindex.h"
#include "domain/verbs/sessionverbs.h"
#include "gui/applychange.h"
#include "gui/dialogs/signaturesheetsdialog.h"
#include "gui/dialogs/walkindialog.h"
#include "gui/prompter.h"
#include "gui/theme/icons.h"
#include "gui/theme/theme.h"
#include "gui/widgets/attendanceview.h"
#include "gui/widgets/exportaction.h"
#include "gui/widgets/filterline.h"
#include "gui/widgets/jumpline.h"
#include "gui/widgets/recordedline.h"
#include "gui/widgets/rolechoices.h"
#include "gui/wizards/attendanceimportdialog.h"
#include "models/attendancemodel.h"
#include "workspace/document.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace gui {

using domain::Attendance;

namespace {
constexpr int SessionLetters = 40;
}

AttendancePage::AttendancePage(const PageContext &context, QWidget *parent)
    : WorkPage(tr("Attendance"), context, parent), m_model(new models::AttendanceModel(this)), m_filter(new FilterLine), m_session(new QComboBox),
      m_roles(new ChoiceChips(tr("Role"))), m_kinds(new ChoiceChips(tr("Kind of session"))), m_view(new AttendanceView), m_empty(new QLabel),
      m_hint(new QLabel), m_jump(new JumpLine), m_recorded(new RecordedLine)
{
    m_session->setObjectName(QStringLiteral("sessionComboBox"));
    m_session->setAccessibleName(tr("Session"));
    m_session->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_session->setMinimumContentsLength(SessionLetters / 2);
    m_view->setModel(m_model);
    setupActions();
    setupLayout();
    connectModel();
    connectJump();
    updateState();
}

AttendancePage::~AttendancePage()
{
    m_model->setDocument(nullptr);
}

QAction *AttendancePage::addRecordAction(const QString &text, const QString &iconName, Attendance attendance)
{
    auto *action = new QAction(icon(iconName), text, this);
    connect(action, &QAction::triggered, this, [this, attendance] { record(attendance); });
    m_view->addAction(action);
    m_recordActions.append(action);
    return action;
}

void AttendancePage::setupActions()
{
    //: menu of the attendance grid; the letter in brackets is the key (German: "Anwesend (P)")
    addRecordAction(tr("Present (P)"), QStringLiteral("state-done"), Attendance::Present);
    addRecordAction(tr("Partly present (T)"), QStringLiteral("state-waiting"), Attendance::Partial);
    addRecordAction(tr("Absent (A)"), QStringLiteral("state-off"), Attendance::Absent);
    addRecordAction(tr("Excused (E)"), QStringLiteral("state-past"), Attendance::Excused);
    addRecordAction(tr("Not recorded (U)"), QStringLiteral("edit-clear"), Attendance::Unknown);
    m_othersPresent = new QAction(icon(QStringLiteral("meeting-attending")), tr("Everyone Else Present…"), this);
    m_othersPresent->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E));
    m_othersPresent->setToolTip(tr("Record everybody in this session as present whose attendance is not recorded"));
    connect(m_othersPresent, &QAction::triggered, this, &AttendancePage::recordOthersPresent);
    m_view->addAction(m_othersPresent);
    setupWalkIn();
    m_importReport = new QAction(icon(QStringLiteral("document-import")), tr("Attendance from a Meeting Report…"), this);
    m_importReport->setObjectName(QStringLiteral("importReportAction"));
    m_importReport->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M));
    m_importReport->setToolTip(tr("Record who was there from the report of a video meeting"));
    connect(m_importReport, &QAction::triggered, this, &AttendancePage::importReport);
    m_view->addAction(m_importReport);
    m_sheets = new QAction(icon(QStringLiteral("document-print")), tr("Signature Sheets…"), this);
    m_sheets->setObjectName(QStringLiteral("signatureSheetsAction"));
    m_sheets->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_P));
    m_sheets->setToolTip(tr("Lists to be signed on the spot"));
    connect(m_sheets, &QAction::triggered, this, &AttendancePage::printSheets);
    m_view->addAction(m_sheets);
    m_exportTable = addExportAction(m_view, context(), {tr("Attendance"), true, [this] { return document(); }, [this](const QString &sentence) { Q_EMIT statusText(sentence); }});
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void AttendancePage::setupWalkIn()
{
    m_walkIn = new QAction(icon(QStringLiteral("list-add")), tr("Walk-in…"), this);
    m_walkIn->setObjectName(QStringLiteral("walkInAction"));
    m_walkIn->setShortcut(QKeySequence(Qt::Key_Insert));
    m_walkIn->setShortcutContext(Qt::WidgetShortcut);
    m_walkIn->setToolTip(tr("Record somebody as present who is not on the list"));
    connect(m_walkIn, &QAction::triggered, this, &AttendancePage::addWalkIn);
    m_view->addAction(m_walkIn);
    auto *button = new QToolButton;
    button->setObjectName(QStringLiteral("walkInToolButton"));
    button->setDefaultAction(m_walkIn);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    m_filter->buttons()->addWidget(button);
}

void AttendancePage::setupLayout()
{
    m_filter->choices()->addWidget(m_session);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setText(tr("P present · T partly · A absent · E excused · U not recorded · a number: minutes · another letter, a capital one or /: jump to a name"));
    m_hint->setWordWrap(true);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    body()->addWidget(m_filter);
    body()->addWidget(m_roles);
    body()->addWidget(m_kinds);
    body()->addWidget(m_empty, 1);
    body()->addWidget(m_view, 1);
    body()->addWidget(m_jump);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(12);
    foot->addWidget(m_hint, 1);
    foot->addWidget(m_recorded);
    body()->addLayout(foot);
    QWidget::setTabOrder(m_filter, m_roles);
    QWidget::setTabOrder(m_kinds, m_view);
}

void AttendancePage::connectModel()
{
    connect(m_filter, &FilterLine::textChanged, m_model, &models::AttendanceModel::setFilter);
    connect(m_filter, &FilterLine::leftDownwards, m_view, &AttendanceView::enter);
    connect(m_session, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_model->setSession(domain::SessionId{m_session->itemData(index).toLongLong()});
        updateState();
    });
    connect(m_roles, &ChoiceChips::chosenChanged, this, [this] {
        QSet<domain::RoleId> roles;
        for (const QVariant &value : m_roles->chosen())
            roles.insert(domain::RoleId{value.toLongLong()});
        m_model->setRoles(roles);
    });
    connect(m_kinds, &ChoiceChips::chosenChanged, this, [this] {
        QSet<domain::SessionKind> kinds;
        for (const QVariant &value : m_kinds->chosen())
            kinds.insert(static_cast<domain::SessionKind>(value.toInt()));
        m_model->setKinds(kinds);
        fillSessions();
    });
    connect(m_model, &models::AttendanceModel::extentChanged, this, &AttendancePage::updateState);
    connect(m_model, &models::AttendanceModel::changeProposed, this, &AttendancePage::apply);
    connect(m_view, &AttendanceView::recordRequested, this, &AttendancePage::record);
    connect(m_view, &AttendanceView::pasteRequested, this, &AttendancePage::paste);
    connect(m_view, &AttendanceView::selectionSettled, this, &AttendancePage::announceSelection);
}

void AttendancePage::connectJump()
{
    connect(m_view, &AttendanceView::jumpRequested, this, [this](const QString &text) {
        m_jumpedFrom = m_view->currentIndex();
        m_jump->begin(text);
    });
    connect(m_jump, &JumpLine::textChanged, this, &AttendancePage::jump);
    connect(m_jump, &JumpLine::stepped, this, &AttendancePage::stepMatch);
    connect(m_jump, &JumpLine::left, this, &AttendancePage::leaveJump);
    connect(m_recorded, &RecordedLine::heldRequested, this, &AttendancePage::markHeld);
}

void AttendancePage::setDocument(workspace::Document *document)
{
    if (this->document())
        this->document()->disconnect(this);
    Page::setDocument(document);
    m_model->setDocument(document);
    m_filter->clear();
    m_roles->clear();
    m_kinds->clear();
    if (document) {
        connect(document, &workspace::Document::changed, this, [this](const domain::ChangeSet &changeSet) {
            // Recording attendance leaves the choices as they are.
            if (!changeSet.of<domain::Session>().empty() || !changeSet.of<domain::Role>().empty())
                followDocument();
            else
                updateState();
        });
    }
    followDocument();
}

void AttendancePage::followDocument()
{
    QList<Choice> roles;
    QList<Choice> kinds;
    if (document()) {
        const domain::Programme &programme = document()->programme();
        roles = roleChoices(programme, devicePixelRatioF());
        QSet<int> used;
        for (const domain::Session &session : programme.table<domain::Session>())
            used.insert(int(session.kind));
        for (const domain::EnumEntry &entry : domain::EnumTraits<domain::SessionKind>::entries) {
            if (used.contains(entry.value))
                kinds.append({domain::enumLabel(domain::EnumTraits<domain::SessionKind>::entries, entry.value), entry.value, {}});
        }
    }
    m_roles->setChoices(roles);
    m_kinds->setChoices(kinds);
    fillSessions();
    updateState();
}

void AttendancePage::fillSessions()
{
    const qint64 chosen = m_session->currentData().toLongLong();
    const QSignalBlocker blocker(m_session);
    m_session->clear();
    m_session->addItem(tr("All sessions"), qint64(0));
    if (document()) {
        const QVariantList kinds = m_kinds->chosen();
        for (const domain::SessionId id : domain::sessionsByTime(document()->programme())) {
            const domain::Session &session = *document()->programme().find(id);
            if (session.state == domain::SessionState::Cancelled || (!kinds.isEmpty() && !kinds.contains(QVariant(int(session.kind)))))
                continue;
            const QString date = base::shortDate(session.startsAt.date(), QLocale());
            m_session->addItem(date.isEmpty() ? session.title : tr("%1 %2", "date and title of a session").arg(date, session.title), id.value);
        }
    }
    m_session->setCurrentIndex(std::max(0, m_session->findData(chosen)));
    m_model->setSession(domain::SessionId{m_session->currentData().toLongLong()});
}

void AttendancePage::updateState()
{
    const bool canWrite = document() && !document()->isReadOnly();
    const bool filled = m_model->rowCount() > 0 && m_model->columnCount() > 0;
    m_filter->setCounts(m_model->rowCount(), m_model->peopleCount());
    m_view->setVisible(filled);
    m_hint->setVisible(filled);
    m_view->showOneSession(m_model->columnCount() == 1);
    m_empty->setVisible(!filled);
    m_empty->setText(m_model->peopleCount() == 0 || m_filter->isHidden()
                         ? tr("Attendance is recorded here as soon as people are enrolled in sessions.")
                         : tr("Nobody is enrolled who fits the filter."));
    for (QAction *action : std::as_const(m_recordActions))
        action->setEnabled(canWrite && filled);
    m_othersPresent->setEnabled(canWrite && filled);
    m_walkIn->setEnabled(canWrite && m_model->columnCount() > 0);
    m_importReport->setEnabled(canWrite);
    m_sheets->setEnabled(document());
    updateRecorded();
}

/// Of one session: how far it is recorded, and that it can be marked as held.
void AttendancePage::updateRecorded()
{
    const domain::Session *session = document() ? document()->programme().find(m_model->session()) : nullptr;
    const bool shown = session && m_model->columnCount() == 1;
    m_recorded->setVisible(shown);
    if (!shown)
        return;
    const int people = m_model->enrolledIn(0);
    const int missing = m_model->missingIn(0);
    const bool isOver = session->endsAt.isValid() && session->endsAt <= base::Clock::now();
    const bool isOpen = session->state == domain::SessionState::Planned || session->state == domain::SessionState::Confirmed;
    m_recorded->setProgress(people - missing, people);
    m_recorded->setCanBeHeld(isOver && isOpen && people > 0 && missing == 0 && !document()->isReadOnly());
}

void AttendancePage::markHeld()
{
    apply(domain::holdSessions(document()->programme(), {m_model->session()}));
}

// Jumping to a name

void AttendancePage::jump(const QString &text)
{
    m_matches = m_model->rowsNamed(text);
    m_match = 0;
    stepMatch(0);
}

void AttendancePage::stepMatch(int steps)
{
    const int count = int(m_matches.size());
    m_match = count == 0 ? 0 : (m_match + steps + count) % count;
    m_jump->setMatch(count == 0 ? 0 : m_match + 1, count);
    const int column = m_jumpedFrom.isValid() ? m_jumpedFrom.column() : 0;
    if (count > 0)
        m_view->setCurrentIndex(m_model->index(m_matches[m_match], column));
    else if (m_jumpedFrom.isValid())
        m_view->setCurrentIndex(m_jumpedFrom);
}

void AttendancePage::leaveJump(bool stays)
{
    if (!stays && m_jumpedFrom.isValid())
        m_view->setCurrentIndex(m_jumpedFrom);
    m_view->setFocus(Qt::OtherFocusReason);
    m_jump->hide();
}

QList<QAction *> AttendancePage::pageActions() const
{
    return QList<QAction *>{m_othersPresent, m_walkIn, m_importReport, m_sheets, m_exportTable} + m_recordActions;
}

void AttendancePage::focusFilter()
{
    m_filter->focusFilter();
}

bool AttendancePage::reveal(const QString &table, qint64 id)
{
    QModelIndex cell;
    const auto find = [&] {
        if (table == QLatin1StringView("enrolment"))
            cell = m_model->indexOf(domain::EnrolmentId{id});
        for (int column = 0; table == QLatin1StringView("session") && column < m_model->columnCount(); ++column) {
            if (m_model->sessionAt(column).value == id)
                cell = m_model->index(0, column);
        }
        return cell.isValid();
    };
    if (!find()) {
        m_filter->clear();
        m_roles->clear();
        m_kinds->clear();
        m_session->setCurrentIndex(0);
        find();
    }
    if (cell.isValid()) {
        m_view->setCurrentIndex(cell);
        m_view->scrollTo(cell);
    }
    return cell.isValid();
}

void AttendancePage::announceSelection()
{
    QList<qint64> ids;
    for (const QModelIndex &cell : m_view->chosenCells()) {
        if (const domain::Enrolment *enrolment = m_model->enrolmentAt(cell))
            ids.append(enrolment->id.value);
    }
    Q_EMIT selectionChanged(ids.isEmpty() ? QString() : QStringLiteral("enrolment"), ids);
}

bool AttendancePage::apply(const base::Result<domain::ChangeSet> &changeSet)
{
    if (!document())
        return false;
    const bool done = applyOrTell(*document(), context().prompter, this, changeSet);
    if (done && !changeSet->isEmpty())
        Q_EMIT statusText(changeSet->label);
    return done;
}

void AttendancePage::record(Attendance attendance)
{
    apply(m_model->proposal(m_view->chosenCells(), attendance));
}

int AttendancePage::wantedColumn(const QString &title)
{
    const int column = m_model->columnCount() == 1 ? 0 : m_view->currentIndex().column();
    if (column < 0)
        context().prompter.tell(this, title, tr("Please choose a session first: select a cell in its column."));
    return column;
}

void AttendancePage::addWalkIn()
{
    const int column = wantedColumn(tr("Walk-in"));
    if (column < 0)
        return;
    auto *dialog = new WalkInDialog(*document(), context(), m_model->sessionAt(column), this);
    connect(dialog, &WalkInDialog::recorded, this, [this, session = m_model->sessionAt(column)](domain::ParticipantId person, const QString &label) {
        Q_EMIT statusText(label);
        if (const domain::Enrolment *enrolment = domain::findEnrolment(document()->programme(), session, person))
            reveal(QStringLiteral("enrolment"), enrolment->id.value);
    });
    dialog->open();
}

void AttendancePage::recordOthersPresent()
{
    const int column = wantedColumn(tr("Everyone else present"));
    if (column < 0)
        return;
    const auto proposal = m_model->othersPresent(column);
    const int count = m_model->missingIn(column);
    if (!proposal || count == 0) {
        proposal ? context().prompter.tell(this, tr("Everyone else present"), tr("Attendance is recorded for everybody in this session."))
                 : context().prompter.tell(this, proposal.error());
        return;
    }
    QStringList names;
    for (const auto &change : proposal->of<domain::Enrolment>()) {
        const domain::Participant *person = document()->programme().find(change.after->participant);
        names.append(person ? domain::listName(*person) : QString());
    }
    const QString session = m_model->headerData(column, Qt::Horizontal).toString();
    context().prompter.ask(this,
                           {tr("Everyone else present"), tr("Record %n people as present in “%1”?", nullptr, count).arg(session),
                            names.join(u'\n'), tr("Record %n people as present", nullptr, count)},
                           [this, changeSet = *proposal] { apply(changeSet); });
}

void AttendancePage::importReport()
{
    auto *dialog = new AttendanceImportDialog(*document(), context(), this);
    dialog->setSession(domain::SessionId{m_session->currentData().toLongLong()});
    dialog->open();
    dialog->browse();
}

/// For the session chosen, else that of the current column, else those of the next day.
void AttendancePage::printSheets()
{
    domain::SessionId session{m_session->currentData().toLongLong()};
    if (!session.isValid() && m_view->currentIndex().isValid())
        session = m_model->sessionAt(m_view->currentIndex().column());
    SignatureSheetsDialog::openForSessions(this, context(), *document(), session.isValid() ? QList{session} : QList<domain::SessionId>());
}

void AttendancePage::paste()
{
    const QString text = QApplication::clipboard()->text();
    if (!text.isEmpty() && m_view->currentIndex().isValid())
        apply(m_model->pasteProposal(text, m_view->currentIndex(), m_view->chosenCells()));
}

} // namespace gui
