#pragma once

#include "gui/widgets/gridview.h"

#include <QHeaderView>
#include <QStyledItemDelegate>

namespace gui {

/// Names of municipalities written from the bottom to the top, so that the columns of a large grid stay narrow.
class MixingHeader : public QHeaderView
{
    Q_OBJECT
public:
    explicit MixingHeader(QWidget *parent = nullptr);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    QSize sectionSizeFromContents(int section) const override;
    bool viewportEvent(QEvent *event) override;
};

/// Paints how many trainings two municipalities share: a figure on a shade that is the stronger the more there are; a
/// difference with its sign. A line stands between two counties.
class MixingDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index) override;
};

/// The grid of municipalities (models::MixingModel). The cell with the frame is told by currentTold().
class MixingView : public GridView
{
    Q_OBJECT
public:
    explicit MixingView(QWidget *parent = nullptr);

Q_SIGNALS:
    void currentTold(const QString &sentence);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
};

} // namespace gui
