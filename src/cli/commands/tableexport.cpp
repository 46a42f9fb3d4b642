#include "cli/commands/tableexport.h"

#include "cli/recordarguments.h"
#include "cli/recordfilter.h"
#include "exchange/writers/delimitedtextwriter.h"
#include "exchange/writers/scheduleexport.h"
#include "exchange/writers/tableexport.h"
#include "exchange/writers/workbookwriter.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonDocument>
#include <QSet>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

/// Names that --encoding understands.
const QStringList &windows1252Names()
{
    static const QStringList names{u"windows-1252"_s, u"cp1252"_s};
    return names;
}

/// The record whose rows a table shows; attendance is a view of the enrolments.
const domain::RecordInfo &recordOf(const QString &what)
{
    return *domain::recordInfo(what == u"attendance"_s ? u"enrolment"_s : what);
}

/// Says whether a row is about what the options chose; tables that know nothing of it are taken whole.
class RowChoice
{
public:
    RowChoice(const domain::Programme &programme, const domain::RecordInfo &table,
        const exchange::SessionSelection &selection)
        : m_programme(programme), m_table(table.table), m_selection(selection)
    {
        const QList<domain::SessionId> sessions = exchange::selectedSessions(programme, selection);
        m_sessions = QSet<domain::SessionId>(sessions.begin(), sessions.end());
    }

    [[nodiscard]] bool holds(qint64 id) const
    {
        if (m_table == "enrolment"_L1)
            return holdsEnrolment(*m_programme.find(domain::EnrolmentId{id}));
        if (m_table == "participant"_L1)
            return hasRole(m_programme.find(domain::ParticipantId{id})->role) && isPerson(domain::ParticipantId{id});
        if (m_table == "certificate"_L1)
            return isPerson(m_programme.find(domain::CertificateId{id})->participant);
        if (m_table == "finding"_L1)
            return isSession(m_programme.find(base::Id<domain::Finding>{id})->session);
        if (m_table == "feedback"_L1)
            return isSession(m_programme.find(base::Id<domain::Feedback>{id})->session);
        if (m_table == "question"_L1)
            return hasRole(m_programme.find(domain::QuestionId{id})->role);
        return m_table != "session"_L1 || m_sessions.contains(domain::SessionId{id});
    }

private:
    [[nodiscard]] bool holdsEnrolment(const domain::Enrolment &row) const
    {
        const bool isCoached = !m_selection.coach.isValid() || m_sessions.contains(row.session);
        return isCoached && isSession(row.session) && isPerson(row.participant)
            && hasRole(m_programme.find(row.participant)->role);
    }
    [[nodiscard]] bool hasRole(domain::RoleId role) const
    {
        return m_selection.roles.isEmpty() || m_selection.roles.contains(role);
    }
    [[nodiscard]] bool isPerson(domain::ParticipantId id) const
    {
        return !m_selection.participant.isValid() || m_selection.participant == id;
    }
    [[nodiscard]] bool isSession(domain::SessionId id) const
    {
        return !m_selection.session.isValid() || m_selection.session == id;
    }

    const domain::Programme &m_programme;
    QLatin1StringView m_table;
    const exchange::SessionSelection &m_selection;
    QSet<domain::SessionId> m_sessions;
};

/// The rows that --search and --where keep, as people expect them or as --sort says.
base::Result<QList<qint64>> chosenRows(
    const Call &call, const domain::Programme &programme, const domain::RecordInfo &table)
{
    RecordFilter filter(programme, table);
    filter.search(call.parser.value(u"search"_s));
    for (const QString &condition : call.parser.values(u"where"_s)) {
        if (const auto understood = filter.where(condition); !understood)
            return understood.failure();
    }
    const QStringList order = call.parser.values(u"sort"_s);
    for (const QString &field : order) {
        if (const auto understood = filter.sortBy(field); !understood)
            return understood.failure();
    }
    const std::vector<qint64> kept = filter.ids();
    if (!order.isEmpty())
        return QList<qint64>(kept.begin(), kept.end());
    const QSet<qint64> wanted(kept.begin(), kept.end());
    QList<qint64> ids = exchange::idsInOrder(programme, table);
    ids.removeIf([&](qint64 id) { return !wanted.contains(id); });
    return ids;
}

base::Result<QStringList> chosenFields(const Call &call, const domain::RecordInfo &table)
{
    if (!call.parser.isSet(u"fields"_s))
        return exchange::exportedFields(table);
    QStringList fields;
    for (const QString &name : call.parser.value(u"fields"_s).split(u',', Qt::SkipEmptyParts)) {
        const auto field = fieldArgument(table, name.trimmed());
        if (!field)
            return field.failure();
        fields.append((*field)->name);
    }
    if (fields.isEmpty())
        return usageError(QCoreApplication::translate("cli", "--fields names no field."));
    return fields;
}

base::Result<QByteArray> workbook(
    const Call &call, const domain::Programme &programme, const std::vector<exchange::Sheet> &sheets)
{
    const auto written = exchange::WorkbookWriter::write(sheets, {programme.info().title, QLocale()});
    if (!written)
        return written.failure();
    if (written->shortenedTexts > 0)
        call.console.message(QCoreApplication::translate("cli",
            "%n texts are longer than a cell of a workbook may be; they were shortened and say so at their end.",
            nullptr, written->shortenedTexts));
    return written->bytes;
}

