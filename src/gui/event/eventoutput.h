#pragma once

#include "gui/pages/page.h"

#include <QToolButton>

#include <functional>

namespace gui {

/// Where event mode sends documents without asking each time: a printer, or a folder that gets one PDF each. Chosen once
/// and remembered; a button that says where and lets choose anew.
class EventOutput : public QToolButton
{
    Q_OBJECT
public:
    explicit EventOutput(const PageContext &context, QWidget *parent = nullptr);

    [[nodiscard]] bool isChosen() const { return !m_printer.isEmpty() || !m_folder.isEmpty(); }
    void useFolder(const QString &folder);
    void usePrinter(const QString &name);
    /// Asks for a folder; nothing changes when the person declines.
    void askFolder();

    /// Prints the document, or writes it under this name ("… (2).pdf" where that is taken). Who has not chosen yet is asked for
    /// a folder first. `arrived` is called when the document is written or printed.
    void deliver(const QString &title, const QString &fileName, const QByteArray &pdf, const std::function<void()> &arrived = {});

Q_SIGNALS:
    /// The document is on its way: "“Zertifikat_2024-0012-9_Heide.pdf” was written."
    void delivered(const QString &sentence);

private:
    void fillMenu();
    void showChoice();
    void write(const QString &fileName, const QByteArray &pdf, const std::function<void()> &arrived);
    void print(const QString &title, const QByteArray &pdf, const std::function<void()> &arrived);

    PageContext m_context;
    QString m_printer;
    QString m_folder;
};

} // namespace gui
