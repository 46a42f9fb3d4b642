#include "registerfixture.h"

#include "exchange/imports/participantimport.h"
#include "exchange/writers/delimitedtextwriter.h"
#include "exchange/writers/tableexport.h"

#include "support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

using namespace domain;
using exchange::ImportRow;
using exchange::ParticipantImport;
using exchange::RowDecision;
using exchange::RowOutcome;

namespace {

exchange::SourceTable tableOf(const char *text)
{
    return exchange::DelimitedTextReader::read(QByteArray(text), QStringLiteral("list.csv"), {}).value();
}

QStringList outcomes(const ParticipantImport &import)
{
    QStringList list;
    for (const ImportRow &row : import.preview.rows)
        list.append(QString(exchange::rowOutcomeIdentifier(row.outcome)));
    return list;
}

QString joinedName(const QString &prefix, const QString &family)
{
    return prefix.isEmpty() ? family : QStringLiteral("%1 %2").arg(prefix, family);
}

} // namespace

class TestParticipantImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readsSamples_data();
    void readsSamples();
    void importsSamplesTwice();
    void decidesRows_data();
    void decidesRows();
    void readsValues_data();
    void readsValues();
    void updatesKnownPersons();
    void keepsWhatWasConfirmed();
    void takesDecisions();
    void mapsHeadings();
    void refuses_data();
    void refuses();
    void undoRestores();
    void ownExportIsTheSame();
    void accountsForEveryRow();
    void writesJson();

private:
    ParticipantImport preview(
        const char *text, const Programme &programme, const exchange::ParticipantImportOptions &options = {}) const
    {
        return exchange::previewParticipants(programme, tableOf(text), options).value();
    }
    Programme imported(const ParticipantImport &import, const Programme &programme) const
    {
        return applied(programme, exchange::importParticipants(programme, import).value()).value();
    }
    void compareSample(const ParticipantImport &import, const QJsonObject &expected) const;
    const Participant *find(const Programme &programme, const QString &family) const;

    Programme m_programme;
};

const Participant *TestParticipantImport::find(const Programme &programme, const QString &family) const
{
    for (const Participant &person : programme.table<Participant>()) {
        if (person.familyName == family)
            return &person;
    }
    return nullptr;
}

void TestParticipantImport::initTestCase()
{
    m_programme = testsupport::programmeWithRegister();
}

void TestParticipantImport::readsSamples_data()
{
    QTest::addColumn<QString>("file");
    for (const char *file : {"googleforms_de.csv", "handliste_excel_cp1252.csv", "msforms_de_cp1252.csv",
             "nextcloud_forms_de.csv", "pretix_orderpositions.csv", "msforms_de.xlsx"})
        QTest::newRow(file) << QString::fromLatin1(file);
}

void TestParticipantImport::compareSample(const ParticipantImport &import, const QJsonObject &expected) const
{
    static const QHash<QString, QString> roles{{QStringLiteral("fuehrung"), QStringLiteral("leadership")},
        {QStringLiteral("fach"), QStringLiteral("planner")},
        {QStringLiteral("lk"), QStringLiteral("county_coordinator")}};
    const QJsonArray people = expected.value(QStringLiteral("people")).toArray();
    QCOMPARE(int(import.preview.rows.size()), int(people.size()));
    for (qsizetype i = 0; i < people.size(); ++i) {
        const QJsonObject person = people[i].toObject();
        const ImportRow &row = import.preview.rows[size_t(i)];
        const auto text = [&person](const char *key) { return person.value(QLatin1StringView(key)).toString(); };
        QCOMPARE(row.values.value(QStringLiteral("academic_title")), text("title"));
        QCOMPARE(row.values.value(QStringLiteral("given_name")), text("first"));
        QCOMPARE(joinedName(
                     row.values.value(QStringLiteral("name_prefix")), row.values.value(QStringLiteral("family_name"))),
            text("last"));
        QCOMPARE(row.values.value(QStringLiteral("email")), text("email"));
        QCOMPARE(row.values.value(QStringLiteral("organisation")), text("org"));
        QCOMPARE(row.values.value(QStringLiteral("role")), roles.value(text("role")));
        QVERIFY(row.municipality.has_value());
        QCOMPARE(row.municipality->ags, text("ags"));
        QCOMPARE(QString(municipalityMatchIdentifier(row.municipality->match)),
            text("match").section(u'_', 0, 0).section(u' ', 0, 0));
        QStringList candidates;
        for (const QJsonValue &candidate : person.value(QStringLiteral("ags_candidates")).toArray())
            candidates.append(candidate.toString());
        if (!candidates.isEmpty())
            QCOMPARE(row.municipality->candidates, candidates);
        const QString status = text("status");
        const bool out = status == u"cancelled" || status == u"pending";
        const bool repeated = status.startsWith(QLatin1StringView("duplicate"));
        QCOMPARE(row.outcome, out ? RowOutcome::Skipped : repeated ? RowOutcome::Same : RowOutcome::New);
    }
}

