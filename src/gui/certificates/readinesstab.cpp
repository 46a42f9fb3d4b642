#include "gui/certificates/readinesstab.h"

#include "domain/verbs/certificateverbs.h"
#include "gui/applychange.h"
#include "gui/certificates/certificateactions.h"
#include "gui/dialogs/certificateruledialog.h"
#include "gui/dialogs/issuecertificatesdialog.h"
#include "gui/prompter.h"
#include "gui/theme/icons.h"
#include "gui/widgets/exportaction.h"
#include "gui/widgets/filterline.h"
#include "gui/widgets/rolechoices.h"
#include "gui/widgets/snapshotview.h"
#include "models/readinesscountsmodel.h"
#include "workspace/document.h"
#include "workspace/jobs.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace gui {

using models::CertificateReadinessModel;
using models::Readiness;
using models::ReadinessRow;

ReadinessTab::ReadinessTab(const PageContext &context, QWidget *parent)
    : PageTab(parent), m_context(context), m_model(new CertificateReadinessModel(context.jobs, this)), m_actions(new CertificateActions(context, this)),
      m_filter(new FilterLine), m_roles(new ChoiceChips(tr("Role"))), m_readiness(new ChoiceChips(tr("Certificate"))), m_group(new QToolButton),
      m_rule(new QLabel), m_view(new SnapshotView), m_empty(new QLabel)
{
    setObjectName(QStringLiteral("readinessTab"));
    m_view->setModel(m_model);
    setupActions();
    setupView();
    setupLayout();
    connectParts();
    updateState();
}

ReadinessTab::~ReadinessTab()
{
    m_model->setDocument(nullptr);
}

QString ReadinessTab::title() const
{
    //: who is ready for a certificate (German: "Berechtigung")
    return tr("Readiness");
}

QAction *ReadinessTab::addAction(const QString &text, const char *iconName, const char *name, void (ReadinessTab::*slot)())
{
    auto *action = new QAction(icon(QString::fromLatin1(iconName)), text, this);
    action->setObjectName(QString::fromLatin1(name));
    connect(action, &QAction::triggered, this, slot);
    m_view->addAction(action);
    return action;
}

void ReadinessTab::setupActions()
{
    m_issue = addAction(tr("&Issue Certificates…"), "application-certificate", "issueAction", &ReadinessTab::issue);
    m_issue->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I));
    m_confirm = addAction(tr("Issue &Confirmations of Attendance…"), "view-list-details", "confirmAction", &ReadinessTab::issueConfirmations);
    m_settle = addAction(tr("&Go to the Missing Attendance"), "go-next", "settleAction", &ReadinessTab::settle);
    m_person = addAction(tr("Go to the Pe&rson"), "system-users", "personAction", &ReadinessTab::showPerson);
    m_show = addAction(tr("&Show Document"), "quickview", "showAction", &ReadinessTab::showDocument);
    m_print = addAction(tr("&Print or Save Again…"), "document-print", "printAction", &ReadinessTab::printAgain);
    m_print->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_P));
    m_print->setShortcutContext(Qt::WidgetShortcut);
    m_decide = addAction(tr("&Decide Against the Rule…"), "object-locked", "decideAction", &ReadinessTab::decide);
    m_letRuleDecide = addAction(tr("&Let the Rule Decide"), "edit-undo", "letRuleDecideAction", &ReadinessTab::letRuleDecide);
    m_editRule = addAction(tr("C&hange the Rule…"), "configure", "editRuleAction", &ReadinessTab::editRule);
    m_exportTable = addExportAction(m_view, m_context, {title(), true, [this] { return m_document.data(); }, [this](const QString &sentence) { Q_EMIT statusText(sentence); }});
}

void ReadinessTab::setupView()
{
    m_view->setObjectName(QStringLiteral("readinessTableView"));
    m_view->setAccessibleName(tr("Who gets a certificate"));
    m_view->setColumnLetters({24, 18, 20, 22, 48, 20, 11}, true);
    m_view->horizontalHeader()->setSortIndicator(CertificateReadinessModel::NameColumn, Qt::AscendingOrder);
    m_view->setSortingEnabled(true);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_readiness->setChoices({{CertificateReadinessModel::word(Readiness::Entitled), int(Readiness::Entitled), icon(QStringLiteral("state-open"))},
                             {CertificateReadinessModel::word(Readiness::NotEntitled), int(Readiness::NotEntitled), icon(QStringLiteral("state-off"))},
                             {CertificateReadinessModel::word(Readiness::Issued), int(Readiness::Issued), icon(QStringLiteral("state-done"))}});
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
}

