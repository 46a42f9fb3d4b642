#include "support/difficulttexts.h"
#include "support/testmain.h"

#include "domain/draft.h"
#include "domain/templates/exampleprogramme.h"
#include "domain/rules/closingevent.h"
#include "domain/verbs/certificateverbs.h"
#include "domain/verbs/tableverbs.h"
#include "pdfreadback.h"
#include "printing/documentfont.h"
#include "printing/eventlistpage.h"
#include "printing/eventprint.h"
#include "printing/typesetter.h"

#include <QGuiApplication>
#include <QRegularExpression>

using namespace printing;
Q_DECLARE_METATYPE(domain::Participant)

/// What a closing event needs on paper: geometry of labels, badges, signs, lists, addresses.
class EventPrintTest : public QObject
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
    void addressesAsDin5008_data();
    void addressesAsDin5008();
    void leavesNoLabelToWhoHasNoAddress();
    void callsPeopleByTheirSpokenTitles_data();
    void callsPeopleByTheirSpokenTitles();
    void turnsTheUpperHalfOfASign();
    void printsSignsOnBothSides();
    void putsManyPeopleOnASign();
    void ordersTheStageByGroups();
    void postsOnlyWhatIsToBePosted();
    void isReadBackWhole();
    void refusesWhatCannotBe_data();
    void refusesWhatCannotBe();
    void speaksEnglish();

private:
    static EventPerson person(const QString &given, const QString &family, const QString &municipality = QStringLiteral("Stadt Aalen"))
    {
        EventPerson result;
        result.givenName = given;
        result.familyName = family;
        result.fullName = QStringLiteral("%1 %2").arg(given, family);
        result.listName = QStringLiteral("%1, %2").arg(family, given);
        result.spokenName = result.fullName;
        result.municipality = municipality;
        result.role = QStringLiteral("Fachplaner:in");
        result.roleColour = QColor(0xD5, 0x5E, 0x00);
        result.address = {{result.fullName, QStringLiteral("Marktplatz 30"), QStringLiteral("73430 Aalen")}, PostalAddress::Gap::None};
        return result;
    }
    static LabelSheet sheet(const char *name, int start = 1) { return {*labelFormat(QString::fromLatin1(name)), start, {}, false}; }
    static EventHead head()
    {
        return {DocumentLanguage::German, QStringLiteral("Impuls 2024"), QStringLiteral("Agentur"), QStringLiteral("Abschlussveranstaltung"),
                QStringLiteral("Di, 10. Dezember 2024"), QStringLiteral("Stuttgart")};
    }
    static QStringList texts(const Page &page)
    {
        QStringList result;
        for (const TextRun &run : textRuns(page))
            result.append(run.text);
        return result;
    }
    static QString squeezed(QString text) { return text.remove(QRegularExpression(QStringLiteral("\\s"))); }
    /// The example programme with tables and a certificate that is to be posted for each of the first people.
    static domain::Programme eventProgramme(int toPost);
    static domain::ChangeSet worked(base::Result<domain::ChangeSet> change)
    {
        if (!change)
            qFatal("%s", qPrintable(change.error().message));
        return *change;
    }

    Typesetter m_typesetter;
};

void EventPrintTest::initTestCase()
{
    QVERIFY(checkDocumentFont().has_value());
}

domain::Programme EventPrintTest::eventProgramme(int toPost)
{
    domain::Programme programme = domain::exampleProgramme(2024);
    const auto closing = domain::closingEvent(programme, QDate(2024, 11, 5));
    programme = *domain::applied(programme, worked(domain::assignTables(programme, closing, 8)));
    QList<domain::IssuedDocument> documents;
    EventSelection selection;
    selection.session = closing;
    const QList<EventPerson> people = eventPeople(programme, selection);
    const QStringList numbers = domain::nextCertificateNumbers(programme, toPost);
    for (int i = 0; i < toPost; ++i)
        documents.append({numbers[i], people[i].id, domain::CertificateKind::Certificate, QDate(2024, 12, 10), QStringLiteral("{}"), QByteArray::number(i)});
    const domain::ChangeSet issued = worked(domain::issueCertificates(programme, documents));
    programme = *domain::applied(programme, issued);
    QList<domain::CertificateId> ids;
    for (const auto &change : issued.of<domain::Certificate>())
        ids.append(change.after->id);
    return *domain::applied(programme, worked(domain::setHandover(programme, ids, domain::CertificateHandover::ToPost, {})));
}

