#pragma once

#include <QStyledItemDelegate>

namespace domain {
struct FieldInfo;
}

namespace gui {

/// Paints and edits the cells of a models::RecordModel: icons beside states, the letter of a role on
/// its colour, "missing" standing back, the whole text of a cut one in a tooltip. A typed value that
/// is not understood keeps the editor open and says why.
class RecordDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index) override;

protected:
    /// The editor of a field in a cell, which ends with a choice or with the focus.
    [[nodiscard]] QWidget *makeFieldEditor(const domain::FieldInfo &field, QWidget *parent) const;
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool accepts(QWidget *editor) const;
};

/// Draws a role's letter on its colour, as large as `size`.
[[nodiscard]] QPixmap roleBadge(const QString &colour, const QString &letter, int size, qreal devicePixelRatio);

} // namespace gui
