#include "programmes.h"

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

LOTSE_TEST_MAIN(TestHandoverOrder)
#include "tst_handoverorder.moc"
