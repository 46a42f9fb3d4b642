#include "support/testmain.h"

#include "base/clock.h"
#include "domain/draft.h"
#include "domain/recordinfo.h"
#include "domain/templates/exampleprogramme.h"
#include "domain/templates/programmetemplate.h"
#include "domain/verbs/certificateverbs.h"
#include "domain/verbs/problemverbs.h"
#include "domain/verbs/recordverbs.h"
#include "models/certificatereadinessmodel.h"
#include "models/changedetailsmodel.h"
#include "models/historymodel.h"
#include "models/importpreviewmodel.h"
#include "models/problemsmodel.h"
#include "workspace/document.h"
#include "workspace/listimport.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace models;

/// The lists that are computed as a whole: readiness, problems, history, import preview.
class TestComputedModels : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void problemsFollowTheProgramme();
    void problemsAreIgnored();
    void problemsFollowTheClock();
    void problemsAreFoundByFilter();
    void readinessFollowsADecision();
    void readinessIsFiltered();
    void historyShowsWhatIsUndone();
    void detailsNameFieldsBeforeAndAfter();
    void importTellsWhatRowsBecome();
    void closingEmptiesEverything();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    workspace::Document::Pointer m_document;
    workspace::Jobs m_jobs;
};

void TestComputedModels::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto created = workspace::Document::create(m_folder->filePath(QStringLiteral("a.lotse")), domain::creation(domain::exampleProgramme(2024)));
    QVERIFY(created);
    m_document = std::move(*created);
}

void TestComputedModels::problemsFollowTheProgramme()
{
    ProblemsModel model(m_jobs);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy refreshed(&model, &ProblemsModel::refreshed);
    model.setDocument(m_document.get());
    QTRY_COMPARE(refreshed.size(), 1);
    const int before = model.rowCount();
    QCOMPARE(before, int(domain::problems(m_document->programme()).size()));
    QVERIFY(before > 3);
    for (int row = 1; row < before; ++row)
        QVERIFY(model.problemAt(row - 1).severity <= model.problemAt(row).severity);

    domain::Draft draft(m_document->programme(), QStringLiteral("Add"));
    domain::Participant person;
    person.familyName = QStringLiteral("Ohnegleichen");
    draft.add(person);
    QVERIFY(m_document->apply(draft.take()));
    QTRY_VERIFY(model.rowCount() > before);
    QVERIFY(m_document->undo());
    QTRY_COMPARE(model.rowCount(), before);
    model.setDocument(nullptr);
}

void TestComputedModels::problemsAreFoundByFilter()
{
    ProblemsModel model(m_jobs);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy refreshed(&model, &ProblemsModel::refreshed);
    model.setDocument(m_document.get());
    QTRY_COMPARE(refreshed.size(), 1);
    const QString text = model.problemAt(0).text;
    model.setFilter(text);
    QVERIFY(model.rowCount() >= 1 && model.rowCount() < model.totalCount());
    QCOMPARE(model.problemAt(0).text, text);
    model.setFilter({});
    model.sort(ProblemsModel::TextColumn, Qt::DescendingOrder);
    QVERIFY(base::phoneBookKey(model.problemAt(0).text) >= base::phoneBookKey(model.problemAt(1).text));
    model.setDocument(nullptr);
}

void TestComputedModels::readinessFollowsADecision()
{
    CertificateReadinessModel model(m_jobs);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy refreshed(&model, &CertificateReadinessModel::refreshed);
    model.setDocument(m_document.get());
    QTRY_COMPARE(refreshed.size(), 1);
    int row = 0;
    while (model.rowAt(row).readiness != Readiness::NotEntitled)
        ++row;
    const domain::ParticipantId person = model.rowAt(row).participant;
    QVERIFY(!model.rowAt(row).reasons.isEmpty());
    const auto decision = domain::overrideEntitlement(m_document->programme(), person, true, QStringLiteral("Spoke at the kick-off"), QStringLiteral("Head"));
    QVERIFY(decision);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QVERIFY(m_document->apply(*decision));
    QTRY_COMPARE(model.rowAt(model.rowOf(QString::number(person.value))).readiness, Readiness::Entitled);
    QVERIFY(!changed.isEmpty());
    QVERIFY(model.rowAt(row).decided);
    QVERIFY(CertificateReadinessModel::sentences(model.rowAt(row)).first().contains(QStringLiteral("Spoke at the kick-off")));
    model.setDocument(nullptr);
}