QWidget *ReadinessTab::makeRuleLine()
{
    m_rule->setObjectName(QStringLiteral("ruleLabel"));
    m_rule->setTextFormat(Qt::PlainText);
    m_rule->setWordWrap(true);
    auto *button = new QToolButton;
    button->setObjectName(QStringLiteral("editRuleToolButton"));
    button->setDefaultAction(m_editRule);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAutoRaise(true);
    auto *line = new QWidget;
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_rule, 1);
    layout->addWidget(button, 0, Qt::AlignTop);
    return line;
}

void ReadinessTab::setupLayout()
{
    m_group->setObjectName(QStringLiteral("groupToolButton"));
    m_group->setIcon(icon(QStringLiteral("window-close")));
    m_group->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_group->setFocusPolicy(Qt::StrongFocus);
    m_group->setToolTip(tr("Show everybody again"));
    m_group->setAccessibleName(m_group->toolTip());
    m_group->hide();
    auto *issueButton = new QToolButton;
    issueButton->setObjectName(QStringLiteral("issueToolButton"));
    issueButton->setDefaultAction(m_issue);
    issueButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    issueButton->setFocusPolicy(Qt::StrongFocus);
    m_filter->choices()->addWidget(m_group);
    m_filter->buttons()->addWidget(issueButton);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 0);
    layout->setSpacing(8);
    layout->addWidget(makeRuleLine());
    layout->addWidget(m_filter);
    layout->addWidget(m_readiness);
    layout->addWidget(m_roles);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_view, 1);
    setFocusProxy(m_view);
}

void ReadinessTab::connectParts()
{
    connect(m_filter, &FilterLine::textChanged, m_model, &CertificateReadinessModel::setFilter);
    connect(m_filter, &FilterLine::leftDownwards, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_roles, &ChoiceChips::chosenChanged, this, [this] {
        QSet<domain::RoleId> roles;
        for (const QVariant &value : m_roles->chosen())
            roles.insert(domain::RoleId{value.toLongLong()});
        m_model->setRoles(roles);
        // The roles chosen replace the group of those without one.
        if (m_isWithoutRole)
            m_group->hide();
        m_isWithoutRole = false;
    });
    connect(m_readiness, &ChoiceChips::chosenChanged, this, [this] {
        QSet<Readiness> chosen;
        for (const QVariant &value : m_readiness->chosen())
            chosen.insert(static_cast<Readiness>(value.toInt()));
        m_model->setReadiness(chosen);
    });
    connect(m_group, &QToolButton::clicked, this, [this] {
        clearFilters();
        m_view->setFocus();
    });
    connect(m_model, &CertificateReadinessModel::extentChanged, this, &ReadinessTab::updateState);
    connect(m_model, &CertificateReadinessModel::refreshed, this, &ReadinessTab::updateState);
    connect(m_view, &SnapshotView::selectionSettled, this, [this] {
        updateState();
        announceSelection();
    });
    connect(m_view, &SnapshotView::activatedRow, this, &ReadinessTab::activate);
    connect(m_view, &QWidget::customContextMenuRequested, this, &ReadinessTab::fillContextMenu);
    connect(m_actions, &CertificateActions::statusText, this, &PageTab::statusText);
}

void ReadinessTab::setDocument(workspace::Document *document)
{
    if (m_document)
        m_document->disconnect(this);
    m_document = document;
    m_actions->setDocument(document);
    clearFilters();
    m_model->setDocument(document);
    if (document) {
        connect(document, &workspace::Document::changed, this, [this] {
            fillRoles();
            updateRule();
        });
    }
    fillRoles();
    updateRule();
    updateState();
}

void ReadinessTab::clearFilters()
{
    m_filter->clear();
    m_roles->clear();
    m_readiness->clear();
    m_group->hide();
    m_isWithoutRole = false;
    m_model->setCounties({});
    m_model->setRoles({});
}

void ReadinessTab::fillRoles()
{
    m_roles->setChoices(m_document ? roleChoices(m_document->programme(), devicePixelRatioF()) : QList<Choice>());
}

