#include "printing/certificatelayout.h"

#include <QFile>

#include <map>

/// Resources of a static library are there only when they are asked for; the macro wants no namespace.
static void initialiseCertificateResource()
{
    Q_INIT_RESOURCE(certificates);
}

namespace printing {

namespace {

CertificateLayout layoutFromResource(domain::CertificateKind kind, DocumentLanguage language)
{
    initialiseCertificateResource();
    QFile file(QStringLiteral(":/templates/certificates/%1_%2.json").arg(QLatin1StringView(domain::enumIdentifier(kind)), languageCode(language)));
    const bool opened = file.open(QIODevice::ReadOnly);
    const base::Result<CertificateLayout> layout = readLayout(opened ? QString::fromUtf8(file.readAll()) : QString());
    Q_ASSERT_X(layout.has_value(), "standardLayout", "a layout of the program is damaged");
    return layout.value_or(CertificateLayout());
}

} // namespace

CertificateLayout standardLayout(domain::CertificateKind kind, DocumentLanguage language)
{
    using enum domain::CertificateKind;
    using Key = std::pair<domain::CertificateKind, DocumentLanguage>;
    static const std::map<Key, CertificateLayout> layouts = [] {
        std::map<Key, CertificateLayout> read;
        for (const auto each : {Certificate, AttendanceConfirmation}) {
            for (const auto written : {DocumentLanguage::German, DocumentLanguage::English})
                read.emplace(Key(each, written), layoutFromResource(each, written));
        }
        return read;
    }();
    return layouts.at({kind, language});
}

base::Result<CertificateLayout> layoutOf(const domain::CertificateTemplate &certificateTemplate)
{
    if (certificateTemplate.layout.isEmpty())
        return standardLayout(certificateTemplate.kind, documentLanguage(certificateTemplate.language));
    return readLayout(certificateTemplate.layout);
}

QStringList blobsOf(const CertificateLayout &layout)
{
    QStringList hashes;
    const auto add = [&](const QString &hash) {
        if (!hash.isEmpty() && !hashes.contains(hash))
            hashes.append(hash);
    };
    add(layout.background);
    for (const LayoutElement &element : layout.elements) {
        if (const auto *image = std::get_if<ImageElement>(&element.content); image && !image->isLogo)
            add(image->blob);
    }
    return hashes;
}

} // namespace printing
