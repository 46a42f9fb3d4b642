#include "gui/certificates/registertab.h"

#include "domain/verbs/certificateverbs.h"
#include "gui/certificates/certificateactions.h"
#include "gui/prompter.h"
#include "gui/theme/icons.h"
#include "gui/widgets/choicechips.h"
#include "gui/widgets/exportaction.h"
#include "gui/widgets/filterline.h"
#include "gui/widgets/namedaction.h"
#include "gui/widgets/snapshotview.h"
#include "models/certificateregistermodel.h"
#include "workspace/certificateregister.h"
#include "workspace/document.h"
#include "workspace/jobs.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace gui {

using domain::CertificateHandover;
using domain::CertificateKind;
using domain::CertificateState;
using models::CertificateRegisterModel;

RegisterTab::RegisterTab(const PageContext &context, QWidget *parent)
    : PageTab(parent), m_context(context), m_model(new CertificateRegisterModel(context.jobs, this)), m_actions(new CertificateActions(context, this)),
      m_filter(new FilterLine), m_states(new ChoiceChips(tr("State"))), m_kinds(new ChoiceChips(tr("Kind"))), m_handovers(new ChoiceChips(tr("Handover"))),
      m_view(new SnapshotView), m_empty(new QLabel)
{
    setObjectName(QStringLiteral("registerTab"));
    m_view->setModel(m_model);
    setupActions();
    setupHandover();
    setupView();
    setupChips();
    setupLayout();
    connectParts();
    updateState();
}

RegisterTab::~RegisterTab()
{
    m_model->setDocument(nullptr);
}

QString RegisterTab::title() const
{
    //: the list of all certificates that were issued (German: "Register")
    return tr("Register");
}

QAction *RegisterTab::addAction(const QString &text, const char *iconName, const char *name, const QKeySequence &shortcut, std::function<void()> slot)
{
    return addNamedAction(m_view, text, iconName, name, {shortcut}, std::move(slot), Qt::WidgetShortcut);
}

void RegisterTab::setupActions()
{
    m_show = addAction(tr("&Show Document"), "quickview", "showAction", {}, [this] {
        if (const auto ids = chosen(); ids.size() == 1)
            m_actions->show(ids.first());
    });
    m_print = addAction(tr("&Print or Save Again…"), "document-print", "printAction", Qt::CTRL | Qt::Key_P, [this] { m_actions->printAgain(chosen()); });
    m_save = addAction(tr("Save &Each as a File…"), "document-export", "saveAction", {}, [this] { m_actions->save(chosen()); });
    m_verify = addAction(tr("Chec&k"), "document-edit-verify", "verifyAction", {}, [this] {
        if (const auto ids = chosen(); ids.size() == 1)
            m_actions->verify(ids.first());
    });
    m_correct = addAction(tr("&Correct…"), "edit-duplicate", "correctAction", Qt::Key_F2, [this] {
        if (const auto ids = chosen(); ids.size() == 1)
            m_actions->correct(ids.first());
    });
    m_revoke = addAction(tr("&Revoke…"), "dialog-cancel", "revokeAction", QKeySequence::Delete, [this] { m_actions->revoke(chosen()); });
    m_other = addAction(tr("&Go to the Correction or What It Corrects"), "go-next", "otherAction", Qt::CTRL | Qt::Key_G, [this] { goToOther(); });
}

void RegisterTab::setupHandover()
{
    const auto add = [this](const QString &text, const char *iconName, const char *name, const QKeySequence &shortcut, CertificateHandover handover) {
        m_handoverActions.append(addAction(text, iconName, name, shortcut, [this, handover] { m_actions->setHandover(chosen(), handover); }));
    };
    add(tr("&Handed Over"), "dialog-ok", "handedOverAction", Qt::CTRL | Qt::Key_H, CertificateHandover::HandedOver);
    add(tr("&To Be Posted"), "state-waiting", "toPostAction", {}, CertificateHandover::ToPost);
    add(tr("P&osted"), "state-done", "postedAction", {}, CertificateHandover::Posted);
    add(tr("&Not Handed Over"), "edit-undo", "notHandedOverAction", {}, CertificateHandover::Open);
    m_export = addAction(tr("E&xport the Register…"), "document-export", "exportRegisterAction", {}, [this] { exportList(); });
    m_exportTable = addExportAction(m_view, m_context, {title(), true, [this] { return m_document.data(); }, [this](const QString &sentence) { Q_EMIT statusText(sentence); }});
}

