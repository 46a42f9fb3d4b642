#include "signing/codereader.h"

#define ZX_USE_UTF8 1
#include <ZXing/ReadBarcode.h>

namespace signing {

namespace {

/// The longer side of a picture that is searched in full; larger ones are searched reduced first.
constexpr int comfortableSide = 2600;

QStringList search(const QImage &grey, ZXing::Binarizer binarizer)
{
    ZXing::DecodeHints hints;
    hints.setFormats(ZXing::BarcodeFormat::QRCode).setTryHarder(true).setTryRotate(true).setBinarizer(binarizer);
    const ZXing::ImageView view(grey.constBits(), grey.width(), grey.height(), ZXing::ImageFormat::Lum, int(grey.bytesPerLine()));
    QStringList texts;
    for (const ZXing::Result &result : ZXing::ReadBarcodes(view, hints)) {
        if (result.isValid())
            texts.append(QString::fromStdString(result.text()));
    }
    texts.removeDuplicates();
    return texts;
}

/// The picture on white paper, as grey values.
QImage onPaper(const QImage &image)
{
    if (!image.hasAlphaChannel())
        return image.convertToFormat(QImage::Format_Grayscale8);
    QImage paper = image.convertToFormat(QImage::Format_RGBA8888_Premultiplied);
    for (int y = 0; y < paper.height(); ++y) {
        uchar *line = paper.scanLine(y);
        for (int x = 0; x < paper.width(); ++x, line += 4) {
            for (int channel = 0; channel < 3; ++channel)
                line[channel] = uchar(line[channel] + 255 - line[3]);
            line[3] = 255;
        }
    }
    return paper.convertToFormat(QImage::Format_Grayscale8);
}

} // namespace

QStringList codesIn(const QImage &image)
{
    if (image.isNull())
        return {};
    const QImage grey = onPaper(image);
    QList<QImage> sizes{grey};
    const int side = qMax(grey.width(), grey.height());
    if (side > comfortableSide)
        sizes.prepend(grey.scaled(grey.size() * comfortableSide / side, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
    else if (side < comfortableSide / 2)
        sizes.append(grey.scaled(grey.size() * 2, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
    for (const QImage &size : sizes) {
        for (const ZXing::Binarizer binarizer : {ZXing::Binarizer::LocalAverage, ZXing::Binarizer::GlobalHistogram}) {
            const QStringList texts = search(size, binarizer);
            if (!texts.isEmpty())
                return texts;
        }
    }
    return {};
}

} // namespace signing
