#include "gui/layout/propertypanel.h"

#include "gui/theme/icons.h"

#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace gui {

namespace {

/// A spin box that lets the wheel scroll the properties until somebody is in it.
template <class Box>
Box *calmBox()
{
    auto *box = new Box;
    box->setKeyboardTracking(false);
    box->setFocusPolicy(Qt::StrongFocus);
    return box;
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
    auto *box = calmBox<QDoubleSpinBox>();
    box->setRange(least, most);
    box->setSingleStep(step);
    box->setDecimals(decimals);
    box->setSuffix(suffix);
    box->setMinimumWidth(64);
    return box;
}

QSpinBox *PropertyPanel::countBox(int least, int most)
{
    auto *box = calmBox<QSpinBox>();
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