void ReadinessTab::showGroup(const models::ReadinessCount &group)
{
    using Group = models::ReadinessCount::Group;
    clearFilters();
    if (group.group == Group::Role && group.id != 0)
        m_roles->choose({group.id});
    if (group.group == Group::All || (group.group == Group::Role && group.id != 0))
        return;
    if (group.group == Group::County)
        m_model->setCounties({domain::MunicipalityId{group.id}});
    else
        m_model->setRoles({domain::RoleId{}});
    m_isWithoutRole = group.group == Group::Role;
    m_group->setText(group.name);
    m_group->setAccessibleName(tr("Only “%1”; show everybody again").arg(group.name));
    m_group->show();
}

// State

void ReadinessTab::updateRule()
{
    m_rule->setText(m_document ? domain::ruleText(domain::certificateRule(m_document->programme().info())) : QString());
}

QList<ReadinessRow> ReadinessTab::chosenRows() const
{
    QList<ReadinessRow> rows;
    for (const int row : m_view->selectedRows())
        rows.append(m_model->rowAt(row));
    return rows;
}

QList<domain::CertificateId> ReadinessTab::chosenCertificates() const
{
    QList<domain::CertificateId> certificates;
    for (const ReadinessRow &row : chosenRows()) {
        if (row.certificate.isValid())
            certificates.append(row.certificate);
    }
    return certificates;
}

QList<domain::ParticipantId> ReadinessTab::peopleToIssueFor() const
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

void ReadinessTab::updateActions(const QList<ReadinessRow> &rows)
{
    const bool canWrite = m_document && !m_document->isReadOnly();
    const bool one = rows.size() == 1;
    const bool anyIssued = std::any_of(rows.begin(), rows.end(), [](const ReadinessRow &row) { return row.readiness == Readiness::Issued; });
    m_issue->setEnabled(canWrite && !peopleToIssueFor().isEmpty());
    m_confirm->setEnabled(canWrite && m_model->totalCount() > 0);
    m_settle->setEnabled(one && domain::placeToSettle(rows.first().reasons).isValid());
    m_person->setEnabled(one);
    m_show->setEnabled(one && anyIssued);
    m_print->setEnabled(anyIssued);
    m_decide->setEnabled(canWrite && one && !anyIssued);
    m_letRuleDecide->setEnabled(canWrite && one && rows.first().decided);
    m_editRule->setEnabled(canWrite);
}

void ReadinessTab::updateState()
{
    m_filter->setCounts(m_model->rowCount(), m_model->totalCount());
    updateActions(chosenRows());
    m_view->setVisible(m_model->rowCount() > 0);
    m_empty->setVisible(m_model->rowCount() == 0);
    m_empty->setText(m_model->totalCount() == 0 ? tr("Who gets a certificate is listed here as soon as people take part.")
                                                : tr("Nobody fits the filter."));
}

// The tab in the page

QList<QAction *> ReadinessTab::pageActions() const
{
    return {m_issue, m_confirm, m_settle, m_person, m_show, m_print, m_decide, m_letRuleDecide, m_editRule, m_exportTable};
}

void ReadinessTab::focusFilter()
{
    m_filter->focusFilter();
}

bool ReadinessTab::reveal(const QString &table, qint64 id)
{
    if (table != QLatin1StringView("participant"))
        return false;
    const QString key = QString::number(id);
    if (m_model->rowOf(key) < 0)
        clearFilters();
    const int row = m_model->rowOf(key);
    if (row >= 0)
        m_view->selectOnly(row);
    return row >= 0;
}

void ReadinessTab::announceSelection()
{
    QList<qint64> ids;
    for (const ReadinessRow &row : chosenRows())
        ids.append(row.participant.value);
    Q_EMIT selectionChanged(ids.isEmpty() ? QString() : QStringLiteral("participant"), ids);
}

// What can be done

void ReadinessTab::activate(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    const ReadinessRow &activated = m_model->rowAt(row);
    if (activated.readiness == Readiness::Issued)
        showDocument();
    else if (activated.readiness == Readiness::NotEntitled && domain::placeToSettle(activated.reasons).isValid())
        settle();
    else
        Q_EMIT inspectorRequested();
}

