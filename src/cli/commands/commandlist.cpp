#include "cli/commands/commandlist.h"

#include "cli/commands/addcommand.h"
#include "cli/commands/attendcommand.h"
#include "cli/commands/batchcommand.h"
#include "cli/commands/cancelcommand.h"
#include "cli/commands/certificatescommand.h"
#include "cli/commands/checkcommand.h"
#include "cli/commands/decidecommand.h"
#include "cli/commands/demandcommand.h"
#include "cli/commands/distinctcommand.h"
#include "cli/commands/dumpcommand.h"
#include "cli/commands/duplicatecommand.h"
#include "cli/commands/eligibilitycommand.h"
#include "cli/commands/enrolcommand.h"
#include "cli/commands/exportcommand.h"
#include "cli/commands/historycommand.h"
#include "cli/commands/ignorecommand.h"
#include "cli/commands/importcommand.h"
#include "cli/commands/infocommand.h"
#include "cli/commands/interestcommand.h"
#include "cli/commands/listcommand.h"
#include "cli/commands/newcommand.h"
#include "cli/commands/offercommand.h"
#include "cli/commands/notecommand.h"
#include "cli/commands/noticescommand.h"
#include "cli/commands/pincommand.h"
#include "cli/commands/plancommand.h"
#include "cli/commands/printcommand.h"
#include "cli/commands/proposecommand.h"
#include "cli/commands/redocommand.h"
#include "cli/commands/removecommand.h"
#include "cli/commands/seatcommand.h"
#include "cli/commands/seriescommand.h"
#include "cli/commands/setcommand.h"
#include "cli/commands/shiftcommand.h"
#include "cli/commands/solvecommand.h"
#include "cli/commands/toldcommand.h"
#include "cli/commands/undocommand.h"
#include "cli/commands/unitecommand.h"
#include "cli/commands/verifycommand.h"
#include "cli/commands/waitcommand.h"
#include "cli/commands/walkincommand.h"
#include "cli/commands/whatifcommand.h"

namespace cli {

std::vector<std::unique_ptr<Command>> allCommands(CommandLine &commandLine)
{
    std::vector<std::unique_ptr<Command>> commands;
    commands.push_back(std::make_unique<NewCommand>());
    commands.push_back(std::make_unique<InfoCommand>());
    commands.push_back(std::make_unique<CheckCommand>());
    commands.push_back(std::make_unique<SolveCommand>());
    commands.push_back(std::make_unique<IgnoreCommand>());
    commands.push_back(std::make_unique<ListCommand>());
    commands.push_back(std::make_unique<AddCommand>());
    commands.push_back(std::make_unique<SetCommand>());
    commands.push_back(std::make_unique<RemoveCommand>());
    commands.push_back(std::make_unique<ImportCommand>());
    commands.push_back(std::make_unique<EligibilityCommand>());
    commands.push_back(std::make_unique<DecideCommand>());
    commands.push_back(std::make_unique<UniteCommand>());
    commands.push_back(std::make_unique<DistinctCommand>());
    commands.push_back(std::make_unique<SeriesCommand>());
    commands.push_back(std::make_unique<DuplicateCommand>());
    commands.push_back(std::make_unique<ShiftCommand>());
    commands.push_back(std::make_unique<CancelCommand>());
    commands.push_back(std::make_unique<InterestCommand>());
    commands.push_back(std::make_unique<DemandCommand>());
    commands.push_back(std::make_unique<ProposeCommand>());
    commands.push_back(std::make_unique<PinCommand>());
    commands.push_back(std::make_unique<PlanCommand>());
    commands.push_back(std::make_unique<WhatIfCommand>());
    commands.push_back(std::make_unique<EnrolCommand>());
    commands.push_back(std::make_unique<OfferCommand>());
    commands.push_back(std::make_unique<WaitCommand>());
    commands.push_back(std::make_unique<SeatCommand>());
    commands.push_back(std::make_unique<AttendCommand>());
    commands.push_back(std::make_unique<WalkInCommand>());
    commands.push_back(std::make_unique<NoteCommand>());
    commands.push_back(std::make_unique<ExportCommand>());
    commands.push_back(std::make_unique<NoticesCommand>());
    commands.push_back(std::make_unique<ToldCommand>());
    commands.push_back(std::make_unique<PrintCommand>());
    commands.push_back(std::make_unique<CertificatesCommand>());
    commands.push_back(std::make_unique<VerifyCommand>());
    commands.push_back(std::make_unique<HistoryCommand>());
    commands.push_back(std::make_unique<UndoCommand>());
    commands.push_back(std::make_unique<RedoCommand>());
    commands.push_back(std::make_unique<DumpCommand>());
    commands.push_back(std::make_unique<BatchCommand>(commandLine));
    return commands;
}

} // namespace cli
