#include "support/testmain.h"

#include "base/clock.h"
#include "domain/draft.h"
#include "domain/programmeindex.h"
#include "domain/rules/emailaddress.h"
#include "domain/rules/holdings.h"
#include "domain/templates/exampleprogramme.h"
#include "domain/templates/programmetemplate.h"
#include "domain/verbs/enrolmentverbs.h"
#include "domain/verbs/sessionverbs.h"
#include "workspace/document.h"
#include "workspace/updates.h"

#include <QDir>
#include <QGuiApplication>
#include <QTemporaryDir>

using namespace workspace;
using namespace Qt::StringLiterals;
using domain::HoldingState;
using domain::MessageKind;

/// From what people hold to the drafts that put it right.
class TestUpdates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nobodyNeedsOneAtFirst();
    void oneMessageForEachPersonWithAllThatChanged();
    void cancellationsAreOfTheirKind();
    void writtenOnesAreNotWrittenAgain();
    void newDatesOnlyWhenAsked();
    void aDateThatWasTakenAwayIsCancelled();
    void whoHasNoAddressIsReported();
    void onlyTheseSessions();
    void writesAndTells();
    void versionsRise();

private:
    void apply(const base::Result<domain::ChangeSet> &change) { m_programme = domain::applied(m_programme, change.value()).value(); }
    void tellEverybody();
    void move(domain::SessionId id);
    [[nodiscard]] QList<PreparedUpdate> updates(const UpdateOrder &order = {}) const;
    [[nodiscard]] std::vector<domain::Holding> open() const { return domain::holdings(m_programme, base::Clock::now(), domain::HoldingScope::Open); }
    /// The sessions ahead with the most people.
    [[nodiscard]] QList<domain::SessionId> ahead() const;

    domain::Programme m_programme;
    QList<domain::SessionId> m_ahead;
};

void TestUpdates::init()
{
    m_programme = domain::exampleProgramme(2024);
    tellEverybody();
    QVERIFY(open().empty());
    m_ahead = ahead();
    QVERIFY(m_ahead.size() >= 3);
}

void TestUpdates::tellEverybody()
{
    QList<domain::Telling> tellings;
    for (const domain::Holding &holding : open())
        tellings.append({holding.recipient, holding.uid, holding.state == HoldingState::StillComing});
    apply(domain::noteTellings(m_programme, tellings, domain::NoticeWay::Mail, domain::Confirmation::Given));
}

void TestUpdates::move(domain::SessionId id)
{
    domain::Draft draft(m_programme, u"Move"_s);
    domain::Session session = *m_programme.find(id);
    session.startsAt = session.startsAt.addSecs(3600);
    session.endsAt = session.endsAt.addSecs(3600);
    draft.update(session);
    apply(draft.take());
}

QList<domain::SessionId> TestUpdates::ahead() const
{
    QList<domain::SessionId> ids;
    for (const domain::Session &session : m_programme.table<domain::Session>()) {
        if (session.startsAt > base::Clock::now() && session.state != domain::SessionState::Cancelled)
            ids.append(session.id);
    }
    std::sort(ids.begin(), ids.end(), [this](domain::SessionId one, domain::SessionId other) {
        return domain::recipientsOf(m_programme, one).size() > domain::recipientsOf(m_programme, other).size();
    });
    return ids;
}

QList<PreparedUpdate> TestUpdates::updates(const UpdateOrder &order) const
{
    const auto found = prepareUpdates(m_programme, order, base::Clock::now());
    if (!found)
        qFatal("%s", qPrintable(found.error().message));
    return *found;
}

void TestUpdates::nobodyNeedsOneAtFirst()
{
    QVERIFY(updates().isEmpty());
    const auto rendered = renderUpdates(m_programme, {}, {});
    QVERIFY(rendered.has_value());
    QVERIFY(rendered->files.isEmpty() && rendered->tellings.isEmpty());
}

