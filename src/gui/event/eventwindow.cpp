#include "gui/event/eventwindow.h"

#include "base/clock.h"
#include "base/text.h"
#include "domain/rules/closingevent.h"
#include "gui/event/eventoutput.h"
#include "gui/prompter.h"
#include "gui/theme/icons.h"
#include "gui/theme/theme.h"
#include "gui/widgets/namedaction.h"
#include "gui/widgets/snapshotview.h"
#include "models/recordmodel.h"
#include "workspace/document.h"

#include <QAccessible>
#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QScrollArea>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

namespace gui {

using models::EventModel;

namespace {

constexpr double WindowScale = 1.25; ///< letters of the window, beside those of the others
constexpr double SearchScale = 1.5;
constexpr int WideEnough = 1000;     ///< pixels from which all columns are shown
constexpr int PanelLetters = 38;
constexpr int NarrowPanelLetters = 28;

QFont scaled(QFont font, double scale)
{
    font.setPointSizeF(font.pointSizeF() * scale);
    return font;
}

} // namespace

EventWindow::EventWindow(workspace::Document &document, const PageContext &context, domain::SessionId session, QWidget *parent)
    : QWidget(parent, Qt::Window), m_context(context), m_document(&document), m_session(session), m_model(new EventModel(this)), m_progress(new QLabel),
      m_bar(new QProgressBar), m_search(new QLineEdit), m_view(new SnapshotView), m_message(new QLabel), m_output(new EventOutput(context))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("eventWindow"));
    setWindowTitle(tr("Event mode: %1").arg(document.programme().find(session)->title));
    setFont(scaled(font(), WindowScale));
    setupActions();
    m_person = new PersonPanel(m_actions);
    setupView();
    setupLayout();
    m_search->installEventFilter(this);
    m_view->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &EventWindow::search);
    connect(m_view, &SnapshotView::selectionSettled, this, &EventWindow::showCurrent);
    connect(m_view, &SnapshotView::activatedRow, this, &EventWindow::doNext);
    connect(m_person, &PersonPanel::nameCorrected, this, &EventWindow::correctName);
    connect(m_person, &PersonPanel::nameLeft, this, [this] { m_view->setFocus(); });
    connect(m_output, &EventOutput::delivered, this, [this](const QString &sentence) { say(sentence); });
    connect(&document, &workspace::Document::changed, this, &EventWindow::follow);
    connect(&document, &QObject::destroyed, this, &QObject::deleteLater);
    follow();
    searchAgain();
    say(tr("Three letters, then Enter for the next step · F2 name · Insert walk-in · Escape leaves"));
}

EventWindow::~EventWindow() = default;

void EventWindow::openFor(QWidget *parent, const PageContext &context, workspace::Document &document)
{
    const domain::SessionId session = domain::closingEvent(document.programme(), base::Clock::today());
    if (!session.isValid()) {
        context.prompter.tell(parent, tr("Event mode"), tr("The programme has no closing event yet. Please add one on the page “Sessions”."));
        return;
    }
    auto *window = new EventWindow(document, context, session, parent);
    window->showFullScreen();
    if (!window->m_output->isChosen())
        window->m_output->askFolder();
}

QAction *EventWindow::addAction(const QString &text, const char *iconName, const char *name, const QList<QKeySequence> &keys,
                                void (EventWindow::*slot)())
{
    QAction *action = addNamedAction(m_view, text, iconName, name, keys, [this, slot] { (this->*slot)(); }, Qt::WidgetShortcut);
    m_actions.append(action);
    return action;
}

void EventWindow::setupActions()
{
    //: event mode; the letter in brackets is the key (German: "Anwesend (P)")
    addAction(tr("Present (P)"), "meeting-attending", "presentAction", {Qt::Key_P}, &EventWindow::markPresent);
    addAction(tr("Badge (B)"), "document-print", "badgeAction", {Qt::Key_B}, &EventWindow::printBadge);
    addAction(tr("Certificate (C)"), "application-certificate", "certificateAction", {Qt::Key_C}, &EventWindow::makeCertificate);
    addAction(tr("Handed over (H)"), "state-done", "handedOverAction", {Qt::Key_H}, &EventWindow::handOver);
    addAction(tr("To be posted (O)"), "state-past", "toPostAction", {Qt::Key_O}, &EventWindow::post);
    addAction(tr("Correct the name (N or F2)"), "document-edit-verify", "correctAction", {Qt::Key_N, Qt::Key_F2}, &EventWindow::editName);
    addAction(tr("Walk-in (W or Insert)"), "list-add", "walkInAction", {Qt::Key_W, Qt::Key_Insert}, &EventWindow::addWalkIn);
    addAction(tr("Undo (Ctrl+Z)"), "edit-undo", "undoAction", {QKeySequence(QKeySequence::Undo)}, &EventWindow::undo);
    const bool canWrite = !m_document->isReadOnly();
    for (QAction *action : std::as_const(m_actions))
        action->setEnabled(canWrite || action->objectName() == QLatin1StringView("badgeAction"));
}

