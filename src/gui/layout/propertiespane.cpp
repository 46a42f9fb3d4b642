#include "gui/layout/propertiespane.h"

#include "gui/layout/codepanel.h"
#include "gui/layout/geometrypanel.h"
#include "gui/layout/imagepanel.h"
#include "gui/layout/layouteditor.h"
#include "gui/layout/pagepanel.h"
#include "gui/layout/sessionlistpanel.h"
#include "gui/layout/shapepanel.h"
#include "gui/layout/textpanel.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace gui {

using printing::ElementKind;

namespace {

constexpr int LeastWidth = 150;

} // namespace

PropertiesPane::PropertiesPane(LayoutEditor &editor, LayoutPreview &preview, QWidget *parent)
    : QScrollArea(parent), m_editor(editor), m_page(new PagePanel(editor, preview)), m_geometry(new GeometryPanel(editor)), m_text(new TextPanel(editor)),
      m_image(new ImagePanel(editor)), m_shape(new ShapePanel(editor)), m_sessions(new SessionListPanel(editor)), m_code(new CodePanel(editor))
{
    setObjectName(QStringLiteral("propertiesPane"));
    setAccessibleName(tr("Properties"));
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(12, 8, 12, 8);
    for (PropertyPanel *panel : {m_page, m_geometry, m_text, m_image, m_shape, m_sessions, m_code})
        layout->addWidget(panel);
    layout->addStretch();
    setWidget(content);
    setMinimumWidth(LeastWidth);
    // Undo is that of the programme, not of a field.
    for (QWidget *field : content->findChildren<QWidget *>()) {
        if (qobject_cast<QLineEdit *>(field) || qobject_cast<QPlainTextEdit *>(field))
            field->installEventFilter(this);
    }
    connect(&editor, &LayoutEditor::layoutChanged, this, &PropertiesPane::showWhatFits);
    connect(&editor, &LayoutEditor::selectionChanged, this, &PropertiesPane::showWhatFits);
    showWhatFits();
}

bool PropertiesPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return true;
        }
    }
    return QScrollArea::eventFilter(watched, event);
}

PropertyPanel *PropertiesPane::panelOfKind() const
{
    PropertyPanel *panel = nullptr;
    for (const int id : m_editor.selection()) {
        const printing::LayoutElement *element = printing::findElement(m_editor.layout(), id);
        if (!element)
            continue;
        PropertyPanel *own = m_code;
        switch (printing::kindOf(*element)) {
        case ElementKind::Text: own = m_text; break;
        case ElementKind::Image: own = m_image; break;
        case ElementKind::Line:
        case ElementKind::Frame: own = m_shape; break;
        case ElementKind::SessionList: own = m_sessions; break;
        case ElementKind::Code: own = m_code; break;
        }
        if (panel && panel != own)
            return nullptr;
        panel = own;
    }
    return panel;
}

void PropertiesPane::showWhatFits()
{
    const bool isPage = m_editor.selection().isEmpty();
    PropertyPanel *own = panelOfKind();
    for (PropertyPanel *panel : {m_page, m_geometry, m_text, m_image, m_shape, m_sessions, m_code}) {
        const bool fits = panel == own || (panel == m_page && isPage) || (panel == m_geometry && !isPage);
        if (fits)
            panel->refresh();
        panel->setVisible(fits);
    }
}

void PropertiesPane::beginEdit()
{
    PropertyPanel *panel = panelOfKind();
    QWidget *field = panel ? panel->mainField() : nullptr;
    if (!field)
        return;
    ensureWidgetVisible(field);
    field->setFocus(Qt::ShortcutFocusReason);
    if (auto *text = qobject_cast<QPlainTextEdit *>(field))
        text->selectAll();
}

} // namespace gui
