#include "support/difficulttexts.h"
#include "support/testmain.h"

#include "eventsamples.h"
#include "printing/documentfont.h"
#include "printing/typesetter.h"

#include <QGuiApplication>

using namespace printing;
using namespace samples;

/// Sheets of labels: their geometry, what stands on name badges, and that nothing is lost there.
class LabelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void knowsTheGeometryOfSheets_data();
    void knowsTheGeometryOfSheets();
    void fitsEveryFormatOnThePage();
    void readsOwnFormats_data();
    void readsOwnFormats();
    void countsOnOverSheets();
    void placesTextsWithinTheirLabels_data();
    void placesTextsWithinTheirLabels();
    void drawsOutlinesWhereLabelsAre();
    void showsRoleAsColourAndWord();
    void setsLongNamesSmallerAndWhole_data();
    void setsLongNamesSmallerAndWhole();
    void keepsDifficultNamesWhole();
    void reportsWhatDoesNotFit();

private:
    Typesetter m_typesetter;
};

void LabelsTest::initTestCase()
{
    QVERIFY(checkDocumentFont().has_value());
}

void LabelsTest::knowsTheGeometryOfSheets_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("count");
    QTest::addColumn<QRectF>("first");
    QTest::addColumn<QRectF>("last");
    QTest::newRow("L4785") << QStringLiteral("L4785") << 10 << QRectF(18, 13, 80, 50) << QRectF(113, 233, 80, 50);
    QTest::newRow("C32011") << QStringLiteral("c32011") << 10 << QRectF(15, 13.5, 85, 54) << QRectF(110, 229.5, 85, 54);
    QTest::newRow("32015") << QStringLiteral("32015") << 8 << QRectF(17, 31.5, 85, 54) << QRectF(108, 211.5, 85, 54);
    QTest::newRow("L7163") << QStringLiteral("L7163") << 14 << QRectF(4.7, 15.1, 99.1, 38.1) << QRectF(106.3, 243.7, 99.1, 38.1);
    QTest::newRow("L7160") << QStringLiteral("L7160") << 21 << QRectF(7.2, 15.1, 63.5, 38.1) << QRectF(139.2, 243.7, 63.5, 38.1);
    QTest::newRow("own") << QStringLiteral("3x4:50x40:10,20:60.5x65") << 12 << QRectF(10, 20, 50, 40) << QRectF(131, 215, 50, 40);
}

void LabelsTest::knowsTheGeometryOfSheets()
{
    QFETCH(QString, name);
    QFETCH(int, count);
    QFETCH(QRectF, first);
    QFETCH(QRectF, last);
    const auto format = labelFormat(name);
    QVERIFY2(format.has_value(), qPrintable(name));
    QCOMPARE(format->count(), count);
    LabelSheet moved{*format, 1, {1.5, -2}, false};
    for (const auto &[number, box] : {std::pair(0, first), std::pair(count - 1, last)}) {
        const QRectF place = labelPlace(moved, number).box;
        QVERIFY(std::abs(place.left() - 1.5 - box.left()) < 0.1 && std::abs(place.top() + 2 - box.top()) < 0.1);
        QVERIFY(std::abs(place.width() - box.width()) < 0.1 && std::abs(place.height() - box.height()) < 0.1);
    }
}

void LabelsTest::fitsEveryFormatOnThePage()
{
    for (const LabelFormat &format : labelFormats()) {
        QVERIFY2(checkLabelFormat(format).has_value(), qPrintable(format.name));
        QCOMPARE(*labelFormat(format.name), format);
        LabelFormat own = *labelFormat(labelFormatText(format));
        QCOMPARE(own.label, format.label);
        QCOMPARE(own.pitch, format.pitch);
        QCOMPARE(own.count(), format.count());
    }
}

void LabelsTest::readsOwnFormats_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("good") << QStringLiteral("2x5:80x50:18,13:95x55") << true;
    QTest::newRow("fractions") << QStringLiteral("2x5:80.5x50:18,13.25:95x55") << true;
    QTest::newRow("one label") << QStringLiteral("1x1:200x280:5,5:0x0") << true;
    QTest::newRow("overlap") << QStringLiteral("2x5:80x50:18,13:70x55") << false;
    QTest::newRow("beyond the page") << QStringLiteral("2x6:80x50:18,13:95x55") << false;
    QTest::newRow("no labels") << QStringLiteral("0x5:80x50:18,13:95x55") << false;
    QTest::newRow("tiny") << QStringLiteral("2x5:1x1:18,13:95x55") << false;
    QTest::newRow("unknown") << QStringLiteral("L0000") << false;
    QTest::newRow("empty") << QString() << false;
}

