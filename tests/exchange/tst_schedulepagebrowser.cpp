#include "support/testmain.h"

#include "schedulepagesample.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace domain;

namespace {

QByteArray outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(300'000))
        return QByteArrayLiteral("did not finish");
    return process.readAllStandardOutput() + (process.exitCode() == 0 ? QByteArray() : process.readAllStandardError());
}

} // namespace

/// The page of the schedule as others judge it: the validator of HTML, a checker of accessibility, a browser.
class TestSchedulePageBrowser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isValid_data();
    void isValid();
    void worksInTheBrowser();

private:
    QString write(const QByteArray &page)
    {
        QFile file(m_folder.filePath(QStringLiteral("schedule.html")));
        if (!file.open(QIODevice::WriteOnly) || file.write(page) != page.size())
            qFatal("no page");
        return file.fileName();
    }

    QTemporaryDir m_folder;
    QString m_modules = qEnvironmentVariable("LOTSE_NODE_MODULES");
    Programme m_programme = samples::fullSchedule(60);
};

void TestSchedulePageBrowser::initTestCase()
{
    if (m_modules.isEmpty())
        QSKIP("LOTSE_NODE_MODULES names no folder with vnu-jar, axe-core and puppeteer-core");
}

void TestSchedulePageBrowser::isValid_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("isMatrix");
    QTest::newRow("matrix") << QStringLiteral("de") << true;
    QTest::newRow("list") << QStringLiteral("en") << false;
}

void TestSchedulePageBrowser::isValid()
{
    const QString java = QStandardPaths::findExecutable(QStringLiteral("java"));
    if (java.isEmpty())
        QSKIP("java is not installed");
    QFETCH(QString, language);
    QFETCH(bool, isMatrix);
    exchange::SchedulePageOptions options = samples::wholeSchedule(m_programme);
    options.language = language;
    options.isMatrix = isMatrix;
    options.withCoaches = true;
    const QString path = write(exchange::SchedulePageWriter::write(m_programme, options).value());
    const QByteArray findings = outputOf(java, {QStringLiteral("-Xss8m"), QStringLiteral("-jar"), m_modules + QStringLiteral("/vnu-jar/build/dist/vnu.jar"),
                                                  QStringLiteral("--stdout"), QStringLiteral("--format"), QStringLiteral("gnu"), path});
    QCOMPARE(findings, QByteArray());
}

void TestSchedulePageBrowser::worksInTheBrowser()
{
    const QString node = QStandardPaths::findExecutable(QStringLiteral("node"));
    const QString chromium = QStandardPaths::findExecutable(QStringLiteral("chromium"));
    if (node.isEmpty() || chromium.isEmpty())
        QSKIP("node or chromium is not installed");
    const QString path = write(exchange::SchedulePageWriter::write(m_programme, samples::wholeSchedule(m_programme)).value());
    const QString printed = m_folder.filePath(QStringLiteral("printed.pdf"));
    const QByteArray output = outputOf(node, {QStringLiteral(CHECK_SCRIPT), chromium, path, printed});
    const QJsonObject found = QJsonDocument::fromJson(output).object();
    QVERIFY2(!found.isEmpty(), output.right(2000).constData());
    for (const char *kind : {"findings", "errors", "requests", "tooWide"})
        QVERIFY2(found[QLatin1StringView(kind)].toArray().isEmpty(), QJsonDocument(found[QLatin1StringView(kind)].toArray()).toJson().constData());
    const int count = int(m_programme.table<Session>().size());
    const RoleId role = rolesInOrder(m_programme).first();
    const auto isForRole = [role](const Session &session) { return session.roles.isEmpty() || session.roles.contains(role); };
    int shown = 0;
    int dated = 0;
    for (const Session &session : m_programme.table<Session>()) {
        shown += isForRole(session);
        dated += isForRole(session) && session.startsAt.isValid();
    }
    QCOMPARE(found[QStringLiteral("all")][QStringLiteral("shown")].toInt(), count);
    QCOMPARE(found[QStringLiteral("one")][QStringLiteral("shown")].toInt(), shown);
    QCOMPARE(found[QStringLiteral("one")][QStringLiteral("entries")].toInt(), dated);
    const QString calendar = found[QStringLiteral("one")][QStringLiteral("calendar")].toString();
    QVERIFY(calendar.startsWith(QStringLiteral("BEGIN:VCALENDAR\r\n")) && calendar.endsWith(QStringLiteral("END:VCALENDAR\r\n")));
    QCOMPARE(calendar.count(QStringLiteral("BEGIN:VTIMEZONE")), 1);
    QVERIFY(found[QStringLiteral("one")][QStringLiteral("status")].toString().startsWith(QStringLiteral("%1 von %2 ").arg(shown).arg(count)));
    QCOMPARE(found[QStringLiteral("withoutScript")][QStringLiteral("shown")].toInt(), count);
    QVERIFY(!found[QStringLiteral("withoutScript")][QStringLiteral("filter")].toBool(true));
    const QString pdftotext = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
    if (pdftotext.isEmpty())
        QSKIP("pdftotext is not installed");
    const QString text = QString::fromUtf8(outputOf(pdftotext, {printed, QStringLiteral("-")})).simplified();
    for (const Session &session : m_programme.table<Session>())
        QVERIFY2(text.contains(session.title.simplified()), qPrintable(session.title));
    QVERIFY(!text.contains(QStringLiteral("Nur Termine zeigen")) && !text.contains(QStringLiteral("Kalenderdatei")));
}

LOTSE_TEST_MAIN(TestSchedulePageBrowser)
#include "tst_schedulepagebrowser.moc"
