#include "gui/layout/textpanel.h"

#include "gui/layout/colourbutton.h"
#include "gui/theme/icons.h"
#include "printing/documentfont.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QMenu>
#include <QPlainTextEdit>
#include <QToolButton>

namespace gui {

using printing::TextElement;
namespace limits = printing::layoutlimits;

namespace {

constexpr int TextLines = 4;

} // namespace

TextPanel::TextPanel(LayoutEditor &editor)
    : PropertyPanel(editor, tr("Text")), m_text(new QPlainTextEdit), m_placeholder(new QToolButton), m_optional(new QToolButton), m_family(new QComboBox),
      m_size(numberBox(limits::SmallestSize, limits::LargestSize, 1, 2, tr(" pt"))), m_bold(switchButton(tr("Bold"), "format-text-bold", "boldToolButton")),
      m_italic(switchButton(tr("Italic"), "format-text-italic", "italicToolButton")), m_colour(new ColourButton(tr("Colour of the text"), false)),
      m_letterSpacing(numberBox(-limits::LargestLetterSpacing, limits::LargestLetterSpacing, 0.1, 2, tr(" pt"))),
      m_lineSpacing(numberBox(limits::SmallestLineSpacing, limits::LargestLineSpacing, 0.1, 2, QString())),
      m_floor(numberBox(limits::SmallestSize, limits::LargestSize, 1, 2, tr(" pt"))), m_maxLines(countBox(1, limits::MostLines)),
      m_breaksFirst(new QCheckBox(tr("&Break lines before making it smaller"))), m_heading(new QCheckBox(tr("Is a &heading")))
{
    setupText();
    setupFont();
    setupAlignment();
    setupSpacing();
    setupFitting();
}

QWidget *TextPanel::mainField() const
{
    return m_text;
}

void TextPanel::setupText()
{
    m_text->setObjectName(QStringLiteral("elementTextPlainTextEdit"));
    m_text->setAccessibleName(tr("Text"));
    m_text->setAccessibleDescription(tr("A name in braces is filled with data; what stands in square brackets is left out when the data in it are missing."));
    m_text->setTabChangesFocus(true);
    m_text->setUndoRedoEnabled(false);
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * TextLines + 12);
    form()->addRow(m_text);
    m_placeholder->setObjectName(QStringLiteral("placeholderToolButton"));
    m_placeholder->setText(tr("&Insert Placeholder"));
    m_placeholder->setToolTip(plainToolTip(tr("Insert the name of something that differs from person to person")));
    m_placeholder->setPopupMode(QToolButton::InstantPopup);
    m_placeholder->setFocusPolicy(Qt::StrongFocus);
    auto *menu = new QMenu(m_placeholder);
    for (const printing::Placeholder &placeholder : printing::placeholders())
        menu->addAction(QStringLiteral("%1\t{%2}").arg(placeholder.heading, placeholder.name), this, [this, name = placeholder.name] { insertPlaceholder(name); });
    m_placeholder->setMenu(menu);
    m_optional->setObjectName(QStringLiteral("optionalToolButton"));
    m_optional->setText(tr("[ &Optional ]"));
    m_optional->setToolTip(plainToolTip(tr("Leave the marked part out when data in it are missing")));
    m_optional->setFocusPolicy(Qt::StrongFocus);
    connect(m_optional, &QToolButton::clicked, this, &TextPanel::makeOptional);
    auto *row = new QHBoxLayout;
    row->addWidget(m_placeholder);
    row->addWidget(m_optional);
    row->addStretch();
    form()->addRow(row);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        change<TextElement>(LayoutEdit::Text, QStringLiteral("text"), [this](TextElement &text) { text.text = writtenText().left(limits::LongestText); });
    });
}

void TextPanel::setupFont()
{
    m_family->addItem(tr("Usual (%1)", "name of a font").arg(printing::certificateFontFamily()), QString());
    for (const QString &family : printing::bundledFontFamilies())
        m_family->addItem(family, family);
    m_family->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_family->setMinimumContentsLength(8);
    addRow(tr("&Font"), m_family, "familyComboBox");
    addRow(tr("&Size"), m_size, "sizeDoubleSpinBox");
    auto *row = new QHBoxLayout;
    row->setSpacing(2);
    row->addWidget(m_bold);
    row->addWidget(m_italic);
    row->addSpacing(8);
    m_colour->setObjectName(QStringLiteral("textColourButton"));
    row->addWidget(m_colour);
    row->addStretch();
    form()->addRow(row);
    connect(m_family, &QComboBox::activated, this, [this] {
        restyle({}, [this](Style &style) { style.family = m_family->currentData().toString(); });
    });
    connect(m_size, &QDoubleSpinBox::valueChanged, this, [this](double size) { restyle(QStringLiteral("size"), [size](Style &style) { style.size = size; }); });
    connect(m_bold, &QToolButton::clicked, this, [this](bool on) { restyle({}, [on](Style &style) { style.isBold = on; }); });
    connect(m_italic, &QToolButton::clicked, this, [this](bool on) { restyle({}, [on](Style &style) { style.isItalic = on; }); });
    connect(m_colour, &ColourButton::colourChosen, this, [this](const QColor &colour) { restyle({}, [colour](Style &style) { style.colour = colour; }); });
}

