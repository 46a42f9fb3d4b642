#include "gui/widgets/recordform.h"

#include "gui/theme/theme.h"
#include "gui/widgets/referenceseditor.h"

#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

namespace gui {

namespace {

constexpr int LabelWidth = 128;

/// What a new row has in a field.
QVariant defaultValue(const domain::RecordInfo &info, const domain::FieldInfo &field)
{
    QVariant value;
    domain::withRecord(info.table, [&]<class R>() {
        const R row;
        value = field.get(&row);
    });
    return value;
}

/// The value that all rows have in a field; nothing when they differ.
std::optional<QVariant> commonValue(const domain::RecordInfo &info, const domain::FieldInfo &field, const domain::Programme &programme,
                                    const QList<qint64> &ids)
{
    const void *first = nullptr;
    for (const qint64 id : ids) {
        const void *record = info.find(programme, id);
        if (!record)
            continue;
        if (first && !field.equal(first, record))
            return std::nullopt;
        first = record;
    }
    return first ? field.get(first) : defaultValue(info, field);
}

} // namespace

RecordForm::RecordForm(const domain::RecordInfo &info, QWidget *parent) : QWidget(parent), m_info(info)
{
    auto *layout = new QFormLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(8);
    layout->setVerticalSpacing(8);
    layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    layout->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (const domain::FieldInfo &field : info.fields) {
        if (!field.has(domain::Technical))
            addField(field, layout);
    }
}

void RecordForm::addField(const domain::FieldInfo &field, QFormLayout *layout)
{
    FieldEditor *editor = FieldEditor::make(field, this);
    auto *error = new QLabel;
    error->setTextFormat(Qt::PlainText);
    error->setWordWrap(true);
    error->hide();
    auto *column = new QWidget;
    auto *columnLayout = new QVBoxLayout(column);
    columnLayout->setContentsMargins(0, 0, 0, 0);
    columnLayout->setSpacing(4);
    editor->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    columnLayout->addWidget(editor);
    columnLayout->addWidget(error);
    auto *label = new QLabel(field.heading());
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFixedWidth(LabelWidth);
    label->setBuddy(editor->input());
    column->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    const bool isTall = field.has(domain::LongText) || field.kind == domain::FieldKind::References;
    label->setAlignment(Qt::AlignLeft | (isTall ? Qt::AlignTop : Qt::AlignVCenter));
    layout->addRow(label, column);
    m_editors.append(editor);
    m_errors.insert(editor, error);
    connect(editor, &FieldEditor::edited, this, [this, editor] { setError(editor, {}); });
    connect(editor, &FieldEditor::committed, this, [this, editor] {
        if (editor->isModified())
            Q_EMIT committed(editor);
    });
}

void RecordForm::showField(FieldEditor *editor, const domain::Programme &programme, bool sameRows)
{
    if (sameRows && editor->isModified())
        return;
    const domain::FieldInfo &field = editor->field();
    // A ticked list must not jump under the hand that ticks.
    auto *list = qobject_cast<ReferencesEditor *>(editor);
    if (list && sameRows && editor->input()->hasFocus()) {
        editor->setModified(false);
        return;
    }
    const std::optional<QVariant> value = commonValue(m_info, field, programme, m_ids);
    if (value)
        editor->setValue(programme, *value);
    else if (list)
        showShared(*list, programme);
    else
        editor->setMixed(programme);
}

/// What all rows refer to is ticked, what only some do is ticked by half.
void RecordForm::showShared(ReferencesEditor &editor, const domain::Programme &programme)
{
    QVariantList ofSome;
    QList<QVariantList> lists;
    for (const qint64 id : std::as_const(m_ids)) {
        const void *record = m_info.find(programme, id);
        lists.append(record ? editor.field().get(record).toList() : QVariantList());
        ofSome += lists.last();
    }
    QVariantList ofAll = lists.value(0);
    ofAll.removeIf([&](const QVariant &id) { return std::any_of(lists.begin(), lists.end(), [&](const QVariantList &list) { return !list.contains(id); }); });
    editor.setShared(programme, ofAll, ofSome);
}

void RecordForm::showRows(const domain::Programme &programme, const QList<qint64> &ids)
{
    const bool sameRows = ids == m_ids && !ids.isEmpty();
    m_ids = ids;
    if (!sameRows)
        clearErrors();
    for (FieldEditor *editor : std::as_const(m_editors))
        showField(editor, programme, sameRows);
}

void RecordForm::setReadOnly(bool readOnly)
{
    for (FieldEditor *editor : std::as_const(m_editors))
        editor->setReadOnly(readOnly);
}

base::Result<domain::FieldValues> RecordForm::changedValues(const domain::Programme &programme)
{
    domain::FieldValues values;
    for (FieldEditor *editor : std::as_const(m_editors)) {
        if (!editor->isModified())
            continue;
        const base::Result<QVariant> value = editor->value(programme);
        if (!value) {
            setError(editor, value.error().message);
            editor->input()->setFocus();
            return value.failure();
        }
        values.append({editor->field().name, *value});
    }
    return values;
}

void RecordForm::setError(FieldEditor *editor, const QString &sentence)
{
    QLabel *label = m_errors.value(editor);
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, errorColour(this->palette()));
    label->setPalette(palette);
    label->setText(sentence);
    label->setVisible(!sentence.isEmpty());
    editor->input()->setAccessibleDescription(sentence);
}

void RecordForm::clearErrors()
{
    for (FieldEditor *editor : std::as_const(m_editors))
        setError(editor, {});
}

FieldEditor *RecordForm::editor(QStringView field) const
{
    const auto found = std::find_if(m_editors.begin(), m_editors.end(), [&](const FieldEditor *editor) { return editor->field().name == field; });
    return found == m_editors.end() ? nullptr : *found;
}

void RecordForm::setFieldShown(QStringView field, bool shown)
{
    if (FieldEditor *shownEditor = editor(field))
        static_cast<QFormLayout *>(layout())->setRowVisible(shownEditor->parentWidget(), shown);
}

void RecordForm::focusFirst()
{
    const auto first = std::find_if(m_editors.begin(), m_editors.end(), [](const FieldEditor *editor) { return !editor->parentWidget()->isHidden(); });
    if (first != m_editors.end())
        (*first)->input()->setFocus(Qt::OtherFocusReason);
}

} // namespace gui
