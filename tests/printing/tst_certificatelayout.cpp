#include "support/testmain.h"

#include "printing/certificatebatch.h"
#include "printing/certificatefields.h"
#include "printing/documentfont.h"
#include "printing/qrcode.h"
#include "printing/typesetter.h"
#include "printingsamples.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>

using namespace printing;

/// Layouts as values: read, written, filled, laid out.
class CertificateLayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void standardLayoutsSurviveWriting_data();
    void standardLayoutsSurviveWriting();
    void everyElementSurvivesWriting();
    void refusesWhatCannotBeLaidOut_data();
    void refusesWhatCannotBeLaidOut();
    void templateFilesSurviveWriting();
    void refusesTemplateFiles_data();
    void refusesTemplateFiles();
    void drawsNoMorePixelsThanMemoryHolds();
    void fillsPlaceholders_data();
    void fillsPlaceholders();
    void everyPlaceholderHasATextAndAHeading();
    void tellsEmptyAndUnknownPlaceholders();
    void placesElements();
    void keepsColumnsOfTheList();
    void tellsBoxesOutsideOfThePage();
    void tellsCodesThatAreTooFine();
    void findsUnusualCapitals_data();
    void findsUnusualCapitals();
    void tellsUnconfirmedNames();
    void putsTheWorstFirst();
    void printsAContactSheet();
    void readsOldData();

private:
    static QByteArray png(const QColor &colour, int width = 40, int height = 20)
    {
        QImage image(width, height, QImage::Format_ARGB32);
        image.fill(colour);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        (void)buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "PNG");
        return bytes;
    }
    static QString hash(const QByteArray &bytes)
    {
        return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    }
    static CertificateLayout layoutWith(const ElementContent &content, const QRectF &box = {20, 20, 100, 20})
    {
        CertificateLayout layout;
        layout.elements.append({1, QString(), box, content});
        return layout;
    }
    static TextElement text(const QString &pattern)
    {
        TextElement element;
        element.text = pattern;
        return element;
    }
    QStringList printed(const CertificatePages &pages)
    {
        QStringList result;
        for (const Page &page : pages.pages) {
            for (const TextRun &run : textRuns(page))
                result.append(run.text);
        }
        return result;
    }
    static QList<PreflightCode> codes(const QList<PreflightFinding> &findings)
    {
        QList<PreflightCode> result;
        for (const PreflightFinding &finding : findings)
            result.append(finding.code);
        return result;
    }

    Typesetter m_typesetter;
};

void CertificateLayoutTest::initTestCase()
{
    QVERIFY(checkDocumentFont().has_value());
}

void CertificateLayoutTest::standardLayoutsSurviveWriting_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("language");
    for (const auto kind : {domain::CertificateKind::Certificate, domain::CertificateKind::AttendanceConfirmation}) {
        for (const auto language : {DocumentLanguage::German, DocumentLanguage::English})
            QTest::addRow("%d %d", int(kind), int(language)) << int(kind) << int(language);
    }
}

void CertificateLayoutTest::standardLayoutsSurviveWriting()
{
    QFETCH(int, kind);
    QFETCH(int, language);
    const CertificateLayout layout = standardLayout(domain::CertificateKind(kind), DocumentLanguage(language));
    QVERIFY(layout.elements.size() > 10);
    const base::Result<CertificateLayout> read = readLayout(toJson(layout));
    QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().message));
    QVERIFY(*read == layout);
    QCOMPARE(toJson(*read), toJson(layout));
    CertificateData data = samples::certificate(10);
    data.kind = domain::CertificateKind(kind);
    data.language = DocumentLanguage(language);
    data.statement = QStringLiteral("IL1:") + QString(200, u'A');
    const CertificatePages pages = certificatePages(m_typesetter, data);
    QCOMPARE(pages.pages.size(), 1);
    QCOMPARE(pages.findings, {});
    QVERIFY(*layoutOf({{}, QString(), data.kind, languageCode(data.language), QString(), false}) == layout);
}