void TestParticipantImport::readsSamples()
{
    QFETCH(QString, file);
    const auto table = testsupport::sharedTable(QStringLiteral("lists/") + file);
    QFile json(QStringLiteral(SHARED_DATA_DIR "/lists/%1.expected.json").arg(file));
    if (table.rows.empty() || !json.open(QIODevice::ReadOnly) || testsupport::registerTable().rows.empty())
        QSKIP("the sample lists are not among the shared data here");
    const auto import = exchange::previewParticipants(m_programme, table, {});
    QVERIFY(import.has_value());
    compareSample(*import, QJsonDocument::fromJson(json.readAll()).object());
}

void TestParticipantImport::importsSamplesTwice()
{
    const QStringList files{QStringLiteral("handliste_excel_cp1252.csv"), QStringLiteral("msforms_de_cp1252.csv"),
        QStringLiteral("googleforms_de.csv")};
    Programme programme = m_programme;
    for (const QString &file : files) {
        const auto table = testsupport::sharedTable(QStringLiteral("lists/") + file);
        if (table.rows.empty())
            QSKIP("the sample lists are not among the shared data here");
        programme = imported(exchange::previewParticipants(programme, table, {}).value(), programme);
        const auto again = exchange::previewParticipants(programme, table, {}).value();
        QCOMPARE(again.preview.count(RowOutcome::New), 0);
        QCOMPARE(again.preview.count(RowOutcome::Changed), 0);
        QVERIFY(exchange::importParticipants(programme, again).value().isEmpty());
    }
    QCOMPARE(programme.table<Municipality>().size(), m_programme.table<Municipality>().size());
}

