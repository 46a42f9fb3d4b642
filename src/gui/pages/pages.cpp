#include "gui/pages/pages.h"

#include "gui/pages/attendancepage.h"
#include "gui/pages/certificatespage.h"
#include "gui/pages/eligibilitypage.h"
#include "gui/pages/historypage.h"
#include "gui/pages/municipalitiespage.h"
#include "gui/pages/participantspage.h"
#include "gui/pages/plannerpage.h"
#include "gui/pages/resultspage.h"
#include "gui/pages/rolesquestionspage.h"
#include "gui/pages/sessionspage.h"

namespace gui {

namespace {

template <class P>
Page *make(const PageContext &context, QWidget *parent)
{
    return new P(context, parent);
}

} // namespace

const std::vector<PageEntry> &pages()
{
    static const std::vector<PageEntry> entries{
        {"municipalities", QT_TRANSLATE_NOOP("gui::Page", "Municipalities"), "view-institution", "municipality", &make<MunicipalitiesPage>},
        {"participants", QT_TRANSLATE_NOOP("gui::Page", "Participants"), "system-users", "participant", &make<ParticipantsPage>},
        {"eligibility", QT_TRANSLATE_NOOP("gui::Page", "Eligibility"), "document-edit-verify", "eligibility", &make<EligibilityPage>},
        {"questions", QT_TRANSLATE_NOOP("gui::Page", "Roles and questions"), "resource-group", "question role module interest", &make<RolesQuestionsPage>},
        {"sessions", QT_TRANSLATE_NOOP("gui::Page", "Sessions"), "view-calendar", "session coach notice", &make<SessionsPage>},
        {"planner", QT_TRANSLATE_NOOP("gui::Page", "Planner"), "view-file-columns", nullptr, &make<PlannerPage>},
        {"attendance", QT_TRANSLATE_NOOP("gui::Page", "Attendance"), "meeting-attending", "enrolment", &make<AttendancePage>},
        {"certificates", QT_TRANSLATE_NOOP("gui::Page", "Certificates"), "application-certificate", "certificate", &make<CertificatesPage>},
        {"results", QT_TRANSLATE_NOOP("gui::Page", "Results"), "view-pim-notes", "finding feedback", &make<ResultsPage>},
        {"history", QT_TRANSLATE_NOOP("gui::Page", "History"), "view-history", nullptr, &make<HistoryPage>},
    };
    return entries;
}

} // namespace gui