void LabelsTest::readsOwnFormats()
{
    QFETCH(QString, text);
    QFETCH(bool, isGood);
    const auto format = labelFormat(text);
    QCOMPARE(format.has_value(), isGood);
    if (!isGood)
        QVERIFY(!format.error().message.isEmpty());
}

void LabelsTest::countsOnOverSheets()
{
    const LabelSheet begun = sheet("L4785", 9);
    QCOMPARE(labelPlace(begun, 0).page, 0);
    QCOMPARE(labelPlace(begun, 1).page, 0);
    QCOMPARE(labelPlace(begun, 2).page, 1);
    QCOMPARE(labelPlace(begun, 2).box, labelPlace(sheet("L4785"), 0).box);
    QCOMPARE(startAfter(begun, 1), 10);
    QCOMPARE(startAfter(begun, 2), 1);
    QList<EventPerson> people(13, guest(QStringLiteral("Ada"), QStringLiteral("Amann")));
    QCOMPARE(badgePages(m_typesetter, begun, eventHead(), people).pages.size(), 3);
    QCOMPARE(badgePages(m_typesetter, sheet("L4785"), eventHead(), people.first(10)).pages.size(), 1);
}

void LabelsTest::placesTextsWithinTheirLabels_data()
{
    QTest::addColumn<QString>("format");
    for (const LabelFormat &format : labelFormats())
        QTest::newRow(qPrintable(format.name)) << format.name;
}

/// Every text of each person lies in the person's own label, moved by the offsets.
void LabelsTest::placesTextsWithinTheirLabels()
{
    QFETCH(QString, format);
    LabelSheet moved = sheet(format.toLatin1().constData(), 2);
    moved.offset = {-2, 1.5};
    QList<EventPerson> people;
    for (int i = 0; i < 30; ++i) {
        people.append(guest(QStringLiteral("Vorname%1").arg(i), QStringLiteral("Dr.-Ing. Freiherr von Nachname%1-Schnarrenberger").arg(i)));
        people.last().table = QStringLiteral("Tisch %1").arg(i);
    }
    const EventPages badges = badgePages(m_typesetter, moved, eventHead(), people);
    const EventPages addresses = addressLabelPages(m_typesetter, moved, people);
    for (const EventPages &made : {badges, addresses}) {
        int found = 0;
        for (int page = 0; page < made.pages.size(); ++page) {
            for (const TextRun &run : textRuns(made.pages[page])) {
                bool isInside = false;
                for (int number = 0; number < people.size(); ++number) {
                    const LabelPlace place = labelPlace(moved, number);
                    const QRectF box = place.box.adjusted(-0.01, -0.01, 0.01, 0.01);
                    isInside = isInside || (place.page == page && box.contains(run.baseline) && box.contains(run.baseline + QPointF(run.width, 0)));
                }
                QVERIFY2(isInside, qPrintable(run.text));
                found += run.text.contains(QStringLiteral("Nachname")) ? 1 : 0;
            }
        }
        QVERIFY(found >= people.size());
    }
}

void LabelsTest::drawsOutlinesWhereLabelsAre()
{
    LabelSheet trial = sheet("L4785", 3);
    const QList<EventPerson> people(2, guest(QStringLiteral("Ada"), QStringLiteral("Amann")));
    const auto outlines = [](const Page &page) {
        QList<QRectF> boxes;
        for (const Item &item : page.items) {
            const auto *shape = std::get_if<Shape>(&item);
            if (shape && !shape->fill.isValid())
                boxes.append(shape->path.boundingRect());
        }
        return boxes;
    };
    QVERIFY(outlines(badgePages(m_typesetter, trial, eventHead(), people).pages.first()).isEmpty());
    trial.hasOutlines = true;
    const QList<QRectF> boxes = outlines(badgePages(m_typesetter, trial, eventHead(), people).pages.first());
    QCOMPARE(boxes.size(), 2);
    QVERIFY(std::abs(boxes[0].left() - 18) < 0.1 && std::abs(boxes[0].top() - 68) < 0.1);
    QVERIFY(std::abs(boxes[1].right() - 193) < 0.1 && std::abs(boxes[1].bottom() - 118) < 0.1);
    const EventPages calibration = calibrationPages(m_typesetter, trial, DocumentLanguage::German);
    QCOMPARE(calibration.pages.size(), 1);
    QCOMPARE(outlines(calibration.pages.first()).size(), 10);
    bool hasRuler = false;
    for (const Item &item : calibration.pages.first().items) {
        const auto *line = std::get_if<Line>(&item);
        hasRuler = hasRuler || (line && std::abs(line->to.x() - line->from.x() - 100) < 0.001);
    }
    QVERIFY(hasRuler);
    QVERIFY(calibration.findings.isEmpty());
}

