#pragma once

#include "domain/changeset.h"

namespace domain {

/// Characters that the name of a template has at most.
inline constexpr qsizetype LongestTemplateName = 200;

/// A template that is to be. Its layout is JSON "impulslotse-layout/1", empty for the program's own; the pictures it
/// names come along as blobs, those that are kept already may be left out.
struct NewTemplate
{
    QString name;
    CertificateKind kind = CertificateKind::Certificate;
    QString language = QStringLiteral("de"); ///< "de" or "en"
    QString layout;
    QList<Blob> files;
};

/// Adds a template; the first of its kind and language becomes the default. A name that is taken gets " (2)".
/// `label` tells what happened where it is more than "Add the layout …". InputRefused without a name
/// or with one that is too long.
[[nodiscard]] base::Result<ChangeSet> addTemplate(const Programme &programme, const NewTemplate &added, const QString &label = {});

/// Gives a template another layout; `label` says what was done to it: "Move “Name” in the layout “Zertifikat”".
[[nodiscard]] base::Result<ChangeSet> changeLayout(const Programme &programme, CertificateTemplateId id, const QString &layout,
                                                   const QString &label, const QList<Blob> &files = {});

/// InputRefused when the name is empty, too long or taken.
[[nodiscard]] base::Result<ChangeSet> renameTemplate(const Programme &programme, CertificateTemplateId id, const QString &name);

/// Makes a template the default of its kind and language; the one of before is none any longer.
[[nodiscard]] base::Result<ChangeSet> setDefaultTemplate(const Programme &programme, CertificateTemplateId id);

/// Removes a template; refused while certificates refer to it. Another of its kind and language becomes the default.
[[nodiscard]] base::Result<ChangeSet> removeTemplate(const Programme &programme, CertificateTemplateId id);

/// The default of a kind and language, else the first of them, else nullptr.
[[nodiscard]] const CertificateTemplate *defaultTemplate(const Programme &programme, CertificateKind kind, const QString &language);

} // namespace domain
