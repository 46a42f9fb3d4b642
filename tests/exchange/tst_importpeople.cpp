#include "listfixture.h"

#include "support/testmain.h"

using namespace domain;
using exchange::ParticipantImport;
using exchange::RowDecision;
using exchange::RowOutcome;
using testsupport::outcomesOf;

/// What a list does to people who are known already: who leaves, under which other addresses they are known, who is
/// not the same; and what somebody corrects in a row.
class TestImportPeople : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void leavers_data();
    void leavers();
    void leaversStayGone();
    void oneWhoRegistersElsewhereDoesNotLeave();
    void knowsReplacedAddresses();
    void knowsAliases_data();
    void knowsAliases();
    void asksOnlyOnceAboutNamesakes();
    void movedPersonIsNoNamesakeAnyMore();
    void correctsRowsInPlace_data();
    void correctsRowsInPlace();
    void correctionsTellWhatDoesNotFit();
    void readsSeveralTables_data();
    void readsSeveralTables();
    void tablesHaveTheirOwnColumns();
    void refusesDecisionsAboutOtherRows();
    void stopsWhenAsked();

private:
    ParticipantImport preview(const QByteArray &text, const QHash<int, RowDecision> &decisions = {}) const
    {
        exchange::ParticipantImportOptions options;
        options.decisions = decisions;
        return exchange::previewParticipants(m_programme, testsupport::listOf(text), options).value();
    }
    void import(const QByteArray &text, const QHash<int, RowDecision> &decisions = {})
    {
        const auto change = exchange::importParticipants(m_programme, preview(text, decisions), decisions).value();
        m_programme = applied(m_programme, change).value();
    }
    /// The one whose family name this is.
    Participant person(QStringView family) const
    {
        for (const Participant &row : m_programme.table<Participant>()) {
            if (row.familyName == family)
                return row;
        }
        return {};
    }
    void setState(QStringView family, ParticipantState state)
    {
        Participant row = person(family);
        row.state = state;
        m_programme.table<Participant>().replace(row);
    }

    Programme m_programme;
};

namespace {

const QByteArray heads("Name;E-Mail;Kommune;Status\n");

}

void TestImportPeople::init()
{
    m_programme = testsupport::programmeWithSampleRegister();
    import(heads + "Anja Müller;am@b.de;Aalen;\nKarl Maier;;Calw;\nIna Huber;bauamt@b.de;Aalen;");
    QCOMPARE(m_programme.table<Participant>().size(), 3u);
    setState(u"Müller", ParticipantState::Accepted);
}

void TestImportPeople::leavers_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QString>("states"); // of Müller, Maier and Huber afterwards, when they left
    const auto row = [](const char *name, const char *line, const char *outcome, const char *states) {
        QTest::newRow(name) << QByteArray(line) << QString::fromLatin1(outcome) << QString::fromLatin1(states);
    };
    row("withdraws", "Anja Müller;am@b.de;Aalen;abgesagt", "changed", "withdrawn - -");
    row("withdraws by address alone", ";AM@b.de;;storniert", "changed", "withdrawn - -");
    row("declined by the programme", "Anja Müller;am@b.de;Aalen;abgelehnt", "changed", "declined - -");
    row("declined in English", "Anja Müller;am@b.de;Aalen;denied", "changed", "declined - -");
    row("refunded", "Anja Müller;am@b.de;;refunded", "changed", "withdrawn - -");
    row("by name and place", "Karl Maier;;Calw;abgesagt", "changed", "- withdrawn -");
    row("by name and place with an address that is new", "Karl Maier;km@b.de;Calw;abgesagt", "changed",
        "- withdrawn -");
    row("by name alone is not enough", "Karl Maier;;;abgesagt", "skipped", "- - -");
    row("namesake elsewhere", "Anja Müller;;Calw;abgesagt", "skipped", "- - -");
    row("another one at the same address", "Lou Grün;am@b.de;Aalen;abgesagt", "skipped", "- - -");
    row("another one at the office address", "Lou Grün;bauamt@b.de;Aalen;abgesagt", "skipped", "- - -");
    row("somebody unknown", "Lou Grün;lg@b.de;Aalen;abgesagt", "skipped", "- - -");
    row("not decided yet", "Anja Müller;am@b.de;Aalen;pending", "skipped", "- - -");
    row("incomplete", "Anja Müller;am@b.de;Aalen;incomplete", "skipped", "- - -");
    row("registers", "Anja Müller;am@b.de;Aalen;zugesagt", "same", "- - -");
    row("waiting after acceptance", "Anja Müller;am@b.de;Aalen;Warteliste", "same", "- - -");
}

