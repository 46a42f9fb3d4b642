#pragma once

#include "workspace/scheduleoutput.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QSpinBox;

namespace workspace {
class Settings;
}

namespace gui {

class ChoiceChips;
class PersonChooser;

/// Whom the schedule is handed out to, as what, and how it is set out; offers what fits together.
class ScheduleOptionsPanel : public QWidget
{
    Q_OBJECT
public:
    explicit ScheduleOptionsPanel(QWidget *parent = nullptr);

    /// People, coaches and roles to choose from; what was chosen stays where it is still there.
    void setProgramme(const domain::Programme &programme);
    /// Offers to take these sessions alone, in this order, and does.
    void setSessions(const QList<domain::SessionId> &sessions);
    [[nodiscard]] workspace::ScheduleOrder order() const;
    /// What is missing before there is anything to hand out, a sentence; empty: nothing.
    [[nodiscard]] QString missing() const;
    [[nodiscard]] workspace::ScheduleFormat format() const;

    /// The format, its layout and reminders, as they were used last; not whose names are told.
    void readSettings(const workspace::Settings &settings);
    void writeSettings(workspace::Settings &settings) const;

Q_SIGNALS:
    void changed();

private:
    enum class Whom { Everybody, Participant, Coach, EachPerson };

    void setupNames();
    void setupChoices();
    void setupLayout();
    void connectParts();
    void addRow(const QString &text, QWidget *field);
    void fillFormats();
    void update();
    [[nodiscard]] Whom whom() const;

    QFormLayout *m_form;
    QComboBox *m_whom;
    ChoiceChips *m_roles;
    PersonChooser *m_person;
    QComboBox *m_coach;
    QCheckBox *m_onlySessions;
    QComboBox *m_format;
    QComboBox *m_arrangement;
    QComboBox *m_paper;
    QComboBox *m_orientation;
    QWidget *m_alarm;
    QCheckBox *m_reminds;
    QSpinBox *m_minutes;
    QCheckBox *m_withCoaches;
    QCheckBox *m_withPeople;
    QCheckBox *m_eachFile;
    QList<domain::SessionId> m_sessions;
    bool m_updating = false;
};

} // namespace gui
