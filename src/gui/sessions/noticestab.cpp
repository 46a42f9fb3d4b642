#include "gui/sessions/noticestab.h"

#include "domain/rules/problems.h"
#include "domain/verbs/noticeverbs.h"
#include "gui/applychange.h"
#include "gui/dialogs/updatesdialog.h"
#include "gui/messages/messagewindow.h"
#include "gui/prompter.h"
#include "gui/theme/icons.h"
#include "gui/widgets/choicechips.h"
#include "gui/widgets/columnmemory.h"
#include "gui/widgets/exportaction.h"
#include "gui/widgets/filterline.h"
#include "gui/widgets/namedaction.h"
#include "gui/widgets/rolechoices.h"
#include "gui/widgets/sentencelabel.h"
#include "gui/widgets/snapshotview.h"
#include "models/noticesmodel.h"
#include "workspace/document.h"

#include <QHeaderView>
#include <QToolButton>
#include <QVBoxLayout>

namespace gui {

using models::NoticeRow;
using models::NoticesModel;
using models::NoticeState;

namespace {

constexpr int MostSentences = 3;
constexpr int MostNames = 1000;
constexpr NoticeState AllStates[] = {NoticeState::Outdated, NoticeState::StillComing, NoticeState::NeverTold, NoticeState::Awaiting, NoticeState::Current};

/// "Dr. Ada Amann: Training B3", a line for each.
QString linesOf(const QList<NoticeRow> &rows)
{
    QStringList lines;
    for (const NoticeRow &row : rows.first(std::min<qsizetype>(rows.size(), MostNames)))
        //: a person and a session
        lines.append(NoticesTab::tr("%1: %2").arg(row.name, row.session));
    return lines.join(u'\n');
}

QVariantList variants(const QSet<NoticeState> &states)
{
    QVariantList values;
    for (const NoticeState state : states)
        values.append(int(state));
    return values;
}

/// What tells somebody how it is who is in this state.
domain::MessageKind kindFor(NoticeState state)
{
    switch (state) {
    case NoticeState::Outdated: return domain::MessageKind::ChangeOfTime;
    case NoticeState::StillComing: return domain::MessageKind::Cancellation;
    case NoticeState::NeverTold:
    case NoticeState::Awaiting:
    case NoticeState::Current: break;
    }
    return domain::MessageKind::Reminder;
}

/// Which rows a problem with this code is about; nothing: it is about no notices.
QSet<NoticeState> statesOf(const domain::Problem &problem)
{
    if (problem.code == QLatin1StringView("told_outdated"))
        return {problem.detail.isEmpty() ? NoticeState::Outdated : NoticeState::StillComing};
    if (problem.code == QLatin1StringView("never_told"))
        return {NoticeState::NeverTold};
    return problem.code == QLatin1StringView("told_unconfirmed") ? QSet{NoticeState::Awaiting} : QSet<NoticeState>();
}

} // namespace

NoticesTab::NoticesTab(const PageContext &context, QWidget *parent)
    : PageTab(parent), m_context(context), m_model(new NoticesModel(context.jobs, this)), m_filter(new FilterLine), m_states(new ChoiceChips(tr("State"))),
      m_roles(new ChoiceChips(tr("Role"))), m_only(new QToolButton), m_summary(sentenceLabel("noticesLabel")), m_view(new SnapshotView), m_empty(sentenceLabel("emptyLabel"))
{
    setObjectName(QStringLiteral("noticesTab"));
    m_view->setModel(m_model);
    setupActions();
    setupView();
    setupLayout();
    connectParts();
    showOpen();
    updateState();
}

NoticesTab::~NoticesTab()
{
    m_model->setDocument(nullptr);
}

QString NoticesTab::title() const
{
    //: who was told which date (German: "Mitteilungen")
    return tr("Notices");
}

QAction *NoticesTab::addAction(const QString &text, const char *iconName, const char *name, const QKeySequence &shortcut, void (NoticesTab::*slot)())
{
    return addNamedAction(m_view, text, iconName, name, {shortcut}, [this, slot] { (this->*slot)(); }, Qt::WidgetShortcut);
}

void NoticesTab::setupActions()
{
    m_updates = addAction(tr("Write &Updates…"), "mail-message-new", "updatesAction", Qt::CTRL | Qt::SHIFT | Qt::Key_U, &NoticesTab::writeUpdates);
    m_confirm = addAction(tr("&Confirm as Sent"), "dialog-ok", "confirmSentAction", Qt::CTRL | Qt::Key_Return, &NoticesTab::confirm);
    m_spoken = addAction(tr("&Told by Another Way…"), "meeting-attending", "spokenAction", Qt::CTRL | Qt::Key_T, &NoticesTab::noteSpoken);
    m_write = addAction(tr("&Write to people…"), "mail-message-new", "writeAction", Qt::CTRL | Qt::Key_L, &NoticesTab::writeToPeople);
    m_takeBack = addAction(tr("Take &Back…"), "edit-undo", "takeBackAction", QKeySequence::Delete, &NoticesTab::takeBack);
    m_session = addAction(tr("Go to the &Session"), "view-calendar", "sessionAction", Qt::CTRL | Qt::Key_G, &NoticesTab::goToSession);
    m_person = addAction(tr("Go to the &Person"), "system-users", "personAction", Qt::CTRL | Qt::SHIFT | Qt::Key_G, &NoticesTab::goToPerson);
    m_exportTable = addExportAction(m_view, m_context, {title(), true, [this] { return m_document.data(); }, [this](const QString &sentence) { Q_EMIT statusText(sentence); }});
}

void NoticesTab::setupView()
{
    m_view->setObjectName(QStringLiteral("noticesTableView"));
    m_view->setAccessibleName(tr("Who was told what"));
    m_view->setColumnLetters({26, 24, 18, 26, 42, 42, 24}, true);
    m_view->horizontalHeader()->setSortIndicator(NoticesModel::StateColumn, Qt::AscendingOrder);
    m_view->setSortingEnabled(true);
    new ColumnMemory(m_view->horizontalHeader(), m_context.settings, objectName(), QStringLiteral("state name role session told now way").split(u' '));
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    QList<Choice> states;
    for (const NoticeState state : AllStates)
        states.append({NoticesModel::word(state), int(state), icon(NoticesModel::iconName(state))});
    m_states->setChoices(states);
    m_empty->setAlignment(Qt::AlignCenter);
}

void NoticesTab::setupLayout()
{
    m_only->setObjectName(QStringLiteral("onlyToolButton"));
    m_only->setIcon(icon(QStringLiteral("window-close")));
    m_only->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_only->setFocusPolicy(Qt::StrongFocus);
    m_only->setToolTip(tr("Show all sessions again"));
    m_only->hide();
    m_filter->choices()->addWidget(m_only);
    for (QAction *action : {m_updates, m_confirm}) {
        auto *button = new QToolButton;
        button->setObjectName(action->objectName().replace(QStringLiteral("Action"), QStringLiteral("ToolButton")));
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::StrongFocus);
        m_filter->buttons()->addWidget(button);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 0);
    layout->setSpacing(8);
    layout->addWidget(m_summary);
    layout->addWidget(m_filter);
    layout->addWidget(m_states);
    layout->addWidget(m_roles);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_view, 1);
    setFocusProxy(m_view);
}

