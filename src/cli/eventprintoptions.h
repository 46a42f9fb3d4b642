#pragma once

#include "cli/optionowners.h"
#include "domain/programme.h"
#include "printing/eventprint.h"

namespace workspace {
class Document;
}

namespace cli {

/// The options of what is printed for a closing event: --sheet, --start, --offset-x, --offset-y, --outlines, --order,
/// --both-sides, --participant.
[[nodiscard]] QList<QCommandLineOption> eventPrintOptions();

/// What can be printed for a closing event ("badges" …), each with its options.
[[nodiscard]] QList<OptionOwner> eventPrintOwners();

/// The one session that --session names, else the closing event. InputRefused when there is none.
[[nodiscard]] base::Result<domain::SessionId> eventSession(const Call &call, const domain::Programme &programme);

/// What a call asks for: "badges", "table-signs", "order-list", "posting-list", "address-labels" or "calibration". The session is that of
/// --session, else the closing event. InputRefused when there is none; Usage for a wrong option.
[[nodiscard]] base::Result<printing::EventPrintOrder> eventPrintOrder(const Call &call, workspace::Document &document, const QString &what);

} // namespace cli