void EventWindow::setupView()
{
    m_view->setObjectName(QStringLiteral("peopleTableView"));
    m_view->setAccessibleName(tr("People of the closing event"));
    m_view->setModel(m_model);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setColumnLetters({26, 20, 20, 9, 9, 12}, true);
    m_view->setFont(font());
}

QWidget *EventWindow::makeHead()
{
    const domain::Session &session = *m_document->programme().find(m_session);
    auto *title = new QLabel(session.title);
    title->setObjectName(QStringLiteral("titleLabel"));
    title->setTextFormat(Qt::PlainText);
    QFont bold = scaled(font(), WindowScale);
    bold.setBold(true);
    title->setFont(bold);
    title->setWordWrap(true);
    m_progress->setObjectName(QStringLiteral("progressLabel"));
    m_progress->setTextFormat(Qt::PlainText);
    m_progress->setWordWrap(true);
    m_progress->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_bar->setTextVisible(false);
    m_bar->setMaximumHeight(6);
    m_bar->setAccessibleName(tr("Certificates handed over"));
    auto *head = new QWidget;
    auto *row = new QHBoxLayout;
    row->setSpacing(24);
    row->addWidget(title, 1);
    row->addWidget(m_progress, 1);
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(row);
    layout->addWidget(m_bar);
    return head;
}

QWidget *EventWindow::makeFoot()
{
    m_message->setObjectName(QStringLiteral("messageLabel"));
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->setMaximumHeight(2 * fontMetrics().lineSpacing() + 4);
    auto *leave = new QToolButton;
    leave->setObjectName(QStringLiteral("leaveToolButton"));
    leave->setText(tr("Leave (Escape)"));
    leave->setFocusPolicy(Qt::TabFocus);
    connect(leave, &QToolButton::clicked, this, &QWidget::close);
    auto *foot = new QWidget;
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_message, 1);
    layout->addWidget(m_output);
    layout->addWidget(leave);
    return foot;
}

void EventWindow::setupLayout()
{
    m_search->setObjectName(QStringLiteral("searchLineEdit"));
    m_search->setAccessibleName(tr("Letters of a name"));
    m_search->setPlaceholderText(tr("Three letters of a name or municipality"));
    m_search->setClearButtonEnabled(true);
    m_search->setFont(scaled(font(), SearchScale));
    m_personArea = new QScrollArea;
    m_personArea->setWidget(m_person);
    m_personArea->setWidgetResizable(true);
    m_personArea->setFrameShape(QFrame::NoFrame);
    m_personArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_personArea->setFocusPolicy(Qt::NoFocus);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(12);
    middle->addWidget(m_view, 1);
    middle->addWidget(m_personArea);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 12);
    layout->setSpacing(12);
    layout->addWidget(makeHead());
    layout->addWidget(m_search);
    layout->addLayout(middle, 1);
    layout->addWidget(makeFoot());
    setTabOrder(m_search, m_view);
}

/// On a small screen the list shows what matters, the name and the state; the rest stands beside it.
void EventWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isWide = width() >= WideEnough;
    for (const int column : {EventModel::MunicipalityColumn, EventModel::RoleColumn, EventModel::TableColumn, EventModel::BadgeColumn})
        m_view->setColumnHidden(column, !isWide);
    layout()->setContentsMargins(isWide ? QMargins(24, 16, 24, 12) : QMargins(12, 8, 12, 8));
    layout()->setSpacing(isWide ? 12 : 6);
    m_output->setToolButtonStyle(isWide ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    const int wanted = (isWide ? PanelLetters : NarrowPanelLetters) * fontMetrics().averageCharWidth();
    m_personArea->setFixedWidth(std::max(wanted, m_person->minimumSizeHint().width() + style()->pixelMetric(QStyle::PM_ScrollBarExtent)));
}

