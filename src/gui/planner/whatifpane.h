#pragma once

#include "gui/pages/page.h"
#include "workspace/planner/plansession.h"

class QAction;
class QComboBox;
class QDateTimeEdit;
class QFormLayout;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;

namespace gui {

class PersonChooser;

/// What could be different: a list of changes that are tried on a copy of the programme. The plan for the copy stands
/// beside the others; it is adopted, which makes the changes true, or dropped.
class WhatIfPane : public QWidget
{
    Q_OBJECT
public:
    WhatIfPane(workspace::PlanSession &session, const PageContext &context, QWidget *parent = nullptr);

    /// Looks anew at the programme and at the plan that is shown.
    void refresh();
    [[nodiscard]] QList<QAction *> paneActions() const { return {m_try, m_adopt, m_drop}; }

Q_SIGNALS:
    void statusText(const QString &text);

private:
    /// Kinds of changes, in the order of the choice.
    enum Kind { NewDate, Minimum, Maximum, NoCoach, NoPerson };

    void setupFields();
    void setupActions();
    void setupLayout();
    QWidget *makeForm();
    QWidget *makeResult();
    void fillChoices();
    void showFields();
    void suggest();
    [[nodiscard]] std::optional<workspace::WhatIf> entered() const;
    void addChange();
    void removeChange();
    void showChanges();
    void tryChanges();
    void showResult();
    void updateState();
    [[nodiscard]] QString resultText(const workspace::PlanVersion &version) const;
    void adopt();
    void replan();
    void drop();

    workspace::PlanSession &m_session;
    PageContext m_context;
    QList<workspace::WhatIf> m_changes; ///< to be tried
    QComboBox *m_kind;
    QComboBox *m_training;
    QDateTimeEdit *m_date;
    QSpinBox *m_people;
    QComboBox *m_coach;
    PersonChooser *m_person;
    QFormLayout *m_form = nullptr;
    QPushButton *m_add;
    QListWidget *m_list;
    QPlainTextEdit *m_result;
    QAction *m_try;
    QAction *m_adopt;
    QAction *m_drop;
    QString m_adopted; ///< title of the what-if that became true, until the task is known anew
};

} // namespace gui
