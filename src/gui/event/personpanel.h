#pragma once

#include "models/eventmodel.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace domain {
struct Participant;
}

namespace gui {

/// A name as it was corrected, as people write it: the family name with its prefix.
struct NameCorrection
{
    domain::ParticipantId participant; ///< whose name it is, whoever is chosen meanwhile
    QString title;
    QString givenName;
    QString familyName;
};

/// The person of event mode in large letters: who it is, how things stand, what can be done; the name is corrected in place.
class PersonPanel : public QWidget
{
    Q_OBJECT
public:
    /// `actions` stand as buttons below the person.
    explicit PersonPanel(const QList<QAction *> &actions, QWidget *parent = nullptr);

    /// Leaves the fields of a name when they were opened for somebody else.
    void showPerson(const models::EventRow &row);
    void showNobody(const QString &sentence);
    /// Shows fields for the name instead of the name, with the cursor in the family name.
    void editName(const domain::Participant &person);
    [[nodiscard]] bool isEditing() const;
    void leaveName();

Q_SIGNALS:
    void nameCorrected(const gui::NameCorrection &name);
    void nameLeft();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QWidget *makeForm();
    [[nodiscard]] QLineEdit *makeField(const QString &name);
    void setupLabels();
    void leaveNameOfOthers(domain::ParticipantId shown);

    QLabel *m_name;
    QLabel *m_place;
    QLabel *m_stageIcon;
    QLabel *m_stage;
    QLabel *m_further;
    QLabel *m_next; ///< what Enter does
    QLineEdit *m_title = nullptr;
    QLineEdit *m_given = nullptr;
    QLineEdit *m_family = nullptr;
    QWidget *m_form; ///< made last: it sets the fields
    domain::ParticipantId m_named; ///< whose name is in the fields
};

} // namespace gui
