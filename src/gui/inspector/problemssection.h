#pragma once

#include "domain/rules/problems.h"
#include "gui/inspector/inspectorsection.h"
#include "workspace/document.h"

#include <QPointer>

class QLabel;
class QListWidget;

namespace gui {

class RemedyButton;

/// The open problems that concern the selected record, with their remedies.
class ProblemsSection : public InspectorSection
{
    Q_OBJECT
public:
    ProblemsSection(const QString &table, const PageContext &context, QWidget *parent);

    QString title() const override;
    void showRows(workspace::Document &document, const QList<qint64> &ids) override;
    void focusFirst() override;

private:
    using Problems = std::vector<domain::Problem>;

    void setupList();
    void show(const Problems &problems);
    void updateRemedy();
    [[nodiscard]] const domain::Problem *chosen() const;

    const QString m_table;
    QPointer<workspace::Document> m_document;
    qint64 m_id = 0;
    Problems m_problems;
    QLabel *m_summary;
    QListWidget *m_list;
    RemedyButton *m_fix;
};

} // namespace gui
