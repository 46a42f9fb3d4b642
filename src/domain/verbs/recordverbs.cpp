#include "domain/verbs/recordverbs.h"

#include "domain/check.h"
#include "domain/draft.h"
#include "domain/fieldtext.h"
#include "domain/verbs/sessionverbs.h"

#include <QCoreApplication>

namespace domain {

namespace {

base::Failure refused(const QString &sentence)
{
    return base::fail(base::ErrorCode::InputRefused, sentence);
}

base::Failure unknownTable(QAnyStringView table)
{
    return refused(QCoreApplication::translate("domain", "There is no table “%1”.").arg(table.toString()));
}

base::Failure unknownField(const RecordInfo &info, const QString &name)
{
    QStringList names;
    for (const FieldInfo &field : info.fields)
        names.append(QString(field.name));
    return refused(QCoreApplication::translate("domain", "There is no field “%1” in “%2”. Possible are: %3.")
                       .arg(name, QString(info.table), names.join(QStringLiteral(", "))));
}

template <class R>
base::Failure unknownRow(qint64 id)
{
    return refused(QCoreApplication::translate("domain", "There is no row %1 in “%2”.")
                       .arg(id).arg(QCoreApplication::translate("domain", RecordTraits<R>::heading)));
}

template <class R>
base::Result<> setValues(R &row, const FieldValues &values)
{
    const RecordInfo &info = recordInfo<R>();
    for (const FieldValue &entry : values) {
        const FieldInfo *field = info.field(entry.field);
        if (!field)
            return unknownField(info, entry.field);
        if (!field->set(&row, entry.value))
            return refused(QCoreApplication::translate("domain", "The value given does not fit the field “%1”.").arg(field->heading()));
    }
    return {};
}

/// Rows that document what left the house, and keys that signed it: only their own verbs write them.
template <class R>
constexpr bool isKeptByProgram = std::is_same_v<R, Certificate> || std::is_same_v<R, Publication> || std::is_same_v<R, SigningKey>
    || std::is_same_v<R, Notice>;

/// Runs `visit<R>` for the named table and passes its result on.
template <class Visitor>
base::Result<ChangeSet> forTable(QAnyStringView table, Visitor visit)
{
    base::Result<ChangeSet> result = unknownTable(table);
    withRecord(table, [&]<class R>() {
        if constexpr (isKeptByProgram<R>)
            result = refused(QCoreApplication::translate("domain", "Rows in “%1” are kept by the program and cannot be changed by hand.")
                                 .arg(QCoreApplication::translate("domain", RecordTraits<R>::heading)));
        else
            result = visit.template operator()<R>();
    });
    return result;
}

template <class R>
QString singular()
{
    return QCoreApplication::translate("domain", RecordTraits<R>::singular);
}

template <class R>
QString plural()
{
    return QCoreApplication::translate("domain", RecordTraits<R>::heading);
}

/// "Change Role of “Jana Beispiel”" or "Change Role of 12 rows in “Participants”".
template <class R>
QString editLabel(const Programme &programme, const QSet<qint64> &ids, const QSet<QString> &fieldNames)
{
    const int fieldCount = static_cast<int>(fieldNames.size());
    const int rowCount = static_cast<int>(ids.size());
    const QString what = fieldCount == 1 && recordInfo<R>().field(*fieldNames.begin())
        ? recordInfo<R>().field(*fieldNames.begin())->heading()
        : QCoreApplication::translate("domain", "%n fields", nullptr, fieldCount);
    if (rowCount == 1)
        return QCoreApplication::translate("domain", "Change “%1” of “%2”").arg(what, referenceLabel(programme, RecordTraits<R>::table, *ids.begin()));
    return QCoreApplication::translate("domain", "Change “%1” of %n rows in “%2”", nullptr, rowCount).arg(what, plural<R>());
}

/// Makes the text keys of a copy differ from those of the original.
template <class R>
void renameKeys(const Programme &programme, R &copy)
{
    forEachField<R>([&](const auto &field) {
        using FieldType = std::decay_t<decltype(field)>;
        if constexpr (FieldType::kind == FieldKind::Text) {
            if (!(field.flags & Key))
                return;
            const QString original = FieldType::value(copy);
            FieldType::value(copy).clear();
            if (!(field.flags & Required))
                return;
            QSet<QString> taken;
            for (const R &row : programme.table<R>())
                taken.insert(FieldType::value(row));
            int number = 2;
            while (taken.contains(QStringLiteral("%1 (%2)").arg(original).arg(number)))
                ++number;
            FieldType::value(copy) = QStringLiteral("%1 (%2)").arg(original).arg(number);
        }
    });
}

/// A session that was cancelled by editing its state frees its people as cancelSessions() does.
void freePeopleOfCancelled(Draft &draft, const Programme &programme, const QSet<qint64> &ids, const QSet<QString> &fieldNames, const QString &label)
{
    QSet<SessionId> cancelled;
    for (const qint64 id : ids) {
        if (draft.programme().find(SessionId{id})->state == SessionState::Cancelled && programme.find(SessionId{id})->state != SessionState::Cancelled)
            cancelled.insert(SessionId{id});
    }
    if (cancelled.isEmpty())
        return;
    const int freed = freePeople(draft, cancelled);
    const bool isOnlyCancelled = cancelled.size() == ids.size() && fieldNames.size() == 1;
    draft.setLabel(labelWithFreed(isOnlyCancelled ? cancelLabel(programme, cancelled) : label, freed));
}

template <class R>
base::Result<ChangeSet> edited(const Programme &programme, const QList<CellEdit> &edits)
{
    Draft draft(programme, {});
    QSet<qint64> ids;
    QSet<QString> fieldNames;
    QList<R> rows;
    QHash<qint64, qsizetype> positions;
    for (const CellEdit &edit : edits) {
        const R *current = programme.find(base::Id<R>{edit.id});
        if (!current)
            return unknownRow<R>(edit.id);
        if (!positions.contains(edit.id)) {
            positions.insert(edit.id, rows.size());
            rows.append(*current);
        }
        if (const auto set = setValues(rows[positions.value(edit.id)], {{edit.field, edit.value}}); !set)
            return set.failure();
    }
    for (const R &row : std::as_const(rows)) {
        const R *current = programme.find(row.id);
        if (row == *current)
            continue;
        draft.update(row);
        if (const auto checked = check(draft.programme(), row); !checked)
            return checked.failure();
        ids.insert(row.id.value);
    }
    for (const CellEdit &edit : edits) {
        if (ids.contains(edit.id))
            fieldNames.insert(edit.field);
    }
    const QString label = editLabel<R>(programme, ids, fieldNames);
    draft.setLabel(label);
    if constexpr (std::is_same_v<R, Session>)
        freePeopleOfCancelled(draft, programme, ids, fieldNames, label);
    return draft.take();
}

} // namespace

base::Result<FieldValues> parseValues(const Programme &programme, QAnyStringView table, const QList<std::pair<QString, QString>> &texts)
{
    const RecordInfo *info = recordInfo(table);
    if (!info)
        return unknownTable(table);
    FieldValues values;
    for (const auto &[name, text] : texts) {
        const FieldInfo *field = info->field(name);
        if (!field)
            return unknownField(*info, name);
        auto value = parseText(programme, *field, text);
        if (!value)
            return value.failure();
        values.append({name, *value});
    }
    return values;
}

base::Result<ChangeSet> addRecord(const Programme &programme, QAnyStringView table, const FieldValues &values)
{
    return forTable(table, [&]<class R>() -> base::Result<ChangeSet> {
        R row;
        if (const auto set = setValues(row, values); !set)
            return set.failure();
        if (const auto checked = check(programme, row); !checked)
            return checked.failure();
        Draft draft(programme, {});
        draft.add(row);
        draft.setLabel(QCoreApplication::translate("domain", "Add %1 “%2”").arg(singular<R>(), RecordTraits<R>::label(row)));
        return draft.take();
    });
}

base::Result<ChangeSet> updateRecords(const Programme &programme, QAnyStringView table, const QList<qint64> &ids, const FieldValues &values)
{
    QList<CellEdit> edits;
    for (const qint64 id : ids) {
        for (const FieldValue &value : values)
            edits.append({id, value.field, value.value});
    }
    return editCells(programme, table, edits);
}

base::Result<ChangeSet> editCells(const Programme &programme, QAnyStringView table, const QList<CellEdit> &edits)
{
    return forTable(table, [&]<class R>() { return edited<R>(programme, edits); });
}

base::Result<ChangeSet> removeRecords(const Programme &programme, QAnyStringView table, const QList<qint64> &ids)
{
    return forTable(table, [&]<class R>() -> base::Result<ChangeSet> {
        if constexpr (std::is_same_v<R, ProgrammeInfo>)
            return refused(QCoreApplication::translate("domain", "The programme itself cannot be removed."));
        QSet<base::Id<R>> typed;
        for (const qint64 id : ids) {
            if (!programme.find(base::Id<R>{id}))
                return unknownRow<R>(id);
            typed.insert(base::Id<R>{id});
        }
        const int count = static_cast<int>(typed.size());
        const QString label = count == 1
            ? QCoreApplication::translate("domain", "Remove %1 “%2”").arg(singular<R>(), RecordTraits<R>::label(*programme.find(*typed.begin())))
            : QCoreApplication::translate("domain", "Remove %n rows from “%1”", nullptr, count).arg(plural<R>());
        Draft draft(programme, label);
        if (const auto removed = draft.remove(typed); !removed)
            return removed.failure();
        return draft.take();
    });
}

base::Result<ChangeSet> duplicateRecords(const Programme &programme, QAnyStringView table, const QList<qint64> &ids)
{
    return forTable(table, [&]<class R>() -> base::Result<ChangeSet> {
        const int count = static_cast<int>(ids.size());
        Draft draft(programme, QCoreApplication::translate("domain", "Duplicate %n rows in “%1”", nullptr, count).arg(plural<R>()));
        for (const qint64 id : ids) {
            const R *original = programme.find(base::Id<R>{id});
            if (!original)
                return unknownRow<R>(id);
            R copy = *original;
            copy.id = {};
            renameKeys(draft.programme(), copy);
            if (const auto checked = check(draft.programme(), copy); !checked)
                return checked.failure();
            draft.add(copy);
        }
        return draft.take();
    });
}

QList<qint64> addedIds(const ChangeSet &changeSet, QAnyStringView table)
{
    QList<qint64> ids;
    withRecord(table, [&]<class R>() {
        for (const RowChange<R> &change : changeSet.of<R>()) {
            if (!change.before)
                ids.append(change.id().value);
        }
    });
    return ids;
}

QList<qint64> touchedIds(const ChangeSet &changeSet, QAnyStringView table)
{
    QList<qint64> ids;
    withRecord(table, [&]<class R>() {
        for (const RowChange<R> &change : changeSet.of<R>())
            ids.append(change.id().value);
    });
    return ids;
}

} // namespace domain
