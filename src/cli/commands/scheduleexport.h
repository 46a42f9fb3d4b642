#pragma once

#include "cli/command.h"
#include "cli/optionowners.h"
#include "exchange/sessionselection.h"

#include <QCommandLineOption>

namespace cli {

/// Options of the schedule as a document and of personal schedules, and what they belong to.
[[nodiscard]] QList<QCommandLineOption> scheduleOptions();
[[nodiscard]] QList<OptionOwner> scheduleOptionOwners();

/// The schedule as PDF; that of one person or coach when the call names one. Findings of the layout are told.
[[nodiscard]] base::Result<QByteArray> schedulePdf(const Call &call, const domain::Programme &programme, const exchange::SessionSelection &selection);

/// The schedule as a page for the browser.
[[nodiscard]] base::Result<QByteArray> schedulePage(const Call &call, const domain::Programme &programme, const exchange::SessionSelection &selection);

/// export FILE personal-schedules DIR|ONE.pdf: writes the schedules of all, or of those that the call chooses.
/// With --told that each was given theirs is noted in the same step.
[[nodiscard]] base::Result<ExitCode> exportPersonalSchedules(const Call &call, workspace::Document &document,
                                                             const exchange::SessionSelection &selection);

} // namespace cli
