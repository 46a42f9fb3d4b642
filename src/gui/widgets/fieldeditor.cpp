#include "gui/widgets/fieldeditor.h"

#include "gui/widgets/choiceeditor.h"
#include "gui/widgets/referenceseditor.h"
#include "gui/widgets/texteditor.h"

#include <QHBoxLayout>

namespace gui {

using domain::FieldKind;

FieldEditor::FieldEditor(const domain::FieldInfo &field, QWidget *parent) : QWidget(parent), m_field(field)
{
}

FieldEditor *FieldEditor::make(const domain::FieldInfo &field, QWidget *parent)
{
    switch (field.kind) {
    case FieldKind::Enumeration:
    case FieldKind::Boolean:
    case FieldKind::Reference:
        return new ChoiceEditor(field, parent);
    case FieldKind::References:
        return new ReferencesEditor(field, parent);
    default:
        if (field.has(domain::LongText))
            return new LongTextEditor(field, parent);
        return new LineEditor(field, parent);
    }
}

/// Lays the input out as the whole editor and names it after its field.
void FieldEditor::adopt(QWidget *input)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(input);
    setFocusProxy(input);
    QString name;
    const QStringList words = QString(m_field.name).split(u'_');
    for (const QString &word : words)
        name += name.isEmpty() ? word : word.left(1).toUpper() + word.mid(1);
    input->setObjectName(name + QString::fromLatin1(input->metaObject()->className()).section(u':', -1).mid(1));
    input->setAccessibleName(m_field.heading());
}

void FieldEditor::noteEdit()
{
    m_modified = true;
    Q_EMIT edited();
}

QString FieldEditor::severalValues()
{
    return tr("several values");
}

} // namespace gui
