#pragma once

#include "workspace/listimport.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace models {
class ListSampleModel;
}

namespace gui {

class SnapshotView;

/// First step of an import: which list, and how it reads. The first rows show at once what another encoding,
/// separator, sheet or row of headings makes of it.
class ImportSourceStep : public QWidget
{
    Q_OBJECT
public:
    explicit ImportSourceStep(workspace::ListKind kind, QWidget *parent = nullptr);

    /// The lists that wait, as they are to be shown, and the one that is read.
    void setLists(const QStringList &names, int current);
    /// What was chosen for the list that is read.
    void setOptions(const workspace::ListImportOptions &options);
    /// Puts what was chosen here into `options`.
    void takeOptions(workspace::ListImportOptions &options) const;
    /// Shows the list as it reads.
    void showTable(const exchange::SourceTable &table, const exchange::ImportPreview &preview);
    void showNothing();

Q_SIGNALS:
    void browseRequested();
    void pasteRequested();
    void listChosen(int index);
    /// The list is to be read otherwise: rows and headings may be other ones than before.
    void optionsChanged();

private:
    [[nodiscard]] QWidget *makeReading();
    [[nodiscard]] QComboBox *addChoice(QWidget *parent, const QString &name, const QString &label);
    void fillSheets(const exchange::SourceTable &table);
    void fillHeaderRows(const exchange::SourceTable &table, const exchange::ImportPreview &preview);

    workspace::ListKind m_kind;
    workspace::ListImportOptions m_options;
    QComboBox *m_list;
    QComboBox *m_encoding = nullptr;
    QComboBox *m_delimiter = nullptr;
    QComboBox *m_sheet = nullptr;
    QComboBox *m_headerRow = nullptr;
    QLabel *m_notes;
    models::ListSampleModel *m_model;
    SnapshotView *m_sample;
};

} // namespace gui
