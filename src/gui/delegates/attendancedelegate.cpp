#include "gui/delegates/attendancedelegate.h"

#include "gui/theme/icons.h"
#include "gui/theme/theme.h"
#include "models/attendancemodel.h"
#include "models/recordmodel.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QLineEdit>
#include <QToolTip>

namespace gui {

using models::AttendanceModel;

void AttendanceDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->textElideMode = Qt::ElideRight;
    const auto mark = static_cast<AttendanceModel::Mark>(index.data(AttendanceModel::MarkRole).toInt());
    if (mark == AttendanceModel::Mark::Coming || mark == AttendanceModel::Mark::Other)
        option->palette.setColor(QPalette::Text, quietColour(option->palette));
    if (mark == AttendanceModel::Mark::Missing) {
        option->palette.setColor(QPalette::Text, warningColour(option->palette));
        option->font.setItalic(true);
    }
    const QString iconName = index.data(models::IconNameRole).toString();
    if (iconName.isEmpty())
        return;
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->decorationSize = QSize(16, 16);
    option->icon = icon(iconName);
}

QWidget *AttendanceDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *editor = new QLineEdit(parent);
    editor->setObjectName(QStringLiteral("minutesLineEdit"));
    editor->setAccessibleName(tr("Minutes of presence, %1").arg(index.data(Qt::AccessibleTextRole).toString()));
    editor->setPlaceholderText(tr("minutes"));
    editor->setFrame(false);
    return editor;
}

void AttendanceDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const AttendanceModel *>(index.model());
    const domain::Enrolment *enrolment = model ? model->enrolmentAt(index) : nullptr;
    auto *line = qobject_cast<QLineEdit *>(editor);
    if (line && !line->isModified() && enrolment && enrolment->minutes)
        line->setText(QString::number(*enrolment->minutes));
}

void AttendanceDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    const auto *line = qobject_cast<QLineEdit *>(editor);
    if (line && line->isModified())
        model->setData(index, line->text());
}

bool AttendanceDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &, const QModelIndex &index)
{
    if (event->type() == QEvent::ToolTip)
        QToolTip::showText(event->globalPos(), plainToolTip(index.data(Qt::AccessibleTextRole).toString()), view);
    return true;
}

} // namespace gui
