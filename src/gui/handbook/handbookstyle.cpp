#include "gui/handbook/handbookstyle.h"

#include "gui/theme/icons.h"
#include "gui/theme/theme.h"

#include <QFontDatabase>
#include <QImage>
#include <QPalette>
#include <QTextBlock>
#include <QTextTable>

#include <functional>

namespace gui {

namespace {

constexpr double PageMargin = 20;
constexpr double LineSpacing = 8;
constexpr double ItemSpacing = 4;
constexpr double CellPadding = 5;
constexpr double NotePadding = 8;

/// A run of letters, or a picture, in one format.
struct Run
{
    QTextCursor cursor;
    QTextCharFormat format;
};

/// Qt's own fragments do not outlive a change of formats; these do.
QList<Run> runsOf(QTextDocument &document)
{
    QList<Run> runs;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            QTextCursor cursor(&document);
            cursor.setPosition(part.fragment().position());
            cursor.setPosition(part.fragment().position() + part.fragment().length(), QTextCursor::KeepAnchor);
            runs.append({cursor, part.fragment().charFormat()});
        }
    }
    return runs;
}

void styleBlock(QTextBlock block, const QPalette &palette)
{
    QTextBlockFormat format = block.blockFormat();
    const int level = format.headingLevel();
    const bool isItem = block.textList() != nullptr;
    const bool isLastItem = isItem && !block.next().textList();
    const bool isNote = format.hasProperty(QTextFormat::BlockQuoteLevel);
    format.setTopMargin(level == 1 ? 0 : level > 1 ? LineSpacing * 2.5 : isItem ? 0 : LineSpacing / 2);
    format.setBottomMargin(level > 0 ? LineSpacing / 2 : isItem && !isLastItem ? ItemSpacing : LineSpacing);
    const bool isPicture = block.text().contains(QChar::ObjectReplacementCharacter);
    format.setLineHeight(
        isPicture ? 0 : 120, isPicture ? QTextBlockFormat::SingleHeight : QTextBlockFormat::ProportionalHeight);
    if (isNote) {
        format.setBackground(palette.color(QPalette::AlternateBase));
        format.setLeftMargin(NotePadding);
        format.setRightMargin(NotePadding);
    }
    if (QTextCursor(block).currentTable()) {
        format.setTopMargin(0);
        format.setBottomMargin(0);
    }
    QTextCursor(block).setBlockFormat(format);
}

void styleRun(Run &run, const QPalette &palette)
{
    QTextCharFormat change;
    if (run.format.isAnchor()) {
        change.setForeground(palette.color(QPalette::Link));
        change.setFontUnderline(true);
    } else if (run.format.fontFixedPitch()) {
        change.setFontFamilies({QFontDatabase::systemFont(QFontDatabase::FixedFont).family()});
        change.setBackground(palette.color(isDark(palette) ? QPalette::Button : QPalette::Window));
    }
    if (!change.isEmpty())
        run.cursor.mergeCharFormat(change);
}

void styleTable(QTextTable &table, const QPalette &palette)
{
    QTextTableFormat format = table.format();
    format.setBorderCollapse(true);
    format.setBorder(1);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderBrush(lineColour(palette));
    format.setCellPadding(CellPadding);
    format.setCellSpacing(0);
    format.setTopMargin(LineSpacing);
    format.setBottomMargin(LineSpacing * 2);
    table.setFormat(format);
    for (int column = 0; column < table.columns(); ++column) {
        QTextCharFormat head = table.cellAt(0, column).format();
        head.setBackground(palette.color(QPalette::AlternateBase));
        table.cellAt(0, column).setFormat(head);
    }
}

void eachTable(const QTextFrame *frame, const std::function<void(QTextTable &)> &act)
{
    const QList<QTextFrame *> children = frame->childFrames();
    for (QTextFrame *child : children) {
        if (auto *table = qobject_cast<QTextTable *>(child))
            act(*table);
        eachTable(child, act);
    }
}

} // namespace

void styleHandbook(QTextDocument &document, const QPalette &palette)
{
    QTextCursor together(&document); // laid out once, not after each change
    together.beginEditBlock();
    QTextFrameFormat page = document.rootFrame()->frameFormat();
    page.setMargin(PageMargin);
    document.rootFrame()->setFrameFormat(page);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        styleBlock(block, palette);
    QList<Run> runs = runsOf(document);
    for (Run &run : runs)
        styleRun(run, palette);
    eachTable(document.rootFrame(), [&palette](QTextTable &table) { styleTable(table, palette); });
    together.endEditBlock();
}

void fitPictures(QTextDocument &document, int width, double pixelRatio)
{
    const int room = std::max(1, width - int(2 * PageMargin));
    QTextCursor together(&document);
    together.beginEditBlock();
    QList<Run> runs = runsOf(document);
    for (Run &run : runs) {
        QTextImageFormat picture = run.format.toImageFormat();
        const QUrl url = document.baseUrl().resolved(QUrl(picture.name()));
        const QImage whole = picture.isValid() ? QImage(u':' + url.path()) : QImage();
        if (whole.isNull())
            continue;
        // Drawn as large as the file has it, the renderer would leave out lines instead of blending them.
        const int shown = std::min(whole.width(), room);
        const QSize size(shown, std::max(1, whole.height() * shown / whole.width()));
        QImage scaled = whole.convertToFormat(QImage::Format_ARGB32_Premultiplied)
                            .scaled(size * pixelRatio, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        scaled.setDevicePixelRatio(pixelRatio);
        document.addResource(QTextDocument::ImageResource, url, scaled);
        picture.setWidth(size.width());
        picture.setHeight(size.height());
        picture.setToolTip(plainToolTip(picture.stringProperty(QTextFormat::ImageAltText)));
        run.cursor.setCharFormat(picture);
    }
    together.endEditBlock();
}

} // namespace gui
