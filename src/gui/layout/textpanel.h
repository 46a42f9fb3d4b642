#pragma once

#include "gui/layout/propertypanel.h"

class QCheckBox;
class QComboBox;
class QPlainTextEdit;

namespace gui {

class ColourButton;

/// The text of a box with its placeholders, how it looks, and what happens when it is too long.
class TextPanel : public PropertyPanel
{
    Q_OBJECT
public:
    explicit TextPanel(LayoutEditor &editor);

    [[nodiscard]] QWidget *mainField() const override;

protected:
    void fill() override;

private:
    using Style = printing::TextStyle;

    void setupText();
    void setupFont();
    void setupAlignment();
    void setupSpacing();
    void setupFitting();
    void insertPlaceholder(const QString &name);
    void makeOptional();
    /// The text as it was written, with blanks that do not break.
    [[nodiscard]] QString writtenText() const;
    /// Changes the style of all selected texts.
    template <class Change>
    void restyle(const QString &gather, Change styleChange)
    {
        change<printing::TextElement>(LayoutEdit::Look, gather, [&styleChange](printing::TextElement &text) { styleChange(text.style); });
    }
    void align(Qt::Alignment alignment, Qt::Alignment mask);

    QPlainTextEdit *m_text;
    QToolButton *m_placeholder;
    QToolButton *m_optional;
    QComboBox *m_family;
    QDoubleSpinBox *m_size;
    QToolButton *m_bold;
    QToolButton *m_italic;
    ColourButton *m_colour;
    QList<std::pair<QToolButton *, Qt::Alignment>> m_alignments;
    QDoubleSpinBox *m_letterSpacing;
    QDoubleSpinBox *m_lineSpacing;
    QDoubleSpinBox *m_floor;
    QSpinBox *m_maxLines;
    QCheckBox *m_breaksFirst;
    QCheckBox *m_heading;
};

} // namespace gui