/// Each reason leads to its place; then what else can be done.
void ReadinessTab::fillContextMenu(const QPoint &position)
{
    const QList<ReadinessRow> rows = chosenRows();
    if (rows.isEmpty())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("readinessMenu"));
    for (const domain::EntitlementReason &reason : rows.size() == 1 ? rows.first().reasons : domain::EntitlementReasons()) {
        if (!reason.enrolment.isValid())
            continue;
        QAction *action = menu->addAction(icon(QStringLiteral("go-next")), QString(reason.text).replace(u'&', QStringLiteral("&&")));
        connect(action, &QAction::triggered, this, [this, place = reason.enrolment] { Q_EMIT revealRequested(QStringLiteral("enrolment"), place.value); });
    }
    if (!menu->isEmpty())
        menu->addSeparator();
    menu->addActions(pageActions());
    menu->popup(m_view->viewport()->mapToGlobal(position));
}

void ReadinessTab::settle()
{
    const QList<ReadinessRow> rows = chosenRows();
    const domain::EnrolmentId place = rows.size() == 1 ? domain::placeToSettle(rows.first().reasons) : domain::EnrolmentId();
    if (place.isValid())
        Q_EMIT revealRequested(QStringLiteral("enrolment"), place.value);
}

void ReadinessTab::showPerson()
{
    const QList<ReadinessRow> rows = chosenRows();
    if (rows.size() == 1)
        Q_EMIT revealRequested(QStringLiteral("participant"), rows.first().participant.value);
}

void ReadinessTab::editRule()
{
    if (!m_document)
        return;
    auto *dialog = new CertificateRuleDialog(*m_document, m_context, this);
    connect(dialog, &CertificateRuleDialog::changed, this, &PageTab::statusText);
    dialog->open();
}

void ReadinessTab::issue()
{
    openIssueDialog(false);
}

void ReadinessTab::issueConfirmations()
{
    openIssueDialog(true);
}

void ReadinessTab::openIssueDialog(bool confirmations)
{
    if (!m_document)
        return;
    QList<domain::ParticipantId> people;
    if (chosenRows().size() > 1) {
        for (const ReadinessRow &row : chosenRows())
            people.append(row.participant);
    } else {
        for (int row = 0; row < m_model->rowCount(); ++row)
            people.append(m_model->rowAt(row).participant);
    }
    const auto kind = confirmations ? domain::CertificateKind::AttendanceConfirmation : domain::CertificateKind::Certificate;
    auto *dialog = new IssueCertificatesDialog(people, kind, *m_document, m_context, this);
    connect(dialog, &IssueCertificatesDialog::issued, this, [this](int count) { Q_EMIT statusText(tr("%n certificates were issued.", nullptr, count)); });
    connect(m_document, &QObject::destroyed, dialog, &QObject::deleteLater);
    connect(dialog, &IssueCertificatesDialog::revealRequested, this, &PageTab::revealRequested);
    dialog->open();
}

void ReadinessTab::showDocument()
{
    const QList<domain::CertificateId> certificates = chosenCertificates();
    if (certificates.size() == 1)
        m_actions->show(certificates.first());
}

void ReadinessTab::printAgain()
{
    m_actions->printAgain(chosenCertificates());
}

void ReadinessTab::decide()
{
    const QList<ReadinessRow> rows = chosenRows();
    if (rows.size() != 1)
        return;
    const ReadinessRow row = rows.first();
    const bool entitled = row.readiness != Readiness::Entitled;
    const QString title = entitled ? tr("Grant a certificate") : tr("Deny a certificate");
    const QString label = entitled ? tr("Why does %1 get a certificate although the rule says no?").arg(row.name)
                                   : tr("Why does %1 get no certificate although the rule says yes?").arg(row.name);
    m_context.prompter.askText(this, title, label, {}, [this, row, entitled](const QString &reason) { decideNow(row.participant, entitled, reason); });
}

void ReadinessTab::decideNow(domain::ParticipantId participant, bool entitled, const QString &reason)
{
    if (!m_document)
        return;
    const domain::Programme &programme = m_document->programme();
    const auto changeSet = domain::overrideEntitlement(programme, participant, entitled, reason, programme.info().signerName);
    if (applyOrTell(*m_document, m_context.prompter, this, changeSet))
        Q_EMIT statusText(changeSet->label);
}

void ReadinessTab::letRuleDecide()
{
    const QList<ReadinessRow> rows = chosenRows();
    if (rows.size() != 1 || !m_document)
        return;
    const auto changeSet = domain::withdrawOverride(m_document->programme(), rows.first().participant);
    if (applyOrTell(*m_document, m_context.prompter, this, changeSet))
        Q_EMIT statusText(changeSet->label);
}

} // namespace gui
