#include "gui/wizards/outcomechoices.h"

#include "gui/theme/icons.h"
#include "models/importpreviewmodel.h"

#include <QCoreApplication>
#include <QLocale>

namespace gui {

QList<Choice> outcomeChoices(const exchange::ImportPreview &preview)
{
    QList<Choice> choices;
    for (int i = 0; i < exchange::rowOutcomeCount; ++i) {
        const auto outcome = static_cast<exchange::RowOutcome>(i);
        const int count = preview.count(outcome);
        if (count == 0)
            continue;
        //: number of rows, what becomes of them: 12 new
        const QString text = QCoreApplication::translate("gui", "%1 %2").arg(QLocale().toString(count), models::ImportPreviewModel::word(outcome));
        choices.append({text, i, icon(models::ImportPreviewModel::iconName(outcome))});
    }
    return choices;
}

} // namespace gui
