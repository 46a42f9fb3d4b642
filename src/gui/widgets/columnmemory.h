#pragma once

#include <QObject>
#include <QStringList>

class QHeaderView;

namespace workspace {
class Settings;
}

namespace gui {

/// Remembers widths and order of a table's columns in the settings, and whether each is shown. Lives
/// as long as the header it is made for.
class ColumnMemory : public QObject
{
    Q_OBJECT
public:
    /// `table` names the table in the settings; `columns` are the columns' names there, by their number.
    /// What is remembered is applied at once.
    ColumnMemory(QHeaderView *header, workspace::Settings &settings, const QString &table, const QStringList &columns);

private:
    void restore();
    void save();

    QHeaderView *m_header;
    workspace::Settings &m_settings;
    QString m_table;
    QStringList m_columns;
};

} // namespace gui
