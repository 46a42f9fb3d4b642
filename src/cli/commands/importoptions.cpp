#include "cli/commands/importoptions.h"

#include "cli/recordarguments.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

using workspace::ListImportOptions;
using workspace::ListKind;
using NumberedDecision = std::pair<int, exchange::RowDecision>;

base::Result<ListKind> listKind(const QString &name)
{
    static const QHash<QString, ListKind> kinds{
        {u"register"_s, ListKind::Register},
        {u"participants"_s, ListKind::Participants},
        {u"attendance"_s, ListKind::Attendance},
        {u"dates"_s, ListKind::Dates},
        {u"interests"_s, ListKind::Interests},
    };
    if (const auto found = kinds.constFind(name); found != kinds.cend())
        return *found;
    return usageError(QCoreApplication::translate("cli", "“%1” cannot be imported. Possible are: %2.")
                          .arg(name, u"register, participants, attendance, interests, dates, feedback, sessions, busy, template"_s));
}

/// "12=add", "12=update", "12=update:34", "12=skip": what becomes of a row of a list of participants.
base::Result<NumberedDecision> participantDecision(const QString &text)
{
    using Action = exchange::RowDecision::Action;
    static const QHash<QString, Action> actions{
        {u"add"_s, Action::Add}, {u"update"_s, Action::Update}, {u"skip"_s, Action::Skip}};
    bool isNumber = false;
    bool isPerson = true;
    const int row = text.section(u'=', 0, 0).toInt(&isNumber);
    const QString what = text.section(u'=', 1);
    exchange::RowDecision decision;
    decision.action = actions.value(what.section(u':', 0, 0), Action::AsProposed);
    if (what.contains(u':'))
        decision.participant.value = what.section(u':', 1).toLongLong(&isPerson);
    if (!isNumber || !isPerson || decision.action == Action::AsProposed)
        return usageError(QCoreApplication::translate(
            "cli", "“%1” is not of the form ROW=add, ROW=update, ROW=update:PARTICIPANT or ROW=skip.").arg(text));
    return NumberedDecision(row, decision);
}

/// "12=Änne von der Heide", "12=34" or "12=skip": whom a row of a meeting report means.
base::Result<NumberedDecision> attendanceDecision(const domain::Programme &programme, const QString &text)
{
    const qsizetype equals = text.indexOf(u'=');
    bool isNumber = false;
    const int row = text.left(equals).toInt(&isNumber);
    if (equals <= 0 || !isNumber)
        return usageError(
            QCoreApplication::translate("cli", "“%1” is not of the form ROW=PARTICIPANT or ROW=skip.").arg(text));
    exchange::RowDecision decision;
    const QString who = text.sliced(equals + 1);
    if (who == u"skip"_s) {
        decision.action = exchange::RowDecision::Action::Skip;
        return NumberedDecision(row, decision);
    }
    const auto participant = rowArguments(programme, domain::recordInfo<domain::Participant>(), {who});
    if (!participant)
        return participant.failure();
    decision.action = exchange::RowDecision::Action::Update;
    decision.participant = domain::ParticipantId{participant->constFirst()};
    return NumberedDecision(row, decision);
}

base::Result<> refuseOptionsOfOtherKinds(const Call &call, ListKind kind)
{
    const QStringList ofParticipants{u"map"_s, u"header-row"_s, u"recipe"_s};
    const QStringList ofAttendance{u"session"_s, u"min-percent"_s};
    QStringList unfit;
    if (kind != ListKind::Participants)
        unfit += ofParticipants;
    if (kind != ListKind::Attendance)
        unfit += ofAttendance;
    if (kind == ListKind::Register || kind == ListKind::Dates || kind == ListKind::Interests)
        unfit += u"decide"_s;
    for (const QString &option : unfit) {
        if (call.parser.isSet(option))
            return usageError(QCoreApplication::translate("cli", "--%1 is not for the import of %2.")
                                  .arg(option, call.arguments.at(0)));
    }
    return {};
}

