#include "support/testmain.h"

#include "printing/certificatepage.h"
#include "printing/documentfilenames.h"
#include "printing/documentfont.h"
#include "printing/pagepainter.h"
#include "printing/typesetter.h"
#include "printingsamples.h"

#include <QGuiApplication>

using namespace printing;

/// The default layout of certificates, compared as values.
class CertificatePageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readsAsADocument();
    void speaksTheDocumentsLanguage();
    void breaksLongLists_data();
    void breaksLongLists();
    void keepsTheListInItsBox_data();
    void keepsTheListInItsBox();
    void staysInsideTheMargins_data();
    void staysInsideTheMargins();
    void showsDataAsTyped();
    void worksWithoutMostData();
    void placesTheLogo();
    void namesWhatIsWrongBeforePrinting_data();
    void namesWhatIsWrongBeforePrinting();
    void isTheSamePageEachTime();
    void becomesAPicture();
    void countsHoursAndUnits_data();
    void countsHoursAndUnits();
    void keepsDataAsJson();
    void namesFiles_data();
    void namesFiles();
    void namesNoFileTwice();

private:
    QStringList texts(const QList<Page> &pages)
    {
        QStringList result;
        for (const Page &page : pages) {
            for (const TextRun &run : textRuns(page))
                result.append(run.text);
        }
        return result;
    }

    Typesetter m_typesetter;
};

void CertificatePageTest::initTestCase()
{
    QVERIFY(checkDocumentFont().has_value());
}

void CertificatePageTest::readsAsADocument()
{
    const CertificatePages certificate = certificatePages(m_typesetter, samples::certificate(3));
    QCOMPARE(certificate.pages.size(), 1);
    QCOMPARE(certificate.findings, {});
    const QStringList expected{
        QStringLiteral("Geschäftsstelle Klimamobilität"),
        QStringLiteral("Zertifikat"),
        QStringLiteral("Dr.-Ing. Änne von der Heide"),
        QStringLiteral("Stadt Filderstadt"),
        QStringLiteral("Fachplanerin, Amt für Stadtentwicklung"),
        QStringLiteral("hat vom 12.\u00A0September 2024 bis zum 11.\u00A0Dezember 2024 am Programm"),
        QStringLiteral("„Impulslotse 2024“ teilgenommen."),
        QStringLiteral("Datum"), QStringLiteral("Veranstaltung"), QStringLiteral("Stunden"), QStringLiteral("UE"),
        QStringLiteral("12.09.2024"), QStringLiteral("Informationsveranstaltung: Gute Praxis vor Ort"), QStringLiteral("online"),
        QStringLiteral("1:30"), QStringLiteral("2"),
        QStringLiteral("27.10.2024"), QStringLiteral("Auftaktworkshop Fachplanung"), QStringLiteral("Stuttgart"), QStringLiteral("3:00"),
        QStringLiteral("4"),
        QStringLiteral("11.12.2024"), QStringLiteral("Impuls-Training B3: Parkraummanagement einführen"), QStringLiteral("und durchhalten"),
        QStringLiteral("Baustein 2: Zusammenarbeiten · online"), QStringLiteral("2:00"), QStringLiteral("2,67"),
        QStringLiteral("Gesamtumfang"), QStringLiteral("6:30"), QStringLiteral("8,67"),
        QStringLiteral("UE: Unterrichtseinheit zu 45 Minuten. Angegeben ist die Zeit der Anwesenheit."),
        QStringLiteral("Stuttgart, 12.\u00A0Dezember 2024"),
        QStringLiteral("Dr. Petra Sommerfeld"), QStringLiteral("Leiterin der Geschäftsstelle"),
        QStringLiteral("Zertifikat Nr. 2024-0012")};
    QCOMPARE(texts(certificate.pages), expected);
}

void CertificatePageTest::speaksTheDocumentsLanguage()
{
    CertificateData data = samples::certificate(1);
    data.kind = domain::CertificateKind::AttendanceConfirmation;
    QVERIFY(texts(certificatePages(m_typesetter, data).pages).contains(QStringLiteral("Teilnahmebescheinigung")));
    data.language = DocumentLanguage::English;
    const QStringList english = texts(certificatePages(m_typesetter, data).pages);
    QVERIFY(english.contains(QStringLiteral("Confirmation of attendance")));
    QVERIFY(english.join(u' ').contains(QStringLiteral("took part in the sessions of the programme “Impulslotse 2024” named here on 12\u00A0September 2024.")));
    QVERIFY(english.contains(QStringLiteral("12/09/2024")));
    QCOMPARE(pdfInfo(data).language, QStringLiteral("en"));
    QCOMPARE(pdfInfo(data).title, QStringLiteral("Confirmation of attendance no. 2024-0012 – Dr.-Ing. Änne von der Heide"));
}

