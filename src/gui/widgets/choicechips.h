#pragma once

#include "domain/field.h"

#include <QIcon>
#include <QSet>
#include <QVariant>
#include <QWidget>

class QToolButton;

namespace gui {

class FlowLayout;

/// One thing to restrict a table to.
struct Choice
{
    QString text;
    QVariant value;
    QIcon icon;
};

/// Buttons that are on or off, in as many lines as they need; none on means no restriction.
class ChoiceChips : public QWidget
{
    Q_OBJECT
public:
    /// `name` says to a screen reader what is chosen here: "Role".
    explicit ChoiceChips(const QString &name, QWidget *parent = nullptr);

    /// Other choices; those that were on stay on where they are still there.
    void setChoices(const QList<Choice> &choices);
    [[nodiscard]] QVariantList chosen() const;
    /// Turns these on and all others off.
    void choose(const QVariantList &values);
    void clear();

Q_SIGNALS:
    void chosenChanged();

private:
    QString m_name;
    FlowLayout *m_layout;
    QList<std::pair<QToolButton *, QVariant>> m_buttons;
};

/// What is chosen, as values of an enumeration.
template <class E>
[[nodiscard]] QSet<E> chosenValues(const ChoiceChips &chips)
{
    QSet<E> values;
    for (const QVariant &value : chips.chosen())
        values.insert(static_cast<E>(value.toInt()));
    return values;
}

/// A choice for each value of an enumeration, in their order, without icons.
template <class E>
[[nodiscard]] QList<Choice> choicesOf()
{
    QList<Choice> choices;
    for (const domain::EnumEntry &entry : domain::EnumTraits<E>::entries)
        choices.append({domain::enumLabel(static_cast<E>(entry.value)), entry.value, {}});
    return choices;
}

} // namespace gui