void RegisterTab::setupView()
{
    m_view->setObjectName(QStringLiteral("registerTableView"));
    m_view->setAccessibleName(tr("Register of certificates"));
    m_view->setColumnLetters({17, 22, 24, 18, 20, 11, 15, 34, 24}, true);
    m_view->horizontalHeader()->setSortIndicator(CertificateRegisterModel::NumberColumn, Qt::DescendingOrder);
    m_view->setSortingEnabled(true);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
}

void RegisterTab::setupChips()
{
    QList<Choice> states = choicesOf<CertificateState>();
    for (Choice &state : states)
        state.icon = icon(CertificateRegisterModel::iconName(static_cast<CertificateState>(state.value.toInt())));
    m_states->setChoices(states);
    m_kinds->setChoices(choicesOf<CertificateKind>());
    m_handovers->setChoices(choicesOf<CertificateHandover>());
}

void RegisterTab::setupLayout()
{
    auto *exportButton = new QToolButton;
    exportButton->setObjectName(QStringLiteral("exportToolButton"));
    exportButton->setDefaultAction(m_export);
    exportButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    exportButton->setFocusPolicy(Qt::StrongFocus);
    m_filter->buttons()->addWidget(exportButton);
    auto *chips = new QHBoxLayout;
    chips->setSpacing(16);
    chips->addWidget(m_states);
    chips->addWidget(m_kinds, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 0);
    layout->setSpacing(8);
    layout->addWidget(m_filter);
    layout->addLayout(chips);
    layout->addWidget(m_handovers);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_view, 1);
    setFocusProxy(m_view);
}

void RegisterTab::connectParts()
{
    connect(m_filter, &FilterLine::textChanged, m_model, &CertificateRegisterModel::setFilter);
    connect(m_filter, &FilterLine::leftDownwards, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_states, &ChoiceChips::chosenChanged, this, [this] { m_model->setStates(chosenValues<CertificateState>(*m_states)); });
    connect(m_kinds, &ChoiceChips::chosenChanged, this, [this] { m_model->setKinds(chosenValues<CertificateKind>(*m_kinds)); });
    connect(m_handovers, &ChoiceChips::chosenChanged, this, [this] { m_model->setHandovers(chosenValues<CertificateHandover>(*m_handovers)); });
    connect(m_model, &CertificateRegisterModel::extentChanged, this, &RegisterTab::updateState);
    connect(m_model, &CertificateRegisterModel::refreshed, this, [this] {
        if (!m_wanted.isEmpty() && m_model->rowOf(m_wanted) >= 0) {
            m_view->selectOnly(m_model->rowOf(m_wanted));
            m_wanted.clear();
        }
        updateState();
    });
    connect(m_view, &SnapshotView::selectionSettled, this, [this] {
        updateState();
        announceSelection();
    });
    connect(m_view, &SnapshotView::activatedRow, this, [this](int row) { m_actions->show(m_model->rowAt(row).certificate); });
    connect(m_actions, &CertificateActions::statusText, this, &PageTab::statusText);
    connect(m_actions, &CertificateActions::corrected, this, [this](domain::CertificateId newer) { m_wanted = QString::number(newer.value); });
}

void RegisterTab::setDocument(workspace::Document *document)
{
    m_document = document;
    m_actions->setDocument(document);
    m_wanted.clear();
    clearFilters();
    m_model->setDocument(document);
    updateState();
}

void RegisterTab::clearFilters()
{
    m_filter->clear();
    m_states->clear();
    m_kinds->clear();
    m_handovers->clear();
}

QList<int> RegisterTab::chosenRows() const
{
    QList<int> rows = m_view->selectedRows();
    rows.removeIf([this](int row) { return row >= m_model->rowCount(); });
    return rows;
}

