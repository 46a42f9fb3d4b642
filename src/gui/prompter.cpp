#include "gui/prompter.h"

#include <QCoreApplication>

namespace gui {

void Prompter::tell(QWidget *parent, const base::Error &error)
{
    tell(parent, QCoreApplication::translate("gui::Prompter", "That did not work"), error.message, error.detail);
}

} // namespace gui
