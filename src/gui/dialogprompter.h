#pragma once

#include "gui/prompter.h"

namespace workspace {
class Settings;
}

class QDialog;
class QFileDialog;

namespace gui {

/// Asks with real dialogs. They are window-modal and open without waiting; file dialogs start in the
/// folder used last and remember the next one.
class DialogPrompter : public Prompter
{
public:
    explicit DialogPrompter(workspace::Settings &settings);

    void tell(QWidget *parent, const QString &title, const QString &text, const QString &details) override;
    void ask(QWidget *parent, const Question &question, std::function<void()> accepted) override;
    void askText(QWidget *parent, const QString &title, const QString &label, const QString &text,
                 std::function<void(const QString &)> accepted) override;
    void askOpenFile(QWidget *parent, const FileRequest &request, std::function<void(const QString &)> chosen) override;
    void askOpenFiles(QWidget *parent, const FileRequest &request, std::function<void(const QStringList &)> chosen) override;
    void askSaveFile(QWidget *parent, const FileRequest &request, std::function<void(const QString &)> chosen) override;
    void askFolder(QWidget *parent, const FileRequest &request, std::function<void(const QString &)> chosen) override;
    void askPrinter(QWidget *parent, std::shared_ptr<QPrinter> printer, std::function<void()> accepted) override;

private:
    [[nodiscard]] QFileDialog *fileDialog(QWidget *parent, const FileRequest &request) const;
    void openFileDialog(QFileDialog *dialog, std::function<void(const QString &)> chosen);

    workspace::Settings &m_settings;
};

} // namespace gui
