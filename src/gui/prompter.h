#pragma once

#include "base/error.h"

#include <QStringList>

#include <functional>
#include <memory>

class QPrinter;
class QWidget;

namespace gui {

/// A question with two answers. `text` says who and how many; `details` may list them.
struct Question
{
    QString title;
    QString text;
    QString details;
    QString accept; ///< label of the button that goes on: "Enrol 12 people"
};

/// What a file dialog asks for.
struct FileRequest
{
    QString title;
    QString folder;   ///< where to start; empty: the folder used last
    QString fileName; ///< suggested name, only for saving
    QString filter;   ///< as QFileDialog writes it: "Lists (*.csv *.txt)"
    QString suffix;   ///< added to a name without one when saving, without dot
};

/// The seam for all that a person is asked, so that a test can answer. Nothing here waits: the
/// answer arrives in a function, which is not called when the person declines or when `parent` goes
/// away first. Texts are shown as they are, never as rich text.
class Prompter
{
public:
    virtual ~Prompter() = default;

    virtual void tell(QWidget *parent, const QString &title, const QString &text, const QString &details = {}) = 0;
    virtual void ask(QWidget *parent, const Question &question, std::function<void()> accepted) = 0;
    virtual void askText(QWidget *parent, const QString &title, const QString &label, const QString &text,
                         std::function<void(const QString &)> accepted) = 0;
    virtual void askOpenFile(QWidget *parent, const FileRequest &request, std::function<void(const QString &path)> chosen) = 0;
    /// The same for one or several files.
    virtual void askOpenFiles(QWidget *parent, const FileRequest &request, std::function<void(const QStringList &paths)> chosen) = 0;
    virtual void askSaveFile(QWidget *parent, const FileRequest &request, std::function<void(const QString &path)> chosen) = 0;
    virtual void askFolder(QWidget *parent, const FileRequest &request, std::function<void(const QString &path)> chosen) = 0;
    /// The platform's print dialog on this printer.
    virtual void askPrinter(QWidget *parent, std::shared_ptr<QPrinter> printer, std::function<void()> accepted) = 0;

    /// Tells an error: its sentence, and its technical detail to be unfolded.
    void tell(QWidget *parent, const base::Error &error);
};

} // namespace gui
