#include "gui/questions/interestspane.h"

#include "gui/applychange.h"
#include "gui/delegates/recorddelegate.h"
#include "gui/theme/icons.h"
#include "gui/widgets/exportaction.h"
#include "gui/widgets/filterline.h"
#include "gui/widgets/interestview.h"
#include "gui/wizards/interestimportdialog.h"
#include "models/interestmatrixmodel.h"
#include "workspace/document.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace gui {

using models::InterestMatrixModel;

namespace {
constexpr int BadgeSize = 16;
constexpr int RoleLetters = 18;
}

InterestsPane::InterestsPane(const PageContext &context, QWidget *parent)
    : PageTab(parent), m_context(context), m_model(new InterestMatrixModel(this)), m_filter(new FilterLine), m_role(new QComboBox),
      m_view(new InterestView), m_empty(new QLabel), m_hint(new QLabel)
{
    setObjectName(QStringLiteral("interestsPane"));
    m_role->setObjectName(QStringLiteral("roleComboBox"));
    m_role->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_role->setMinimumContentsLength(RoleLetters);
    m_view->setModel(m_model);
    setFocusProxy(m_view);
    setupActions();
    setupLayout();
    connectModel();
    updateState();
}

InterestsPane::~InterestsPane()
{
    m_model->setDocument(nullptr);
}

QString InterestsPane::title() const
{
    return tr("Interests");
}

void InterestsPane::setupActions()
{
    m_remove = new QAction(icon(QStringLiteral("edit-delete")), tr("Remove the Wish (0)"), this);
    connect(m_remove, &QAction::triggered, this, [this] { setRank(0); });
    m_eachOnce = new QAction(tr("Give Each Rank Only Once"), this);
    m_eachOnce->setObjectName(QStringLiteral("eachOnceAction"));
    m_eachOnce->setCheckable(true);
    m_eachOnce->setToolTip(tr("A rank that somebody gave to another question moves here; otherwise both keep it"));
    m_down = new QAction(tr("Go Down After a Rank"), this);
    m_down->setObjectName(QStringLiteral("goDownAction"));
    m_down->setCheckable(true);
    connect(m_down, &QAction::toggled, m_view, &InterestView::setGoesDown);
    m_nextRole = new QAction(icon(QStringLiteral("go-next")), tr("Next Role"), this);
    m_nextRole->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R));
    m_nextRole->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(m_nextRole, &QAction::triggered, this, &InterestsPane::nextRole);
    m_import = new QAction(icon(QStringLiteral("document-import")), tr("Interests from a List…"), this);
    m_import->setObjectName(QStringLiteral("importInterestsAction"));
    m_import->setToolTip(tr("Read wishes from a form or a list"));
    connect(m_import, &QAction::triggered, this, &InterestsPane::importList);
    m_copyTable = new QAction(icon(QStringLiteral("edit-copy")), tr("Copy Table with Names"), this);
    m_copyTable->setObjectName(QStringLiteral("copyInterestsAction"));
    m_copyTable->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    m_copyTable->setShortcutContext(Qt::WidgetShortcut);
    connect(m_copyTable, &QAction::triggered, this, [this] {
        QApplication::clipboard()->setText(m_model->tableText());
        Q_EMIT statusText(tr("The wishes of %n people were copied.", nullptr, m_model->rowCount()));
    });
    addAction(m_nextRole);
    m_view->addActions({m_remove, m_eachOnce, m_down, m_copyTable, m_import});
    m_exportTable = addExportAction(m_view, m_context, {title(), true, [this] { return m_document; }, [this](const QString &sentence) { Q_EMIT statusText(sentence); }});
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void InterestsPane::setupLayout()
{
    auto *roleLabel = new QLabel(tr("&Role"));
    roleLabel->setBuddy(m_role);
    m_filter->choices()->addWidget(roleLabel);
    m_filter->choices()->addWidget(m_role);
    for (QLabel *label : {m_hint, m_empty}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setText(tr("1 to 9: rank · 0 or Delete: no wish · Space: on · below each question: people who wish it first · second · third · further"));
    m_empty->setAlignment(Qt::AlignCenter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(8);
    layout->addWidget(m_filter);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_hint);
}

void InterestsPane::connectModel()
{
    connect(m_filter, &FilterLine::textChanged, m_model, &InterestMatrixModel::setFilter);
    connect(m_filter, &FilterLine::leftDownwards, m_view, &InterestView::enter);
    connect(m_role, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_model->setRole(domain::RoleId{m_role->itemData(index).toLongLong()});
        if (m_model->rowCount() > 0 && m_model->columnCount() > 0)
            m_view->setCurrentIndex(m_model->index(0, 0));
        updateState();
    });
    connect(m_model, &InterestMatrixModel::extentChanged, this, &InterestsPane::updateState);
    connect(m_model, &InterestMatrixModel::changeProposed, this, &InterestsPane::apply);
    connect(m_view, &InterestView::rankRequested, this, &InterestsPane::setRank);
    connect(m_view, &InterestView::pasteRequested, this, &InterestsPane::paste);
    connect(m_view, &InterestView::selectionSettled, this, &InterestsPane::announceSelection);
}

