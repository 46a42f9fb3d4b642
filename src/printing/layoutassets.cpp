#include "printing/layoutassets.h"

#include "printing/letterhead.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImageReader>
#include <QPainter>
#include <QSvgRenderer>
#include <QXmlStreamReader>

#include <algorithm>
#include <cmath>

namespace printing {

namespace {

constexpr qreal PictureDotsPerInch = 400;
constexpr qreal BackgroundDotsPerInch = 300;
constexpr qint64 MostPixels = 60'000'000;
constexpr qreal MostDrawnPixels = 36'000'000; ///< of a drawing: A2 at 300 dpi
constexpr int LongestDrawn = 16'000;          ///< pixels
constexpr int MostMegabytes = 460; ///< these pixels at 64 bits

base::Failure refused(const QString &sentence)
{
    return base::fail(base::ErrorCode::InputRefused, sentence);
}

int dots(QSizeF size, qreal dotsPerInch)
{
    return std::max(1, static_cast<int>(std::ceil(std::max(size.width(), size.height()) / 25.4 * dotsPerInch)));
}

/// Alpha on white: PDF/A-1 knows no transparency, and paper is white.
QImage opaque(const QImage &image)
{
    if (!image.hasAlphaChannel())
        return image.convertToFormat(QImage::Format_RGB32);
    QImage result(image.size(), QImage::Format_RGB32);
    result.fill(Qt::white);
    QPainter(&result).drawImage(0, 0, image);
    return result;
}

/// Whether the drawing names other files or addresses, which stay unread.
bool reachesOutside(const QByteArray &svg)
{
    QXmlStreamReader xml(svg);
    while (!xml.atEnd()) {
        xml.readNext();
        const QXmlStreamAttributes attributes = xml.attributes();
        const bool outside = std::any_of(attributes.begin(), attributes.end(), [](const QXmlStreamAttribute &attribute) {
            return attribute.name() == u"href" && !attribute.value().startsWith(u'#') && !attribute.value().startsWith(u"data:image/");
        });
        if (outside || xml.name() == u"script")
            return true;
    }
    return xml.hasError();
}

base::Result<QImage> decodedSvg(const QByteArray &bytes, int longest)
{
    if (reachesOutside(bytes))
        return refused(QCoreApplication::translate("printing", "The drawing (SVG) is damaged or names other files. Please use one that is complete in itself."));
    QSvgRenderer renderer(bytes);
    if (!renderer.isValid() || renderer.defaultSize().isEmpty())
        return refused(QCoreApplication::translate("printing", "The drawing (SVG) cannot be read."));
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    const int side = std::min(longest, LongestDrawn);
    const QSizeF wanted = QSizeF(renderer.defaultSize()).scaled(side, side, Qt::KeepAspectRatio);
    const qreal scale = std::min(1.0, std::sqrt(MostDrawnPixels / std::max(1.0, wanted.width() * wanted.height())));
    QImage image((wanted * scale).toSize().expandedTo({1, 1}), QImage::Format_ARGB32_Premultiplied);
    if (image.isNull())
        return refused(QCoreApplication::translate("printing", "The drawing (SVG) cannot be read."));
    image.fill(Qt::transparent);
    QPainter painter(&image);
    renderer.render(&painter);
    return image;
}

/// The largest box of each blob.
QHash<QString, QSizeF> pictureSizes(const CertificateLayout &layout)
{
    QHash<QString, QSizeF> sizes;
    for (const LayoutElement &element : layout.elements) {
        const auto *image = std::get_if<ImageElement>(&element.content);
        if (image && !image->isLogo && !image->blob.isEmpty())
            sizes[image->blob] = sizes.value(image->blob).expandedTo(element.box.size());
    }
    return sizes;
}

QSizeF logoSize(const CertificateLayout &layout)
{
    QSizeF size(0, 0);
    for (const LayoutElement &element : layout.elements) {
        const auto *image = std::get_if<ImageElement>(&element.content);
        if (image && image->isLogo)
            size = size.expandedTo(element.box.size());
    }
    return size;
}

base::Result<> loadBackground(LayoutAssets &assets, const QByteArray &bytes, QSizeF size)
{
    Background background;
    if (bytes.size() > layoutlimits::LargestFile)
        return refused(QCoreApplication::translate("printing", "The background is too large. Please use one below 20 MB."));
    if (isPdf(bytes)) {
        base::Result<QImage> image = letterheadImage(bytes, size, BackgroundDotsPerInch);
        if (!image)
            return image.failure();
        background.image = std::move(*image);
        assets.letterheadNote = letterheadObstacle(bytes);
        if (assets.letterheadNote.isEmpty())
            background.pdf = bytes;
    } else {
        base::Result<QImage> image = decodedPicture(bytes, dots(size, BackgroundDotsPerInch));
        if (!image)
            return image.failure();
        background.image = opaque(*image);
    }
    assets.background = std::make_shared<const Background>(std::move(background));
    return {};
}

} // namespace

bool isPdf(const QByteArray &bytes)
{
    return bytes.left(1024).contains("%PDF-");
}

bool isSvg(const QByteArray &bytes)
{
    QXmlStreamReader xml(bytes);
    return xml.readNextStartElement() && xml.name() == u"svg";
}

base::Result<QImage> decodedPicture(const QByteArray &bytes, int longest)
{
    if (bytes.size() > layoutlimits::LargestFile)
        return refused(QCoreApplication::translate("printing", "The picture is too large. Please use one below 20 MB."));
    if (isSvg(bytes))
        return decodedSvg(bytes, longest);
    QBuffer buffer;
    buffer.setData(bytes);
    (void)buffer.open(QIODevice::ReadOnly);
    QImageReader::setAllocationLimit(std::max(QImageReader::allocationLimit(), MostMegabytes));
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    const QByteArray format = reader.format();
    if (format != "png" && format != "jpeg")
        return refused(QCoreApplication::translate("printing", "This is no picture that can be printed. Please use PNG, JPEG or SVG."));
    const QSize size = reader.size();
    if (qint64(size.width()) * size.height() > MostPixels)
        return refused(QCoreApplication::translate("printing", "The picture has too many pixels. Please make it smaller."));
    QImage image = reader.read();
    if (image.isNull())
        return refused(QCoreApplication::translate("printing", "The picture cannot be read. Please save it again as PNG or JPEG."));
    if (std::max(image.width(), image.height()) > longest)
        image = image.scaled(longest, longest, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    return image;
}

base::Result<LayoutAssets> layoutAssets(const CertificateLayout &layout, const BlobSource &blob, const QByteArray &logo)
{
    LayoutAssets assets;
    if (!layout.background.isEmpty()) {
        const base::Result<QByteArray> bytes = blob(layout.background);
        if (!bytes)
            return bytes.failure();
        if (const base::Result<> loaded = loadBackground(assets, *bytes, layout.size); !loaded)
            return loaded.failure();
    }
    const QHash<QString, QSizeF> sizes = pictureSizes(layout);
    for (auto size = sizes.begin(); size != sizes.end(); ++size) {
        const base::Result<QByteArray> bytes = blob(size.key());
        if (!bytes)
            return bytes.failure();
        const base::Result<QImage> picture = decodedPicture(*bytes, dots(*size, PictureDotsPerInch));
        if (!picture)
            return picture.failure();
        assets.pictures.insert(size.key(), opaque(*picture));
        if (assets.background && picture->hasAlphaChannel())
            assets.withAlpha.insert(size.key(), *picture);
    }
    if (!logo.isEmpty() && !logoSize(layout).isEmpty()) {
        const base::Result<QImage> picture = decodedPicture(logo, dots(logoSize(layout), PictureDotsPerInch));
        if (!picture)
            return picture.failure();
        assets.logo = opaque(*picture);
        if (assets.background && picture->hasAlphaChannel())
            assets.logoWithAlpha = *picture;
    }
    placeOnBackground(assets, layout);
    return assets;
}

void placeOnBackground(LayoutAssets &assets, const CertificateLayout &layout)
{
    assets.onBackground.clear();
    if (!assets.background)
        return;
    const QImage &ground = assets.background->image;
    const QTransform toPixels = QTransform::fromScale(ground.width() / layout.size.width(), ground.height() / layout.size.height());
    for (const LayoutElement &element : layout.elements) {
        const auto *image = std::get_if<ImageElement>(&element.content);
        if (!image)
            continue;
        const QImage picture = image->isLogo ? assets.logoWithAlpha : assets.withAlpha.value(image->blob);
        if (picture.isNull())
            continue;
        QImage composed(picture.size(), QImage::Format_RGB32);
        composed.fill(Qt::white);
        QPainter painter(&composed);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(QRectF(composed.rect()), ground, toPixels.mapRect(fittedBox(element.box, picture.size(), image->alignment)));
        painter.drawImage(0, 0, picture);
        painter.end();
        assets.onBackground.insert(element.id, composed);
    }
}

} // namespace printing
