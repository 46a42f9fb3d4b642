#pragma once

#include "gui/pages/page.h"
#include "models/shownsheet.h"

#include <QDialog>
#include <QPointer>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QRadioButton;

namespace gui {

/// A table as it is shown, for handing it out.
struct TableToExport
{
    QString title; ///< of the table: "Participants"
    QString programme; ///< title of the programme
    int total = 0; ///< rows without the filter
    int shown = 0;
    int selected = 0;
    int shownColumns = 0;
    int allColumns = 0; ///< more than shownColumns: the hidden ones may come along
    bool namesPeople = false;
    /// What to write; called on the window's thread, what it returns on another.
    std::function<models::SheetMaker(bool onlySelected, bool hiddenColumns)> maker;
};

/// Hands out a table as it is shown, with filter, order and columns, as workbook or as CSV. Says before how many rows
/// that are.
class ExportTableDialog : public QDialog
{
    Q_OBJECT
public:
    enum class Format { Workbook, Csv, OldCsv };

    ExportTableDialog(TableToExport table, const PageContext &context, QWidget *parent);

Q_SIGNALS:
    /// The file is there; a sentence that says so.
    void written(const QString &sentence);

private:
    void setupFormats();
    void setupRows();
    void setupButtons();
    void updateSummary();
    [[nodiscard]] Format format() const;
    [[nodiscard]] int rowCount() const;
    void save();
    void write(const QString &path);

    TableToExport m_table;
    PageContext m_context;
    QComboBox *m_format;
    QRadioButton *m_shownRows;
    QRadioButton *m_selectedRows;
    QCheckBox *m_hiddenColumns;
    QLabel *m_summary;
    QPushButton *m_save = nullptr;
};

} // namespace gui
