#pragma once

#include "gui/layout/layouteditor.h"

#include <QWidget>

class QDoubleSpinBox;
class QFormLayout;
class QSpinBox;
class QToolButton;

namespace gui {

/// A part of the properties beside the canvas: shows what is selected and changes it.
class PropertyPanel : public QWidget
{
    Q_OBJECT
public:
    explicit PropertyPanel(LayoutEditor &editor, const QString &title);

    /// Shows what the editor has now, unless it is being changed here.
    void refresh();
    /// The field that somebody wants who edits the element; nullptr: the first.
    [[nodiscard]] virtual QWidget *mainField() const { return nullptr; }

protected:
    [[nodiscard]] LayoutEditor &editor() const { return m_editor; }
    [[nodiscard]] QFormLayout *form() const { return m_form; }
    /// Values into fields; what the fields tell meanwhile is not an edit.
    virtual void fill() = 0;
    [[nodiscard]] bool isFilling() const { return m_isFilling; }

    /// The content of the first selected element of this kind, or nullptr.
    template <class Content>
    [[nodiscard]] const Content *content() const
    {
        for (const int id : m_editor.selection()) {
            const printing::LayoutElement *element = printing::findElement(m_editor.layout(), id);
            if (const Content *found = element ? std::get_if<Content>(&element->content) : nullptr)
                return found;
        }
        return nullptr;
    }
    /// Changes the selected elements of this kind, unless fields are being filled. Changes with the same `gather` that follow
    /// each other are one.
    template <class Content, class Change>
    void change(LayoutEdit edit, const QString &gather, Change change)
    {
        if (!m_isFilling)
            m_editor.editContent<Content>(edit, gather, change);
    }

    // Fields with their names; a row's label is the buddy of its field.
    void addRow(const QString &label, QWidget *field, const char *name);
    [[nodiscard]] static QDoubleSpinBox *numberBox(qreal least, qreal most, qreal step, int decimals, const QString &suffix);
    [[nodiscard]] static QSpinBox *countBox(int least, int most);
    /// A button that is on or off and shows only its icon.
    [[nodiscard]] static QToolButton *switchButton(const QString &text, const char *iconName, const char *name);

private:
    LayoutEditor &m_editor;
    QFormLayout *m_form;
    bool m_isFilling = false;
};

} // namespace gui
