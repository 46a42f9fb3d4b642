#include "workspace/templatefiles.h"

#include "domain/verbs/signingkeyverbs.h"
#include "printing/layoutassets.h"
#include "workspace/document.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace workspace {

namespace {

namespace limits = printing::layoutlimits;

constexpr int BrowsedSide = 64; ///< pixels: whether a picture can be decoded is seen at any size

base::Failure refused(const QString &sentence)
{
    return base::fail(base::ErrorCode::InputRefused, sentence);
}

base::Result<QByteArray> contentOf(const QString &path, qint64 largest)
{
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    if (!file.open(QIODevice::ReadOnly))
        return base::fail(base::ErrorCode::System, QCoreApplication::translate("workspace", "“%1” cannot be read.").arg(name), file.errorString());
    if (file.size() > largest)
        return refused(QCoreApplication::translate("workspace", "“%1” is larger than %2 MB. Please save it smaller, then choose it again.").arg(name).arg(largest / 1'000'000));
    return file.read(largest);
}

} // namespace

base::Result<printing::TemplateFile> templateFile(Document &document, const domain::CertificateTemplate &row, const printing::CertificateLayout &layout)
{
    printing::TemplateFile file{row.name, row.kind, printing::documentLanguage(row.language), layout, {}};
    const QStringList hashes = printing::blobsOf(layout);
    const QStringList secrets = domain::secretsOf(document.programme());
    for (const QString &hash : hashes) {
        const auto blob = document.file().blob(hash);
        if (!blob)
            return blob.failure();
        // Whoever wrote the layout may have named something that must not leave the file.
        if (secrets.contains(hash) || mediaTypeOf(blob->content).isEmpty())
            return refused(QCoreApplication::translate("workspace", "The layout “%1” shows something that is no picture. Please choose its pictures again.").arg(row.name));
        file.files.insert(hash, blob->content);
    }
    return file;
}

domain::NewTemplate newTemplate(const printing::TemplateFile &file)
{
    domain::NewTemplate added{file.name, file.kind, printing::languageCode(file.language), printing::toJson(file.layout), {}};
    const QStringList hashes = printing::blobsOf(file.layout);
    for (const QString &hash : hashes) {
        const QByteArray content = file.files.value(hash);
        added.files.append(domain::makeBlob(content, mediaTypeOf(content)));
    }
    return added;
}

base::Result<printing::TemplateFile> readTemplate(const QString &path)
{
    const auto bytes = contentOf(path, limits::LargestTemplate);
    if (!bytes)
        return bytes.failure();
    return printing::readTemplateFile(*bytes);
}

base::Result<domain::Blob> readPicture(const QString &path, PictureUse use)
{
    const auto bytes = contentOf(path, limits::LargestChosenFile);
    if (!bytes)
        return bytes.failure();
    const QString type = mediaTypeOf(*bytes);
    const QString name = QFileInfo(path).fileName();
    if (use == PictureUse::Image && (type.isEmpty() || type == QLatin1StringView("application/pdf")))
        return refused(QCoreApplication::translate("workspace", "“%1” is no picture that can be used. Please choose a PNG, JPEG or SVG file.").arg(name));
    if (type.isEmpty())
        return refused(QCoreApplication::translate("workspace", "“%1” cannot be a background. Please choose a PNG, JPEG, SVG or PDF file.").arg(name));
    if (printing::isPdf(*bytes))
        return domain::makeBlob(*bytes, type);
    if (const auto picture = printing::decodedPicture(*bytes, BrowsedSide); !picture)
        //: name of a file, what is wrong with it
        return refused(QCoreApplication::translate("workspace", "“%1”: %2").arg(name, picture.error().message));
    return domain::makeBlob(*bytes, type);
}

QString mediaTypeOf(const QByteArray &bytes)
{
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return QStringLiteral("image/png");
    if (bytes.startsWith("\xff\xd8\xff"))
        return QStringLiteral("image/jpeg");
    if (printing::isPdf(bytes))
        return QStringLiteral("application/pdf");
    return printing::isSvg(bytes) ? QStringLiteral("image/svg+xml") : QString();
}

} // namespace workspace
