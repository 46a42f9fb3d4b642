#include "gui/sessions/sessionblock.h"

#include "base/text.h"
#include "gui/delegates/recorddelegate.h"
#include "gui/sessions/sessioncolours.h"
#include "gui/sessions/sessionview.h"
#include "gui/theme/icons.h"
#include "gui/theme/theme.h"
#include "models/decorations.h"
#include "models/recordmodel.h"
#include "models/sessiontext.h"

#include <QCoreApplication>
#include <QPainter>
#include <QTextLayout>

namespace gui {

namespace {

constexpr int BarWidth = 4;
constexpr int Margin = 4;
constexpr int Corner = 3;

QIcon stateIcon(const QString &name)
{
    static QHash<QString, QIcon> icons; // reading them for each block would be slow
    QIcon &known = icons[name];
    if (known.isNull())
        known = icon(name);
    return known;
}

/// "10:00–12:00"; over several days with their dates: "13.11. 09:00 – 15.11. 16:00".
QString timeText(const domain::Session &session)
{
    const QTime end = session.endsAt.isValid() ? session.endsAt.time() : QTime();
    if (!end.isValid() || session.endsAt.date() == session.startsAt.date())
        return base::timeSpan(session.startsAt.time(), end, QLocale());
    const QString format = QLocale().language() == QLocale::German ? QStringLiteral("dd.MM. HH:mm") : QStringLiteral("dd/MM HH:mm");
    return QStringLiteral("%1 – %2").arg(session.startsAt.toString(format), session.endsAt.toString(format));
}

/// Paints the parts of one block from left to right and from top to bottom.
class BlockPainter
{
public:
    BlockPainter(QPainter &painter, const QRect &rect, const SessionBlock &block, const QPalette &palette, const QFont &font)
        : m_painter(painter), m_rect(rect), m_block(block), m_palette(palette), m_font(font), m_metrics(font)
    {
        const QColor role = block.marks.isEmpty() ? quietColour(palette) : block.marks.first().colour;
        m_ground = block.isSelected ? palette.color(QPalette::Highlight) : blockGround(role, palette);
        m_text = block.isSelected ? palette.color(QPalette::HighlightedText) : palette.color(QPalette::Text);
        m_quiet = readable(mixed(m_text, m_ground, 0.78), m_ground, palette);
        if (block.isSelected)
            m_quiet = m_text;
    }

    void paint()
    {
        m_painter.save();
        m_painter.setClipRect(m_rect.adjusted(-1, -1, 1, 1), Qt::IntersectClip);
        paintGround();
        const bool isLine = m_rect.height() < 2 * m_metrics.height();
        const bool isNarrow = m_rect.width() < 6 * m_metrics.averageCharWidth();
        m_room = m_rect.adjusted(BarWidth + Margin, 0, -Margin, 0);
        if ((isLine || isNarrow) && !m_block.marks.isEmpty())
            paintLetters();
        else
            paintBar();
        if (isLine)
            paintLine();
        else
            paintLines();
        m_painter.restore();
    }

private:
    void paintGround()
    {
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.setOpacity(m_block.isGhost ? 0.75 : 1);
        const bool framed = m_block.hasFocus || m_block.isDropTarget || m_block.isGhost;
        const QColor edge = m_block.hasFocus || m_block.isDropTarget ? m_palette.color(QPalette::Text) : m_palette.color(QPalette::Highlight);
        m_painter.setPen(framed ? QPen(edge, m_block.isDropTarget ? 2 : 1, m_block.isGhost ? Qt::DashLine : Qt::SolidLine) : QPen(Qt::NoPen));
        m_painter.setBrush(m_ground);
        // An end that goes on has no corners.
        const QRectF rect = QRectF(m_rect).adjusted(m_block.comesFromBefore ? -2 * Corner : 0.5, 0.5, m_block.goesOn ? 2 * Corner : -0.5, -0.5);
        m_painter.drawRoundedRect(rect, Corner, Corner);
        m_painter.setRenderHint(QPainter::Antialiasing, false);
    }