void NoticesTab::connectParts()
{
    connect(m_filter, &FilterLine::textChanged, m_model, &NoticesModel::setFilter);
    connect(m_filter, &FilterLine::leftDownwards, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_states, &ChoiceChips::chosenChanged, this, [this] { m_model->setStates(chosenValues<NoticeState>(*m_states)); });
    connect(m_roles, &ChoiceChips::chosenChanged, this, [this] {
        QSet<domain::RoleId> roles;
        for (const QVariant &value : m_roles->chosen())
            roles.insert(domain::RoleId{value.toLongLong()});
        m_model->setRoles(roles);
    });
    connect(m_only, &QToolButton::clicked, this, [this] {
        showOnly({}, {});
        m_view->setFocus();
    });
    connect(m_model, &NoticesModel::extentChanged, this, &NoticesTab::updateState);
    connect(m_model, &NoticesModel::refreshed, this, [this] {
        updateSummary();
        updateState();
        showFirst();
        m_isToShowFirst = false;
    });
    connect(m_view, &SnapshotView::selectionSettled, this, [this] {
        updateState();
        announceSelection();
    });
    connect(m_view, &SnapshotView::activatedRow, this, [this] { goToSession(); });
}

void NoticesTab::setDocument(workspace::Document *document)
{
    if (m_document)
        m_document->disconnect(this);
    m_document = document;
    clearFilters();
    showOpen();
    m_model->setDocument(document);
    if (document)
        connect(document, &workspace::Document::changed, this, &NoticesTab::fillRoles);
    fillRoles();
    updateSummary();
    updateState();
}