void TestParticipantImport::decidesRows_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const char *text, const QStringList &expected) {
        QTest::newRow(name) << QByteArray(text) << expected;
    };
    const QString added = QStringLiteral("new");
    const QString same = QStringLiteral("same");
    const QString conflict = QStringLiteral("conflict");
    const QString rejected = QStringLiteral("rejected");
    const QString skipped = QStringLiteral("skipped");
    row("same address, other case", "Name;E-Mail\nAnja Müller;a@b.de\nAnja Mueller;A@B.DE", {added, same});
    row("shared office address", "Name;E-Mail\nAnja Müller;bauamt@b.de\nKarl Maier;bauamt@b.de", {added, added});
    row("shared private address", "Name;E-Mail\nAnja Müller;am@b.de\nKarl Maier;am@b.de", {added, conflict});
    row("same name, other address", "Name;E-Mail;Kommune\nAnja Müller;a@b.de;Ulm\nAnja Mueller;b@b.de;Stadt Ulm",
        {added, conflict});
    row("same name, other municipality", "Name;E-Mail;Kommune\nAnja Müller;a@b.de;Ulm\nAnja Mueller;b@b.de;Aalen",
        {added, added});
    row("row again", "Name;Kommune\nAnja Müller;Ulm\nAnja Müller;Ulm", {added, same});
    row("status",
        "Name;E-Mail;Status\nA B;a@b.de;storniert\nC D;c@b.de;Pending\nE F;e@b.de;bestätigt\nG H;g@b.de;Warteliste",
        {skipped, skipped, added, added});
    row("cancelled and registered again", "Name;E-Mail;Status\nA B;a@b.de;canceled\nA B;a@b.de;paid", {skipped, added});
    row("group of a role", "Name;E-Mail\nFührungsebene;\nA B;a@b.de\nFachplaner;\nC D;c@b.de",
        {skipped, added, skipped, added});
    row("two tables", "Führung\nName;E-Mail;Kommune\nA B;a@b.de;Ulm\n\nVorname;Nachname;E-Mail\nC;D;c@b.de",
        {added, skipped, added});
    row("bilingual headings", "Vorname;Nachname;E-Mail\nFirst name;Last name;Email\nA;B;a@b.de", {skipped, added});
    row("broken headings", "Vor-;Familien-;E-Mail-\nname;name;Adresse\nA;B;a@b.de", {added});
    row("groups above", "Person;;Kommune;\nName;E-Mail;Name;PLZ\nA B;a@b.de;Ulm;89073", {added});
    row("unknown language", "Vezetéknév;Keresztnév;Elérhetőség\nMüller;Anja;a@b.de\nMaier;Karl;k@b.de", {added, added});
    row("no headings", "Müller;Jörg;j@x.de;Ulm\nMaier;Ina;i@x.de;Ulm", {added, added});
    row("recipients", "\"Maier, Anna\" <a@b.de>; C D <c@b.de>; e@b.de", {added, added, rejected});
    row("legend", "Vorname;Nachname;E-Mail\nA;B;a@b.de\nGrün: bestätigt;;\nStand 12.10.2024;;", {added, skipped, skipped});
    row("no name", "Name;E-Mail\n;a@b.de\nA B;", {rejected, added});
    row("total and legend", "Vorname;Nachname;E-Mail\nA;B;a@b.de\nSumme: 1;;\n* = mit Foto;;\n;;\n",
        {added, skipped, skipped});
    row("heading again", "Vorname;Nachname;E-Mail\nA;B;a@b.de\nVorname;Nachname;E-Mail\nC;D;c@b.de",
        {added, skipped, added});
    row("next section", "Name;Email\nA B;a@b.de\n\n3. Activities\nName;Join\nA B;10:00",
        {added, skipped, skipped, skipped});
    row("preamble", "Anmeldeliste 2024\n\nVorname;Nachname;E-Mail\nA;B;a@b.de", {added});
    row("bad address stays a person", "Name;E-Mail\nA B;a(at)b.de", {added});
    row("placeholders", "Name;E-Mail;Kommune\nN. N.;;Ulm\noffen;;Ulm\n---;---;---", {rejected, rejected, skipped});
    row("given name only", "Vorname;Nachname;E-Mail\nRalf;;\nAnke;Maier;a@b.de", {rejected, added});
    row("labels", "Name;E-Mail;Kommune\nA B;a@b.de;Ulm\nGäste;;\nVertreter:innen der Presse;;", {added, rejected, rejected});
    row("groups of answers", "Name;E-Mail;Kommune\nA B;a@b.de;Ulm\nAbgesagt:;;\nC D;c@b.de;Ulm", {added, skipped, skipped});
    row("title of answers", "Absagen;;\nName;E-Mail;Kommune\nA B;a@b.de;Ulm", {skipped});
    row("a title that says no status", "Nicht öffentlich;;\nName;E-Mail;Kommune\nA B;a@b.de;Ulm", {added});
    row("ticked answers", "Name;E-Mail;zugesagt;abgesagt\nA B;a@b.de;x;\nC D;c@b.de;;x", {added, skipped});
    row("date of cancellation", "Name;E-Mail;storniert am\nA B;a@b.de;\nC D;c@b.de;03.03.2025", {added, skipped});
    row("no beside another answer", "Name;E-Mail;Teilnahme;Antwort\nA B;a@b.de;Erforderlich;Abgelehnt", {skipped});
    row("remark cancels", "Name;E-Mail;Bemerkung\nA B;a@b.de;hat am 3.3. abgesagt\nC D;c@b.de;vegetarisch", {skipped, added});
    row("status beside the name", "Name;E-Mail\nabgesagt: Weber, Tom;t@b.de\nEva Lang (storniert);e@b.de", {skipped, skipped});
    row("question", "Name;E-Mail;Will you take part?\nA B;a@b.de;Yes, gladly\nC D;c@b.de;No, sorry\nE F;e@b.de;Maybe",
        {added, skipped, skipped});
    row("several people in a cell", "Name;E-Mail\nHans Maier und Eva Schmid;a@b.de\nUlf von und zu Stein;c@b.de",
        {rejected, added});
    row("name beside the address", "Teilnehmer;Kommune\nA B <a@b.de>;Ulm\nC D (c@b.de);Ulm", {added, added});
    row("head of a mail", "Von: L S <l@b.de>\nGesendet: 3. März 2025\nAn: \"Maier, Anna\" <a@b.de>; C D <c@b.de>\nBetreff: x",
        {added, added});
    row("legend below", "Nr.;Name;Vorname;Kommune\n1;Bühler;Anke;Ulm\n;;;\nx;zugesagt;;\ngez. Müller, Amtsleiter;;;",
        {added, rejected, skipped});
    row("table drawn with signs", "|Name|E-Mail|\n|---|---|\n|A B|a@b.de|", {skipped, added});
    row("totals with numbers", "Name;E-Mail;1;2\nEva Lang;e@b.de;OK;\nAnzahl;1;1;0", {added, skipped});
    row("control character", "Name;E-Mail\nA\x01 B;a@b.de", {added});
}