void EventPrintTest::knowsTheGeometryOfSheets_data()
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

void EventPrintTest::knowsTheGeometryOfSheets()
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

void EventPrintTest::fitsEveryFormatOnThePage()
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

void EventPrintTest::readsOwnFormats_data()
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

void EventPrintTest::readsOwnFormats()
{
    QFETCH(QString, text);
    QFETCH(bool, isGood);
    const auto format = labelFormat(text);
    QCOMPARE(format.has_value(), isGood);
    if (!isGood)
        QVERIFY(!format.error().message.isEmpty());
}

void EventPrintTest::countsOnOverSheets()
{
    const LabelSheet begun = sheet("L4785", 9);
    QCOMPARE(labelPlace(begun, 0).page, 0);
    QCOMPARE(labelPlace(begun, 1).page, 0);
    QCOMPARE(labelPlace(begun, 2).page, 1);
    QCOMPARE(labelPlace(begun, 2).box, labelPlace(sheet("L4785"), 0).box);
    QCOMPARE(startAfter(begun, 1), 10);
    QCOMPARE(startAfter(begun, 2), 1);
    QList<EventPerson> people(13, person(QStringLiteral("Ada"), QStringLiteral("Amann")));
    QCOMPARE(badgePages(m_typesetter, begun, head(), people).pages.size(), 3);
    QCOMPARE(badgePages(m_typesetter, sheet("L4785"), head(), people.first(10)).pages.size(), 1);
}

void EventPrintTest::placesTextsWithinTheirLabels_data()
{
    QTest::addColumn<QString>("format");
    for (const LabelFormat &format : labelFormats())
        QTest::newRow(qPrintable(format.name)) << format.name;
}

