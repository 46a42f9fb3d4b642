#include "support/testmain.h"

#include "base/text.h"
#include "domain/draft.h"
#include "domain/templates/exampleprogramme.h"
#include "domain/templates/programmetemplate.h"
#include "domain/verbs/enrolmentverbs.h"
#include "domain/verbs/recordverbs.h"
#include "models/attendancemodel.h"
#include "workspace/document.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>

using domain::Attendance;
using models::AttendanceModel;

class TestAttendanceModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void peopleDownSessionsAcross();
    void umlautsAreFolded_data();
    void umlautsAreFolded();
    void oneSessionShowsItsPeople();
    void onlyEnrolledCellsAreEditable();
    void severalCellsAreOneChange();
    void numberMeansMinutes();
    void othersPresent();
    void sumsFollow();
    void rowsAreFoundByName();
    void recordingLeavesRowsAlone();
    void pasteReadsWords_data();
    void pasteReadsWords();
    void pasteRefusesNonsense();
    void rowsComeAndGo();
    void markupIsPlain();

private:
    [[nodiscard]] domain::SessionId sessionOfKind(domain::SessionKind kind) const;
    [[nodiscard]] QModelIndex firstEditable(int column) const;
    void apply(const base::Result<domain::ChangeSet> &changeSet);

    std::unique_ptr<QTemporaryDir> m_folder;
    workspace::Document::Pointer m_document;
    std::unique_ptr<AttendanceModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestAttendanceModel::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto created = workspace::Document::create(m_folder->filePath(QStringLiteral("a.lotse")), domain::creation(domain::exampleProgramme(2024)));
    QVERIFY(created);
    m_document = std::move(*created);
    m_model = std::make_unique<AttendanceModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_model->setDocument(m_document.get());
}

void TestAttendanceModel::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_document.reset();
}

domain::SessionId TestAttendanceModel::sessionOfKind(domain::SessionKind kind) const
{
    for (const domain::Session &session : m_document->programme().table<domain::Session>()) {
        if (session.kind == kind && session.state != domain::SessionState::Cancelled)
            return session.id;
    }
    return {};
}

QModelIndex TestAttendanceModel::firstEditable(int column) const
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->index(row, column).flags().testFlag(Qt::ItemIsEditable))
            return m_model->index(row, column);
    }
    return {};
}

void TestAttendanceModel::apply(const base::Result<domain::ChangeSet> &changeSet)
{
    QVERIFY(changeSet);
    QVERIFY(m_document->apply(*changeSet));
}

void TestAttendanceModel::peopleDownSessionsAcross()
{
    QVERIFY(m_model->rowCount() > 50);
    QVERIFY(m_model->columnCount() > 10);
    const QList<domain::ParticipantId> order = domain::participantsByName(m_document->programme());
    qsizetype last = -1;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const qsizetype position = order.indexOf(m_model->participantAt(row));
        QVERIFY(position > last);
        last = position;
    }
    QDateTime before;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const domain::Session *session = m_document->programme().find(m_model->sessionAt(column));
        QVERIFY(session->state != domain::SessionState::Cancelled);
        QVERIFY(!before.isValid() || !session->startsAt.isValid() || before <= session->startsAt);
        before = session->startsAt;
        QCOMPARE(m_model->headerData(column, Qt::Horizontal).toString(), session->title);
    }
}

void TestAttendanceModel::umlautsAreFolded_data()
{
    QTest::addColumn<QString>("filter");
    QTest::newRow("as written") << QStringLiteral("Müller");
    QTest::newRow("transcribed") << QStringLiteral("mueller");
    QTest::newRow("without marks") << QStringLiteral("Muller");
}

void TestAttendanceModel::umlautsAreFolded()
{
    QFETCH(QString, filter);
    domain::Draft draft(m_document->programme(), QStringLiteral("Add"));
    domain::Participant person;
    person.familyName = QStringLiteral("Müller-Probst");
    const auto id = draft.add(person);
    domain::Enrolment enrolment;
    enrolment.participant = id;
    enrolment.session = m_model->sessionAt(0);
    draft.add(enrolment);
    apply(draft.take());
    m_model->setFilter(filter + QStringLiteral(" probst"));
    QCOMPARE(m_model->rowCount(), 1);
    QCOMPARE(m_model->participantAt(0), id);
    m_model->setFilter({});
    QVERIFY(m_model->rowCount() > 1);
}

