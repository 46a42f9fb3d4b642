#include "gui/event/eventwindow.h"

#include "base/clock.h"
#include "base/text.h"
#include "domain/programmeindex.h"
#include "domain/rules/personname.h"
#include "domain/verbs/certificateverbs.h"
#include "domain/verbs/enrolmentverbs.h"
#include "domain/verbs/recordverbs.h"
#include "gui/applychange.h"
#include "gui/dialogs/walkindialog.h"
#include "gui/event/eventoutput.h"
#include "gui/event/labelchoice.h"
#include "gui/prompter.h"
#include "gui/widgets/snapshotview.h"
#include "printing/documentfilenames.h"
#include "printing/eventprint.h"
#include "workspace/certificatecorrection.h"
#include "workspace/document.h"
#include "workspace/jobs.h"

#include <QLineEdit>

// What the keys of event mode do with the current person.

namespace gui {

using domain::EventStage;
using models::EventRow;

bool EventWindow::apply(const base::Result<domain::ChangeSet> &change)
{
    const bool done = m_document && applyOrTell(*m_document, m_context.prompter, this, change);
    if (done && !change->isEmpty())
        say(change->label);
    return done;
}

/// Goes on with the person: from the door to the certificate in the hand.
void EventWindow::doNext()
{
    const auto row = current();
    if (!row)
        return;
    switch (row->status.stage) {
    case EventStage::NotHere: markPresent(); return;
    case EventStage::Ready: makeCertificate(); return;
    case EventStage::Issued: handOver(); return;
    case EventStage::Blocked: say(models::EventModel::stageText(*row)); return;
    case EventStage::HandedOver:
    case EventStage::ToPost:
    case EventStage::Posted:
        say(tr("%1: %2. There is nothing left to do.").arg(row->fullName, models::EventModel::stageText(*row)));
        searchAgain();
    }
}

void EventWindow::markPresent()
{
    const auto row = current();
    if (!row)
        return;
    if (row->status.isPresent)
        say(tr("%1 is recorded as present already.").arg(row->fullName));
    else
        apply(domain::recordAttendance(m_document->programme(), {{m_session, row->status.participant, domain::Attendance::Present, {}}}));
    m_view->setFocus(Qt::OtherFocusReason);
}

/// The next free label; it is taken at once, so that no two badges get the same one.
printing::LabelSheet EventWindow::takeLabel()
{
    const printing::LabelSheet sheet = rememberedSheet(m_context.settings, printing::LabelUse::Badges);
    printing::LabelSheet next = sheet;
    next.start = printing::startAfter(sheet, 1);
    rememberSheet(m_context.settings, printing::LabelUse::Badges, next);
    return sheet;
}

void EventWindow::printBadge()
{
    const auto row = current();
    if (!row)
        return;
    printing::EventPrintOrder order;
    order.selection.session = m_session;
    order.selection.participants = {row->status.participant};
    order.sheet = takeLabel();
    if (const QString hash = m_document->programme().info().logo; !hash.isEmpty()) {
        if (const auto logo = m_document->file().blob(hash))
            order.logo = QImage::fromData(logo->content);
    }
    m_context.jobs.start(
        tr("Preparing a badge"), this,
        [programme = m_document->programme(), order](workspace::JobControl &) { return printing::printForEvent(programme, order); },
        [this, row = *row](const base::Result<printing::EventPdf> &pdf) {
            if (!pdf) {
                m_context.prompter.tell(this, pdf.error());
                return;
            }
            const auto printed = [this, person = row.status.participant] {
                m_model->markBadge(person);
                showCurrent();
            };
            //: name of a file, %1 is a person
            m_output->deliver(tr("Badge %1").arg(row.fullName), base::safeFileName(tr("Badge %1").arg(row.name)) + QStringLiteral(".pdf"), pdf->bytes,
                              printed);
        });
}

/// Issues the certificate, or prints the issued one again.
void EventWindow::makeCertificate()
{
    const auto row = current();
    if (!row)
        return;
    if (row->status.certificate.isValid()) {
        deliverCertificate(row->status.certificate);
        return;
    }
    if (row->status.stage != EventStage::Ready) {
        say(row->status.stage == EventStage::Blocked ? models::EventModel::stageText(*row) : tr("%1 is not here yet: P records it.").arg(row->fullName));
        return;
    }
    workspace::CertificateOrder order;
    order.participants = {row->status.participant};
    order.issuedOn = base::Clock::today();
    const auto issued = workspace::issueNow(*m_document, order);
    if (!issued)
        m_context.prompter.tell(this, issued.error());
    else
        deliverCertificate(issued->first());
    m_view->setFocus(Qt::OtherFocusReason);
}

void EventWindow::deliverCertificate(domain::CertificateId id)
{
    const domain::Certificate *certificate = m_document->programme().find(id);
    const auto blob = m_document->file().blob(certificate->document);
    if (!blob) {
        m_context.prompter.tell(this, blob.error());
        return;
    }
    m_output->deliver(tr("Certificate %1").arg(certificate->number), printing::certificateFileName(printing::certificateDataFromJson(certificate->data)),
                      blob->content);
}

void EventWindow::setHandover(domain::CertificateHandover handover)
{
    const auto row = current();
    if (!row)
        return;
    if (!row->status.certificate.isValid()) {
        say(row->status.stage == EventStage::Ready ? tr("%1 has no certificate yet: C issues it.").arg(row->fullName)
                                                   : QStringLiteral("%1: %2").arg(row->fullName, models::EventModel::stageText(*row)));
        return;
    }
    if (apply(domain::setHandover(m_document->programme(), {row->status.certificate}, handover, base::Clock::today())))
        searchAgain();
}

void EventWindow::handOver()
{
    setHandover(domain::CertificateHandover::HandedOver);
}

void EventWindow::post()
{
    setHandover(domain::CertificateHandover::ToPost);
}

void EventWindow::editName()
{
    const auto row = current();
    if (row && !m_document->isReadOnly())
        m_person->editName(*m_document->programme().find(row->status.participant));
}

/// The change that gives the person this name, confirmed.
base::Result<domain::ChangeSet> EventWindow::renamed(const NameCorrection &name) const
{
    const domain::PersonName parts = domain::personNameFromParts(name.title, base::cleaned(name.givenName), base::cleaned(name.familyName));
    domain::FieldValues values{{QStringLiteral("academic_title"), parts.academicTitle}, {QStringLiteral("given_name"), parts.givenName},
                               {QStringLiteral("name_prefix"), parts.namePrefix},       {QStringLiteral("family_name"), parts.familyName},
                               {QStringLiteral("name_confirmed"), true}};
    if (!parts.nameSuffix.isEmpty())
        values.append({QStringLiteral("name_suffix"), parts.nameSuffix});
    return domain::updateRecords(m_document->programme(), "participant", {name.participant.value}, values);
}

/// Keeps the name; an issued certificate is superseded by a new one in the same change, which is printed. What was typed stays
/// when that is refused.
void EventWindow::correctName(const NameCorrection &name)
{
    const int shown = m_document ? m_model->rowOf(name.participant) : -1;
    if (shown < 0)
        return;
    const EventRow row = m_model->rowAt(shown);
    auto change = renamed(name);
    const auto after = change ? domain::applied(m_document->programme(), *change) : base::Result<domain::Programme>(change.failure());
    const bool isSameName = after && domain::fullName(*after->find(name.participant)) == row.fullName;
    const bool isIssuedAnew = after && !isSameName && row.status.certificate.isValid();
    if (isIssuedAnew) {
        const auto correction = workspace::makeCorrection(*m_document, *after, row.number, tr("Name corrected: %1").arg(row.fullName));
        if (!correction) {
            m_context.prompter.tell(this, correction.error());
            return;
        }
        auto corrected = workspace::correctionChange(*after, *correction);
        change = corrected ? workspace::together(std::move(*corrected), *change) : std::move(corrected);
    }
    if (!apply(change))
        return;
    m_person->leaveName();
    if (isIssuedAnew)
        deliverCertificate(domain::CertificateId{domain::addedIds(*change, "certificate").constFirst()});
    showOnly(name.participant);
}

/// The person stays the current one, whatever was searched for: the name may be another one now.
void EventWindow::showOnly(domain::ParticipantId person)
{
    m_search->clear();
    selectPerson(person);
    m_view->setFocus(Qt::OtherFocusReason);
}

void EventWindow::addWalkIn()
{
    if (!m_document || m_document->isReadOnly())
        return;
    auto *dialog = new WalkInDialog(*m_document, m_context, m_session, this, WalkInForm::WholeName);
    dialog->setFont(font());
    connect(dialog, &WalkInDialog::recorded, this, [this](domain::ParticipantId person, const QString &label) {
        showOnly(person);
        say(label);
    });
    dialog->open();
}

void EventWindow::undo()
{
    if (!m_document)
        return;
    if (!m_document->canUndo())
        say(tr("There is nothing to undo."));
    else if (const auto done = undoOrTell(*m_document, m_context.prompter, this))
        say(*done);
}

} // namespace gui
