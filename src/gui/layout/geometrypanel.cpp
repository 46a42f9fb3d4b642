#include "gui/layout/geometrypanel.h"

#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

namespace gui {

namespace {

constexpr qreal Largest = 1200; ///< mm

} // namespace

GeometryPanel::GeometryPanel(LayoutEditor &editor)
    : PropertyPanel(editor, tr("Element")), m_name(new QLineEdit), m_left(numberBox(0, Largest, 1, 2, tr(" mm"))),
      m_top(numberBox(0, Largest, 1, 2, tr(" mm"))), m_width(numberBox(0, Largest, 1, 2, tr(" mm"))), m_height(numberBox(0, Largest, 1, 2, tr(" mm")))
{
    addRow(tr("&Name"), m_name, "elementNameLineEdit");
    m_name->setMaxLength(printing::layoutlimits::LongestName);
    setupBoxes();
    connect(m_name, &QLineEdit::textEdited, this, &GeometryPanel::rename);
    for (QDoubleSpinBox *box : {m_left, m_top, m_width, m_height})
        connect(box, &QDoubleSpinBox::valueChanged, this, &GeometryPanel::place);
}

void GeometryPanel::setupBoxes()
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(6);
    grid->setVerticalSpacing(4);
    const auto add = [grid](const QString &text, QDoubleSpinBox *box, const char *name, int row, int column) {
        box->setObjectName(QString::fromLatin1(name));
        auto *label = new QLabel(text);
        label->setBuddy(box);
        grid->addWidget(label, row, column);
        grid->addWidget(box, row, column + 1);
        grid->setColumnStretch(column + 1, 1);
    };
    add(tr("&Left"), m_left, "leftDoubleSpinBox", 0, 0);
    add(tr("&Top"), m_top, "topDoubleSpinBox", 0, 2);
    add(tr("&Width"), m_width, "widthDoubleSpinBox", 1, 0);
    add(tr("Hei&ght"), m_height, "heightDoubleSpinBox", 1, 2);
    form()->addRow(grid);
}

void GeometryPanel::fill()
{
    const printing::LayoutElement *element = editor().selected();
    m_name->setEnabled(element);
    if (const QString name = element ? element->name : QString(); name != m_name->text())
        m_name->setText(name);
    m_name->setPlaceholderText(element ? printing::elementLabel(*element) : tr("%n elements", nullptr, int(editor().selection().size())));
    const QRectF bounds = printing::boundsOf(editor().layout(), editor().selection());
    m_left->setValue(bounds.left());
    m_top->setValue(bounds.top());
    m_width->setValue(bounds.width());
    m_height->setValue(bounds.height());
}

void GeometryPanel::place()
{
    if (isFilling())
        return;
    const printing::ElementIds &ids = editor().selection();
    const QRectF bounds(m_left->value(), m_top->value(), m_width->value(), m_height->value());
    const bool isMove = sender() == m_left || sender() == m_top;
    const QPointF by = bounds.topLeft() - printing::boundsOf(editor().layout(), ids).topLeft();
    const printing::CertificateLayout layout = isMove ? printing::moved(editor().layout(), ids, by) : printing::resized(editor().layout(), ids, bounds);
    editor().edit(isMove ? LayoutEdit::Move : LayoutEdit::Resize, layout, QStringLiteral("place %1").arg(sender()->objectName()));
    // What the page does not allow is not what stands there.
    refresh();
}

void GeometryPanel::rename()
{
    printing::CertificateLayout layout = editor().layout();
    for (printing::LayoutElement &element : layout.elements) {
        if (editor().selection() == printing::ElementIds{element.id})
            element.name = m_name->text();
    }
    editor().edit(LayoutEdit::Rename, layout, QStringLiteral("name"));
}

} // namespace gui
