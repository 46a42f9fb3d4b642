#include "gui/widgets/gridheader.h"

#include "gui/delegates/recorddelegate.h"
#include "gui/theme/icons.h"
#include "gui/theme/theme.h"
#include "models/gridroles.h"

#include <QHelpEvent>
#include <QPainter>
#include <QTextLayout>
#include <QToolTip>

namespace gui {

namespace {

constexpr int Margin = 6;
constexpr int BadgeSize = 16;

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

GridHeader::GridHeader(Qt::Orientation orientation, const QString &name, int letters, QWidget *parent)
    : QHeaderView(orientation, parent), m_letters(letters)
{
    setSectionsClickable(true);
    setHighlightSections(true);
    setAccessibleName(name);
}

void GridHeader::setLetters(int letters)
{
    if (m_letters == letters)
        return;
    m_letters = letters;
    if (count() > 0)
        headerDataChanged(orientation(), 0, count() - 1); // forgets the size it told before
    Q_EMIT geometriesChanged();
}

QString GridHeader::text(int section, int role) const
{
    return model()->headerData(section, orientation(), role).toString();
}

QSize GridHeader::sectionSizeFromContents(int) const
{
    const int letter = fontMetrics().averageCharWidth();
    if (orientation() == Qt::Horizontal)
        return {m_letters * letter + 2 * Margin, (m_titleLines + 2) * fontMetrics().lineSpacing() + 2 * Margin};
    return {m_letters * letter + 2 * Margin, fontMetrics().height() + 12};
}

void GridHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    if (!rect.isValid())
        return;
    painter->save();
    painter->fillRect(rect, palette().color(QPalette::Base));
    painter->setPen(lineColour(palette()));
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    painter->drawLine(rect.topRight(), rect.bottomRight());
    if (orientation() == Qt::Horizontal)
        paintColumn(painter, rect.adjusted(Margin, Margin, -Margin, -Margin), section);
    else
        paintPerson(painter, rect.adjusted(Margin, 0, -Margin, 0), section);
    painter->restore();
}

void GridHeader::paintColumn(QPainter *painter, const QRect &rect, int section) const
{
    const int step = fontMetrics().lineSpacing();
    QRect line(rect.left(), rect.top(), rect.width(), step);
    painter->setPen(quietColour(palette()));
    painter->setFont(font());
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter, text(section, models::GridCaptionRole));
    line.translate(0, step);
    painter->setPen(palette().color(QPalette::Text));
    const QString title = text(section, models::GridTitleRole);
    for (const QString &part : brokenText(title.isEmpty() ? text(section, Qt::DisplayRole) : title, font(), rect.width(), m_titleLines)) {
        painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter, part);
        line.translate(0, step);
    }
    const QRect foot(rect.left(), rect.bottom() - step + 1, rect.width(), step);
    painter->setPen(quietColour(palette()));
    painter->drawText(foot, Qt::AlignLeft | Qt::AlignVCenter, text(section, models::GridSumRole));
}

void GridHeader::paintPerson(QPainter *painter, const QRect &rect, int section) const
{
    QRect room = rect;
    const QString letter = text(section, models::GridRoleMarkRole);
    if (!letter.isEmpty()) {
        const QColor colour = model()->headerData(section, orientation(), models::GridRoleColourRole).value<QColor>();
        painter->drawPixmap(room.left(), room.center().y() - BadgeSize / 2 + 1, roleBadge(colour.name(), letter, BadgeSize, devicePixelRatioF()));
    }
    if (model()->headerData(section, orientation(), models::GridRoleMarkRole).isValid())
        room.setLeft(room.left() + BadgeSize + Margin);
    const QString sum = text(section, models::GridSumRole);
    const int sumWidth = fontMetrics().horizontalAdvance(sum);
    painter->setFont(font());
    painter->setPen(quietColour(palette()));
    painter->drawText(room, Qt::AlignRight | Qt::AlignVCenter, sum);
    room.setRight(room.right() - sumWidth - Margin);
    const QString name = fontMetrics().elidedText(text(section, Qt::DisplayRole), Qt::ElideRight, room.width());
    painter->setPen(palette().color(QPalette::Text));
    painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter, name);
    room.setLeft(room.left() + fontMetrics().horizontalAdvance(name) + 2 * Margin);
    const QString caption = text(section, models::GridCaptionRole);
    if (caption.isEmpty() || room.width() <= 0)
        return;
    painter->setPen(quietColour(palette()));
    painter->drawText(room, Qt::AlignRight | Qt::AlignVCenter, fontMetrics().elidedText(caption, Qt::ElideRight, room.width()));
}

bool GridHeader::viewportEvent(QEvent *event)
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
