#include "printing/documentfont.h"

#include <QCoreApplication>
#include <QDir>
#include <QFont>
#include <QFontDatabase>
#include <QGuiApplication>

#include <mutex>

namespace printing {

namespace {

/// Folders where distributions put Liberation when fontconfig is not asked (platform "minimal").
QStringList fontFolders()
{
    return {QStringLiteral("/usr/share/fonts/truetype/liberation2"), QStringLiteral("/usr/share/fonts/truetype/liberation"),
            QStringLiteral("/usr/share/fonts/liberation-sans"), QStringLiteral("/usr/share/fonts/TTF"),
            QCoreApplication::applicationDirPath() + QStringLiteral("/fonts")};
}

bool familyIsKnown()
{
    return QFontDatabase::hasFamily(documentFontFamily());
}

void loadFromFolders()
{
    for (const QString &folder : fontFolders()) {
        const QDir directory(folder);
        const QStringList files = directory.entryList({QStringLiteral("LiberationSans-*.ttf")}, QDir::Files, QDir::Name);
        for (const QString &file : files)
            QFontDatabase::addApplicationFont(directory.filePath(file));
        if (familyIsKnown())
            return;
    }
}

} // namespace

QString documentFontFamily()
{
    return QStringLiteral("Liberation Sans");
}

base::Result<> checkDocumentFont()
{
    if (!qGuiApp)
        return base::fail(base::ErrorCode::System, QCoreApplication::translate("printing", "Documents cannot be set: the program was started without its graphics part."));
    static std::mutex guard;
    static bool known = false;
    const std::scoped_lock lock(guard);
    if (!known) {
        if (!familyIsKnown())
            loadFromFolders();
        known = familyIsKnown();
    }
    if (!known)
        return base::fail(base::ErrorCode::System,
                          QCoreApplication::translate("printing", "The font “%1” is missing. Please install the package “%2”, then start again.")
                              .arg(documentFontFamily(), QStringLiteral("fonts-liberation2")));
    return {};
}

QFont referenceFont(const FontSpec &spec)
{
    QFont font(spec.family.isEmpty() ? documentFontFamily() : spec.family);
    font.setPixelSize(ReferenceEm);
    font.setBold(spec.bold);
    font.setItalic(spec.italic);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setKerning(true);
    return font;
}

} // namespace printing
