#include "exchange/imports/attendanceimport.h"

#include "base/text.h"
#include "domain/fieldtext.h"
#include "domain/programmeindex.h"
#include "domain/rules/officeaddress.h"
#include "domain/verbs/enrolmentverbs.h"
#include "exchange/imports/attendeematch.h"
#include "exchange/imports/reportsession.h"
#include "exchange/readers/meetingreportreader.h"

#include <QCoreApplication>

#include <algorithm>

namespace exchange {

namespace {

using domain::Attendance;
using domain::ParticipantId;
using Proposal = AttendanceImport::Proposal;
using Kind = MeetingEntry::Kind;

constexpr int rowsBetweenProgress = 100;
constexpr qsizetype shownText = 100; // letters of a name that a sentence repeats

/// The rows of one person.
struct PersonRows
{
    size_t first = 0; ///< index among the rows
    std::vector<const MeetingEntry *> entries;
};

QString keyOf(const MeetingEntry &entry)
{
    return base::fold(entry.name) + u'\x1F' + entry.email + u'\x1F' + entry.phone;
}

QString candidateName(const domain::Programme &programme, ParticipantId id)
{
    const domain::Participant &person = *programme.find(id);
    const domain::Municipality *municipality = programme.find(person.municipality);
    const QString place = municipality ? municipality->name : person.organisation;
    const QString name = domain::fullName(person);
    return place.isEmpty() ? name : QStringLiteral("%1 (%2)").arg(name, place);
}

QString openReason(const domain::Programme &programme, const AttendeeMatch &match)
{
    QStringList names;
    for (const ParticipantId id : match.candidates)
        names.append(candidateName(programme, id));
    const QString list = names.join(QStringLiteral(", "));
    if (match.contradicts)
        return QCoreApplication::translate("exchange", "Name and address do not fit together: %1. Please say who it is.").arg(list);
    if (names.size() == 1)
        return QCoreApplication::translate("exchange", "This may be %1. Please say who it is.").arg(list);
    return QCoreApplication::translate("exchange", "This may be one of several people: %1. Please say who it is.").arg(list);
}

QMap<QString, QString> valuesOf(const MeetingEntry &entry, const DisplayedName &name)
{
    const domain::PersonName person = name.names.value(0);
    const auto moment = [](const QDateTime &value) { return value.isValid() ? domain::dateTimeText(value) : QString(); };
    const auto minutes = entry.minutes();
    return {{QStringLiteral("academic_title"), person.academicTitle}, {QStringLiteral("given_name"), person.givenName},
        {QStringLiteral("name_prefix"), person.namePrefix}, {QStringLiteral("family_name"), person.familyName},
        {QStringLiteral("name_suffix"), person.nameSuffix}, {QStringLiteral("email"), entry.email},
        {QStringLiteral("joined"), moment(entry.joined)}, {QStringLiteral("left"), moment(entry.left)},
        {QStringLiteral("minutes"), minutes ? QString::number(*minutes) : QString()}};
}

ImportPreview emptyPreview(const SourceTable &table, const MeetingReport &report)
{
    ImportPreview preview;
    preview.source = table.source;
    preview.encoding = table.encoding;
    preview.delimiter = table.delimiter;
    preview.sheet = table.sheet;
    preview.headerRow = report.tables.front().headerRow;
    preview.notes = report.notes;
    for (size_t i = 0; i < report.tables.size(); ++i) {
        std::vector<ImportColumn> columns;
        for (const ReportColumn &column : report.tables[i].columns)
            columns.push_back({column.index, column.heading, column.field});
        if (i == 0)
            preview.columns = std::move(columns);
        else
            preview.furtherColumns.push_back(std::move(columns));
    }
    return preview;
}

/// Goes through the rows of a report and proposes what becomes of each.
class AttendancePreview
{
public:
    AttendancePreview(const domain::Programme &programme, const AttendanceImportOptions &options, AttendanceImport &result)
        : m_programme(programme), m_options(options), m_decisions(options.decisions), m_result(result), m_matcher(programme, result.session)
    {
    }

