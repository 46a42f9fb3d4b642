#include "support/testmain.h"

#include "domain/draft.h"
#include "domain/rules/closingevent.h"
#include "domain/templates/exampleprogramme.h"
#include "domain/verbs/certificateverbs.h"
#include "domain/verbs/tableverbs.h"
#include "eventsamples.h"
#include "pdfreadback.h"
#include "printing/documentfont.h"
#include "printing/eventlistpage.h"
#include "printing/eventprint.h"
#include "printing/typesetter.h"

#include <QGuiApplication>

using namespace printing;
using namespace samples;
Q_DECLARE_METATYPE(domain::Participant)

/// What a closing event needs on paper beside labels: addresses, signs, lists, and all of it as PDF.
class EventPrintTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
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
    void postsConfirmationsToo();
    void isReadBackWhole();
    void refusesWhatCannotBe_data();
    void refusesWhatCannotBe();
    void speaksEnglish();

private:
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

void EventPrintTest::initTestCase()
{
    QVERIFY(checkDocumentFont().has_value());
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
    EventPerson without = guest(QStringLiteral("Ohne"), QStringLiteral("Anschrift"));
    without.address = {{}, PostalAddress::Gap::All};
    EventPerson streetless = guest(QStringLiteral("Ohne"), QStringLiteral("Straße"));
    streetless.address.gap = PostalAddress::Gap::Street;
    const EventPages made = addressLabelPages(m_typesetter, sheet("L7163"), {without, guest(QStringLiteral("Ada"), QStringLiteral("Amann")), streetless});
    QCOMPARE(made.findings.size(), 2);
    QVERIFY(made.findings[0].message.contains(QStringLiteral("Ohne Anschrift")));
    QVERIFY(made.findings[1].message.contains(QStringLiteral("Ohne Straße")));
    const TextRun first = textRuns(made.pages.first()).first();
    QCOMPARE(first.text, QStringLiteral("Ada Amann"));
    QVERIFY(labelPlace(sheet("L7163"), 0).box.contains(first.baseline));
    QVERIFY(!linesOf(made.pages.first()).join(u' ').contains(QStringLiteral("Anschrift")));
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
    const QList<TableSign> signs{{QStringLiteral("Tisch 4"), {guest(QStringLiteral("Ada"), QStringLiteral("Amann"))}}};
    const EventPages made = tableSignPages(m_typesetter, TableSignForm::Folded, eventHead(), signs);
    QCOMPARE(made.pages.size(), 1);
    QCOMPARE(linesOf(made.pages.first()).count(QStringLiteral("Tisch 4")), 1); // read out once
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
    QList<EventPerson> people{guest(QStringLiteral("Ada"), QStringLiteral("Amann")), guest(QStringLiteral("Bo"), QStringLiteral("Bär")), guest(QStringLiteral("Cem"), QStringLiteral("Can"))};
    people[0].table = QStringLiteral("Tisch 10");
    people[1].table = QStringLiteral("Tisch 2");
    const QList<TableSign> signs = tableSigns(people);
    QCOMPARE(signs.size(), 2);
    QCOMPARE(signs[0].table, QStringLiteral("Tisch 2"));
    const EventPages made = tableSignPages(m_typesetter, TableSignForm::BothSides, eventHead(), signs);
    QCOMPARE(made.pages.size(), 4);
    QCOMPARE(made.pages[0], made.pages[1]);
    QVERIFY(made.pages[0].size.width() > made.pages[0].size.height());
}

void EventPrintTest::putsManyPeopleOnASign()
{
    for (const int count : {1, 6, 12, 24, 200}) {
        QList<EventPerson> people;
        for (int i = 0; i < count; ++i)
            people.append(guest(QStringLiteral("Vorname"), QStringLiteral("Nachname%1").arg(i)));
        const EventPages made = tableSignPages(m_typesetter, TableSignForm::BothSides, eventHead(), {{QStringLiteral("Tisch 1"), people}});
        const QString all = linesOf(made.pages.first()).join(u' ');
        for (const TextRun &run : textRuns(made.pages.first()))
            QVERIFY2(run.baseline.y() < 145 && run.baseline.x() + run.width < 200, qPrintable(run.text));
        if (count <= 24)
            QVERIFY2(all.contains(QStringLiteral("Nachname%1").arg(count - 1)), qPrintable(QString::number(count)));
        else
            QVERIFY2(all.contains(QStringLiteral("weitere")), qPrintable(all));
        const bool isCut = std::any_of(made.findings.begin(), made.findings.end(), [](const PreflightFinding &finding) {
            return finding.code == PreflightCode::Cut && finding.text == QStringLiteral("Tisch 1");
        });
        QCOMPARE(isCut, count > 24);
    }
}

