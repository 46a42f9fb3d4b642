#pragma once

#include "gui/layout/propertypanel.h"

namespace gui {

/// Says what the QR code holds; there is nothing to choose.
class CodePanel : public PropertyPanel
{
    Q_OBJECT
public:
    explicit CodePanel(LayoutEditor &editor);

protected:
    void fill() override {}
};

} // namespace gui
