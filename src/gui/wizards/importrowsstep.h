#pragma once

#include "models/importpreviewmodel.h"
#include "workspace/listimport.h"

#include <QWidget>

class QMenu;
class QPlainTextEdit;
class QPushButton;

namespace gui {

class ChoiceChips;
class FilterLine;
class ImportRowDelegate;
class SnapshotView;

/// Third step of an import: what each row becomes and why. Rows are decided alone or all of a kind, cells put right
/// where they stand; each such step can be taken back.
class ImportRowsStep : public QWidget
{
    Q_OBJECT
public:
    using Decisions = QHash<int, exchange::RowDecision>; ///< by row number

    explicit ImportRowsStep(workspace::ListKind kind, QWidget *parent = nullptr);

    [[nodiscard]] const Decisions &decisions() const { return m_decisions; }
    void setDecisions(const Decisions &decisions);
    /// Shows the rows as they were planned with decisions().
    void showRows(const domain::Programme &programme, const exchange::ImportPreview &preview, const models::ImportPreviewTable &table);
    /// Decisions are not taken while the rows are read anew.
    void setReady(bool ready);
    void focusRows();

Q_SIGNALS:
    void decisionsChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    using Row = models::ImportPreviewRow;

    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makeTable();
    void fillMenu();
    void addAction(const QString &text, const QList<Row> &rows, const std::function<void(const Row &, exchange::RowDecision &)> &change);
    void addActionsForChosen();
    void addActionsForKinds();
    [[nodiscard]] QList<Row> chosenRows() const;
    void change(const std::function<void()> &steps);
    void correct(int rowNumber, const QString &field, const QString &text);
    void undo();
    void showCounts(const exchange::ImportPreview &preview);
    void showChosen();
    void arrangeColumns();

    workspace::ListKind m_kind;
    domain::Programme m_programme;
    Decisions m_decisions;
    QList<Decisions> m_past;
    models::ImportPreviewModel *m_model;
    ImportRowDelegate *m_delegate;
    ChoiceChips *m_outcomes;
    FilterLine *m_filter;
    SnapshotView *m_view;
    QPlainTextEdit *m_chosen;
    QPushButton *m_decide;
    QMenu *m_menu;
    bool m_ready = false;
};

} // namespace gui
