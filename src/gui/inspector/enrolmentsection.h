#pragma once

#include "gui/inspector/inspectorsection.h"
#include "workspace/document.h"

#include <QPointer>

class QAction;
class QStandardItemModel;
class QToolButton;
class QTreeView;

namespace gui {

/// The sessions of a participant, or the participants of a session, with state and attendance.
class EnrolmentSection : public InspectorSection
{
    Q_OBJECT
public:
    /// `table` is "participant" or "session".
    EnrolmentSection(const QString &table, const PageContext &context, QWidget *parent);

    QString title() const override;
    void showRows(workspace::Document &document, const QList<qint64> &ids) override;

private:
    struct Line;
    void fill();
    void setupButtons();
    void updateButtons();
    void setState(int state);
    void setupTable();
    /// Asks at which table the selected people sit.
    void askTable();
    [[nodiscard]] bool listsSessions() const;
    [[nodiscard]] QList<qint64> selectedOthers() const;

    const QString m_table;
    QPointer<workspace::Document> m_document;
    qint64 m_id = 0;
    QStandardItemModel *m_model;
    QTreeView *m_view;
    QToolButton *m_enrol;
    QToolButton *m_state;
    QToolButton *m_seat;
};

} // namespace gui