void CertificatePageTest::breaksLongLists_data()
{
    QTest::addColumn<int>("sessions");
    QTest::addColumn<int>("pages");
    QTest::newRow("none") << 0 << 1;
    QTest::newRow("one") << 1 << 1;
    QTest::newRow("eight") << 8 << 1;
    QTest::newRow("twelve") << 12 << 2;
    QTest::newRow("thirty") << 30 << 3;
    QTest::newRow("two hundred") << 200 << 10;
}

void CertificatePageTest::breaksLongLists()
{
    QFETCH(int, sessions);
    QFETCH(int, pages);
    const CertificateData data = samples::certificate(sessions);
    const CertificatePages certificate = certificatePages(m_typesetter, data);
    QCOMPARE(certificate.pages.size(), pages);
    const QStringList all = texts(certificate.pages);
    QCOMPARE(all.count(QStringLiteral("Gesamtumfang")), sessions > 0 ? 1 : 0);
    QCOMPARE(all.count(QStringLiteral("Auftaktworkshop Fachplanung")), (sessions + 1) / 3);
    QVERIFY(texts({certificate.pages.first()}).contains(data.signerName));
    for (const Page &page : certificate.pages)
        QVERIFY(texts({page}).contains(data.recipient));
}

void CertificatePageTest::keepsTheListInItsBox_data()
{
    QTest::addColumn<QSizeF>("page");
    QTest::addColumn<QRectF>("box");
    QTest::addColumn<qreal>("size");
    QTest::addColumn<int>("titleLength");
    QTest::addColumn<QList<PreflightCode>>("expected"); // about the list
    using Codes = QList<PreflightCode>;
    QTest::newRow("wide box") << QSizeF(210, 297) << QRectF(20, 20, 160, 200) << 10.0 << 1 << Codes{};
    QTest::newRow("narrow box, wide page") << QSizeF(210, 297) << QRectF(20, 20, 50, 200) << 10.0 << 1 << Codes{};
    QTest::newRow("narrow page") << QSizeF(100, 297) << QRectF(10, 20, 50, 200) << 36.0 << 1 << Codes{PreflightCode::OutsidePage};
    QTest::newRow("low page") << QSizeF(210, 100) << QRectF(10, 20, 160, 20) << 10.0 << 1 << Codes{PreflightCode::Overflow};
    QTest::newRow("low page, high row") << QSizeF(210, 100) << QRectF(10, 20, 160, 20) << 16.0 << 40 << Codes{PreflightCode::OutsidePage};
}

void CertificatePageTest::keepsTheListInItsBox()
{
    QFETCH(QSizeF, page);
    QFETCH(QRectF, box);
    QFETCH(qreal, size);
    QFETCH(int, titleLength);
    QFETCH(QList<PreflightCode>, expected);
    SessionListElement list;
    list.size = size;
    CertificateLayout layout;
    layout.size = page;
    layout.elements.append({1, QString(), box, list});
    CertificateData data = samples::certificate(1);
    data.sessions[0].title = QStringLiteral("Wort ").repeated(titleLength).trimmed();
    const CertificatePages pages = certificatePages(m_typesetter, layout, {}, data);
    const QRectF frame = pages.pages.size() == 1 ? box : QRectF({}, page);
    bool isInside = true;
    for (const Item &item : pages.pages.last().items) {
        if (const auto *run = std::get_if<TextRun>(&item))
            isInside = isInside && run->baseline.x() + run->width <= frame.right() + 0.1 && run->baseline.y() <= frame.bottom();
    }
    QList<PreflightCode> found;
    for (const PreflightFinding &finding : pages.findings)
        found.append(finding.code);
    QCOMPARE(isInside, !expected.contains(PreflightCode::OutsidePage));
    for (const PreflightCode code : expected)
        QVERIFY(found.contains(code));
    if (expected.isEmpty())
        QCOMPARE(found, expected);
}

void CertificatePageTest::staysInsideTheMargins_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("clean");
    QTest::newRow("usual") << QStringLiteral("Anna Maier") << true;
    QTest::newRow("noble") << QStringLiteral("Prof. Dr.-Ing. Karl-Theodor Maria Freiherr von und zu der Tann-Rathsamhausen") << true;
    QTest::newRow("many given names") << QStringLiteral("Karl-Theodor Maria Nikolaus Johann Jacob Philipp Franz Joseph Sylvester Freiherr von Guttenberg-Hohenlohe") << false;
    QTest::newRow("endless") << QString(10000, u'W') << false;
    QTest::newRow("words") << QStringLiteral("Wort ").repeated(800) << false;
    QTest::newRow("markup") << QStringLiteral("<table>").repeated(200) << false;
}