void EventPrintTest::ordersTheStageByGroups()
{
    QList<EventPerson> people{guest(QStringLiteral("Ada"), QStringLiteral("Amann")), guest(QStringLiteral("Bo"), QStringLiteral("Bär"), QStringLiteral("Stadt Ulm"))};
    people[0].certificateNumber = QStringLiteral("IMPULS-2024-00017-8"); // wider than its column, and not broken
    people[0].spokenName = QStringLiteral("Frau Dr. Ada Amann");
    people[0].fullName = QStringLiteral("Dr.-Ing. Ada Amann");
    const EventList list = orderList(eventHead(), people, domain::HandoverOrder::ByMunicipality);
    const QStringList shown = linesOf(eventListPages(m_typesetter, list).pages.first());
    const QStringList expected{QStringLiteral("Stadt Aalen"), QStringLiteral("1"), QStringLiteral("Frau Dr. Ada Amann"), QStringLiteral("auf dem Zertifikat: Dr.-Ing. Ada Amann")};
    const qsizetype at = shown.indexOf(QStringLiteral("Stadt Aalen"));
    QCOMPARE(shown.mid(at, 5).join(u' '), expected.join(u' ')); // the last one takes two lines
    QVERIFY(shown.contains(QStringLiteral("IMPULS-2024-00017-8")));
    QVERIFY(shown.join(u' ').contains(QStringLiteral("ohne ausgestelltes Zertifikat: 1")));
    // Rows stay whole and the head stands on each page.
    const EventList many = orderList(eventHead(), QList<EventPerson>(90, people[0]), domain::HandoverOrder::ByName);
    const EventPages pages = eventListPages(m_typesetter, many);
    QVERIFY(pages.pages.size() >= 3);
    QVERIFY(pages.findings.isEmpty());
    int ticks = 0;
    for (const Page &page : pages.pages) {
        QVERIFY(linesOf(page).contains(QStringLiteral("übergeben")));
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

void EventPrintTest::postsConfirmationsToo()
{
    domain::Programme programme = eventProgramme(1);
    EventPrintOrder order;
    order.what = EventPrint::PostingList;
    const domain::ParticipantId holder = peopleOf(programme, order).first().id;
    const domain::ParticipantId other = domain::participantsByName(programme).last();
    const QStringList numbers = domain::nextCertificateNumbers(programme, 2);
    const auto confirmation = [&](int i, domain::ParticipantId who) {
        return domain::IssuedDocument{numbers[i], who, domain::CertificateKind::AttendanceConfirmation, QDate(2024, 12, 10), QStringLiteral("{}"), QByteArray::number(100 + i)};
    };
    const domain::ChangeSet issued = worked(domain::issueCertificates(programme, {confirmation(0, holder), confirmation(1, other)}));
    programme = *domain::applied(programme, issued);
    QCOMPARE(peopleOf(programme, order).size(), 1);
    QList<domain::CertificateId> ids;
    for (const auto &change : issued.of<domain::Certificate>())
        ids.append(change.after->id);
    programme = *domain::applied(programme, worked(domain::setHandover(programme, ids, domain::CertificateHandover::ToPost, {})));
    const QList<EventPerson> people = peopleOf(programme, order);
    QCOMPARE(people.size(), 2);
    QCOMPARE(people[1].id, other);
    QCOMPARE(people[1].numbersToPost, QStringList{numbers[1]});
    order.what = EventPrint::AddressLabels;
    QCOMPARE(peopleOf(programme, order), people);
    const QStringList shown = linesOf(eventListPages(m_typesetter, postingList(eventHead(), people)).pages.first());
    for (const QString &number : {people[0].certificateNumber, numbers[0], numbers[1]})
        QVERIFY2(shown.contains(number), qPrintable(number));
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
    EventHead english = eventHead();
    english.language = DocumentLanguage::English;
    const QStringList shown = linesOf(eventListPages(m_typesetter, orderList(english, {guest(QStringLiteral("Ada"), QStringLiteral("Amann"))}, domain::HandoverOrder::ByName)).pages.first());
    for (const char *word : {"Municipality", "handed over", "Certificate"})
        QVERIFY2(shown.contains(QString::fromLatin1(word)), word);
    QCOMPARE(eventPrintTitle(EventPrint::Badges, DocumentLanguage::English), QStringLiteral("Name badges"));
}

LOTSE_GUI_TEST_MAIN(QGuiApplication, EventPrintTest)
#include "tst_eventprint.moc"
