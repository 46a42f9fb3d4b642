#include "support/testmain.h"

#include "domain/templates/programmetemplate.h"
#include "domain/verbs/recordverbs.h"
#include "workspace/programmepictures.h"

#include <QTemporaryDir>

using namespace workspace;

/// Pictures of layouts and the logo, as they lie in the file.
class TestProgrammePictures : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsLogoAndPictures();
    void tellsMissingPictures();

private:
    static printing::CertificateLayout showing(const QString &hash)
    {
        printing::CertificateLayout layout;
        printing::ImageElement image;
        image.blob = hash;
        layout.elements.append(printing::LayoutElement{1, {}, {}, image});
        return layout;
    }
    QTemporaryDir m_folder;
};

void TestProgrammePictures::readsLogoAndPictures()
{
    const auto document = Document::create(m_folder.filePath(QStringLiteral("a.lotse")), domain::creation(domain::newProgramme(QStringLiteral("Impuls"), 2024)));
    QVERIFY(document);
    QCOMPARE(logoOf(**document).value(), QByteArray());
    const domain::Blob logo = domain::makeBlob("invented logo", QStringLiteral("image/png"));
    auto change = domain::updateRecords((*document)->programme(), "programme", {(*document)->programme().info().id.value}, {{QStringLiteral("logo"), logo.hash}});
    QVERIFY(change);
    change->blobs.append(logo);
    QVERIFY((*document)->apply(*change));
    QCOMPARE(logoOf(**document).value(), logo.content);
    QCOMPARE(blobSource(**document)(logo.hash).value(), logo.content);
    QCOMPARE(picturesOf(**document, showing(logo.hash)).value(), (QHash<QString, QByteArray>{{logo.hash, logo.content}}));
}

void TestProgrammePictures::tellsMissingPictures()
{
    const auto document = Document::create(m_folder.filePath(QStringLiteral("b.lotse")), domain::creation(domain::newProgramme(QStringLiteral("Impuls"), 2024)));
    QVERIFY(document);
    const QString nowhere = domain::makeBlob("nowhere", {}).hash;
    QVERIFY(!blobSource(**document)(nowhere));
    QVERIFY(!picturesOf(**document, showing(nowhere)));
    QCOMPARE(picturesOf(**document, {}).value(), (QHash<QString, QByteArray>()));
}

LOTSE_TEST_MAIN(TestProgrammePictures)
#include "tst_programmepictures.moc"
