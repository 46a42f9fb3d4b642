#include "support/testmain.h"

#include "base/clock.h"
#include "domain/draft.h"
#include "domain/templates/exampleprogramme.h"
#include "domain/templates/programmetemplate.h"
#include "domain/verbs/noticeverbs.h"
#include "domain/verbs/sessionverbs.h"
#include "models/calendarpreviewmodel.h"
#include "models/noticesmodel.h"
#include "models/recordmodel.h"
#include "models/updatesmodel.h"
#include "workspace/document.h"
#include "workspace/jobs.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace models;
using namespace Qt::StringLiterals;
using domain::HoldingState;

/// The ledger, the updates and the entries of calendar files as rows.
class TestNoticeModels : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void everybodyWhoHasToComeIsThere();
    void rowsFollowWhatHappens();
    void rowsAreFilteredAndSorted();
    void removedSessionsAreNamedAsTold();
    void updatesSayWhyNot();
    void entriesOfACalendar();

private:
    void apply(const base::Result<domain::ChangeSet> &change) { m_programme = domain::applied(m_programme, change.value()).value(); }
    void tellEverybody();
    [[nodiscard]] domain::SessionId fullestAhead() const;
    void move(domain::SessionId id);

    domain::Programme m_programme;
};

void TestNoticeModels::init()
{
    m_programme = domain::exampleProgramme(2024);
}

void TestNoticeModels::tellEverybody()
{
    QList<domain::Telling> tellings;
    for (const domain::Holding &holding : domain::holdings(m_programme, base::Clock::now(), domain::HoldingScope::Open))
        tellings.append({holding.recipient, holding.uid, holding.state == HoldingState::StillComing});
    apply(domain::noteTellings(m_programme, tellings, domain::NoticeWay::Mail, domain::Confirmation::Given));
}

domain::SessionId TestNoticeModels::fullestAhead() const
{
    domain::SessionId fullest;
    qsizetype most = 0;
    for (const domain::Session &session : m_programme.table<domain::Session>()) {
        const qsizetype people = session.startsAt > base::Clock::now() ? domain::recipientsOf(m_programme, session.id).size() : 0;
        if (people > most && session.state != domain::SessionState::Cancelled) {
            fullest = session.id;
            most = people;
        }
    }
    return fullest;
}

void TestNoticeModels::move(domain::SessionId id)
{
    domain::Draft draft(m_programme, u"Move"_s);
    domain::Session session = *m_programme.find(id);
    session.startsAt = session.startsAt.addSecs(3600);
    session.endsAt = session.endsAt.addSecs(3600);
    draft.update(session);
    apply(draft.take());
}

void TestNoticeModels::everybodyWhoHasToComeIsThere()
{
    const NoticeRows found = noticeRows(m_programme, base::Clock::now());
    QCOMPARE(size_t(found.rows.size()), domain::holdings(m_programme, base::Clock::now()).size());
    QVERIFY(!found.rows.isEmpty());
    QVERIFY(!found.sentences.isEmpty());
    QSet<QString> keys;
    bool hasCoach = false;
    for (const NoticeRow &row : found.rows) {
        keys.insert(row.key());
        QCOMPARE(row.state, NoticeState::NeverTold);
        QVERIFY(!row.name.isEmpty() && !row.session.isEmpty() && !row.now.isEmpty());
        QVERIFY(row.told.isEmpty() && row.way.isEmpty());
        hasCoach = hasCoach || row.roleText == u"Coach";
    }
    QCOMPARE(keys.size(), found.rows.size());
    QVERIFY(hasCoach);
    tellEverybody();
    const NoticeRows told = noticeRows(m_programme, base::Clock::now());
    QVERIFY(told.sentences.isEmpty());
    for (const NoticeRow &row : told.rows) {
        QCOMPARE(row.state, NoticeState::Current);
        QCOMPARE(row.told, row.now);
        QVERIFY(row.way.startsWith(domain::enumLabel(domain::NoticeWay::Mail)));
    }
}

void TestNoticeModels::rowsFollowWhatHappens()
{
    tellEverybody();
    QTemporaryDir folder;
    auto document = std::move(*workspace::Document::create(folder.filePath(u"p.lotse"_s), domain::creation(m_programme)));
    workspace::Jobs jobs;
    NoticesModel model(jobs);
    QAbstractItemModelTester tester(&model);
    model.setDocument(document.get());
    QTRY_VERIFY(model.totalCount() > 0);
    const int all = model.totalCount();
    QCOMPARE(model.countOf(NoticeState::Current), all);
    const domain::SessionId session = fullestAhead();
    const int people = int(domain::recipientsOf(m_programme, session).size());
    QVERIFY(document->apply(domain::cancelSessions(document->programme(), {session}).value()));
    QTRY_COMPARE(model.countOf(NoticeState::StillComing), people);
    QCOMPARE(model.sentences().size(), 1);
    QVERIFY2(model.sentences().first().contains(u"still expect"_s), qPrintable(model.sentences().first()));
    QVERIFY(document->undo());
    QTRY_COMPARE(model.countOf(NoticeState::Current), all);
    model.setDocument(nullptr);
    QCOMPARE(model.totalCount(), 0);
}

