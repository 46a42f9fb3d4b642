#pragma once

#include "domain/verbs/sessionseries.h"
#include "gui/dialogs/planningdialog.h"

class QCheckBox;
class QComboBox;
class QSpinBox;
class QTimeEdit;

namespace gui {

/// Moves sessions, or copies of them, by days or weeks and to another time of the day.
class ShiftDialog : public PlanningDialog
{
    Q_OBJECT
public:
    enum class Kind { Move, Duplicate };

    static void openFor(QWidget *parent, const PageContext &context, workspace::Document &document, const QList<domain::SessionId> &sessions, Kind kind);

protected:
    [[nodiscard]] base::Result<domain::ChangeSet> planned() const override;
    [[nodiscard]] QString acceptText(int sessionCount) const override;
    [[nodiscard]] QStringList remarks(const QList<PlannedLine> &lines) const override;

private:
    ShiftDialog(QWidget *parent, const PageContext &context, workspace::Document &document, const QList<domain::SessionId> &sessions, Kind kind);
    void setupDistance();
    void setupTime();
    [[nodiscard]] domain::SessionShift shift() const;
    [[nodiscard]] int peopleWithPlaces() const;

    Kind m_kind;
    QSpinBox *m_distance;
    QComboBox *m_unit;
    QCheckBox *m_changesTime;
    QTimeEdit *m_time;
};

} // namespace gui
