#include "gui/layout/propertypanel.h"

#include "gui/theme/icons.h"

#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace gui {

namespace {

constexpr int NarrowestBox = 72; ///< pixels

/// "156 mm" instead of "156.00 mm".
class ShortNumberBox : public QDoubleSpinBox
{
protected:
    QString textFromValue(double value) const override { return locale().toString(value, 'f', QLocale::FloatingPointShortest); }
};

/// Lets the wheel scroll the properties until somebody is in the box; what is half typed is no value yet.
void setupBox(QAbstractSpinBox &box)
{
    box.setKeyboardTracking(false);
    box.setFocusPolicy(Qt::StrongFocus);
}

} // namespace

PropertyPanel::PropertyPanel(LayoutEditor &editor, const QString &title) : m_editor(editor), m_form(new QFormLayout)
{
    auto *heading = new QLabel(title);
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setVerticalSpacing(4);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 8);
    layout->setSpacing(4);
    layout->addWidget(heading);
    layout->addLayout(m_form);
}

void PropertyPanel::refresh()
{
    m_isFilling = true;
    fill();
    m_isFilling = false;
    setEnabled(!m_editor.isReadOnly());
}

void PropertyPanel::addRow(const QString &label, QWidget *field, const char *name)
{
    field->setObjectName(QString::fromLatin1(name));
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(QString(label).remove(u'&'));
    auto *labelWidget = new QLabel(label);
    labelWidget->setBuddy(field);
    m_form->addRow(labelWidget, field);
}

QDoubleSpinBox *PropertyPanel::numberBox(qreal least, qreal most, qreal step, int decimals, const QString &suffix)
{
    auto *box = new ShortNumberBox;
    setupBox(*box);
    box->setDecimals(decimals);
    box->setRange(least, most);
    box->setSingleStep(step);
    box->setSuffix(suffix);
    box->setMinimumWidth(NarrowestBox);
    box->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    return box;
}

QSpinBox *PropertyPanel::countBox(int least, int most)
{
    auto *box = new QSpinBox;
    setupBox(*box);
    box->setRange(least, most);
    return box;
}

QToolButton *PropertyPanel::switchButton(const QString &text, const char *iconName, const char *name)
{
    auto *button = new QToolButton;
    button->setObjectName(QString::fromLatin1(name));
    button->setIcon(icon(QString::fromLatin1(iconName)));
    button->setAccessibleName(text);
    button->setToolTip(plainToolTip(text));
    button->setCheckable(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace gui
