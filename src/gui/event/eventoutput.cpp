#include "gui/event/eventoutput.h"

#include "base/safefile.h"
#include "gui/dialogs/pdfdialog.h"
#include "gui/freepath.h"
#include "gui/prompter.h"
#include "gui/theme/icons.h"
#include "workspace/settings.h"

#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QPrinter>
#include <QPrinterInfo>

namespace gui {

namespace {

constexpr qsizetype LongestFolder = 30; ///< letters of its name that the button shows

QString printerChoice()
{
    return QStringLiteral("eventMode.printer");
}

QString folderChoice()
{
    return QStringLiteral("eventMode.folder");
}

} // namespace

EventOutput::EventOutput(const PageContext &context, QWidget *parent) : QToolButton(parent), m_context(context)
{
    setObjectName(QStringLiteral("outputToolButton"));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setFocusPolicy(Qt::StrongFocus);
    setPopupMode(QToolButton::InstantPopup);
    setMenu(new QMenu(this));
    connect(menu(), &QMenu::aboutToShow, this, &EventOutput::fillMenu);
    const QString printer = context.settings.choice(printerChoice()).toString();
    const QString folder = context.settings.choice(folderChoice()).toString();
    if (!folder.isEmpty() && QFileInfo(folder).isDir())
        m_folder = folder;
    else if (QPrinterInfo::availablePrinterNames().contains(printer))
        m_printer = printer;
    else
        m_printer = QPrinterInfo::defaultPrinterName();
    showChoice();
}

void EventOutput::fillMenu()
{
    menu()->clear();
    for (const QString &name : QPrinterInfo::availablePrinterNames()) {
        QAction *action = menu()->addAction(gui::icon(QStringLiteral("document-print")), name);
        connect(action, &QAction::triggered, this, [this, name] { usePrinter(name); });
    }
    menu()->addSeparator();
    QAction *folder = menu()->addAction(gui::icon(QStringLiteral("document-export")), tr("As PDF into a Folder…"));
    connect(folder, &QAction::triggered, this, &EventOutput::askFolder);
}

void EventOutput::showChoice()
{
    QString text = tr("Documents: nothing chosen yet");
    if (!m_folder.isEmpty())
        text = tr("Documents: folder %1").arg(fontMetrics().elidedText(QDir(m_folder).dirName(), Qt::ElideMiddle,
                                                                       int(LongestFolder) * fontMetrics().averageCharWidth()));
    else if (!m_printer.isEmpty())
        text = tr("Documents: printer %1").arg(m_printer);
    setText(text);
    setAccessibleName(text);
    setToolTip(plainToolTip(m_folder.isEmpty() ? m_printer : QDir::toNativeSeparators(m_folder)));
    setIcon(gui::icon(m_folder.isEmpty() ? QStringLiteral("document-print") : QStringLiteral("document-export")));
}

void EventOutput::useFolder(const QString &folder)
{
    m_folder = folder;
    m_printer.clear();
    m_context.settings.setChoice(folderChoice(), folder);
    m_context.settings.setChoice(printerChoice(), QString());
    showChoice();
}

void EventOutput::usePrinter(const QString &name)
{
    m_printer = name;
    m_folder.clear();
    m_context.settings.setChoice(printerChoice(), name);
    m_context.settings.setChoice(folderChoice(), QString());
    showChoice();
}

void EventOutput::askFolder()
{
    FileRequest request;
    request.title = tr("Folder for certificates and badges");
    m_context.prompter.askFolder(this, request, [this](const QString &folder) { useFolder(folder); });
}

void EventOutput::deliver(const QString &title, const QString &fileName, const QByteArray &pdf, const std::function<void()> &arrived)
{
    if (!m_printer.isEmpty()) {
        print(title, pdf, arrived);
        return;
    }
    if (!m_folder.isEmpty()) {
        write(fileName, pdf, arrived);
        return;
    }
    FileRequest request;
    request.title = tr("Folder for certificates and badges");
    m_context.prompter.askFolder(this, request, [this, fileName, pdf, arrived](const QString &folder) {
        useFolder(folder);
        write(fileName, pdf, arrived);
    });
}

void EventOutput::write(const QString &fileName, const QByteArray &pdf, const std::function<void()> &arrived)
{
    const QString path = freePath(m_folder, fileName);
    if (const auto written = base::writeFile(path, pdf); !written) {
        m_context.prompter.tell(this, written.error());
        return;
    }
    if (arrived)
        arrived();
    Q_EMIT delivered(tr("“%1” was written.").arg(QFileInfo(path).fileName()));
}

void EventOutput::print(const QString &title, const QByteArray &pdf, const std::function<void()> &arrived)
{
    auto printer = std::make_shared<QPrinter>(QPrinterInfo::printerInfo(m_printer), QPrinter::HighResolution);
    printDocumentsOn(printer, this, m_context, title, {pdf}, arrived);
    Q_EMIT delivered(tr("“%1” goes to the printer.").arg(title));
}

} // namespace gui
