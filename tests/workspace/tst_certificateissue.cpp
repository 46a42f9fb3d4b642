#include "support/testmain.h"

#include "domain/rules/entitlement.h"
#include "domain/templates/exampleprogramme.h"
#include "domain/templates/programmetemplate.h"
#include "domain/verbs/enrolmentverbs.h"
#include "domain/verbs/recordverbs.h"
#include "signing/signedtext.h"
#include "workspace/certificatecorrection.h"
#include "workspace/certificateregister.h"
#include "workspace/listimport.h"
#include "workspace/signingkeys.h"

#include <QBuffer>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QTemporaryDir>

using namespace workspace;

/// From an order to documents that are kept: numbers, statements, corrections, and bytes that stay as they were.
class TestCertificateIssue : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void documentsAreNumberedInOrder();
    void pagesLieAsTheyAreHandedOver();
    void statementsAreSignedWithTheKeyThatIsKept();
    void previewsNeverVerify();
    void issuingIsNotUndone();
    void templateOfTheLanguageIsUsed();
    void brokenTemplateIsTold();
    void stopMeansNothing();
    void nobodyIsRefused();
    void findingsNameThePerson();
    void kindAsksForWhatItNeeds();
    void correctionSaysWhatItSupersedes();
    void correctionTellsEverythingThatIsPrinted_data();
    void correctionTellsEverythingThatIsPrinted();
    void correctionKeepsTheProgramsOwnLayout();
    void correctionNeedsAReasonAndAValidNumber();
    void reprintGivesTheBytesThatWereIssued();
    void registerIsWritten();
    void unreadableListIsToldByName();

private:
    [[nodiscard]] const domain::Programme &programme() const { return m_document->programme(); }
    [[nodiscard]] CertificateOrder order(int people) const
    {
        CertificateOrder order;
        order.participants = domain::participantsByName(programme()).first(people);
        order.issuedOn = QDate(2024, 12, 12);
        return order;
    }
    [[nodiscard]] CertificateMaterial material(const CertificateOrder &order, Purpose purpose = Purpose::Issue) const
    {
        auto material = certificateMaterial(*m_document, order, purpose);
        if (!material)
            qFatal("%s", qPrintable(material.error().message));
        return std::move(*material);
    }
    void apply(const base::Result<domain::ChangeSet> &change) const
    {
        QVERIFY2(change, change ? "" : qPrintable(change.error().message));
        const auto applied = m_document->apply(*change);
        QVERIFY2(applied, applied ? "" : qPrintable(applied.error().message));
    }
    [[nodiscard]] QList<domain::CertificateId> issue(int people) const
    {
        auto issued = issueNow(*m_document, order(people));
        if (!issued)
            qFatal("%s", qPrintable(issued.error().message));
        return *issued;
    }
    [[nodiscard]] const domain::Certificate &certificate(domain::CertificateId id) const { return *programme().find(id); }
    [[nodiscard]] QByteArray kept(domain::CertificateId id) const { return m_document->file().blob(certificate(id).document)->content; }

    std::unique_ptr<QTemporaryDir> m_folder;
    Document::Pointer m_document;
};

void TestCertificateIssue::init()
{
    m_document.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto created = Document::create(m_folder->filePath(QStringLiteral("p.lotse")), domain::creation(domain::exampleProgramme(2024)));
    QVERIFY(created);
    m_document = std::move(*created);
}

void TestCertificateIssue::documentsAreNumberedInOrder()
{
    QList<int> told;
    const auto batch = makeCertificates(programme(), order(4), material(order(4)), [&told](int done, int total) {
        told.append(done);
        return total == 8;
    });
    QVERIFY2(batch, batch ? "" : qPrintable(batch.error().message));
    QCOMPARE(batch->documents.size(), 4);
    QVERIFY(batch->allInOne.startsWith("%PDF-"));
    const QStringList numbers = domain::nextCertificateNumbers(programme(), 4);
    for (int i = 0; i < 4; ++i) {
        QCOMPARE(batch->documents[i].number, numbers[i]);
        QCOMPARE(batch->documents[i].participant, order(4).participants[i]);
        QVERIFY(batch->documents[i].pdf.startsWith("%PDF-"));
        QVERIFY(batch->documents[i].data.contains(numbers[i]));
    }
    QCOMPARE(QSet<QString>(batch->fileNames.begin(), batch->fileNames.end()).size(), 4);
    QVERIFY(std::is_sorted(told.begin(), told.end()));
    QCOMPARE(told.last(), 8);
    apply(issueChange(programme(), *batch));
    QCOMPARE(programme().table<domain::Certificate>().size(), size_t(4));
}