void TestImportPeople::leavers()
{
    QFETCH(QByteArray, row);
    QFETCH(QString, outcome);
    QFETCH(QString, states);
    const ParticipantImport planned = preview(heads + row);
    QCOMPARE(outcomesOf(planned), QStringList{outcome});
    if (outcome == u"changed")
        QCOMPARE(planned.preview.rows[0].changedFields, QStringList{QStringLiteral("state")});
    import(heads + row);
    QStringList left;
    for (const QStringView family : {u"Müller", u"Maier", u"Huber"}) {
        const ParticipantState state = person(family).state;
        const bool gone = state == ParticipantState::Withdrawn || state == ParticipantState::Declined;
        left.append(gone ? QString::fromLatin1(enumIdentifier(state)) : QStringLiteral("-"));
    }
    QCOMPARE(left.join(u' '), states);
    QCOMPARE(m_programme.table<Participant>().size(), 3u);
    if (outcome != u"skipped")
        QCOMPARE(outcomesOf(preview(heads + row)), QStringList{QStringLiteral("same")});
}

void TestImportPeople::leaversStayGone()
{
    setState(u"Müller", ParticipantState::Declined);
    const QByteArray list = heads + "Anja Müller;am@b.de;Aalen;abgesagt";
    QCOMPARE(outcomesOf(preview(list)), QStringList{QStringLiteral("same")});
    import(list);
    QCOMPARE(person(u"Müller").state, ParticipantState::Declined);
}

void TestImportPeople::oneWhoRegistersElsewhereDoesNotLeave()
{
    const QByteArray list = heads + "Anja Müller;am@b.de;Aalen;abgesagt\nAnja Müller;am@b.de;Aalen;zugesagt";
    QCOMPARE(outcomesOf(preview(list)), (QStringList{QStringLiteral("skipped"), QStringLiteral("same")}));
    import(list);
    QCOMPARE(person(u"Müller").state, ParticipantState::Accepted);
}

void TestImportPeople::knowsReplacedAddresses()
{
    const QByteArray newer = heads + "Anja Müller;anja@neu.de;Aalen;";
    QHash<int, RowDecision> decisions{{2, {RowDecision::Action::Update}}};
    QCOMPARE(outcomesOf(preview(newer)), QStringList{QStringLiteral("conflict")});
    import(newer, decisions);
    QCOMPARE(person(u"Müller").email, QStringLiteral("anja@neu.de"));
    QCOMPARE(m_programme.table<Alias>().size(), 1u);
    QCOMPARE(m_programme.table<Alias>().begin()->email, QStringLiteral("am@b.de"));
    QCOMPARE(m_programme.table<Alias>().begin()->participant, person(u"Müller").id);
    // The older list means her still, and does not bring the older address back.
    QCOMPARE(outcomesOf(preview(heads + "Anja Müller;am@b.de;Aalen;")), QStringList{QStringLiteral("same")});
    QCOMPARE(outcomesOf(preview(newer)), QStringList{QStringLiteral("same")});
    // An address in other letters is the same one.
    import(heads + "Anja Müller;ANJA@neu.de;Aalen;");
    QCOMPARE(m_programme.table<Alias>().size(), 1u);
}

void TestImportPeople::knowsAliases_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("outcome");
    const auto row = [](const char *name, const char *line, const char *outcome) {
        QTest::newRow(name) << QByteArray(line) << QString::fromLatin1(outcome);
    };
    row("former name at the address", "Anja Schmidt;am@b.de;Aalen;", "same");
    row("former name at the former address", "Anja Schmidt;as@b.de;Aalen;", "same");
    row("name at the former address", "Anja Müller;as@b.de;Aalen;", "same");
    row("somebody else at the former address", "Lou Grün;as@b.de;Aalen;", "conflict");
    row("former name elsewhere", "Anja Schmidt;x@b.de;Calw;", "new");
    row("former name here without address", "Anja Schmidt;;Aalen;", "conflict");
}

void TestImportPeople::knowsAliases()
{
    QFETCH(QByteArray, row);
    QFETCH(QString, outcome);
    Draft draft(m_programme, {});
    draft.add(Alias{{}, person(u"Müller").id, QStringLiteral("Anja Schmidt"), QStringLiteral("as@b.de"), {}});
    m_programme = draft.programme();
    const ParticipantImport planned = preview(heads + row);
    QCOMPARE(outcomesOf(planned), QStringList{outcome});
    import(heads + row);
    QCOMPARE(person(u"Müller").email, QStringLiteral("am@b.de"));
}

