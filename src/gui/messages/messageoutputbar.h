#pragma once

#include "gui/pages/page.h"
#include "workspace/messages.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace workspace {
class Job;
}

namespace gui {

class JobProgressBar;

/// Where messages go: file or folder, one line that says how many and where to, and the button that writes them.
class MessageOutputBar : public QWidget
{
    Q_OBJECT
public:
    explicit MessageOutputBar(const PageContext &context, QWidget *parent = nullptr);

    /// What is to be written, and the title of the programme for the name of the file.
    void setOrder(const workspace::MessageOrder &order, const QString &programme);
    /// How many messages are ready and marked; why none can be written, if so.
    void setCount(int count, const QString &obstacle);
    /// Shows how far this job is; nullptr: it has ended.
    void setJob(workspace::Job *job);
    void setNote(const QString &text);
    /// Suggests another place, after this one was written to.
    void suggestTarget();

    /// The path of the file or folder.
    [[nodiscard]] QString target() const;
    /// The person has said that what is there may be replaced.
    [[nodiscard]] bool mayReplace() const { return target() == m_replaceable; }
    [[nodiscard]] QPushButton *writeButton() const { return m_write; }

Q_SIGNALS:
    void writeRequested();
    void cancelRequested();

private:
    void setupParts();
    void browse();
    void updateState();
    [[nodiscard]] QString fileFilter() const;

    PageContext m_context;
    workspace::MessageFormat m_format = workspace::MessageFormat::Drafts;
    QString m_name; ///< of the file or folder, without suffix
    QString m_replaceable;
    QString m_obstacle;
    int m_count = 0;
    workspace::Job *m_job = nullptr;
    QLabel *m_targetLabel;
    QLineEdit *m_target;
    QToolButton *m_browse;
    QLabel *m_summary;
    JobProgressBar *m_progress;
    QPushButton *m_write;
    QPushButton *m_cancel;
};

} // namespace gui