void TestCertificateIssue::pagesLieAsTheyAreHandedOver()
{
    CertificateOrder wanted = order(12);
    wanted.sequence = domain::HandoverOrder::ByMunicipality;
    const auto batch = makeCertificates(programme(), wanted, material(wanted));
    QVERIFY(batch);
    const QList<domain::ParticipantId> expected = domain::inHandoverOrder(programme(), wanted.participants, wanted.sequence);
    QVERIFY(expected != wanted.participants);
    const QStringList numbers = domain::nextCertificateNumbers(programme(), 12);
    for (int i = 0; i < 12; ++i) {
        QCOMPARE(batch->documents[i].participant, expected[i]);
        QCOMPARE(batch->documents[i].number, numbers[i]);
    }
}

void TestCertificateIssue::statementsAreSignedWithTheKeyThatIsKept()
{
    QVERIFY(programme().table<domain::SigningKey>().isEmpty());
    const QList<domain::CertificateId> first = issue(2);
    QCOMPARE(first.size(), 2);
    QCOMPARE(programme().table<domain::SigningKey>().size(), size_t(1));
    QCOMPARE(m_document->history().size(), 2); // created, issued with its key
    const auto key = signingKeyOf(*m_document);
    QVERIFY(key);
    for (const domain::CertificateId id : first) {
        const auto read = signing::readSignedText(certificate(id).statement);
        QVERIFY(read);
        QVERIFY(signing::isSignedBy(*read, key->publicKey));
        QCOMPARE(read->statement.number, certificate(id).number);
        QCOMPARE(read->statement.name, domain::fullName(*programme().find(certificate(id).participant)));
        QCOMPARE(read->statement.issuedOn, QDate(2024, 12, 12));
        QCOMPARE(read->statement.kind, QStringLiteral("certificate"));
    }
    // The next ones are signed with the same key.
    CertificateOrder more = order(4);
    more.participants = more.participants.mid(2);
    QVERIFY(issueNow(*m_document, more));
    QCOMPARE(programme().table<domain::SigningKey>().size(), size_t(1));
}

void TestCertificateIssue::previewsNeverVerify()
{
    static_cast<void>(issue(1));
    const auto key = signingKeyOf(*m_document);
    const CertificateOrder wanted = order(3);
    const auto batch = makeCertificates(programme(), wanted, material(wanted, Purpose::Preview));
    QVERIFY(batch);
    const auto read = signing::readSignedText(batch->documents.constFirst().statement);
    QVERIFY(read);
    QVERIFY(!signing::isSignedBy(*read, key->publicKey));
    QVERIFY(batch->keyChange.isEmpty());
    QVERIFY(previewCertificate(programme(), wanted, material(wanted, Purpose::Preview), wanted.participants.last())->startsWith("%PDF-"));
}

void TestCertificateIssue::issuingIsNotUndone()
{
    apply(domain::updateRecords(programme(), "participant", {1}, {{QStringLiteral("notes"), QStringLiteral("x")}}));
    const QString before = m_document->undoLabel();
    const QStringList number{certificate(issue(1).first()).number};
    QCOMPARE(m_document->undoLabel(), before);
    apply(domain::revokeCertificates(programme(), number, QStringLiteral("x")));
    QCOMPARE(m_document->undoLabel(), before);
    QVERIFY(m_document->undo());
    QCOMPARE(programme().table<domain::Certificate>().size(), size_t(1));
    QVERIFY(!m_document->canUndo());
}

void TestCertificateIssue::templateOfTheLanguageIsUsed()
{
    QVERIFY(!templateFor(programme(), domain::CertificateKind::Certificate, QStringLiteral("fr")).isValid());
    const domain::CertificateTemplateId usual = templateFor(programme(), domain::CertificateKind::Certificate, QStringLiteral("de"));
    QCOMPARE(material(order(1)).certificateTemplate, usual);
    apply(domain::addRecord(programme(), "certificate_template",
                            {{QStringLiteral("name"), QStringLiteral("English")}, {QStringLiteral("language"), QStringLiteral("en")}}));
    CertificateOrder chosen = order(1);
    chosen.certificateTemplate = domain::CertificateTemplateId{programme().table<domain::CertificateTemplate>().nextId().value - 1};
    QCOMPARE(material(chosen).language, QStringLiteral("en"));
    const QList<domain::CertificateId> issued = issueNow(*m_document, chosen).value();
    QCOMPARE(certificate(issued.first()).certificateTemplate, *chosen.certificateTemplate);
    QVERIFY(certificate(issued.first()).data.contains(QStringLiteral("\"language\":\"en\"")));
}

