#pragma once

#include "domain/verbs/recordverbs.h"
#include "gui/pages/page.h"
#include "models/viewdefinition.h"

#include <QPointer>

class QAction;
class QLabel;
class QMenu;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace models {
struct PastePlan;
}

namespace gui {

class FilterBar;
class RecordView;

/// What an empty table says, and the button below it.
struct EmptyHint
{
    QString sentence;
    QString button;
    std::function<void()> action; ///< unset: add a row
};

/// What there has to be for an action of a pane.
enum class RowActionNeeds
{
    WritableSelection, ///< selected rows of a programme that may be changed
    Selection, ///< selected rows
    ShownRows, ///< any row that fits the filter
};

/// A table of one kind of record with all that belongs to it: filter line and chips, columns, saved
/// views, adding, duplicating, removing, copying and pasting.
class RecordPane : public QWidget
{
    Q_OBJECT
public:
    RecordPane(const domain::RecordInfo &info, const PageContext &context, QWidget *parent = nullptr);

    void setDocument(workspace::Document *document);
    void setEmptyHint(EmptyHint hint);
    [[nodiscard]] models::RecordModel *model() const { return m_model; }
    [[nodiscard]] RecordView *view() const { return m_view; }
    [[nodiscard]] FilterBar *filterBar() const { return m_filterBar; }
    [[nodiscard]] QList<QAction *> rowActions() const { return m_actions; }
    [[nodiscard]] QList<qint64> selectedIds() const;
    bool reveal(qint64 id);
    /// Another action on rows, for menu and context menu.
    QAction *addRowAction(const QString &text, const QString &iconName, const QKeySequence &shortcut = {},
                          RowActionNeeds needs = RowActionNeeds::WritableSelection);
    /// Another way to show the rows of model(), below the same filter line. Shares the selection of
    /// view(); `keys` are its parts that take keys and get the actions on rows, the main one first.
    void addAlternative(QWidget *widget, const QList<QWidget *> &keys);
    /// Shows an added widget in place of the table; nullptr: the table.
    void showAlternative(QWidget *widget);
    /// What a row that is added now is given beside what the chips say.
    void setPreset(std::function<domain::FieldValues()> preset) { m_preset = std::move(preset); }

    void addRow();
    void copy();
    void paste();
    /// Opens the dialog that hands out the rows that are shown.
    void exportRows();

Q_SIGNALS:
    void selectionSettled();
    void activatedRow();
    void statusText(const QString &text);
    void revealed(qint64 id); ///< after reveal()

private:
    void setupActions();
    void setupViewMenu();
    void setupLayout();
    void updateActions();
    void updateEmptyHint();
    void saveColumns();
    void duplicateRows();
    void removeRows();
    /// Whether a pasted block gives more than one person another name.
    [[nodiscard]] bool renamesSeveral(const models::PastePlan &plan) const;
    void applyEdits(const QList<domain::CellEdit> &edits);
    void fillViewMenu();
    void saveView();
    void useView(const models::ViewDefinition &definition);
    [[nodiscard]] models::ViewDefinition currentView() const;
    [[nodiscard]] domain::FieldValues presetValues() const;
    [[nodiscard]] bool showsTable() const { return !m_alternative; }

    const domain::RecordInfo &m_info;
    PageContext m_context;
    QPointer<workspace::Document> m_document;
    models::RecordModel *m_model;
    RecordView *m_view;
    FilterBar *m_filterBar;
    QStackedWidget *m_stack;
    QLabel *m_emptyLabel;
    QPushButton *m_emptyButton;
    QMenu *m_viewMenu;
    EmptyHint m_hint;
    QHash<QWidget *, QList<QWidget *>> m_alternatives; ///< and what takes the keys there
    QWidget *m_alternative = nullptr;           ///< shown in place of the table
    std::function<domain::FieldValues()> m_preset;
    QAction *m_add = nullptr;
    QAction *m_duplicate = nullptr;
    QAction *m_remove = nullptr;
    QAction *m_copy = nullptr;
    QAction *m_paste = nullptr;
    QAction *m_export = nullptr;
    QList<QAction *> m_actions;
    QHash<QAction *, RowActionNeeds> m_ownRowActions;
    bool m_arranging = false; ///< columns are set by the program, not by hand
};

} // namespace gui