void TestImportPeople::asksOnlyOnceAboutNamesakes()
{
    const QByteArray list = heads + "Anja Mueller;other@b.de;Aalen;";
    QCOMPARE(outcomesOf(preview(list)), QStringList{QStringLiteral("conflict")});
    import(list, {{ 2, { RowDecision::Action::Add } }});
    QCOMPARE(m_programme.table<Participant>().size(), 4u);
    QCOMPARE(m_programme.table<DistinctPair>().size(), 1u);
    const DistinctPair &pair = *m_programme.table<DistinctPair>().begin();
    QCOMPARE(pair.participant, person(u"Müller").id);
    QCOMPARE(pair.other, person(u"Mueller").id);
    QCOMPARE(outcomesOf(preview(list)), QStringList{QStringLiteral("same")});
    // Both in one list, in either order.
    const QByteArray both = heads + "Anja Mueller;other@b.de;Aalen;\nAnja Müller;am@b.de;Aalen;";
    QCOMPARE(outcomesOf(preview(both)), (QStringList{QStringLiteral("same"), QStringLiteral("same")}));
    const QByteArray turned = heads + "Anja Müller;am@b.de;Aalen;\nAnja Mueller;other@b.de;Aalen;";
    QCOMPARE(outcomesOf(preview(turned)), (QStringList{QStringLiteral("same"), QStringLiteral("same")}));
}

void TestImportPeople::movedPersonIsNoNamesakeAnyMore()
{
    const QByteArray list = heads + "Anja Müller;other@b.de;Aalen;\nAnja Müller;am@b.de;Freiburg im Breisgau;";
    QCOMPARE(outcomesOf(preview(list)), (QStringList{QStringLiteral("new"), QStringLiteral("changed")}));
    import(list);
    QCOMPARE(outcomesOf(preview(list)), (QStringList{QStringLiteral("same"), QStringLiteral("same")}));
}

void TestImportPeople::correctsRowsInPlace_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QString>("shown"); // the field's value afterwards
    const auto row = [](const char *name, const char *line, const char *field, const char *value, const char *outcome,
                         const char *shown) {
        QTest::newRow(name) << QByteArray(line) << QString::fromLatin1(field) << QString::fromUtf8(value)
                            << QString::fromLatin1(outcome) << QString::fromUtf8(shown);
    };
    row("missing name", ";lg@b.de;Aalen;", "family_name", "Grün", "new", "Grün");
    row("name", "Lou Gruen;lg@b.de;Aalen;", "family_name", "Grün", "new", "Grün");
    row("address makes it somebody known", "Anja Müller;;;", "email", "am@b.de", "same", "am@b.de");
    row("name makes it somebody known", "Lou Grün;am@b.de;Aalen;", "family_name", "Müller", "conflict", "Müller");
    row("municipality", "Lou Grün;lg@b.de;Aaaalen;", "municipality", "08136088", "new", "08136088");
    row("municipality by name", "Lou Grün;lg@b.de;Nirgendwo;", "municipality", "Stadt Aalen", "new", "08136088");
    row("role", "Lou Grün;lg@b.de;Aalen;", "role", "planner", "new", "planner");
    row("known person", "Anja Müller;am@b.de;Aalen;", "phone", "0731 1", "changed", "0731 1");
    row("emptied", "Anja Müller;am@b.de;Aalen;", "office", "", "same", "");
    row("a total that is a person", "Gesamt;;;", "given_name", "Lou", "new", "Lou");
}

void TestImportPeople::correctsRowsInPlace()
{
    QFETCH(QByteArray, row);
    QFETCH(QString, field);
    QFETCH(QString, value);
    QFETCH(QString, outcome);
    QFETCH(QString, shown);
    RowDecision decision;
    decision.values.insert(field, value);
    const QHash<int, RowDecision> decisions{{2, decision}};
    const ParticipantImport planned = preview(heads + row, decisions);
    QCOMPARE(outcomesOf(planned), QStringList{outcome});
    QCOMPARE(planned.preview.rows[0].values.value(field), shown);
    const Programme before = m_programme;
    import(heads + row, decisions);
    QCOMPARE(m_programme == before, outcome == u"same" || outcome == u"conflict");
}

void TestImportPeople::correctionsTellWhatDoesNotFit()
{
    RowDecision decision;
    decision.values = {{QStringLiteral("wanted_trainings"), QStringLiteral("viele")},
        {QStringLiteral("id"), QStringLiteral("7")}, {QStringLiteral("shoe_size"), QStringLiteral("43")}};
    const ParticipantImport planned = preview(heads + "Lou Grün;lg@b.de;Aalen;", {{2, decision}});
    QCOMPARE(outcomesOf(planned), QStringList{QStringLiteral("new")});
    QCOMPARE(planned.preview.rows[0].reasons.size(), 1);
    QVERIFY(!planned.wanted[0].values.id.isValid());
}

