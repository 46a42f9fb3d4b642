#include "gui/layout/codepanel.h"

#include <QFormLayout>
#include <QLabel>

namespace gui {

CodePanel::CodePanel(LayoutEditor &editor) : PropertyPanel(editor, tr("QR code"))
{
    auto *label = new QLabel(tr("Holds the signed statement by which anybody can check the certificate. About 30 mm are read well from paper."));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    form()->addRow(label);
}

} // namespace gui