void TestNoticeModels::rowsAreFilteredAndSorted()
{
    tellEverybody();
    const domain::SessionId session = fullestAhead();
    move(session);
    QTemporaryDir folder;
    auto document = std::move(*workspace::Document::create(folder.filePath(u"p.lotse"_s), domain::creation(m_programme)));
    workspace::Jobs jobs;
    NoticesModel model(jobs);
    QAbstractItemModelTester tester(&model);
    model.setDocument(document.get());
    QTRY_VERIFY(model.totalCount() > 0);
    model.setStates({NoticeState::Outdated});
    const int people = int(domain::recipientsOf(m_programme, session).size());
    QCOMPARE(model.rowCount(), people);
    model.setRoles({domain::RoleId()});
    for (int row = 0; row < model.rowCount(); ++row)
        QVERIFY(!model.rowAt(row).role.isValid());
    model.setRoles({});
    model.setStates({});
    model.setSession(domain::calendarUid(m_programme, session));
    QCOMPARE(model.rowCount(), people);
    model.setSession({});
    for (int column = 0; column < NoticesModel::ColumnCount; ++column) {
        QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
        model.sort(column, Qt::DescendingOrder);
        QCOMPARE(model.rowCount(), model.totalCount());
    }
    model.sort(NoticesModel::StateColumn);
    QCOMPARE(model.rowAt(0).state, NoticeState::Outdated);
    QCOMPARE(model.index(0, NoticesModel::StateColumn).data(IconNameRole).toString(), NoticesModel::iconName(NoticeState::Outdated));
    model.setFilter(model.rowAt(0).name);
    QVERIFY(model.rowCount() >= 1 && model.rowCount() < model.totalCount());
    model.setDocument(nullptr);
}

void TestNoticeModels::removedSessionsAreNamedAsTold()
{
    tellEverybody();
    const domain::SessionId id = fullestAhead();
    const QString title = m_programme.find(id)->title;
    const qsizetype people = domain::recipientsOf(m_programme, id).size();
    domain::Draft draft(m_programme, u"Remove"_s);
    QVERIFY(draft.remove<domain::Session>({id}));
    apply(draft.take());
    qsizetype found = 0;
    for (const NoticeRow &row : noticeRows(m_programme, base::Clock::now()).rows) {
        if (row.holding.session.isValid())
            continue;
        ++found;
        QCOMPARE(row.session, title);
        QCOMPARE(row.state, NoticeState::StillComing);
        QVERIFY(!row.told.isEmpty());
    }
    QCOMPARE(found, people);
}

void TestNoticeModels::updatesSayWhyNot()
{
    tellEverybody();
    const domain::SessionId session = fullestAhead();
    const domain::Recipient unreachable = domain::recipientsOf(m_programme, session).first();
    domain::Draft draft(m_programme, u"No address"_s);
    domain::Participant person = *m_programme.find(unreachable.participant);
    person.email.clear();
    draft.update(person);
    apply(draft.take());
    move(session);
    const auto updates = workspace::prepareUpdates(m_programme, {}, base::Clock::now());
    QVERIFY(updates);
    UpdatesModel model;
    QAbstractItemModelTester tester(&model);
    model.setRows(updateRows(m_programme, *updates));
    QCOMPARE(model.totalCount(), int(updates->size()));
    QVERIFY(model.readyCount() < model.totalCount());
    const int row = model.rowOf(u"%1 0"_s.arg(person.id.value));
    QVERIFY(row >= 0);
    QVERIFY(!model.rowAt(row).isReady());
    QVERIFY(!model.index(row, UpdatesModel::RemarkColumn).data().toString().isEmpty());
    QVERIFY(model.rowAt(row).sessions.contains(m_programme.find(session)->title));
}

void TestNoticeModels::entriesOfACalendar()
{
    exchange::ImportPreview preview;
    preview.columns = {{0, u"SUMMARY"_s, u"title"_s}, {1, u"DTSTART"_s, u"starts_at"_s}, {2, u"DTEND"_s, u"ends_at"_s}, {3, u"LOCATION"_s, u"place"_s}};
    exchange::ImportRow timed;
    timed.row = 1;
    timed.outcome = exchange::RowOutcome::New;
    timed.cells = {u"Training"_s, u"2024-11-12T10:00"_s, u"2024-11-12T12:00"_s, u"Ulm"_s};
    exchange::ImportRow days;
    days.row = 2;
    days.outcome = exchange::RowOutcome::Skipped;
    days.reasons = {u"It is shown as free."_s};
    days.cells = {u"Leave"_s, u"2024-11-14"_s, u"2024-11-16"_s, QString()};
    preview.rows = {timed, days};
    CalendarPreviewModel model;
    QAbstractItemModelTester tester(&model);
    model.setRows(calendarPreviewRows(preview));
    QCOMPARE(model.rowCount(), 2);
    QVERIFY2(model.rowAt(0).moment.contains(u"10:00–12:00"), qPrintable(model.rowAt(0).moment));
    // The end of whole days is the day after the last one.
    QVERIFY2(model.rowAt(1).moment.contains(u"14 November"_s) && model.rowAt(1).moment.contains(u"15 November"_s), qPrintable(model.rowAt(1).moment));
    model.setOutcomes({exchange::RowOutcome::Skipped});
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0, CalendarPreviewModel::ReasonsColumn).data().toString(), u"It is shown as free."_s);
}

LOTSE_TEST_MAIN(TestNoticeModels)
#include "tst_noticemodels.moc"
