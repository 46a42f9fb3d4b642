#include "gui/theme/icons.h"

#include "gui/theme/bundledicon.h"

#include <QFile>

namespace gui {

QIcon icon(const QString &name)
{
    if (name.isEmpty())
        return {};
    const QString bundled = QStringLiteral(":/icons/%1.svg").arg(name);
    if (!name.startsWith(QLatin1StringView("state-")) && QIcon::hasThemeIcon(name))
        return QIcon::fromTheme(name);
    return QFile::exists(bundled) ? QIcon(new BundledIcon(bundled)) : QIcon();
}

QString plainToolTip(const QString &text)
{
    return text.isEmpty() ? QString() : QStringLiteral("<p style='white-space:pre-wrap'>%1</p>").arg(text.toHtmlEscaped());
}

} // namespace gui
