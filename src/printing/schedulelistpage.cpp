#include "printing/schedulelistpage.h"

#include "printing/documentstyle.h"
#include "printing/flowtable.h"
#include "printing/scheduleframe.h"
#include "printing/scheduletexts.h"

namespace printing {

namespace {

constexpr qreal MonthGap = 6;

QStringList cells(const ScheduleListRow &row)
{
    return {row.day, row.time, row.title, row.forWhom, row.where, row.state};
}

class ListLayout
{
public:
    ListLayout(Typesetter &typesetter, const ScheduleList &list, const SchedulePaper &paper)
        : m_list(list), m_texts(scheduleTexts(list.language)), m_common(documentTexts(list.language)), m_frame(typesetter, paper)
    {
    }

    SchedulePages pages()
    {
        m_frame.placeTitle(m_list.organiser.isEmpty() ? m_common.schedule : QStringLiteral("%1 · %2").arg(m_common.schedule, m_list.organiser),
                           m_list.title.isEmpty() ? m_common.schedule : m_list.title);
        if (m_list.parts.isEmpty())
            m_frame.flow().place(m_frame.text(), m_texts.noSessions);
        for (const ScheduleListPart &part : m_list.parts)
            place(part);
        const QString date = m_list.asOf.isValid() ? m_common.asOf.arg(writtenDate(m_list.asOf, m_list.language)) : QString();
        m_frame.placeHeadsAndFeet(pdfInfo(m_list).title, date, m_common.pageOf);
        return {m_frame.page().pages(), m_frame.page().findings()};
    }

private:
    /// By shares of the width; those of day and time are as wide as their texts.
    [[nodiscard]] QList<FlowTable::Column> columns() const
    {
        const bool hasMonths = !m_list.parts.first().heading.isEmpty();
        const qreal day = (hasMonths ? 31 : 40) * m_frame.scale();
        const qreal time = 29 * m_frame.scale();
        const qreal state = 19 * m_frame.scale();
        const qreal rest = m_frame.width() - day - time - state;
        return {{m_texts.day, day},
                {m_texts.time, time},
                {m_texts.session, rest * 0.4},
                {m_texts.forWhom, rest * 0.29},
                {m_texts.where, rest * 0.31},
                {m_texts.state, state}};
    }

    void place(const ScheduleListPart &part)
    {
        TextFlow &flow = m_frame.flow();
        FlowTable table(flow, m_frame.left(), columns(), m_frame.scale());
        const qreal beginning = table.beginning(cells(part.rows.first()));
        if (!part.heading.isEmpty()) {
            flow.skip(MonthGap);
            flow.need(flow.height(m_frame.heading(2), part.heading) + 2 + beginning);
            flow.place(m_frame.heading(2), part.heading);
            flow.skip(1.5);
        }
        table.placeHead();
        for (const ScheduleListRow &row : part.rows)
            table.placeRow(cells(row));
    }

    const ScheduleList &m_list;
    const ScheduleTexts &m_texts;
    const DocumentTexts &m_common;
    ScheduleFrame m_frame;
};

} // namespace

SchedulePages scheduleListPages(Typesetter &typesetter, const ScheduleList &list, const SchedulePaper &paper)
{
    return ListLayout(typesetter, list, paper).pages();
}

PdfInfo pdfInfo(const ScheduleList &list)
{
    ScheduleMatrix same;
    same.language = list.language;
    same.title = list.title;
    same.organiser = list.organiser;
    return pdfInfo(same);
}

} // namespace printing