void TestParticipantImport::decidesRows()
{
    QFETCH(QByteArray, text);
    QFETCH(QStringList, expected);
    QCOMPARE(outcomes(preview(text.constData(), m_programme)), expected);
}

void TestParticipantImport::readsValues_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected"); // of the last row: given family|e-mail|municipality|role|phone|position
    const auto row = [](const char *name, const char *text, const char *expected) {
        QTest::newRow(name) << QByteArray(text) << QString::fromUtf8(expected);
    };
    row("roles by ticks", "Name;E-Mail;Führungsebene;Planungsebene\nA B;k@b.de;;x", "A B|k@b.de||planner||");
    row("two ticks", "Name;E-Mail;Führungsebene;Planungsebene\nC D;c@b.de;x;\nA B;k@b.de;x;x", "A B|k@b.de||||");
    row("options of a question", "Vorname;Nachname;R[1]. Rolle? [Führungsebene];R[2]. Rolle? [Planungsebene]\nA;B;Ja;Nein",
        "A B|||leadership||");
    row("a manager leads nobody", "Name;E-Mail;Rolle\nA B;k@b.de;Mobilitätsmanagerin", "A B|k@b.de||||");
    row("an unknown group", "Name;E-Mail;Kommune\nPlanende;;\nC D;c@b.de;Ulm\nGäste;;\nA B;k@b.de;Ulm",
        "A B|k@b.de|08421000|||");
    row("group of a county", "Name;Gemeinde;E-Mail\nLandkreis Calw;;\nA B;Schömberg;k@b.de", "A B|k@b.de|08235065|||");
    row("title of a county", "Landkreis Karlsruhe;;\n;;\nName;Gemeinde;E-Mail\nA B;Malsch;k@b.de", "A B|k@b.de|08215046|||");
    row("group of a municipality", "Name;Telefon;E-Mail\nStadt Ulm;;\nA B;;k@b.de", "A B|k@b.de|08421000|||");
    row("county that does not fit", "Name;Gemeinde;Landkreis;E-Mail\nA B;Aalen;Karlsruhe;k@b.de", "A B|k@b.de||||");
    row("dates are no phones", "Name;Geboren;Kontakt\nA B;01.02.1980;k@b.de", "A B|k@b.de||||");
    row("labels are no phones", "Name;E-Mail;Phone 1 - Label;Phone 1 - Value\nA B;k@b.de;Work;+49 731 1610",
        "A B|k@b.de|||+49 731 1610|");
    row("price is no county", "Name;E-Mail;Preis;Country\nA B;k@b.de;0,00;DE", "A B|k@b.de||||");
    row("letters are no places", "Email;First Name;Last Name;EUID\nk@b.de;A;B;a", "A B|k@b.de||||");
    row("another's address", "Name;E-Mail;E-Mail Vorgesetzte/r\nC D;c@b.de;chef@b.de\nA B;;chef@b.de", "A B|||||");
    row("the substitute's address", "Name;E-Mail;Vertretung Name;Vertretung E-Mail\nC D;c@b.de;E F;e@b.de\nA B;;G H;g@b.de",
        "A B|||||");
    row("swapped columns", "Nachname;Vorname;E-Mail\nAnke;Bühler;anke.buehler@b.de", "Anke Bühler|anke.buehler@b.de||||");
    row("noble by chance", "Name;E-Mail\nGraf Nina;n@b.de", "Nina Graf|n@b.de||||");
    row("given name as address", "Name;E-Mail\nJan Wolf;jan@b.de", "Jan Wolf|jan@b.de||||");
    row("semicolon in the name", "sep=|\nName|E-Mail\nBühler; Anke|k@b.de", "Anke Bühler|k@b.de||||");
    row("office before the name", "Name;E-Mail\nHr. Bürgermeister Karl Otto;k@b.de", "Karl Otto|k@b.de||||");
    row("title of a job", "First Name;Last Name;Email;Title\nA;B;k@b.de;Abteilungsleiterin", "A B|k@b.de||||Abteilungsleiterin");
    row("title of an item", "Titel;Vorname;Nachname;E-Mail\nAnmeldung 1;A;B;k@b.de", "A B|k@b.de||||");
    row("other languages", "Imię;Nazwisko;Adres e-mail;Gmina;Stanowisko\nA;B;k@b.de;Ulm;Leiterin",
        "A B|k@b.de|08421000|||Leiterin");
    row("other letters", "Имя;Фамилия;Электронная почта\nАнна;Иванова;k@b.de", "Анна Иванова|k@b.de||||");
}

