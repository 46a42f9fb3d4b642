#pragma once

#include <QIcon>
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

} // namespace gui
