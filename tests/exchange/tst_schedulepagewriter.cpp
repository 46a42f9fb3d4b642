#include "support/difficulttexts.h"
#include "support/testmain.h"

#include "exchange/writers/icswriter.h"
#include "schedulepagesample.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace domain;

namespace {

struct Content
{
    QString text;
    QList<int> headings;
    QStringList ids;
    QList<QXmlStreamAttributes> links;
    QString error;
};

/// The page as XML: HTML writes elements without content open, and has attributes without values.
Content contentOf(const QByteArray &page)
{
    static const QRegularExpression openElements(QStringLiteral("<meta [^>]*>|<!DOCTYPE html>|<input [^>]*>"));
    static const QRegularExpression code(QStringLiteral("<(style|script) nonce=[^>]*>.*</\\1>"), QRegularExpression::DotMatchesEverythingOption);
    Content content;
    QXmlStreamReader xml(QString::fromUtf8(page).remove(openElements).remove(code).replace(QStringLiteral(" hidden>"), QStringLiteral(">")));
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isCharacters())
            content.text += xml.text();
        if (!xml.isStartElement())
            continue;
        const QString name = xml.name().toString();
        if (name.size() == 2 && name.startsWith(u'h') && name[1].isDigit())
            content.headings.append(name.mid(1).toInt());
        if (xml.attributes().hasAttribute(QStringLiteral("id")))
            content.ids.append(xml.attributes().value(QStringLiteral("id")).toString());
        if (name == QStringLiteral("a"))
            content.links.append(xml.attributes());
    }
    content.error = xml.hasError() ? xml.errorString() : QString();
    return content;
}

QByteArray calendarIn(const QXmlStreamAttributes &link)
{
    const QString href = link.value(QStringLiteral("href")).toString();
    const QString begin = QStringLiteral("data:text/calendar;charset=utf-8;base64,");
    return href.startsWith(begin) ? QByteArray::fromBase64(href.mid(begin.size()).toLatin1()) : QByteArray();
}

QByteArray pageOf(const Programme &programme, const exchange::SchedulePageOptions &options)
{
    return exchange::SchedulePageWriter::write(programme, options).value();
}

QByteArray between(const QByteArray &page, const QByteArray &begin, const QByteArray &end)
{
    const qsizetype from = page.indexOf('>', page.indexOf(begin)) + 1;
    return page.sliced(from, page.indexOf(end, from) - from);
}

} // namespace

/// The schedule as one page for the browser.
class TestSchedulePageWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsAllSessions();
    void keepsItsPolicy();
    void holdsCalendars();
    void namesNobodyUnasked();
    void isWellFormed_data();
    void isWellFormed();
    void linksToTheWebOnly_data();
    void linksToTheWebOnly();
    void speaksItsLanguage();
    void standsWithoutSessions();
    void leavesNoHeadingLevelOut();
};

void TestSchedulePageWriter::holdsAllSessions()
{
    const Programme programme = samples::fullSchedule(60);
    const QByteArray page = pageOf(programme, samples::wholeSchedule(programme));
    const Content content = contentOf(page);
    QVERIFY2(content.error.isEmpty(), qPrintable(content.error));
    for (const Session &session : programme.table<Session>())
        QVERIFY2(content.text.contains(session.title), qPrintable(session.title));
    QVERIFY(content.text.contains(QStringLiteral("abgesagt")) && content.text.contains(QStringLiteral("Termin noch offen")));
    QCOMPARE(page.count("<li class=\"session "), qsizetype(programme.table<Session>().size()));
    QCOMPARE(QSet<QString>(content.ids.begin(), content.ids.end()).size(), content.ids.size());
    QVERIFY(page.contains("datetime=\"2024-10-07T10:00+02:00\""));
}

