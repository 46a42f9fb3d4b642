#pragma once

#include "domain/programme.h"
#include "printing/certificatebatch.h"

namespace workspace {
class JobControl;
}

namespace gui {

/// People who take part, those with the longest names first; at most `count`.
[[nodiscard]] QList<domain::ParticipantId> longestNames(const domain::Programme &programme, int count);

/// Everything a search for texts that do not fit needs, for another thread.
struct WorstTask
{
    domain::Programme programme;
    printing::CertificateDesign design;
    printing::CertificateData like; ///< kind, language, number and date for all
};

/// The people whose certificates have the gravest findings; at most `count`. Errors: Cancelled, System.
[[nodiscard]] base::Result<QList<domain::ParticipantId>> worstPeople(const WorstTask &task, int count, workspace::JobControl &control);

} // namespace gui
