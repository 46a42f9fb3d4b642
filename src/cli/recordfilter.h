#pragma once

#include "base/error.h"
#include "domain/recordinfo.h"

#include <QStringList>

#include <vector>

namespace cli {

/// Chooses and orders the rows of a table as `list` and `export` are asked to.
class RecordFilter
{
public:
    RecordFilter(const domain::Programme &programme, const domain::RecordInfo &table) : m_programme(programme), m_table(table) {}

    /// Keeps rows that hold every word of `text` in a field that is searched, umlauts folded.
    void search(const QString &text);
    /// Keeps rows whose FIELD is VALUE; several references: holds all of VALUE. An empty VALUE: is
    /// empty; a date for a time: that day. Usage when it cannot be understood.
    [[nodiscard]] base::Result<> where(const QString &assignment);
    /// Orders by a field, "-FIELD" backwards, after those named before; names as in a phone book, empty
    /// values last. Usage when there is no such field.
    [[nodiscard]] base::Result<> sortBy(const QString &field);

    /// The ids of the rows that remain.
    [[nodiscard]] std::vector<qint64> ids() const;

private:
    struct Condition
    {
        const domain::FieldInfo *field; ///< nullptr: the id
        QVariant value;
        bool wholeDay = false;
    };

    struct Order
    {
        const domain::FieldInfo *field; ///< nullptr: the id
        bool descending = false;
    };

    [[nodiscard]] bool holds(const Condition &condition, const void *record) const;
    [[nodiscard]] bool matchesSearch(const void *record) const;
    [[nodiscard]] QByteArray sortKey(const Order &order, const void *record) const;

    const domain::Programme &m_programme;
    const domain::RecordInfo &m_table;
    QStringList m_words;
    std::vector<Condition> m_conditions;
    std::vector<Order> m_orders;
};

} // namespace cli
