#include "gui/widgets/sentencelabel.h"

namespace gui {

QLabel *sentenceLabel(const char *name)
{
    auto *label = new QLabel;
    label->setObjectName(QString::fromLatin1(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace gui
