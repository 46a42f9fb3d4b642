#pragma once

#include "gui/pages/recordpage.h"

namespace gui {

/// Municipalities, counties and other bodies that send participants.
class MunicipalitiesPage : public RecordPage
{
    Q_OBJECT
public:
    MunicipalitiesPage(const PageContext &context, QWidget *parent);
};

} // namespace gui
