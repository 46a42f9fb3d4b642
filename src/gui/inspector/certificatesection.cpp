#include "gui/inspector/certificatesection.h"

#include "base/text.h"
#include "domain/rules/entitlement.h"
#include "gui/certificates/certificateactions.h"
#include "gui/theme/icons.h"
#include "gui/widgets/flowlayout.h"
#include "gui/widgets/namedaction.h"
#include "models/certificateregistermodel.h"
#include "workspace/document.h"
#include "workspace/jobs.h"

#include <QLabel>
#include <QListWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace gui {

using namespace domain;

namespace {

constexpr int IconSize = 16;
constexpr int IdRole = Qt::UserRole; ///< of a certificate or an enrolment; 0: none

QString issuedText(const models::RegisterRow &row)
{
    //: number, kind, date and state of a certificate
    QString text = CertificateSection::tr("%1 · %2 of %3, %4").arg(row.number, enumLabel(row.kind), base::shortDate(row.issuedOn, QLocale()), enumLabel(row.state));
    if (const QString remark = models::CertificateRegisterModel::remark(row); !remark.isEmpty())
        text += u'\n' + remark;
    if (const QString handover = models::CertificateRegisterModel::handoverText(row); !handover.isEmpty())
        text += u'\n' + handover;
    return text;
}

} // namespace

CertificateSection::CertificateSection(const PageContext &context, QWidget *parent)
    : InspectorSection(context, parent), m_actions(new CertificateActions(context, this)), m_answer(new QLabel),
      m_reasons(makeList("reasonsListWidget", tr("Reasons; Enter goes to the place of one"))), m_issuedLabel(new QLabel),
      m_issued(makeList("issuedListWidget", tr("Documents issued to this person")))
{
    setupActions();
    setupLayout();
    connect(m_reasons, &QListWidget::itemActivated, this, &CertificateSection::openReason);
    connect(m_issued, &QListWidget::itemActivated, m_show, &QAction::trigger);
    connect(m_issued, &QListWidget::currentRowChanged, this, &CertificateSection::updateState);
    updateState();
}

QListWidget *CertificateSection::makeList(const char *name, const QString &accessibleName)
{
    auto *list = new QListWidget;
    list->setObjectName(QString::fromLatin1(name));
    list->setAccessibleName(accessibleName);
    list->setWordWrap(true);
    list->setTextElideMode(Qt::ElideNone);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list->setIconSize(QSize(IconSize, IconSize));
    list->setSpacing(2);
    list->setResizeMode(QListView::Adjust);
    list->setFrameShape(QFrame::NoFrame);
    list->setTabKeyNavigation(false);
    list->setContextMenuPolicy(Qt::ActionsContextMenu);
    return list;
}

QToolButton *CertificateSection::makeButton(const char *name, QAction *action)
{
    auto *button = new QToolButton;
    button->setObjectName(QString::fromLatin1(name));
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAutoRaise(true);
    return button;
}

void CertificateSection::setupActions()
{
    const auto certificate = [this] { return CertificateId{chosenCertificate()}; };
    m_show = addNamedAction(m_issued, tr("Show"), "quickview", "showCertificateAction", {}, [=, this] { m_actions->show(certificate()); });
    m_print = addNamedAction(m_issued, tr("Print Again…"), "document-print", "printCertificateAction", {}, [=, this] { m_actions->printAgain({certificate()}); });
    m_correct = addNamedAction(m_issued, tr("Correct…"), "edit-duplicate", "correctCertificateAction", {Qt::Key_F2}, [=, this] { m_actions->correct(certificate()); });
    m_revoke = addNamedAction(m_issued, tr("Revoke…"), "dialog-cancel", "revokeCertificateAction", {QKeySequence::Delete}, [=, this] { m_actions->revoke({certificate()}); });
    m_handOver = addNamedAction(m_issued, tr("Handed Over"), "dialog-ok", "handOverCertificateAction", {},
                                [=, this] { m_actions->setHandover({certificate()}, CertificateHandover::HandedOver); });
}

