#include "support/testmain.h"

#include "printing/documentfont.h"
#include "printing/schedulepage.h"
#include "printing/typesetter.h"
#include "printingsamples.h"

#include <QGuiApplication>

using namespace printing;

/// The schedule as a matrix of months and roles, compared as values.
class SchedulePageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readsAsAMatrix();
    void spansColumns_data();
    void spansColumns();
    void continuesOnMorePages();
    void staysOnThePage_data();
    void staysOnThePage();
    void isNeverEmpty();

private:
    static QStringList texts(const Page &page)
    {
        QStringList result;
        for (const TextRun &run : textRuns(page))
            result.append(run.text);
        return result;
    }
    /// Boxes of sessions: the wide tinted rectangles.
    static QList<QRectF> boxes(const Page &page)
    {
        QList<QRectF> result;
        for (const Item &item : page.items) {
            const auto *shape = std::get_if<Shape>(&item);
            if (shape && shape->fill == QColor(0xEF, 0xF3, 0xF5))
                result.append(shape->path.boundingRect());
        }
        return result;
    }

    Typesetter m_typesetter;
};

void SchedulePageTest::initTestCase()
{
    QVERIFY(checkDocumentFont().has_value());
}

void SchedulePageTest::readsAsAMatrix()
{
    const SchedulePages schedule = schedulePages(m_typesetter, samples::schedule(4));
    QCOMPARE(schedule.pages.size(), 1);
    QCOMPARE(schedule.findings, {});
    QCOMPARE(schedule.pages.first().size, QSizeF(297, 210));
    const QStringList expected{
        QStringLiteral("Terminübersicht: Impulslotse 2024"), QStringLiteral("Geschäftsstelle Klimamobilität"),
        QStringLiteral("Monat"), QStringLiteral("Führungsebene"), QStringLiteral("Fachplaner:in"), QStringLiteral("Landkreiskoordinator:in"),
        QStringLiteral("September"), QStringLiteral("2024"),
        QStringLiteral("Do, 12. September, 10:00–11:30 Uhr"), QStringLiteral("Informationsveranstaltung"), QStringLiteral("Alle Rollen · online"),
        QStringLiteral("Oktober"), QStringLiteral("2024"),
        QStringLiteral("Mo, 1. Oktober, 10:00–12:00 Uhr"), QStringLiteral("Training B0"), QStringLiteral("Impuls-Training · online"),
        QStringLiteral("Mo, 2. Oktober, 10:00–12:00 Uhr"), QStringLiteral("Training B1"), QStringLiteral("Impuls-Training · online"),
        QStringLiteral("Mo, 3. Oktober, 10:00–12:00 Uhr"), QStringLiteral("Training B2"), QStringLiteral("Impuls-Training · online"),
        QStringLiteral("Mo, 4. Oktober, 10:00–12:00 Uhr · abgesagt"), QStringLiteral("Training B3"), QStringLiteral("Impuls-Training · online")};
    QCOMPARE(texts(schedule.pages.first()), expected);
}

void SchedulePageTest::spansColumns_data()
{
    QTest::addColumn<QList<int>>("columns");
    QTest::addColumn<QList<int>>("widths"); ///< in columns
    QTest::addColumn<QString>("roles");
    QTest::newRow("one") << QList<int>{1} << QList<int>{1} << QString();
    QTest::newRow("all") << QList<int>{0, 1, 2} << QList<int>{3} << QStringLiteral("Alle Rollen · online");
    QTest::newRow("neighbours") << QList<int>{1, 2} << QList<int>{2} << QStringLiteral("Fachplaner:in, Landkreiskoordinator:in · online");
    QTest::newRow("apart") << QList<int>{0, 2} << QList<int>{1, 1} << QStringLiteral("Führungsebene, Landkreiskoordinator:in · online");
    QTest::newRow("nobody named") << QList<int>{} << QList<int>{3} << QStringLiteral("Alle Rollen · online");
}

void SchedulePageTest::spansColumns()
{
    QFETCH(QList<int>, columns);
    QFETCH(QList<int>, widths);
    QFETCH(QString, roles);
    ScheduleMatrix matrix = samples::schedule(0);
    matrix.months.last().entries = {};
    matrix.months.first().entries.first().columns = columns;
    const Page page = schedulePages(m_typesetter, matrix).pages.first();
    const QList<QRectF> found = boxes(page);
    QCOMPARE(found.size(), widths.size());
    const qreal column = (283.0 - 14 - 27 - 2 * 3) / 3;
    for (qsizetype i = 0; i < found.size(); ++i)
        QVERIFY(qAbs(found[i].width() - (column * widths[i] + 3 * (widths[i] - 1))) < 0.01);
    if (!roles.isEmpty())
        QVERIFY(texts(page).contains(roles));
}

void SchedulePageTest::continuesOnMorePages()
{
    const SchedulePages schedule = schedulePages(m_typesetter, samples::schedule(60));
    QVERIFY(schedule.pages.size() > 1);
    int found = 0;
    for (const Page &page : schedule.pages) {
        found += static_cast<int>(boxes(page).size());
        QVERIFY(texts(page).contains(QStringLiteral("Landkreiskoordinator:in")));
    }
    QCOMPARE(found, 61);
}

void SchedulePageTest::staysOnThePage_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("long title") << QStringLiteral("Beteiligung, die trägt – und was danach kommt ").repeated(10);
    QTest::newRow("endless word") << QString(3000, u'M');
    QTest::newRow("markup") << QStringLiteral("<table>").repeated(200);
}

void SchedulePageTest::staysOnThePage()
{
    QFETCH(QString, text);
    ScheduleMatrix matrix = samples::schedule(12);
    matrix.title = text;
    matrix.organiser = text;
    matrix.roles[0].name = text;
    matrix.months.last().entries[4].title = text;
    const SchedulePages schedule = schedulePages(m_typesetter, matrix);
    for (const Page &page : schedule.pages) {
        for (const TextRun &run : textRuns(page)) {
            QVERIFY(run.baseline.x() > 13.9 && run.baseline.x() + run.width < 283.1);
            QVERIFY(run.baseline.y() > 10 && run.baseline.y() < 203);
        }
    }
}

void SchedulePageTest::isNeverEmpty()
{
    const SchedulePages schedule = schedulePages(m_typesetter, {});
    QCOMPARE(schedule.pages.size(), 1);
    QVERIFY(texts(schedule.pages.first()).contains(QStringLiteral("Terminübersicht")));
}

LOTSE_GUI_TEST_MAIN(QGuiApplication, SchedulePageTest)
#include "tst_schedulepage.moc"
