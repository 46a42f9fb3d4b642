#include "gui/dialogprompter.h"

#include "workspace/settings.h"

#include <QFileDialog>
#include <QInputDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>

namespace gui {

namespace {

QMessageBox *messageBox(QWidget *parent, QMessageBox::Icon icon, const QString &title, const QString &text, const QString &details)
{
    auto *box = new QMessageBox(icon, title, text, QMessageBox::NoButton, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setDetailedText(details);
    return box;
}

} // namespace

DialogPrompter::DialogPrompter(workspace::Settings &settings) : m_settings(settings)
{
}

void DialogPrompter::tell(QWidget *parent, const QString &title, const QString &text, const QString &details)
{
    QMessageBox *box = messageBox(parent, QMessageBox::Information, title, text, details);
    box->addButton(QMessageBox::Ok);
    box->open();
}

void DialogPrompter::ask(QWidget *parent, const Question &question, std::function<void()> accepted)
{
    QMessageBox *box = messageBox(parent, QMessageBox::Question, question.title, question.text, question.details);
    const QString label = question.accept.isEmpty() ? QCoreApplication::translate("gui::Prompter", "Continue") : question.accept;
    QPushButton *accept = box->addButton(label, QMessageBox::AcceptRole);
    box->setDefaultButton(accept);
    box->addButton(QMessageBox::Cancel);
    QObject::connect(accept, &QPushButton::clicked, box, std::move(accepted));
    box->open();
}

void DialogPrompter::askText(QWidget *parent, const QString &title, const QString &label, const QString &text,
                             std::function<void(const QString &)> accepted)
{
    auto *dialog = new QInputDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setLabelText(label);
    dialog->setTextValue(text);
    QObject::connect(dialog, &QInputDialog::textValueSelected, dialog, std::move(accepted));
    dialog->open();
}

QFileDialog *DialogPrompter::fileDialog(QWidget *parent, const FileRequest &request) const
{
    const QString folder = request.folder.isEmpty() ? m_settings.lastFolder() : request.folder;
    auto *dialog = new QFileDialog(parent, request.title, folder, request.filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    return dialog;
}

void DialogPrompter::openFileDialog(QFileDialog *dialog, std::function<void(const QString &)> chosen)
{
    QObject::connect(dialog, &QFileDialog::filesSelected, dialog, [this, chosen = std::move(chosen)](const QStringList &paths) {
        const QString &path = paths.constFirst();
        const QFileInfo file(path);
        m_settings.setLastFolder(file.isDir() ? file.absoluteFilePath() : file.absolutePath());
        chosen(path);
    });
    dialog->open();
}

void DialogPrompter::askOpenFile(QWidget *parent, const FileRequest &request, std::function<void(const QString &)> chosen)
{
    QFileDialog *dialog = fileDialog(parent, request);
    dialog->setFileMode(QFileDialog::ExistingFile);
    openFileDialog(dialog, std::move(chosen));
}

void DialogPrompter::askOpenFiles(QWidget *parent, const FileRequest &request, std::function<void(const QStringList &)> chosen)
{
    QFileDialog *dialog = fileDialog(parent, request);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    openFileDialog(dialog, [dialog, chosen = std::move(chosen)](const QString &) { chosen(dialog->selectedFiles()); });
}

void DialogPrompter::askSaveFile(QWidget *parent, const FileRequest &request, std::function<void(const QString &)> chosen)
{
    QFileDialog *dialog = fileDialog(parent, request);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(request.suffix);
    dialog->selectFile(request.fileName);
    openFileDialog(dialog, std::move(chosen));
}

void DialogPrompter::askFolder(QWidget *parent, const FileRequest &request, std::function<void(const QString &)> chosen)
{
    QFileDialog *dialog = fileDialog(parent, request);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    openFileDialog(dialog, std::move(chosen));
}

void DialogPrompter::askPrinter(QWidget *parent, std::shared_ptr<QPrinter> printer, std::function<void()> accepted)
{
    auto *dialog = new QPrintDialog(printer.get(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), dialog, [printer, accepted = std::move(accepted)] { accepted(); });
    dialog->open();
}

} // namespace gui
