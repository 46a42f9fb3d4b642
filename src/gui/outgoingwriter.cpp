#include "gui/outgoingwriter.h"

#include "gui/applychange.h"
#include "gui/prompter.h"
#include "workspace/document.h"
#include "workspace/outgoing.h"

namespace gui {

using domain::NoticeId;

OutgoingWriter::OutgoingWriter(workspace::Document &document, const PageContext &context, QWidget *window)
    : QObject(window), m_document(&document), m_context(context), m_window(window)
{
    connect(&document, &workspace::Document::changed, this, [this](const domain::ChangeSet &change) {
        m_isOutdated = m_isOutdated || !change.of<domain::Session>().empty();
    });
}

void OutgoingWriter::write(const QString &title, const QString &folder, domain::Confirmation confirmation, Make make)
{
    m_title = title;
    m_confirmation = confirmation;
    m_isOutdated = false;
    setJob(m_context.jobs.start(
        title, this,
        [make = std::move(make), folder](workspace::JobControl &control) -> base::Result<Staged> {
            auto made = make(control);
            if (!made)
                return made.failure();
            Staged staged{std::move(*made), std::make_shared<workspace::StagedFiles>()};
            const auto progress = [&control](int done, int total) { return control.report(done, total); };
            if (const auto done = staged.files->stage(folder, staged.made.files, progress); !done)
                return done.failure();
            staged.made.files.clear(); // they are on the disk
            return staged;
        },
        [this](const base::Result<Staged> &staged) { keep(staged); }));
}

void OutgoingWriter::stop()
{
    if (m_job)
        m_job->cancel();
}

/// Notes who is told what, while the files are not yet where somebody could send them.
void OutgoingWriter::keep(const base::Result<Staged> &staged)
{
    if (m_job->isCancelled() || (!staged && staged.error().code == base::ErrorCode::Cancelled)) {
        setJob(nullptr);
        Q_EMIT stopped();
        return;
    }
    if (!staged)
        return fail(staged.error());
    const auto change = noted(staged->made);
    if (!change)
        return fail(change.error());
    QList<NoticeId> notices;
    if (!change->isEmpty()) {
        if (!applyOrTell(*m_document, m_context.prompter, m_window, change)) {
            setJob(nullptr);
            Q_EMIT failed();
            return;
        }
        for (const auto &row : change->of<domain::Notice>()) {
            if (row.after)
                notices.append(row.id());
        }
    }
    publish(*staged, notices);
}

base::Result<domain::ChangeSet> OutgoingWriter::noted(const Made &made) const
{
    const bool publishes = !made.published.isEmpty() && m_document && !m_document->isReadOnly();
    if (made.tellings.isEmpty() && !publishes)
        return domain::ChangeSet();
    if (!m_document || m_isOutdated)
        return base::fail(base::ErrorCode::InputRefused, tr("Sessions were changed while the files were made. Nothing was written; please write them again."));
    return domain::noteTellings(m_document->programme(), made.tellings, made.way, m_confirmation, made.published);
}

void OutgoingWriter::publish(const Staged &staged, const QList<NoticeId> &notices)
{
    setJob(m_context.jobs.start(
        m_title, this, [files = staged.files](workspace::JobControl &) { return files->publish(); },
        [this, messages = staged.made.messages, notices](const base::Result<int> &moved) {
            if (!moved)
                return fail(notices.isEmpty() ? moved.error() : workspace::notedButNotWritten(moved.error()));
            setJob(nullptr);
            Q_EMIT written(messages, notices);
        }));
}

void OutgoingWriter::fail(const base::Error &error)
{
    setJob(nullptr);
    m_context.prompter.tell(m_window, error);
    Q_EMIT failed();
}

void OutgoingWriter::setJob(workspace::Job *job)
{
    m_job = job;
    Q_EMIT jobChanged(job);
}

} // namespace gui