void TestComputedModels::readinessIsFiltered()
{
    CertificateReadinessModel model(m_jobs);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy refreshed(&model, &CertificateReadinessModel::refreshed);
    model.setDocument(m_document.get());
    QTRY_COMPARE(refreshed.size(), 1);
    const domain::RoleId role = domain::rolesInOrder(m_document->programme()).first();
    model.setRoles({role});
    QVERIFY(model.rowCount() > 0 && model.rowCount() < model.totalCount());
    model.setReadiness({Readiness::Issued});
    for (int row = 0; row < model.rowCount(); ++row)
        QCOMPARE(model.rowAt(row).readiness, Readiness::Issued);
    model.setDocument(nullptr);
}

void TestComputedModels::historyShowsWhatIsUndone()
{
    HistoryModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setDocument(m_document.get());
    QCOMPARE(model.rowCount(), 1);
    const qint64 person = domain::participantsByName(m_document->programme()).first().value;
    const auto change = domain::updateRecords(m_document->programme(), QStringLiteral("participant"), {person}, {{QStringLiteral("phone"), QStringLiteral("0711 1")}});
    QVERIFY(change);
    QVERIFY(m_document->apply(*change));
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, HistoryModel::LabelColumn).data().toString(), change->label);
    QCOMPARE(model.index(0, HistoryModel::RowsColumn).data().toString(), QStringLiteral("1"));
    QVERIFY(model.rowAt(0).canUndo);
    QVERIFY(m_document->undo());
    QCOMPARE(model.rowCount(), 3);
    QVERIFY(model.rowAt(1).isUndone);
    QVERIFY(!model.rowAt(1).canUndo);
    QCOMPARE(model.index(1, HistoryModel::StateColumn).data().toString(), QStringLiteral("undone"));
    model.setFilter(QStringLiteral("no such change"));
    QCOMPARE(model.rowCount(), 0);
}

void TestComputedModels::detailsNameFieldsBeforeAndAfter()
{
    const domain::ParticipantId id = domain::participantsByName(m_document->programme()).first();
    domain::Participant person = *m_document->programme().find(id);
    const QString before = person.phone;
    person.phone = QStringLiteral("<b>07071</b>");
    domain::Draft draft(m_document->programme(), QStringLiteral("Edit"));
    draft.update(person);
    const QList<ChangeDetail> details = changeDetails(m_document->programme(), draft.take());
    QCOMPARE(details.size(), 1);
    QCOMPARE(details.first().field, QStringLiteral("Phone"));
    QCOMPARE(details.first().before, before);
    QCOMPARE(details.first().after, person.phone);
    QVERIFY(details.first().record.contains(domain::fullName(person)));
    QCOMPARE(changeDetails(m_document->programme(), domain::creation(m_document->programme()), 7).size(), 7);
    ChangeDetailsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setDetails(details);
    QCOMPARE(model.index(0, ChangeDetailsModel::AfterColumn).data().toString(), person.phone);
    QVERIFY(model.index(0, ChangeDetailsModel::AfterColumn).data(Qt::ToolTipRole).toString().contains(QStringLiteral("&lt;b&gt;")));
}

