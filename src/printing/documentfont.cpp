#include "printing/documentfont.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFont>
#include <QFontDatabase>
#include <QGuiApplication>

#include <mutex>

/// Resources of a static library are there only when they are asked for; the macro wants no namespace.
static void initialiseFontResource()
{
    Q_INIT_RESOURCE(fonts);
}

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

void loadBundledFonts()
{
    const QStringList files = QDir(QStringLiteral(":/fonts")).entryList({QStringLiteral("*.ttf")}, QDir::Files, QDir::Name);
    for (const QString &file : files) {
        QFile font(QStringLiteral(":/fonts/") + file);
        if (font.open(QIODevice::ReadOnly))
            QFontDatabase::addApplicationFontFromData(font.readAll());
    }
}

/// Kerning stays, ligatures go: their glyphs stand for several letters, which readers of the PDF then get wrong. Qt leaves
/// them out wherever letters are spaced, by however little: a sixty-fourth of a thousandth of the size.
constexpr qreal NoLigatures = 1.0 / 64;

} // namespace

QString documentFontFamily()
{
    return QStringLiteral("Liberation Sans");
}

QString certificateFontFamily()
{
    static const QString family = QStringLiteral("Noto Sans");
    return family;
}

QStringList bundledFontFamilies()
{
    static const QStringList families{certificateFontFamily(), QStringLiteral("Noto Serif")};
    return families;
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
        initialiseFontResource();
        loadBundledFonts();
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
    const qreal spacing = spec.size > 0 ? spec.letterSpacing / spec.size * ReferenceEm : 0;
    const bool hasLigatures = !spec.family.isEmpty() && spec.family != documentFontFamily();
    if (spacing != 0 || hasLigatures)
        font.setLetterSpacing(QFont::AbsoluteSpacing, spacing != 0 ? spacing : NoLigatures);
    return font;
}

} // namespace printing
