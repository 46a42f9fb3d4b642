#include "gui/inspector/detailssection.h"

#include "gui/widgets/recordform.h"
#include "gui/widgets/referenceseditor.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace gui {

DetailsSection::DetailsSection(const domain::RecordInfo &info, const PageContext &context, QWidget *parent)
    : InspectorSection(context, parent), m_form(new RecordForm(info))
{
    auto *area = new QScrollArea;
    area->setObjectName(QStringLiteral("detailsScrollArea"));
    area->setAccessibleName(tr("Fields"));
    area->setFocusPolicy(Qt::NoFocus);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_form->setContentsMargins(12, 12, 12, 12);
    area->setWidget(m_form);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(area);
    connect(m_form, &RecordForm::committed, this, &DetailsSection::write);
}

QString DetailsSection::title() const
{
    return tr("Details");
}

void DetailsSection::showRows(workspace::Document &document, const QList<qint64> &ids)
{
    m_document = &document;
    m_ids = ids;
    m_form->setReadOnly(document.isReadOnly());
    m_form->showRows(document.programme(), ids);
}

void DetailsSection::focusFirst()
{
    m_form->focusFirst();
}

/// The value for each row. Of several references, those that only some rows have stay with them.
QList<domain::CellEdit> DetailsSection::editsOf(const FieldEditor &editor, const QVariant &value) const
{
    const auto *list = qobject_cast<const ReferencesEditor *>(&editor);
    QList<domain::CellEdit> edits;
    for (const qint64 id : m_ids) {
        QVariant own = value;
        const void *record = list ? m_form->info().find(m_document->programme(), id) : nullptr;
        if (record) {
            QVariantList ids = editor.field().get(record).toList();
            const QVariantList ticked = value.toList();
            const QVariantList leftAlone = list->leftAlone();
            ids.removeIf([&](const QVariant &one) { return !leftAlone.contains(one) && !ticked.contains(one); });
            for (const QVariant &one : ticked) {
                if (!ids.contains(one))
                    ids.append(one);
            }
            own = m_ids.size() == 1 ? value : QVariant(ids);
        }
        edits.append({id, editor.field().name, own});
    }
    return edits;
}

/// Leaving a field and Enter may both say that it is complete; the second has nothing left to do.
void DetailsSection::write(FieldEditor *editor)
{
    if (!m_document || m_writing || m_document->isReadOnly())
        return;
    m_writing = true;
    const base::Result<QVariant> value = editor->value(m_document->programme());
    base::Result<qint64> applied = 0;
    if (!value) {
        applied = value.failure();
    } else {
        const auto change = domain::editCells(m_document->programme(), m_form->info().table, editsOf(*editor, *value));
        editor->setModified(!change);
        applied = change ? m_document->apply(*change) : base::Result<qint64>(change.failure());
    }
    m_writing = false;
    editor->setModified(!applied);
    if (!applied)
        m_form->setError(editor, applied.error().message);
    else
        m_form->showRows(m_document->programme(), m_ids);
}

} // namespace gui
