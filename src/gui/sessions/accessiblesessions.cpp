#include "gui/sessions/accessiblesessions.h"

#include "gui/sessions/sessionview.h"

#include <QAccessibleWidget>
#include <QHash>

namespace gui {

namespace {

/// One block: an item of its view's list.
class AccessibleSession : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    AccessibleSession(SessionView *view, qint64 session) : m_view(view), m_session(session) {}

    bool isValid() const override { return m_view && m_view->session(m_session); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_view->window()->windowHandle(); }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_view); }
    int childCount() const override { return 0; }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }

    QRect rect() const override
    {
        const QRect place = m_view->blockRect(m_session);
        return place.isEmpty() ? QRect() : QRect(m_view->viewport()->mapToGlobal(place.topLeft()), place.size());
    }

    QString text(QAccessible::Text kind) const override { return kind == QAccessible::Name ? m_view->description(m_session) : QString(); }
    void setText(QAccessible::Text, const QString &) override {}

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.selectable = true;
        state.multiSelectable = true;
        state.focusable = true;
        state.selected = m_view->isSelected(m_session);
        state.focused = m_view->hasFocus() && m_view->currentId() == m_session;
        state.offscreen = !m_view->viewport()->rect().intersects(m_view->blockRect(m_session));
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }

    QStringList actionNames() const override { return {setFocusAction(), pressAction()}; }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }
    void doAction(const QString &name) override
    {
        m_view->setCurrent(m_session);
        m_view->setFocus();
        if (name == pressAction())
            Q_EMIT m_view->activated();
    }

    [[nodiscard]] qint64 session() const { return m_session; }

private:
    QPointer<SessionView> m_view;
    qint64 m_session;
};

/// The list of blocks.
class AccessibleSessionView : public QAccessibleWidget
{
public:
    explicit AccessibleSessionView(SessionView *view) : QAccessibleWidget(view, QAccessible::List) {}
    ~AccessibleSessionView() override
    {
        for (const QAccessible::Id id : std::as_const(m_children))
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return int(view()->shownIds().size()); }

    QAccessibleInterface *child(int index) const override
    {
        const QList<qint64> ids = view()->shownIds();
        if (index < 0 || index >= ids.size())
            return nullptr;
        QAccessible::Id &known = m_children[ids[index]];
        if (!known)
            known = QAccessible::registerAccessibleInterface(new AccessibleSession(view(), ids[index]));
        return QAccessible::accessibleInterface(known);
    }

    int indexOfChild(const QAccessibleInterface *child) const override
    {
        const auto *session = dynamic_cast<const AccessibleSession *>(child);
        return session ? int(view()->shownIds().indexOf(session->session())) : -1;
    }

    QAccessibleInterface *childAt(int x, int y) const override
    {
        return child(int(view()->shownIds().indexOf(view()->idAt(view()->viewport()->mapFromGlobal(QPoint(x, y))))));
    }

    QAccessibleInterface *focusChild() const override
    {
        QAccessibleInterface *current = view()->hasFocus() ? child(int(view()->shownIds().indexOf(view()->currentId()))) : nullptr;
        return current ? current : QAccessibleWidget::focusChild();
    }

private:
    [[nodiscard]] SessionView *view() const { return static_cast<SessionView *>(object()); }

    mutable QHash<qint64, QAccessible::Id> m_children; ///< by session
};

QAccessibleInterface *makeAccessible(const QString &className, QObject *object)
{
    auto *view = className == QLatin1StringView("gui::SessionView") ? qobject_cast<SessionView *>(object) : nullptr;
    return view ? new AccessibleSessionView(view) : nullptr;
}

} // namespace

void installAccessibleSessions()
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(makeAccessible);
        return true;
    }();
    Q_UNUSED(isInstalled)
}

} // namespace gui
