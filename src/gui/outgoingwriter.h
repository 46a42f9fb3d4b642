#pragma once

#include "domain/verbs/noticeverbs.h"
#include "gui/pages/page.h"
#include "workspace/jobs.h"
#include "workspace/stagedfiles.h"

#include <QPointer>

namespace gui {

/// Writes files and notes who is told what by them while the window goes on: the files are made and written in full beside
/// their places on another thread, the notices are committed on this one, then the files are moved there on another. When
/// somebody stops, or a session was changed meanwhile, nothing is noted and nothing is there.
class OutgoingWriter : public QObject
{
    Q_OBJECT
public:
    /// Files, and what is to be noted about them.
    struct Made
    {
        QList<workspace::NamedBytes> files;
        QList<domain::Telling> tellings;
        domain::NoticeWay way = domain::NoticeWay::Mail;
        int messages = 0;
        QList<domain::SessionId> published = {}; ///< what calendars are told by them, where the programme can be changed
    };
    using Make = std::function<base::Result<Made>(workspace::JobControl &)>;

    /// What fails is told over `window`, to which the writer belongs.
    OutgoingWriter(workspace::Document &document, const PageContext &context, QWidget *window);

    /// Writes what `make` makes on another thread into `folder`; not while it is busy. `title` is what the status bar says.
    void write(const QString &title, const QString &folder, domain::Confirmation confirmation, Make make);
    [[nodiscard]] bool isBusy() const { return m_job != nullptr; }
    /// Asks to stop; stopped() or written() follows.
    void stop();

Q_SIGNALS:
    /// This job is running now; nullptr: none.
    void jobChanged(workspace::Job *job);
    /// The files are at their places, these notices noted.
    void written(int messages, const QList<domain::NoticeId> &notices);
    /// Nothing was written.
    void stopped();
    /// Something went wrong; it was told why.
    void failed();

private:
    /// Files beside their places.
    struct Staged
    {
        Made made;
        std::shared_ptr<workspace::StagedFiles> files;
    };

    void keep(const base::Result<Staged> &staged);
    [[nodiscard]] base::Result<domain::ChangeSet> noted(const Made &made) const;
    void publish(const Staged &staged, const QList<domain::NoticeId> &notices);
    void fail(const base::Error &error);
    void setJob(workspace::Job *job);

    QPointer<workspace::Document> m_document;
    PageContext m_context;
    QWidget *m_window;
    QString m_title;
    domain::Confirmation m_confirmation = domain::Confirmation::Awaited;
    workspace::Job *m_job = nullptr;
    bool m_isOutdated = false; ///< a session was changed since the files were asked for
};

} // namespace gui
