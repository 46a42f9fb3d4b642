#include "gui/delegates/rankdelegate.h"

#include "gui/theme/icons.h"
#include "gui/theme/theme.h"
#include "models/gridroles.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QLineEdit>
#include <QToolTip>

namespace gui {

QColor rankShade(int rank, const QPalette &palette)
{
    static constexpr double strengths[] = {0.55, 0.38, 0.24, 0.12};
    const QColor base = palette.color(QPalette::Base);
    const QColor accent = palette.color(QPalette::Highlight);
    const double strength = strengths[std::clamp(rank, 1, 4) - 1];
    const auto mixed = [&](int from, int to) { return int(from + (to - from) * strength); };
    return {mixed(base.red(), accent.red()), mixed(base.green(), accent.green()), mixed(base.blue(), accent.blue())};
}

void RankDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const int rank = index.data(models::GridMarkRole).toInt();
    if (rank <= 0)
        return;
    const QColor shade = rankShade(rank, option->palette);
    option->backgroundBrush = shade;
    option->font.setBold(rank == 1);
    option->palette.setColor(QPalette::Text, textOn(shade));
}

QWidget *RankDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *editor = new QLineEdit(parent);
    editor->setObjectName(QStringLiteral("rankLineEdit"));
    editor->setAccessibleName(tr("Rank, %1").arg(index.data(Qt::AccessibleTextRole).toString()));
    editor->setAlignment(Qt::AlignCenter);
    editor->setFrame(false);
    return editor;
}

void RankDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (auto *line = qobject_cast<QLineEdit *>(editor); line && !line->isModified())
        line->setText(index.data(Qt::EditRole).toString());
}

void RankDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    const auto *line = qobject_cast<QLineEdit *>(editor);
    if (line && line->isModified())
        model->setData(index, line->text());
}

bool RankDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &, const QModelIndex &index)
{
    if (event->type() == QEvent::ToolTip)
        QToolTip::showText(event->globalPos(), plainToolTip(index.data(Qt::AccessibleTextRole).toString()), view);
    return true;
}

} // namespace gui