void TestComputedModels::importTellsWhatRowsBecome()
{
    const QString path = m_folder->filePath(QStringLiteral("list.csv"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Vorname;Nachname;E-Mail;Kommune\r\nJörg;Übelhör;joerg@list.example;Tübingen\r\n;;;\r\nOhne;;ohne@list.example;\r\n");
    file.close();
    workspace::ListImportOptions options;
    const auto plan = workspace::planImport(m_document->programme(), {path}, options);
    QVERIFY2(plan, plan ? "" : qPrintable(plan.error().message));
    ImportPreviewModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setTable(importPreviewTable(m_document->programme(), domain::recordInfo<domain::Participant>(), plan->preview, {}));
    QVERIFY(model.rowCount() >= 2);
    QCOMPARE(model.rowAt(0).outcome, exchange::RowOutcome::New);
    QStringList shown;
    for (int column = 0; column < model.columnCount(); ++column)
        shown.append(model.index(0, column).data().toString());
    QVERIFY2(shown.contains(QStringLiteral("Übelhör")) && shown.contains(QStringLiteral("Tübingen")), qPrintable(shown.join(u'|')));
    model.setOutcomes({exchange::RowOutcome::New});
    QCOMPARE(model.rowCount(), plan->preview.count(exchange::RowOutcome::New));
    QCOMPARE(plan->changeSet.of<domain::Participant>().size(), size_t(plan->preview.count(exchange::RowOutcome::New)));
}

void TestComputedModels::problemsAreIgnored()
{
    ProblemsModel model(m_jobs);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy refreshed(&model, &ProblemsModel::refreshed);
    model.setDocument(m_document.get());
    QTRY_COMPARE(refreshed.size(), 1);
    const int before = model.rowCount();
    const int errors = model.count(domain::Severity::Error);
    const domain::Problem problem = model.problemAt(0);
    QVERIFY(m_document->apply(domain::ignoreProblem(m_document->programme(), problem, QStringLiteral("darf sein")).value()));
    QTRY_COMPARE(model.rowCount(), before - 1);
    QCOMPARE(model.count(domain::Severity::Error), errors - 1);
    QCOMPARE(model.ignoredCount(), 1);
    model.setShown(ProblemsModel::Shown::Ignored);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.problemAt(0), problem);
    QVERIFY(model.rowAt(0).isIgnored());
    QCOMPARE(model.headerData(ProblemsModel::FixColumn, Qt::Horizontal).toString(), QStringLiteral("Reason"));
    model.setArea(domain::ProblemArea::Results);
    QCOMPARE(model.rowCount(), 0);
    model.setShown(ProblemsModel::Shown::Open);
    QVERIFY(model.rowCount() > 0 && model.rowCount() < before);
    model.setArea(std::nullopt);
    model.setFilter(QStringLiteral("warning"));
    QCOMPARE(model.rowCount(), model.count(domain::Severity::Warning));
}

void TestComputedModels::problemsFollowTheClock()
{
    ProblemsModel model(m_jobs);
    QSignalSpy refreshed(&model, &ProblemsModel::refreshed);
    model.setDocument(m_document.get());
    QTRY_COMPARE(refreshed.size(), 1);
    const QDateTime now = base::Clock::now();
    model.lookAgainIfDue();
    QVERIFY(m_jobs.running().isEmpty());
    base::Clock::fix(now.addDays(60));
    model.lookAgainIfDue();
    QTRY_COMPARE(refreshed.size(), 2);
    const auto isUnclosed = [](const ProblemRow &row) { return row.problem.code == QLatin1StringView("session_not_closed"); };
    const QList<ProblemRow> rows = model.allRows();
    QVERIFY(std::any_of(rows.begin(), rows.end(), isUnclosed));
    base::Clock::fix(now);
}

void TestComputedModels::closingEmptiesEverything()
{
    ProblemsModel problems(m_jobs);
    CertificateReadinessModel readiness(m_jobs);
    HistoryModel history;
    problems.setDocument(m_document.get());
    readiness.setDocument(m_document.get());
    history.setDocument(m_document.get());
    problems.setDocument(nullptr);
    readiness.setDocument(nullptr);
    history.setDocument(nullptr);
    m_document.reset();
    QTRY_VERIFY(m_jobs.running().isEmpty());
    QCOMPARE(problems.rowCount() + readiness.rowCount() + history.rowCount(), 0);
}

LOTSE_TEST_MAIN(TestComputedModels)
#include "tst_computedmodels.moc"
