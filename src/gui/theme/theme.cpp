#include "gui/theme/theme.h"

#include "gui/theme/lotsestyle.h"

#include <QApplication>
#include <QIcon>
#include <QStyle>

#include <cmath>

namespace gui {

namespace {

double luminance(const QColor &colour)
{
    const auto channel = [](double value) { return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4); };
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) + 0.0722 * channel(colour.blueF());
}

struct Shades
{
    QRgb window, base, alternate, text, button, mid, quiet, highlight, link, tooltip;
};

QPalette paletteOf(const Shades &shades)
{
    QPalette palette;
    palette.setColor(QPalette::Window, QColor(shades.window));
    palette.setColor(QPalette::WindowText, QColor(shades.text));
    palette.setColor(QPalette::Base, QColor(shades.base));
    palette.setColor(QPalette::AlternateBase, QColor(shades.alternate));
    palette.setColor(QPalette::Text, QColor(shades.text));
    palette.setColor(QPalette::Button, QColor(shades.button));
    palette.setColor(QPalette::ButtonText, QColor(shades.text));
    palette.setColor(QPalette::BrightText, Qt::white);
    palette.setColor(QPalette::PlaceholderText, QColor(shades.quiet));
    palette.setColor(QPalette::Light, QColor(shades.button).lighter(115));
    palette.setColor(QPalette::Midlight, QColor(shades.button).lighter(106));
    palette.setColor(QPalette::Mid, QColor(shades.mid));
    palette.setColor(QPalette::Dark, QColor(shades.mid).darker(118));
    palette.setColor(QPalette::Shadow, QColor(0, 0, 0, 120));
    palette.setColor(QPalette::Highlight, QColor(shades.highlight));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, QColor(shades.link));
    palette.setColor(QPalette::LinkVisited, QColor(shades.link));
    palette.setColor(QPalette::ToolTipBase, QColor(shades.tooltip));
    palette.setColor(QPalette::ToolTipText, QColor(shades.text));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(shades.quiet));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor(shades.mid));
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, QColor(shades.text));
    palette.setColor(QPalette::Inactive, QPalette::Highlight, QColor(shades.highlight));
    return palette;
}

/// Whether the desktop brings its own style and colours (KDE, GNOME, Windows, macOS).
bool platformHasTheme()
{
    if (qobject_cast<LotseStyle *>(QApplication::style()))
        return false;
    const QString style = QApplication::style()->name().toLower();
    return style != QLatin1StringView("fusion") && style != QLatin1StringView("windows");
}

void applyIconTheme(bool dark)
{
    const QString name = QIcon::themeName();
    const bool isOurs = name.isEmpty() || name == QLatin1StringView("hicolor") || name.startsWith(QLatin1StringView("breeze"));
    if (isOurs)
        QIcon::setThemeName(dark ? QStringLiteral("breeze-dark") : QStringLiteral("breeze"));
    QIcon::setFallbackThemeName(dark ? QStringLiteral("breeze-dark") : QStringLiteral("breeze"));
}

} // namespace

QPalette lightPalette()
{
    return paletteOf({0xfff4f5f7, 0xffffffff, 0xfff7f8fa, 0xff1f2328, 0xfffafbfc, 0xffc9ced6, 0xff636a75, 0xff1d62b8, 0xff1d62b8, 0xffffffff});
}

QPalette darkPalette()
{
    return paletteOf({0xff1f2227, 0xff17191d, 0xff1c1f24, 0xffe6e8eb, 0xff2a2e35, 0xff434a54, 0xff9aa2ad, 0xff2f6fc2, 0xff7db2f5, 0xff2a2e35});
}

bool isDark(const QPalette &palette)
{
    return luminance(palette.color(QPalette::Window)) < 0.18;
}

void applyTheme(QApplication &application, workspace::Appearance appearance)
{
    const bool own = appearance != workspace::Appearance::System || !platformHasTheme();
    const bool dark = appearance == workspace::Appearance::Dark
        || (appearance == workspace::Appearance::System && isDark(QApplication::style()->standardPalette()));
    if (own) {
        QApplication::setStyle(new LotseStyle);
        application.setPalette(dark ? darkPalette() : lightPalette());
    }
    applyIconTheme(isDark(QApplication::palette()));
}

QColor errorColour(const QPalette &palette)
{
    return isDark(palette) ? QColor(0xff8f8f) : QColor(0xb3261e);
}

QColor warningColour(const QPalette &palette)
{
    return isDark(palette) ? QColor(0xf0b95b) : QColor(0x8a5300);
}

QColor quietColour(const QPalette &palette)
{
    return palette.color(QPalette::PlaceholderText);
}

QColor lineColour(const QPalette &palette)
{
    return isDark(palette) ? QColor(0x343a43) : QColor(0xdde1e7);
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

QColor textOn(const QColor &background)
{
    return contrast(background, Qt::white) >= contrast(background, Qt::black) ? Qt::white : Qt::black;
}

} // namespace gui