base::Result<> takeDecisions(const Call &call, const domain::Programme &programme, ListImportOptions &options)
{
    for (const QString &text : call.parser.values(u"decide"_s)) {
        const auto decision = options.kind == ListKind::Attendance ? attendanceDecision(programme, text)
                                                                   : participantDecision(text);
        if (!decision)
            return decision.failure();
        options.decisions.insert(decision->first, decision->second);
    }
    return {};
}

base::Result<> takeColumns(const Call &call, ListImportOptions &options)
{
    if (call.parser.isSet(u"header-row"_s)) {
        bool isNumber = false;
        options.headerRow = call.parser.value(u"header-row"_s).toInt(&isNumber);
        if (!isNumber || *options.headerRow < 0)
            return usageError(QCoreApplication::translate("cli", "“%1” is no row number.")
                                  .arg(call.parser.value(u"header-row"_s)));
    }
    for (const QString &mapping : call.parser.values(u"map"_s)) {
        const qsizetype equals = mapping.lastIndexOf(u'=');
        if (equals <= 0)
            return usageError(QCoreApplication::translate("cli", "“%1” is not of the form HEADING=FIELD.").arg(mapping));
        options.fieldOfHeading.insert(mapping.left(equals), mapping.mid(equals + 1));
    }
    return {};
}

} // namespace

QList<QCommandLineOption> importOptions()
{
    return {
        {u"dry-run"_s, QCoreApplication::translate("cli", "Only say what would become of each row.")},
        {u"sheet"_s, QCoreApplication::translate("cli", "Sheet of a spreadsheet; the first with a list when not given."), u"S"_s},
        {u"encoding"_s, QCoreApplication::translate("cli", "Encoding of the list; recognised when not given."), u"E"_s},
        {u"map"_s, QCoreApplication::translate("cli", "Take a column as this field; an empty FIELD leaves it out; may be repeated."), u"HEADING=FIELD"_s},
        {u"header-row"_s, QCoreApplication::translate("cli", "Number of the row of headings, 0 for a list without; recognised when not given."), u"N"_s},
        {u"recipe"_s, QCoreApplication::translate("cli", "Recipe to read by; a new name remembers what --map, --encoding and --sheet say under it."), u"NAME"_s},
        {u"session"_s, QCoreApplication::translate("cli", "Session of a meeting report, by id or title; the one held at its time when not given."), u"ID"_s},
        {u"min-percent"_s, QCoreApplication::translate("cli", "Share of the session from which somebody counts as present; as the programme says when not given."), u"N"_s},
        {u"decide"_s, QCoreApplication::translate("cli", "What becomes of a row: add, update (the person found, or :PARTICIPANT) or skip. In a meeting report whom it means: PARTICIPANT, by id or name, or skip. May be repeated."), u"ROW=DECISION"_s},
    };
}

base::Result<ListImportOptions> importOptionsOf(const Call &call, const domain::Programme &programme)
{
    const auto kind = listKind(call.arguments.at(0));
    if (!kind)
        return kind.failure();
    if (const auto fitting = refuseOptionsOfOtherKinds(call, *kind); !fitting)
        return fitting.failure();
    ListImportOptions options;
    options.kind = *kind;
    options.encoding = call.parser.value(u"encoding"_s);
    options.sheet = call.parser.value(u"sheet"_s);
    options.recipe = call.parser.value(u"recipe"_s);
    options.previewOnly = call.parser.isSet(u"dry-run"_s);
    if (const auto taken = takeColumns(call, options); !taken)
        return taken.failure();
    if (const auto taken = takeDecisions(call, programme, options); !taken)
        return taken.failure();
    if (call.parser.isSet(u"session"_s)) {
        const auto session = rowArguments(programme, domain::recordInfo<domain::Session>(), {call.parser.value(u"session"_s)});
        if (!session)
            return session.failure();
        options.session = domain::SessionId{session->constFirst()};
    }
    if (call.parser.isSet(u"min-percent"_s)) {
        bool isNumber = false;
        options.minPercent = call.parser.value(u"min-percent"_s).toInt(&isNumber);
        if (!isNumber || *options.minPercent < 1 || *options.minPercent > 100)
            return usageError(QCoreApplication::translate("cli", "“%1” is no share. Please give a number from 1 to 100.").arg(call.parser.value(u"min-percent"_s)));
    }
    return options;
}

} // namespace cli
