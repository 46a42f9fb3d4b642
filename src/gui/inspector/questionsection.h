#pragma once

#include "gui/inspector/inspectorsection.h"

class QTreeWidget;
class QTreeWidgetItem;

namespace gui {

/// Of a session: the questions it answers, and who of its people asked for each. Of a question: the sessions that answer
/// it and the people who want it. Enter goes to what is chosen.
class QuestionSection : public InspectorSection
{
    Q_OBJECT
public:
    /// `table` is "session" or "question".
    QuestionSection(const QString &table, const PageContext &context, QWidget *parent);

    QString title() const override;
    void showRows(workspace::Document &document, const QList<qint64> &ids) override;
    void focusFirst() override;

private:
    void showSession(const workspace::Document &document, qint64 id);
    void showQuestion(const workspace::Document &document, qint64 id);
    QTreeWidgetItem *addGroup(const QString &text, const QString &table = {}, qint64 id = 0);
    void addLine(QTreeWidgetItem *group, const QString &text, const QString &detail, const QString &table, qint64 id);

    const QString m_table;
    QTreeWidget *m_tree;
};

} // namespace gui
