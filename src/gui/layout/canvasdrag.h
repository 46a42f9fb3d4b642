#pragma once

#include "printing/layoutsnapping.h"

namespace gui {

class LayoutEditor;

/// What a pressed mouse does on the canvas: moves or resizes the selection, or draws a rubber band. Knows millimetres
/// only.
class CanvasDrag
{
public:
    explicit CanvasDrag(LayoutEditor &editor) : m_editor(editor) {}

    enum class Kind { None, Move, Resize, Band };

    /// Begins at a point. `edges` are those of the grip under it, if any; `slack` makes lines easier to hit, mm.
    /// With `adds` what is there joins the selection or leaves it; with `below` what lies below it is taken.
    void press(QPointF point, Qt::Edges edges, qreal slack, bool adds, bool below);
    /// `straight` keeps proportions, or one direction of a move.
    void moveTo(QPointF point, const printing::SnapRule &rule, bool straight);
    void release();
    /// As if nothing had been pressed.
    void cancel();

    [[nodiscard]] bool isActive() const { return m_kind != Kind::None; }
    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] const QList<printing::Guide> &guides() const { return m_guides; }
    /// Null while there is none.
    [[nodiscard]] QRectF band() const { return m_band; }

private:
    void dragBand(QPointF point);

    LayoutEditor &m_editor;
    Kind m_kind = Kind::None;
    QPointF m_start;
    Qt::Edges m_edges;
    bool m_adds = false;
    int m_clicked = 0; ///< becomes the only selected one when nothing is dragged; 0: none does
    printing::CertificateLayout m_before;
    printing::ElementIds m_selectedBefore;
    QList<printing::Guide> m_guides;
    QRectF m_band;
};

} // namespace gui
