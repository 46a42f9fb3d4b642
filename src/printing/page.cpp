#include "printing/page.h"

namespace printing {

QList<TextRun> textRuns(const Page &page)
{
    QList<TextRun> runs;
    for (const Item &item : page.items) {
        const auto *run = std::get_if<TextRun>(&item);
        if (run && run->tag.meaning != Meaning::Artefact)
            runs.append(*run);
    }
    return runs;
}

QRectF fittedBox(const QRectF &box, QSizeF size, Qt::Alignment alignment)
{
    QRectF place({}, size.scaled(box.size(), Qt::KeepAspectRatio));
    place.moveCenter(box.center());
    if (alignment & Qt::AlignLeft)
        place.moveLeft(box.left());
    else if (alignment & Qt::AlignRight)
        place.moveRight(box.right());
    if (alignment & Qt::AlignTop)
        place.moveTop(box.top());
    else if (alignment & Qt::AlignBottom)
        place.moveBottom(box.bottom());
    return place;
}

} // namespace printing
