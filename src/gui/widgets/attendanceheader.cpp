#include "gui/widgets/attendanceheader.h"

#include "gui/delegates/recorddelegate.h"
#include "gui/theme/icons.h"
#include "gui/theme/theme.h"
#include "models/attendancemodel.h"

#include <QHelpEvent>
#include <QPainter>
#include <QTextLayout>
#include <QToolTip>

namespace gui {

using models::AttendanceModel;

namespace {

constexpr int Margin = 6;
constexpr int BadgeSize = 16;
constexpr int SessionLetters = 15;
constexpr int PersonLetters = 30;
constexpr int TitleLines = 2;

/// The text in at most `lines` lines of this width, the last one cut where it is too long.
QStringList brokenText(const QString &text, const QFont &font, int width, int lines)
{
    QTextLayout layout(text, font);
    layout.beginLayout();
    QStringList result;
    while (result.size() < lines) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        const bool isLast = result.size() == lines - 1;
        const QString part = isLast ? text.mid(line.textStart()) : text.mid(line.textStart(), line.textLength());
        result.append(QFontMetrics(font).elidedText(part.trimmed(), Qt::ElideRight, width));
    }
    layout.endLayout();
    return result;
}

} // namespace

AttendanceHeader::AttendanceHeader(Qt::Orientation orientation, QWidget *parent) : QHeaderView(orientation, parent)
{
    setSectionsClickable(true);
    setHighlightSections(true);
    setAccessibleName(orientation == Qt::Horizontal ? tr("Sessions") : tr("People"));
}

QString AttendanceHeader::text(int section, int role) const
{
    return model()->headerData(section, orientation(), role).toString();
}

QSize AttendanceHeader::sectionSizeFromContents(int) const
{
    const int letter = fontMetrics().averageCharWidth();
    if (orientation() == Qt::Horizontal)
        return {SessionLetters * letter + 2 * Margin, (TitleLines + 2) * fontMetrics().lineSpacing() + 2 * Margin};
    return {PersonLetters * letter + 2 * Margin, fontMetrics().height() + 12};
}

void AttendanceHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    if (!rect.isValid())
        return;
    painter->save();
    painter->fillRect(rect, palette().color(QPalette::Base));
    painter->setPen(lineColour(palette()));
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    painter->drawLine(rect.topRight(), rect.bottomRight());
    if (orientation() == Qt::Horizontal)
        paintSession(painter, rect.adjusted(Margin, Margin, -Margin, -Margin), section);
    else
        paintPerson(painter, rect.adjusted(Margin, 0, -Margin, 0), section);
    painter->restore();
}

void AttendanceHeader::paintSession(QPainter *painter, const QRect &rect, int section) const
{
    const int step = fontMetrics().lineSpacing();
    QRect line(rect.left(), rect.top(), rect.width(), step);
    painter->setPen(quietColour(palette()));
    painter->setFont(font());
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter, text(section, AttendanceModel::DateRole));
    line.translate(0, step);
    painter->setPen(palette().color(QPalette::Text));
    for (const QString &part : brokenText(text(section, Qt::DisplayRole), font(), rect.width(), TitleLines)) {
        painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter, part);
        line.translate(0, step);
    }
    const QRect foot(rect.left(), rect.bottom() - step + 1, rect.width(), step);
    painter->setPen(quietColour(palette()));
    painter->drawText(foot, Qt::AlignLeft | Qt::AlignVCenter, text(section, AttendanceModel::SumRole));
}

void AttendanceHeader::paintPerson(QPainter *painter, const QRect &rect, int section) const
{
    QRect room = rect;
    const QString letter = text(section, AttendanceModel::RoleMarkRole);
    if (!letter.isEmpty()) {
        const QColor colour = model()->headerData(section, orientation(), AttendanceModel::RoleColourRole).value<QColor>();
        painter->drawPixmap(room.left(), room.center().y() - BadgeSize / 2 + 1, roleBadge(colour.name(), letter, BadgeSize, devicePixelRatioF()));
    }
    room.setLeft(room.left() + BadgeSize + Margin);
    const QString sum = text(section, AttendanceModel::SumRole);
    const int sumWidth = fontMetrics().horizontalAdvance(sum);
    painter->setFont(font());
    painter->setPen(quietColour(palette()));
    painter->drawText(room, Qt::AlignRight | Qt::AlignVCenter, sum);
    room.setRight(room.right() - sumWidth - Margin);
    painter->setPen(palette().color(QPalette::Text));
    painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter, fontMetrics().elidedText(text(section, Qt::DisplayRole), Qt::ElideRight, room.width()));
}

bool AttendanceHeader::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QHeaderView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int section = logicalIndexAt(help->pos());
    if (section >= 0)
        QToolTip::showText(help->globalPos(), plainToolTip(text(section, Qt::AccessibleTextRole)), this);
    return true;
}

} // namespace gui
