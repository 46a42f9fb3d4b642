#include "printing/scheduledocument.h"

#include "printing/documentfont.h"
#include "printing/schedulelistpage.h"
#include "printing/typesetter.h"

namespace printing {

ScheduleDocument scheduleDocument(Typesetter &typesetter, const domain::Programme &programme, const ScheduleDocumentOptions &options)
{
    const bool isMatrix = options.arrangement == ScheduleArrangement::Matrix;
    const SchedulePaper paper{options.format, options.orientation.value_or(isMatrix ? PaperOrientation::Across : PaperOrientation::Upright)};
    if (isMatrix) {
        const ScheduleMatrix matrix = scheduleMatrix(programme, options.content);
        SchedulePages pages = schedulePages(typesetter, matrix, paper);
        return {std::move(pages.pages), std::move(pages.findings), pdfInfo(matrix)};
    }
    const ScheduleList list = scheduleList(programme, options.content);
    SchedulePages pages = scheduleListPages(typesetter, list, paper);
    return {std::move(pages.pages), std::move(pages.findings), pdfInfo(list)};
}

base::Result<SchedulePdf> renderSchedule(const domain::Programme &programme, const ScheduleDocumentOptions &options)
{
    if (const base::Result<> font = checkDocumentFont(); !font)
        return font.failure();
    Typesetter typesetter;
    ScheduleDocument document = scheduleDocument(typesetter, programme, options);
    base::Result<QByteArray> pdf = renderPdf(document.pages, document.info);
    if (!pdf)
        return pdf.failure();
    return SchedulePdf{*std::move(pdf), int(document.pages.size()), std::move(document.findings)};
}

} // namespace printing
