#include "domain/verbs/mergeverbs.h"

#include "domain/check.h"
#include "domain/draft.h"
#include "domain/rules/personkey.h"
#include "domain/verbs/mergedrows.h"

#include <QCoreApplication>

namespace domain {

namespace {

base::Failure refused(const QString &sentence)
{
    return base::fail(base::ErrorCode::InputRefused, sentence);
}

base::Result<> checkPair(const Programme &programme, ParticipantId one, ParticipantId other)
{
    for (const ParticipantId id : {one, other}) {
        if (!programme.find(id))
            return refused(QCoreApplication::translate("domain", "There is no participant %1.").arg(id.value));
    }
    if (one == other)
        return refused(QCoreApplication::translate("domain", "“%1” is one row already. Please name two different people.")
                           .arg(fullName(*programme.find(one))));
    return {};
}

/// The lower id first, as DistinctPair wants it.
DistinctPair ordered(DistinctPair pair)
{
    if (pair.other < pair.participant)
        std::swap(pair.participant, pair.other);
    return pair;
}

/// Lets all that refers to one participant refer to another, record by record.
class ReferenceMover
{
public:
    ReferenceMover(Draft &draft, ParticipantId keep, ParticipantId gone)
        : m_draft(draft), m_keep(keep), m_gone(gone), m_nameOfGone(fullName(*draft.programme().find(gone)))
    {
    }

    [[nodiscard]] base::Result<> run()
    {
        base::Result<> result;
        forEachRecord([&]<class R>() {
            if (result)
                result = moveAll<R>();
        });
        return result;
    }

private:
    /// Calls `visit` with each field of R that refers to participants.
    template <class R, class Visitor>
    static void forEachReference(Visitor &&visit)
    {
        forEachField<R>([&](const auto &field) {
            using FieldType = std::decay_t<decltype(field)>;
            if constexpr (std::is_same_v<typename FieldType::Target, Participant>)
                visit(field);
        });
    }

    template <class R>
    [[nodiscard]] bool refersToGone(const R &row) const
    {
        bool refers = false;
        forEachReference<R>([&](const auto &field) {
            if constexpr (std::decay_t<decltype(field)>::kind == FieldKind::References)
                refers = refers || field.value(row).contains(m_gone);
            else
                refers = refers || field.value(row) == m_gone;
        });
        return refers;
    }

    template <class R>
    [[nodiscard]] R redirected(R row) const
    {
        forEachReference<R>([&](const auto &field) {
            auto &value = field.value(row);
            if constexpr (std::decay_t<decltype(field)>::kind == FieldKind::References) {
                if (value.contains(m_keep))
                    value.removeAll(m_gone);
                else
                    std::replace(value.begin(), value.end(), m_gone, m_keep);
            } else if (value == m_gone) {
                value = m_keep;
            }
        });
        return row;
    }

    template <class R>
    [[nodiscard]] base::Result<> moveAll()
    {
        std::vector<R> moved;
        for (const R &row : m_draft.programme().table<R>()) {
            if (refersToGone(row))
                moved.push_back(redirected(row));
        }
        for (const R &row : moved) {
            if (const auto settled = settle(row); !settled)
                return settled;
        }
        return {};
    }

    /// The first other row for which `fits` holds.
    template <class R, class Predicate>
    [[nodiscard]] const R *findOther(const R &row, Predicate fits) const
    {
        for (const R &other : m_draft.programme().table<R>()) {
            if (other.id != row.id && fits(other))
                return &other;
        }
        return nullptr;
    }

    /// Whether another row says the very same already.
    template <class R>
    [[nodiscard]] bool isSaid(const R &row) const
    {
        return findOther(row, [&](R other) {
            other.id = row.id;
            return other == row;
        });
    }

    template <class R>
    [[nodiscard]] base::Result<> drop(const R &row)
    {
        return m_draft.remove(QSet<base::Id<R>>{row.id});
    }

    /// Replaces `kept` by what both are together, and drops the other.
    template <class R>
    [[nodiscard]] base::Result<> unite(const R &united, const R &row)
    {
        m_draft.update(united);
        return drop(row);
    }

    template <class R>
    [[nodiscard]] base::Result<> settle(const R &row)
    {
        if (isSaid(row))
            return drop(row);
        m_draft.update(row);
        return {};
    }

    [[nodiscard]] base::Result<> settle(const Enrolment &row)
    {
        const Enrolment *kept = findOther(row, [&](const Enrolment &other) {
            return other.participant == m_keep && other.session == row.session;
        });
        if (kept)
            return unite(mergedEnrolment(*kept, row, m_nameOfGone), row);
        m_draft.update(row);
        return {};
    }

    [[nodiscard]] base::Result<> settle(const Interest &row)
    {
        const Interest *kept = findOther(row, [&](const Interest &other) {
            return other.participant == m_keep && other.question == row.question && other.session == row.session;
        });
        if (!kept) {
            m_draft.update(row);
            return {};
        }
        Interest united = *kept;
        united.rank = std::min(kept->rank, row.rank);
        return unite(united, row);
    }

    /// A ban stands before a pin, as for every plan.
    [[nodiscard]] base::Result<> settle(const AssignmentLock &row)
    {
        const AssignmentLock *kept = findOther(row, [&](const AssignmentLock &other) {
            return other.participant == m_keep && other.session == row.session;
        });
        if (!kept) {
            m_draft.update(row);
            return {};
        }
        AssignmentLock united = *kept;
        if (row.kind == AssignmentLockKind::Forbidden)
            united.kind = row.kind;
        return unite(united, row);
    }

