#include "domain/changeset.h"
#include "printing/certificatelayout.h"
#include "printing/layoutassets.h"
#include "printing/layoutjson.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

namespace printing {

namespace {

constexpr int BrowsedSide = 64; ///< pixels: whether a picture can be decoded is seen at any size

base::Failure refused(const QString &problem)
{
    return base::fail(base::ErrorCode::InputRefused,
                      QCoreApplication::translate("printing", "This is not a template of certificates: %1").arg(problem));
}

/// What is wrong with the content of a picture or letterhead.
QString problemOf(const QString &hash, const QByteArray &bytes, bool isOnlyBackground)
{
    if (!isContentHash(hash) || domain::makeBlob(bytes, QString()).hash != hash)
        return QCoreApplication::translate("printing", "A picture in it was changed or is damaged.");
    if (bytes.size() > layoutlimits::LargestFile)
        return QCoreApplication::translate("printing", "A picture in it is larger than 20 MB.");
    if (isPdf(bytes) && isOnlyBackground)
        return {};
    const base::Result<QImage> picture = decodedPicture(bytes, BrowsedSide);
    return picture ? QString() : picture.error().message;
}

bool isShownInABox(const CertificateLayout &layout, const QString &hash)
{
    return std::any_of(layout.elements.begin(), layout.elements.end(), [&](const LayoutElement &element) {
        const auto *image = std::get_if<ImageElement>(&element.content);
        return image && image->blob == hash;
    });
}

base::Result<QHash<QString, QByteArray>> filesFrom(const QJsonObject &object, const CertificateLayout &layout)
{
    QHash<QString, QByteArray> files;
    const QStringList wanted = blobsOf(layout);
    for (const QString &hash : wanted) {
        const auto decoded = QByteArray::fromBase64Encoding(object.value(hash).toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
        if (!decoded || decoded.decoded.isEmpty())
            return refused(QCoreApplication::translate("printing", "A picture that its layout shows is missing."));
        if (const QString problem = problemOf(hash, decoded.decoded, !isShownInABox(layout, hash)); !problem.isEmpty())
            return refused(problem);
        files.insert(hash, decoded.decoded);
    }
    return files;
}

} // namespace

QByteArray writeTemplateFile(const TemplateFile &file)
{
    QJsonObject files;
    const QStringList wanted = blobsOf(file.layout);
    for (const QString &hash : wanted)
        files.insert(hash, QString::fromLatin1(file.files.value(hash).toBase64()));
    const QJsonObject object{{layoutkeys::Format, layoutkeys::TemplateFormat},
                             {layoutkeys::Name, file.name},
                             {layoutkeys::Kind, QLatin1StringView(domain::enumIdentifier(file.kind))},
                             {layoutkeys::Language, languageCode(file.language)},
                             {layoutkeys::Layout, layoutObject(file.layout)},
                             {layoutkeys::Files, files}};
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

base::Result<TemplateFile> readTemplateFile(const QByteArray &bytes)
{
    if (bytes.size() > layoutlimits::LargestTemplate)
        return refused(QCoreApplication::translate("printing", "It is too large."));
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    if (object.value(layoutkeys::Format).toString() != layoutkeys::TemplateFormat)
        return refused(QCoreApplication::translate("printing", "“format” must be “%1”.").arg(layoutkeys::TemplateFormat));
    TemplateFile file;
    file.name = object.value(layoutkeys::Name).toString().simplified();
    if (file.name.isEmpty() || file.name.size() > layoutlimits::LongestName)
        return refused(QCoreApplication::translate("printing", "It has no name, or one that is too long."));
    const QByteArray kind = object.value(layoutkeys::Kind).toString().toLatin1();
    const auto known = domain::enumFromIdentifier<domain::CertificateKind>(QLatin1StringView(kind));
    if (!known)
        return refused(QCoreApplication::translate("printing", "It does not say which kind of certificate it is for."));
    file.kind = *known;
    file.language = documentLanguage(object.value(layoutkeys::Language).toString());
    base::Result<CertificateLayout> layout = layoutFromObject(object.value(layoutkeys::Layout).toObject());
    if (!layout)
        return layout.failure();
    file.layout = std::move(*layout);
    auto files = filesFrom(object.value(layoutkeys::Files).toObject(), file.layout);
    if (!files)
        return files.failure();
    file.files = std::move(*files);
    return file;
}

} // namespace printing