void TestCertificateIssue::brokenTemplateIsTold()
{
    apply(domain::addRecord(programme(), "certificate_template",
                            {{QStringLiteral("name"), QStringLiteral("Broken")}, {QStringLiteral("layout"), QStringLiteral("{")}}));
    CertificateOrder chosen = order(1);
    chosen.certificateTemplate = domain::CertificateTemplateId{programme().table<domain::CertificateTemplate>().nextId().value - 1};
    const auto broken = certificateMaterial(*m_document, chosen, Purpose::Preview);
    QVERIFY(!broken);
    QCOMPARE(broken.error().code, base::ErrorCode::InputRefused);
}

void TestCertificateIssue::stopMeansNothing()
{
    const auto batch = makeCertificates(programme(), order(4), material(order(4)), [](int done, int) { return done < 2; });
    QVERIFY(!batch);
    QCOMPARE(batch.error().code, base::ErrorCode::Cancelled);
}

void TestCertificateIssue::nobodyIsRefused()
{
    const auto batch = makeCertificates(programme(), order(0), material(order(0)));
    QVERIFY(!batch);
    QCOMPARE(batch.error().code, base::ErrorCode::InputRefused);
}

void TestCertificateIssue::findingsNameThePerson()
{
    const CertificateOrder wanted = order(3);
    apply(domain::updateRecords(programme(), "participant", {wanted.participants[1].value}, {{QStringLiteral("family_name"), QString(200, u'W')}}));
    const auto check = checkCertificates(programme(), wanted, material(wanted, Purpose::Preview));
    QVERIFY(check);
    QCOMPARE(check->people, wanted.participants);
    QSet<int> grave;
    for (const printing::BatchFinding &found : check->findings) {
        if (found.finding.code == printing::PreflightCode::Overflow || found.finding.code == printing::PreflightCode::Cut)
            grave.insert(found.index);
    }
    QCOMPARE(grave, QSet<int>{1});
    QVERIFY(check->contactSheet.startsWith("%PDF-"));
}

void TestCertificateIssue::kindAsksForWhatItNeeds()
{
    const auto entitled = domain::peopleToIssueFor(programme(), domain::CertificateKind::Certificate);
    const auto attended = domain::peopleToIssueFor(programme(), domain::CertificateKind::AttendanceConfirmation);
    QVERIFY(attended.size() > entitled.size());
    CertificateOrder confirmations = order(0);
    confirmations.kind = domain::CertificateKind::AttendanceConfirmation;
    confirmations.participants = attended.first(2);
    const auto issued = issueNow(*m_document, confirmations);
    QVERIFY(issued);
    QCOMPARE(certificate(issued->first()).kind, domain::CertificateKind::AttendanceConfirmation);
    QCOMPARE(domain::peopleToIssueFor(programme(), domain::CertificateKind::AttendanceConfirmation), attended.mid(2));
}

void TestCertificateIssue::correctionSaysWhatItSupersedes()
{
    const domain::CertificateId wrong = issue(1).first();
    const QByteArray before = kept(wrong);
    const domain::ParticipantId person = certificate(wrong).participant;
    QVERIFY(printedChanges(programme(), correctionOrder(programme(), certificate(wrong).number).value()).isEmpty());
    apply(domain::updateRecords(programme(), "participant", {person.value}, {{QStringLiteral("family_name"), QStringLiteral("Richtig")}}));
    const auto changes = printedChanges(programme(), correctionOrder(programme(), certificate(wrong).number).value());
    QCOMPARE(changes.size(), 1);
    QVERIFY(changes.first().after.endsWith(QStringLiteral("Richtig")));
    QVERIFY(!changes.first().before.contains(QStringLiteral("Richtig")));

    const auto corrected = correctCertificate(*m_document, certificate(wrong).number, QStringLiteral("misspelt"));
    QVERIFY2(corrected, corrected ? "" : qPrintable(corrected.error().message));
    QCOMPARE(certificate(*corrected).supersedes, wrong);
    QCOMPARE(certificate(*corrected).certificateTemplate, certificate(wrong).certificateTemplate);
    QCOMPARE(certificate(wrong).state, domain::CertificateState::Superseded);
    const auto read = signing::readSignedText(certificate(*corrected).statement);
    QVERIFY(read);
    QCOMPARE(read->statement.supersedes, certificate(wrong).number);
    QVERIFY(read->statement.name.endsWith(QStringLiteral("Richtig")));
    QVERIFY(signing::isSignedBy(*read, signingKeyOf(*m_document)->publicKey));
    QCOMPARE(kept(wrong), before);
    QVERIFY(kept(*corrected) != before);
}

