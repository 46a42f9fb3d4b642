#pragma once

#include "printing/certificatelayout.h"
#include "printing/page.h"

#include <functional>

namespace printing {

/// The decoded pictures of a layout, shared by all pages of a batch. To be made once for a batch: a PDF then stores each
/// picture once.
struct LayoutAssets
{
    QHash<QString, QImage> pictures; ///< by hash; alpha on white
    QImage logo;
    // Those with alpha as they are, where there is a background.
    QHash<QString, QImage> withAlpha;
    QImage logoWithAlpha;
    /// Pictures with alpha upon the background, by the id of their element: PDF/A-1 has no transparency.
    QHash<int, QImage> onBackground;
    std::shared_ptr<const Background> background;
    QString letterheadNote; ///< why a letterhead goes into PDFs as a picture instead of as vectors; else empty
};

/// The content of a blob; InputRefused when there is none of this hash.
using BlobSource = std::function<base::Result<QByteArray>(const QString &hash)>;

/// Decodes what `layout` shows, with no more detail than its boxes can use. `logo` is the programme's picture, may be empty.
/// Errors: InputRefused (a picture is missing, or no picture at all; the sentence says which), those of `blob`.
[[nodiscard]] base::Result<LayoutAssets> layoutAssets(const CertificateLayout &layout, const BlobSource &blob, const QByteArray &logo = {});

/// Composes pictures with alpha with what the background shows at their places in `layout`; the pictures stay decoded as they
/// are. To be called again when they lie elsewhere.
void placeOnBackground(LayoutAssets &assets, const CertificateLayout &layout);

/// PNG, JPEG or SVG, its alpha kept, at most `longest` pixels at its longer side (SVG: exactly, unless these were too many).
/// Errors: InputRefused.
[[nodiscard]] base::Result<QImage> decodedPicture(const QByteArray &bytes, int longest);

[[nodiscard]] bool isPdf(const QByteArray &bytes);
[[nodiscard]] bool isSvg(const QByteArray &bytes);

} // namespace printing
