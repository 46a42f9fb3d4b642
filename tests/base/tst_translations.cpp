#include "support/testmain.h"

#include "base/translations.h"

#include <QFile>
#include <QLibraryInfo>

class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cataloguesAreInside();
    void qtSpeaksTheLanguage_data();
    void qtSpeaksTheLanguage();
};

void TestTranslations::cataloguesAreInside()
{
    QVERIFY(QFile::exists(QStringLiteral(":/i18n/impulslotse_de.qm")));
    QVERIFY(QFile::exists(QStringLiteral(":/i18n/impulslotse_en.qm")));
}

void TestTranslations::qtSpeaksTheLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("cancel");
    QTest::newRow("German") << QStringLiteral("de_DE") << QStringLiteral("Abbrechen");
    QTest::newRow("English after German") << QStringLiteral("en_GB") << QStringLiteral("Cancel");
    QTest::newRow("Austria has German") << QStringLiteral("de_AT") << QStringLiteral("Abbrechen");
    QTest::newRow("without a catalogue English") << QStringLiteral("fr_FR") << QStringLiteral("Cancel");
    QTest::newRow("no language at all") << QStringLiteral("C") << QStringLiteral("Cancel");
}

void TestTranslations::qtSpeaksTheLanguage()
{
    if (!QFile::exists(QLibraryInfo::path(QLibraryInfo::TranslationsPath) + QStringLiteral("/qtbase_de.qm")))
        QSKIP("Qt's own catalogues are not installed");
    QFETCH(QString, language);
    QFETCH(QString, cancel);
    base::installTranslators(QLocale(language));
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), cancel);
}

LOTSE_TEST_MAIN(TestTranslations)
#include "tst_translations.moc"
