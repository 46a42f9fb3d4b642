#include "pagefixture.h"
#include "support/testmain.h"

#include "gui/dialogs/pdfdialog.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfDocument>
#include <QPdfWriter>
#include <QPrinter>

using namespace testsupport;

namespace {

/// A document with one page for each size in mm, black in its lower right corner.
QByteArray documentOf(const QList<QSizeF> &pages)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(300);
    QPainter painter;
    for (const QSizeF &size : pages) {
        writer.setPageLayout({QPageSize(size, QPageSize::Millimeter, {}, QPageSize::FuzzyMatch), QPageLayout::Portrait, QMarginsF()});
        if (!painter.isActive())
            painter.begin(&writer);
        else
            writer.newPage();
        const QRect whole(0, 0, writer.width(), writer.height());
        painter.fillRect(QRect(whole.bottomRight() - QPoint(200, 200), QSize(150, 150)), Qt::black);
    }
    painter.end();
    return bytes;
}

/// Whether the lower right corner is black, where it is cut off when the page is on other paper.
bool hasCorner(QPdfDocument &document, int page)
{
    const QImage image = document.render(page, document.pagePointSize(page).toSize());
    return image.pixelColor(image.width() - 30, image.height() - 30).lightness() < 60;
}

} // namespace

/// Documents as they were made, printed on paper.
class TestPrintDocuments : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_fixture = std::make_unique<PageFixture>(); }
    void pagesStandOnPaperOfTheirSize();
    void goesOnWithoutTheDialog();
    void unreadableDocumentIsTold();

private:
    [[nodiscard]] QString path() const { return m_fixture->file(QStringLiteral("printed.pdf")); }
    [[nodiscard]] std::shared_ptr<QPrinter> printer() const
    {
        auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
        printer->setOutputFormat(QPrinter::PdfFormat);
        printer->setOutputFileName(path());
        return printer;
    }
    std::unique_ptr<PageFixture> m_fixture;
};

void TestPrintDocuments::pagesStandOnPaperOfTheirSize()
{
    const QList<QSizeF> sizes{{210, 297}, {297, 210}, {297, 420}, {148, 210}};
    QWidget window;
    int printed = 0;
    gui::printDocumentsOn(printer(), &window, m_fixture->context(), QStringLiteral("Test"), {documentOf(sizes.mid(0, 3)), documentOf(sizes.mid(3))},
                          [&printed] { ++printed; });
    QTRY_COMPARE(printed, 1);
    QPdfDocument document;
    QCOMPARE(document.load(path()), QPdfDocument::Error::None);
    QCOMPARE(document.pageCount(), int(sizes.size()));
    for (int page = 0; page < document.pageCount(); ++page) {
        const QSizeF millimetres = document.pagePointSize(page) * 25.4 / 72;
        QVERIFY2(qAbs(millimetres.width() - sizes[page].width()) < 1 && qAbs(millimetres.height() - sizes[page].height()) < 1,
                 qPrintable(QStringLiteral("%1: %2 x %3").arg(page).arg(millimetres.width()).arg(millimetres.height())));
        QVERIFY2(hasCorner(document, page), qPrintable(QString::number(page)));
    }
    QVERIFY(m_fixture->prompter.told.isEmpty());
}

void TestPrintDocuments::goesOnWithoutTheDialog()
{
    QWidget window;
    auto *dialog = new QDialog(&window);
    gui::printDocumentsOn(printer(), dialog, m_fixture->context(), QStringLiteral("Test"), {documentOf({{210, 297}, {210, 297}, {210, 297}})});
    delete dialog;
    QTRY_VERIFY(m_fixture->isIdle());
    QPdfDocument document;
    QCOMPARE(document.load(path()), QPdfDocument::Error::None);
    QCOMPARE(document.pageCount(), 3);
}

void TestPrintDocuments::unreadableDocumentIsTold()
{
    QWidget window;
    gui::printDocumentsOn(printer(), &window, m_fixture->context(), QStringLiteral("Test"), {documentOf({{210, 297}}), QByteArrayLiteral("%PDF-1.7 torn")});
    QTRY_VERIFY(m_fixture->isIdle());
    QCOMPARE(m_fixture->prompter.told, QStringList{QStringLiteral("The document cannot be read. Nothing was printed.")});
    QVERIFY(!QFile::exists(path()));
}

LOTSE_GUI_TEST_MAIN(QApplication, TestPrintDocuments)
#include "tst_printdocuments.moc"