void TestParticipantImport::readsValues()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, expected);
    if (testsupport::registerTable().rows.empty())
        QSKIP("the official register is not among the shared data here");
    const ImportRow row = preview(text.constData(), m_programme).preview.rows.back();
    const auto value = [&row](const char *field) { return row.values.value(QLatin1StringView(field)); };
    QCOMPARE(row.outcome, RowOutcome::New);
    QCOMPARE(QStringList({joinedName(value("given_name"), value("family_name")), value("email"), value("municipality"),
                             value("role"), value("phone"), value("position")}).join(u'|'),
        expected);
}

void TestParticipantImport::updatesKnownPersons()
{
    const Programme programme = imported(
        preview("Name;E-Mail;Kommune;Telefon;Bemerkung\nAnja Müller;a@b.de;Ulm;0731 1;vegetarisch", m_programme),
        m_programme);
    const auto newer =
        preview("Name;E-Mail;Kommune;Telefon;Bemerkung\nDr. Anja Müller;A@b.de;Stadt Ulm;;kommt später", programme);
    QCOMPARE(outcomes(newer), QStringList{QStringLiteral("changed")});
    QCOMPARE(
        newer.preview.rows[0].changedFields, (QStringList{QStringLiteral("academic_title"), QStringLiteral("notes")}));
    const Programme after = imported(newer, programme);
    const Participant *person = find(after, QStringLiteral("Müller"));
    QVERIFY(person);
    QCOMPARE(person->academicTitle, QStringLiteral("Dr."));
    QCOMPARE(person->phone, QStringLiteral("0731 1"));
    QCOMPARE(person->organisation, QStringLiteral("Ulm"));
    QCOMPARE(person->notes, QStringLiteral("vegetarisch\nkommt später"));
    QCOMPARE(after.table<Participant>().size(), 1u);

    QCOMPARE(outcomes(preview("Name;E-Mail\nKarl Maier;a@b.de", programme)), QStringList{QStringLiteral("conflict")});
    QCOMPARE(outcomes(preview("Name;E-Mail;Kommune\nAnja Mueller;x@b.de;Ulm", programme)),
        QStringList{QStringLiteral("conflict")});
    QCOMPARE(outcomes(preview("Name;Kommune\nAnja Müller;Ulm", programme)), QStringList{QStringLiteral("same")});
}

void TestParticipantImport::keepsWhatWasConfirmed()
{
    Draft draft(m_programme, {});
    Participant person;
    person.givenName = QStringLiteral("Anja");
    person.familyName = QStringLiteral("Mueller");
    person.email = QStringLiteral("a@b.de");
    person.nameConfirmed = true;
    person.state = ParticipantState::Accepted;
    draft.add(person);
    const auto import = preview("Name;E-Mail;Status\nAnja Müller;a@b.de;Warteliste", draft.programme());
    QCOMPARE(outcomes(import), QStringList{QStringLiteral("same")});
}

