#pragma once

#include "domain/recordinfo.h"
#include "gui/inspector/inspectorsection.h"

class QListWidget;

namespace gui {

/// What happened to the record, newest first.
class HistorySection : public InspectorSection
{
    Q_OBJECT
public:
    HistorySection(const domain::RecordInfo &info, const PageContext &context, QWidget *parent);

    QString title() const override;
    void showRows(workspace::Document &document, const QList<qint64> &ids) override;

private:
    const domain::RecordInfo &m_info;
    QListWidget *m_list;
};

} // namespace gui