    /// One part for each role.
    void paintBar()
    {
        const qsizetype count = m_block.marks.size();
        const QRect bar(m_rect.left() + 1, m_rect.top() + 1, BarWidth - 1, m_rect.height() - 2);
        if (count == 0)
            m_painter.fillRect(bar, m_quiet);
        for (qsizetype i = 0; i < count; ++i) {
            const int top = bar.top() + int(bar.height() * i / count);
            const int bottom = bar.top() + int(bar.height() * (i + 1) / count);
            m_painter.fillRect(QRect(bar.left(), top, bar.width(), bottom - top), m_block.marks[i].colour);
        }
    }

    /// Roles side by side at the left end, each with its letter.
    void paintLetters()
    {
        QFont font = m_font;
        font.setBold(true);
        const int width = QFontMetrics(font).horizontalAdvance(QStringLiteral("M")) + 4;
        QRect place(m_rect.left() + 1, m_rect.top() + 1, width, m_rect.height() - 2);
        for (const RoleMark &mark : m_block.marks) {
            if (place.left() > m_rect.center().x())
                break;
            m_painter.fillRect(place, mark.colour);
            m_painter.setFont(font);
            m_painter.setPen(textOn(mark.colour));
            m_painter.drawText(QRect(place.left(), place.top(), place.width(), std::min(place.height(), m_metrics.height() + 4)), Qt::AlignCenter, mark.letter.left(2));
            place.translate(width, 0);
        }
        m_room.setLeft(place.left() + Margin - 1);
    }

    /// Draws as much of a text as fits and takes its room.
    void text(const QString &words, bool bold, bool struck, const QColor &colour)
    {
        QFont font = m_font;
        font.setBold(bold);
        font.setStrikeOut(struck);
        const QFontMetrics metrics(font);
        const int room = m_room.width();
        if (room < metrics.averageCharWidth() * 2)
            return;
        const QString shown = metrics.elidedText(words, Qt::ElideRight, room);
        m_painter.setFont(font);
        m_painter.setPen(colour);
        m_painter.drawText(m_room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shown);
        m_room.setLeft(m_room.left() + metrics.horizontalAdvance(shown) + Margin);
    }

    void badges()
    {
        const int size = std::min(16, m_metrics.height());
        for (const RoleMark &mark : m_block.marks) {
            if (m_room.width() < size)
                return;
            const QPixmap badge = roleBadge(mark.colour.name(), mark.letter, size, m_painter.device()->devicePixelRatioF());
            m_painter.drawPixmap(QPoint(m_room.left(), m_room.center().y() - size / 2 + 1), badge);
            m_room.setLeft(m_room.left() + size + 3);
        }
    }

    /// The time, its beginning alone, or neither: the place of the block tells it too.
    void time()
    {
        for (const QString &words : {m_block.time, m_block.begin}) {
            if (m_metrics.horizontalAdvance(words) <= m_room.width()) {
                text(words, false, false, m_quiet);
                return;
            }
        }
    }

    /// The title over at most `most` lines from the top of `area` on; returns how many it took.
    int title(const QRect &area, int most)
    {
        QFont font = m_font;
        font.setBold(true);
        font.setStrikeOut(m_block.isCancelled);
        QTextLayout layout(m_block.title, font);
        layout.setTextOption(QTextOption());
        layout.beginLayout();
        m_painter.setFont(font);
        m_painter.setPen(m_text);
        int count = 0;
        while (count < most) {
            QTextLine line = layout.createLine();
            if (!line.isValid())
                break;
            line.setLineWidth(area.width());
            const bool isLast = count + 1 == most;
            const QString words = isLast ? m_block.title.mid(line.textStart()) : m_block.title.mid(line.textStart(), line.textLength());
            const QRect place(area.left(), area.top() + count * m_metrics.height(), area.width(), m_metrics.height());
            m_painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                               QFontMetrics(font).elidedText(words.trimmed(), Qt::ElideRight, area.width()));
            ++count;
        }
        layout.endLayout();
        return count;
    }

    /// At the right end.
    void stateMark(int least)
    {
        const int size = std::min(16, m_metrics.height());
        if (m_block.stateIcon.isEmpty() || m_room.width() < least)
            return;
        const QRect place(m_room.right() - size + 1, m_room.center().y() - size / 2 + 1, size, size);
        stateIcon(m_block.stateIcon).paint(&m_painter, place, Qt::AlignCenter, m_block.isSelected ? QIcon::Selected : QIcon::Normal);
        m_room.setRight(place.left() - Margin);
    }