QByteArray delimitedText(const Call &call, const exchange::Sheet &sheet)
{
    const exchange::TextTable table = exchange::textTable(sheet, QLocale());
    if (!windows1252Names().contains(call.parser.value(u"encoding"_s).toLower()))
        return exchange::DelimitedTextWriter::write(table);
    int lost = 0;
    const QByteArray bytes = exchange::DelimitedTextWriter::writeWindows1252(table, lost);
    if (lost > 0)
        call.console.message(QCoreApplication::translate("cli",
            "%n characters are not in Windows-1252 and became question marks; UTF-8 keeps them.", nullptr, lost));
    return bytes;
}

} // namespace

const QStringList &exportedTables()
{
    static const QStringList tables{u"participants"_s, u"municipalities"_s, u"sessions"_s, u"enrolments"_s,
        u"attendance"_s, u"questions"_s, u"findings"_s, u"feedback"_s, u"certificates"_s};
    return tables;
}

QList<QCommandLineOption> tableOptions()
{
    return {
        {u"search"_s,
            QCoreApplication::translate("cli", "Tables: only rows that contain these words, umlauts in any spelling."),
            u"TEXT"_s},
        {u"where"_s,
            QCoreApplication::translate("cli", "Tables: only rows whose field has this value; may be repeated."),
            u"FIELD=VALUE"_s},
        {u"sort"_s,
            QCoreApplication::translate("cli", "Tables: order by this field; -FIELD backwards; may be repeated."),
            u"FIELD"_s},
        {u"fields"_s, QCoreApplication::translate("cli", "Tables: only these columns, separated by commas."), u"A,B"_s},
        {u"encoding"_s,
            QCoreApplication::translate(
                "cli", "CSV: utf-8, which is taken otherwise, or windows-1252 for old programs."),
            u"E"_s},
        {u"people"_s,
            QCoreApplication::translate(
                "cli", "Schedule as XLSX: with a sheet that names who takes part in which session.")},
    };
}

base::Result<> checkTableOptions(const Call &call, const QString &what, const QString &format)
{
    const bool isTable = exportedTables().contains(what);
    for (const QString &option : {u"search"_s, u"where"_s, u"sort"_s, u"fields"_s}) {
        if (call.parser.isSet(option) && !isTable)
            return usageError(QCoreApplication::translate("cli", "--%1 is only for tables: %2.")
                                  .arg(option, exportedTables().join(u", "_s)));
    }
    if (call.parser.isSet(u"fields"_s) && what == u"attendance"_s && format != u"json"_s)
        return usageError(QCoreApplication::translate(
            "cli", "The list of attendance has columns of its own. Please export enrolments to choose fields."));
    if (call.parser.isSet(u"people"_s) && (what != u"schedule"_s || format != u"xlsx"_s))
        return usageError(QCoreApplication::translate("cli", "--people is only for the schedule as XLSX."));
    if (!call.parser.isSet(u"encoding"_s))
        return {};
    const QString encoding = call.parser.value(u"encoding"_s).toLower();
    if (format != u"csv"_s)
        return usageError(QCoreApplication::translate("cli", "--encoding is only for CSV."));
    if (encoding != u"utf-8"_s && encoding != u"utf8"_s && !windows1252Names().contains(encoding))
        return usageError(QCoreApplication::translate("cli", "CSV is not written as “%1”. Possible are: %2.")
                              .arg(encoding, u"utf-8, windows-1252"_s));
    return {};
}

base::Result<QByteArray> exportTable(const Call &call, const domain::Programme &programme, const QString &what,
    const QString &format, const exchange::SessionSelection &selection)
{
    const domain::RecordInfo &table = recordOf(what);
    auto ids = chosenRows(call, programme, table);
    if (!ids)
        return ids.failure();
    const auto fields = chosenFields(call, table);
    if (!fields)
        return fields.failure();
    const RowChoice choice(programme, table, selection);
    ids->removeIf([&](qint64 id) { return !choice.holds(id); });
    if (format == u"json"_s)
        return QJsonDocument(exchange::recordArray(programme, table, *ids, *fields)).toJson();
    const exchange::Sheet sheet = what == u"attendance"_s ? exchange::attendanceSheet(programme, *ids)
                                                          : exchange::recordSheet(programme, table, *ids, *fields);
    return format == u"xlsx"_s ? workbook(call, programme, {sheet})
                               : base::Result<QByteArray>(delimitedText(call, sheet));
}

base::Result<QByteArray> exportScheduleTable(const Call &call, const domain::Programme &programme,
    const QString &format, const exchange::SessionSelection &selection)
{
    const QList<domain::SessionId> sessions = exchange::selectedSessions(programme, selection);
    if (format == u"xlsx"_s)
        return workbook(call, programme,
            exchange::scheduleSheets(programme, sessions, selection.roles, call.parser.isSet(u"people"_s)));
    return delimitedText(call, exchange::scheduleSheet(programme, sessions));
}

} // namespace cli
