#include "workspace/programmepictures.h"

namespace workspace {

base::Result<QByteArray> logoOf(Document &document)
{
    const QString hash = document.programme().info().logo;
    return hash.isEmpty() ? base::Result<QByteArray>(QByteArray()) : blobSource(document)(hash);
}

printing::BlobSource blobSource(Document &document)
{
    return [&document](const QString &hash) -> base::Result<QByteArray> {
        const auto blob = document.file().blob(hash);
        if (!blob)
            return blob.failure();
        return blob->content;
    };
}

base::Result<QHash<QString, QByteArray>> picturesOf(Document &document, const printing::CertificateLayout &layout)
{
    const printing::BlobSource blob = blobSource(document);
    QHash<QString, QByteArray> pictures;
    const QStringList hashes = printing::blobsOf(layout);
    for (const QString &hash : hashes) {
        const auto content = blob(hash);
        if (!content)
            return content.failure();
        pictures.insert(hash, *content);
    }
    return pictures;
}

} // namespace workspace
