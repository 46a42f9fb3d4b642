#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace domain {

/// One of the small tables that the product ships: resources/templates/NAME.csv, separated by
/// semicolons, the first line naming the columns, values without quotes.
class TemplateTable
{
public:
    explicit TemplateTable(const QString &name);

    [[nodiscard]] qsizetype size() const { return m_rows.size(); }
    /// The value in `row` under `column`, empty when the line is shorter. The column exists.
    [[nodiscard]] QString value(qsizetype row, const char *column) const;

private:
    QHash<QString, qsizetype> m_columns;
    QList<QStringList> m_rows;
};

} // namespace domain