void InterestsPane::setDocument(workspace::Document *document)
{
    if (m_document)
        m_document->disconnect(this);
    m_document = document;
    m_model->setDocument(document);
    m_filter->clear();
    fillRoles();
    if (document)
        connect(document, &workspace::Document::changed, this, [this](const domain::ChangeSet &changeSet) {
            if (!changeSet.of<domain::Role>().empty())
                fillRoles();
        });
    updateState();
}

void InterestsPane::fillRoles()
{
    const qint64 chosen = m_role->currentData().toLongLong();
    const QSignalBlocker blocker(m_role);
    m_role->clear();
    if (m_document) {
        for (const domain::RoleId id : domain::rolesInOrder(m_document->programme())) {
            const domain::Role &role = *m_document->programme().find(id);
            m_role->addItem(QIcon(roleBadge(role.colour, role.letter, BadgeSize, devicePixelRatioF())), role.name, id.value);
        }
    }
    m_role->setCurrentIndex(m_role->count() == 0 ? -1 : std::max(0, m_role->findData(chosen)));
    m_model->setRole(domain::RoleId{m_role->currentData().toLongLong()});
}

void InterestsPane::chooseRole(qint64 role)
{
    if (const int index = m_role->findData(role); index >= 0)
        m_role->setCurrentIndex(index);
}

void InterestsPane::nextRole()
{
    if (m_role->count() > 0)
        m_role->setCurrentIndex((m_role->currentIndex() + 1) % m_role->count());
}

void InterestsPane::updateState()
{
    const bool canWrite = m_document && !m_document->isReadOnly();
    const bool filled = m_model->rowCount() > 0 && m_model->columnCount() > 0;
    m_filter->setCounts(m_model->rowCount(), m_model->peopleCount());
    m_view->setVisible(filled);
    m_hint->setVisible(filled);
    m_empty->setVisible(!filled);
    if (m_model->columnCount() == 0)
        m_empty->setText(tr("There are no questions for this role. Enter them in the tab “Guiding questions”."));
    else if (m_model->peopleCount() == 0)
        m_empty->setText(tr("Nobody of this role takes part yet."));
    else
        m_empty->setText(tr("Nobody fits the filter."));
    m_remove->setEnabled(canWrite && filled);
    m_copyTable->setEnabled(filled);
    m_import->setEnabled(canWrite);
    m_nextRole->setEnabled(m_role->count() > 1);
}

QList<QAction *> InterestsPane::pageActions() const
{
    return {m_import, m_nextRole, m_remove, m_copyTable, m_exportTable, m_eachOnce, m_down};
}

void InterestsPane::focusFilter()
{
    m_filter->focusFilter();
}

bool InterestsPane::revealPerson(qint64 participant, qint64 question)
{
    const domain::Participant *person = m_document->programme().find(domain::ParticipantId{participant});
    if (!person)
        return false;
    chooseRole(person->role.value);
    if (m_model->rowOf(person->id) < 0)
        m_filter->clear();
    const int row = m_model->rowOf(person->id);
    const QModelIndex cell = m_model->index(row, std::max(0, m_model->columnOf(domain::QuestionId{question})));
    if (row < 0 || !cell.isValid())
        return false;
    m_view->setCurrentIndex(cell);
    m_view->scrollTo(cell);
    return true;
}

bool InterestsPane::reveal(const QString &table, qint64 id)
{
    const domain::Interest *interest = m_document && table == QLatin1StringView("interest")
        ? m_document->programme().find(base::Id<domain::Interest>{id}) : nullptr;
    return interest && revealPerson(interest->participant.value, interest->question.value);
}

/// With cells of one column the question is shown, else the people.
void InterestsPane::announceSelection()
{
    QList<qint64> people;
    QList<qint64> questions;
    for (const QModelIndex &cell : m_view->chosenCells()) {
        if (const qint64 person = m_model->participantAt(cell.row()).value; !people.contains(person))
            people.append(person);
        if (const qint64 question = m_model->questionAt(cell.column()).value; !questions.contains(question))
            questions.append(question);
    }
    if (questions.size() == 1)
        Q_EMIT selectionChanged(QStringLiteral("question"), questions);
    else
        Q_EMIT selectionChanged(people.isEmpty() ? QString() : QStringLiteral("participant"), people);
}

bool InterestsPane::apply(const base::Result<domain::ChangeSet> &changeSet)
{
    if (!m_document)
        return false;
    const bool done = applyOrTell(*m_document, m_context.prompter, this, changeSet);
    if (done && !changeSet->isEmpty())
        Q_EMIT statusText(changeSet->label);
    return done;
}

void InterestsPane::setRank(int rank)
{
    apply(m_model->proposal(m_view->chosenCells(), rank, m_eachOnce->isChecked() ? domain::EqualRanks::Move : domain::EqualRanks::Keep));
}

void InterestsPane::paste()
{
    const QString text = QApplication::clipboard()->text();
    if (!text.isEmpty() && m_view->currentIndex().isValid())
        apply(m_model->pasteProposal(text, m_view->currentIndex(), m_view->chosenCells()));
}

void InterestsPane::importList()
{
    InterestImportDialog::openFor(this, m_context, *m_document);
}

} // namespace gui