void TestAttendanceModel::oneSessionShowsItsPeople()
{
    const domain::SessionId session = sessionOfKind(domain::SessionKind::KickoffWorkshop);
    m_model->setSession(session);
    QCOMPARE(m_model->columnCount(), 1);
    QVERIFY(m_model->rowCount() > 0);
    for (int row = 0; row < m_model->rowCount(); ++row)
        QVERIFY(m_model->index(row, 0).flags().testFlag(Qt::ItemIsEditable));
    m_model->setSession({});
    m_model->setKinds({domain::SessionKind::ImpulseTraining});
    for (int column = 0; column < m_model->columnCount(); ++column)
        QCOMPARE(m_document->programme().find(m_model->sessionAt(column))->kind, domain::SessionKind::ImpulseTraining);
    const domain::RoleId role = domain::rolesInOrder(m_document->programme()).first();
    m_model->setRoles({role});
    for (int row = 0; row < m_model->rowCount(); ++row)
        QCOMPARE(m_document->programme().find(m_model->participantAt(row))->role, role);
}

void TestAttendanceModel::onlyEnrolledCellsAreEditable()
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        for (int column = 0; column < m_model->columnCount(); ++column) {
            const QModelIndex cell = m_model->index(row, column);
            const domain::Enrolment *enrolment = m_model->enrolmentAt(cell);
            const bool enrolled = enrolment && enrolment->state == domain::EnrolmentState::Enrolled;
            QCOMPARE(cell.flags().testFlag(Qt::ItemIsEditable), enrolled);
            QCOMPARE(cell.data().toString().isEmpty(), enrolment == nullptr);
        }
    }
}

void TestAttendanceModel::severalCellsAreOneChange()
{
    m_model->setSession(sessionOfKind(domain::SessionKind::KickoffWorkshop));
    QModelIndexList cells;
    for (int row = 0; row < 5; ++row)
        cells.append(m_model->index(row, 0));
    const qsizetype before = m_document->history().size();
    const domain::Programme programme = m_document->programme();
    apply(m_model->proposal(cells, Attendance::Excused));
    QCOMPARE(m_document->history().size(), before + 1);
    for (const QModelIndex &cell : std::as_const(cells))
        QCOMPARE(cell.data(AttendanceModel::MarkRole).toInt(), int(AttendanceModel::Mark::Excused));
    QVERIFY(m_document->undo());
    QVERIFY(m_document->programme() == programme);
}

void TestAttendanceModel::numberMeansMinutes()
{
    connect(m_model.get(), &AttendanceModel::changeProposed, m_model.get(), [this](const auto &changeSet) { apply(changeSet); });
    m_model->setSession(sessionOfKind(domain::SessionKind::KickoffWorkshop));
    const QModelIndex cell = m_model->index(0, 0);
    QVERIFY(m_model->setData(cell, QStringLiteral("45")));
    QCOMPARE(m_model->enrolmentAt(cell)->attendance, Attendance::Partial);
    QCOMPARE(m_model->enrolmentAt(cell)->minutes, 45);
    QVERIFY(m_model->setData(cell, QString::number(m_model->minutesOf(0))));
    QCOMPARE(m_model->enrolmentAt(cell)->attendance, Attendance::Present);
    QVERIFY(!m_model->setData(cell, QStringLiteral("perhaps")));
}

void TestAttendanceModel::othersPresent()
{
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const int missing = m_model->missingIn(column);
        const auto proposal = m_model->othersPresent(column);
        QVERIFY(proposal);
        QCOMPARE(int(proposal->of<domain::Enrolment>().size()), missing);
        for (const auto &change : proposal->of<domain::Enrolment>()) {
            QCOMPARE(change.before->attendance, Attendance::Unknown);
            QCOMPARE(change.after->attendance, Attendance::Present);
        }
    }
}

void TestAttendanceModel::sumsFollow()
{
    m_model->setSession(sessionOfKind(domain::SessionKind::KickoffWorkshop));
    QModelIndexList all;
    for (int row = 0; row < m_model->rowCount(); ++row)
        all.append(m_model->index(row, 0));
    apply(m_model->proposal(all, Attendance::Absent));
    QSignalSpy headers(m_model.get(), &QAbstractItemModel::headerDataChanged);
    const QString none = QStringLiteral("0 of %1").arg(all.size());
    QCOMPARE(m_model->headerData(0, Qt::Horizontal, AttendanceModel::SumRole).toString(), none);
    apply(m_model->proposal({all.first()}, Attendance::Present));
    QCOMPARE(m_model->headerData(0, Qt::Horizontal, AttendanceModel::SumRole).toString(), QStringLiteral("1 of %1").arg(all.size()));
    QVERIFY(headers.size() >= 2);
}

void TestAttendanceModel::rowsAreFoundByName()
{
    QCOMPARE(m_model->rowsNamed(QString()), QList<int>());
    QCOMPARE(m_model->rowsNamed(QStringLiteral("zzz")), QList<int>());
    for (int row = 0; row < m_model->rowCount(); row += 7) {
        const domain::Participant &person = *m_document->programme().find(m_model->participantAt(row));
        const QString start = person.familyName.left(4);
        for (const QString &typed : {start, start.toUpper(), base::foldUmlauts(start), person.givenName, person.familyName + u' ' + person.givenName})
            QVERIFY2(m_model->rowsNamed(typed).contains(row), qPrintable(typed));
    }
    // Family names come before given names.
    const QList<int> rows = m_model->rowsNamed(QStringLiteral("a"));
    bool isLater = false;
    for (const int row : rows) {
        const domain::Participant &person = *m_document->programme().find(m_model->participantAt(row));
        const bool byFamilyName = base::fold(person.familyName).startsWith(u'a');
        QVERIFY(!(isLater && byFamilyName));
        isLater = isLater || !byFamilyName;
    }
}

