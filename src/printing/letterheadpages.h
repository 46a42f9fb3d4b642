#pragma once

#include "printing/page.h"

namespace printing {

/// Remembers which pages of a PDF stand on a letterhead, and lays it under them as vectors, stored once.
class LetterheadPages
{
public:
    /// Takes the letterheads out of `pages`, which are the next ones of the PDF: they are not to be painted as pictures.
    void take(QList<Page> &pages);

    /// The painted PDF with the letterheads below its pages. Throws libqpdf's exceptions.
    [[nodiscard]] QByteArray placed(const QByteArray &pdf) const;

private:
    struct Place
    {
        std::shared_ptr<const Background> background;
        QList<int> pages;
    };
    QList<Place> m_places;
    int m_count = 0;
};

} // namespace printing
