#include "gui/dialogs/dialogs.h"

#include "gui/dialogs/allocationdialog.h"
#include "gui/dialogs/bookletdialog.h"
#include "gui/dialogs/exportscheduledialog.h"
#include "gui/dialogs/signaturesheetsdialog.h"
#include "gui/event/eventprintdialog.h"
#include "gui/messages/messagewindow.h"
#include "gui/wizards/attendanceimportdialog.h"
#include "gui/wizards/calendarimportdialog.h"
#include "gui/wizards/feedbackimportdialog.h"
#include "gui/wizards/importdialog.h"
#include "gui/wizards/interestimportdialog.h"

namespace gui {

const std::vector<DialogEntry> &dialogs()
{
    static const std::vector<DialogEntry> entries{
        {"importParticipants", DialogMenu::Import, QT_TRANSLATE_NOOP("gui::Dialog", "Participants…"), "system-users", true,
         &ImportDialog::openForParticipants},
        {"importRegister", DialogMenu::Import, QT_TRANSLATE_NOOP("gui::Dialog", "Register of Municipalities…"), "view-institution", true,
         &ImportDialog::openForRegister},
        {"importAttendance", DialogMenu::Import, QT_TRANSLATE_NOOP("gui::Dialog", "Attendance from a Meeting Report…"), "meeting-attending", true,
         &AttendanceImportDialog::openFor},
        {"importDates", DialogMenu::Import, QT_TRANSLATE_NOOP("gui::Dialog", "School Holidays and Dates…"), "view-calendar", true,
         &ImportDialog::openForDates},
        {"importCalendar", DialogMenu::Import, QT_TRANSLATE_NOOP("gui::Dialog", "Calendar File…"), "view-calendar", true,
         &CalendarImportDialog::openFor},
        {"importFeedback", DialogMenu::Import, QT_TRANSLATE_NOOP("gui::Dialog", "Feedback…"), "office-chart-bar", true,
         &FeedbackImportDialog::openFor},
        {"importInterests", DialogMenu::Import, QT_TRANSLATE_NOOP("gui::Dialog", "Interests…"), "resource-group", true,
         &InterestImportDialog::openFor},
        {"exportSchedule", DialogMenu::Export, QT_TRANSLATE_NOOP("gui::Dialog", "Schedule…"), "view-calendar", false,
         &ExportScheduleDialog::openFor},
        {"exportMessages", DialogMenu::Export, QT_TRANSLATE_NOOP("gui::Dialog", "Mails and Letters…"), "mail-message-new", false,
         &MessageWindow::openForAll},
        {"exportBooklet", DialogMenu::Export, QT_TRANSLATE_NOOP("gui::Dialog", "Booklet of Results…"), "document-export", false,
         &BookletDialog::openFor},
        {"printSignatureSheets", DialogMenu::Print, QT_TRANSLATE_NOOP("gui::Dialog", "Signature Sheets…"), "document-print", false,
         &SignatureSheetsDialog::openFor},
        {"printEvent", DialogMenu::Print, QT_TRANSLATE_NOOP("gui::Dialog", "Badges, Labels and Lists…"), "user-group-new", false,
         &EventPrintDialog::openFor},
        {"printBooklet", DialogMenu::Print, QT_TRANSLATE_NOOP("gui::Dialog", "Booklet of Results…"), "document-print", false,
         &BookletDialog::openFor},
        {"printAllocation", DialogMenu::Print, QT_TRANSLATE_NOOP("gui::Dialog", "Record of the Allocation…"), "document-print", false,
         &AllocationDialog::openFor},
        {"printSchedule", DialogMenu::Print, QT_TRANSLATE_NOOP("gui::Dialog", "Schedule…"), "document-print", false,
         &ExportScheduleDialog::openFor},
    };
    return entries;
}

} // namespace gui
