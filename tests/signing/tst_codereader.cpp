#include "signing/codereader.h"

#include "signingsamples.h"
#include "support/codeimage.h"
#include "support/testmain.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QTransform>

using namespace signing;

/// Codes read from pictures as scanners and telephones make them.
class TestCodeReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsScans_data();
    void readsScans();
    void readsSeveral();
    void readsTransparentPictures();
    void readsScreenShots();
    void findsNothingWhereNothingIs();

private:
    const QString m_text = signedText(sampleStatement(), sampleKey()).value();
};

void TestCodeReader::readsScans_data()
{
    QTest::addColumn<int>("resolution");
    QTest::addColumn<double>("degrees");
    QTest::addColumn<int>("noise");
    QTest::addColumn<QString>("quality");
    QTest::newRow("200 dpi") << 200 << 0.0 << 0 << QString();
    QTest::newRow("300 dpi") << 300 << 0.0 << 0 << QString();
    QTest::newRow("600 dpi") << 600 << 0.0 << 0 << QString();
    QTest::newRow("300 dpi, askew") << 300 << 2.3 << 20 << QString();
    QTest::newRow("300 dpi, on its side") << 300 << 90.0 << 20 << QString();
    QTest::newRow("300 dpi, upside down") << 300 << 181.0 << 20 << QString();
    QTest::newRow("300 dpi, any angle") << 300 << 33.0 << 10 << QString();
    QTest::newRow("600 dpi, askew") << 600 << -3.0 << 30 << QString();
    QTest::newRow("300 dpi, JPEG") << 300 << 1.0 << 25 << QStringLiteral("JPG");
}

void TestCodeReader::readsScans()
{
    QFETCH(int, resolution);
    QFETCH(double, degrees);
    QFETCH(int, noise);
    QFETCH(QString, quality);
    QImage page = testsupport::scannedPage(m_text, resolution, 25, degrees, noise);
    if (!quality.isEmpty()) {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        QVERIFY(buffer.open(QIODevice::WriteOnly) && page.save(&buffer, qPrintable(quality), 60));
        page = QImage::fromData(bytes);
    }
    QCOMPARE(codesIn(page), QStringList{m_text});
}

void TestCodeReader::readsSeveral()
{
    QImage page(1200, 600, QImage::Format_Grayscale8);
    page.fill(Qt::white);
    const QImage left = testsupport::codeImage(QStringLiteral("LEFT"), 300);
    const QImage right = testsupport::codeImage(QStringLiteral("right, ö"), 300);
    for (int y = 0; y < 300; ++y) {
        std::copy_n(left.constScanLine(y), 300, page.scanLine(y + 100) + 100);
        std::copy_n(right.constScanLine(y), 300, page.scanLine(y + 200) + 800);
    }
    QStringList texts = codesIn(page);
    texts.sort();
    QCOMPARE(texts, (QStringList{QStringLiteral("LEFT"), QStringLiteral("right, ö")}));
}

void TestCodeReader::readsTransparentPictures()
{
    const QImage code = testsupport::codeImage(m_text, 600);
    QImage image(code.size(), QImage::Format_ARGB32);
    for (int y = 0; y < code.height(); ++y) {
        for (int x = 0; x < code.width(); ++x)
            image.setPixelColor(x, y, code.constScanLine(y)[x] == 0 ? QColor(Qt::black) : QColor(0, 0, 0, 0));
    }
    QCOMPARE(codesIn(image), QStringList{m_text});
}

void TestCodeReader::readsScreenShots()
{
    QCOMPARE(codesIn(testsupport::codeImage(m_text, 171)), QStringList{m_text});
    QImage inverted = testsupport::codeImage(m_text, 400);
    QCOMPARE(codesIn(inverted.mirrored(false, false).convertToFormat(QImage::Format_Indexed8)), QStringList{m_text});
}

void TestCodeReader::findsNothingWhereNothingIs()
{
    QVERIFY(codesIn({}).isEmpty());
    QImage white(1000, 1000, QImage::Format_Grayscale8);
    white.fill(Qt::white);
    QVERIFY(codesIn(white).isEmpty());
    QVERIFY(codesIn(QImage(1, 1, QImage::Format_RGB32)).isEmpty());
    // Half a code is no code.
    QVERIFY(codesIn(testsupport::codeImage(m_text, 600).copy(0, 0, 600, 330)).isEmpty());
}

LOTSE_GUI_TEST_MAIN(QGuiApplication, TestCodeReader)
#include "tst_codereader.moc"