QList<domain::CertificateId> RegisterTab::chosen() const
{
    QList<domain::CertificateId> certificates;
    for (const int row : chosenRows())
        certificates.append(m_model->rowAt(row).certificate);
    return certificates;
}

void RegisterTab::updateState()
{
    const bool canWrite = m_document && !m_document->isReadOnly();
    const QList<domain::CertificateId> certificates = chosen();
    const qsizetype valid = m_actions->valid(certificates).size();
    const bool one = certificates.size() == 1;
    m_filter->setCounts(m_model->rowCount(), m_model->totalCount());
    m_show->setEnabled(one);
    m_verify->setEnabled(one);
    m_print->setEnabled(!certificates.isEmpty());
    m_save->setEnabled(!certificates.isEmpty());
    m_correct->setEnabled(canWrite && one && valid == 1);
    m_revoke->setEnabled(canWrite && valid > 0);
    for (QAction *action : std::as_const(m_handoverActions))
        action->setEnabled(canWrite && valid > 0);
    const models::RegisterRow row = one ? m_model->rowAt(chosenRows().first()) : models::RegisterRow();
    m_other->setEnabled(!row.supersedes.isEmpty() || !row.supersededBy.isEmpty());
    m_export->setEnabled(m_model->totalCount() > 0);
    m_view->setVisible(m_model->rowCount() > 0);
    m_empty->setVisible(m_model->rowCount() == 0);
    m_empty->setText(m_model->totalCount() == 0 ? tr("No certificate was issued yet. They are issued under “Readiness”.") : tr("No certificate fits the filter."));
}

QList<QAction *> RegisterTab::pageActions() const
{
    return QList<QAction *>{m_show, m_print, m_save, m_verify, m_correct, m_revoke, m_other} + m_handoverActions + QList<QAction *>{m_export, m_exportTable};
}

void RegisterTab::focusFilter()
{
    m_filter->focusFilter();
}

bool RegisterTab::reveal(const QString &table, qint64 id)
{
    if (table != QLatin1StringView("certificate") || !m_document || !m_document->programme().find(domain::CertificateId{id}))
        return false;
    m_wanted = QString::number(id);
    if (m_model->rowOf(m_wanted) < 0)
        clearFilters();
    if (const int row = m_model->rowOf(m_wanted); row >= 0) {
        m_view->selectOnly(row);
        m_wanted.clear();
    }
    return true;
}

void RegisterTab::announceSelection()
{
    QList<qint64> people;
    for (const int row : chosenRows()) {
        if (const qint64 person = m_model->rowAt(row).participant.value; !people.contains(person))
            people.append(person);
    }
    Q_EMIT selectionChanged(people.isEmpty() ? QString() : QStringLiteral("participant"), people);
}

void RegisterTab::goToOther()
{
    const QList<int> rows = chosenRows();
    if (rows.size() != 1 || !m_document)
        return;
    const models::RegisterRow &row = m_model->rowAt(rows.first());
    const domain::Certificate *other = domain::findCertificate(m_document->programme(), row.supersededBy.isEmpty() ? row.supersedes : row.supersededBy);
    if (other)
        reveal(QStringLiteral("certificate"), other->id.value);
}

void RegisterTab::exportList()
{
    if (!m_document)
        return;
    FileRequest request;
    request.title = tr("Export the register");
    request.fileName = tr("Certificates.csv", "name of a file");
    request.filter = tr("Lists for spreadsheets (*.csv);;Workbooks (*.xlsx);;JSON (*.json)");
    request.suffix = QStringLiteral("csv");
    m_context.prompter.askSaveFile(this, request, [this](const QString &path) {
        if (!m_document)
            return;
        m_context.jobs.start(
            tr("Writing the register"), this,
            [programme = m_document->programme(), path](workspace::JobControl &) { return workspace::exportRegister(programme, path); },
            [this](const base::Result<int> &written) {
                if (written)
                    Q_EMIT statusText(tr("%n certificates were written.", nullptr, *written));
                else
                    m_context.prompter.tell(this, written.error());
            });
    });
}

} // namespace gui
