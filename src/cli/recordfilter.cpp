#include "cli/recordfilter.h"

#include "base/text.h"
#include "cli/recordarguments.h"
#include "domain/fieldtext.h"

#include <QtEndian>

namespace cli {

namespace {

using domain::FieldInfo;
using domain::FieldKind;

/// Bytes whose order is the order of the numbers.
QByteArray numberKey(qint64 number)
{
    QByteArray key(8, Qt::Uninitialized);
    qToBigEndian(static_cast<quint64>(number) ^ (1ULL << 63), key.data());
    return key;
}

QByteArray realKey(double number)
{
    quint64 bits = 0;
    memcpy(&bits, &number, sizeof bits);
    bits = bits >> 63 ? ~bits : bits | (1ULL << 63);
    QByteArray key(8, Qt::Uninitialized);
    qToBigEndian(bits, key.data());
    return key;
}

qint64 entryPosition(const FieldInfo &field, const QString &identifier)
{
    qint64 position = 0;
    for (const domain::EnumEntry &entry : field.entries) {
        if (identifier == QLatin1StringView(entry.identifier))
            break;
        ++position;
    }
    return position;
}

QByteArray valueKey(const domain::Programme &programme, const FieldInfo &field, const QVariant &value)
{
    switch (field.kind) {
    case FieldKind::Integer:
        return numberKey(value.toLongLong());
    case FieldKind::Boolean:
        return numberKey(value.toBool());
    case FieldKind::Real:
        return realKey(value.toDouble());
    case FieldKind::Date:
        return numberKey(value.toDate().toJulianDay());
    case FieldKind::DateTime:
        return numberKey(value.toDateTime().toSecsSinceEpoch());
    case FieldKind::Enumeration:
        return numberKey(entryPosition(field, value.toString()));
    case FieldKind::Reference:
        if (QLatin1StringView(field.targetTable) == QLatin1StringView("participant")) {
            const auto *person = programme.find(domain::ParticipantId{value.toLongLong()});
            return person ? domain::nameSortKey(*person) : QByteArray();
        }
        break;
    case FieldKind::Text:
    case FieldKind::References:
        break;
    }
    return base::phoneBookKey(domain::exchangeText(programme, field, value));
}

bool isEmptyValue(const QVariant &value)
{
    return !value.isValid() || (value.typeId() == QMetaType::QString && value.toString().isEmpty())
        || (value.typeId() == QMetaType::QVariantList && value.toList().isEmpty());
}

bool holdsAll(const QVariantList &list, const QVariantList &wanted)
{
    return std::all_of(wanted.begin(), wanted.end(), [&](const QVariant &value) { return list.contains(value); });
}

} // namespace

void RecordFilter::search(const QString &text)
{
    m_words = base::cleaned(text).split(u' ', Qt::SkipEmptyParts);
}

base::Result<> RecordFilter::where(const QString &assignment)
{
    if (assignment.startsWith(QLatin1StringView("id="))) {
        m_conditions.push_back({nullptr, assignment.mid(3).toLongLong()});
        return {};
    }
    const auto parts = assignmentArguments(m_table, {assignment});
    if (!parts)
        return parts.failure();
    const auto &[name, text] = parts->constFirst();
    const FieldInfo *field = m_table.field(name);
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (field->kind == FieldKind::DateTime && text.size() == 10 && day.isValid()) {
        m_conditions.push_back({field, day, true});
        return {};
    }
    auto value = domain::parseText(m_programme, *field, text);
    if (!value)
        return base::fail(base::ErrorCode::Usage, value.error().message);
    m_conditions.push_back({field, std::move(*value)});
    return {};
}

base::Result<> RecordFilter::sortBy(const QString &field)
{
    const bool isDescending = field.startsWith(u'-');
    const QString name = isDescending ? field.mid(1) : field;
    if (name == QLatin1StringView("id")) {
        m_orders.push_back({nullptr, isDescending});
        return {};
    }
    const auto found = fieldArgument(m_table, name);
    if (!found)
        return found.failure();
    m_orders.push_back({*found, isDescending});
    return {};
}

bool RecordFilter::holds(const Condition &condition, const void *record) const
{
    if (!condition.field)
        return m_table.id(record) == condition.value.toLongLong();
    const QVariant value = condition.field->get(record);
    if (condition.wholeDay)
        return value.toDateTime().date() == condition.value.toDate();
    if (isEmptyValue(condition.value) || isEmptyValue(value))
        return isEmptyValue(condition.value) && isEmptyValue(value);
    if (condition.field->kind == FieldKind::References)
        return holdsAll(value.toList(), condition.value.toList());
    return value == condition.value;
}

bool RecordFilter::matchesSearch(const void *record) const
{
    if (m_words.isEmpty())
        return true;
    QString text;
    for (const FieldInfo &field : m_table.fields) {
        if (field.has(domain::Searchable))
            text += domain::displayText(m_programme, field, field.get(record), QLocale()) + u'\n';
    }
    return std::all_of(m_words.begin(), m_words.end(), [&](const QString &word) { return base::foldedContains(text, word); });
}

QByteArray RecordFilter::sortKey(const Order &order, const void *record) const
{
    if (!order.field)
        return numberKey(m_table.id(record));
    const QVariant value = order.field->get(record);
    if (isEmptyValue(value))
        return QByteArray(1, order.descending ? '\0' : '\1');
    QByteArray key(1, order.descending ? '\1' : '\0');
    const bool isName = m_table.table == QLatin1StringView("participant") && order.field->name == QLatin1StringView("family_name");
    key += isName ? domain::nameSortKey(*static_cast<const domain::Participant *>(record)) : valueKey(m_programme, *order.field, value);
    return key;
}

std::vector<qint64> RecordFilter::ids() const
{
    struct Row
    {
        QByteArrayList keys; ///< one for each order
        qint64 id;
    };
    std::vector<Row> rows;
    for (const qint64 id : m_table.ids(m_programme)) {
        const void *record = m_table.find(m_programme, id);
        const bool kept = std::all_of(m_conditions.begin(), m_conditions.end(),
                                      [&](const Condition &condition) { return holds(condition, record); });
        if (!kept || !matchesSearch(record))
            continue;
        Row row{{}, id};
        for (const Order &order : m_orders)
            row.keys.append(sortKey(order, record));
        rows.push_back(std::move(row));
    }
    std::stable_sort(rows.begin(), rows.end(), [this](const Row &one, const Row &other) {
        for (size_t i = 0; i < m_orders.size(); ++i) {
            const int compared = one.keys.at(qsizetype(i)).compare(other.keys.at(qsizetype(i)));
            if (compared != 0)
                return m_orders[i].descending ? compared > 0 : compared < 0;
        }
        return false;
    });
    std::vector<qint64> ids;
    ids.reserve(rows.size());
    for (const Row &row : rows)
        ids.push_back(row.id);
    return ids;
}

} // namespace cli
