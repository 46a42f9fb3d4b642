#pragma once

class QPalette;
class QTextDocument;

namespace gui {

/// Sets a chapter that was read from Markdown: room around headings and list items, tables, code, notes (block
/// quotes) and links in colours of the palette, readable on its Base. May be repeated for another palette.
void styleHandbook(QTextDocument &document, const QPalette &palette);

/// Fits pictures into a text of this width in logical pixels; a smaller picture keeps its size. `pixelRatio` is that of
/// the screen. Their alternative text becomes their tooltip.
void fitPictures(QTextDocument &document, int width, double pixelRatio);

} // namespace gui