void TestSchedulePageWriter::keepsItsPolicy()
{
    const Programme programme = samples::fullSchedule(5);
    const QByteArray page = pageOf(programme, samples::wholeSchedule(programme));
    QVERIFY(page.contains("default-src 'none'"));
    for (const char *reach : {"src=", "url(", "@import", "<link", "<img", "<iframe", "unsafe-inline", "{{", " style=\"", " onclick", "fetch("})
        QVERIFY2(!page.contains(reach), reach);
    const auto hash = [](const QByteArray &source) { return QCryptographicHash::hash(source, QCryptographicHash::Sha256).toBase64(); };
    QVERIFY(page.contains("style-src 'sha256-" + hash(between(page, "<style ", "</style>")) + "'"));
    QVERIFY(page.contains("script-src 'sha256-" + hash(between(page, "<script ", "</script>")) + "'"));
    QVERIFY(page.contains("prefers-color-scheme: dark") && page.contains("@media print"));
}

void TestSchedulePageWriter::holdsCalendars()
{
    const Programme programme = samples::fullSchedule(5);
    exchange::SchedulePageOptions options = samples::wholeSchedule(programme);
    options.withCoaches = true;
    QList<QByteArray> calendars;
    for (const QXmlStreamAttributes &link : contentOf(pageOf(programme, options)).links) {
        if (!calendarIn(link).isEmpty())
            calendars.append(calendarIn(link));
    }
    QList<SessionId> dated = options.sessions;
    dated.removeIf([&](SessionId id) { return !programme.find(id)->startsAt.isValid(); });
    QCOMPARE(calendars.size(), dated.size() + 1);
    QCOMPARE(calendars.first(), exchange::IcsWriter::calendar(programme, dated).value());
    for (qsizetype i = 0; i < dated.size(); ++i)
        QCOMPARE(calendars[i + 1], exchange::IcsWriter::calendar(programme, {dated[i]}).value());
}

void TestSchedulePageWriter::namesNobodyUnasked()
{
    const Programme programme = samples::fullSchedule(5);
    exchange::SchedulePageOptions options = samples::wholeSchedule(programme);
    const auto everything = [&] {
        const QByteArray page = pageOf(programme, options);
        QString text = QString::fromUtf8(page);
        for (const QXmlStreamAttributes &link : contentOf(page).links)
            text += QString::fromUtf8(calendarIn(link).replace("\r\n ", ""));
        return text;
    };
    const QString plain = everything();
    for (const Participant &person : programme.table<Participant>())
        QVERIFY(!plain.contains(fullName(person)));
    QStringList coaches;
    for (const Session &session : programme.table<Session>()) {
        for (const CoachId coach : session.coaches)
            coaches.append(fullName(*programme.find(coach)));
    }
    QVERIFY(!coaches.isEmpty());
    for (const QString &coach : std::as_const(coaches))
        QVERIFY2(!plain.contains(coach), qPrintable(coach));
    options.withCoaches = true;
    QVERIFY(everything().contains(coaches.first()));
}

void TestSchedulePageWriter::isWellFormed_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("markup") << QStringLiteral("<script>alert(1)</script> & \"Zitat\" 'eins' </style> <!-- --> {{STYLE}}");
    QTest::newRow("placeholders") << QStringLiteral("%1 %2 %99 %n");
    QTest::newRow("control signs") << (QStringLiteral("a") + QChar(0) + QChar(7) + QChar(0x1B) + QChar(0x85) + QChar(0xFFFE) + QChar(0xFDD0) + QStringLiteral("b"));
    QTest::newRow("half a character") << (QStringLiteral("a") + QChar(0xD83D) + QStringLiteral("b") + QChar(0xDE00));
    QTest::newRow("right to left") << QStringLiteral("\u202Eabc\u05D0 😀");
    QTest::newRow("empty") << QString();
    int number = 0;
    for (const testsupport::DifficultText &difficult : testsupport::difficultTexts(QStringLiteral(SHARED_TOOLS_DIR)))
        QTest::newRow(qPrintable(QStringLiteral("%1 %2").arg(difficult.kind).arg(++number))) << difficult.text.left(4000);
}

