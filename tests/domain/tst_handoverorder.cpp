#include "programmes.h"

#include "domain/programmeindex.h"
#include "domain/rules/handoverorder.h"

#include "support/testmain.h"

using namespace domain;
using testdata::SmallProgramme;
using namespace Qt::StringLiterals;

class TestHandoverOrder : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sorts_data();
    void sorts();
    void takesTheTablesOfTheEventThatIsMeant();
};

void TestHandoverOrder::sorts_data()
{
    QTest::addColumn<HandoverOrder>("order");
    QTest::addColumn<QStringList>("names");
    const auto row = [](const char *name, HandoverOrder order, const QStringList &names) { QTest::newRow(name) << order << names; };
    row("listed", HandoverOrder::Listed, {u"Weiß"_s, u"Çelik"_s, u"Müller"_s, u"Heide"_s});
    row("name", HandoverOrder::ByName, {u"Çelik"_s, u"Heide"_s, u"Müller"_s, u"Weiß"_s});
    row("municipality", HandoverOrder::ByMunicipality, {u"Heide"_s, u"Weiß"_s, u"Çelik"_s, u"Müller"_s});
    row("role", HandoverOrder::ByRole, {u"Weiß"_s, u"Müller"_s, u"Çelik"_s, u"Heide"_s}); // Heide has none
    row("table", HandoverOrder::ByTable, {u"Müller"_s, u"Heide"_s, u"Weiß"_s, u"Çelik"_s}); // Çelik has none
}

void TestHandoverOrder::sorts()
{
    QFETCH(HandoverOrder, order);
    QFETCH(QStringList, names);
    SmallProgramme p = testdata::smallProgramme();
    Participant heide = *p.programme.find(p.heide);
    heide.role = {};
    p.programme.table<Participant>().replace(heide);
    const QHash<ParticipantId, QString> tables{{p.heide, QStringLiteral("Tisch 10")}, {p.weiss, QStringLiteral("Tisch 10")}, {p.mueller, QStringLiteral("Tisch 2")}};
    for (const Enrolment &enrolment : std::vector(p.programme.table<Enrolment>().begin(), p.programme.table<Enrolment>().end())) {
        Enrolment seated = enrolment;
        // A table of another session does not count.
        seated.tableName = enrolment.session == p.closing ? tables.value(enrolment.participant) : QStringLiteral("Tisch 1");
        p.programme.table<Enrolment>().replace(seated);
    }
    QStringList sorted;
    for (const ParticipantId id : inHandoverOrder(p.programme, {p.weiss, p.celik, p.mueller, p.heide}, order))
        sorted.append(p.programme.find(id)->familyName);
    QCOMPARE(sorted, names);
}

void TestHandoverOrder::takesTheTablesOfTheEventThatIsMeant()
{
    SmallProgramme p = testdata::smallProgramme();
    Draft draft(p.programme, u"A later event"_s);
    const SessionId later = draft.add(testdata::session(SessionKind::ClosingEvent, u"Nachfeier", testdata::at(12, 17, 10)));
    const auto seat = [&](SessionId session, ParticipantId who, const QString &table, EnrolmentState state = EnrolmentState::Enrolled) {
        Enrolment enrolment;
        enrolment.participant = who;
        enrolment.session = session;
        enrolment.tableName = table;
        enrolment.state = state;
        if (const Enrolment *there = findEnrolment(draft.programme(), session, who)) {
            enrolment.id = there->id;
            draft.update(enrolment);
        } else {
            draft.add(enrolment);
        }
    };
    seat(p.closing, p.weiss, u"Tisch 1"_s);
    seat(p.closing, p.celik, u"Tisch 2"_s);
    seat(p.closing, p.heide, u"Tisch 1"_s, EnrolmentState::Cancelled); // has left the table
    seat(later, p.weiss, u"Tisch 2"_s);
    seat(later, p.celik, u"Tisch 1"_s);
    const Programme programme = draft.programme();
    const QList<ParticipantId> listed{p.heide, p.celik, p.weiss};
    QCOMPARE(inHandoverOrder(programme, listed, HandoverOrder::ByTable), (QList{p.weiss, p.celik, p.heide}));
    QCOMPARE(inHandoverOrder(programme, listed, HandoverOrder::ByTable, p.closing), (QList{p.weiss, p.celik, p.heide}));
    QCOMPARE(inHandoverOrder(programme, listed, HandoverOrder::ByTable, later), (QList{p.celik, p.weiss, p.heide}));
}

LOTSE_TEST_MAIN(TestHandoverOrder)
#include "tst_handoverorder.moc"
