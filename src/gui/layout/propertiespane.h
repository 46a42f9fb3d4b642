#pragma once

#include "printing/layoutediting.h"

#include <QScrollArea>

namespace gui {

class LayoutEditor;
class LayoutPreview;
class PropertyPanel;

/// The properties of what is selected, or of the page.
class PropertiesPane : public QScrollArea
{
    Q_OBJECT
public:
    PropertiesPane(LayoutEditor &editor, LayoutPreview &preview, QWidget *parent = nullptr);

    /// Puts the cursor where the selected element is edited.
    void beginEdit();

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showWhatFits();
    [[nodiscard]] PropertyPanel *panelOfKind() const;

    LayoutEditor &m_editor;
    PropertyPanel *m_page;
    PropertyPanel *m_geometry;
    PropertyPanel *m_text;
    PropertyPanel *m_image;
    PropertyPanel *m_shape;
    PropertyPanel *m_sessions;
    PropertyPanel *m_code;
};

} // namespace gui