void TestParticipantImport::takesDecisions()
{
    const Programme programme =
        imported(preview("Name;E-Mail;Kommune\nAnja Müller;a@b.de;Ulm", m_programme), m_programme);
    const auto import = preview(
        "Name;E-Mail;Kommune\nAnja Mueller;b@b.de;Ulm\nKarl Maier;k@b.de;Malsch\nIna Huber;i@b.de;Ulm", programme);
    QCOMPARE(import.preview.count(RowOutcome::Conflict), 1);
    const MunicipalityId malsch =
        import.preview.rows[1].municipality->candidates.size() == 2 ? MunicipalityId{1} : MunicipalityId{};
    QVERIFY(malsch.isValid());
    QHash<int, RowDecision> decisions;
    decisions.insert(2, {RowDecision::Action::Update, {}, {}});
    decisions.insert(3, {RowDecision::Action::AsProposed, {}, malsch});
    decisions.insert(4, {RowDecision::Action::Skip, {}, {}});
    const Programme after =
        applied(programme, exchange::importParticipants(programme, import, decisions).value()).value();
    QCOMPARE(after.table<Participant>().size(), 2u);
    QCOMPARE(find(after, QStringLiteral("Mueller"))->email, QStringLiteral("b@b.de"));
    QCOMPARE(find(after, QStringLiteral("Maier"))->municipality, malsch);

    decisions.insert(2, {RowDecision::Action::Update, ParticipantId{99}, {}});
    QVERIFY(!exchange::importParticipants(programme, import, decisions));
}

void TestParticipantImport::mapsHeadings()
{
    exchange::ParticipantImportOptions options;
    options.fieldOfHeading = {{QStringLiteral("Wer"), QStringLiteral("full_name")},
        {QStringLiteral("Anzahl Trainings"), QStringLiteral("wanted_trainings")},
        {QStringLiteral("Bemerkung"), QString()}};
    const auto import = preview("Wer;Anzahl Trainings;Bemerkung\nDr. Anja Müller;2;nein", m_programme, options);
    QCOMPARE(outcomes(import), QStringList{QStringLiteral("new")});
    const Participant &person = import.wanted[0].values;
    QCOMPARE(person.academicTitle, QStringLiteral("Dr."));
    QCOMPARE(person.wantedTrainings, std::optional(2));
    QVERIFY(person.notes.isEmpty());

    options.fieldOfHeading = {{QStringLiteral("Niemand"), QStringLiteral("email")}};
    QVERIFY(!exchange::previewParticipants(m_programme, tableOf("Name;E-Mail\nA B;a@b.de"), options));
    options.fieldOfHeading = {{QStringLiteral("Name"), QStringLiteral("shoe_size")}};
    QVERIFY(!exchange::previewParticipants(m_programme, tableOf("Name;E-Mail\nA B;a@b.de"), options));
}

void TestParticipantImport::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("something else") << QByteArray("Datum;Betrag\n01.01.2024;5,00");
}

void TestParticipantImport::refuses()
{
    QFETCH(QByteArray, text);
    const auto import = exchange::previewParticipants(m_programme, tableOf(text.constData()), {});
    QVERIFY(!import);
    QCOMPARE(import.error().code, base::ErrorCode::InputRefused);
}

void TestParticipantImport::undoRestores()
{
    const auto import = preview("Name;E-Mail;Kommune\nAnja Müller;a@b.de;Ulm\nKarl Maier;k@b.de;Malsch", m_programme);
    const auto change = exchange::importParticipants(m_programme, import).value();
    const Programme after = applied(m_programme, change).value();
    QCOMPARE(after.table<Participant>().size(), 2u);
    QVERIFY(applied(after, change.inverse()).value() == m_programme);
    QVERIFY(revert(after, change).kept.isEmpty());
}

void TestParticipantImport::ownExportIsTheSame()
{
    const Programme programme =
        imported(preview("Titel;Vorname;Nachname;Anrede;E-Mail;Kommune;Rolle;Telefon;Bemerkung\n"
                         "Dr.;Anja;von der Heide;Frau;a@b.de;Ulm;planner;0731 1;-kein\n;Karl;Maier;Herr;;LRA "
                         "Calw;Führung;;\n;Ina;Özil;;i@b.de;Malsch;;'+49 1;",
                     m_programme),
            m_programme);
    QCOMPARE(programme.table<Participant>().size(), 3u);
    const RecordInfo &info = recordInfo<Participant>();
    for (const auto style : {exchange::TableStyle::People, exchange::TableStyle::Programs}) {
        const auto table = exchange::recordTable(
            programme, info, exchange::idsInOrder(programme, info), exchange::exportedFields(info), style, QLocale());
        const auto import = preview(exchange::DelimitedTextWriter::write(table).constData(), programme);
        QCOMPARE(
            outcomes(import), (QStringList{QStringLiteral("same"), QStringLiteral("same"), QStringLiteral("same")}));
    }
}