void EventWindow::follow()
{
    if (!m_document || !m_document->programme().find(m_session)) {
        close();
        return;
    }
    const QVariant person = m_view->currentIndex().data(models::IdRole);
    m_model->show(m_document->programme(), m_session);
    selectPerson(domain::ParticipantId{person.toLongLong()});
    const domain::EventProgress &progress = m_model->progress();
    m_bar->setRange(0, std::max(1, progress.all()));
    m_bar->setValue(progress.handedOver);
    QStringList parts{tr("%1 of %2 handed over").arg(progress.handedOver).arg(progress.all()), tr("%1 to be posted").arg(progress.toPost),
                      tr("%1 not here yet").arg(progress.notHere)};
    if (progress.blocked > 0)
        parts.append(tr("%1 here without a certificate").arg(progress.blocked));
    m_progress->setText(parts.join(QStringLiteral(" · ")));
    showCurrent();
}

// Finding somebody

void EventWindow::search(const QString &text)
{
    m_model->search(text);
    if (m_model->rowCount() > 0)
        m_view->selectOnly(0);
    showCurrent();
}

void EventWindow::searchAgain()
{
    m_search->clear();
    search({});
    m_search->setFocus(Qt::OtherFocusReason);
}

void EventWindow::selectPerson(domain::ParticipantId person)
{
    const int row = m_model->rowOf(person);
    if (row >= 0)
        m_view->selectOnly(row);
    else if (m_model->rowCount() > 0 && m_view->selectedRows().isEmpty())
        m_view->selectOnly(0);
}

void EventWindow::showCurrent()
{
    const QModelIndex index = m_view->currentIndex();
    if (m_model->rowCount() == 0)
        m_person->showNobody(m_search->text().isEmpty() ? tr("Nobody has a place in the closing event yet. Insert adds a walk-in.")
                                                        : tr("Nobody fits. Insert adds a walk-in."));
    else if (index.isValid())
        m_person->showPerson(m_model->rowAt(index.row()));
}

std::optional<models::EventRow> EventWindow::current()
{
    const QModelIndex index = m_view->currentIndex();
    if (m_document && index.isValid() && index.row() < m_model->rowCount())
        return m_model->rowAt(index.row());
    say(tr("Please find a person first: type three letters of the name."));
    return std::nullopt;
}

void EventWindow::say(const QString &sentence)
{
    m_message->setText(sentence);
    QAccessibleEvent alert(m_message, QAccessible::Alert); // read out although the focus is elsewhere
    QAccessible::updateAccessibility(&alert);
}

bool EventWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && watched == m_search && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Undo)) {
        event->accept();
        return true;
    }
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    const bool isTaken = watched == m_search ? searchKey(key) : watched == m_view && viewKey(key);
    return isTaken || QWidget::eventFilter(watched, event);
}

/// In the search line: Enter does the next thing, Up and Down choose the person; the keys that are no letters work too.
bool EventWindow::searchKey(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    if (step != 0 && m_model->rowCount() > 0) {
        m_view->selectOnly(std::clamp(m_view->currentIndex().row() + step, 0, m_model->rowCount() - 1));
        return true;
    }
    if (event->matches(QKeySequence::Undo)) {
        undo();
        return true;
    }
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: doNext(); return true;
    case Qt::Key_F2: editName(); return true;
    case Qt::Key_Insert: addWalkIn(); return true;
    default: return false;
    }
}

/// In the list a letter that is no key begins the next search, as does a capital one.
bool EventWindow::viewKey(QKeyEvent *event)
{
    const QString text = event->text();
    const bool isPlain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (event->key() == Qt::Key_Backspace || event->key() == Qt::Key_Slash) {
        searchAgain();
        return true;
    }
    if (!isPlain || text.isEmpty() || !text.front().isLetter())
        return false;
    const QKeySequence key(text.toUpper());
    for (QAction *action : std::as_const(m_actions)) {
        if (text.front().isLower() && action->isEnabled() && action->shortcuts().contains(key)) {
            action->trigger();
            return true;
        }
    }
    m_search->setFocus(Qt::OtherFocusReason);
    m_search->setText(text);
    return true;
}

/// Escape goes one step back: from the person to the search, from an empty search out of event mode.
void EventWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (m_search->text().isEmpty() && m_search->hasFocus())
        close();
    else
        searchAgain();
}

} // namespace gui