/// Every text of each person lies in the person's own label, moved by the offsets.
void EventPrintTest::placesTextsWithinTheirLabels()
{
    QFETCH(QString, format);
    LabelSheet moved = sheet(format.toLatin1().constData(), 2);
    moved.offset = {-2, 1.5};
    QList<EventPerson> people;
    for (int i = 0; i < 30; ++i) {
        people.append(person(QStringLiteral("Vorname%1").arg(i), QStringLiteral("Dr.-Ing. Freiherr von Nachname%1-Schnarrenberger").arg(i)));
        people.last().table = QStringLiteral("Tisch %1").arg(i);
    }
    const EventPages badges = badgePages(m_typesetter, moved, head(), people);
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

void EventPrintTest::drawsOutlinesWhereLabelsAre()
{
    LabelSheet trial = sheet("L4785", 3);
    const QList<EventPerson> people(2, person(QStringLiteral("Ada"), QStringLiteral("Amann")));
    const auto outlines = [](const Page &page) {
        QList<QRectF> boxes;
        for (const Item &item : page.items) {
            const auto *shape = std::get_if<Shape>(&item);
            if (shape && !shape->fill.isValid())
                boxes.append(shape->path.boundingRect());
        }
        return boxes;
    };
    QVERIFY(outlines(badgePages(m_typesetter, trial, head(), people).pages.first()).isEmpty());
    trial.hasOutlines = true;
    const QList<QRectF> boxes = outlines(badgePages(m_typesetter, trial, head(), people).pages.first());
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

void EventPrintTest::showsRoleAsColourAndWord()
{
    EventPerson dark = person(QStringLiteral("Ada"), QStringLiteral("Amann"));
    dark.roleColour = QColor(0x00, 0x40, 0x70);
    EventPerson light = dark;
    light.roleColour = QColor(0xF0, 0xE4, 0x42);
    light.role = QStringLiteral("Gast");
    EventPerson none = dark;
    none.role.clear();
    none.roleColour = {};
    const Page page = badgePages(m_typesetter, sheet("L4785"), head(), {dark, light, none}).pages.first();
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

void EventPrintTest::setsLongNamesSmallerAndWhole_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("family");
    QTest::newRow("short") << QStringLiteral("Ada") << QStringLiteral("Amann");
    QTest::newRow("double") << QStringLiteral("Karl-Theodor Maria Nikolaus") << QStringLiteral("Prof. Dr. Dr. h. c. Leutheusser-Schnarrenberger");
    QTest::newRow("prefix") << QStringLiteral("Änne") << QStringLiteral("Dr.-Ing. Freiherr von und zu der Tann-Rathsamhausen, M.Sc.");
    QTest::newRow("no given name") << QString() << QStringLiteral("Müller-Lüdenscheidt");
    QTest::newRow("other letters") << QStringLiteral("Łukasz") << QStringLiteral("Ọ́ṣọ́-Ķēniņš");
}

void EventPrintTest::setsLongNamesSmallerAndWhole()
{
    QFETCH(QString, given);
    QFETCH(QString, family);
    const EventPages made = badgePages(m_typesetter, sheet("L4785"), head(), {person(given, family)});
    const QString all = squeezed(texts(made.pages.first()).join(QString()));
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

void EventPrintTest::keepsDifficultNamesWhole()
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
        const EventPages made = badgePages(m_typesetter, sheet("L4785"), head(), {person(QString(), name)});
        const bool isWhole = squeezed(texts(made.pages.first()).join(QString())).contains(squeezed(printable(name)));
        QVERIFY2(isWhole || isReported(made, name), qPrintable(name));
        whole += isWhole ? 1 : 0;
    }
    QVERIFY(whole > names.size() * 9 / 10);
}

void EventPrintTest::reportsWhatDoesNotFit()
{
    const EventPages endless = badgePages(m_typesetter, sheet("L4785"), head(), {person(QString(2000, u'M'), QStringLiteral("Amann"))});
    QVERIFY(!endless.findings.isEmpty());
    QCOMPARE(endless.findings.first().field, QStringLiteral("name"));
    const EventPages tiny = badgePages(m_typesetter, {*labelFormat(QStringLiteral("5x20:30x11:10,10:35x13")), 1, {}, false}, head(),
                                       {person(QStringLiteral("Karl-Theodor Maria"), QStringLiteral("Leutheusser-Schnarrenberger"))});
    QVERIFY(!tiny.findings.isEmpty());
}

void EventPrintTest::addressesAsDin5008_data()
{
    QTest::addColumn<domain::Participant>("person");
    QTest::addColumn<QString>("street");
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<int>("gap");
    domain::Participant person;
    person.givenName = QStringLiteral("Max");
    person.familyName = QStringLiteral("Maier");
    person.academicTitle = QStringLiteral("Dr.");
    const QString street = QStringLiteral("Marktplatz 30");
    const QString town = QStringLiteral("73430 Aalen");
    const QString institution = QStringLiteral("Stadt Aalen");
    QTest::newRow("neutral") << person << street << QStringList{institution, QStringLiteral("Dr. Max Maier"), street, town} << int(PostalAddress::Gap::None);
    person.salutation = domain::Salutation::Mr;
    QTest::newRow("Herrn") << person << street << QStringList{institution, QStringLiteral("Herrn Dr. Max Maier"), street, town} << int(PostalAddress::Gap::None);
    person.position = QStringLiteral("Bürgermeister");
    person.office = QStringLiteral("Amt für Mobilität");
    QTest::newRow("function") << person << street
                              << QStringList{institution, person.office, QStringLiteral("Herrn Bürgermeister"), QStringLiteral("Dr. Max Maier"), street, town}
                              << int(PostalAddress::Gap::None);
    person.position = QStringLiteral("Erster Landesbeamter und Leitung der Stabsstelle");
    QTest::newRow("no official title") << person << street << QStringList{institution, person.office, QStringLiteral("Herrn Dr. Max Maier"), street, town}
                                       << int(PostalAddress::Gap::None);
    person.position = QStringLiteral("Erster Beigeordneter");
    QTest::newRow("two words") << person << street
                               << QStringList{institution, person.office, QStringLiteral("Herrn Erster Beigeordneter"), QStringLiteral("Dr. Max Maier"), street, town}
                               << int(PostalAddress::Gap::None);
    person.position = QStringLiteral("Bürgermeister");
    QTest::newRow("no street") << person << QString()
                               << QStringList{institution, person.office, QStringLiteral("Herrn Bürgermeister"), QStringLiteral("Dr. Max Maier"), town}
                               << int(PostalAddress::Gap::Street);
    person.salutation = domain::Salutation::Ms;
    person.postalAddress = QStringLiteral(" Gartenweg 3 \n\n12345 Anderswo\n");
    QTest::newRow("own") << person << street << QStringList{QStringLiteral("Frau Dr. Max Maier"), QStringLiteral("Gartenweg 3"), QStringLiteral("12345 Anderswo")}
                         << int(PostalAddress::Gap::None);
}

void EventPrintTest::addressesAsDin5008()
{
    QFETCH(domain::Participant, person);
    QFETCH(QString, street);
    QFETCH(QStringList, lines);
    QFETCH(int, gap);
    domain::Draft draft(domain::Programme(), QStringLiteral("Test"));
    domain::Municipality aalen;
    aalen.name = QStringLiteral("Aalen");
    aalen.kind = domain::MunicipalityKind::Town;
    aalen.street = street;
    aalen.postalCode = QStringLiteral("73430");
    person.municipality = draft.add(aalen);
    const PostalAddress address = postalAddress(draft.programme(), person, DocumentLanguage::German);
    QCOMPARE(address.lines, lines);
    QCOMPARE(int(address.gap), gap);
}

void EventPrintTest::leavesNoLabelToWhoHasNoAddress()
{
    EventPerson without = person(QStringLiteral("Ohne"), QStringLiteral("Anschrift"));
    without.address = {{}, PostalAddress::Gap::All};
    EventPerson streetless = person(QStringLiteral("Ohne"), QStringLiteral("Straße"));
    streetless.address.gap = PostalAddress::Gap::Street;
    const EventPages made = addressLabelPages(m_typesetter, sheet("L7163"), {without, person(QStringLiteral("Ada"), QStringLiteral("Amann")), streetless});
    QCOMPARE(made.findings.size(), 2);
    QVERIFY(made.findings[0].message.contains(QStringLiteral("Ohne Anschrift")));
    QVERIFY(made.findings[1].message.contains(QStringLiteral("Ohne Straße")));
    const TextRun first = textRuns(made.pages.first()).first();
    QCOMPARE(first.text, QStringLiteral("Ada Amann"));
    QVERIFY(labelPlace(sheet("L7163"), 0).box.contains(first.baseline));
    QVERIFY(!texts(made.pages.first()).join(u' ').contains(QStringLiteral("Anschrift")));
}

void EventPrintTest::callsPeopleByTheirSpokenTitles_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("spoken");
    QTest::newRow("none") << QString() << QStringLiteral("Frau Änne von der Heide");
    QTest::newRow("doctor") << QStringLiteral("Dr.-Ing.") << QStringLiteral("Frau Dr. Änne von der Heide");
    QTest::newRow("professor") << QStringLiteral("Prof. Dr. Dr. h. c.") << QStringLiteral("Frau Prof. Dr. Änne von der Heide");
    QTest::newRow("engineer") << QStringLiteral("Dipl.-Ing. (FH)") << QStringLiteral("Frau Änne von der Heide");
}