void TestCertificateIssue::correctionTellsEverythingThatIsPrinted_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QStringList>("told");
    const auto row = [](const char *name, const char *table, const char *field, const QString &value, const QStringList &told) {
        QTest::newRow(name) << QString::fromLatin1(table) << QString::fromLatin1(field) << value << told;
    };
    row("name", "participant", "family_name", QStringLiteral("Richtig"), {QStringLiteral("Name")});
    row("title", "participant", "academic_title", QStringLiteral("Prof."), {QStringLiteral("Name")});
    row("salutation", "participant", "salutation", QStringLiteral("none"), {QStringLiteral("Salutation")});
    row("position", "participant", "position", QStringLiteral("Amtsleitung"), {QStringLiteral("Function")});
    row("role", "role", "name", QStringLiteral("Anders"), {QStringLiteral("Role")});
    row("year", "programme", "year", QStringLiteral("2031"), {QStringLiteral("Year")});
    row("module", "module", "title", QStringLiteral("Anders"), {QStringLiteral("Sessions")});
    row("signer", "programme", "signer_name", QStringLiteral("N. N."), {QStringLiteral("Signed by")});
}

void TestCertificateIssue::correctionTellsEverythingThatIsPrinted()
{
    QFETCH(QString, table);
    QFETCH(QString, field);
    QFETCH(QString, value);
    QFETCH(QStringList, told);
    const domain::ParticipantId person = domain::peopleToIssueFor(programme(), domain::CertificateKind::Certificate).first();
    const domain::RoleId role = programme().find(person)->role;
    apply(domain::updateRecords(programme(), "participant", {person.value},
                                {{QStringLiteral("salutation"), QStringLiteral("ms")}, {QStringLiteral("position"), QStringLiteral("Planerin")}}));
    CertificateOrder one = order(0);
    one.participants = {person};
    const QString number = certificate(issueNow(*m_document, one).value().first()).number;
    QVERIFY(printedChanges(programme(), correctionOrder(programme(), number).value()).isEmpty());
    QList<qint64> rows{table == QLatin1StringView("role") ? role.value : person.value};
    if (table == QLatin1StringView("programme"))
        rows = {programme().info().id.value};
    if (table == QLatin1StringView("module")) {
        rows.clear();
        for (const domain::Module &module : programme().table<domain::Module>())
            rows.append(module.id.value);
    }
    apply(domain::updateRecords(programme(), table.toLatin1().constData(), rows, {{field, value}}));
    QStringList changed;
    for (const PrintedChange &change : printedChanges(programme(), correctionOrder(programme(), number).value()))
        changed.append(change.what);
    QCOMPARE(changed, told);
}

void TestCertificateIssue::correctionKeepsTheProgramsOwnLayout()
{
    CertificateOrder own = order(1);
    own.certificateTemplate = domain::CertificateTemplateId();
    const domain::CertificateId wrong = issueNow(*m_document, own).value().first();
    QVERIFY(!certificate(wrong).certificateTemplate.isValid());
    QVERIFY(templateFor(programme(), domain::CertificateKind::Certificate, QStringLiteral("de")).isValid());
    const auto corrected = correctCertificate(*m_document, certificate(wrong).number, QStringLiteral("misspelt"));
    QVERIFY2(corrected, corrected ? "" : qPrintable(corrected.error().message));
    QVERIFY(!certificate(*corrected).certificateTemplate.isValid());
}

