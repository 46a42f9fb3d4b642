#pragma once

#include "domain/recordinfo.h"
#include "domain/verbs/recordverbs.h"
#include "gui/inspector/inspectorsection.h"
#include "workspace/document.h"

#include <QPointer>

namespace gui {

class FieldEditor;
class RecordForm;

/// The fields of the selected rows, written as soon as an input is complete.
class DetailsSection : public InspectorSection
{
    Q_OBJECT
public:
    DetailsSection(const domain::RecordInfo &info, const PageContext &context, QWidget *parent);

    QString title() const override;
    bool suits(qsizetype) const override { return true; }
    void showRows(workspace::Document &document, const QList<qint64> &ids) override;
    void focusFirst() override;

private:
    void write(FieldEditor *editor);
    [[nodiscard]] QList<domain::CellEdit> editsOf(const FieldEditor &editor, const QVariant &value) const;

    RecordForm *m_form;
    QPointer<workspace::Document> m_document;
    QList<qint64> m_ids;
    bool m_writing = false;
};

} // namespace gui
