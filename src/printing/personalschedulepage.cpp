#include "printing/personalschedulepage.h"

#include "printing/documentfilenames.h"
#include "printing/documentfont.h"
#include "printing/documentstyle.h"
#include "printing/flowtable.h"
#include "printing/nametexts.h"
#include "printing/scheduleframe.h"
#include "printing/scheduletexts.h"

#include <QCoreApplication>

namespace printing {

namespace {

constexpr qreal PeopleGap = 6;

QString withDots(const QStringList &parts)
{
    return joined(parts, QStringLiteral(" · "));
}

const QString &kindOf(const PersonalSchedule &schedule)
{
    const ScheduleTexts &texts = scheduleTexts(schedule.language);
    return schedule.recipient.isCoach() ? texts.ofCoach : texts.personal;
}

class PersonalLayout
{
public:
    PersonalLayout(Typesetter &typesetter, const PersonalSchedule &schedule, const SchedulePaper &paper)
        : m_schedule(schedule), m_texts(scheduleTexts(schedule.language)), m_common(documentTexts(schedule.language)), m_frame(typesetter, paper)
    {
    }

    SchedulePages pages()
    {
        m_frame.placeTitle(withDots({kindOf(m_schedule), m_schedule.programme}), m_schedule.name);
        placeParticulars();
        placeSessions();
        for (const PersonalSession &session : m_schedule.sessions) {
            if (m_schedule.listsPeople && !session.isOff)
                placePeople(session);
        }
        placeFeet();
        return {m_frame.page().pages(), m_frame.page().findings()};
    }

private:
    void placeParticulars();
    void placeSessions();
    void placePeople(const PersonalSession &session);
    void placeFeet();
    [[nodiscard]] bool isCoach() const { return m_schedule.recipient.isCoach(); }

    const PersonalSchedule &m_schedule;
    const ScheduleTexts &m_texts;
    const DocumentTexts &m_common;
    ScheduleFrame m_frame;
};

void PersonalLayout::placeParticulars()
{
    m_frame.placeParticular(m_texts.role, m_schedule.role);
    m_frame.placeParticular(isCoach() ? m_texts.organisation : m_texts.institution, m_schedule.institution);
    m_frame.placeParticular(m_texts.contact, withDots({m_schedule.organiser, m_schedule.contact}));
    m_frame.flow().skip(5);
}

void PersonalLayout::placeSessions()
{
    TextFlow &flow = m_frame.flow();
    if (m_schedule.sessions.isEmpty()) {
        flow.place(m_frame.text(), isCoach() ? m_texts.leadsNothing : m_texts.noPlaces);
        return;
    }
    const qreal scale = m_frame.scale();
    const qreal when = 40 * scale;
    QStringList withs;
    QStringList states{isCoach() ? m_texts.people : m_texts.place};
    for (const PersonalSession &session : m_schedule.sessions) {
        withs.append(session.with);
        states.append(session.state);
    }
    const qreal state = m_frame.columnWidth(states, 20 * scale, 31 * scale);
    const qreal rest = m_frame.width() - when - state;
    const qreal with = m_frame.columnWidth(withs, rest * 0.24, rest * 0.42);
    FlowTable table(flow, m_frame.left(),
                    {{m_common.date, when},
                     {m_texts.session, (rest - with) * 0.5},
                     {m_texts.where, (rest - with) * 0.5},
                     {isCoach() ? m_texts.forWhom : m_texts.leader, with},
                     {isCoach() ? m_texts.people : m_texts.place, state}},
                    scale);
    const auto cells = [](const PersonalSession &session) { return QStringList{session.when, session.title, session.where, session.with, session.state}; };
    flow.need(table.beginning(cells(m_schedule.sessions.first())));
    table.placeHead();
    for (const PersonalSession &session : m_schedule.sessions)
        table.placeRow(cells(session));
}

void PersonalLayout::placePeople(const PersonalSession &session)
{
    TextFlow &flow = m_frame.flow();
    const TextFlow::Style heading = m_frame.heading(2);
    const QString title = m_texts.peopleOf.arg(session.shortTitle);
    const qreal width = m_frame.width();
    FlowTable table(flow, m_frame.left(), {{m_texts.name, width * 0.4}, {m_texts.institution, width * 0.42}, {m_texts.state, width * 0.18}}, m_frame.scale());
    const auto cells = [](const ScheduledPerson &person) { return QStringList{person.name, person.institution, person.state}; };
    flow.skip(PeopleGap);
    flow.need(flow.height(heading, title) + 2 + (session.people.isEmpty() ? 5 : table.beginning(cells(session.people.first()))));
    flow.place(heading, title);
    flow.skip(1.5);
    if (session.people.isEmpty()) {
        flow.place(m_frame.text(), m_texts.nobody);
        return;
    }
    table.placeHead();
    for (const ScheduledPerson &person : session.people)
        table.placeRow(cells(person));
}

void PersonalLayout::placeFeet()
{
    const QString date = m_schedule.asOf.isValid() ? m_common.asOf.arg(writtenDate(m_schedule.asOf, m_schedule.language)) : QString();
    m_frame.placeHeadsAndFeet(pdfInfo(m_schedule).title, withDots({date, m_schedule.listsPeople ? m_texts.confidential : QString()}), m_common.pageOf);
}

/// About the whole batch, or the one person's own.
PdfInfo batchInfo(const QList<PersonalSchedule> &schedules)
{
    PdfInfo info = pdfInfo(schedules.first());
    if (schedules.size() > 1)
        info.title = withDots({kindOf(schedules.first()), schedules.first().programme});
    return info;
}

} // namespace

SchedulePages personalSchedulePages(Typesetter &typesetter, const PersonalSchedule &schedule, const SchedulePaper &paper)
{
    return PersonalLayout(typesetter, schedule, paper).pages();
}

PdfInfo pdfInfo(const PersonalSchedule &schedule)
{
    PdfInfo info;
    info.title = QStringLiteral("%1: %2").arg(kindOf(schedule), schedule.name);
    info.author = schedule.organiser;
    info.subject = schedule.programme;
    info.language = languageCode(schedule.language);
    return info;
}

base::Result<RenderedPdf> renderPersonalSchedules(const QList<PersonalSchedule> &schedules, const SchedulePaper &paper, const Progress &progress)
{
    if (schedules.isEmpty())
        return base::fail(base::ErrorCode::InputRefused, QCoreApplication::translate("printing", "Nobody chosen has a session: there is no personal schedule to print."));
    if (const base::Result<> font = checkDocumentFont(); !font)
        return font.failure();
    Typesetter typesetter;
    const PageSequence sequence{int(schedules.size()), [&](int index) { return personalSchedulePages(typesetter, schedules[index], paper).pages; }};
    return renderPdf(sequence, batchInfo(schedules), typesetter, progress);
}

base::Result<> splitPersonalSchedules(const RenderedPdf &batch, const QList<PersonalSchedule> &schedules,
                                      const std::function<base::Result<>(int, const QString &, const QByteArray &)> &take, const Progress &progress)
{
    FileNames names;
    const auto named = [&](int index, const QByteArray &bytes) -> base::Result<> {
        const PersonalSchedule &schedule = schedules[index];
        const QString word = scheduleTexts(schedule.language).fileName;
        return take(index, names.unique(documentFileName({word, schedule.familyName, schedule.givenName})), bytes);
    };
    return splitPdf(batch, [&](int index) { return pdfInfo(schedules[index]); }, named, progress);
}

} // namespace printing
