#include "domain/changeset.h"

#include "domain/draft.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace domain {

namespace {

template <class R>
QString heading()
{
    return QCoreApplication::translate("domain", RecordTraits<R>::singular);
}

/// Whether every row that `row` refers to exists.
template <class R>
bool referencesExist(const Programme &programme, const R &row)
{
    bool exist = true;
    forEachField<R>([&](const auto &field) {
        using FieldType = std::decay_t<decltype(field)>;
        if constexpr (FieldType::kind == FieldKind::Reference) {
            const auto id = FieldType::value(row);
            exist = exist && (!id.isValid() || programme.find(id));
        } else if constexpr (FieldType::kind == FieldKind::References) {
            for (const auto id : FieldType::value(row))
                exist = exist && programme.find(id);
        }
    });
    return exist;
}

template <class R>
void applyRows(Programme &programme, const ChangeSet &changeSet, bool &fits)
{
    Table<R> &table = programme.table<R>();
    for (const RowChange<R> &change : changeSet.of<R>()) {
        const R *current = table.find(change.id());
        fits = fits && (change.before ? current && *current == *change.before : !current);
        if (!fits)
            return;
        if (!change.after)
            table.remove(change.id());
        else if (change.before)
            table.replace(*change.after);
        else
            table.insert(*change.after);
    }
}

class Reverter
{
public:
    Reverter(const Programme &programme, const ChangeSet &changeSet)
        : m_draft(programme, QCoreApplication::translate("domain", "Undo: %1").arg(changeSet.label)), m_changeSet(changeSet)
    {
    }

    Reversal run()
    {
        // Fields and removed rows first, so that what an added row still holds together is known.
        forEachRecord([&]<class R>() {
            for (const RowChange<R> &change : m_changeSet.of<R>()) {
                if (change.before && change.after)
                    revertFields(change);
                else if (change.before)
                    revertRemoval(change);
            }
        });
        revertAdditions(Records{});
        return {m_draft.take(), m_kept};
    }

private:
    template <class R>
    void revertFields(const RowChange<R> &change)
    {
        const R *current = m_draft.programme().find(change.id());
        if (!current) {
            keep<R>(*change.after, QCoreApplication::translate("domain", "%1 “%2” was removed since and stays removed."));
            return;
        }
        R row = *current;
        forEachField<R>([&](const auto &field) {
            using FieldType = std::decay_t<decltype(field)>;
            const auto &before = FieldType::value(*change.before);
            const auto &after = FieldType::value(*change.after);
            if (before == after || FieldType::value(row) == before)
                return;
            if (FieldType::value(row) == after)
                FieldType::value(row) = before;
            else
                m_kept.append(QCoreApplication::translate("domain", "%1 “%2”: “%3” was edited since and stays as it is.")
                                  .arg(heading<R>(), RecordTraits<R>::label(row), QCoreApplication::translate("domain", field.heading)));
        });
        if (referencesExist(m_draft.programme(), row))
            m_draft.update(row);
        else
            keep<R>(row, QCoreApplication::translate("domain", "%1 “%2” referred to a row that is gone and stays as it is."));
    }

    template <class R>
    void revertRemoval(const RowChange<R> &change)
    {
        if (m_draft.programme().find(change.id()))
            return;
        if (referencesExist(m_draft.programme(), *change.before))
            m_draft.restore(*change.before);
        else
            keep<R>(*change.before, QCoreApplication::translate("domain", "%1 “%2” belonged to a row that is gone and stays removed."));
    }

    /// Added rows go in the reverse order of the records, those that refer before those referred to.
    template <class First, class... Rest>
    void revertAdditions(TypeList<First, Rest...>)
    {
        if constexpr (sizeof...(Rest) > 0)
            revertAdditions(TypeList<Rest...>{});
        QSet<base::Id<First>> unused;
        const RowChanges<First> &changes = m_changeSet.of<First>();
        for (const RowChange<First> &change : changes) {
            if (change.before)
                continue;
            const First *current = m_draft.programme().find(change.id());
            if (!current)
                continue;
            if (!(*current == *change.after))
                keep<First>(*current, QCoreApplication::translate("domain", "%1 “%2” was edited since and stays."));
            else
                unused.insert(change.id());
        }
        removeUnreferenced(unused);
    }

    template <class R>
    void removeUnreferenced(QSet<base::Id<R>> &ids)
    {
        if (ids.isEmpty())
            return;
        QSet<base::Id<R>> referred;
        forEachRecord([&]<class Referrer>() {
            forEachField<Referrer>([&](const auto &field) { collectReferred<R>(field, ids, referred); });
        });
        for (const base::Id<R> id : std::as_const(referred)) {
            keep<R>(*m_draft.programme().find(id), QCoreApplication::translate("domain", "%1 “%2” is used elsewhere by now and stays."));
            ids.remove(id);
        }
        // Nothing refers to the rest, so that this cannot be refused.
        std::ignore = m_draft.remove(ids);
    }

    template <class R, class FieldType>
    void collectReferred(const FieldType &, const QSet<base::Id<R>> &ids, QSet<base::Id<R>> &referred)
    {
        if constexpr (std::is_same_v<typename FieldType::Target, R>) {
            for (const auto &row : m_draft.programme().table<typename FieldType::Record>()) {
                if constexpr (FieldType::kind == FieldKind::References) {
                    for (const auto id : FieldType::value(row)) {
                        if (ids.contains(id))
                            referred.insert(id);
                    }
                } else if (ids.contains(FieldType::value(row))) {
                    referred.insert(FieldType::value(row));
                }
            }
        }
    }

    template <class R>
    void keep(const R &row, const QString &sentence)
    {
        m_kept.append(sentence.arg(heading<R>(), RecordTraits<R>::label(row)));
    }

    Draft m_draft;
    const ChangeSet &m_changeSet;
    QStringList m_kept;
};

} // namespace

ChangedRows::ChangedRows() = default;
ChangedRows::ChangedRows(const ChangedRows &) = default;
ChangedRows::ChangedRows(ChangedRows &&) noexcept = default;
ChangedRows &ChangedRows::operator=(const ChangedRows &) = default;
ChangedRows &ChangedRows::operator=(ChangedRows &&) noexcept = default;
ChangedRows::~ChangedRows() = default;
bool ChangedRows::operator==(const ChangedRows &) const = default;

Blob makeBlob(QByteArray content, QString mediaType)
{
    const QByteArray hash = QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
    return {QString::fromLatin1(hash), std::move(mediaType), std::move(content)};
}

size_t ChangeSet::size() const
{
    size_t count = 0;
    forEachRecord([&]<class R>() { count += of<R>().size(); });
    return count;
}

ChangeSet ChangeSet::inverse() const
{
    ChangeSet result;
    result.label = label;
    forEachRecord([&]<class R>() {
        result.of<R>().reserve(of<R>().size());
        for (const RowChange<R> &change : of<R>())
            result.of<R>().push_back({change.after, change.before});
    });
    return result;
}

base::Result<Programme> applied(const Programme &programme, const ChangeSet &changeSet)
{
    Programme result = programme;
    bool fits = true;
    forEachRecord([&]<class R>() {
        if (fits)
            applyRows<R>(result, changeSet, fits);
    });
    if (!fits)
        return base::fail(base::ErrorCode::InputRefused,
                          QCoreApplication::translate("domain", "The data changed meanwhile. Nothing was changed; please try again."));
    return result;
}

Reversal revert(const Programme &programme, const ChangeSet &changeSet)
{
    return Reverter(programme, changeSet).run();
}

} // namespace domain
