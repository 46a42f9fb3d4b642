#include "support/testmain.h"

#include "domain/templates/exampleprogramme.h"
#include "domain/templates/programmetemplate.h"
#include "domain/verbs/certificateverbs.h"
#include "models/certificateregistermodel.h"
#include "models/readinesscountsmodel.h"
#include "workspace/document.h"
#include "workspace/jobs.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace models;
using domain::CertificateHandover;
using domain::CertificateState;

/// The register and the figures.
class TestCertificateModels : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void registerFollowsWhatHappens();
    void registerIsFilteredAndSorted();
    void registerOfOnePerson();
    void everybodyIsCountedOnce();
    void countsFollowTheRows();

private:
    void apply(const base::Result<domain::ChangeSet> &change)
    {
        QVERIFY2(change, change ? "" : qPrintable(change.error().message));
        QVERIFY(m_document->apply(*change));
    }
    void issue(int people);
    [[nodiscard]] QString number(int row) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    workspace::Jobs m_jobs;
    workspace::Document::Pointer m_document;
    QList<domain::ParticipantId> m_people;
};

void TestCertificateModels::init()
{
    m_document.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_document = std::move(*workspace::Document::create(m_folder->filePath(QStringLiteral("p.lotse")), domain::creation(domain::exampleProgramme(2024))));
    m_people = domain::participantsByName(m_document->programme()).first(3);
    issue(3);
}

void TestCertificateModels::issue(int people)
{
    QList<domain::IssuedDocument> documents;
    const QStringList numbers = domain::nextCertificateNumbers(m_document->programme(), people);
    for (int i = 0; i < people; ++i) {
        documents.append({numbers[i], m_people[i], domain::CertificateKind::Certificate, QDate(2024, 12, 10 + i),
                          QStringLiteral("{\"recipient\":\"Printed %1\"}").arg(i), "%PDF-" + QByteArray::number(i)});
    }
    apply(domain::issueCertificates(m_document->programme(), documents));
}

QString TestCertificateModels::number(int row) const
{
    return m_document->programme().find(domain::CertificateId{row + 1})->number;
}

void TestCertificateModels::registerFollowsWhatHappens()
{
    CertificateRegisterModel model(m_jobs);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setDocument(m_document.get());
    QTRY_COMPARE(model.rowCount(), 3);
    QCOMPARE(model.rowAt(0).certificate.value, 3); // newest first
    QCOMPARE(model.index(2, CertificateRegisterModel::PrintedNameColumn).data().toString(), QStringLiteral("Printed 0"));
    const domain::IssuedDocument correction{domain::nextCertificateNumbers(m_document->programme(), 1).first(), m_people[0], domain::CertificateKind::Certificate,
                                            QDate(2024, 12, 20), QStringLiteral("{}"), "%PDF-corrected"};
    apply(domain::supersedeCertificate(m_document->programme(), number(0), correction, QStringLiteral("misspelt")));
    QTRY_COMPARE(model.rowCount(), 4);
    const RegisterRow old = model.rowAt(model.rowOf(QStringLiteral("1")));
    QCOMPARE(old.state, CertificateState::Superseded);
    QCOMPARE(old.supersededBy, correction.number);
    QVERIFY(CertificateRegisterModel::remark(old).contains(QStringLiteral("misspelt")));
    QCOMPARE(model.rowAt(0).supersedes, number(0));
    QVERIFY(CertificateRegisterModel::handoverText(old).isEmpty());
    apply(domain::setHandover(m_document->programme(), {domain::CertificateId{2}}, CertificateHandover::HandedOver, QDate(2024, 12, 10)));
    QTRY_VERIFY(CertificateRegisterModel::handoverText(model.rowAt(model.rowOf(QStringLiteral("2")))).contains(QStringLiteral("10")));
    apply(domain::revokeCertificates(m_document->programme(), {number(2)}, QStringLiteral("too early")));
    QTRY_COMPARE(model.rowAt(model.rowOf(QStringLiteral("3"))).state, CertificateState::Revoked);
    model.setDocument(nullptr);
}

void TestCertificateModels::registerIsFilteredAndSorted()
{
    apply(domain::revokeCertificates(m_document->programme(), {number(1)}, QStringLiteral("too early")));
    CertificateRegisterModel model(m_jobs);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setDocument(m_document.get());
    QTRY_COMPARE(model.rowCount(), 3);
    model.setStates({CertificateState::Valid});
    QCOMPARE(model.rowCount(), 2);
    model.setHandovers({CertificateHandover::Posted});
    QCOMPARE(model.rowCount(), 0);
    model.setHandovers({});
    model.setKinds({domain::CertificateKind::AttendanceConfirmation});
    QCOMPARE(model.rowCount(), 0);
    model.setKinds({});
    model.setStates({});
    model.setFilter(QStringLiteral("too early"));
    QCOMPARE(model.rowCount(), 1);
    model.setFilter({});
    for (int column = 0; column < CertificateRegisterModel::ColumnCount; ++column) {
        QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
        model.sort(column, Qt::AscendingOrder);
        QCOMPARE(model.rowCount(), 3);
    }
    model.sort(CertificateRegisterModel::NumberColumn, Qt::AscendingOrder);
    QCOMPARE(model.rowAt(0).number, number(0));
    model.setDocument(nullptr);
}

void TestCertificateModels::registerOfOnePerson()
{
    const QList<RegisterRow> rows = registerRows(m_document->programme(), m_people[1]);
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().number, number(1));
}

void TestCertificateModels::everybodyIsCountedOnce()
{
    using Group = ReadinessCount::Group;
    const QList<ReadinessRow> rows = readinessRows(m_document->programme());
    const QList<ReadinessCount> counts = readinessCounts(rows, domain::rolesInOrder(m_document->programme()));
    QCOMPARE(counts.first().group, Group::All);
    QCOMPARE(counts.first().total(), int(rows.size()));
    QCOMPARE(counts.first().issued, 3);
    for (const Group group : {Group::Role, Group::County}) {
        int issued = 0;
        int total = 0;
        for (const ReadinessCount &count : counts) {
            issued += count.group == group ? count.issued : 0;
            total += count.group == group ? count.total() : 0;
        }
        QCOMPARE(issued, 3);
        QCOMPARE(total, int(rows.size()));
    }
}

void TestCertificateModels::countsFollowTheRows()
{
    ReadinessCountsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows(readinessRows(m_document->programme()), domain::rolesInOrder(m_document->programme()));
    QVERIFY(model.rowCount() > 4);
    const QModelIndex total = model.index(0, ReadinessCountsModel::TotalColumn);
    const QList<int> parts = total.data(ReadinessCountsModel::PartsRole).value<QList<int>>();
    QCOMPARE(parts.size(), 3);
    QCOMPARE(parts[0], 3);
    QCOMPARE(parts[0] + parts[1] + parts[2], total.data().toInt());
    model.sort(ReadinessCountsModel::IssuedColumn, Qt::DescendingOrder);
    QCOMPARE(model.rowAt(0).group, ReadinessCount::Group::All);
    model.setRows({}, {});
    QCOMPARE(model.rowCount(), 0);
}

LOTSE_TEST_MAIN(TestCertificateModels)
#include "tst_certificatemodels.moc"
