#include "support/testmain.h"

#include "base/clock.h"
#include "domain/rules/holdings.h"
#include "domain/templates/exampleprogramme.h"
#include "domain/templates/programmetemplate.h"
#include "workspace/document.h"
#include "workspace/outgoing.h"

#include <QDir>
#include <QTemporaryDir>

using namespace workspace;

/// Files and what they tell whom, in one step.
class TestOutgoing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void writesFilesAndNotices();
    void filesAloneChangeNothing();
    void publishedSessionsAreNotedInTheSameStep();
    void nothingIsNotedWhereNothingCanBeWritten();
    void nothingIsWrittenForUnknownPeople();

private:
    [[nodiscard]] QList<domain::Telling> tellings() const;
    [[nodiscard]] size_t notices() const { return m_document->programme().table<domain::Notice>().size(); }
    [[nodiscard]] QString folder() const { return m_folder->filePath(QStringLiteral("out")); }

    std::unique_ptr<QTemporaryDir> m_folder;
    Document::Pointer m_document;
    QList<NamedBytes> m_files{{QStringLiteral("a.eml"), "A"}, {QStringLiteral("b.eml"), "B"}};
};

void TestOutgoing::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto created = Document::create(m_folder->filePath(QStringLiteral("x.lotse")), domain::creation(domain::exampleProgramme(2024)));
    QVERIFY(created.has_value());
    m_document = std::move(*created);
}

QList<domain::Telling> TestOutgoing::tellings() const
{
    const auto held = domain::holdings(m_document->programme(), base::Clock::now(), domain::HoldingScope::Open);
    return {{held.front().recipient, held.front().uid, false}};
}

void TestOutgoing::writesFilesAndNotices()
{
    const size_t before = notices();
    const auto written = writeOutgoing(*m_document, folder(), m_files, tellings(), domain::NoticeWay::Mail, domain::Confirmation::Awaited);
    QVERIFY2(written.has_value(), written ? "" : qPrintable(written.error().message));
    QCOMPARE(*written, 2);
    QCOMPARE(QDir(folder()).entryList(QDir::Files), (QStringList{QStringLiteral("a.eml"), QStringLiteral("b.eml")}));
    QCOMPARE(notices(), before + 1);
}

void TestOutgoing::filesAloneChangeNothing()
{
    const auto history = m_document->history().size();
    QVERIFY(writeOutgoing(*m_document, folder(), m_files, {}, domain::NoticeWay::Mail, domain::Confirmation::Given).has_value());
    QCOMPARE(m_document->history().size(), history);
    QCOMPARE(QDir(folder()).entryList(QDir::Files).size(), 2);
}

void TestOutgoing::publishedSessionsAreNotedInTheSameStep()
{
    const QList<domain::SessionId> sessions = domain::sessionsByTime(m_document->programme());
    const auto publications = [this] { return qsizetype(m_document->programme().table<domain::Publication>().size()); };
    const qsizetype before = publications();
    const auto history = m_document->history().size();
    QVERIFY(writeOutgoing(*m_document, folder(), m_files, tellings(), domain::NoticeWay::CalendarFile, domain::Confirmation::Given, sessions).has_value());
    QCOMPARE(m_document->history().size(), history + 1);
    QCOMPARE(publications(), before + sessions.size());
    QVERIFY(writeOutgoing(*m_document, folder(), m_files, {}, domain::NoticeWay::CalendarFile, domain::Confirmation::Given, sessions).has_value());
    QCOMPARE(m_document->history().size(), history + 1);
}

void TestOutgoing::nothingIsNotedWhereNothingCanBeWritten()
{
    const size_t before = notices();
    const QString inTheWay = m_folder->filePath(QStringLiteral("file"));
    QVERIFY(base::writeFile(inTheWay, "x").has_value());
    const auto written = writeOutgoing(*m_document, inTheWay, m_files, tellings(), domain::NoticeWay::Mail, domain::Confirmation::Given);
    QVERIFY(!written.has_value());
    QCOMPARE(notices(), before);
}

void TestOutgoing::nothingIsWrittenForUnknownPeople()
{
    const QList<domain::Telling> nobody{{{domain::ParticipantId{99999}, {}}, tellings().constFirst().uid, false}};
    const auto written = writeOutgoing(*m_document, folder(), m_files, nobody, domain::NoticeWay::Mail, domain::Confirmation::Given);
    QVERIFY(!written.has_value());
    QVERIFY(!QDir(folder()).exists());
}

LOTSE_TEST_MAIN(TestOutgoing)
#include "tst_outgoing.moc"
