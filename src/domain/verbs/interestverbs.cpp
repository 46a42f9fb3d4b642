#include "domain/verbs/interestverbs.h"

#include "domain/draft.h"
#include "domain/rules/questionlabel.h"

#include <QCoreApplication>

namespace domain {

namespace {

using InterestId = base::Id<Interest>;
using Pair = std::pair<ParticipantId, QuestionId>;

base::Failure refused(const QString &sentence)
{
    return base::fail(base::ErrorCode::InputRefused, sentence);
}

base::Result<> checkEntry(const Programme &programme, const InterestEntry &entry)
{
    const Participant *person = programme.find(entry.participant);
    if (!person)
        return refused(QCoreApplication::translate("domain", "There is no participant %1.").arg(entry.participant.value));
    const Question *question = programme.find(entry.question);
    if (!question)
        return refused(QCoreApplication::translate("domain", "There is no question %1.").arg(entry.question.value));
    if (entry.rank < 0)
        return refused(QCoreApplication::translate("domain", "The rank of an interest is 1 or more."));
    const bool otherRole = question->role.isValid() && person->role.isValid() && question->role != person->role;
    if (entry.rank > 0 && otherRole)
        return refused(QCoreApplication::translate("domain", "“%1” is a question for the role “%2”, and “%3” has another one.")
                           .arg(question->text, programme.find(question->role)->name, fullName(*person)));
    return {};
}

/// "Set the wish of “Jana Beispiel” for Q3 to rank 2", "Set wishes of 12 participants" …
QString interestLabel(const Programme &programme, const QList<InterestEntry> &entries)
{
    const InterestEntry &first = entries.front();
    const QString name = fullName(*programme.find(first.participant));
    QSet<ParticipantId> people;
    for (const InterestEntry &entry : entries)
        people.insert(entry.participant);
    const int count = static_cast<int>(entries.size());
    if (count == 1 && first.rank == 0)
        return QCoreApplication::translate("domain", "Remove the wish of “%1” for %2").arg(name, shortLabel(*programme.find(first.question)));
    if (count == 1)
        return QCoreApplication::translate("domain", "Set the wish of “%1” for %2 to rank %3")
            .arg(name, shortLabel(*programme.find(first.question))).arg(first.rank);
    if (people.size() == 1)
        return QCoreApplication::translate("domain", "Set %n wishes of “%1”", nullptr, count).arg(name);
    return QCoreApplication::translate("domain", "Set the wishes of %n participants", nullptr, static_cast<int>(people.size()));
}

/// The wishes for questions that stand so far.
class Wishes
{
public:
    Wishes(const Programme &programme, const QList<InterestEntry> &entries)
    {
        for (const InterestEntry &entry : entries)
            m_people.insert(entry.participant);
        for (const Interest &interest : programme.table<Interest>()) {
            if (interest.question.isValid() && m_people.contains(interest.participant))
                m_rows[{interest.participant, interest.question}].append(interest.id);
        }
    }

    [[nodiscard]] QList<InterestId> of(const Pair &pair) const { return m_rows.value(pair); }
    [[nodiscard]] QList<InterestId> withRank(const Programme &programme, const InterestEntry &entry) const
    {
        QList<InterestId> found;
        for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row) {
            if (row.key().first != entry.participant || row.key().second == entry.question)
                continue;
            for (const InterestId id : row.value()) {
                const Interest *interest = programme.find(id);
                if (interest && interest->rank == entry.rank)
                    found.append(id);
            }
        }
        return found;
    }
    void add(const Pair &pair, InterestId id) { m_rows[pair].append(id); }

private:
    QSet<ParticipantId> m_people;
    QHash<Pair, QList<InterestId>> m_rows;
};

base::Result<> setOne(Draft &draft, Wishes &wishes, const InterestEntry &entry)
{
    const Pair pair{entry.participant, entry.question};
    QList<InterestId> surplus = wishes.of(pair);
    surplus.removeIf([&](InterestId id) { return !draft.programme().find(id); });
    if (entry.rank > 0 && !surplus.isEmpty()) {
        Interest row = *draft.programme().find(surplus.takeFirst());
        row.rank = entry.rank;
        draft.update(row);
    } else if (entry.rank > 0) {
        wishes.add(pair, draft.add(Interest{{}, entry.participant, entry.question, {}, entry.rank}));
    }
    return surplus.isEmpty() ? base::Result<>() : draft.remove(QSet<InterestId>(surplus.begin(), surplus.end()));
}

} // namespace

base::Result<ChangeSet> setInterests(const Programme &programme, const QList<InterestEntry> &entries, EqualRanks equalRanks)
{
    if (entries.isEmpty())
        return ChangeSet();
    for (const InterestEntry &entry : entries) {
        if (const auto checked = checkEntry(programme, entry); !checked)
            return checked.failure();
    }
    Draft draft(programme, interestLabel(programme, entries));
    Wishes wishes(programme, entries);
    for (const InterestEntry &entry : entries) {
        if (const auto set = setOne(draft, wishes, entry); !set)
            return set.failure();
        if (equalRanks == EqualRanks::Keep || entry.rank == 0)
            continue;
        const QList<InterestId> moved = wishes.withRank(draft.programme(), entry);
        if (moved.isEmpty())
            continue;
        if (const auto removed = draft.remove(QSet<InterestId>(moved.begin(), moved.end())); !removed)
            return removed.failure();
    }
    return draft.take();
}

} // namespace domain
