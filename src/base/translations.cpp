#include "base/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QList>
#include <QPointer>
#include <QTranslator>

#include <memory>

namespace base {

namespace {

const QString ownName = QStringLiteral("impulslotse");
const QString ownFolder = QStringLiteral(":/i18n");

QList<QPointer<QTranslator>> &installed()
{
    static QList<QPointer<QTranslator>> translators;
    return translators;
}

void removeInstalled()
{
    // A translator that is deleted takes itself out of the application.
    for (const QPointer<QTranslator> &translator : std::as_const(installed()))
        delete translator.data();
    installed().clear();
}

/// The application owns the translator from then on. False when there is no such catalogue.
bool installFrom(const QLocale &locale, const QString &name, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(locale, name, QStringLiteral("_"), folder))
        return false;
    translator->setParent(QCoreApplication::instance());
    QCoreApplication::installTranslator(translator.get());
    installed().append(translator.release());
    return true;
}

} // namespace

void installTranslators(const QLocale &locale)
{
    removeInstalled();
    const QString qtFolder = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    if (installFrom(locale, ownName, ownFolder)) {
        installFrom(locale, QStringLiteral("qtbase"), qtFolder);
        return;
    }
    // The sources are English; the English catalogue holds the plural forms only.
    installFrom(QLocale(QLocale::English), ownName, ownFolder);
}

} // namespace base
