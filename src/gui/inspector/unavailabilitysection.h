#pragma once

#include "domain/records/coach.h"
#include "gui/inspector/inspectorsection.h"
#include "workspace/document.h"

#include <QPointer>

class QLabel;
class QToolButton;
class QTreeWidget;

namespace gui {

/// When a coach or a participant cannot come, to be entered by mouse or keys (Insert, F2, Delete); for a coach also how
/// many trainings there are of those possible.
class UnavailabilitySection : public InspectorSection
{
    Q_OBJECT
public:
    /// For rows of the table "coach" or "participant".
    UnavailabilitySection(const QString &table, const PageContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void showRows(workspace::Document &document, const QList<qint64> &ids) override;
    void focusFirst() override;

private:
    void setupList();
    QToolButton *addButton(const QString &name, const QString &text, const QKeySequence &key, void (UnavailabilitySection::*action)());
    void fill();
    void showTrainings();
    void updateButtons();
    void add();
    void edit();
    void remove();
    void importCalendar();
    [[nodiscard]] QList<base::Id<domain::Unavailability>> selectedSpans() const;
    [[nodiscard]] bool isOfCoach() const { return m_table == QLatin1StringView("coach"); }

    QString m_table;
    QPointer<workspace::Document> m_document;
    qint64 m_id = 0;
    QLabel *m_trainings;
    QTreeWidget *m_spans;
    QToolButton *m_add;
    QToolButton *m_edit;
    QToolButton *m_remove;
    QToolButton *m_import;
};

} // namespace gui
