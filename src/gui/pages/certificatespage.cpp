#include "gui/pages/certificatespage.h"

#include "base/text.h"
#include "domain/verbs/certificateverbs.h"
#include "gui/applychange.h"
#include "gui/delegates/recorddelegate.h"
#include "gui/dialogs/issuecertificatesdialog.h"
#include "gui/dialogs/pdfdialog.h"
#include "gui/layout/layoutdialog.h"
#include "gui/prompter.h"
#include "gui/theme/icons.h"
#include "gui/widgets/choicechips.h"
#include "gui/widgets/filterline.h"
#include "gui/widgets/snapshotview.h"
#include "models/certificatereadinessmodel.h"
#include "workspace/document.h"
#include "workspace/jobs.h"

#include <QAction>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace gui {

using models::Readiness;
using models::ReadinessRow;

namespace {

constexpr int BadgeSize = 16;

QString fileNameOf(const ReadinessRow &row)
{
    return base::safeFileName(QStringLiteral("%1 %2").arg(row.number, row.name)) + QStringLiteral(".pdf");
}

} // namespace

CertificatesPage::CertificatesPage(const PageContext &context, QWidget *parent)
    : WorkPage(tr("Certificates"), context, parent), m_model(new models::CertificateReadinessModel(context.jobs, this)),
      m_filter(new FilterLine), m_roles(new ChoiceChips(tr("Role"))), m_readiness(new ChoiceChips(tr("Certificate"))),
      m_view(new SnapshotView), m_summary(new QLabel), m_empty(new QLabel)
{
    m_view->setModel(m_model);
    setupActions();
    setupLayout();
    connect(m_filter, &FilterLine::textChanged, m_model, &models::CertificateReadinessModel::setFilter);
    connect(m_filter, &FilterLine::leftDownwards, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_roles, &ChoiceChips::chosenChanged, this, [this] {
        QSet<domain::RoleId> roles;
        for (const QVariant &value : m_roles->chosen())
            roles.insert(domain::RoleId{value.toLongLong()});
        m_model->setRoles(roles);
    });
    connect(m_readiness, &ChoiceChips::chosenChanged, this, [this] {
        QSet<Readiness> chosen;
        for (const QVariant &value : m_readiness->chosen())
            chosen.insert(static_cast<Readiness>(value.toInt()));
        m_model->setReadiness(chosen);
    });
    connect(m_model, &models::CertificateReadinessModel::extentChanged, this, &CertificatesPage::updateState);
    connect(m_model, &models::CertificateReadinessModel::refreshed, this, &CertificatesPage::updateSummary);
    connect(m_view, &SnapshotView::selectionSettled, this, [this] {
        updateState();
        announceSelection();
    });
    connect(m_view, &SnapshotView::activatedRow, this, &CertificatesPage::activate);
    updateState();
}

CertificatesPage::~CertificatesPage()
{
    m_model->setDocument(nullptr);
}

QAction *CertificatesPage::addAction(const QString &text, const QString &iconName, void (CertificatesPage::*slot)())
{
    auto *action = new QAction(icon(iconName), text, this);
    connect(action, &QAction::triggered, this, slot);
    m_view->addAction(action);
    return action;
}

void CertificatesPage::setupActions()
{
    m_issue = addAction(tr("Issue Certificates…"), QStringLiteral("application-certificate"), &CertificatesPage::issue);
    m_issue->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I));
    m_show = addAction(tr("Show Document"), QStringLiteral("quickview"), &CertificatesPage::showDocument);
    m_save = addAction(tr("Save Documents…"), QStringLiteral("document-export"), &CertificatesPage::saveDocuments);
    m_print = addAction(tr("Print Again…"), QStringLiteral("document-print"), &CertificatesPage::print);
    m_decide = addAction(tr("Decide Against the Rule…"), QStringLiteral("object-locked"), &CertificatesPage::decide);
    m_letRuleDecide = addAction(tr("Let the Rule Decide"), QStringLiteral("edit-undo"), &CertificatesPage::letRuleDecide);
    m_layouts = LayoutDialog::makeAction(*this, context());
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void CertificatesPage::setupLayout()
{
    m_view->setObjectName(QStringLiteral("readinessTableView"));
    m_view->setAccessibleName(tr("Who gets a certificate"));
    m_view->setColumnLetters({28, 24, 26, 20, 56, 15, 12}, true);
    m_view->horizontalHeader()->setSortIndicator(models::CertificateReadinessModel::NameColumn, Qt::AscendingOrder);
    m_view->setSortingEnabled(true);
    m_readiness->setChoices({{models::CertificateReadinessModel::word(Readiness::Entitled), int(Readiness::Entitled), icon(QStringLiteral("state-open"))},
                             {models::CertificateReadinessModel::word(Readiness::NotEntitled), int(Readiness::NotEntitled), icon(QStringLiteral("state-off"))},
                             {models::CertificateReadinessModel::word(Readiness::Issued), int(Readiness::Issued), icon(QStringLiteral("state-done"))}});
    m_summary->setObjectName(QStringLiteral("summaryLabel"));
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    auto *issueButton = new QToolButton;
    issueButton->setObjectName(QStringLiteral("issueToolButton"));
    issueButton->setDefaultAction(m_issue);
    issueButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    issueButton->setFocusPolicy(Qt::StrongFocus);
    m_filter->buttons()->addWidget(issueButton);
    body()->addWidget(m_filter);
    body()->addWidget(m_readiness);
    body()->addWidget(m_roles);
    body()->addWidget(m_summary);
    body()->addWidget(m_empty, 1);
    body()->addWidget(m_view, 1);
    setFocusProxy(m_view);
}