void TestImportPeople::readsSeveralTables_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected"); // "row:outcome:table" of each
    const auto row = [](const char *name, const char *text, const char *expected) {
        QTest::newRow(name) << QByteArray(text) << QString::fromLatin1(expected);
    };
    row("two with other columns", "Name;E-Mail;Amt\nA B;a@b.de;\n\nE-Mail;Vorname;Nachname\nc@b.de;C;D",
        "2:new:0 4:skipped:1 5:new:1");
    row("two with titles", "Führung\nName;E-Mail\nA B;a@b.de\n\nFachplaner\nName;E-Mail\nC D;c@b.de",
        "3:new:0 5:skipped:0 6:skipped:0 7:new:0");
    row("three",
        "Name;E-Mail;Amt\nA B;a@b.de;\nVorname;Nachname;E-Mail\nC;D;c@b.de\nName;E-Mail;Kommune\nE F;e@b.de;Aalen",
        "2:new:0 3:skipped:1 4:new:1 5:skipped:2 6:new:2");
    row("a person in both", "Name;E-Mail;Amt\nLou Grün;lg@b.de;\nVorname;Nachname;E-Mail\nLou;Grün;lg@b.de",
        "2:new:0 3:skipped:1 4:same:1");
    row("sections of a meeting report",
        "1. Summary\nTitle;Auftakt\n\n2. Participants\nName;Email\nA B;a@b.de\n\n3. In-Meeting Activities\nName;Join "
        "Time\nA B;10:00",
        "6:new:0 8:skipped:0 9:skipped:0 10:skipped:0");
    row("the second with more headings",
        "Name;E-Mail\nAnna Maier;a@b.de\n\nE-Mail;Vorname;Nachname\nc@b.de;Jörg;Weiß", "2:new:0 4:skipped:1 5:new:1");
    row("an untitled one and a titled one", "Name;E-Mail\nAnna Maier;a@b.de\nWeitere\nName;E-Mail\nJörg Weiß;c@b.de",
        "2:new:0 3:skipped:0 4:skipped:0 5:new:0");
    row("one known heading", "Name;Qwv\nAnna Maier;Aalen\nJörg Weiß;Aalen", "2:new:0 3:new:0");
    row("a title over one heading", "Teilnehmende\nName\nAnna Maier\nJörg Weiß", "3:new:0 4:new:0");
    row("groups of roles", "Name;E-Mail\nFührungsebene;\nA B;a@b.de\nFachplaner;\nC D;c@b.de",
        "2:skipped:0 3:new:0 4:skipped:0 5:new:0");
}

void TestImportPeople::readsSeveralTables()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, expected);
    QStringList rows;
    for (const exchange::ImportRow &row : preview(text).preview.rows)
        rows.append(
            QStringLiteral("%1:%2:%3").arg(row.row).arg(exchange::rowOutcomeIdentifier(row.outcome)).arg(row.table));
    QCOMPARE(rows.join(u' '), expected);
}

void TestImportPeople::tablesHaveTheirOwnColumns()
{
    const ParticipantImport planned = preview("Name;E-Mail;Amt\nA B;a@b.de;\n\nE-Mail;Vorname;Nachname\nc@b.de;C;D");
    QCOMPARE(testsupport::fieldsOf(planned.preview.columnsOf(planned.preview.rows[0])),
        QStringLiteral("full_name|email|office"));
    QCOMPARE(testsupport::fieldsOf(planned.preview.columnsOf(planned.preview.rows[2])),
        QStringLiteral("email|given_name|family_name"));
    QCOMPARE(planned.preview.rows[2].values.value(QStringLiteral("family_name")), QStringLiteral("D"));
    QCOMPARE(planned.preview.rows[2].values.value(QStringLiteral("email")), QStringLiteral("c@b.de"));
}

void TestImportPeople::refusesDecisionsAboutOtherRows()
{
    const QHash<int, RowDecision> decisions{{40, {RowDecision::Action::Add, {}, {}, {}}}};
    const auto change = exchange::importParticipants(m_programme, preview("Name;E-Mail\nA B;a@b.de", decisions), decisions);
    QVERIFY(!change);
    QCOMPARE(change.error().code, base::ErrorCode::InputRefused);
    QVERIFY(change.error().message.contains(QStringLiteral("40")));
}

void TestImportPeople::stopsWhenAsked()
{
    QByteArray text(heads);
    for (int i = 0; i < 3'000; ++i)
        text += "Anja Müller;am" + QByteArray::number(i) + "@b.de;Aalen;\n";
    int asked = 0;
    exchange::ParticipantImportOptions options;
    options.progress = [&asked](int done, int total) { return done <= total && ++asked < 3; };
    const auto stopped = exchange::previewParticipants(m_programme, testsupport::listOf(text), options);
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, base::ErrorCode::Cancelled);
    QCOMPARE(asked, 3);
}

LOTSE_TEST_MAIN(TestImportPeople)
#include "tst_importpeople.moc"
