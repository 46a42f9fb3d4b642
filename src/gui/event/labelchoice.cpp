#include "gui/event/labelchoice.h"

#include "workspace/settings.h"

#include <algorithm>

namespace gui {

namespace {

/// Where the settings keep something about labels of this use.
QString key(printing::LabelUse use, const char *what)
{
    const QString name = use == printing::LabelUse::Badges ? QStringLiteral("badges") : QStringLiteral("addresses");
    return QStringLiteral("labels.%1.%2").arg(name, QLatin1StringView(what));
}

printing::LabelFormat firstFormat(printing::LabelUse use)
{
    const QList<printing::LabelFormat> &formats = printing::labelFormats();
    return *std::find_if(formats.begin(), formats.end(), [use](const printing::LabelFormat &format) { return format.use == use; });
}

} // namespace

printing::LabelSheet rememberedSheet(const workspace::Settings &settings, printing::LabelUse use)
{
    printing::LabelSheet sheet;
    const auto format = printing::labelFormat(settings.choice(key(use, "format")).toString());
    sheet.format = format ? *format : firstFormat(use);
    sheet.start = std::clamp(settings.choice(key(use, "start"), 1).toInt(), 1, sheet.format.count());
    const auto offset = [&](const char *what) {
        return std::clamp(settings.choice(key(use, what), 0).toDouble(), -printing::LabelSheet::FarthestOffset, printing::LabelSheet::FarthestOffset);
    };
    sheet.offset = {offset("offsetX"), offset("offsetY")};
    return sheet;
}

void rememberSheet(workspace::Settings &settings, printing::LabelUse use, const printing::LabelSheet &sheet)
{
    settings.setChoice(key(use, "format"), sheet.format.name.isEmpty() ? printing::labelFormatText(sheet.format) : sheet.format.name);
    settings.setChoice(key(use, "start"), sheet.start);
    settings.setChoice(key(use, "offsetX"), sheet.offset.x());
    settings.setChoice(key(use, "offsetY"), sheet.offset.y());
}

void rememberOffset(workspace::Settings &settings, const printing::LabelSheet &trial)
{
    for (const printing::LabelUse use : {printing::LabelUse::Badges, printing::LabelUse::Addresses}) {
        printing::LabelSheet sheet = rememberedSheet(settings, use);
        if (sheet.format != trial.format)
            continue;
        sheet.offset = trial.offset;
        rememberSheet(settings, use, sheet);
    }
}

} // namespace gui