    [[nodiscard]] base::Result<> settle(const EntitlementOverride &row)
    {
        const EntitlementOverride *kept =
            findOther(row, [&](const EntitlementOverride &other) { return other.participant == m_keep; });
        if (kept)
            return unite(mergedOverride(*kept, row, m_nameOfGone), row);
        m_draft.update(row);
        return {};
    }

    [[nodiscard]] base::Result<> settle(const DistinctPair &row)
    {
        const DistinctPair pair = ordered(row);
        if (pair.participant == pair.other || isSaid(pair))
            return drop(row);
        m_draft.update(pair);
        return {};
    }

    Draft &m_draft;
    const ParticipantId m_keep;
    const ParticipantId m_gone;
    const QString m_nameOfGone;
};

Alias aliasOf(const Participant &known, ParticipantId participant)
{
    Alias alias;
    alias.participant = participant;
    alias.name = fullName(known);
    alias.email = known.email.toLower();
    return alias;
}

base::Result<> mergeOne(Draft &draft, ParticipantId keep, ParticipantId gone)
{
    if (const auto checked = checkPair(draft.programme(), keep, gone); !checked)
        return checked;
    const Participant other = *draft.programme().find(gone);
    draft.update(mergedParticipant(*draft.programme().find(keep), other));
    if (const auto moved = ReferenceMover(draft, keep, gone).run(); !moved)
        return moved;
    Alias alias = aliasOf(other, keep);
    alias.formerId = static_cast<int>(gone.value);
    draft.add(alias);
    return draft.remove(QSet{gone});
}

base::Result<> setChosen(Draft &draft, ParticipantId keep, const FieldValues &chosen)
{
    const auto change = updateRecords(draft.programme(), RecordTraits<Participant>::table, {keep.value}, chosen);
    if (!change)
        return change.failure();
    for (const RowChange<Participant> &row : change->of<Participant>())
        draft.update(*row.after);
    return check(draft.programme(), *draft.programme().find(keep));
}

/// A name or address of the kept row that gave way to a chosen one stays known.
void keepReplaced(Draft &draft, const Participant &before)
{
    const Participant &after = *draft.programme().find(before.id);
    const bool otherEmail = !before.email.isEmpty() && before.email.toLower() != after.email.toLower();
    if (otherEmail || nameKey(before) != nameKey(after))
        draft.add(aliasOf(before, before.id));
}

QString mergeLabel(const Programme &programme, ParticipantId keep, const QList<ParticipantId> &gone)
{
    const QString name = fullName(*programme.find(keep));
    if (gone.size() == 1)
        return QCoreApplication::translate("domain", "Merge “%1” and “%2”").arg(name, fullName(*programme.find(gone.front())));
    const int count = static_cast<int>(gone.size());
    return QCoreApplication::translate("domain", "Merge “%1” and %n others", nullptr, count).arg(name);
}

} // namespace

base::Result<ChangeSet> mergeParticipants(const Programme &programme, ParticipantId keep, const QList<ParticipantId> &gone,
                                          const FieldValues &chosen)
{
    for (const ParticipantId other : gone) {
        if (const auto checked = checkPair(programme, keep, other); !checked)
            return checked.failure();
    }
    if (gone.isEmpty())
        return ChangeSet();
    Draft draft(programme, mergeLabel(programme, keep, gone));
    for (const ParticipantId other : gone) {
        if (const auto merged = mergeOne(draft, keep, other); !merged)
            return merged.failure();
    }
    if (const auto set = setChosen(draft, keep, chosen); !set)
        return set.failure();
    keepReplaced(draft, *programme.find(keep));
    return draft.take();
}

MergeContents mergeContents(const Programme &programme, ParticipantId keep, ParticipantId gone)
{
    MergeContents contents;
    QSet<SessionId> kept;
    for (const Enrolment &enrolment : programme.table<Enrolment>()) {
        if (enrolment.participant == keep)
            kept.insert(enrolment.session);
    }
    for (const Enrolment &enrolment : programme.table<Enrolment>()) {
        if (enrolment.participant != gone)
            continue;
        ++contents.sessions;
        contents.sharedSessions += kept.contains(enrolment.session);
        contents.attendances += enrolment.attendance != Attendance::Unknown;
    }
    const auto count = [gone](const auto &table, auto member) {
        return static_cast<int>(std::count_if(table.begin(), table.end(), [&](const auto &row) { return row.*member == gone; }));
    };
    contents.interests = count(programme.table<Interest>(), &Interest::participant);
    contents.certificates = count(programme.table<Certificate>(), &Certificate::participant);
    contents.grounds = count(programme.table<Eligibility>(), &Eligibility::participant);
    contents.findings = count(programme.table<Finding>(), &Finding::author);
    return contents;
}

base::Result<ChangeSet> markDistinct(const Programme &programme, const QList<ParticipantPair> &pairs)
{
    QSet<ParticipantPair> known;
    for (const DistinctPair &pair : programme.table<DistinctPair>())
        known.insert({pair.participant, pair.other});
    Draft draft(programme, {});
    for (const auto &[one, other] : pairs) {
        if (const auto checked = checkPair(programme, one, other); !checked)
            return checked.failure();
        const DistinctPair pair = ordered({{}, one, other});
        if (known.contains({pair.participant, pair.other}))
            continue;
        known.insert({pair.participant, pair.other});
        draft.add(pair);
    }
    const int count = static_cast<int>(pairs.size());
    if (count == 1)
        draft.setLabel(QCoreApplication::translate("domain", "Remember that “%1” and “%2” are not the same")
                           .arg(fullName(*programme.find(pairs.front().first)), fullName(*programme.find(pairs.front().second))));
    else
        draft.setLabel(QCoreApplication::translate("domain", "Remember %n pairs of people who are not the same", nullptr, count));
    return draft.take();
}

} // namespace domain
