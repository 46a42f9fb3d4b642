#pragma once

#include "domain/programme.h"
#include "exchange/readers/meetingreport.h"

namespace exchange {

/// The session that a meeting report is about.
struct ReportSession
{
    domain::SessionId session; ///< invalid when it is not clear
    QString problem; ///< whole sentence, translated: why it is not clear, with the sessions that come into question
    QStringList notes; ///< whole sentences, translated
};

/// Finds the session: `wanted`, or when that is invalid the one whose time overlaps that of the report; cancelled
/// ones do not count. Where the report leaves the order of day and month open, or gives no day at all, the session
/// decides and the report's times are set accordingly.
[[nodiscard]] ReportSession findReportSession(
    const domain::Programme &programme, MeetingReport &report, domain::SessionId wanted);

} // namespace exchange