void CertificatePageTest::staysInsideTheMargins()
{
    QFETCH(QString, name);
    QFETCH(bool, clean);
    CertificateData data = samples::certificate(12, name);
    data.institution = name;
    data.role = name;
    data.signerName = name;
    data.signerFunction = name;
    data.organiser = name;
    data.place = name;
    data.programme = name;
    data.sessions[3].title = name.left(2000);
    const CertificatePages certificate = certificatePages(m_typesetter, data);
    QCOMPARE(certificate.findings.isEmpty(), clean);
    for (const Page &page : certificate.pages) {
        for (const TextRun &run : textRuns(page)) {
            QVERIFY2(run.baseline.x() > 26.9 && run.baseline.x() + run.width < 183.1, qPrintable(run.text.left(50)));
            QVERIFY2(run.baseline.y() > 15 && run.baseline.y() < 287, qPrintable(run.text.left(50)));
        }
    }
}

void CertificatePageTest::showsDataAsTyped()
{
    const QStringList shown = texts(certificatePages(m_typesetter, samples::certificate(1, QStringLiteral("<b>Anna</b> &amp; %1 <img src=x>"))).pages);
    QVERIFY(shown.contains(QStringLiteral("<b>Anna</b> &amp; %1 <img src=x>")));
    CertificateData data = samples::certificate(2);
    data.programme = QStringLiteral("50 %1 %2 %3");
    QVERIFY(texts(certificatePages(m_typesetter, data).pages).join(u' ').contains(QStringLiteral("am Programm „50 %1 %2 %3“ teilgenommen.")));
}

void CertificatePageTest::worksWithoutMostData()
{
    CertificateData data;
    data.recipient = QStringLiteral("Anna Maier");
    data.programme = QStringLiteral("Impulslotse");
    const CertificatePages certificate = certificatePages(m_typesetter, data);
    QCOMPARE(texts(certificate.pages), QStringList({QStringLiteral("Zertifikat"), QStringLiteral("Anna Maier"),
                                                    QStringLiteral("hat am Programm „Impulslotse“ teilgenommen.")}));
    data.place = QStringLiteral("Stuttgart");
    QCOMPARE(texts(certificatePages(m_typesetter, data).pages).last(), QStringLiteral("Stuttgart"));
}

void CertificatePageTest::placesTheLogo()
{
    CertificateData data = samples::certificate(1);
    data.logo = QImage(400, 100, QImage::Format_RGB32);
    data.logo.fill(Qt::darkCyan);
    const Page page = certificatePages(m_typesetter, data).pages.first();
    const auto *picture = std::get_if<Picture>(&page.items.first());
    QVERIFY(picture);
    QCOMPARE(picture->box.width() / picture->box.height(), 4.0);
    QCOMPARE(picture->tag.meaning, Meaning::Figure);
    QCOMPARE(picture->tag.label, QStringLiteral("Logo: Geschäftsstelle Klimamobilität"));
    QCOMPARE(picture->image.cacheKey(), data.logo.cacheKey());
}

void CertificatePageTest::namesWhatIsWrongBeforePrinting_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QList<PreflightCode>>("expected");
    using Codes = QList<PreflightCode>;
    QTest::newRow("clean") << QStringLiteral("Dr. Łukasz Żółć") << Codes{};
    QTest::newRow("long and clean") << QStringLiteral("Prof. Dr.-Ing. Karl-Theodor Maria Freiherr von und zu der Tann-Rathsamhausen") << Codes{};
    QTest::newRow("two blanks") << QStringLiteral("Anna  Maier") << Codes{PreflightCode::DoubleBlank};
    QTest::newRow("nothing") << QString() << Codes{PreflightCode::EmptyText};
    QTest::newRow("too long") << QString(u'M' + QString(59, u'm')) << Codes{PreflightCode::Overflow};
    QTest::newRow("much too long") << QString(u'M' + QString(9999, u'm')) << Codes{PreflightCode::Cut};
}

void CertificatePageTest::namesWhatIsWrongBeforePrinting()
{
    QFETCH(QString, name);
    QFETCH(QList<PreflightCode>, expected);
    QList<PreflightCode> codes;
    const QList<PreflightFinding> findings = preflight(m_typesetter, samples::certificate(3, name));
    for (const PreflightFinding &finding : findings) {
        QCOMPARE(finding.field, QStringLiteral("recipient"));
        codes.append(finding.code);
    }
    QCOMPARE(codes, expected);
}

void CertificatePageTest::isTheSamePageEachTime()
{
    Typesetter other;
    QVERIFY(certificatePages(m_typesetter, samples::certificate(30)).pages == certificatePages(other, samples::certificate(30)).pages);
}