void CertificateSection::setupLayout()
{
    m_answer->setObjectName(QStringLiteral("answerLabel"));
    m_answer->setTextFormat(Qt::PlainText);
    m_answer->setWordWrap(true);
    m_issuedLabel->setTextFormat(Qt::PlainText);
    m_issuedLabel->setWordWrap(true);
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons, 4);
    flow->addWidget(makeButton("showCertificateToolButton", m_show));
    flow->addWidget(makeButton("printCertificateToolButton", m_print));
    flow->addWidget(makeButton("correctCertificateToolButton", m_correct));
    flow->addWidget(makeButton("revokeCertificateToolButton", m_revoke));
    flow->addWidget(makeButton("handOverCertificateToolButton", m_handOver));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(m_answer);
    layout->addWidget(m_reasons, 1);
    layout->addWidget(m_issuedLabel);
    layout->addWidget(m_issued, 1);
    layout->addWidget(buttons);
    layout->addStretch();
}

QString CertificateSection::title() const
{
    return tr("Certificate");
}

/// What the section says, made on another thread: the rule looks at all enrolments.
struct CertificateSection::Answer
{
    bool entitled = false;
    QString decision;
    EntitlementReasons reasons;
    QList<models::RegisterRow> issued;

    static Answer of(const Programme &programme, ParticipantId id)
    {
        const Entitlement result = entitlement(programme, ProgrammeIndex(programme), id);
        Answer answer{result.entitled, {}, result.reasons, models::registerRows(programme, id)};
        if (result.decision)
            answer.decision = tr("Decided by %1: %2").arg(result.decision->decidedBy, result.decision->reason);
        return answer;
    }
};

void CertificateSection::showRows(workspace::Document &document, const QList<qint64> &ids)
{
    const ParticipantId id{ids.value(0)};
    if (!document.programme().find(id))
        return;
    m_actions->setDocument(&document);
    m_canWrite = !document.isReadOnly();
    if (m_id != id.value) {
        m_answer->clear();
        m_reasons->clear();
        m_issued->clear();
    }
    m_id = id.value;
    context().jobs.start(tr("Looking at the rules for certificates"), this,
        [programme = document.programme(), id](workspace::JobControl &) { return base::Result<Answer>(Answer::of(programme, id)); },
        [this, id](base::Result<Answer> answer) {
            if (answer && m_id == id.value)
                show(*answer);
        });
}

void CertificateSection::focusFirst()
{
    (m_reasons->count() > 0 ? m_reasons : m_issued)->setFocus();
}

void CertificateSection::show(const Answer &answer)
{
    const QString verdict = answer.entitled ? tr("Gets a certificate.") : tr("Does not get a certificate yet.");
    m_answer->setText(answer.decision.isEmpty() ? verdict : QStringLiteral("%1\n%2").arg(verdict, answer.decision));
    m_reasons->clear();
    for (const EntitlementReason &reason : answer.reasons) {
        auto *item = new QListWidgetItem(icon(reason.enrolment.isValid() ? QStringLiteral("go-next") : QStringLiteral("state-off")), reason.text, m_reasons);
        item->setData(IdRole, reason.enrolment.value);
    }
    m_reasons->setVisible(m_reasons->count() > 0);
    const qint64 chosen = chosenCertificate();
    m_issued->clear();
    for (const models::RegisterRow &row : answer.issued) {
        auto *item = new QListWidgetItem(icon(models::CertificateRegisterModel::iconName(row.state)), issuedText(row), m_issued);
        item->setData(IdRole, row.certificate.value);
        if (row.certificate.value == chosen)
            m_issued->setCurrentItem(item);
    }
    if (m_issued->currentRow() < 0)
        m_issued->setCurrentRow(0);
    m_issued->setVisible(m_issued->count() > 0);
    m_issuedLabel->setText(answer.issued.isEmpty() ? tr("None was issued.") : tr("Issued:"));
    updateState();
}

qint64 CertificateSection::chosenCertificate() const
{
    const QListWidgetItem *item = m_issued->currentItem();
    return item ? item->data(IdRole).toLongLong() : 0;
}

void CertificateSection::updateState()
{
    const CertificateId certificate{chosenCertificate()};
    const bool isValid = !m_actions->valid({certificate}).isEmpty();
    m_show->setEnabled(certificate.isValid());
    m_print->setEnabled(certificate.isValid());
    for (QAction *action : {m_correct, m_revoke, m_handOver})
        action->setEnabled(isValid && m_canWrite);
}

void CertificateSection::openReason(const QListWidgetItem *item)
{
    if (const qint64 place = item->data(IdRole).toLongLong(); place > 0)
        Q_EMIT revealRequested(QStringLiteral("enrolment"), place);
}

} // namespace gui