void NoticesTab::fillRoles()
{
    QList<Choice> choices;
    if (m_document) {
        choices = roleChoices(m_document->programme(), devicePixelRatioF());
        choices.append({tr("Coaches"), domain::RoleId().value, {}});
    }
    m_roles->setChoices(choices);
}

void NoticesTab::clearFilters()
{
    m_filter->clear();
    m_states->clear();
    m_roles->clear();
    showOnly({}, {});
}

/// Those who have to be told something, and those whose messages await confirmation.
void NoticesTab::showOpen()
{
    m_states->choose(variants({NoticeState::Outdated, NoticeState::StillComing, NoticeState::NeverTold, NoticeState::Awaiting}));
}

void NoticesTab::showOnly(const QString &uid, const QString &title)
{
    m_model->setSession(uid);
    m_only->setText(QString(title).replace(u'&', QStringLiteral("&&")));
    m_only->setAccessibleName(tr("Only “%1”; show all sessions again").arg(title));
    m_only->setVisible(!uid.isEmpty());
}

// State

QList<NoticeRow> NoticesTab::chosenRows() const
{
    QList<NoticeRow> rows;
    for (const int row : m_view->selectedRows()) {
        if (row < m_model->rowCount())
            rows.append(m_model->rowAt(row));
    }
    return rows;
}

/// The rows that somebody means who writes updates: those selected, or all of the one session that is shown. One row is current
/// anyway; it takes several to mean a choice.
QList<NoticeRow> NoticesTab::rowsToUpdate() const
{
    QList<NoticeRow> rows = chosenRows();
    if (rows.size() > 1)
        return rows;
    rows.clear();
    for (int row = 0; !m_only->isHidden() && row < m_model->rowCount(); ++row)
        rows.append(m_model->rowAt(row));
    return rows;
}

void NoticesTab::updateState()
{
    const QList<NoticeRow> rows = chosenRows();
    const bool canWrite = m_document && !m_document->isReadOnly();
    const auto any = [&rows](auto fits) { return std::any_of(rows.begin(), rows.end(), fits); };
    m_filter->setCounts(m_model->rowCount(), m_model->totalCount());
    m_updates->setEnabled(canWrite && m_model->totalCount() > 0);
    m_confirm->setEnabled(canWrite && any([](const NoticeRow &row) { return row.holding.written.isValid(); }));
    m_spoken->setEnabled(canWrite && any([](const NoticeRow &row) { return row.state != NoticeState::Current; }));
    m_takeBack->setEnabled(canWrite && any([](const NoticeRow &row) { return row.holding.written.isValid() || row.holding.told.isValid(); }));
    m_write->setEnabled(m_document && !rows.isEmpty());
    m_session->setEnabled(rows.size() == 1 && rows.first().holding.session.isValid());
    m_person->setEnabled(rows.size() == 1);
    m_view->setVisible(m_model->rowCount() > 0);
    m_empty->setVisible(m_model->rowCount() == 0);
    updateEmptyHint();
}

void NoticesTab::updateEmptyHint()
{
    if (m_model->totalCount() == 0)
        m_empty->setText(tr("Nobody has to know a session to come yet, and nobody was told one. Notices appear here when people have a place in a session with a date."));
    else if (m_model->sentences().isEmpty())
        m_empty->setText(tr("Everybody knows how it is. Turn the chips off to see who was told what."));
    else
        m_empty->setText(tr("Nothing fits the filter."));
}

