#pragma once

#include "domain/changeset.h"
#include "gui/pages/page.h"
#include "models/seatsmodel.h"

#include <QDialog>
#include <QPointer>

class QDateTimeEdit;
class QLabel;
class QToolButton;
class QPushButton;

namespace models {
class SeatCandidatesModel;
}

namespace workspace {
class Document;
}

namespace gui {

class FilterLine;
class SeatBar;
class SeatingView;

/// Fills the seats of one session: at the left who may be picked, the best first and with what speaks against it; at
/// the right who is enrolled, invited, waits in which order, declined or cancelled. People are moved by keys, buttons
/// and dragging; each step is a change of its own that can be undone here.
class FillDialog : public QDialog
{
    Q_OBJECT
public:
    FillDialog(workspace::Document &document, const PageContext &context, domain::SessionId session, QWidget *parent);

    static void openFor(QWidget *parent, const PageContext &context, workspace::Document &document, domain::SessionId session);

private:
    [[nodiscard]] static QPushButton *makeButton(const QString &name);
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makeCandidates();
    [[nodiscard]] QWidget *makeSeats();
    [[nodiscard]] QWidget *makeOffer();
    [[nodiscard]] QWidget *makeFooter();
    [[nodiscard]] QWidget *makeSeatButtons();
    void connectViews();
    void showLists();
    void showHead();
    void showOffer();
    void updateButtons();
    void showWarnings();
    [[nodiscard]] QList<domain::ParticipantId> chosenCandidates() const;
    [[nodiscard]] QList<domain::ParticipantId> chosenSeats() const;
    void give(const QList<domain::ParticipantId> &people, domain::EnrolmentState state);
    void enrol(const QList<domain::ParticipantId> &people);
    void drop(const QList<domain::ParticipantId> &people, int row);
    void moveChosen(int steps);
    void takeOffChosen();
    void offerNext();
    bool apply(const base::Result<domain::ChangeSet> &change);
    void step(bool back);
    void selectSeats(const QList<domain::ParticipantId> &people);

    PageContext m_context;
    QPointer<workspace::Document> m_document;
    domain::SessionId m_session;
    QList<domain::ParticipantId> m_people; ///< everybody, as in a phone book
    models::SeatCandidatesModel *m_candidates;
    models::SeatsModel *m_seats;
    FilterLine *m_filter;
    SeatingView *m_candidateView;
    SeatingView *m_seatView;
    QLabel *m_when;
    SeatBar *m_bar;
    QLabel *m_count;
    QWidget *m_offer = nullptr;
    QLabel *m_offerLabel;
    QDateTimeEdit *m_offerUntil;
    QLabel *m_warning; ///< what speaks against the chosen people, in full
    QPushButton *m_enrol;
    QPushButton *m_wait;
    QPushButton *m_invite;
    QToolButton *m_up;
    QToolButton *m_down;
    QToolButton *m_state;
    QToolButton *m_takeOff;
    QToolButton *m_undo;
    QToolButton *m_redo;
    QLabel *m_done;
};

} // namespace gui