void CertificatesPage::setDocument(workspace::Document *document)
{
    if (this->document())
        this->document()->disconnect(this);
    Page::setDocument(document);
    m_filter->clear();
    m_roles->clear();
    m_readiness->clear();
    m_model->setDocument(document);
    if (document)
        connect(document, &workspace::Document::changed, this, &CertificatesPage::fillRoles);
    fillRoles();
    updateSummary();
    updateState();
}

void CertificatesPage::fillRoles()
{
    QList<Choice> choices;
    if (document()) {
        for (const domain::RoleId id : domain::rolesInOrder(document()->programme())) {
            const domain::Role &role = *document()->programme().find(id);
            choices.append({role.name, id.value, QIcon(roleBadge(role.colour, role.letter, BadgeSize, devicePixelRatioF()))});
        }
    }
    m_roles->setChoices(choices);
}

void CertificatesPage::updateSummary()
{
    QStringList parts;
    for (const models::ReadinessCount &count : m_model->countsByRole()) {
        //: a role, then how many of its people may get, have got, do not get a certificate
        parts.append(tr("%1: %2 entitled, %3 issued, %4 not entitled").arg(count.roleName).arg(count.entitled).arg(count.issued).arg(count.notEntitled));
    }
    m_summary->setText(parts.join(QStringLiteral("   ·   ")));
    updateState();
}

QList<ReadinessRow> CertificatesPage::chosenRows() const
{
    QList<ReadinessRow> rows;
    for (const int row : m_view->selectedRows())
        rows.append(m_model->rowAt(row));
    return rows;
}

QList<domain::ParticipantId> CertificatesPage::peopleToIssueFor() const
{
    QList<ReadinessRow> rows = chosenRows();
    // One row is current anyway; it takes several to mean a choice of people.
    if (rows.size() < 2) {
        rows.clear();
        for (int row = 0; row < m_model->rowCount(); ++row)
            rows.append(m_model->rowAt(row));
    }
    QList<domain::ParticipantId> people;
    for (const ReadinessRow &row : std::as_const(rows)) {
        if (row.readiness == Readiness::Entitled)
            people.append(row.participant);
    }
    return people;
}

void CertificatesPage::updateState()
{
    const bool canWrite = document() && !document()->isReadOnly();
    const QList<ReadinessRow> rows = chosenRows();
    const bool oneIssued = rows.size() == 1 && rows.first().readiness == Readiness::Issued;
    const bool anyIssued = std::any_of(rows.begin(), rows.end(), [](const ReadinessRow &row) { return row.readiness == Readiness::Issued; });
    m_filter->setCounts(m_model->rowCount(), m_model->totalCount());
    m_issue->setEnabled(canWrite && !peopleToIssueFor().isEmpty());
    m_show->setEnabled(oneIssued);
    m_save->setEnabled(anyIssued);
    m_print->setEnabled(anyIssued);
    m_decide->setEnabled(canWrite && rows.size() == 1 && !anyIssued);
    m_letRuleDecide->setEnabled(canWrite && rows.size() == 1 && rows.first().decided);
    m_view->setVisible(m_model->rowCount() > 0);
    m_empty->setVisible(m_model->rowCount() == 0);
    m_empty->setText(m_model->totalCount() == 0 ? tr("Who gets a certificate is listed here as soon as people take part.")
                                                : tr("Nobody fits the filter."));
}

QList<QAction *> CertificatesPage::pageActions() const
{
    return {m_issue, m_show, m_save, m_print, m_decide, m_letRuleDecide, m_layouts};
}

void CertificatesPage::focusFilter()
{
    m_filter->focusFilter();
}

bool CertificatesPage::reveal(const QString &table, qint64 id)
{
    qint64 participant = id;
    if (table == QLatin1StringView("certificate") && document()) {
        const domain::Certificate *certificate = document()->programme().find(domain::CertificateId{id});
        participant = certificate ? certificate->participant.value : 0;
    } else if (table != QLatin1StringView("participant")) {
        return false;
    }
    const QString key = QString::number(participant);
    if (m_model->rowOf(key) < 0) {
        m_filter->clear();
        m_roles->clear();
        m_readiness->clear();
    }
    const int row = m_model->rowOf(key);
    if (row >= 0) {
        m_view->selectRow(row);
        m_view->scrollTo(m_model->index(row, 0));
    }
    return row >= 0;
}