void EventPrintTest::callsPeopleByTheirSpokenTitles()
{
    QFETCH(QString, title);
    QFETCH(QString, spoken);
    domain::Participant heide;
    heide.salutation = domain::Salutation::Ms;
    heide.givenName = QStringLiteral("Änne");
    heide.namePrefix = QStringLiteral("von der");
    heide.familyName = QStringLiteral("Heide");
    heide.academicTitle = title;
    heide.nameSuffix = QStringLiteral("M.Sc.");
    QCOMPARE(spokenName(heide, DocumentLanguage::German), spoken);
    heide.salutation = domain::Salutation::None;
    QCOMPARE(spokenName(heide, DocumentLanguage::German), spoken.mid(5));
}

void EventPrintTest::turnsTheUpperHalfOfASign()
{
    const QList<TableSign> signs{{QStringLiteral("Tisch 4"), {person(QStringLiteral("Ada"), QStringLiteral("Amann"))}}};
    const EventPages made = tableSignPages(m_typesetter, TableSignForm::Folded, head(), signs);
    QCOMPARE(made.pages.size(), 1);
    QCOMPARE(texts(made.pages.first()).count(QStringLiteral("Tisch 4")), 1); // read out once
    QRectF below;
    QRectF above;
    for (const Item &item : made.pages.first().items) {
        if (const auto *run = std::get_if<TextRun>(&item)) {
            QVERIFY(run->baseline.y() > 148.5);
            if (run->text == QLatin1StringView("Tisch 4"))
                below = {run->baseline.x(), run->baseline.y() - pointsToMm(run->font.size), run->width, pointsToMm(run->font.size) * 1.3};
        }
        const auto *shape = std::get_if<Shape>(&item);
        if (shape && shape->path.boundingRect().bottom() < 148.5)
            above |= shape->path.boundingRect();
    }
    const QRectF turnedBelow(QPointF(210 - below.right(), 297 - below.bottom()), below.size());
    QVERIFY(above.intersects(turnedBelow));
    QVERIFY(above.width() > 50 && above.top() > 5);
}