void TestParticipantImport::accountsForEveryRow()
{
    QByteArray text("Name;E-Mail;Kommune;Status\n");
    quint32 seed = 7;
    const auto next = [&seed](quint32 bound) { return (seed = seed * 1664525u + 1013904223u) / 65536u % bound; };
    const char *names[] = {"Anja Müller", "Anja Mueller", "Karl Maier", "", "Maier, Karl", "Dr. Ina Huber"};
    const char *addresses[] = {"a@b.de", "A@b.de", "", "k(at)b.de", "amt@b.de", "i@b.de"};
    const char *places[] = {"Ulm", "Stadt Ulm", "Malsch", "Reutligen", "", "Bonn"};
    const char *states[] = {"", "ok", "abgesagt", "Warteliste"};
    constexpr int count = 400;
    QSet<int> expected;
    for (int i = 0; i < count; ++i) {
        const QByteArray line =
            QByteArray(names[next(6)]) + ';' + addresses[next(6)] + ';' + places[next(6)] + ';' + states[next(4)];
        text += line + '\n';
        if (line != ";;;")
            expected.insert(i + 2);
    }
    const auto import = preview(text.constData(), m_programme);
    QSet<int> rows;
    for (const ImportRow &row : import.preview.rows)
        rows.insert(row.row);
    QCOMPARE(qsizetype(import.preview.rows.size()), rows.size());
    QVERIFY(rows == expected);
    const Programme after = imported(import, m_programme);
    const auto again = preview(text.constData(), after);
    QCOMPARE(again.preview.count(RowOutcome::New), 0);
    QCOMPARE(again.preview.count(RowOutcome::Changed), 0);
}

void TestParticipantImport::writesJson()
{
    const auto import = preview("Name;E-Mail;Kommune;Company;Company\nAnja Müller;a(at)b.de;Malsch;x;y", m_programme);
    const QJsonObject json = exchange::toJson(import.preview, QLatin1StringView("participant"));
    QCOMPARE(json.value(QStringLiteral("encoding")).toString(), QStringLiteral("utf-8"));
    QCOMPARE(json.value(QStringLiteral("delimiter")).toString(), QStringLiteral(";"));
    QCOMPARE(json.value(QStringLiteral("header_row")).toInt(), 1);
    QVERIFY(json.value(QStringLiteral("sheet")).isNull());
    QCOMPARE(json.value(QStringLiteral("columns")).toArray()[1].toObject().value(QStringLiteral("field")).toString(),
        QStringLiteral("email"));
    const QJsonObject row = json.value(QStringLiteral("rows")).toArray()[0].toObject();
    QCOMPARE(row.value(QStringLiteral("row")).toInt(), 2);
    QCOMPARE(row.value(QStringLiteral("outcome")).toString(), QStringLiteral("new"));
    QCOMPARE(row.value(QStringLiteral("reasons")).toArray().size(), 2);
    QCOMPARE(row.value(QStringLiteral("raw")).toObject().value(QStringLiteral("Company (2)")).toString(),
        QStringLiteral("y"));
    QVERIFY(row.value(QStringLiteral("participant")).isNull());
    const QJsonObject municipality = row.value(QStringLiteral("municipality")).toObject();
    QCOMPARE(municipality.value(QStringLiteral("match")).toString(), QStringLiteral("ambiguous"));
    QVERIFY(municipality.value(QStringLiteral("ags")).isNull());
    QCOMPARE(municipality.value(QStringLiteral("candidates")).toArray().size(), 2);
    QCOMPARE(json.value(QStringLiteral("counts")).toObject().value(QStringLiteral("new")).toInt(), 1);
}

LOTSE_TEST_MAIN(TestParticipantImport)
#include "tst_participantimport.moc"