void TestUpdates::oneMessageForEachPersonWithAllThatChanged()
{
    move(m_ahead[0]);
    move(m_ahead[1]);
    apply(domain::cancelSessions(m_programme, {m_ahead[2]}));
    QHash<domain::Recipient, int> changes;
    for (const domain::Holding &holding : open())
        ++changes[holding.recipient];
    const QList<PreparedUpdate> found = updates();
    QCOMPARE(found.size(), changes.size());
    bool isMixed = false;
    QList<domain::Recipient> order;
    for (const PreparedUpdate &update : found) {
        const domain::Addressee &addressee = update.message.addressee;
        QCOMPARE(addressee.sessions.size(), changes.value(addressee.recipient));
        order.append(addressee.recipient);
        isMixed = isMixed || addressee.sessions.size() > 1;
        for (const domain::AddressedSession &session : addressee.sessions)
            QVERIFY(session.told.has_value());
    }
    QVERIFY(isMixed);
    QList<domain::Recipient> sorted = order;
    domain::sortByName(sorted, m_programme);
    QCOMPARE(order, sorted);
}

void TestUpdates::cancellationsAreOfTheirKind()
{
    const QList<domain::Recipient> there = domain::recipientsOf(m_programme, m_ahead[0]);
    const domain::Recipient person = *std::find_if(there.begin(), there.end(), [this](domain::Recipient recipient) {
        return domain::mailAddress(domain::recipientEmail(m_programme, recipient)).has_value();
    });
    QVERIFY(domain::findEnrolment(m_programme, m_ahead[0], person.participant));
    apply(domain::enrol(m_programme, m_ahead[0], {person.participant}, domain::EnrolmentState::Cancelled));
    const QList<PreparedUpdate> found = updates();
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].kind, MessageKind::Cancellation);
    const auto rendered = renderUpdates(m_programme, {}, found);
    QVERIFY2(rendered.has_value(), rendered ? "" : qPrintable(rendered.error().message));
    QCOMPARE(rendered->files.size(), 1);
    QVERIFY(rendered->files[0].bytes.contains("method=CANCEL"));
    QVERIFY(rendered->tellings[0].cancelled);
}

void TestUpdates::writtenOnesAreNotWrittenAgain()
{
    move(m_ahead[0]);
    const auto before = updates();
    const auto rendered = renderUpdates(m_programme, {}, before);
    QVERIFY(rendered.has_value());
    apply(domain::noteTellings(m_programme, rendered->tellings, rendered->way, domain::Confirmation::Awaited));
    const auto unwritten = std::count_if(before.begin(), before.end(), [](const PreparedUpdate &update) { return !update.message.isReady(); });
    QCOMPARE(updates().size(), unwritten);
    UpdateOrder again;
    again.again = true;
    QCOMPARE(updates(again).size(), before.size());
    // A draft that a later change overtook does not count.
    move(m_ahead[0]);
    QCOMPARE(updates().size(), before.size());
}

void TestUpdates::newDatesOnlyWhenAsked()
{
    const QList<domain::Recipient> there = domain::recipientsOf(m_programme, m_ahead[0]);
    domain::ParticipantId newcomer;
    for (const domain::Participant &person : m_programme.table<domain::Participant>()) {
        if (!domain::findEnrolment(m_programme, m_ahead[2], person.id) && there.contains(domain::Recipient{person.id, {}}))
            newcomer = person.id;
    }
    QVERIFY(newcomer.isValid());
    apply(domain::enrol(m_programme, m_ahead[2], {newcomer}, domain::EnrolmentState::Enrolled));
    QVERIFY(updates().isEmpty());
    UpdateOrder order;
    order.withNew = true;
    QCOMPARE(updates(order).size(), 1);
    QCOMPARE(updates(order)[0].kind, MessageKind::Invitation);
    const domain::Programme before = m_programme;
    apply(domain::noteTellings(m_programme, domain::tellingsOf(updates(order)[0].message.addressee), domain::NoticeWay::Mail, domain::Confirmation::Awaited));
    QVERIFY(updates(order).isEmpty());
    order.again = true;
    QCOMPARE(updates(order).size(), 1);
    m_programme = before;
    order.again = false;
    move(m_ahead[0]);
    for (const PreparedUpdate &update : updates(order)) {
        const bool isNewcomer = update.message.addressee.recipient.participant == newcomer;
        QCOMPARE(update.kind, MessageKind::ChangeOfTime);
        QCOMPARE(update.message.addressee.sessions.size(), isNewcomer ? 2 : 1);
    }
}

