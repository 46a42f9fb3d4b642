#pragma once

#include "base/translations.h"
#include "gui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QTest>

namespace testsupport {

/// Pictures of windows in a language and appearance, into the folder $LOTSE_SCREENSHOTS; without it they are only
/// painted. What was before comes back at the end.
class Screenshots
{
public:
    /// The rows that a test of pictures has by the names of prefix, language and appearance: "work-de-dark".
    static void addColumns()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("dark");
    }
    static void addRow(const char *prefix, const char *language, bool dark)
    {
        const QByteArray name = QByteArray(prefix) + (*prefix ? "-" : "") + language + (dark ? "-dark" : "-light");
        QTest::newRow(name.constData()) << QString::fromLatin1(language) << dark;
    }

    /// For the row of the running test.
    Screenshots() : m_prefix(QString::fromLatin1(QTest::currentDataTag()))
    {
        const bool isGerman = *static_cast<QString *>(QTest::qData("language", QMetaType::QString)) == QLatin1StringView("de");
        const bool isDark = *static_cast<bool *>(QTest::qData("dark", QMetaType::Bool));
        const QLocale locale = isGerman ? QLocale(QLocale::German, QLocale::Germany) : QLocale(QLocale::English, QLocale::UnitedKingdom);
        QLocale::setDefault(locale);
        base::installTranslators(locale);
        gui::applyTheme(*qApp, isDark ? workspace::Appearance::Dark : workspace::Appearance::Light);
    }
    ~Screenshots() { QLocale::setDefault(m_before); }

    void grab(QWidget &widget, const QString &name) const
    {
        QCoreApplication::processEvents();
        const QPixmap picture = widget.grab();
        QVERIFY(!picture.isNull());
        const QString folder = qEnvironmentVariable("LOTSE_SCREENSHOTS");
        if (folder.isEmpty())
            return;
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(picture.save(QStringLiteral("%1/%2-%3.png").arg(folder, m_prefix, name)));
    }

private:
    QLocale m_before;
    QString m_prefix;
};

} // namespace testsupport
