#pragma once

#include <QColor>
#include <QList>
#include <QString>

class QFont;
class QPainter;
class QPalette;
class QRect;

namespace gui {

class SessionView;

/// Colour and letter of a role, as a block shows them.
struct RoleMark
{
    QColor colour;
    QString letter;
};

/// What a block tells of its session. Everything that a colour tells stands there as a word or a
/// letter too.
struct SessionBlock
{
    QString title;
    QString begin;      ///< "10:00", for a block of one line; empty: left out
    QString time;       ///< "10:00–12:00"
    QString roles;      ///< "Planner", "for everybody"
    QString places;     ///< "7 of 8"
    QString place;      ///< where it is held
    QString state;      ///< "Confirmed"
    QString stateIcon;
    QList<RoleMark> marks;
    bool isCancelled = false;
    bool isSelected = false;
    bool hasFocus = false;     ///< the one that keys act on
    bool isDropTarget = false;
    bool isGhost = false;      ///< where it would be after a drag
    bool comesFromBefore = false; ///< goes on from the left edge (a session over several days)
    bool goesOn = false;          ///< goes on over the right edge
};

/// The block of a row that the view shows, with its selection and focus.
[[nodiscard]] SessionBlock sessionBlock(const SessionView &view, qint64 id);

/// Height of a block with one line of text.
[[nodiscard]] int blockLineHeight(const QFont &font);

/// Paints a block as one line, or with more lines where there is room for them. Text is at least
/// 4.5:1 on its ground in every palette.
void paintSessionBlock(QPainter &painter, const QRect &rect, const SessionBlock &block, const QPalette &palette, const QFont &font);

/// The ground of a block of this colour: so pale that the palette's text reads well on it.
[[nodiscard]] QColor blockGround(const QColor &colour, const QPalette &palette);

} // namespace gui