void EventPrintTest::printsSignsOnBothSides()
{
    QList<EventPerson> people{person(QStringLiteral("Ada"), QStringLiteral("Amann")), person(QStringLiteral("Bo"), QStringLiteral("Bär")), person(QStringLiteral("Cem"), QStringLiteral("Can"))};
    people[0].table = QStringLiteral("Tisch 10");
    people[1].table = QStringLiteral("Tisch 2");
    const QList<TableSign> signs = tableSigns(people);
    QCOMPARE(signs.size(), 2);
    QCOMPARE(signs[0].table, QStringLiteral("Tisch 2"));
    const EventPages made = tableSignPages(m_typesetter, TableSignForm::BothSides, head(), signs);
    QCOMPARE(made.pages.size(), 4);
    QCOMPARE(made.pages[0], made.pages[1]);
    QVERIFY(made.pages[0].size.width() > made.pages[0].size.height());
}

void EventPrintTest::putsManyPeopleOnASign()
{
    for (const int count : {1, 6, 12, 24, 200}) {
        QList<EventPerson> people;
        for (int i = 0; i < count; ++i)
            people.append(person(QStringLiteral("Vorname"), QStringLiteral("Nachname%1").arg(i)));
        const EventPages made = tableSignPages(m_typesetter, TableSignForm::BothSides, head(), {{QStringLiteral("Tisch 1"), people}});
        const QString all = texts(made.pages.first()).join(u' ');
        for (const TextRun &run : textRuns(made.pages.first()))
            QVERIFY2(run.baseline.y() < 145 && run.baseline.x() + run.width < 200, qPrintable(run.text));
        if (count <= 24)
            QVERIFY2(all.contains(QStringLiteral("Nachname%1").arg(count - 1)), qPrintable(QString::number(count)));
        else
            QVERIFY2(all.contains(QStringLiteral("weitere")), qPrintable(all));
    }
}

void EventPrintTest::ordersTheStageByGroups()
{
    QList<EventPerson> people{person(QStringLiteral("Ada"), QStringLiteral("Amann")), person(QStringLiteral("Bo"), QStringLiteral("Bär"), QStringLiteral("Stadt Ulm"))};
    people[0].certificateNumber = QStringLiteral("2024-0001-8");
    people[0].spokenName = QStringLiteral("Frau Dr. Ada Amann");
    people[0].fullName = QStringLiteral("Dr.-Ing. Ada Amann");
    const EventList list = orderList(head(), people, domain::HandoverOrder::ByMunicipality);
    const QStringList shown = texts(eventListPages(m_typesetter, list).pages.first());
    const QStringList expected{QStringLiteral("Stadt Aalen"), QStringLiteral("1"), QStringLiteral("Frau Dr. Ada Amann"), QStringLiteral("auf dem Zertifikat: Dr.-Ing. Ada Amann")};
    const qsizetype at = shown.indexOf(QStringLiteral("Stadt Aalen"));
    QCOMPARE(shown.mid(at, 4), expected);
    QVERIFY(shown.contains(QStringLiteral("2024-0001-8")));
    QVERIFY(shown.join(u' ').contains(QStringLiteral("ohne ausgestelltes Zertifikat: 1")));
    // Rows stay whole and the head stands on each page.
    const EventList many = orderList(head(), QList<EventPerson>(90, people[0]), domain::HandoverOrder::ByName);
    const EventPages pages = eventListPages(m_typesetter, many);
    QVERIFY(pages.pages.size() >= 3);
    QVERIFY(pages.findings.isEmpty());
    int ticks = 0;
    for (const Page &page : pages.pages) {
        QVERIFY(texts(page).contains(QStringLiteral("übergeben")));
        for (const Item &item : page.items) {
            const auto *shape = std::get_if<Shape>(&item);
            ticks += shape && shape->stroke.isValid() ? 1 : 0;
        }
        for (const TextRun &run : textRuns(page))
            QVERIFY(run.baseline.y() < 290);
    }
    QCOMPARE(ticks, 90);
}