void CertificatesPage::announceSelection()
{
    QList<qint64> ids;
    for (const ReadinessRow &row : chosenRows())
        ids.append(row.participant.value);
    Q_EMIT selectionChanged(ids.isEmpty() ? QString() : QStringLiteral("participant"), ids);
}

void CertificatesPage::activate(int row)
{
    if (row >= 0 && row < m_model->rowCount() && m_model->rowAt(row).readiness == Readiness::Issued)
        showDocument();
    else
        Q_EMIT inspectorRequested();
}

void CertificatesPage::issue()
{
    const QList<domain::ParticipantId> people = peopleToIssueFor();
    if (!document() || people.isEmpty())
        return;
    auto *dialog = new IssueCertificatesDialog(people, *document(), context(), this);
    connect(document(), &QObject::destroyed, dialog, &QObject::deleteLater);
    connect(dialog, &IssueCertificatesDialog::issued, this, [this](int count) { Q_EMIT statusText(tr("%n certificates were issued.", nullptr, count)); });
    dialog->open();
}

QList<QByteArray> CertificatesPage::documentsOf(const QList<ReadinessRow> &rows)
{
    QList<QByteArray> documents;
    for (const ReadinessRow &row : rows) {
        if (row.document.isEmpty())
            continue;
        const auto blob = document()->file().blob(row.document);
        if (!blob) {
            context().prompter.tell(this, blob.error());
            return {};
        }
        documents.append(blob->content);
    }
    return documents;
}

void CertificatesPage::showDocument()
{
    const QList<ReadinessRow> rows = chosenRows();
    const QList<QByteArray> documents = documentsOf(rows);
    if (rows.size() != 1 || documents.isEmpty())
        return;
    auto *dialog = new PdfDialog(tr("%1 – %2", "number of a certificate, name").arg(rows.first().number, rows.first().name), documents.first(),
                                 fileNameOf(rows.first()), context(), this);
    dialog->open();
}

void CertificatesPage::saveDocuments()
{
    QList<ReadinessRow> rows = chosenRows();
    rows.removeIf([](const ReadinessRow &row) { return row.document.isEmpty(); });
    FileRequest request;
    request.title = tr("Folder for %n documents", nullptr, int(rows.size()));
    context().prompter.askFolder(this, request, [this, rows](const QString &folder) {
        const QList<QByteArray> documents = documentsOf(rows);
        QList<workspace::NamedBytes> files;
        for (qsizetype i = 0; i < documents.size(); ++i)
            files.append({fileNameOf(rows[i]), documents[i]});
        context().jobs.start(
            tr("Writing documents"), this,
            [folder, files](workspace::JobControl &control) {
                return workspace::writeFiles(folder, files, [&control](int done, int total) { return control.report(done, total); });
            },
            [this](const base::Result<int> &written) {
                if (written)
                    Q_EMIT statusText(tr("%n documents were written.", nullptr, *written));
                else
                    context().prompter.tell(this, written.error());
            });
    });
}

void CertificatesPage::print()
{
    const QList<QByteArray> documents = documentsOf(chosenRows());
    if (!documents.isEmpty())
        printDocuments(this, context(), tr("Certificates"), documents);
}

void CertificatesPage::decide()
{
    const QList<ReadinessRow> rows = chosenRows();
    if (rows.size() != 1)
        return;
    const ReadinessRow row = rows.first();
    const bool entitled = row.readiness != Readiness::Entitled;
    const QString title = entitled ? tr("Grant a certificate") : tr("Deny a certificate");
    const QString label = entitled ? tr("Why does %1 get a certificate although the rule says no?").arg(row.name)
                                   : tr("Why does %1 get no certificate although the rule says yes?").arg(row.name);
    context().prompter.askText(this, title, label, {}, [this, row, entitled](const QString &reason) { decideNow(row.participant, entitled, reason); });
}

void CertificatesPage::decideNow(domain::ParticipantId participant, bool entitled, const QString &reason)
{
    if (!document())
        return;
    const auto changeSet = domain::overrideEntitlement(document()->programme(), participant, entitled, reason, document()->programme().info().signerName);
    if (applyOrTell(*document(), context().prompter, this, changeSet))
        Q_EMIT statusText(changeSet->label);
}

void CertificatesPage::letRuleDecide()
{
    const QList<ReadinessRow> rows = chosenRows();
    if (rows.size() != 1 || !document())
        return;
    const auto changeSet = domain::withdrawOverride(document()->programme(), rows.first().participant);
    if (applyOrTell(*document(), context().prompter, this, changeSet))
        Q_EMIT statusText(changeSet->label);
}

} // namespace gui
