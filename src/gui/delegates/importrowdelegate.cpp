#include "gui/delegates/importrowdelegate.h"

#include "domain/fieldtext.h"
#include "gui/widgets/choiceeditor.h"
#include "models/importpreviewmodel.h"

namespace gui {

namespace {

const models::ImportPreviewModel &previewModel(const QModelIndex &index)
{
    return *static_cast<const models::ImportPreviewModel *>(index.model());
}

} // namespace

QWidget *ImportRowDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    using domain::FieldKind;
    const domain::FieldInfo *field = previewModel(index).fieldOf(index.column());
    const bool isChoice = field
        && (field->kind == FieldKind::Enumeration || field->kind == FieldKind::Boolean || field->kind == FieldKind::Reference);
    if (!isChoice) {
        QWidget *editor = QStyledItemDelegate::createEditor(parent, option, index);
        editor->setObjectName(QStringLiteral("cellLineEdit"));
        editor->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
        return editor;
    }
    return makeFieldEditor(*field, parent);
}

void ImportRowDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *choice = qobject_cast<ChoiceEditor *>(editor);
    if (!choice) {
        QStyledItemDelegate::setEditorData(editor, index);
        return;
    }
    if (choice->isModified())
        return;
    const domain::FieldInfo &field = choice->field();
    const auto value = domain::parseText(m_programme, field, index.data(Qt::EditRole).toString());
    choice->setValue(m_programme, value ? *value : QVariant());
    if (field.name != QLatin1StringView("municipality"))
        return;
    QVariantList likely;
    for (const domain::MunicipalityId id : previewModel(index).rowAt(index.row()).candidates)
        likely.append(id.value);
    choice->setLikely(likely);
}

void ImportRowDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (const auto *choice = qobject_cast<ChoiceEditor *>(editor)) {
        const auto value = choice->value(m_programme);
        if (choice->isModified() && value)
            model->setData(index, domain::exchangeText(m_programme, choice->field(), *value));
        return;
    }
    const QString text = editor->property("text").toString();
    if (text != index.data(Qt::EditRole).toString())
        model->setData(index, text);
}

} // namespace gui
