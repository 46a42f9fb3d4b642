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

} // namespace printing
