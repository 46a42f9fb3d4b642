#pragma once

#include "printing/certificatedata.h"

#include <QStringList>

#include <optional>

namespace printing {

/// What stands on a page for the placeholder `name`; nothing when there is no such placeholder. `page` is what a page
/// says about its number, such as "Seite 1 von 2".
[[nodiscard]] std::optional<QString> fieldText(const CertificateData &data, const QString &name, const QString &page = {});

/// A text of a layout with its placeholders filled.
struct FilledText
{
    QString text;
    QStringList used;    ///< names of placeholders, in order
    QStringList empty;   ///< those outside of brackets for which there is no data
    QStringList unknown; ///< names that are no placeholders; they stay as written
};

/// Fills `pattern` as TextElement::text tells. Line feeds in data become blanks; what data look like is not looked at, so
/// that a name with braces stays as it is.
[[nodiscard]] FilledText filledText(const QString &pattern, const CertificateData &data, const QString &page = {});

} // namespace printing