void CertificateLayoutTest::everyElementSurvivesWriting()
{
    CertificateLayout layout;
    layout.size = {297, 210};
    layout.background = QString(64, u'a');
    TextElement words = text(QStringLiteral("Zeile 1\n„{recipient}“ [{role}]"));
    words.style = {QStringLiteral("Noto Serif"), 31.5, true, true, QColor(1, 2, 3), Qt::AlignRight | Qt::AlignBottom, 1.25, 1.5};
    words.floor = 12.5;
    words.maxLines = 4;
    words.breaksFirst = words.isHeading = true;
    ImageElement image{QString(64, u'0'), QStringLiteral("Siegel"), false, Qt::AlignLeft | Qt::AlignTop};
    ImageElement logo;
    logo.isLogo = true;
    SessionListElement list{{SessionColumn::Hours, SessionColumn::Title}, 8.5, false};
    const QList<ElementContent> contents{words, image, logo, ShapeElement{QColor(), QColor(9, 8, 7), 0.5}, ShapeElement{QColor(7, 7, 7), QColor(), 0.25},
                                         list, CodeElement()};
    for (const ElementContent &content : contents)
        layout.elements.append({int(layout.elements.size()) + 1, QStringLiteral("n"), {1.5, -2.25, 30.125, 40}, content});
    const base::Result<CertificateLayout> read = readLayout(toJson(layout));
    QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().message));
    QVERIFY(*read == layout);
    QCOMPARE(blobsOf(*read), QStringList({QString(64, u'a'), QString(64, u'0')}));
}

void CertificateLayoutTest::refusesWhatCannotBeLaidOut_data()
{
    QTest::addColumn<QString>("json");
    QTest::addColumn<QString>("place");
    const QString frame = QStringLiteral(R"({"format":"impulslotse-layout/1","size":[210,297],"elements":[%1]})");
    const auto element = [&](const char *members) {
        return frame.arg(QStringLiteral(R"({"id":1,"box":[1,1,50,50],%1})").arg(QLatin1StringView(members)));
    };
    QTest::newRow("nothing") << QString() << QStringLiteral("JSON");
    QTest::newRow("list") << QStringLiteral("[]") << QStringLiteral("JSON");
    QTest::newRow("other format") << QStringLiteral(R"({"format":"impulslotse-layout/2"})") << QStringLiteral("format");
    QTest::newRow("tiny page") << QStringLiteral(R"({"format":"impulslotse-layout/1","size":[9,297],"elements":[]})") << QStringLiteral("size");
    QTest::newRow("endless page") << QStringLiteral(R"({"format":"impulslotse-layout/1","size":[210,1e9],"elements":[]})") << QStringLiteral("size");
    QTest::newRow("unknown member") << QStringLiteral(R"({"format":"impulslotse-layout/1","size":[210,297],"elements":[],"x":1})") << QStringLiteral("x");
    QTest::newRow("element is no object") << frame.arg(QStringLiteral("7")) << QStringLiteral("1");
    QTest::newRow("no id") << frame.arg(QStringLiteral(R"({"box":[1,1,5,5],"type":"code"})")) << QStringLiteral("id");
    QTest::newRow("id twice") << frame.arg(QStringLiteral(R"({"id":1,"box":[1,1,5,5],"type":"code"},{"id":1,"box":[1,1,5,5],"type":"code"})"))
                              << QStringLiteral("id");
    QTest::newRow("unknown type") << element(R"("type":"film")") << QStringLiteral("film");
    QTest::newRow("text too small") << element(R"("type":"text","text":"a","size":0.5)") << QStringLiteral("size");
    QTest::newRow("size as text") << element(R"("type":"text","text":"a","size":"12")") << QStringLiteral("size");
    QTest::newRow("half a line") << element(R"("type":"text","text":"a","max_lines":1.5)") << QStringLiteral("max_lines");
    QTest::newRow("transparent") << element(R"("type":"text","text":"a","colour":"#80102030")") << QStringLiteral("colour");
    QTest::newRow("named colour") << element(R"("type":"text","text":"a","colour":"red")") << QStringLiteral("colour");
    QTest::newRow("alignment") << element(R"("type":"text","text":"a","align":"justify")") << QStringLiteral("align");
    QTest::newRow("short hash") << element(R"("type":"image","blob":"abc")") << QStringLiteral("blob");
    QTest::newRow("path as hash") << element(R"("type":"image","blob":"../../../../../../../../../../../../../../etc/passwd0000000000000000")")
                                  << QStringLiteral("blob");
    QTest::newRow("no columns") << element(R"("type":"sessions","columns":[])") << QString();
    QTest::newRow("column twice") << element(R"("type":"sessions","columns":["date","date"])") << QString();
    QTest::newRow("unknown column") << element(R"("type":"sessions","columns":["colour"])") << QStringLiteral("columns");
    QTest::newRow("box of three") << frame.arg(QStringLiteral(R"({"id":1,"box":[1,1,5],"type":"code"})")) << QStringLiteral("box");
    QTest::newRow("flat text box") << frame.arg(QStringLiteral(R"({"id":1,"box":[1,1,50,0.1],"type":"text","text":"a"})")) << QStringLiteral("box");
    QTest::newRow("too many") << frame.arg(QStringList(501, QStringLiteral(R"({"id":1,"box":[1,1,5,5],"type":"code"})")).join(u',')) << QStringLiteral("elements");
    QTest::newRow("deep") << QString(5000, u'[') << QStringLiteral("JSON");
}

void CertificateLayoutTest::refusesWhatCannotBeLaidOut()
{
    QFETCH(QString, json);
    QFETCH(QString, place);
    const base::Result<CertificateLayout> read = readLayout(json);
    QVERIFY(!read.has_value());
    QCOMPARE(read.error().code, base::ErrorCode::InputRefused);
    QVERIFY2(read.error().message.contains(place), qPrintable(read.error().message));
}

void CertificateLayoutTest::templateFilesSurviveWriting()
{
    const QByteArray seal = png(Qt::red);
    const QByteArray drawing("<svg xmlns='http://www.w3.org/2000/svg' width='10' height='10'><rect width='5' height='5'/></svg>");
    TemplateFile file{QStringLiteral("Urkunde"), domain::CertificateKind::AttendanceConfirmation, DocumentLanguage::English,
                      layoutWith(ImageElement{hash(seal), {}, false, Qt::AlignCenter}), {{hash(seal), seal}, {hash(drawing), drawing}}};
    file.layout.background = hash(drawing);
    const QByteArray letterhead("%PDF-1.4\n");
    TemplateFile onLetterhead = file;
    onLetterhead.layout.background = hash(letterhead);
    onLetterhead.files.insert(hash(letterhead), letterhead);
    QVERIFY(readTemplateFile(writeTemplateFile(onLetterhead)).has_value());
    const base::Result<TemplateFile> read = readTemplateFile(writeTemplateFile(file));
    QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().message));
    QCOMPARE(read->name, file.name);
    QCOMPARE(read->kind, file.kind);
    QCOMPARE(read->language, file.language);
    QVERIFY(read->layout == file.layout);
    QCOMPARE(read->files, file.files);
}

