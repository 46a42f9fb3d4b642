#include "gui/planner/mixingview.h"

#include "gui/delegates/rankdelegate.h"
#include "gui/theme/icons.h"
#include "gui/theme/theme.h"
#include "gui/widgets/gridheader.h"
#include "models/mixingmodel.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace gui {

using models::MixingModel;

namespace {
constexpr int Margin = 6;
constexpr int NameLetters = 34;  ///< of a municipality with its county, at the left
constexpr int AcrossLetters = 17; ///< of a municipality, above
constexpr int CellLetters = 2;
constexpr int Shades = 4;
}

MixingHeader::MixingHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setAccessibleName(tr("Municipalities"));
    setMinimumSectionSize(16);
}

QSize MixingHeader::sectionSizeFromContents(int) const
{
    return {fontMetrics().height() + Margin, AcrossLetters * fontMetrics().averageCharWidth() + 2 * Margin};
}

void MixingHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    if (!rect.isValid())
        return;
    painter->save();
    painter->fillRect(rect, palette().color(QPalette::Base));
    painter->setPen(lineColour(palette()));
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    if (model()->headerData(section, Qt::Horizontal, MixingModel::StartsCountyRole).toBool()) {
        painter->setPen(quietColour(palette()));
        painter->drawLine(rect.topLeft(), rect.bottomLeft());
    }
    painter->setPen(palette().color(QPalette::Text));
    painter->setFont(font());
    painter->translate(rect.left(), rect.bottom());
    painter->rotate(-90);
    const QRect room(Margin, 0, rect.height() - 2 * Margin, rect.width());
    const QString name = model()->headerData(section, Qt::Horizontal).toString();
    painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter, fontMetrics().elidedText(name, Qt::ElideRight, room.width()));
    painter->restore();
}

bool MixingHeader::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QHeaderView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int section = logicalIndexAt(help->pos());
    if (section >= 0)
        QToolTip::showText(help->globalPos(), plainToolTip(model()->headerData(section, Qt::Horizontal, Qt::AccessibleTextRole).toString()), this);
    return true;
}

void MixingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QPalette &palette = option.palette;
    const int mark = index.data(models::GridMarkRole).toInt();
    const bool isDiagonal = index.row() == index.column();
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const int strength = std::min(std::abs(mark), Shades);
    QColor ground = palette.color(isDiagonal ? QPalette::AlternateBase : QPalette::Base);
    if (mark != 0)
        ground = rankShade(Shades + 1 - strength, palette);
    if (isSelected)
        ground = palette.color(QPalette::Highlight);
    painter->save();
    painter->fillRect(option.rect, ground);
    if (isDiagonal && !isSelected && mark == 0)
        painter->fillRect(option.rect, QBrush(lineColour(palette), Qt::BDiagPattern));
    painter->setFont(option.font);
    painter->setPen(isSelected ? palette.color(QPalette::HighlightedText) : textOn(ground));
    painter->drawText(option.rect, Qt::AlignCenter, index.data().toString());
    painter->setPen(quietColour(palette));
    if (index.model()->headerData(index.column(), Qt::Horizontal, MixingModel::StartsCountyRole).toBool())
        painter->drawLine(option.rect.topLeft(), option.rect.bottomLeft());
    if (index.model()->headerData(index.row(), Qt::Vertical, MixingModel::StartsCountyRole).toBool())
        painter->drawLine(option.rect.topLeft(), option.rect.topRight());
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(palette.color(isSelected ? QPalette::HighlightedText : QPalette::Highlight), 2));
        painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
    }
    painter->restore();
}

bool MixingDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &, const QModelIndex &index)
{
    if (event->type() == QEvent::ToolTip)
        QToolTip::showText(event->globalPos(), plainToolTip(index.data(Qt::AccessibleTextRole).toString()), view);
    return true;
}

MixingView::MixingView(QWidget *parent) : GridView(CellLetters, parent)
{
    setObjectName(QStringLiteral("mixingTableView"));
    setAccessibleName(tr("Which municipalities sit together in trainings"));
    setItemDelegate(new MixingDelegate(this));
    setSelectionMode(QAbstractItemView::SingleSelection);
    setHorizontalHeader(new MixingHeader(this));
    setVerticalHeader(new GridHeader(Qt::Vertical, tr("Municipalities"), NameLetters, this));
}

void MixingView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    GridView::currentChanged(current, previous);
    Q_EMIT currentTold(current.data(Qt::AccessibleTextRole).toString());
}

} // namespace gui