void TestCertificateIssue::correctionNeedsAReasonAndAValidNumber()
{
    const QString number = certificate(issue(1).first()).number;
    const size_t history = size_t(m_document->history().size());
    QVERIFY(!correctCertificate(*m_document, number, QStringLiteral(" ")));
    QVERIFY(!correctCertificate(*m_document, QStringLiteral("IMP-2024-0999-1"), QStringLiteral("x")));
    QCOMPARE(size_t(m_document->history().size()), history);
    QVERIFY(correctCertificate(*m_document, number, QStringLiteral("x")));
    const auto again = correctCertificate(*m_document, number, QStringLiteral("x"));
    QVERIFY(!again);
    QVERIFY(again.error().message.contains(QStringLiteral("superseded already")));
}

/// Whatever was changed since: logo, template, name and attendance.
void TestCertificateIssue::reprintGivesTheBytesThatWereIssued()
{
    const QList<domain::CertificateId> issued = issue(3);
    QList<QByteArray> before;
    for (const domain::CertificateId id : issued)
        before.append(kept(id));
    const domain::ParticipantId person = certificate(issued.first()).participant;
    apply(domain::updateRecords(programme(), "participant", {person.value}, {{QStringLiteral("family_name"), QStringLiteral("Anders")}}));
    QList<domain::AttendanceEntry> absent;
    for (const domain::Enrolment &enrolment : programme().table<domain::Enrolment>()) {
        if (enrolment.participant == person && enrolment.attendance == domain::Attendance::Present)
            absent.append({enrolment.session, person, domain::Attendance::Absent, {}});
    }
    QVERIFY(!absent.isEmpty());
    apply(domain::recordAttendance(programme(), absent));
    QImage picture(40, 40, QImage::Format_RGB32);
    picture.fill(Qt::darkGreen);
    QByteArray png;
    QBuffer buffer(&png);
    QVERIFY(picture.save(&buffer, "PNG"));
    const domain::Blob logo = domain::makeBlob(png, QStringLiteral("image/png"));
    auto withLogo = domain::updateRecords(programme(), "programme", {programme().info().id.value}, {{QStringLiteral("logo"), logo.hash}});
    QVERIFY2(withLogo, withLogo ? "" : qPrintable(withLogo.error().message));
    withLogo->blobs.append(logo);
    apply(withLogo);
    const domain::CertificateTemplateId used = certificate(issued.first()).certificateTemplate;
    if (used.isValid()) {
        printing::CertificateLayout bare;
        bare.elements = {{1, {}, QRectF(20, 20, 100, 20), printing::TextElement{QStringLiteral("{name}"), {}, 8, 2, false, false}}};
        apply(domain::updateRecords(programme(), "certificate_template", {used.value}, {{QStringLiteral("layout"), printing::toJson(bare)}}));
    }
    // A document made now is another one …
    const auto now = previewCertificate(programme(), order(1), material(order(1), Purpose::Preview), person);
    QVERIFY2(now, now ? "" : qPrintable(now.error().message));
    QVERIFY(*now != before.first());
    // … those that were issued are the same, also after the file was opened anew.
    const QString path = m_document->path();
    m_document.reset();
    m_document = std::move(*Document::open(path));
    for (qsizetype i = 0; i < issued.size(); ++i)
        QCOMPARE(kept(issued[i]), before[i]);
}

void TestCertificateIssue::registerIsWritten()
{
    const QString number = certificate(issue(2).first()).number;
    const QString list = m_folder->filePath(QStringLiteral("register.csv"));
    const QString json = m_folder->filePath(QStringLiteral("register.json"));
    QCOMPARE(exportRegister(programme(), list).value_or(0), 2);
    QCOMPARE(exportRegister(programme(), json).value_or(0), 2);
    for (const QString &path : {list, json}) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        QVERIFY(content.contains(number.toUtf8()));
        QVERIFY2(!content.contains("IL1:"), "signed statements are no part of the register");
    }
    QVERIFY(!exportRegister(programme(), m_folder->filePath(QStringLiteral("not/there.csv"))));
}

void TestCertificateIssue::unreadableListIsToldByName()
{
    const auto plan = planImport(programme(), {QStringLiteral("gone.csv")}, {});
    QVERIFY(!plan);
    QCOMPARE(plan.error().code, base::ErrorCode::InputRefused);
    QVERIFY(plan.error().message.contains(QStringLiteral("gone.csv")));
}

LOTSE_GUI_TEST_MAIN(QGuiApplication, TestCertificateIssue)
#include "tst_certificateissue.moc"
