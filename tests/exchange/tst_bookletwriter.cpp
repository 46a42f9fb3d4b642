#include "support/testmain.h"

#include "domain/templates/exampleprogramme.h"
#include "exchange/writers/bookletwriter.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace domain;

/// The booklet of results as one page for the browser.
class TestBookletWriter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void holdsAllFindings();
    void isWellFormed_data();
    void isWellFormed();
    void loadsNothing();
    void leavesNoHeadingLevelOut();
    void linksToEachQuestion();

private:
    static ResultsBooklet example() { return resultsBooklet(exampleProgramme(2024), {true, true, QDate(2024, 12, 1)}); }
    /// The page as XML: HTML writes elements without content open and has no style of XML.
    static QByteArray asXml(const QByteArray &page)
    {
        static const QRegularExpression openElements(QStringLiteral("<meta [^>]*>|<!DOCTYPE html>"));
        static const QRegularExpression styles(QStringLiteral("<style>.*</style>"), QRegularExpression::DotMatchesEverythingOption);
        return QString::fromUtf8(page).remove(openElements).remove(styles).toUtf8();
    }
    struct Content
    {
        QString text;
        QList<int> headings;
        QStringList ids;
        QStringList links;
        QString error;
    };
    static Content contentOf(const QByteArray &page)
    {
        Content content;
        QXmlStreamReader xml(asXml(page));
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
            if (xml.attributes().hasAttribute(QStringLiteral("href")))
                content.links.append(xml.attributes().value(QStringLiteral("href")).toString());
        }
        content.error = xml.hasError() ? xml.errorString() : QString();
        return content;
    }
};

void TestBookletWriter::holdsAllFindings()
{
    const ResultsBooklet booklet = example();
    const QString text = contentOf(exchange::BookletWriter::write(booklet)).text;
    QVERIFY(text.contains(booklet.title) && text.contains(booklet.organiser) && text.contains(booklet.occasion));
    QVERIFY(booklet.findings > 10);
    for (const BookletSection &section : booklet.sections) {
        for (const BookletQuestion &question : section.questions) {
            QVERIFY(text.contains(question.text));
            for (const BookletGroup &group : question.groups) {
                for (const BookletFinding &finding : group.findings)
                    QVERIFY(text.contains(finding.text));
            }
        }
    }
}

void TestBookletWriter::isWellFormed_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << QStringLiteral("Erst fragen.");
    QTest::newRow("markup") << QStringLiteral("<script>alert(1)</script> & \"Zitat\" 'eins' </style> <!-- -->");
    QTest::newRow("placeholders") << QStringLiteral("%1 %2 %99 %n");
    QTest::newRow("control signs") << (QStringLiteral("a") + QChar(0) + QChar(7) + QChar(0x1B) + QChar(0x85) + QChar(0xFFFE) + QStringLiteral("b"));
    QTest::newRow("right to left") << QStringLiteral("\u202Eabc\u05D0 😀");
}

void TestBookletWriter::isWellFormed()
{
    QFETCH(QString, text);
    ResultsBooklet booklet = example();
    booklet.title = booklet.organiser = booklet.occasion = booklet.place = text;
    booklet.sections[0].roleName = booklet.sections[0].moduleTitle = text;
    booklet.sections[0].roleColour = QStringLiteral("#12\"><script>");
    BookletQuestion &question = booklet.sections[0].questions[0];
    question.text = text;
    question.trainings[0].title = text;
    question.groups[0].findings[0].text = text;
    question.groups[0].findings[0].author = text;
    const QByteArray page = exchange::BookletWriter::write(booklet);
    const Content content = contentOf(page);
    QVERIFY2(content.error.isEmpty(), qPrintable(content.error));
    QVERIFY(!page.contains("<script"));
    if (!text.contains(QChar(0)))
        QVERIFY(content.text.count(text) >= 8);
}

void TestBookletWriter::loadsNothing()
{
    const QByteArray page = exchange::BookletWriter::write(example());
    for (const char *reach : {"http:", "https:", "src=", "url(", "@import", "<script", "<link", "<img", "<iframe"})
        QVERIFY2(!page.contains(reach), reach);
    QVERIFY(page.contains("default-src 'none'"));
    QVERIFY(page.contains("prefers-color-scheme: dark") && page.contains("@media print") && page.contains("lang=\"de\""));
}

void TestBookletWriter::leavesNoHeadingLevelOut()
{
    ResultsBooklet booklet = example();
    booklet.sections[0].moduleTitle.clear();
    int last = 0;
    for (const int level : contentOf(exchange::BookletWriter::write(booklet)).headings) {
        QVERIFY(level <= last + 1);
        last = level;
    }
    QVERIFY(contentOf(exchange::BookletWriter::write({})).error.isEmpty());
}

void TestBookletWriter::linksToEachQuestion()
{
    const Content content = contentOf(exchange::BookletWriter::write(example()));
    QVERIFY(!content.links.isEmpty());
    for (const QString &link : content.links)
        QVERIFY2(content.ids.contains(link.mid(1)), qPrintable(link));
    QCOMPARE(QSet<QString>(content.ids.begin(), content.ids.end()).size(), content.ids.size());
}

LOTSE_TEST_MAIN(TestBookletWriter)
#include "tst_bookletwriter.moc"