void TextPanel::setupAlignment()
{
    struct Choice
    {
        Qt::Alignment alignment;
        QString text;
        const char *icon;
        const char *name;
    };
    const QList<Choice> choices{{Qt::AlignLeft, tr("Text at the left"), "format-justify-left", "textLeftToolButton"},
                                {Qt::AlignHCenter, tr("Text in the centre"), "format-justify-center", "textCentreToolButton"},
                                {Qt::AlignRight, tr("Text at the right"), "format-justify-right", "textRightToolButton"},
                                {Qt::AlignTop, tr("Text at the top"), "format-align-vertical-top", "textTopToolButton"},
                                {Qt::AlignVCenter, tr("Text in the middle"), "format-align-vertical-center", "textMiddleToolButton"},
                                {Qt::AlignBottom, tr("Text at the bottom"), "format-align-vertical-bottom", "textBottomToolButton"}};
    auto *row = new QHBoxLayout;
    row->setSpacing(2);
    for (const Choice &choice : choices) {
        QToolButton *button = switchButton(choice.text, choice.icon, choice.name);
        const Qt::Alignment mask = choice.alignment & Qt::AlignHorizontal_Mask ? Qt::AlignHorizontal_Mask : Qt::AlignVertical_Mask;
        connect(button, &QToolButton::clicked, this, [this, alignment = choice.alignment, mask] { align(alignment, mask); });
        if (choice.alignment == Qt::AlignTop)
            row->addSpacing(8);
        row->addWidget(button);
        m_alignments.append({button, choice.alignment});
    }
    row->addStretch();
    form()->addRow(row);
}

void TextPanel::align(Qt::Alignment alignment, Qt::Alignment mask)
{
    restyle({}, [alignment, mask](Style &style) { style.alignment = (style.alignment & ~mask) | alignment; });
    // A button that was on stays on.
    refresh();
}

void TextPanel::setupSpacing()
{
    addRow(tr("Letter s&pacing"), m_letterSpacing, "letterSpacingDoubleSpinBox");
    addRow(tr("L&ine spacing"), m_lineSpacing, "lineSpacingDoubleSpinBox");
    connect(m_letterSpacing, &QDoubleSpinBox::valueChanged, this,
            [this](double spacing) { restyle(QStringLiteral("letters"), [spacing](Style &style) { style.letterSpacing = spacing; }); });
    connect(m_lineSpacing, &QDoubleSpinBox::valueChanged, this,
            [this](double spacing) { restyle(QStringLiteral("lines"), [spacing](Style &style) { style.lineSpacing = spacing; }); });
}

void TextPanel::setupFitting()
{
    addRow(tr("S&mallest size"), m_floor, "floorDoubleSpinBox");
    m_floor->setToolTip(plainToolTip(tr("A text that is too long becomes smaller down to this size, then it is broken into lines, then it is reported.")));
    addRow(tr("&Most lines"), m_maxLines, "maxLinesSpinBox");
    m_breaksFirst->setObjectName(QStringLiteral("breaksFirstCheckBox"));
    m_heading->setObjectName(QStringLiteral("headingCheckBox"));
    m_heading->setToolTip(plainToolTip(tr("Said to somebody who cannot see the page")));
    form()->addRow(m_breaksFirst);
    form()->addRow(m_heading);
    connect(m_floor, &QDoubleSpinBox::valueChanged, this,
            [this](double floor) { change<TextElement>(LayoutEdit::Look, QStringLiteral("floor"), [floor](TextElement &text) { text.floor = floor; }); });
    connect(m_maxLines, &QSpinBox::valueChanged, this,
            [this](int lines) { change<TextElement>(LayoutEdit::Look, QStringLiteral("most"), [lines](TextElement &text) { text.maxLines = lines; }); });
    connect(m_breaksFirst, &QCheckBox::clicked, this,
            [this](bool on) { change<TextElement>(LayoutEdit::Look, {}, [on](TextElement &text) { text.breaksFirst = on; }); });
    connect(m_heading, &QCheckBox::clicked, this,
            [this](bool on) { change<TextElement>(LayoutEdit::Look, {}, [on](TextElement &text) { text.isHeading = on; }); });
}

void TextPanel::fill()
{
    const TextElement *text = content<TextElement>();
    if (!text)
        return;
    const bool isOne = editor().selected();
    for (QWidget *field : std::initializer_list<QWidget *>{m_text, m_placeholder, m_optional})
        field->setEnabled(isOne);
    if (const QString shown = isOne ? text->text : QString(); writtenText() != shown)
        m_text->setPlainText(shown);
    if (!text->style.family.isEmpty() && m_family->findData(text->style.family) < 0)
        m_family->addItem(text->style.family, text->style.family);
    m_family->setCurrentIndex(m_family->findData(text->style.family));
    m_size->setValue(text->style.size);
    m_bold->setChecked(text->style.isBold);
    m_italic->setChecked(text->style.isItalic);
    m_colour->setColour(text->style.colour);
    for (const auto &[button, alignment] : std::as_const(m_alignments))
        button->setChecked(text->style.alignment & alignment);
    m_letterSpacing->setValue(text->style.letterSpacing);
    m_lineSpacing->setValue(text->style.lineSpacing);
    m_floor->setValue(text->floor);
    m_maxLines->setValue(text->maxLines);
    m_breaksFirst->setChecked(text->breaksFirst);
    m_heading->setChecked(text->isHeading);
}

QString TextPanel::writtenText() const
{
    // toPlainText() makes them blanks like others.
    return m_text->document()->toRawText().replace(QChar::ParagraphSeparator, u'\n').replace(QChar::LineSeparator, u'\n');
}

void TextPanel::insertPlaceholder(const QString &name)
{
    m_text->insertPlainText(QStringLiteral("{%1}").arg(name));
    m_text->setFocus(Qt::OtherFocusReason);
}

void TextPanel::makeOptional()
{
    QTextCursor cursor = m_text->textCursor();
    cursor.insertText(QStringLiteral("[%1]").arg(cursor.selectedText().replace(QChar::ParagraphSeparator, u'\n')));
    cursor.movePosition(QTextCursor::PreviousCharacter);
    m_text->setTextCursor(cursor);
    m_text->setFocus(Qt::OtherFocusReason);
}

} // namespace gui
