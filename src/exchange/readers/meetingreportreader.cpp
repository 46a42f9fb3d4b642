#include "exchange/readers/meetingreportreader.h"

#include "base/text.h"
#include "exchange/fieldvalues.h"
#include "exchange/headingvocabulary.h"
#include "exchange/readers/reportlayout.h"
#include "exchange/readers/reporttimes.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace exchange {

namespace {

constexpr qsizetype longestName = 300;
constexpr int longestSpan = 7 * 24 * 3600;
const QDate unknownDay(2000, 1, 1); // of times without a day

/// The times of an entry as written.
struct WrittenTimes
{
    std::optional<WrittenMoment> joined;
    std::optional<WrittenMoment> left;
    std::optional<WrittenMoment> day; ///< of the meeting, in a column of its own
    QString duration;
};

/// A person's row, with its times as written.
struct WrittenEntry
{
    MeetingEntry entry;
    WrittenTimes times;
    QString action; ///< "joined", "left" or empty
};

QString shortLine(const QString &text)
{
    return oneLine(text).left(longestName);
}

/// The address of a guest in another organisation's directory: "anna_stadt.de#EXT#@host.onmicrosoft.com".
QString guestAddress(const QString &identifier)
{
    const qsizetype mark = identifier.indexOf(QLatin1StringView("#ext#"), 0, Qt::CaseInsensitive);
    if (mark <= 0)
        return identifier;
    QString address = identifier.first(mark);
    if (const qsizetype at = address.lastIndexOf(u'_'); at > 0)
        address[at] = u'@';
    return address;
}

QString addressIn(const ReportTable &table, const SourceRow &row)
{
    const EmailValue written = emailValue(unescapedCell(row.cell(table.column(ReportField::Email))));
    if (written.state == EmailValue::State::Valid)
        return written.address;
    return emailValue(guestAddress(table.text(row, ReportField::Identifier))).address;
}

QString nameIn(const ReportTable &table, const SourceRow &row)
{
    const QString name = shortLine(base::cleaned(unescapedCell(row.cell(table.column(ReportField::Name)))));
    const QString given = shortLine(table.text(row, ReportField::GivenName));
    const QString family = shortLine(table.text(row, ReportField::FamilyName));
    if (!name.isEmpty() || (given.isEmpty() && family.isEmpty()))
        return name;
    return given.isEmpty() || family.isEmpty() ? given + family : QStringLiteral("%1, %2").arg(family, given);
}

bool saysNo(const ReportTable &table, const SourceRow &row, ReportField field)
{
    return table.has(field) && reportvocabulary::answer(table.text(row, field)) == std::optional(false);
}

bool saysYes(const ReportTable &table, const SourceRow &row, ReportField field)
{
    return table.has(field) && reportvocabulary::answer(table.text(row, field)) == std::optional(true);
}

MeetingRole roleIn(const ReportTable &table, const SourceRow &row)
{
    const QString role = reportvocabulary::role(table.text(row, ReportField::Role));
    if (role == u"organiser" || table.section == ReportSection::Hosts || saysYes(table, row, ReportField::Host))
        return MeetingRole::Organiser;
    const bool presents = role == u"presenter" || table.section == ReportSection::Presenters
        || saysYes(table, row, ReportField::Moderator);
    return presents ? MeetingRole::Presenter : MeetingRole::Attendee;
}

bool isTotal(const QString &name)
{
    static const QStringList words{QStringLiteral("total"), QStringLiteral("totals"), QStringLiteral("summe"),
        QStringLiteral("gesamt"), QStringLiteral("insgesamt"), QStringLiteral("anzahl"), QStringLiteral("average"),
        QStringLiteral("durchschnitt"), QStringLiteral("mittelwert")};
    return words.contains(headingWords(name.left(longestName)).section(u' ', 0, 0));
}

/// Whether a row without any time is a remark rather than a person.
bool isRemark(const WrittenEntry &written)
{
    const bool hasTimes = written.times.joined || written.times.left || !written.times.duration.isEmpty();
    const QString &name = written.entry.name;
    return !hasTimes && written.entry.email.isEmpty()
        && (name.size() > 60 || name.contains(u':') || name.contains(u'=') || name.startsWith(u'*'));
}

/// Reads one report; the steps of MeetingReportReader::read() in their order.
class Reading
{
public:
    explicit Reading(const SourceTable &table) : m_table(table), m_layout(reportLayout(table)) {}