void CertificateLayoutTest::refusesTemplateFiles_data()
{
    QTest::addColumn<QByteArray>("picture");
    QTest::addColumn<bool>("wrongHash");
    QTest::newRow("no picture") << QByteArray("Hallo") << false;
    QTest::newRow("changed picture") << png(Qt::blue) << true;
    QTest::newRow("drawing with a file") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' width='9' height='9'>"
                                                       "<image xlink:href='file:///etc/passwd' width='5' height='5'/></svg>") << false;
    QTest::newRow("missing picture") << QByteArray() << false;
    QTest::newRow("letterhead in a box") << QByteArray("%PDF-1.4\n") << false;
}

void CertificateLayoutTest::refusesTemplateFiles()
{
    QFETCH(QByteArray, picture);
    QFETCH(bool, wrongHash);
    const QString name = wrongHash ? QString(64, u'1') : hash(picture);
    TemplateFile file;
    file.name = QStringLiteral("Urkunde");
    file.layout = layoutWith(ImageElement{name, {}, false, Qt::AlignCenter});
    file.files.insert(name, picture);
    const base::Result<TemplateFile> read = readTemplateFile(writeTemplateFile(file));
    QVERIFY(!read.has_value());
    QCOMPARE(read.error().code, base::ErrorCode::InputRefused);
    QVERIFY(!readTemplateFile(QByteArray("{}")).has_value());
}

