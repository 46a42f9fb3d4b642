#pragma once

#include "domain/verbs/sessionseries.h"
#include "gui/dialogs/planningdialog.h"

class QComboBox;
class QDateEdit;
class QRadioButton;
class QSpinBox;

namespace gui {

/// Repeats a session: every so many weeks, on a weekday, so often or until a day, and what happens on days off.
class SeriesDialog : public PlanningDialog
{
    Q_OBJECT
public:
    static void openFor(QWidget *parent, const PageContext &context, workspace::Document &document, domain::SessionId session);

protected:
    [[nodiscard]] base::Result<domain::ChangeSet> planned() const override;
    [[nodiscard]] QList<PlannedLine> lines(const domain::ChangeSet &change) const override;
    [[nodiscard]] QString acceptText(int sessionCount) const override;
    [[nodiscard]] QStringList remarks(const QList<PlannedLine> &lines) const override;

private:
    SeriesDialog(QWidget *parent, const PageContext &context, workspace::Document &document, domain::SessionId session);
    void setupRhythm();
    void setupEnd();
    void setupDaysOff();
    [[nodiscard]] domain::SeriesRule rule() const;

    QSpinBox *m_everyWeeks;
    QComboBox *m_weekday;
    QRadioButton *m_byTimes;
    QSpinBox *m_times;
    QRadioButton *m_byDay;
    QDateEdit *m_until;
    QComboBox *m_daysOff;
};

} // namespace gui