    [[nodiscard]] base::Result<> run();

private:
    [[nodiscard]] base::Result<> spreadDecisions();
    [[nodiscard]] base::Result<> findMatches();
    [[nodiscard]] QSet<ParticipantId> recognisedPeople() const;
    void add(const MeetingEntry &entry);
    void decide(const MeetingEntry &entry, ImportRow &row, Proposal &proposal, const DisplayedName &name);
    void takeMatch(const MeetingEntry &entry, ImportRow &row, Proposal &proposal, const DisplayedName &name);
    [[nodiscard]] QString nobodyReason(const MeetingEntry &entry, const DisplayedName &name, RowOutcome &outcome) const;
    void unite(const MeetingEntry &entry, size_t index);
    void settle(const PersonRows &person);
    void compare(ImportRow &row, const Proposal &proposal) const;
    [[nodiscard]] int length() const;
    [[nodiscard]] bool isEnough(int minutes) const;

    const domain::Programme &m_programme;
    const AttendanceImportOptions &m_options;
    const QHash<int, RowDecision> &m_decisions; ///< by row
    AttendanceImport &m_result;
    AttendeeMatcher m_matcher;
    QHash<QString, RowDecision> m_decisionOf; ///< by keyOf()
    QHash<QString, DisplayedName> m_names; ///< by keyOf()
    QHash<QString, AttendeeMatch> m_matches; ///< by keyOf()
    QHash<QString, size_t> m_personOf; ///< index in m_people
    std::vector<PersonRows> m_people;
};

/// A decision holds for all rows of the same name and address.
base::Result<> AttendancePreview::spreadDecisions()
{
    QHash<int, QString> keys;
    for (const MeetingEntry &entry : m_result.report.entries) {
        if (entry.kind != Kind::NoEntry)
            keys.insert(entry.row, keyOf(entry));
    }
    for (auto decision = m_decisions.cbegin(); decision != m_decisions.cend(); ++decision) {
        const auto key = keys.constFind(decision.key());
        if (key == keys.cend())
            return base::fail(base::ErrorCode::InputRefused,
                QCoreApplication::translate("exchange", "Row %1 of the report names nobody, so nothing can be decided about it.").arg(decision.key()));
        if (decision->participant.isValid() && !m_programme.find(decision->participant))
            return base::fail(base::ErrorCode::InputRefused,
                QCoreApplication::translate("exchange", "Row %1 is to mean a participant that does not exist.").arg(decision.key()));
        m_decisionOf.insert(*key, *decision);
    }
    return {};
}

/// Whom the rows mean with certainty.
QSet<ParticipantId> AttendancePreview::recognisedPeople() const
{
    QSet<ParticipantId> people;
    for (const MeetingEntry &entry : m_result.report.entries) {
        const AttendeeMatch match = m_matches.value(keyOf(entry));
        const RowDecision decision = m_decisionOf.value(keyOf(entry));
        const bool isOrganiser = entry.role == MeetingRole::Organiser && !m_matcher.isEnrolled(match.participant);
        if (entry.kind != Kind::Presence || !entry.seconds || decision.action == RowDecision::Action::Skip)
            continue;
        if (decision.participant.isValid())
            people.insert(decision.participant);
        else if (match.kind == AttendeeMatch::Kind::Certain && !isOrganiser)
            people.insert(match.participant);
    }
    return people;
}

/// Whoever is recognised in one row counts as having a place when the others are looked at, since the import gives one:
/// so the same report says the same afterwards.
base::Result<> AttendancePreview::findMatches()
{
    constexpr int mostRounds = 5;
    for (const MeetingEntry &entry : m_result.report.entries) {
        if (const QString key = keyOf(entry); entry.kind != Kind::NoEntry && !m_names.contains(key))
            m_names.insert(key, displayedName(entry.name, entry.email));
    }
    bool isSettled = false;
    for (int round = 0; round < mostRounds && !isSettled; ++round) {
        m_matches.clear();
        int done = 0;
        for (const MeetingEntry &entry : m_result.report.entries) {
            if (m_options.progress && done++ % rowsBetweenProgress == 0 && !m_options.progress(done, int(m_result.report.entries.size())))
                return base::fail(base::ErrorCode::Cancelled, QCoreApplication::translate("exchange", "Reading the report was stopped."));
            const QString key = keyOf(entry);
            if (entry.kind != Kind::NoEntry && !m_matches.contains(key))
                m_matches.insert(key, m_matcher.match(entry.name, m_names.value(key), entry.email, entry.phone));
        }
        isSettled = !m_matcher.addPlaces(recognisedPeople());
    }
    return {};
}

QString AttendancePreview::nobodyReason(const MeetingEntry &entry, const DisplayedName &name, RowOutcome &outcome) const
{
    outcome = RowOutcome::Skipped;
    if (name.kind == DisplayedName::Kind::Telephone)
        return QCoreApplication::translate("exchange", "A telephone call that does not say who it is.");
    if (name.kind == DisplayedName::Kind::Robot)
        return QCoreApplication::translate("exchange", "A recording or a note taker, not a person.");
    outcome = RowOutcome::Conflict;
    const QString shown = (entry.name.isEmpty() ? entry.email : entry.name).left(shownText);
    if (name.kind == DisplayedName::Kind::Nobody && entry.email.isEmpty())
        return QCoreApplication::translate("exchange", "“%1” does not say who it is.").arg(shown);
    return QCoreApplication::translate("exchange", "“%1” is not among the participants.").arg(shown);
}

void AttendancePreview::takeMatch(const MeetingEntry &entry, ImportRow &row, Proposal &proposal, const DisplayedName &name)
{
    const auto known = m_matches.constFind(keyOf(entry));
    const bool isOrganiser = entry.role == MeetingRole::Organiser
        && (known->kind != AttendeeMatch::Kind::Certain || !m_matcher.isEnrolled(known->participant));
    if (isOrganiser) {
        row.outcome = RowOutcome::Skipped;
        row.reasons = {QCoreApplication::translate("exchange", "Organiser of the meeting.")};
        return;
    }
    switch (known->kind) {
    case AttendeeMatch::Kind::Certain:
        row.outcome = RowOutcome::New;
        proposal.participant = known->participant;
        break;
    case AttendeeMatch::Kind::Open:
        row.outcome = RowOutcome::Conflict;
        proposal.candidates = known->candidates;
        row.reasons = {openReason(m_programme, *known)};
        break;
    case AttendeeMatch::Kind::Coach:
        row.outcome = RowOutcome::Skipped;
        row.reasons = {QCoreApplication::translate("exchange", "A coach, not a participant.")};
        break;
    case AttendeeMatch::Kind::Unknown: row.reasons = {nobodyReason(entry, name, row.outcome)}; break;
    }
}

void AttendancePreview::decide(const MeetingEntry &entry, ImportRow &row, Proposal &proposal, const DisplayedName &name)
{
    proposal.shownName = entry.name;
    proposal.email = entry.email;
    const bool isFullNumber = name.kind == DisplayedName::Kind::Telephone && !entry.name.contains(u'*');
    proposal.isWorthRemembering = name.kind == DisplayedName::Kind::Person || isFullNumber;
    const RowDecision decision = m_decisionOf.value(keyOf(entry));
    if (decision.action == RowDecision::Action::Skip) {
        row.reasons = {QCoreApplication::translate("exchange", "Left out, as decided.")};
        return;
    }
    takeMatch(entry, row, proposal, name);
    if (decision.action != RowDecision::Action::Update)
        return;
    const bool isOnly = !decision.participant.isValid() && proposal.candidates.size() == 1;
    const ParticipantId chosen = isOnly ? proposal.candidates.first() : decision.participant;
    if (!chosen.isValid())
        return;
    proposal.participant = chosen;
    proposal.isDecided = true;
    row.outcome = RowOutcome::New;
    row.reasons.clear();
}

void AttendancePreview::add(const MeetingEntry &entry)
{
    ImportRow row;
    row.row = entry.row;
    row.cells = entry.cells;
    row.table = entry.table;
    const bool namesPerson = entry.kind != Kind::NoEntry;
    const DisplayedName name = namesPerson ? m_names.value(keyOf(entry)) : DisplayedName();
    row.values = valuesOf(entry, name);
    Proposal proposal;
    switch (entry.kind) {
    case Kind::NoEntry: row.reasons = {QCoreApplication::translate("exchange", "No entry: a total or a remark.")}; break;
    case Kind::Waiting: row.reasons = {QCoreApplication::translate("exchange", "Only in the waiting room.")}; break;
    case Kind::NotAttended: row.reasons = {QCoreApplication::translate("exchange", "Registered, but not in the meeting.")}; break;
    case Kind::Presence:
    case Kind::Continuation: decide(entry, row, proposal, name); break;
    }
    if (entry.isLeavingAssumed && row.outcome != RowOutcome::Skipped)
        row.reasons.append(QCoreApplication::translate("exchange", "The report has no time of leaving; the end of the report was taken."));
    row.record = proposal.participant.value;
    m_result.preview.rows.push_back(std::move(row));
    m_result.proposals.push_back(std::move(proposal));
    if (m_result.preview.rows.back().outcome != RowOutcome::Skipped)
        unite(entry, m_result.preview.rows.size() - 1);
}

/// The first row of a person stands for all; the others only say so.
void AttendancePreview::unite(const MeetingEntry &entry, size_t index)
{
    const Proposal &proposal = m_result.proposals[index];
    const QString unknown = entry.email.isEmpty() ? base::fold(entry.name) : entry.email;
    const QString key = proposal.participant.isValid() ? QString::number(proposal.participant.value) : u'?' + unknown;
    const auto known = m_personOf.constFind(key);
    if (known == m_personOf.cend()) {
        m_personOf.insert(key, m_people.size());
        m_people.push_back({index, {&entry}});
        return;
    }
    PersonRows &person = m_people[*known];
    person.entries.push_back(&entry);
    ImportRow &row = m_result.preview.rows[index];
    row.outcome = RowOutcome::Same;
    row.reasons = {QCoreApplication::translate("exchange", "The same person as in row %1; the times are united.")
                       .arg(m_result.preview.rows[person.first].row)};
}

/// Minutes by which presence is judged; 0 when unknown.
int AttendancePreview::length() const
{
    const domain::Session *session = m_programme.find(m_result.session);
    const int planned = session ? domain::durationMinutes(*session) : 0;
    return planned > 0 ? planned : (m_result.report.seconds.value_or(0) + 30) / 60;
}

bool AttendancePreview::isEnough(int minutes) const
{
    return qint64(minutes) * 100 >= qint64(length()) * m_options.minPercent.value_or(m_programme.info().attendanceMinPercent);
}

/// Says what is recorded so far, and what is unusual about the place.
void AttendancePreview::compare(ImportRow &row, const Proposal &proposal) const
{
    const domain::Enrolment *place = domain::findEnrolment(m_programme, m_result.session, proposal.participant);
    if (!place) {
        row.reasons.append(QCoreApplication::translate("exchange", "Has no place in the session yet and gets one."));
        return;
    }
    if (place->attendance == proposal.attendance && place->minutes == proposal.minutes) {
        row.outcome = RowOutcome::Same;
        row.reasons.clear();
        return;
    }
    if (!domain::takesSeat(*place))
        row.reasons.append(QCoreApplication::translate("exchange", "The state of the place is “%1”.").arg(domain::enumLabel(place->state)));
    if (place->attendance == Attendance::Unknown)
        return;
    row.outcome = RowOutcome::Changed;
    row.changedFields = {QStringLiteral("attendance"), QStringLiteral("minutes")};
    const QString recorded = domain::enumLabel(place->attendance);
    row.reasons.append(place->minutes
            ? QCoreApplication::translate("exchange", "Recorded so far: “%1”, %2 min.").arg(recorded).arg(*place->minutes)
            : QCoreApplication::translate("exchange", "Recorded so far: “%1”.").arg(recorded));
}

void AttendancePreview::settle(const PersonRows &person)
{
    ImportRow &row = m_result.preview.rows[person.first];
    Proposal &proposal = m_result.proposals[person.first];
    const auto seconds = unitedSeconds(person.entries);
    if (!seconds) {
        row.outcome = RowOutcome::Rejected;
        row.reasons = {QCoreApplication::translate("exchange", "The report does not say how long the person was there.")};
        return;
    }
    proposal.minutes = (*seconds + 30) / 60;
    proposal.attendance = isEnough(*proposal.minutes) ? Attendance::Present : Attendance::Partial;
    row.values.insert(QStringLiteral("total_minutes"), QString::number(*proposal.minutes));
    row.values.insert(QStringLiteral("attendance"), QString::fromLatin1(domain::enumIdentifier(proposal.attendance)));
    const domain::Session *session = m_programme.find(m_result.session);
    if (!session || row.outcome != RowOutcome::New)
        return;
    const auto within = secondsWithin(person.entries, session->startsAt, session->endsAt);
    if (within && *within > 0 && proposal.attendance == Attendance::Present && !isEnough((*within + 30) / 60))
        row.reasons.append(QCoreApplication::translate("exchange", "Only %1 of %2 minutes lie within the planned time of the session.")
                               .arg((*within + 30) / 60).arg(*proposal.minutes));
    compare(row, proposal);
}

base::Result<> AttendancePreview::run()
{
    if (const auto spread = spreadDecisions(); !spread)
        return spread;
    if (const auto found = findMatches(); !found)
        return found;
    const size_t rows = m_result.report.entries.size();
    m_result.preview.rows.reserve(rows);
    m_result.proposals.reserve(rows);
    for (const MeetingEntry &entry : m_result.report.entries)
        add(entry);
    for (const PersonRows &person : m_people)
        settle(person);
    return {};
}

/// What to remember of a row that somebody decided; nothing when it is known or tells no person.
std::optional<domain::Alias> aliasFor(const domain::Participant &person, const Proposal &proposal)
{
    domain::Alias alias;
    alias.participant = person.id;
    const domain::PersonName name = displayedName(proposal.shownName, proposal.email).names.value(0);
    const bool isOwnName = base::foldUmlauts(name.givenName) == base::foldUmlauts(person.givenName)
        && base::foldUmlauts(name.familyName) == base::foldUmlauts(person.familyName);
    if (proposal.isWorthRemembering && !isOwnName)
        alias.name = base::cleaned(proposal.shownName);
    if (proposal.email != person.email.toLower() && !domain::isOfficeAddress(proposal.email))
        alias.email = proposal.email;
    return alias.name.isEmpty() && alias.email.isEmpty() ? std::nullopt : std::optional(alias);
}

void rememberNames(const domain::Programme &programme, const AttendanceImport &import, domain::ChangeSet &changeSet)
{
    const AttendeeMatcher matcher(programme, import.session);
    QSet<QString> remembered;
    qint64 id = programme.table<domain::Alias>().nextId().value;
    for (const Proposal &proposal : import.proposals) {
        const domain::Participant *person = programme.find(proposal.participant);
        if (!proposal.isDecided || !person)
            continue;
        auto alias = aliasFor(*person, proposal);
        const QString key = QString::number(person->id.value) + u'\x1F' + base::fold(proposal.shownName) + u'\x1F' + proposal.email;
        if (!alias || matcher.isRemembered(person->id, alias->name, alias->email) || remembered.contains(key))
            continue;
        remembered.insert(key);
        alias->id.value = id++;
        changeSet.of<domain::Alias>().push_back({std::nullopt, *alias});
    }
}

} // namespace

base::Result<AttendanceImport> previewAttendance(
    const domain::Programme &programme, const SourceTable &table, const AttendanceImportOptions &options)
{
    auto report = MeetingReportReader::read(table);
    if (!report)
        return report.failure();
    AttendanceImport result;
    result.report = std::move(*report);
    const ReportSession found = findReportSession(programme, result.report, options.session);
    if (options.session.isValid() && !found.session.isValid())
        return base::fail(base::ErrorCode::InputRefused, found.problem);
    result.session = found.session;
    result.sessionProblem = found.problem;
    result.preview = emptyPreview(table, result.report);
    result.preview.notes += found.notes;
    if (const auto done = AttendancePreview(programme, options, result).run(); !done)
        return done.failure();
    return result;
}

base::Result<domain::ChangeSet> importAttendance(const domain::Programme &programme, const AttendanceImport &import)
{
    if (!import.session.isValid())
        return base::fail(base::ErrorCode::InputRefused, import.sessionProblem);
    QList<domain::AttendanceEntry> entries;
    for (size_t i = 0; i < import.proposals.size(); ++i) {
        const RowOutcome outcome = import.preview.rows[i].outcome;
        const Proposal &proposal = import.proposals[i];
        if (outcome == RowOutcome::New || outcome == RowOutcome::Changed)
            entries.append({import.session, proposal.participant, proposal.attendance, proposal.minutes});
    }
    auto changeSet = domain::recordAttendance(programme, entries);
    if (!changeSet)
        return changeSet.failure();
    if (entries.isEmpty())
        changeSet->label = QCoreApplication::translate("exchange", "Remember names from %1").arg(import.preview.source);
    rememberNames(programme, import, *changeSet);
    return changeSet;
}

} // namespace exchange