void TestAttendanceModel::recordingLeavesRowsAlone()
{
    const int rows = m_model->rowCount();
    QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    const int column = 1;
    const int people = m_model->enrolledIn(column);
    const QModelIndex cell = firstEditable(column);
    const int missing = m_model->missingIn(column) - (m_model->enrolmentAt(cell)->attendance == Attendance::Unknown ? 1 : 0);
    apply(m_model->proposal({cell}, Attendance::Excused));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(removed.size() + inserted.size() + reset.size(), 0);
    QCOMPARE(m_model->enrolledIn(column), people);
    QCOMPARE(m_model->missingIn(column), missing);
    // Somebody who loses the only place leaves the grid of that session.
    m_model->setSession(m_model->sessionAt(column));
    const int seated = m_model->rowCount();
    apply(domain::enrol(m_document->programme(), m_model->session(), {m_model->participantAt(0)}, domain::EnrolmentState::Cancelled));
    QCOMPARE(m_model->rowCount(), seated - 1);
    m_model->setSession({});
    QCOMPARE(m_model->rowCount(), rows);
}

void TestAttendanceModel::pasteReadsWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<Attendance>>("expected");
    QTest::newRow("letters") << QStringLiteral("p\na\r\nE\n") << QList<Attendance>{Attendance::Present, Attendance::Absent, Attendance::Excused};
    QTest::newRow("words") << QStringLiteral("present\nAbsent\nexcused") << QList<Attendance>{Attendance::Present, Attendance::Absent, Attendance::Excused};
    QTest::newRow("identifiers") << QStringLiteral("partial\nunknown") << QList<Attendance>{Attendance::Partial, Attendance::Unknown};
    QTest::newRow("x") << QStringLiteral("x\nx") << QList<Attendance>{Attendance::Present, Attendance::Present};
}

void TestAttendanceModel::pasteReadsWords()
{
    QFETCH(QString, text);
    QFETCH(QList<Attendance>, expected);
    m_model->setSession(sessionOfKind(domain::SessionKind::KickoffWorkshop));
    apply(m_model->pasteProposal(text, m_model->index(0, 0), {m_model->index(0, 0)}));
    for (int row = 0; row < expected.size(); ++row)
        QCOMPARE(m_model->enrolmentAt(m_model->index(row, 0))->attendance, expected[row]);
}

void TestAttendanceModel::pasteRefusesNonsense()
{
    m_model->setSession(sessionOfKind(domain::SessionKind::KickoffWorkshop));
    const auto proposal = m_model->pasteProposal(QStringLiteral("present\nperhaps"), m_model->index(0, 0), {});
    QVERIFY(!proposal);
    QCOMPARE(proposal.error().code, base::ErrorCode::InputRefused);
    QVERIFY(proposal.error().message.contains(QStringLiteral("perhaps")));
}

void TestAttendanceModel::rowsComeAndGo()
{
    const domain::SessionId session = sessionOfKind(domain::SessionKind::KickoffWorkshop);
    m_model->setSession(session);
    const int before = m_model->rowCount();
    const domain::ParticipantId gone = m_model->participantAt(1);
    QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    apply(domain::enrol(m_document->programme(), session, {gone}, domain::EnrolmentState::Cancelled));
    QCOMPARE(m_model->rowCount(), before - 1);
    QVERIFY(m_model->participantAt(1) != gone);
    QVERIFY(m_document->undo());
    QCOMPARE(m_model->rowCount(), before);
    QCOMPARE(m_model->participantAt(1), gone);
    apply(domain::removeRecords(m_document->programme(), QStringLiteral("session"), {session.value}));
    QCOMPARE(m_model->rowCount(), 0);
    QVERIFY(resets.isEmpty());
}

void TestAttendanceModel::markupIsPlain()
{
    domain::Participant person = *m_document->programme().find(m_model->participantAt(0));
    person.familyName = QStringLiteral("<b>Bold</b>");
    domain::Draft draft(m_document->programme(), QStringLiteral("Edit"));
    draft.update(person);
    apply(draft.take());
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->participantAt(row) != person.id)
            continue;
        QVERIFY(m_model->headerData(row, Qt::Vertical).toString().startsWith(QStringLiteral("<b>Bold</b>")));
        QVERIFY(m_model->headerData(row, Qt::Vertical, Qt::ToolTipRole).toString().contains(QStringLiteral("&lt;b&gt;")));
    }
}

LOTSE_TEST_MAIN(TestAttendanceModel)
#include "tst_attendancemodel.moc"
