#include "gui/planner/planboardaccessible.h"

#include "gui/planner/planboardview.h"
#include "models/planboardmodel.h"

#include <QAccessibleWidget>
#include <QHash>

namespace gui {

namespace {

/// What an item stands for, whatever becomes of the rows meanwhile.
struct ItemKey
{
    domain::SessionId session;
    QString card; ///< empty: the column itself

    bool operator==(const ItemKey &) const = default;
};

size_t qHash(const ItemKey &key, size_t seed = 0)
{
    return qHashMulti(seed, key.session.value, key.card);
}

ItemKey keyOf(const PlanBoardView &view, const QModelIndex &index)
{
    const models::PlanCard *card = view.model()->card(index);
    return {view.model()->columnAt(view.model()->columnOf(index)).session, card ? card->key() : QString()};
}

/// A training or a card: an item of its board's list.
class AccessibleBoardItem : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    AccessibleBoardItem(PlanBoardView *view, const ItemKey &key) : m_view(view), m_key(key) {}

    [[nodiscard]] QModelIndex index() const { return m_view && m_view->model() ? m_view->model()->indexOf(m_key.session, m_key.card) : QModelIndex(); }

    bool isValid() const override { return index().isValid(); }
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
        const QRect place = m_view->rectOf(index());
        return place.isEmpty() ? QRect() : QRect(m_view->viewport()->mapToGlobal(place.topLeft()), place.size());
    }

    /// A card tells its training too: walking sideways, that is what changes.
    QString text(QAccessible::Text kind) const override
    {
        const QModelIndex item = index();
        if (kind != QAccessible::Name || !item.isValid())
            return {};
        const QString description = item.data(Qt::AccessibleTextRole).toString();
        return item.parent().isValid() ? QStringLiteral("%1, %2").arg(description, item.parent().data().toString()) : description;
    }
    void setText(QAccessible::Text, const QString &) override {}

    QAccessible::State state() const override
    {
        const QModelIndex item = index();
        QAccessible::State state;
        state.selectable = true;
        state.multiSelectable = true;
        state.focusable = true;
        state.selected = m_view->isSelected(item);
        state.focused = m_view->hasFocus() && m_view->currentIndex() == item;
        state.offscreen = !m_view->viewport()->rect().intersects(m_view->rectOf(item));
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
        m_view->setCurrent(index());
        m_view->setFocus();
        if (name == pressAction())
            Q_EMIT m_view->activated();
    }

private:
    QPointer<PlanBoardView> m_view;
    ItemKey m_key;
};

/// The board as one list.
class AccessibleBoard : public QAccessibleWidget
{
public:
    explicit AccessibleBoard(PlanBoardView *view) : QAccessibleWidget(view, QAccessible::List) {}
    ~AccessibleBoard() override
    {
        for (const QAccessible::Id id : std::as_const(m_children))
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return int(view()->items().size()); }

    QAccessibleInterface *child(int index) const override
    {
        const QModelIndexList items = view()->items();
        return index < 0 || index >= items.size() ? nullptr : childFor(items[index]);
    }

    int indexOfChild(const QAccessibleInterface *child) const override
    {
        const auto *item = dynamic_cast<const AccessibleBoardItem *>(child);
        return item ? int(view()->items().indexOf(item->index())) : -1;
    }

    QAccessibleInterface *childAt(int x, int y) const override
    {
        const QModelIndex item = view()->indexAt(view()->viewport()->mapFromGlobal(QPoint(x, y)));
        return item.isValid() ? childFor(item) : nullptr;
    }

    QAccessibleInterface *focusChild() const override
    {
        const QModelIndex current = view()->hasFocus() ? view()->currentIndex() : QModelIndex();
        return current.isValid() ? childFor(current) : QAccessibleWidget::focusChild();
    }

private:
    [[nodiscard]] PlanBoardView *view() const { return static_cast<PlanBoardView *>(object()); }

    [[nodiscard]] QAccessibleInterface *childFor(const QModelIndex &index) const
    {
        const ItemKey key = keyOf(*view(), index);
        QAccessible::Id &known = m_children[key];
        if (!known)
            known = QAccessible::registerAccessibleInterface(new AccessibleBoardItem(view(), key));
        return QAccessible::accessibleInterface(known);
    }

    mutable QHash<ItemKey, QAccessible::Id> m_children;
};

QAccessibleInterface *makeAccessible(const QString &className, QObject *object)
{
    auto *view = className == QLatin1StringView("gui::PlanBoardView") ? qobject_cast<PlanBoardView *>(object) : nullptr;
    return view ? new AccessibleBoard(view) : nullptr;
}

} // namespace

void installAccessiblePlanBoard()
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(makeAccessible);
        return true;
    }();
    Q_UNUSED(isInstalled)
}

} // namespace gui
