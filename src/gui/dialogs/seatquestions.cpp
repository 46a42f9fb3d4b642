#include "gui/dialogs/seatquestions.h"

#include "base/text.h"
#include "domain/rules/seating.h"
#include "gui/applychange.h"
#include "gui/dialogs/enroldialog.h"
#include "gui/prompter.h"
#include "workspace/document.h"

#include <QCoreApplication>
#include <QPointer>

namespace gui {

using namespace domain;

namespace {

constexpr int MostListed = 1000;
constexpr int FirstListed = 4;

QString text(const char *source, int count = -1)
{
    return QCoreApplication::translate("gui::SeatQuestions", source, nullptr, count);
}

/// Each list of the plan that holds somebody, alone.
QList<std::pair<SeatPlan, QList<ParticipantId>>> listsOf(const SeatPlan &plan)
{
    QList<std::pair<SeatPlan, QList<ParticipantId>>> lists;
    for (const auto people : {&SeatPlan::seated, &SeatPlan::waiting, &SeatPlan::stillWaiting, &SeatPlan::alreadySeated, &SeatPlan::saidNo,
                              &SeatPlan::notTakingPart}) {
        if ((plan.*people).isEmpty())
            continue;
        SeatPlan only;
        only.*people = plan.*people;
        lists.append({only, plan.*people});
    }
    return lists;
}

/// A heading for each list of the plan, the names below it.
QString planDetails(const Programme &programme, const SeatPlan &plan)
{
    QStringList paragraphs;
    for (const auto &[only, people] : listsOf(plan))
        paragraphs.append(planSentences(only).join(u'\n') + u'\n' + namesOf(programme, people, MostListed));
    return paragraphs.join(QStringLiteral("\n\n"));
}

using Done = std::function<void(const QString &)>;

/// Applies a change after a question, unless the programme was closed meanwhile.
std::function<void()> applying(QWidget *parent, const PageContext &context, workspace::Document &document, const ChangeSet &change, const Done &done)
{
    return [parent, &prompter = context.prompter, guarded = QPointer<workspace::Document>(&document), change, done] {
        if (guarded && applyOrTell(*guarded, prompter, parent, change) && done)
            done(change.label);
    };
}

/// Somebody who waits is to be enrolled although no place is free.
void overfill(QWidget *parent, const PageContext &context, workspace::Document &document, const SeatPlan &plan, const Done &done)
{
    const auto change = enrolAsPlanned(document.programme(), plan);
    if (!change) {
        context.prompter.tell(parent, change.error());
        return;
    }
    const SeatCount count = seatCount(document.programme(), plan.session);
    const int people = int(plan.seated.size());
    const QString sentence = text(QT_TRANSLATE_N_NOOP("gui::SeatQuestions", "There would be %1 people for %n seats."), count.most.value_or(0)).arg(count.taken() + people);
    const Question question{text(QT_TRANSLATE_NOOP("gui::SeatQuestions", "Enrol beyond the maximum")), sentence, namesOf(document.programme(), plan.seated, MostListed),
                            text(QT_TRANSLATE_N_NOOP("gui::SeatQuestions", "Enrol %n people all the same"), people)};
    context.prompter.ask(parent, question, applying(parent, context, document, *change, done));
}

QString acceptText(const SeatPlan &plan)
{
    const int seated = int(plan.seated.size());
    const int waiting = int(plan.waiting.size());
    if (waiting == 0)
        return text(QT_TRANSLATE_N_NOOP("gui::SeatQuestions", "Enrol %n people"), seated);
    if (seated == 0)
        return text(QT_TRANSLATE_N_NOOP("gui::SeatQuestions", "Put %n people on the waiting list"), waiting);
    //: a button: enrol so many, so many more wait
    return QCoreApplication::translate("gui::SeatQuestions", "Enrol %1, %2 on the waiting list").arg(seated).arg(waiting);
}

} // namespace

Question seatQuestion(const Programme &programme, const SeatPlan &plan)
{
    const Session *session = programme.find(plan.session);
    const QString title = session ? session->title : QString();
    const QStringList lines = QStringList{title, seatText(seatCount(programme, plan.session)), QString()} + planSentences(plan);
    return {text(QT_TRANSLATE_NOOP("gui::SeatQuestions", "Enrol")), lines.join(u'\n'), planDetails(programme, plan), acceptText(plan)};
}

void enrolAfterAsking(QWidget *parent, const PageContext &context, workspace::Document &document, SessionId session,
                      const QList<ParticipantId> &people, SeatRequest request, std::function<void(const QString &)> done)
{
    const SeatPlan plan = planSeats(document.programme(), session, people, request);
    const auto change = enrolAsPlanned(document.programme(), plan);
    if (!change) {
        context.prompter.tell(parent, change.error());
        return;
    }
    if (change->isEmpty()) {
        if (done)
            done(planSentences(plan).join(u' '));
        return;
    }
    context.prompter.ask(parent, seatQuestion(document.programme(), plan), applying(parent, context, document, *change, done));
}

void enrolPicked(QWidget *parent, const PageContext &context, workspace::Document &document, SessionId session, const QList<ParticipantId> &people,
                 std::function<void(const QString &)> done)
{
    const SeatPlan plan = planSeats(document.programme(), session, people);
    if (!plan.stillWaiting.isEmpty()) {
        overfill(parent, context, document, planSeats(document.programme(), session, people, SeatRequest::Picked, Overflow::Overfill), done);
        return;
    }
    if (!plan.waiting.isEmpty()) {
        enrolAfterAsking(parent, context, document, session, people, SeatRequest::Picked, std::move(done));
        return;
    }
    const auto change = enrolAsPlanned(document.programme(), plan);
    if (applyOrTell(document, context.prompter, parent, change) && !change->isEmpty() && done)
        done(change->label);
}

QString planSummary(const Programme &programme, const SeatPlan &plan)
{
    QStringList paragraphs;
    for (const auto &[only, people] : listsOf(plan))
        paragraphs.append(planSentences(only).join(u'\n') + u'\n' + namesOf(programme, people, FirstListed).replace(QStringLiteral("\n"), QStringLiteral(", ")));
    return paragraphs.join(QStringLiteral("\n\n"));
}

void proposeNextInLine(QWidget *parent, const PageContext &context, workspace::Document &document, SessionId session)
{
    const Programme &programme = document.programme();
    const Participant *next = programme.find(nextInLine(programme, session));
    if (!next)
        return;
    const QString sentence = text(QT_TRANSLATE_NOOP("gui::SeatQuestions", "A place in “%1” is free. “%2” is first on the waiting list. Offer it until %3?"))
                                 .arg(programme.find(session)->title, fullName(*next), offerEndText(usualOfferEnd(programme, session)));
    const Question question{text(QT_TRANSLATE_NOOP("gui::SeatQuestions", "Waiting list")), sentence, {},
                            text(QT_TRANSLATE_NOOP("gui::SeatQuestions", "Offer the Place"))};
    const QPointer<workspace::Document> guarded = &document;
    context.prompter.ask(parent, question, [parent, &prompter = context.prompter, guarded, session, who = next->id] {
        if (guarded)
            applyOrTell(*guarded, prompter, parent, offerPlace(guarded->programme(), session, who));
    });
}

QString offerEndText(const QDateTime &until)
{
    return QCoreApplication::translate("gui::SeatQuestions", "%1, %2", "date and time").arg(base::shortDate(until.date(), QLocale()), until.time().toString(QStringLiteral("HH:mm")));
}

} // namespace gui