void TestSchedulePageWriter::isWellFormed()
{
    QFETCH(QString, text);
    Programme programme = samples::fullSchedule(1);
    ProgrammeInfo info = programme.info();
    info.title = info.organiser = info.contactEmail = text;
    programme.table<ProgrammeInfo>().replace(info);
    Role role = *programme.find(rolesInOrder(programme).first());
    role.name = role.letter = text;
    role.colour = QStringLiteral("#12\"><script>");
    programme.table<Role>().replace(role);
    Session session = *programme.find(sessionsByTime(programme).first());
    session.title = session.place = session.link = text;
    programme.table<Session>().replace(session);
    exchange::SchedulePageOptions options = samples::wholeSchedule(programme);
    options.sessions = options.sessions.first(3);
    const QByteArray page = pageOf(programme, options);
    const Content content = contentOf(page);
    QVERIFY2(content.error.isEmpty(), qPrintable(content.error));
    QCOMPARE(page.count("<script"), 1);
    QCOMPARE(page.count("<style"), 1);
    QVERIFY(!page.contains('\0') && !page.contains('\x07') && !page.contains('\x1b'));
}

void TestSchedulePageWriter::linksToTheWebOnly_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("address");
    QTest::newRow("https") << QStringLiteral("https://treffen.example/a?b=1&c=2") << QStringLiteral("https://treffen.example/a?b=1&c=2");
    QTest::newRow("umlaut") << QStringLiteral("https://treffen.example/räume") << QStringLiteral("https://treffen.example/r%C3%A4ume");
    QTest::newRow("script") << QStringLiteral("javascript:alert(1)") << QString();
    QTest::newRow("data") << QStringLiteral("data:text/html,x") << QString();
    QTest::newRow("file") << QStringLiteral("file:///etc/passwd") << QString();
    QTest::newRow("no host") << QStringLiteral("https:///x") << QString();
    QTest::newRow("words") << QStringLiteral("kommt noch") << QString();
}

void TestSchedulePageWriter::linksToTheWebOnly()
{
    QFETCH(QString, link);
    QFETCH(QString, address);
    Programme programme = samples::fullSchedule(0);
    exchange::SchedulePageOptions options = samples::wholeSchedule(programme);
    options.sessions = {options.sessions.first()};
    Session session = *programme.find(options.sessions.first());
    session.link = link;
    programme.table<Session>().replace(session);
    const Content content = contentOf(pageOf(programme, options));
    QVERIFY(content.text.contains(link));
    QStringList addresses;
    for (const QXmlStreamAttributes &each : content.links) {
        if (calendarIn(each).isEmpty())
            addresses.append(each.value(QStringLiteral("href")).toString());
    }
    QCOMPARE(addresses, address.isEmpty() ? QStringList() : QStringList{address});
}

void TestSchedulePageWriter::speaksItsLanguage()
{
    const Programme programme = samples::fullSchedule(1);
    exchange::SchedulePageOptions options = samples::wholeSchedule(programme);
    QVERIFY(pageOf(programme, options).contains("<html lang=\"de\">"));
    options.language = QStringLiteral("en");
    const QByteArray page = pageOf(programme, options);
    QVERIFY(page.contains("<html lang=\"en\">") && page.contains("Show only sessions for") && !page.contains("Kalenderdatei"));
}

void TestSchedulePageWriter::standsWithoutSessions()
{
    const Content content = contentOf(pageOf({}, {}));
    QVERIFY2(content.error.isEmpty(), qPrintable(content.error));
    QVERIFY(content.text.contains(QStringLiteral("noch keine Termine")));
    QVERIFY(content.links.isEmpty());
}

void TestSchedulePageWriter::leavesNoHeadingLevelOut()
{
    const Programme programme = samples::fullSchedule(5);
    int last = 0;
    for (const int level : contentOf(pageOf(programme, samples::wholeSchedule(programme))).headings) {
        QVERIFY(level <= last + 1);
        last = level;
    }
    QCOMPARE(last, 3);
}

LOTSE_TEST_MAIN(TestSchedulePageWriter)
#include "tst_schedulepagewriter.moc"
