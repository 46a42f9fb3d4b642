#include "gui/inspector/certificatesection.h"

#include "base/text.h"
#include "domain/rules/entitlement.h"
#include "workspace/document.h"
#include "workspace/jobs.h"

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

/// What the section says, made on another thread: the rule looks at all enrolments.
struct CertificateSection::Answer
{
    bool entitled = false;
    QStringList reasons;
    QStringList issued;

    static Answer of(const Programme &programme, ParticipantId id)
    {
        const Entitlement result = entitlement(programme, ProgrammeIndex(programme), id);
        Answer answer{result.entitled, result.reasons, {}};
        if (result.decision)
            answer.reasons.append(tr("Decided by %1: %2").arg(result.decision->decidedBy, result.decision->reason));
        for (const Certificate &certificate : programme.table<Certificate>()) {
            if (certificate.participant == id)
                answer.issued.append(tr("%1 of %2, %3", "number, date and state of a certificate")
                                         .arg(certificate.number, base::shortDate(certificate.issuedOn, QLocale()), enumLabel(certificate.state)));
        }
        return answer;
    }
};

void CertificateSection::showRows(workspace::Document &document, const QList<qint64> &ids)
{
    const ParticipantId id{ids.value(0)};
    if (!document.programme().find(id))
        return;
    if (m_id != id.value) {
        for (QLabel *label : {m_answer, m_reasons, m_issued})
            label->clear();
    }
    m_id = id.value;
    context().jobs.start(tr("Looking at the rules for certificates"), this,
        [programme = document.programme(), id](workspace::JobControl &) { return base::Result<Answer>(Answer::of(programme, id)); },
        [this, id](base::Result<Answer> answer) {
            if (answer && m_id == id.value)
                show(*answer);
        });
}

void CertificateSection::show(const Answer &answer)
{
    m_answer->setText(answer.entitled ? tr("Gets a certificate.") : tr("Does not get a certificate yet."));
    m_reasons->setText(answer.reasons.join(u'\n'));
    m_reasons->setVisible(!answer.reasons.isEmpty());
    m_issued->setText(answer.issued.isEmpty() ? tr("None was issued.") : answer.issued.join(u'\n'));
}

} // namespace gui