    /// Keeps room at the right end for a word, which is drawn there.
    void wordAtEnd(const QString &word)
    {
        const int width = m_metrics.horizontalAdvance(word);
        if (m_room.width() < width + 3 * m_metrics.averageCharWidth())
            return;
        m_painter.setFont(m_font);
        m_painter.setPen(m_quiet);
        m_painter.drawText(m_room, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, word);
        m_room.setRight(m_room.right() - width - Margin);
    }

    void paintLine()
    {
        stateMark(8 * m_metrics.averageCharWidth());
        if (m_block.isCancelled)
            wordAtEnd(m_block.state);
        if (!m_block.begin.isEmpty() && m_room.width() > 18 * m_metrics.averageCharWidth())
            text(m_block.begin, false, false, m_quiet);
        text(m_block.title, m_block.isSelected, m_block.isCancelled, m_block.isCancelled ? m_quiet : m_text);
    }

    void paintLines()
    {
        const int line = m_metrics.height();
        const QRect all = m_room.adjusted(0, 1, 0, 0);
        const int lines = all.height() / line;
        if (all.width() < 3 * m_metrics.averageCharWidth())
            return;
        m_room = QRect(all.left(), all.top(), all.width(), line);
        badges();
        stateMark(16);
        if (m_block.isCancelled && lines < 3)
            wordAtEnd(m_block.state);
        time();
        // The state keeps its line where there are three.
        const QString state = m_block.places.isEmpty() ? m_block.state : QStringLiteral("%1 · %2").arg(m_block.state, m_block.places);
        int number = 1 + title(all.adjusted(0, line, 0, 0), std::max(1, lines - (lines > 2 ? 2 : 1)));
        for (const QString &words : {state, m_block.roles, m_block.place}) {
            if (words.isEmpty() || number >= lines)
                continue;
            m_room = QRect(all.left(), all.top() + number++ * line, all.width(), line);
            text(words, false, false, m_quiet);
        }
    }

    QPainter &m_painter;
    const QRect m_rect;
    const SessionBlock &m_block;
    const QPalette &m_palette;
    const QFont m_font;
    const QFontMetrics m_metrics;
    QColor m_ground;
    QColor m_text;
    QColor m_quiet;
    QRect m_room;
};

} // namespace

QColor blockGround(const QColor &colour, const QPalette &palette)
{
    const QColor base = palette.color(QPalette::Base);
    const QColor text = palette.color(QPalette::Text);
    for (double part = isDark(palette) ? 0.34 : 0.16; part > 0; part -= 0.04) {
        const QColor ground = mixed(colour, base, part);
        if (contrast(text, ground) >= 7)
            return ground;
    }
    return base;
}

int blockLineHeight(const QFont &font)
{
    return QFontMetrics(font).height() + 4;
}

SessionBlock sessionBlock(const SessionView &view, qint64 id)
{
    SessionBlock block;
    const domain::Session *session = view.session(id);
    if (!session)
        return block;
    const models::RecordModel &model = *view.model();
    block.title = session->title;
    if (session->startsAt.isValid()) {
        block.begin = session->startsAt.time().toString(QStringLiteral("HH:mm"));
        block.time = timeText(*session);
    }
    const QList<const domain::Role *> roles = models::sessionRoles(view.programme(), *session);
    for (const domain::Role *role : roles)
        block.marks.append({QColor(role->colour), role->letter});
    block.roles = models::sessionRolesText(view.programme(), *session);
    block.places = model.index(model.rowOf(id), model.columnOf(u"places")).data().toString();
    block.place = session->place;
    block.state = domain::enumLabel(session->state);
    block.stateIcon = models::stateIcon(u"state", QString::fromLatin1(domain::enumIdentifier(session->state)));
    block.isCancelled = session->state == domain::SessionState::Cancelled;
    block.isSelected = view.isSelected(id);
    block.hasFocus = view.hasFocus() && view.currentId() == id;
    return block;
}

void paintSessionBlock(QPainter &painter, const QRect &rect, const SessionBlock &block, const QPalette &palette, const QFont &font)
{
    BlockPainter(painter, rect, block, palette, font).paint();
}

} // namespace gui
