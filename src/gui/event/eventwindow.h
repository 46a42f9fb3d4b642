#pragma once

#include "domain/changeset.h"
#include "gui/event/personpanel.h"
#include "gui/pages/page.h"
#include "printing/labelformat.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QProgressBar;
class QScrollArea;

namespace gui {

class EventOutput;
class SnapshotView;

/// Event mode: the whole screen for the door and the stage of the closing event. Three letters find a person, Enter does the
/// next thing (present, certificate, handed over), other keys do the rest; all of it without the mouse and without questions.
class EventWindow : public QWidget
{
    Q_OBJECT
public:
    EventWindow(workspace::Document &document, const PageContext &context, domain::SessionId session, QWidget *parent);
    ~EventWindow() override;

    /// Opens it in full screen for the closing event of the programme, or tells that there is none.
    static void openFor(QWidget *parent, const PageContext &context, workspace::Document &document);

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void setupActions();
    void setupLayout();
    void setupView();
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makeFoot();
    QAction *addAction(const QString &text, const char *iconName, const char *name, const QList<QKeySequence> &keys, void (EventWindow::*slot)());

    void follow();
    void search(const QString &text);
    /// Clears the search for the next person.
    void searchAgain();
    bool searchKey(QKeyEvent *event);
    bool viewKey(QKeyEvent *event);
    void showCurrent();
    void selectPerson(domain::ParticipantId person);
    void showOnly(domain::ParticipantId person);
    void say(const QString &sentence);
    bool apply(const base::Result<domain::ChangeSet> &change);

    // What can be done with the current person
    void doNext();
    void markPresent();
    void printBadge();
    [[nodiscard]] printing::LabelSheet takeLabel();
    void makeCertificate();
    void handOver();
    void post();
    void editName();
    void correctName(const NameCorrection &name);
    [[nodiscard]] base::Result<domain::ChangeSet> renamed(const NameCorrection &name) const;
    void setHandover(domain::CertificateHandover handover);
    void addWalkIn();
    void undo();
    void deliverCertificate(domain::CertificateId certificate);
    /// The row of the current person; nothing when there is none. Says so then.
    [[nodiscard]] std::optional<models::EventRow> current();

    PageContext m_context;
    QPointer<workspace::Document> m_document;
    domain::SessionId m_session;
    models::EventModel *m_model;
    QLabel *m_progress;
    QProgressBar *m_bar;
    QLineEdit *m_search;
    SnapshotView *m_view;
    QLabel *m_message;
    EventOutput *m_output;
    QList<QAction *> m_actions;
    PersonPanel *m_person = nullptr;
    QScrollArea *m_personArea = nullptr;
};

} // namespace gui
