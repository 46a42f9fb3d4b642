#pragma once

#include "gui/pages/recordpage.h"

namespace gui {

/// Guiding questions, roles and modules.
class RolesQuestionsPage : public RecordPage
{
    Q_OBJECT
public:
    RolesQuestionsPage(const PageContext &context, QWidget *parent);
};

} // namespace gui
