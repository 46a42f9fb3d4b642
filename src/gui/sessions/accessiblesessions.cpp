#include "gui/sessions/accessiblesessions.h"

#include "gui/sessions/sessionview.h"
#include "gui/widgets/accessiblelistitem.h"

#include <QAccessibleWidget>
#include <QHash>

namespace gui {

namespace {

/// One block: an item of its view's list.
class AccessibleSession : public AccessibleListItem
{
public:
    AccessibleSession(SessionView *view, qint64 session) : AccessibleListItem(view), m_session(session) {}

    bool isValid() const override { return area() && view()->session(m_session); }
    [[nodiscard]] qint64 session() const { return m_session; }

protected:
    QString name() const override { return view()->description(m_session); }
    QRect place() const override { return view()->blockRect(m_session); }
    bool isSelected() const override { return view()->isSelected(m_session); }
    bool isCurrent() const override { return view()->currentId() == m_session; }
    void makeCurrent() override { view()->setCurrent(m_session); }
    void press() override { Q_EMIT view()->activated(); }

private:
    [[nodiscard]] SessionView *view() const { return static_cast<SessionView *>(area()); }

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