void LabelsTest::showsRoleAsColourAndWord()
{
    EventPerson dark = guest(QStringLiteral("Ada"), QStringLiteral("Amann"));
    dark.roleColour = QColor(0x00, 0x40, 0x70);
    EventPerson light = dark;
    light.roleColour = QColor(0xF0, 0xE4, 0x42);
    light.role = QStringLiteral("Gast");
    EventPerson none = dark;
    none.role.clear();
    none.roleColour = {};
    const Page page = badgePages(m_typesetter, sheet("L4785"), eventHead(), {dark, light, none}).pages.first();
    QHash<QString, QColor> words;
    for (const TextRun &run : textRuns(page))
        words.insert(run.text, run.colour);
    QCOMPARE(words.value(QStringLiteral("Fachplaner:in")), QColor(Qt::white));
    QCOMPARE(words.value(QStringLiteral("Gast")), QColor(Qt::black));
    QList<QColor> fills;
    for (const Item &item : page.items) {
        if (const auto *shape = std::get_if<Shape>(&item))
            fills.append(shape->fill);
    }
    QCOMPARE(fills, (QList<QColor>{dark.roleColour, light.roleColour}));
}

void LabelsTest::setsLongNamesSmallerAndWhole_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("family");
    QTest::newRow("short") << QStringLiteral("Ada") << QStringLiteral("Amann");
    QTest::newRow("double") << QStringLiteral("Karl-Theodor Maria Nikolaus") << QStringLiteral("Prof. Dr. Dr. h. c. Leutheusser-Schnarrenberger");
    QTest::newRow("prefix") << QStringLiteral("Änne") << QStringLiteral("Dr.-Ing. Freiherr von und zu der Tann-Rathsamhausen, M.Sc.");
    QTest::newRow("no given name") << QString() << QStringLiteral("Müller-Lüdenscheidt");
    QTest::newRow("other letters") << QStringLiteral("Łukasz") << QStringLiteral("Ọ́ṣọ́-Ķēniņš");
}

void LabelsTest::setsLongNamesSmallerAndWhole()
{
    QFETCH(QString, given);
    QFETCH(QString, family);
    const EventPages made = badgePages(m_typesetter, sheet("L4785"), eventHead(), {guest(given, family)});
    const QString all = squeezed(linesOf(made.pages.first()).join(QString()));
    QVERIFY(all.contains(squeezed(printable(given))));
    QVERIFY(all.contains(squeezed(printable(family))));
    QVERIFY2(made.findings.isEmpty(), qPrintable(made.findings.isEmpty() ? QString() : made.findings.first().message));
    qreal largest = 0;
    for (const TextRun &run : textRuns(made.pages.first()))
        largest = std::max(largest, run.font.size);
    QVERIFY(largest >= 11);
    if (QLatin1StringView(QTest::currentDataTag()) == QLatin1StringView("short"))
        QVERIFY(largest >= 28);
}

void LabelsTest::keepsDifficultNamesWhole()
{
    const QStringList names = testsupport::shapeableTexts(QStringLiteral(SHARED_TOOLS_DIR), 300);
    if (names.isEmpty())
        QSKIP("needs the shared list of difficult texts");
    const auto isReported = [](const EventPages &pages, const QString &name) {
        return std::any_of(pages.findings.begin(), pages.findings.end(), [&name](const PreflightFinding &finding) {
            return finding.text.contains(name) && finding.code == PreflightCode::Cut;
        });
    };
    int whole = 0;
    for (const QString &name : names) {
        const EventPages made = badgePages(m_typesetter, sheet("L4785"), eventHead(), {guest(QString(), name)});
        const bool isWhole = squeezed(linesOf(made.pages.first()).join(QString())).contains(squeezed(printable(name)));
        QVERIFY2(isWhole || isReported(made, name), qPrintable(name));
        whole += isWhole ? 1 : 0;
    }
    QVERIFY(whole > names.size() * 9 / 10);
}

void LabelsTest::reportsWhatDoesNotFit()
{
    const EventPages endless = badgePages(m_typesetter, sheet("L4785"), eventHead(), {guest(QString(2000, u'M'), QStringLiteral("Amann"))});
    QVERIFY(!endless.findings.isEmpty());
    QCOMPARE(endless.findings.first().field, QStringLiteral("name"));
    const EventPages tiny = badgePages(m_typesetter, {*labelFormat(QStringLiteral("5x20:30x11:10,10:35x13")), 1, {}, false}, eventHead(),
                                       {guest(QStringLiteral("Karl-Theodor Maria"), QStringLiteral("Leutheusser-Schnarrenberger"))});
    QVERIFY(!tiny.findings.isEmpty());
}

LOTSE_GUI_TEST_MAIN(QGuiApplication, LabelsTest)
#include "tst_labels.moc"