void TestUpdates::aDateThatWasTakenAwayIsCancelled()
{
    domain::Draft draft(m_programme, u"No date"_s);
    domain::Session session = *m_programme.find(m_ahead[0]);
    const QDateTime told = session.startsAt;
    session.startsAt = {};
    session.endsAt = {};
    draft.update(session);
    apply(draft.take());
    const QList<PreparedUpdate> found = updates();
    QVERIFY(!found.isEmpty());
    for (const PreparedUpdate &update : found) {
        QCOMPARE(update.kind, MessageKind::Cancellation);
        QCOMPARE(update.message.addressee.sessions[0].entry.startsAt, told);
    }
    const auto rendered = renderUpdates(m_programme, {}, found);
    QVERIFY2(rendered.has_value(), rendered ? "" : qPrintable(rendered.error().message));
    QVERIFY(rendered->files[0].bytes.contains("method=CANCEL"));
    apply(domain::noteTellings(m_programme, rendered->tellings, rendered->way, domain::Confirmation::Given));
    for (const PreparedUpdate &update : updates())
        QVERIFY(!update.message.isReady());
}

void TestUpdates::whoHasNoAddressIsReported()
{
    const domain::Recipient person = domain::recipientsOf(m_programme, m_ahead[0]).constFirst();
    domain::Draft draft(m_programme, u"No address"_s);
    domain::Participant row = *m_programme.find(person.participant);
    row.email.clear();
    draft.update(row);
    apply(draft.take());
    move(m_ahead[0]);
    const QList<PreparedUpdate> found = updates();
    const auto it = std::find_if(found.begin(), found.end(), [&](const PreparedUpdate &update) { return update.message.addressee.recipient == person; });
    QVERIFY(it != found.end());
    QCOMPARE(it->message.obstacles.size(), 1);
    const auto rendered = renderUpdates(m_programme, {}, found);
    QVERIFY(rendered.has_value());
    for (const domain::Telling &telling : rendered->tellings)
        QVERIFY(!(telling.recipient == person));
}

void TestUpdates::onlyTheseSessions()
{
    move(m_ahead[0]);
    move(m_ahead[1]);
    UpdateOrder order;
    order.sessions = {m_ahead[1]};
    QCOMPARE(updates(order).size(), domain::recipientsOf(m_programme, m_ahead[1]).size());
    for (const PreparedUpdate &update : updates(order))
        QCOMPARE(update.message.addressee.sessions.size(), 1);
}

void TestUpdates::writesAndTells()
{
    move(m_ahead[0]);
    apply(domain::cancelSessions(m_programme, {m_ahead[1]}));
    QTemporaryDir folder;
    auto document = Document::create(folder.filePath(u"x.lotse"_s), domain::creation(m_programme));
    QVERIFY(document.has_value());
    const auto found = updates();
    const auto rendered = renderUpdates(m_programme, {}, found);
    QVERIFY(rendered.has_value());
    QCOMPARE(rendered->messages, int(rendered->files.size()));
    QVERIFY(writeOutgoing(**document, folder.filePath(u"out"_s), rendered->files, rendered->tellings, rendered->way, domain::Confirmation::Given).has_value());
    QCOMPARE(QDir(folder.filePath(u"out"_s)).entryList(QDir::Files).size(), rendered->files.size());
    size_t unreachable = 0;
    for (const PreparedUpdate &update : found)
        unreachable += update.message.isReady() ? 0 : size_t(update.message.addressee.sessions.size());
    QCOMPARE(domain::holdings((*document)->programme(), base::Clock::now(), domain::HoldingScope::Open).size(), unreachable);
}

void TestUpdates::versionsRise()
{
    for (int version = 1; version <= 2; ++version) {
        move(m_ahead[0]);
        const auto found = updates();
        QVERIFY(!found.isEmpty());
        for (const PreparedUpdate &update : found)
            QCOMPARE(update.message.addressee.sessions[0].entry.sequence, version);
        tellEverybody();
    }
}

LOTSE_GUI_TEST_MAIN(QGuiApplication, TestUpdates)
#include "tst_updates.moc"