void NoticesTab::updateSummary()
{
    const QStringList sentences = m_model->sentences();
    QStringList shown = sentences.first(std::min<qsizetype>(sentences.size(), MostSentences));
    if (const int more = int(sentences.size() - shown.size()); more > 0)
        shown.append(tr("%n more are open.", "sentences like: 11 people still hold 10:00 for Training B3", more));
    m_summary->setText(shown.join(u'\n'));
    m_summary->setToolTip(sentences.size() > MostSentences ? plainToolTip(sentences.join(u'\n')) : QString());
    m_summary->setVisible(!sentences.isEmpty());
}

QList<QAction *> NoticesTab::pageActions() const
{
    return {m_updates, m_write, m_confirm, m_spoken, m_takeBack, m_session, m_person, m_exportTable};
}

void NoticesTab::focusFilter()
{
    m_filter->focusFilter();
}

bool NoticesTab::reveal(const QString &table, qint64 id)
{
    const domain::Notice *notice = m_document && table == QLatin1StringView("notice") ? m_document->programme().find(domain::NoticeId{id}) : nullptr;
    if (!notice)
        return false;
    clearFilters();
    showOnly(notice->uid, notice->title);
    return true;
}

bool NoticesTab::revealProblem(const domain::Problem &problem)
{
    const QSet<NoticeState> states = statesOf(problem);
    if (states.isEmpty() || !m_document)
        return false;
    QString uid = problem.detail;
    QString title;
    if (const domain::Subject about = problem.subjects.value(0); about.table == QLatin1StringView("session")) {
        uid = domain::calendarUid(m_document->programme(), domain::SessionId{about.id});
        title = about.label;
    }
    for (const domain::Notice &notice : m_document->programme().table<domain::Notice>()) {
        if (title.isEmpty() && notice.uid == uid)
            title = notice.title;
    }
    clearFilters();
    m_states->choose(variants(states));
    showOnly(uid, title);
    m_isToShowFirst = true;
    showFirst();
    return true;
}

/// Goes to the first row that was asked for, as soon as there are rows.
void NoticesTab::showFirst()
{
    if (!m_isToShowFirst || m_model->rowCount() == 0)
        return;
    m_isToShowFirst = false;
    m_view->selectOnly(0);
    if (isVisible())
        m_view->setFocus(Qt::OtherFocusReason);
}

void NoticesTab::announceSelection()
{
    QList<qint64> people;
    QList<qint64> coaches;
    for (const NoticeRow &row : chosenRows()) {
        const domain::Recipient recipient = row.holding.recipient;
        QList<qint64> &ids = recipient.isCoach() ? coaches : people;
        const qint64 id = recipient.isCoach() ? recipient.coach.value : recipient.participant.value;
        if (!ids.contains(id))
            ids.append(id);
    }
    if (!people.isEmpty())
        Q_EMIT selectionChanged(QStringLiteral("participant"), people);
    else
        Q_EMIT selectionChanged(coaches.isEmpty() ? QString() : QStringLiteral("coach"), coaches);
}

// Actions

/// To the people in the rows selected, about the sessions in them; for what the first of them has to be told.
void NoticesTab::writeToPeople()
{
    const QList<NoticeRow> rows = chosenRows();
    if (rows.isEmpty())
        return;
    MessageRequest request;
    request.kind = kindFor(rows.constFirst().state);
    const auto addOnce = [](auto &list, auto id) {
        if (id.isValid() && !list.contains(id))
            list.append(id);
    };
    for (const NoticeRow &row : rows) {
        addOnce(request.selection.participants, row.holding.recipient.participant);
        addOnce(request.selection.coaches, row.holding.recipient.coach);
        addOnce(request.selection.sessions, row.holding.session);
    }
    MessageWindow::openFor(this, m_context, *m_document, request);
}

