#include "support/testmain.h"

#include "domain/templates/programmetemplate.h"
#include "domain/verbs/signingkeyverbs.h"
#include "printing/layoutediting.h"
#include "workspace/document.h"
#include "workspace/signingkeys.h"
#include "workspace/templatefiles.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QTemporaryDir>

using namespace workspace;

/// Pictures and layouts that come from files and go into them.
class TestTemplateFiles : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsTypesByContent_data();
    void tellsTypesByContent();
    void readsPictures();
    void refusesPicturesThatCannotBePrinted();
    void carriesPictures();
    void tellsMissingPictures();
    void keepsSecretsInside();

private:
    [[nodiscard]] QString write(const QString &name, const QByteArray &content) const
    {
        QFile file(m_folder.filePath(name));
        file.open(QIODevice::WriteOnly);
        file.write(content);
        return file.fileName();
    }
    static QByteArray png()
    {
        QImage image(4, 4, QImage::Format_RGB32);
        image.fill(Qt::red);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "PNG");
        return bytes;
    }
    [[nodiscard]] Document::Pointer document(const QString &name) const
    {
        return Document::create(m_folder.filePath(name), domain::creation(domain::newProgramme(QStringLiteral("Impuls 2024"), 2024))).value();
    }
    QTemporaryDir m_folder;
};

void TestTemplateFiles::tellsTypesByContent_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("type");
    QTest::newRow("PNG") << png() << QStringLiteral("image/png");
    QTest::newRow("JPEG") << QByteArray("\xff\xd8\xff\xe0") << QStringLiteral("image/jpeg");
    QTest::newRow("SVG") << QByteArray("<?xml version=\"1.0\"?>\n<!-- x -->\n<svg xmlns=\"http://www.w3.org/2000/svg\"/>") << QStringLiteral("image/svg+xml");
    QTest::newRow("PDF") << QByteArray("%PDF-1.4\n") << QStringLiteral("application/pdf");
    QTest::newRow("HTML") << QByteArray("<html><svg/></html>") << QString();
    QTest::newRow("text") << QByteArray("png") << QString();
    QTest::newRow("nothing") << QByteArray() << QString();
}

void TestTemplateFiles::tellsTypesByContent()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, type);
    QCOMPARE(mediaTypeOf(content), type);
}

void TestTemplateFiles::readsPictures()
{
    const auto picture = readPicture(write(QStringLiteral("a.jpg"), png()), PictureUse::Image);
    QCOMPARE(picture->mediaType, QStringLiteral("image/png"));
    QCOMPARE(picture->content, png());
    const QString letterhead = write(QStringLiteral("b.pdf"), "%PDF-1.4\n");
    QVERIFY(readPicture(letterhead, PictureUse::Background).has_value());
    QCOMPARE(readPicture(letterhead, PictureUse::Image).error().code, base::ErrorCode::InputRefused);
    const QString large = write(QStringLiteral("c.png"), png() + QByteArray(10'000'000, 'x'));
    QCOMPARE(readPicture(large, PictureUse::Background).error().message, QStringLiteral("“c.png” is larger than 10 MB. Please save it smaller, then choose it again."));
    QCOMPARE(readPicture(m_folder.filePath(QStringLiteral("none")), PictureUse::Image).error().code, base::ErrorCode::System);
}

void TestTemplateFiles::refusesPicturesThatCannotBePrinted()
{
    const auto half = readPicture(write(QStringLiteral("d.png"), png().first(40)), PictureUse::Image);
    QCOMPARE(half.error().code, base::ErrorCode::InputRefused);
    QCOMPARE(half.error().message, QStringLiteral("“d.png”: The picture cannot be read. Please save it again as PNG or JPEG."));
    const QByteArray reaching("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"><image href=\"file:///tmp/x.png\"/></svg>");
    QCOMPARE(readPicture(write(QStringLiteral("e.svg"), reaching), PictureUse::Background).error().code, base::ErrorCode::InputRefused);
    const QByteArray complete("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"><rect width=\"9\" height=\"9\"/></svg>");
    QCOMPARE(readPicture(write(QStringLiteral("f.svg"), complete), PictureUse::Background)->mediaType, QStringLiteral("image/svg+xml"));
}

void TestTemplateFiles::carriesPictures()
{
    const domain::Blob picture = domain::makeBlob(png(), QStringLiteral("image/png"));
    printing::CertificateLayout layout = printing::added({}, printing::ElementKind::Image, {100, 100}).layout;
    std::get<printing::ImageElement>(layout.elements.first().content).blob = picture.hash;
    const auto from = document(QStringLiteral("from.lotse"));
    QVERIFY(from->apply(domain::addTemplate(from->programme(), {QStringLiteral("Urkunde"), {}, QStringLiteral("en"), printing::toJson(layout), {picture}}).value()));
    const domain::CertificateTemplate row = *from->programme().find(domain::CertificateTemplateId{3});
    const auto file = templateFile(*from, row, printing::layoutOf(row).value());
    const QString path = write(QStringLiteral("Urkunde.lotse-layout"), printing::writeTemplateFile(*file));
    const auto into = document(QStringLiteral("into.lotse"));
    QVERIFY(into->apply(domain::addTemplate(into->programme(), newTemplate(*readTemplate(path))).value()));
    domain::CertificateTemplate carried = *into->programme().find(domain::CertificateTemplateId{3});
    QCOMPARE(printing::layoutOf(carried).value(), layout);
    carried.layout = row.layout;
    QCOMPARE(carried, row);
    QCOMPARE(into->file().blob(picture.hash).value(), picture);
}

void TestTemplateFiles::tellsMissingPictures()
{
    printing::CertificateLayout layout;
    layout.background = QString(64, u'a');
    const auto file = templateFile(*document(QStringLiteral("empty.lotse")), {}, layout);
    QVERIFY(!file.has_value());
    QVERIFY(!file.error().message.isEmpty());
}

/// A layout that names the secret key as if it were a picture does not take it out of the programme file.
void TestTemplateFiles::keepsSecretsInside()
{
    const auto file = document(QStringLiteral("secret.lotse"));
    QVERIFY(ensureSigningKey(*file));
    printing::CertificateLayout layout;
    layout.background = domain::signingKey(file->programme())->secret;
    domain::CertificateTemplate row;
    row.name = QStringLiteral("Urkunde");
    const auto refused = templateFile(*file, row, layout);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, base::ErrorCode::InputRefused);
    QVERIFY2(refused.error().message.contains(row.name), qPrintable(refused.error().message));
}

LOTSE_GUI_TEST_MAIN(QGuiApplication, TestTemplateFiles)
#include "tst_templatefiles.moc"
