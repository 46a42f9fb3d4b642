#pragma once

#include <QStyledItemDelegate>

namespace gui {

/// Paints a cell of the grid of wishes: the rank as a number on a shade that is the stronger the higher the wish. Its
/// editor takes a number.
class RankDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index) override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

/// The shade of a rank on this palette's Base: strongest for the first wish. Text of the palette can be read on it.
[[nodiscard]] QColor rankShade(int rank, const QPalette &palette);

} // namespace gui