void NoticesTab::writeUpdates()
{
    if (!m_document)
        return;
    QList<domain::SessionId> sessions;
    bool withNew = false;
    for (const NoticeRow &row : rowsToUpdate()) {
        if (row.holding.session.isValid() && !sessions.contains(row.holding.session))
            sessions.append(row.holding.session);
        withNew = withNew || row.state == NoticeState::NeverTold;
    }
    auto *dialog = new UpdatesDialog(*m_document, m_context, this);
    if (!sessions.isEmpty())
        dialog->setSessions(sessions);
    dialog->setWithNew(withNew);
    connect(dialog, &UpdatesDialog::statusText, this, &PageTab::statusText);
    dialog->open();
}

void NoticesTab::confirm()
{
    QList<NoticeRow> rows = chosenRows();
    rows.removeIf([](const NoticeRow &row) { return !row.holding.written.isValid(); });
    QList<domain::NoticeId> notices;
    for (const NoticeRow &row : std::as_const(rows))
        notices.append(row.holding.written);
    if (!m_document || notices.isEmpty())
        return;
    const auto apply = [this, notices] {
        const auto change = domain::confirmNotices(m_document->programme(), notices);
        if (applyOrTell(*m_document, m_context.prompter, this, change))
            Q_EMIT statusText(change->label);
    };
    const int count = int(notices.size());
    if (count == 1)
        apply();
    else
        m_context.prompter.ask(this, {tr("Confirm as sent"), tr("%n messages were sent? From now on these people count as told.", nullptr, count), linesOf(rows), tr("Confirm %n messages", nullptr, count)}, apply);
}

void NoticesTab::noteSpoken()
{
    QList<NoticeRow> rows = chosenRows();
    rows.removeIf([](const NoticeRow &row) { return row.state == NoticeState::Current; });
    QList<domain::Telling> tellings;
    for (const NoticeRow &row : std::as_const(rows))
        tellings.append({row.holding.recipient, row.holding.uid, row.holding.state == domain::HoldingState::StillComing});
    if (!m_document || tellings.isEmpty())
        return;
    const int count = int(tellings.size());
    m_context.prompter.ask(this, {tr("Told by another way"), tr("Note that these people were told in person or by telephone how it is now? %n notices are added.", nullptr, count), linesOf(rows), tr("Note %n notices", nullptr, count)},
                           [this, tellings] {
                               const auto change = domain::noteTellings(m_document->programme(), tellings, domain::NoticeWay::Spoken, domain::Confirmation::Given);
                               if (applyOrTell(*m_document, m_context.prompter, this, change))
                                   Q_EMIT statusText(change->label);
                           });
}

void NoticesTab::takeBack()
{
    QList<NoticeRow> rows = chosenRows();
    rows.removeIf([](const NoticeRow &row) { return !row.holding.written.isValid() && !row.holding.told.isValid(); });
    QList<domain::NoticeId> notices;
    for (const NoticeRow &row : std::as_const(rows))
        notices.append(row.holding.written.isValid() ? row.holding.written : row.holding.told);
    if (!m_document || notices.isEmpty())
        return;
    const int count = int(notices.size());
    m_context.prompter.ask(this, {tr("Take back notices"), tr("Take back the last notice of each of these? They were never sent, or noted by mistake. %n notices go.", nullptr, count), linesOf(rows), tr("Take back %n notices", nullptr, count)},
                           [this, notices] {
                               const auto change = domain::withdrawNotices(m_document->programme(), notices);
                               if (applyOrTell(*m_document, m_context.prompter, this, change))
                                   Q_EMIT statusText(change->label);
                           });
}

void NoticesTab::goToSession()
{
    const QList<NoticeRow> rows = chosenRows();
    if (rows.size() == 1 && rows.first().holding.session.isValid())
        Q_EMIT revealRequested(QStringLiteral("session"), rows.first().holding.session.value);
}

void NoticesTab::goToPerson()
{
    const QList<NoticeRow> rows = chosenRows();
    if (rows.size() != 1)
        return;
    const domain::Recipient recipient = rows.first().holding.recipient;
    if (recipient.isCoach())
        Q_EMIT revealRequested(QStringLiteral("coach"), recipient.coach.value);
    else
        Q_EMIT revealRequested(QStringLiteral("participant"), recipient.participant.value);
}

} // namespace gui
