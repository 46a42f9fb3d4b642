#pragma once

#include "domain/verbs/seatverbs.h"
#include "gui/pages/page.h"
#include "workspace/document.h"

#include <QDialog>
#include <QPointer>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace gui {

/// Enrols people in a session: chosen people in a session to be picked, or everybody of a role in a
/// given session. Says who and how many before anything happens, and who is left out and why: enrolled already, not
/// taking part, no place left.
class EnrolDialog : public QDialog
{
    Q_OBJECT
public:
    static void openForParticipants(QWidget *parent, const PageContext &context, workspace::Document &document,
                                    const QList<domain::ParticipantId> &people);
    static void openForSession(QWidget *parent, const PageContext &context, workspace::Document &document, domain::SessionId session);

private:
    EnrolDialog(QWidget *parent, const PageContext &context, workspace::Document &document);
    void fillSessions();
    void fillRoles();
    void fillStates();
    [[nodiscard]] QWidget *makeSummary();
    void setupButtons();
    void update();
    void enrolThem();
    [[nodiscard]] QList<domain::ParticipantId> people() const;
    [[nodiscard]] domain::SessionId session() const;
    /// The change as it is chosen now.
    [[nodiscard]] base::Result<domain::ChangeSet> change() const;
    [[nodiscard]] domain::SeatPlan plan() const;
    [[nodiscard]] bool gives(domain::EnrolmentState state) const;

    PageContext m_context;
    QPointer<workspace::Document> m_document;
    QList<domain::ParticipantId> m_people;
    domain::SessionId m_session;
    QComboBox *m_choice; ///< sessions, or roles
    QComboBox *m_state;
    QCheckBox *m_overflow; ///< people beyond the maximum wait
    QLabel *m_summary;
    QPushButton *m_accept = nullptr;
};

/// Names of people for a question, at most `most` of them and how many more.
[[nodiscard]] QString namesOf(const domain::Programme &programme, const QList<domain::ParticipantId> &people, int most = 8);

} // namespace gui
