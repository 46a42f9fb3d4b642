#include "printing/schedulelistpage.h"

#include "printing/documentstyle.h"
#include "printing/flowtable.h"
#include "printing/scheduleframe.h"
#include "printing/scheduletexts.h"

namespace printing {

namespace {

constexpr qreal MonthGap = 6;

constexpr qreal RoomForTimes = 220; ///< from this width on, on A4, times have a column of their own

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
    [[nodiscard]] bool hasTimeColumn() const { return m_frame.width() / m_frame.scale() > RoomForTimes; }

    /// Where there is no room for columns of their own, times and states stand below the day.
    [[nodiscard]] QStringList cells(const ScheduleListRow &row) const
    {
        if (hasTimeColumn())
            return {row.day, row.time, row.title, row.forWhom, row.where, row.state};
        QStringList when{row.day, row.time, row.state};
        when.removeAll(QString());
        return {when.join(u'\n'), row.title, row.forWhom, row.where};
    }

    /// Days, times and states have what they need, roles too where that leaves room; the others share the rest.
    [[nodiscard]] QList<FlowTable::Column> columns()
    {
        const qreal scale = m_frame.scale();
        const qreal day = (m_list.parts.first().heading.isEmpty() ? 44 : 35) * scale;
        const qreal time = hasTimeColumn() ? 32 * scale : 0;
        const qreal state = hasTimeColumn() ? 20 * scale : 0;
        QStringList roles;
        for (const ScheduleListPart &part : m_list.parts) {
            for (const ScheduleListRow &row : part.rows)
                roles.append(row.forWhom);
        }
        const qreal rest = m_frame.width() - day - time - state;
        const qreal forWhom = m_frame.columnWidth(roles, rest * 0.25, rest * 0.4);
        QList<FlowTable::Column> result{{m_texts.day, day}};
        if (hasTimeColumn())
            result.append({m_texts.time, time});
        result.append({m_texts.session, (rest - forWhom) * 0.48});
        result.append({m_texts.forWhom, forWhom});
        result.append({m_texts.where, (rest - forWhom) * 0.52});
        if (hasTimeColumn())
            result.append({m_texts.state, state});
        return result;
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
