#include "support/testmain.h"

#include "domain/templates/exampleprogramme.h"
#include "workspace/certificateissue.h"
#include "workspace/listimport.h"

#include <QDir>
#include <QGuiApplication>
#include <QTemporaryDir>

using namespace workspace;

class TestCertificateIssue : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void documentsAreNumberedInOrder();
    void stopMeansNothing();
    void nobodyIsRefused();
    void findingsNameThePerson();
    void filesAreWrittenUntilStopped();
    void unreadableListIsToldByName();

private:
    [[nodiscard]] CertificateOrder order(int people) const
    {
        CertificateOrder order;
        order.participants = domain::participantsByName(m_programme).first(people);
        order.issuedOn = QDate(2024, 12, 12);
        return order;
    }
    const domain::Programme m_programme = domain::exampleProgramme(2024);
};

void TestCertificateIssue::documentsAreNumberedInOrder()
{
    QList<int> told;
    const auto batch = makeCertificates(m_programme, order(4), [&told](int done, int total) {
        told.append(done);
        return total == 8;
    });
    QVERIFY2(batch, batch ? "" : qPrintable(batch.error().message));
    QCOMPARE(batch->documents.size(), 4);
    QVERIFY(batch->allInOne.startsWith("%PDF-"));
    const QStringList numbers = domain::nextCertificateNumbers(m_programme, 4);
    for (int i = 0; i < 4; ++i) {
        QCOMPARE(batch->documents[i].number, numbers[i]);
        QCOMPARE(batch->documents[i].participant, order(4).participants[i]);
        QVERIFY(batch->documents[i].pdf.startsWith("%PDF-"));
        QVERIFY(batch->documents[i].data.contains(numbers[i]));
    }
    QCOMPARE(QSet<QString>(batch->fileNames.begin(), batch->fileNames.end()).size(), 4);
    QVERIFY(std::is_sorted(told.begin(), told.end()));
    QCOMPARE(told.last(), 8);
    const auto changeSet = domain::issueCertificates(m_programme, batch->documents);
    QVERIFY(changeSet);
    QCOMPARE(changeSet->blobs.size(), 4);
}

void TestCertificateIssue::stopMeansNothing()
{
    const auto batch = makeCertificates(m_programme, order(4), [](int done, int) { return done < 2; });
    QVERIFY(!batch);
    QCOMPARE(batch.error().code, base::ErrorCode::Cancelled);
}

void TestCertificateIssue::nobodyIsRefused()
{
    const auto batch = makeCertificates(m_programme, order(0));
    QVERIFY(!batch);
    QCOMPARE(batch.error().code, base::ErrorCode::InputRefused);
}

void TestCertificateIssue::findingsNameThePerson()
{
    domain::Programme programme = m_programme;
    const CertificateOrder wanted = order(3);
    domain::Participant person = *programme.find(wanted.participants[1]);
    person.familyName = QString(200, u'W');
    programme.table<domain::Participant>().replace(person);
    const auto findings = checkCertificates(programme, wanted);
    QVERIFY(findings && !findings->isEmpty());
    for (const printing::BatchFinding &finding : *findings)
        QCOMPARE(finding.index, 1);
}

void TestCertificateIssue::filesAreWrittenUntilStopped()
{
    QTemporaryDir folder;
    const QList<NamedBytes> files{{QStringLiteral("a.pdf"), "A"}, {QStringLiteral("b.pdf"), "B"}, {QStringLiteral("c.pdf"), "C"}};
    const auto stopped = writeFiles(folder.path(), files, [](int done, int) { return done < 2; });
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, base::ErrorCode::Cancelled);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), (QStringList{QStringLiteral("a.pdf"), QStringLiteral("b.pdf")}));
    QCOMPARE(writeFiles(folder.path(), files).value_or(0), 3);
    QVERIFY(!writeFiles(folder.filePath(QStringLiteral("not/there")), files));
}

void TestCertificateIssue::unreadableListIsToldByName()
{
    const auto plan = planImport(m_programme, {QStringLiteral("gone.csv")}, {});
    QVERIFY(!plan);
    QCOMPARE(plan.error().code, base::ErrorCode::InputRefused);
    QVERIFY(plan.error().message.contains(QStringLiteral("gone.csv")));
}

LOTSE_GUI_TEST_MAIN(QGuiApplication, TestCertificateIssue)
#include "tst_certificateissue.moc"
