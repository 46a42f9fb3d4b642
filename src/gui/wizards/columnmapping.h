#pragma once

#include "exchange/imports/importpreview.h"
#include "exchange/sourcetable.h"

#include <QMap>
#include <QScrollArea>

class QComboBox;
class QGridLayout;

namespace gui {

/// The columns of a list, each with examples and the field that it was taken for, which can be
/// changed.
class ColumnMapping : public QScrollArea
{
    Q_OBJECT
public:
    explicit ColumnMapping(QWidget *parent = nullptr);

    void setColumns(const exchange::ImportPreview &preview);
    /// Heading as written → field, only for columns that a person changed.
    [[nodiscard]] QMap<QString, QString> chosenFields() const { return m_chosen; }
    void setChosenFields(const QMap<QString, QString> &chosen) { m_chosen = chosen; }
    /// Shows no columns; what was chosen stays.
    void clear();

Q_SIGNALS:
    void chosenChanged();

private:
    void addTitles();
    void addColumn(int row, const exchange::ImportColumn &column, const exchange::ImportPreview &preview);
    [[nodiscard]] QComboBox *makeField(const exchange::ImportColumn &column);

    QGridLayout *m_grid = nullptr;
    std::vector<exchange::ImportColumn> m_columns;
    QList<QComboBox *> m_fields; ///< by column
    QMap<QString, QString> m_chosen;
};

} // namespace gui
