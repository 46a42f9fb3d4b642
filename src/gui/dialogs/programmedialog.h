#pragma once

#include "gui/pages/page.h"
#include "workspace/document.h"

#include <QDialog>

namespace gui {

class DetailsSection;

/// Properties of the programme run: title, organiser, who signs, what entitles to a certificate.
/// Each is written as soon as it is entered, as in the inspector.
class ProgrammeDialog : public QDialog
{
    Q_OBJECT
public:
    ProgrammeDialog(const PageContext &context, workspace::Document &document, QWidget *parent);
};

} // namespace gui
