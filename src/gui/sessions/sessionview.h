#pragma once

#include "domain/changeset.h"
#include "domain/records/session.h"
#include "domain/verbs/recordverbs.h"

#include <QAbstractScrollArea>
#include <QItemSelectionModel>
#include <QPointer>

namespace models {
class RecordModel;
}

namespace gui {

/// The sessions of a table drawn as blocks: the base of calendar, matrix and time line. Shows the rows
/// of the table's own model, filtered as there, and shares its selection, so that going from view to
/// view keeps what is selected. A screen reader meets each block as an item with a whole sentence.
/// A view places its blocks in layOut(), paints them, and proposes changes; it writes nothing.
class SessionView : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit SessionView(QWidget *parent = nullptr);

    /// Both outlive the view. The selection is one of whole rows of `model`.
    virtual void setModel(models::RecordModel *model, QItemSelectionModel *selection);
    [[nodiscard]] models::RecordModel *model() const;
    [[nodiscard]] const domain::Programme &programme() const;
    [[nodiscard]] const domain::Session *session(qint64 id) const; ///< nullptr when the row is not shown

    [[nodiscard]] QList<qint64> selectedIds() const;
    void selectIds(const QList<qint64> &ids);
    [[nodiscard]] bool isSelected(qint64 id) const;
    /// The session that keys act on, 0 when there is none.
    [[nodiscard]] qint64 currentId() const;
    /// Makes a session the current one and selects it, alone or as `command` says.
    void setCurrent(qint64 id, QItemSelectionModel::SelectionFlags command = QItemSelectionModel::ClearAndSelect);

    /// Sessions with a block in the part of time that is shown, in reading order.
    [[nodiscard]] QList<qint64> shownIds() const;
    /// Place of the block in the viewport, the first of several; empty when it has none.
    [[nodiscard]] QRect blockRect(qint64 id) const;
    [[nodiscard]] qint64 idAt(QPoint position) const; ///< 0 where there is no block
    /// The session in one sentence: title, when, for whom, places, state.
    [[nodiscard]] QString description(qint64 id) const;

    /// Goes to the part of time and scrolls to the place where the session stands.
    virtual void reveal(qint64 id) = 0;
    /// Values of a session that is added now: where the view's cursor is.
    [[nodiscard]] virtual domain::FieldValues presetForNew() const { return {}; }

Q_SIGNALS:
    void activated(); ///< Enter or a double click on a block: on to the inspector
    void additionRequested(); ///< a double click where no block is; see presetForNew()
    void changeProposed(const base::Result<domain::ChangeSet> &change);
    /// Rows of another table (participants) were dropped on a session.
    void rowsDropped(const QString &table, const QList<qint64> &ids, qint64 session);
    void statusText(const QString &text);

protected:
    /// Places the blocks anew: rows, size or font are others. Called before they are next needed.
    virtual void layOut() = 0;
    [[nodiscard]] virtual QList<qint64> placedIds() const = 0;
    [[nodiscard]] virtual QRect placeOf(qint64 id) const = 0; ///< see blockRect()
    [[nodiscard]] virtual qint64 placedAt(QPoint position) const;
    /// What a tooltip tells there: the session, as it is.
    [[nodiscard]] virtual QString tellAt(QPoint position) const { return description(idAt(position)); }
    /// layOut() is needed; scrolling alone needs only viewport()->update().
    void invalidate();
    void settle() const; ///< lays out if that is needed; to be called before painting
    /// The session that dragged rows would be dropped on, 0 for none; for painting.
    [[nodiscard]] qint64 dropTarget() const { return m_dropTarget; }
    /// Selects as a click with these keys does; 0: a click beside the blocks.
    void selectByMouse(qint64 id, Qt::KeyboardModifiers modifiers);

    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void followCurrent();
    void setDropTarget(qint64 id);

    QPointer<models::RecordModel> m_model;
    QPointer<QItemSelectionModel> m_selection;
    qint64 m_dropTarget = 0;
    mutable bool m_stale = true;
};

} // namespace gui