    [[nodiscard]] base::Result<MeetingReport> run();

private:
    [[nodiscard]] MeetingTool tool() const;
    void addTable(const ReportTable &table);
    [[nodiscard]] WrittenEntry writtenEntry(const ReportTable &table, const SourceRow &row) const;
    void findOrder();
    void resolveEntry(WrittenEntry &written, const ReportTable &table) const;
    void resolveHead();
    void pairActions();
    void addActivities(const ReportTable &table);
    void completeTimes();
    void markHost();
    [[nodiscard]] QDateTime moment(const std::optional<WrittenMoment> &written, const WrittenTimes &times,
        const ReportTable &table, ReportField field) const;
    [[nodiscard]] QDateTime moment(const QString &text, QDate day) const;

    const SourceTable &m_table;
    ReportLayout m_layout;
    std::vector<WrittenEntry> m_written;
    MeetingReport m_report;
    DateOrder m_order = DateOrder::DayFirst;
    QDate m_day = unknownDay; ///< of times that are written without one
};

MeetingTool Reading::tool() const
{
    const ReportTable &table = m_layout.tables.front();
    QStringList headings;
    for (const QString &cell : m_table.rows[table.headerIndex].cells.first(qsizetype(table.fields.size())))
        headings.append(base::fold(base::cleaned(cell)));
    const auto has = [&headings](const char *words) {
        return std::any_of(headings.begin(), headings.end(),
            [words](const QString &heading) { return heading.contains(QLatin1StringView(words)); });
    };
    if (m_layout.hasSections || table.has(ReportField::FirstJoined) || table.has(ReportField::Action) || has("upn"))
        return MeetingTool::Teams;
    if (has("original") || has("user email") || has("recording"))
        return MeetingTool::Zoom;
    if (has("attendance duration") || has("attendee email") || has("anwesenheitsdauer") || has("connection type"))
        return MeetingTool::Webex;
    if (has("talk time") || has("redezeit") || table.has(ReportField::Moderator))
        return MeetingTool::BigBlueButton;
    if (has("time exited") || has("time joined"))
        return MeetingTool::GoogleMeet;
    if (has("time in session") || has("email address"))
        return MeetingTool::GoToMeeting;
    return MeetingTool::Unknown;
}

WrittenEntry Reading::writtenEntry(const ReportTable &table, const SourceRow &row) const
{
    WrittenEntry written;
    MeetingEntry &entry = written.entry;
    entry.row = row.number;
    entry.cells = row.cells.first(std::min(row.cells.size(), qsizetype(table.fields.size())));
    entry.name = nameIn(table, row);
    entry.email = addressIn(table, row);
    entry.phone = table.text(row, ReportField::Phone).left(longestName);
    entry.role = roleIn(table, row);
    written.action = reportvocabulary::action(table.text(row, ReportField::Action));
    const bool isEvent = table.has(ReportField::Action) && table.has(ReportField::Time);
    WrittenTimes &times = written.times;
    const ReportField joined = isEvent && written.action != u"left" ? ReportField::Time : ReportField::Joined;
    const ReportField left = isEvent && written.action == u"left" ? ReportField::Time : ReportField::Left;
    times.joined = writtenMoment(table.text(row, joined));
    times.left = writtenMoment(table.text(row, left));
    times.day = writtenMoment(table.text(row, ReportField::MeetingStart));
    times.duration = table.text(row, ReportField::Duration);
    const bool namesNobody = entry.name.isEmpty() && entry.email.isEmpty() && entry.phone.isEmpty();
    if (namesNobody || (entry.email.isEmpty() && isTotal(entry.name)) || isRemark(written))
        entry.kind = MeetingEntry::Kind::NoEntry;
    else if (saysYes(table, row, ReportField::Waiting))
        entry.kind = MeetingEntry::Kind::Waiting;
    else if (saysNo(table, row, ReportField::Attended))
        entry.kind = MeetingEntry::Kind::NotAttended;
    return written;
}

void Reading::addTable(const ReportTable &table)
{
    const SourceRow &header = m_table.rows[table.headerIndex];
    ReportedPeople people;
    people.headerRow = header.number;
    QHash<QString, int> repeated;
    for (size_t i = 0; i < table.fields.size(); ++i) {
        QString heading = shortLine(base::cleaned(header.cells[qsizetype(i)]));
        if (const int times = ++repeated[heading]; times > 1)
            heading += QStringLiteral(" (%1)").arg(times);
        const auto field = table.fields[i];
        people.columns.push_back({int(i), std::move(heading), field ? QString(reportFieldIdentifier(*field)) : QString()});
    }
    const int index = int(m_report.tables.size());
    m_report.tables.push_back(std::move(people));
    for (size_t i = table.headerIndex + 1; i < table.end && m_written.size() <= MeetingReportReader::maximumEntries; ++i) {
        if (m_table.rows[i].isBlank())
            continue;
        m_written.push_back(writtenEntry(table, m_table.rows[i]));
        m_written.back().entry.table = index;
    }
}

void Reading::findOrder()
{
    std::vector<WrittenMoment> moments;
    std::vector<std::pair<WrittenMoment, WrittenMoment>> spans;
    const auto add = [&](const std::optional<WrittenMoment> &from, const std::optional<WrittenMoment> &to) {
        for (const auto &moment : {from, to}) {
            if (moment)
                moments.push_back(*moment);
        }
        if (from && to && from->hasDate() && to->hasDate())
            spans.emplace_back(*from, *to);
    };
    add(writtenMoment(m_layout.head.start), writtenMoment(m_layout.head.end));
    for (const WrittenEntry &written : m_written) {
        add(written.times.joined, written.times.left);
        add(written.times.day, std::nullopt);
    }
    const DateOrderFinding found = findDateOrder(moments, spans);
    m_order = found.order;
    m_report.mayBeOtherDateOrder = !found.isCertain;
    const auto dated =
        std::find_if(moments.begin(), moments.end(), [](const WrittenMoment &moment) { return moment.hasDate(); });
    m_report.hasDates = dated != moments.end() || moments.empty();
    if (dated != moments.end())
        m_day = resolved(*dated, m_order, unknownDay).date();
    if (!m_day.isValid())
        m_day = unknownDay;
}

/// Headings such as "Join Time (UTC)" name the zone of a column.
std::optional<int> offsetOfHeading(const QString &heading)
{
    return base::fold(heading).contains(QLatin1StringView("utc")) ? std::optional(0) : std::nullopt;
}

QDateTime Reading::moment(const std::optional<WrittenMoment> &written, const WrittenTimes &times,
    const ReportTable &table, ReportField field) const
{
    if (!written)
        return {};
    const QDate day = times.day && times.day->hasDate() ? resolved(*times.day, m_order, m_day).date() : m_day;
    const int column = table.has(ReportField::Action) ? table.column(ReportField::Time) : table.column(field);
    return resolved(*written, m_order, day, offsetOfHeading(m_table.rows[table.headerIndex].cell(column)));
}

QDateTime Reading::moment(const QString &text, QDate day) const
{
    const auto written = writtenMoment(text);
    return written && written->time.isValid() ? resolved(*written, m_order, day) : QDateTime();
}

void Reading::resolveEntry(WrittenEntry &written, const ReportTable &table) const
{
    MeetingEntry &entry = written.entry;
    entry.joined = moment(written.times.joined, written.times, table, ReportField::Joined);
    entry.left = moment(written.times.left, written.times, table, ReportField::Left);
    const bool withoutDate = written.times.left && !written.times.left->hasDate();
    if (withoutDate && entry.joined.isValid() && entry.left < entry.joined)
        entry.left = entry.left.addDays(1); // past midnight
    std::optional<int> span;
    if (entry.joined.isValid() && entry.left.isValid()) {
        const qint64 seconds = entry.joined.secsTo(entry.left);
        if (seconds >= 0 && seconds <= longestSpan)
            span = int(seconds);
    }
    const QString heading = m_table.rows[table.headerIndex].cell(table.column(ReportField::Duration));
    entry.seconds = writtenDuration(written.times.duration, durationUnit(heading), span);
    if (!entry.seconds)
        entry.seconds = span;
    if (span && *span > 0)
        entry.spans = {{entry.joined, entry.left}};
}

void Reading::resolveHead()
{
    const ReportHead &head = m_layout.head;
    m_report.title = shortLine(head.title);
    m_report.start = moment(head.start, m_day);
    m_report.end = moment(head.end, m_report.start.isValid() ? m_report.start.date() : m_day);
    m_report.seconds = writtenDuration(head.length, durationUnit(head.lengthHeading));
    for (const WrittenEntry &written : m_written) {
        const MeetingEntry &entry = written.entry;
        if (entry.kind != MeetingEntry::Kind::Presence)
            continue;
        if (!m_report.start.isValid() || (head.start.isEmpty() && entry.joined.isValid() && entry.joined < m_report.start))
            m_report.start = entry.joined;
        if (!m_report.end.isValid() || (head.end.isEmpty() && entry.left.isValid() && entry.left > m_report.end))
            m_report.end = entry.left;
    }
    const bool isSpan = m_report.start.isValid() && m_report.end.isValid();
    if (const qint64 seconds = isSpan ? m_report.start.secsTo(m_report.end) : 0; seconds > 0 && seconds <= longestSpan)
        m_report.seconds = int(seconds);
}

QString personKey(const MeetingEntry &entry)
{
    return entry.email.isEmpty() ? base::fold(entry.name) : entry.email;
}

/// Each joining gets the next leaving of the same person; the row of leaving only continues it.
void Reading::pairActions()
{
    QHash<QString, size_t> open;
    for (size_t i = 0; i < m_written.size(); ++i) {
        MeetingEntry &entry = m_written[i].entry;
        if (m_written[i].action.isEmpty() || entry.kind != MeetingEntry::Kind::Presence)
            continue;
        const QString key = personKey(entry);
        if (m_written[i].action == u"joined") {
            open.insert(key, i);
            continue;
        }
        const auto joined = open.constFind(key);
        if (joined == open.cend())
            continue;
        MeetingEntry &first = m_written[*joined].entry;
        const qint64 seconds = first.joined.secsTo(entry.left);
        if (first.joined.isValid() && entry.left.isValid() && seconds >= 0 && seconds <= longestSpan) {
            first.left = entry.left;
            first.seconds = int(seconds);
            first.spans = {{first.joined, first.left}};
            entry.kind = MeetingEntry::Kind::Continuation;
        }
        open.erase(joined);
    }
}

/// Times of the table that repeats people for each joining tell the breaks in what the first table sums up.
void Reading::addActivities(const ReportTable &table)
{
    QHash<QString, std::vector<PresenceSpan>> spans;
    for (size_t i = table.headerIndex + 1; i < table.end; ++i) {
        WrittenEntry written = writtenEntry(table, m_table.rows[i]);
        resolveEntry(written, table);
        if (!written.entry.spans.empty())
            spans[personKey(written.entry)].push_back(written.entry.spans.front());
    }
    for (WrittenEntry &written : m_written) {
        const auto known = spans.constFind(personKey(written.entry));
        if (known != spans.cend() && written.entry.kind == MeetingEntry::Kind::Presence)
            written.entry.spans = *known;
        spans.remove(personKey(written.entry));
    }
}

/// Who is still there at the end of the report was there until then.
void Reading::completeTimes()
{
    for (WrittenEntry &written : m_written) {
        MeetingEntry &entry = written.entry;
        const bool isOpen = entry.kind == MeetingEntry::Kind::Presence && !entry.seconds && entry.joined.isValid()
            && !entry.left.isValid() && m_report.end.isValid() && entry.joined <= m_report.end;
        const qint64 seconds = isOpen ? entry.joined.secsTo(m_report.end) : -1;
        if (seconds < 0 || seconds > longestSpan)
            continue;
        entry.left = m_report.end;
        entry.seconds = int(seconds);
        if (seconds > 0)
            entry.spans = {{entry.joined, entry.left}};
        entry.isLeavingAssumed = true;
    }
}

void Reading::markHost()
{
    const QString host = m_layout.head.host;
    if (host.isEmpty())
        return;
    const QString address = emailValue(host).address;
    const QString name = base::fold(host.section(u'(', 0, 0).section(u'<', 0, 0).trimmed());
    for (WrittenEntry &written : m_written) {
        MeetingEntry &entry = written.entry;
        const bool isHost = entry.email.isEmpty() || address.isEmpty()
            ? !name.isEmpty() && !name.contains(u'@') && base::fold(entry.name.section(u'(', 0, 0).trimmed()) == name
            : entry.email == address;
        if (isHost)
            entry.role = MeetingRole::Organiser;
    }
}

base::Result<MeetingReport> Reading::run()
{
    if (m_layout.tables.empty())
        return base::fail(base::ErrorCode::InputRefused, QCoreApplication::translate("exchange",
            "“%1” is no report of a meeting: there is no table with names beside times or a duration.").arg(m_table.source));
    m_report.tool = tool();
    m_report.notes = m_table.notes;
    for (const ReportTable &table : m_layout.tables)
        addTable(table);
    if (m_written.size() > MeetingReportReader::maximumEntries)
        return base::fail(base::ErrorCode::InputRefused,
            QCoreApplication::translate("exchange", "“%1” has more than %2 rows; no meeting is that large.")
                .arg(m_table.source).arg(MeetingReportReader::maximumEntries));
    findOrder();
    for (WrittenEntry &written : m_written)
        resolveEntry(written, m_layout.tables[size_t(written.entry.table)]);
    pairActions();
    resolveHead();
    for (const ReportTable &table : m_layout.activities)
        addActivities(table);
    completeTimes();
    markHost();
    for (WrittenEntry &written : m_written)
        m_report.entries.push_back(std::move(written.entry));
    return std::move(m_report);
}

} // namespace

base::Result<MeetingReport> MeetingReportReader::read(const SourceTable &table)
{
    return Reading(table).run();
}

} // namespace exchange