void EventPrintTest::postsOnlyWhatIsToBePosted()
{
    const domain::Programme programme = eventProgramme(3);
    EventPrintOrder order;
    order.what = EventPrint::PostingList;
    QCOMPARE(peopleOf(programme, order).size(), 3);
    const auto list = printForEvent(programme, order);
    QVERIFY(list.has_value());
    QCOMPARE(list->count, 3);
    order.selection.participants = {domain::participantsByName(programme).last()};
    QCOMPARE(peopleOf(programme, order).size(), 1);
    order.selection.participants.clear();
    QVERIFY(!printForEvent(domain::exampleProgramme(2024), order).has_value());
}

void EventPrintTest::isReadBackWhole()
{
    const domain::Programme programme = eventProgramme(2);
    EventPrintOrder order;
    order.selection.session = domain::closingEvent(programme, QDate(2024, 11, 5));
    order.sheet = sheet("L4785");
    const QList<EventPerson> people = peopleOf(programme, order);
    QVERIFY(people.size() > 10);
    for (const EventPrint what : {EventPrint::Badges, EventPrint::TableSigns, EventPrint::OrderList}) {
        order.what = what;
        const auto pdf = printForEvent(programme, order);
        QVERIFY(pdf.has_value());
        QVERIFY(pdf->pages > 0);
        if (!readback::hasPoppler())
            continue;
        QCOMPARE(readback::pageTexts(pdf->bytes).size(), pdf->pages);
        // Poppler joins words that a line breaks at their hyphen.
        const auto bare = [](const QString &words) { return squeezed(words).remove(u'-'); };
        const QString text = bare(readback::plainText(pdf->bytes));
        for (const EventPerson &one : people)
            QVERIFY2(text.contains(bare(one.familyName)) || text.contains(bare(one.spokenName)) || text.contains(bare(one.fullName)), qPrintable(one.fullName));
    }
}

void EventPrintTest::refusesWhatCannotBe_data()
{
    QTest::addColumn<int>("start");
    QTest::addColumn<QPointF>("offset");
    QTest::newRow("start 0") << 0 << QPointF();
    QTest::newRow("start beyond the sheet") << 11 << QPointF();
    QTest::newRow("too far") << 1 << QPointF(21, 0);
    QTest::newRow("too far up") << 1 << QPointF(0, -30);
}

void EventPrintTest::refusesWhatCannotBe()
{
    QFETCH(int, start);
    QFETCH(QPointF, offset);
    const domain::Programme programme = domain::exampleProgramme(2024);
    EventPrintOrder order;
    order.selection.session = domain::closingEvent(programme, QDate(2024, 11, 5));
    order.sheet = sheet("L4785");
    QVERIFY(printForEvent(programme, order).has_value());
    order.sheet.start = start;
    order.sheet.offset = offset;
    const auto made = printForEvent(programme, order);
    QVERIFY(!made.has_value());
    QCOMPARE(made.error().code, base::ErrorCode::InputRefused);
}

void EventPrintTest::speaksEnglish()
{
    EventHead english = head();
    english.language = DocumentLanguage::English;
    const QStringList shown = texts(eventListPages(m_typesetter, orderList(english, {person(QStringLiteral("Ada"), QStringLiteral("Amann"))}, domain::HandoverOrder::ByName)).pages.first());
    for (const char *word : {"Municipality", "handed over", "Certificate"})
        QVERIFY2(shown.contains(QString::fromLatin1(word)), word);
    QCOMPARE(eventPrintTitle(EventPrint::Badges, DocumentLanguage::English), QStringLiteral("Name badges"));
}

LOTSE_GUI_TEST_MAIN(QGuiApplication, EventPrintTest)
#include "tst_eventprint.moc"
