#include "gui/widgets/choicechips.h"

#include "gui/widgets/flowlayout.h"

#include <QToolButton>

namespace gui {

ChoiceChips::ChoiceChips(const QString &name, QWidget *parent) : QWidget(parent), m_name(name), m_layout(new FlowLayout(this, 4))
{
    setAccessibleName(name);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChoiceChips::setChoices(const QList<Choice> &choices)
{
    const QVariantList before = chosen();
    for (const auto &button : std::as_const(m_buttons))
        delete button.first;
    m_buttons.clear();
    for (const Choice &choice : choices) {
        auto *button = new QToolButton;
        button->setObjectName(QStringLiteral("choiceToolButton"));
        button->setProperty("chip", true);
        button->setCheckable(true);
        button->setText(QString(choice.text).replace(u'&', QStringLiteral("&&")));
        button->setIcon(choice.icon);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setAccessibleName(tr("%1: %2", "what is chosen: choice").arg(m_name, choice.text));
        button->setChecked(before.contains(choice.value));
        connect(button, &QToolButton::toggled, this, &ChoiceChips::chosenChanged);
        m_layout->addWidget(button);
        m_buttons.append({button, choice.value});
    }
    if (chosen() != before)
        Q_EMIT chosenChanged();
}

QVariantList ChoiceChips::chosen() const
{
    QVariantList values;
    for (const auto &[button, value] : m_buttons) {
        if (button->isChecked())
            values.append(value);
    }
    return values;
}

void ChoiceChips::choose(const QVariantList &values)
{
    for (const auto &[button, value] : std::as_const(m_buttons))
        button->setChecked(values.contains(value));
}

void ChoiceChips::clear()
{
    for (const auto &button : std::as_const(m_buttons))
        button.first->setChecked(false);
}

} // namespace gui
