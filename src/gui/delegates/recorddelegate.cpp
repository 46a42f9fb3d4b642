#include "gui/delegates/recorddelegate.h"

#include "gui/theme/icons.h"
#include "gui/theme/theme.h"
#include "gui/widgets/choiceeditor.h"
#include "gui/widgets/texteditor.h"
#include "models/recordmodel.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPixmapCache>
#include <QToolTip>

namespace gui {

namespace {

constexpr int CellMargin = 4;

const models::RecordModel *recordModel(const QModelIndex &index)
{
    return qobject_cast<const models::RecordModel *>(index.model());
}

/// Where the editor stands; kept because the view does not tell its delegate.
const char *indexProperty = "impulslotseIndex";

} // namespace

QPixmap roleBadge(const QString &colour, const QString &letter, int size, qreal devicePixelRatio)
{
    const QString key = QStringLiteral("role:%1:%2:%3:%4").arg(colour, letter).arg(size).arg(devicePixelRatio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(QSize(size, size) * devicePixelRatio);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(Qt::transparent);
    const QColor background(colour);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(background.isValid() ? background : QColor(Qt::gray));
    painter.drawRoundedRect(QRectF(0, 0, size, size), 3, 3);
    QFont font = painter.font();
    font.setPixelSize(size * 11 / 16);
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(textOn(background));
    painter.drawText(QRectF(0, 0, size, size), Qt::AlignCenter, letter.left(2));
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

void RecordDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->text.replace(u'\n', u' ').replace(QChar::LineSeparator, u' ');
    option->textElideMode = Qt::ElideRight;
    if (index.data(models::MissingRole).toBool()) {
        option->palette.setColor(QPalette::Text, quietColour(option->palette));
        option->font.setItalic(true);
    }
    const QString colour = index.data(models::ColourRole).toString();
    const QString iconName = index.data(models::IconNameRole).toString();
    if (colour.isEmpty() && iconName.isEmpty())
        return;
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->decorationSize = QSize(16, 16);
    const qreal ratio = option->widget ? option->widget->devicePixelRatioF() : 1;
    if (colour.isEmpty()) {
        option->icon = icon(iconName);
        return;
    }
    const QPixmap badge = roleBadge(colour, index.data(models::LetterRole).toString(), 16, ratio);
    option->icon = QIcon(badge);
    option->icon.addPixmap(badge, QIcon::Selected); // not tinted: the colour is the message
}

void RecordDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    item.state &= ~QStyle::State_HasFocus;
    QStyledItemDelegate::paint(painter, item, index);
    if (!option.state.testFlag(QStyle::State_HasFocus))
        return;
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->setPen(option.palette.color(selected ? QPalette::HighlightedText : QPalette::Highlight));
    painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
}

QWidget *RecordDelegate::makeFieldEditor(const domain::FieldInfo &field, QWidget *parent) const
{
    FieldEditor *editor = FieldEditor::make(field, parent);
    editor->setAutoFillBackground(true);
    auto *self = const_cast<RecordDelegate *>(this);
    connect(editor, &FieldEditor::committed, self, [self, editor] {
        Q_EMIT self->commitData(editor);
        editor->setModified(false); // losing the focus is no second time
        Q_EMIT self->closeEditor(editor);
    });
    return editor;
}

QWidget *RecordDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const models::RecordModel *model = recordModel(index);
    const domain::FieldInfo *field = model ? model->columns()[size_t(index.column())].field : nullptr;
    QWidget *editor = nullptr;
    const bool isChoice = field && (field->kind == domain::FieldKind::Enumeration || field->kind == domain::FieldKind::Boolean
                                    || field->kind == domain::FieldKind::Reference);
    if (isChoice || (field && field->has(domain::LongText))) {
        editor = makeFieldEditor(*field, parent);
    } else {
        editor = QStyledItemDelegate::createEditor(parent, option, index);
        editor->setObjectName(QStringLiteral("cellLineEdit"));
    }
    editor->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    editor->setProperty(indexProperty, QVariant::fromValue(QPersistentModelIndex(index)));
    return editor;
}

void RecordDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *fieldEditor = qobject_cast<FieldEditor *>(editor);
    if (!fieldEditor) {
        QStyledItemDelegate::setEditorData(editor, index);
        return;
    }
    if (fieldEditor->isModified())
        return;
    fieldEditor->setValue(recordModel(index)->programme(), index.data(Qt::EditRole));
}

void RecordDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (const auto *fieldEditor = qobject_cast<FieldEditor *>(editor)) {
        if (!fieldEditor->isModified())
            return;
        const auto value = fieldEditor->value(recordModel(index)->programme());
        if (value)
            model->setData(index, *value);
        return;
    }
    const QString text = static_cast<QLineEdit *>(editor)->text();
    if (text != index.data(Qt::EditRole).toString())
        model->setData(index, text);
}

void RecordDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    Q_UNUSED(index)
    QRect rect = option.rect;
    if (qobject_cast<LongTextEditor *>(editor))
        rect.setHeight(std::max(rect.height(), editor->sizeHint().height()));
    editor->setGeometry(rect);
}

/// Whether what is typed would be accepted; says why not beside the editor.
bool RecordDelegate::accepts(QWidget *editor) const
{
    const auto *line = qobject_cast<QLineEdit *>(editor);
    const auto index = editor->property(indexProperty).value<QPersistentModelIndex>();
    if (!line || !index.isValid() || line->text() == index.data(Qt::EditRole).toString())
        return true;
    const auto change = recordModel(index)->edited(index, line->text());
    if (change)
        return true;
    QToolTip::showText(editor->mapToGlobal(QPoint(0, editor->height())), plainToolTip(change.error().message), editor);
    editor->setAccessibleDescription(change.error().message);
    return false;
}

bool RecordDelegate::eventFilter(QObject *watched, QEvent *event)
{
    auto *editor = qobject_cast<QWidget *>(watched);
    if (editor && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const bool commits = key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab || key == Qt::Key_Backtab;
        if (commits && !accepts(editor))
            return true;
    }
    return QStyledItemDelegate::eventFilter(watched, event);
}

bool RecordDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QString text = index.data().toString();
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const int decoration = item.features.testFlag(QStyleOptionViewItem::HasDecoration) ? item.decorationSize.width() + CellMargin : 0;
    const int room = view->visualRect(index).width() - decoration - 2 * CellMargin;
    if (item.fontMetrics.horizontalAdvance(text) > room || text.contains(u'\n'))
        QToolTip::showText(event->globalPos(), plainToolTip(text), view);
    else
        QToolTip::hideText();
    return true;
}

} // namespace gui