void CertificateLayoutTest::drawsNoMorePixelsThanMemoryHolds()
{
    const auto drawing = [](int width, int height) {
        return QStringLiteral("<svg xmlns='http://www.w3.org/2000/svg' width='%1' height='%2'><rect width='5' height='5'/></svg>").arg(width).arg(height).toUtf8();
    };
    const base::Result<QImage> small = decodedPicture(drawing(10, 20), 300);
    QVERIFY(small.has_value());
    QCOMPARE(small->size(), QSize(150, 300));
    const base::Result<QImage> wall = decodedPicture(drawing(10, 10), 60'000); // a box of nearly four metres
    QVERIFY(wall.has_value());
    QCOMPARE(wall->size(), QSize(6000, 6000));
    const base::Result<QImage> rule = decodedPicture(drawing(1000, 1), 60'000);
    QVERIFY(rule.has_value());
    QCOMPARE(rule->size(), QSize(16'000, 16));
}

void CertificateLayoutTest::fillsPlaceholders_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &pattern, const QString &expected) { QTest::newRow(name) << pattern << expected; };
    row("plain", QStringLiteral("{recipient}"), QStringLiteral("Dr.-Ing. Änne von der Heide"));
    row("twice", QStringLiteral("{number}/{number}"), QStringLiteral("2024-0012/2024-0012"));
    row("brackets full", QStringLiteral("a[ Nr. {number}]b"), QStringLiteral("a Nr. 2024-0012b"));
    row("brackets empty", QStringLiteral("a[ {superseded}]b"), QStringLiteral("ab"));
    row("brackets without placeholder", QStringLiteral("a[b]c"), QStringLiteral("abc"));
    row("one of two empty", QStringLiteral("[{number} {superseded}]"), QString());
    row("signs", QStringLiteral("[[a]] {{number}}"), QStringLiteral("[a]] {number}}"));
    row("open bracket", QStringLiteral("a [b"), QStringLiteral("a [b"));
    row("open brace", QStringLiteral("a {b"), QStringLiteral("a {b"));
    row("unknown", QStringLiteral("{nummer}"), QStringLiteral("{nummer}"));
    row("lines", QStringLiteral("{place}\n{date}"), QStringLiteral("Stuttgart\n12.\u00A0Dezember 2024"));
    row("period", QStringLiteral("{period}"), QStringLiteral("vom 12.\u00A0September 2024 bis zum 11.\u00A0Dezember 2024"));
    row("sums", QStringLiteral("{hours} {units} {session_count}"), QStringLiteral("6:30 8,67 3"));
}

void CertificateLayoutTest::fillsPlaceholders()
{
    QFETCH(QString, pattern);
    QFETCH(QString, expected);
    QCOMPARE(filledText(pattern, samples::certificate(3)).text, expected);
}

void CertificateLayoutTest::everyPlaceholderHasATextAndAHeading()
{
    QStringList names;
    for (const Placeholder &placeholder : placeholders()) {
        QVERIFY(fieldText(samples::certificate(), placeholder.name).has_value());
        QVERIFY(!placeholder.heading.isEmpty());
        QVERIFY(!names.contains(placeholder.name));
        names.append(placeholder.name);
    }
    for (const char *wanted : {"recipient", "salutation", "academic_title", "given_name", "family_name", "institution", "municipality", "office", "position",
                               "role", "programme", "year", "organiser", "number", "kind", "date", "period", "place", "place_and_date", "hours", "units",
                               "session_count", "signer_name", "signer_function", "superseded"})
        QVERIFY2(names.contains(QLatin1StringView(wanted)), wanted);
    // Names with braces and brackets stay as they are.
    QCOMPARE(filledText(QStringLiteral("[{recipient}]"), samples::certificate(1, QStringLiteral("{number} [x]\nY"))).text, QStringLiteral("{number} [x] Y"));
}

void CertificateLayoutTest::tellsEmptyAndUnknownPlaceholders()
{
    CertificateLayout layout = layoutWith(text(QStringLiteral("{recipient} {municipality} [{office}] {nonsense}")));
    const QList<PreflightFinding> findings = certificatePages(m_typesetter, layout, {}, samples::certificate(1)).findings;
    QCOMPARE(codes(findings), QList<PreflightCode>({PreflightCode::EmptyPlaceholder, PreflightCode::UnknownPlaceholder}));
    QCOMPARE(findings.first().field, QStringLiteral("municipality"));
    QVERIFY(findings.last().message.contains(QStringLiteral("{nonsense}")));
}

void CertificateLayoutTest::placesElements()
{
    const QByteArray picture = png(QColor(0, 0, 0, 0), 40, 20);
    CertificateLayout layout;
    layout.elements.append({1, {}, {0, 0, 210, 297}, ShapeElement{QColor(250, 250, 240), QColor(), 0.25}});
    layout.elements.append({2, {}, {10, 10, 40, 40}, ImageElement{hash(picture), {}, false, Qt::AlignRight | Qt::AlignBottom}});
    layout.elements.append({3, {}, {100, 100, 30, 30}, CodeElement()});
    layout.elements.append({4, {}, {20, 60, 100, 20}, text(QStringLiteral("eins\nzwei"))});
    const base::Result<LayoutAssets> assets = layoutAssets(layout, [&](const QString &) { return base::Result<QByteArray>(picture); });
    QVERIFY(assets.has_value());
    CertificateData data = samples::certificate(1);
    data.statement = QStringLiteral("IL1:ABC");
    const CertificatePages pages = certificatePages(m_typesetter, layout, *assets, data);
    QCOMPARE(pages.findings, {});
    const QList<Item> &items = pages.pages.first().items;
    QVERIFY(std::holds_alternative<Shape>(items[0]));
    const auto &placed = std::get<Picture>(items[1]);
    QCOMPARE(placed.box, QRectF(10, 30, 40, 20));
    QCOMPARE(placed.image.pixelColor(5, 5), QColor(Qt::white)); // transparency on white
    QCOMPARE(placed.image.cacheKey(), assets->pictures.value(hash(picture)).cacheKey());
    const auto &code = std::get<Shape>(items[3]);
    const QRectF box = code.placement.mapRect(code.path.boundingRect());
    const qreal quiet = 4 * code.placement.m11();
    QVERIFY(box.left() >= 100 + quiet - 0.01 && box.right() <= 130 - quiet + 0.01);
    QCOMPARE(printed(pages), QStringList({QStringLiteral("eins"), QStringLiteral("zwei")}));
    data.statement.clear();
    QCOMPARE(certificatePages(m_typesetter, layout, *assets, data).pages.first().items.size(), items.size() - 2);
    QVERIFY(!layoutAssets(layout, [](const QString &) { return base::Result<QByteArray>(QByteArray("x")); }).has_value());
    // On a background the background shows through.
    layout.background = QString(64, u'b');
    const base::Result<LayoutAssets> onGreen = layoutAssets(layout, [&](const QString &name) {
        return base::Result<QByteArray>(name == layout.background ? png(QColor(10, 200, 30), 21, 30) : picture);
    });
    QVERIFY(onGreen.has_value());
    const QList<Item> green = certificatePages(m_typesetter, layout, *onGreen, data).pages.first().items;
    QCOMPARE(std::get<Picture>(green[1]).image.pixelColor(5, 5), QColor(10, 200, 30));
}

void CertificateLayoutTest::keepsColumnsOfTheList()
{
    SessionListElement list{{SessionColumn::Title, SessionColumn::Hours}, 10, false};
    const QStringList shown = printed(certificatePages(m_typesetter, layoutWith(list, {20, 20, 150, 200}), {}, samples::certificate(2)));
    QCOMPARE(shown, QStringList({QStringLiteral("Veranstaltung"), QStringLiteral("Stunden"), QStringLiteral("Informationsveranstaltung: Gute Praxis vor Ort"),
                                 QStringLiteral("1:30"), QStringLiteral("Auftaktworkshop Fachplanung"), QStringLiteral("3:00")}));
    const CertificatePages annex = certificatePages(m_typesetter, layoutWith(list, {20, 20, 150, 12}), {}, samples::certificate(9));
    QCOMPARE(annex.pages.size(), 2);
    QVERIFY(printed(annex).contains(QStringLiteral("Anlage zu: Zertifikat Nr. 2024-0012")));
}

void CertificateLayoutTest::tellsBoxesOutsideOfThePage()
{
    const CertificateLayout layout = layoutWith(text(QStringLiteral("{recipient}")), {150, 20, 100, 20});
    QCOMPARE(codes(certificatePages(m_typesetter, layout, {}, samples::certificate(1)).findings), QList<PreflightCode>({PreflightCode::OutsidePage}));
}

void CertificateLayoutTest::tellsCodesThatAreTooFine()
{
    CertificateData data = samples::certificate(1);
    data.statement = QString(200, u'A');
    QCOMPARE(certificatePages(m_typesetter, layoutWith(CodeElement(), {20, 20, 30, 30}), {}, data).findings, {});
    QCOMPARE(codes(certificatePages(m_typesetter, layoutWith(CodeElement(), {20, 20, 15, 30}), {}, data).findings),
             QList<PreflightCode>({PreflightCode::SmallCode}));
    data.statement = QString(5000, u'A');
    QCOMPARE(codes(certificatePages(m_typesetter, layoutWith(CodeElement(), {20, 20, 99, 99}), {}, data).findings),
             QList<PreflightCode>({PreflightCode::SmallCode}));
}

void CertificateLayoutTest::findsUnusualCapitals_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("unusual");
    for (const char *name : {"MÜLLER", "mcDonald", "anna", "Anna müller", "Anna MAIER", "ANNA Maier", "AnNa Maier", "HeinZ", "Müller-lüdenscheidt", "WEIẞ"})
        QTest::newRow(name) << QString::fromUtf8(name) << true;
    for (const char *name : {"Anna Maier", "Änne von der Heide", "McDonald", "DiCaprio", "O'Neill", "O’Neill", "d'Angelo", "D’Angelo", "Jean-Luc", "J. R. Ewing",
                             "MacLeod", "van den Berg", "Karl-Theodor zu Guttenberg", "山田太郎", "محمد", "Łukasz Żółć", "Ng", "LeBlanc", "VanDyke", "al-Said", "Ada B. Maier",
                             "Graf v. Spee", "ʻOkina", "Hans Jürgen e. Vogel"})
        QTest::newRow(name) << QString::fromUtf8(name) << false;
}

void CertificateLayoutTest::findsUnusualCapitals()
{
    QFETCH(QString, name);
    QFETCH(bool, unusual);
    QCOMPARE(hasUnusualCapitals(name), unusual);
}

void CertificateLayoutTest::tellsUnconfirmedNames()
{
    CertificateData data = samples::certificate(1);
    QCOMPARE(preflight(m_typesetter, data), {});
    data.nameConfirmed = false;
    const QList<PreflightFinding> findings = preflight(m_typesetter, data);
    QCOMPARE(codes(findings), QList<PreflightCode>({PreflightCode::UnconfirmedName}));
    QCOMPARE(severity(findings.first().code), Severity::Hint);
    data.givenName = QStringLiteral("ÄNNE");
    QCOMPARE(codes(preflight(m_typesetter, data)), QList<PreflightCode>({PreflightCode::UnusualCapitals, PreflightCode::UnconfirmedName}));
}

void CertificateLayoutTest::putsTheWorstFirst()
{
    const auto found = [](int index, PreflightCode code) { return BatchFinding{index, preflightFinding(code, QStringLiteral("recipient"), QStringLiteral("x"))}; };
    const QList<BatchFinding> findings{found(1, PreflightCode::DoubleBlank), found(2, PreflightCode::UnconfirmedName), found(4, PreflightCode::Cut),
                                       found(5, PreflightCode::DoubleBlank), found(5, PreflightCode::OtherFont)};
    QCOMPARE(worst(findings, 10), QList<int>({4, 5, 1}));
    QCOMPARE(worst(findings, 2), QList<int>({4, 5}));
    QCOMPARE(worst(findings, 0), {});
}

void CertificateLayoutTest::printsAContactSheet()
{
    const QList<CertificateData> certificates(12, samples::certificate(2));
    const CertificateDesign design{standardLayout(domain::CertificateKind::Certificate, DocumentLanguage::German), {}};
    QList<BatchFinding> findings{{3, preflightFinding(PreflightCode::Overflow, QStringLiteral("recipient"), QStringLiteral("x"))}};
    const base::Result<QList<Page>> sheet = contactSheet(certificates, design, findings, {3, 0, 1, 2, 4, 5, 6, 7, 8, 9, 99}, 4);
    QVERIFY(sheet.has_value());
    QCOMPARE(sheet->size(), 1);
    qsizetype pictures = 0;
    for (const Item &item : sheet->first().items)
        pictures += std::holds_alternative<Picture>(item) ? 1 : 0;
    QCOMPARE(pictures, 10);
    const QList<TextRun> runs = textRuns(sheet->first());
    QVERIFY(std::any_of(runs.begin(), runs.end(), [](const TextRun &run) { return run.text == shortText(PreflightCode::Overflow); }));
}

void CertificateLayoutTest::readsOldData()
{
    const CertificateData data = certificateDataFromJson(QStringLiteral(R"({"recipient":"Anna Maier","role":"Planerin","sessions":[]})"));
    QCOMPARE(data.recipient, QStringLiteral("Anna Maier"));
    QVERIFY(data.nameConfirmed && data.statement.isEmpty() && data.showUnits);
    CertificateData full = samples::certificate(2);
    full.statement = QStringLiteral("IL1:X");
    full.supersedes = QStringLiteral("2024-0001");
    full.municipality = QStringLiteral("Aalen");
    full.nameConfirmed = false;
    QCOMPARE(certificateDataFromJson(toJson(full)), full);
}

LOTSE_GUI_TEST_MAIN(QGuiApplication, CertificateLayoutTest)
#include "tst_certificatelayout.moc"
