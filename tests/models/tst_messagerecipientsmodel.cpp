#include "support/testmain.h"

#include "base/clock.h"
#include "domain/draft.h"
#include "domain/rules/messagetemplates.h"
#include "domain/templates/exampleprogramme.h"
#include "models/messagerecipientsmodel.h"

#include <QAbstractItemModelTester>
#include <QGuiApplication>
#include <QSignalSpy>

using namespace models;

/// Who gets a message, with marks.
class TestMessageRecipientsModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void showsWhatIsMissing();
    void marksFollowTheHand();
    void whoLacksSomethingCannotBeMarked();
    void whoWasLeftOutStaysOut();
    void narrowsAndSorts();
    void letterAddresses();

private:
    [[nodiscard]] QList<MessageRecipientRow> rows(bool byPost = false) const;
    [[nodiscard]] QString cell(int row, MessageRecipientsModel::Column column) const { return m_model->index(row, column).data().toString(); }
    [[nodiscard]] QModelIndex mark(int row) const { return m_model->index(row, MessageRecipientsModel::NameColumn); }

    domain::Programme m_programme;
    std::unique_ptr<MessageRecipientsModel> m_model;
};

void TestMessageRecipientsModel::init()
{
    m_programme = domain::exampleProgramme(2024);
    domain::Draft draft(m_programme, QStringLiteral("No address"));
    domain::Participant person = *m_programme.find(rows().constFirst().recipient.participant);
    person.email.clear();
    draft.update(person);
    m_programme = draft.programme();
    m_model = std::make_unique<MessageRecipientsModel>();
    new QAbstractItemModelTester(m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal, m_model.get());
    m_model->showRows(rows());
}

QList<MessageRecipientRow> TestMessageRecipientsModel::rows(bool byPost) const
{
    workspace::MessageOrder order;
    order.messageTemplate = *domain::shippedMessageTemplate(domain::MessageKind::Reminder, QStringLiteral("de"));
    order.format = byPost ? workspace::MessageFormat::Letters : workspace::MessageFormat::Drafts;
    const auto messages = workspace::prepareMessages(m_programme, order, base::Clock::now());
    if (!messages)
        qFatal("%s", qPrintable(messages.error().message));
    return messageRecipientRows(m_programme, *messages, byPost);
}

void TestMessageRecipientsModel::showsWhatIsMissing()
{
    QVERIFY(m_model->rowCount() > 5);
    QVERIFY(!m_model->rowAt(0).isReady());
    QCOMPARE(cell(0, MessageRecipientsModel::GapsColumn), QStringLiteral("There is no e-mail address."));
    QVERIFY(cell(0, MessageRecipientsModel::AddressColumn).isEmpty());
    const domain::Participant &person = *m_programme.find(m_model->rowAt(0).recipient.participant);
    QCOMPARE(cell(0, MessageRecipientsModel::NameColumn), domain::listName(person));
    QCOMPARE(cell(0, MessageRecipientsModel::MunicipalityColumn), m_programme.find(person.municipality)->name);
    QVERIFY(m_model->obstructedCount() >= 1);
    QCOMPARE(m_model->chosen().size() + m_model->obstructedCount(), m_model->totalCount());
}

void TestMessageRecipientsModel::marksFollowTheHand()
{
    int ready = 0;
    while (!m_model->rowAt(ready).isReady())
        ++ready;
    QSignalSpy changed(m_model.get(), &MessageRecipientsModel::chosenChanged);
    const qsizetype before = m_model->chosen().size();
    QCOMPARE(mark(ready).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QVERIFY(m_model->setData(mark(ready), Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_model->chosen().size(), before - 1);
    QVERIFY(!m_model->isChosen(m_model->rowAt(ready)));
    QVERIFY(m_model->setData(mark(ready), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(m_model->chosen().size(), before);
}

void TestMessageRecipientsModel::whoLacksSomethingCannotBeMarked()
{
    QCOMPARE(mark(0).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    QVERIFY(!mark(0).flags().testFlag(Qt::ItemIsUserCheckable));
    QVERIFY(!m_model->setData(mark(0), Qt::Checked, Qt::CheckStateRole));
    m_model->setChosen({0}, true);
    QVERIFY(!m_model->chosen().contains(m_model->rowAt(0).recipient));
}

void TestMessageRecipientsModel::whoWasLeftOutStaysOut()
{
    int last = m_model->rowCount() - 1;
    while (!m_model->rowAt(last).isReady())
        --last;
    const domain::Recipient recipient = m_model->rowAt(last).recipient;
    m_model->setChosen({last}, false);
    m_model->showRows({});
    QCOMPARE(m_model->rowCount(), 0);
    m_model->showRows(rows());
    QVERIFY(!m_model->chosen().contains(recipient));
    QCOMPARE(m_model->rowOf(recipient), last);
}

void TestMessageRecipientsModel::narrowsAndSorts()
{
    m_model->setOnlyGaps(true);
    QVERIFY(m_model->rowCount() >= 1 && m_model->rowCount() < m_model->totalCount());
    for (int row = 0; row < m_model->rowCount(); ++row)
        QVERIFY(m_model->rowAt(row).hasGaps());
    m_model->setOnlyGaps(false);
    m_model->setFilter(m_model->rowAt(0).name);
    QCOMPARE(m_model->rowCount(), 1);
    m_model->setFilter({});
    m_model->sort(MessageRecipientsModel::NameColumn, Qt::DescendingOrder);
    QVERIFY(m_model->rowAt(0).recipient.isCoach());
    m_model->sort(MessageRecipientsModel::MunicipalityColumn);
    const auto key = [this](int row) { return base::phoneBookKey(cell(row, MessageRecipientsModel::MunicipalityColumn)); };
    for (int row = 1; row < m_model->rowCount() && !cell(row, MessageRecipientsModel::MunicipalityColumn).isEmpty(); ++row)
        QVERIFY(key(row - 1) <= key(row));
}

void TestMessageRecipientsModel::letterAddresses()
{
    m_model->showRows(rows(true));
    const MessageRecipientRow &person = m_model->rowAt(0);
    QVERIFY(!person.recipient.isCoach());
    QVERIFY(person.isReady() ? person.address.contains(QStringLiteral(", ")) : !person.obstacles.isEmpty());
    QVERIFY(m_model->rowAt(m_model->rowCount() - 1).recipient.isCoach());
    QCOMPARE(cell(m_model->rowCount() - 1, MessageRecipientsModel::GapsColumn), QStringLiteral("There is no postal address."));
}

LOTSE_GUI_TEST_MAIN(QGuiApplication, TestMessageRecipientsModel)
#include "tst_messagerecipientsmodel.moc"
