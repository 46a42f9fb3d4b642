#pragma once

#include "domain/verbs/templateverbs.h"
#include "printing/certificatelayout.h"

namespace workspace {

class Document;

/// A layout with its pictures, to be written as one file; name, kind and language are those of `row`. Errors:
/// InputRefused when a picture is missing, System when it cannot be read.
[[nodiscard]] base::Result<printing::TemplateFile> templateFile(Document &document, const domain::CertificateTemplate &row,
                                                                const printing::CertificateLayout &layout);

/// What a template file becomes in a programme, its pictures among the blobs.
[[nodiscard]] domain::NewTemplate newTemplate(const printing::TemplateFile &file);

/// Reads a template file. Errors: InputRefused, System.
[[nodiscard]] base::Result<printing::TemplateFile> readTemplate(const QString &path);

/// What a picture is for.
enum class PictureUse { Image, Background };

/// Reads a picture for a layout. Errors: InputRefused when it is larger than 10 MB or of another type than PNG, JPEG, SVG or, for
/// a background, PDF, or a picture that cannot be decoded; System when it cannot be read.
[[nodiscard]] base::Result<domain::Blob> readPicture(const QString &path, PictureUse use);

/// The media type by the content: "image/png", "image/jpeg", "image/svg+xml", "application/pdf"; empty for any other.
[[nodiscard]] QString mediaTypeOf(const QByteArray &bytes);

} // namespace workspace