void CertificatePageTest::becomesAPicture()
{
    const Page page = certificatePages(m_typesetter, samples::certificate(3)).pages.first();
    const QImage image = pageImage(page, 72, m_typesetter);
    QCOMPARE(image.size(), QSize(595, 842));
    QCOMPARE(image.pixelColor(2, 2), QColor(Qt::white));
    int dark = 0;
    for (int y = 230; y < 270; ++y) {
        for (int x = 70; x < 300; ++x)
            dark += qGray(image.pixel(x, y)) < 100 ? 1 : 0;
    }
    QVERIFY2(dark > 500, "the recipient's name is painted");
}

void CertificatePageTest::countsHoursAndUnits_data()
{
    QTest::addColumn<int>("minutes");
    QTest::addColumn<QString>("hours");
    QTest::addColumn<QString>("units");
    QTest::newRow("training") << 120 << QStringLiteral("2:00") << QStringLiteral("2,67");
    QTest::newRow("one unit") << 45 << QStringLiteral("0:45") << QStringLiteral("1");
    QTest::newRow("two units") << 90 << QStringLiteral("1:30") << QStringLiteral("2");
    QTest::newRow("one minute") << 1 << QStringLiteral("0:01") << QStringLiteral("0,02");
    QTest::newRow("half hundredth") << 63 << QStringLiteral("1:03") << QStringLiteral("1,40");
    QTest::newRow("unknown") << 0 << QStringLiteral("–") << QStringLiteral("–");
    QTest::newRow("a day") << 1500 << QStringLiteral("25:00") << QStringLiteral("33,33");
}

void CertificatePageTest::countsHoursAndUnits()
{
    QFETCH(int, minutes);
    QFETCH(QString, hours);
    QFETCH(QString, units);
    QCOMPARE(hoursText(minutes), hours);
    QCOMPARE(unitsText(minutes, DocumentLanguage::German), units);
    QCOMPARE(unitsText(minutes, DocumentLanguage::English), QString(units).replace(u',', u'.'));
}

void CertificatePageTest::keepsDataAsJson()
{
    CertificateData data = samples::certificate(3);
    data.kind = domain::CertificateKind::AttendanceConfirmation;
    data.language = DocumentLanguage::English;
    data.showUnits = false;
    QCOMPARE(certificateDataFromJson(toJson(data)), data);
    QVERIFY(toJson(data).contains(QStringLiteral("\"kind\":\"attendance_confirmation\"")));
}

void CertificatePageTest::namesFiles_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("familyName");
    QTest::addColumn<QString>("expected");
    QTest::newRow("usual") << QStringLiteral("2024-0012") << QStringLiteral("Heide") << QStringLiteral("Zertifikat_2024-0012_Heide.pdf");
    QTest::newRow("blank") << QStringLiteral("2024-0012") << QStringLiteral("Gómez Peña") << QStringLiteral("Zertifikat_2024-0012_Gómez-Peña.pdf");
    QTest::newRow("path") << QStringLiteral("../1") << QStringLiteral("../../etc/passwd") << QStringLiteral("Zertifikat__1__.._etc_passwd.pdf");
    QTest::newRow("no number") << QString() << QStringLiteral("Heide") << QStringLiteral("Zertifikat_Heide.pdf");
    QTest::newRow("no name") << QStringLiteral("7") << QString() << QStringLiteral("Zertifikat_7_Dr.-Ing.-Änne-von-der-Heide.pdf");
}

void CertificatePageTest::namesFiles()
{
    QFETCH(QString, number);
    QFETCH(QString, familyName);
    QFETCH(QString, expected);
    CertificateData data = samples::certificate(1);
    data.number = number;
    data.familyName = familyName;
    QCOMPARE(certificateFileName(data), expected);
    data.familyName = QString(300, u'ä');
    QVERIFY(certificateFileName(data).toUtf8().size() < 140);
}

void CertificatePageTest::namesNoFileTwice()
{
    FileNames names;
    QCOMPARE(names.unique(QStringLiteral("Zertifikat_Müller.pdf")), QStringLiteral("Zertifikat_Müller.pdf"));
    QCOMPARE(names.unique(QStringLiteral("Zertifikat_Müller.pdf")), QStringLiteral("Zertifikat_Müller-2.pdf"));
    QCOMPARE(names.unique(QStringLiteral("zertifikat_MÜLLER.pdf")), QStringLiteral("zertifikat_MÜLLER-3.pdf"));
    QCOMPARE(names.unique(QStringLiteral("Zertifikat_Maier.pdf")), QStringLiteral("Zertifikat_Maier.pdf"));
}

LOTSE_GUI_TEST_MAIN(QGuiApplication, CertificatePageTest)
#include "tst_certificatepage.moc"
