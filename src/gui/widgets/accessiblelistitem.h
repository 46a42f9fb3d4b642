#pragma once

#include <QAbstractScrollArea>
#include <QAccessibleInterface>
#include <QPointer>

namespace gui {

/// One item of a painted view whose accessible interface is a list: can be selected, focused and pressed. What it stands
/// for is told by the view's own kind of item.
class AccessibleListItem : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    explicit AccessibleListItem(QAbstractScrollArea *view) : m_view(view) {}

    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_view->window()->windowHandle(); }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_view); }
    int childCount() const override { return 0; }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QRect rect() const override;
    QString text(QAccessible::Text kind) const override { return kind == QAccessible::Name && isValid() ? name() : QString(); }
    void setText(QAccessible::Text, const QString &) override {}
    QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    QStringList actionNames() const override { return {setFocusAction(), pressAction()}; }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }
    void doAction(const QString &action) override;

protected:
    /// Nothing when the view has gone.
    [[nodiscard]] QAbstractScrollArea *area() const { return m_view; }

    [[nodiscard]] virtual QString name() const = 0;
    /// In the coordinates of the viewport; empty: out of sight.
    [[nodiscard]] virtual QRect place() const = 0;
    [[nodiscard]] virtual bool isSelected() const = 0;
    [[nodiscard]] virtual bool isCurrent() const = 0;
    virtual void makeCurrent() = 0;
    virtual void press() = 0;

private:
    QPointer<QAbstractScrollArea> m_view;
};

} // namespace gui
