#include "gui/inspector/certificatesection.h"

#include "base/text.h"
#include "domain/rules/entitlement.h"
#include "workspace/document.h"

#include <QLabel>
#include <QVBoxLayout>

namespace gui {

using namespace domain;

CertificateSection::CertificateSection(const PageContext &context, QWidget *parent)
    : InspectorSection(context, parent), m_answer(new QLabel), m_reasons(new QLabel), m_issued(new QLabel)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    for (QLabel *label : {m_answer, m_reasons, m_issued}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        layout->addWidget(label);
    }
    layout->addStretch();
}

QString CertificateSection::title() const
{
    return tr("Certificate");
}

void CertificateSection::showRows(workspace::Document &document, const QList<qint64> &ids)
{
    const Programme &programme = document.programme();
    const ParticipantId id{ids.value(0)};
    if (!programme.find(id))
        return;
    const Entitlement result = entitlement(programme, ProgrammeIndex(programme), id);
    m_answer->setText(result.entitled ? tr("Gets a certificate.") : tr("Does not get a certificate yet."));
    QStringList reasons = result.reasons;
    if (result.decision)
        reasons.append(tr("Decided by %1: %2").arg(result.decision->decidedBy, result.decision->reason));
    m_reasons->setText(reasons.join(u'\n'));
    m_reasons->setVisible(!reasons.isEmpty());
    QStringList issued;
    for (const Certificate &certificate : programme.table<Certificate>()) {
        if (certificate.participant == id)
            issued.append(tr("%1 of %2, %3", "number, date and state of a certificate")
                              .arg(certificate.number, base::shortDate(certificate.issuedOn, QLocale()), enumLabel(certificate.state)));
    }
    m_issued->setText(issued.isEmpty() ? tr("None was issued.") : issued.join(u'\n'));
}

} // namespace gui
