#include "gui/planner/planboardaccessible.h"

#include "gui/planner/planboardview.h"
#include "gui/widgets/accessiblelistitem.h"
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
class AccessibleBoardItem : public AccessibleListItem
{
public:
    AccessibleBoardItem(PlanBoardView *view, const ItemKey &key) : AccessibleListItem(view), m_key(key) {}

    [[nodiscard]] QModelIndex index() const { return area() && view()->model() ? view()->model()->indexOf(m_key.session, m_key.card) : QModelIndex(); }
    bool isValid() const override { return index().isValid(); }

protected:
    /// A card tells its training too: walking sideways, that is what changes.
    QString name() const override
    {
        const QModelIndex item = index();
        const QString description = item.data(Qt::AccessibleTextRole).toString();
        return item.parent().isValid() ? QStringLiteral("%1, %2").arg(description, item.parent().data().toString()) : description;
    }
    QRect place() const override { return view()->rectOf(index()); }
    bool isSelected() const override { return view()->isSelected(index()); }
    bool isCurrent() const override { return view()->currentIndex() == index(); }
    void makeCurrent() override { view()->setCurrent(index()); }
    void press() override { Q_EMIT view()->activated(); }

private:
    [[nodiscard]] PlanBoardView *view() const { return static_cast<PlanBoardView *>(area()); }

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
