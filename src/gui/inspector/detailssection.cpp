#include "gui/inspector/detailssection.h"

#include "gui/widgets/recordform.h"

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
        const auto change = domain::updateRecords(m_document->programme(), m_form->info().table, m_ids, {{editor->field().name, *value}});
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
