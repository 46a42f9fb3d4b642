#include "support/testmain.h"

#include "printing/certificatepage.h"
#include "printing/pageprinter.h"
#include "printing/schedulepage.h"
#include "printing/typesetter.h"
#include "printingsamples.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QPageRanges>
#include <QPdfWriter>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace printing;

/// Pages on any paged device, a printer included.
class PagePrinterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsPlaceDespiteMargins();
    void turnsThePaper();
    void printsTheChosenPages();
    void saysWhenThereIsNothing();

private:
    /// What is printed of the sample pages, as text with positions.
    QString printed(const QList<Page> &pages, qreal marginMm, const QPageRanges &ranges = {}, const QString &program = QStringLiteral("pdftotext"),
                    const QStringList &arguments = {})
    {
        const QString path = m_folder.filePath(QStringLiteral("printed.pdf"));
        {
            QPdfWriter writer(path);
            writer.setResolution(600);
            writer.setPageMargins(QMarginsF(marginMm, marginMm, marginMm, marginMm), QPageLayout::Millimeter);
            writer.setPageRanges(ranges);
            const PageSequence sequence{1, [&](int) { return pages; }};
            if (!printPages(writer, 600, sequence, m_typesetter))
                return {};
        }
        QProcess process;
        process.start(program, QStringList(arguments) << path << (program == u"pdftotext" ? QStringList{QStringLiteral("-")} : QStringList()));
        process.waitForFinished();
        return QString::fromUtf8(process.readAllStandardOutput());
    }

    QTemporaryDir m_folder;
    Typesetter m_typesetter;
};

void PagePrinterTest::keepsPlaceDespiteMargins()
{
    if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
        QSKIP("needs pdftotext");
    const QList<Page> pages = certificatePages(m_typesetter, samples::certificate()).pages;
    const QString full = printed(pages, 0, {}, QStringLiteral("pdftotext"), {QStringLiteral("-layout")});
    QVERIFY(full.contains(QStringLiteral("Dr.-Ing. Änne von der Heide")));
    QCOMPARE(printed(pages, 10, {}, QStringLiteral("pdftotext"), {QStringLiteral("-layout")}), full);
}

void PagePrinterTest::turnsThePaper()
{
    if (QStandardPaths::findExecutable(QStringLiteral("pdfinfo")).isEmpty())
        QSKIP("needs pdfinfo");
    QList<Page> pages = certificatePages(m_typesetter, samples::certificate()).pages;
    pages += schedulePages(m_typesetter, samples::schedule()).pages;
    const QString info = printed(pages, 0, {}, QStringLiteral("pdfinfo"), {QStringLiteral("-l"), QStringLiteral("2")}).simplified();
    QVERIFY2(info.contains(QStringLiteral("Page 1 size: 595 x 842 pts")), qPrintable(info));
    QVERIFY(info.contains(QStringLiteral("Page 2 size: 842 x 595 pts")));
}

void PagePrinterTest::printsTheChosenPages()
{
    if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
        QSKIP("needs pdftotext");
    QList<Page> pages;
    for (const QString &name : {QStringLiteral("Eins"), QStringLiteral("Zwei"), QStringLiteral("Drei")})
        pages += certificatePages(m_typesetter, samples::certificate(1, name)).pages;
    const QString text = printed(pages, 0, QPageRanges::fromString(QStringLiteral("2-3")));
    QVERIFY(!text.contains(QStringLiteral("Eins")) && text.contains(QStringLiteral("Zwei")) && text.contains(QStringLiteral("Drei")));
}

void PagePrinterTest::saysWhenThereIsNothing()
{
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    QPdfWriter writer(&buffer);
    const base::Result<> result = printPages(writer, 1200, {}, m_typesetter);
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().code, base::ErrorCode::InputRefused);
}

LOTSE_GUI_TEST_MAIN(QGuiApplication, PagePrinterTest)
#include "tst_pageprinter.moc"
