#pragma once

#include "models/rankprofilemodel.h"

#include <QLabel>
#include <QStyledItemDelegate>

namespace gui {

class SnapshotView;

/// Colour and pattern of a row of the profile: a wish by its rank, the rest set apart by pattern too.
[[nodiscard]] QBrush profileBrush(const models::RankProfileRow &row, const QPalette &palette);

/// Paints the two bars of a row: the plan above, in the colour of its rank, the one to compare with as an outline below.
class RankProfileDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintBars(QPainter &painter, const QRect &room, const models::RankProfileRow &row, const QStyleOptionViewItem &option) const;
};

/// How many people have their best training as which wish, beside the plan to compare with: a chart that is a table.
class RankProfile : public QWidget
{
    Q_OBJECT
public:
    explicit RankProfile(QWidget *parent = nullptr);

    /// `referenceName` tells what the lower bars are.
    void setPlans(const workspace::PlanTask &task, const planning::Plan &plan, const planning::Plan &reference, const QString &referenceName);
    void clear();
    [[nodiscard]] QList<QAction *> paneActions() const { return {m_copyTable, m_copyPicture}; }

Q_SIGNALS:
    void statusText(const QString &text);

private:
    void setupView();
    void setupActions();
    void copyPicture();

    models::RankProfileModel *m_model;
    SnapshotView *m_view;
    QLabel *m_summary;
    QAction *m_copyTable = nullptr;
    QAction *m_copyPicture = nullptr;
};

} // namespace gui
