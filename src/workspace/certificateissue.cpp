#include "workspace/certificateissue.h"

#include "domain/verbs/recordverbs.h"
#include "domain/verbs/signingkeyverbs.h"
#include "domain/verbs/templateverbs.h"
#include "printing/certificatebuilder.h"
#include "printing/documentfont.h"
#include "signing/signedtext.h"
#include "workspace/programmepictures.h"
#include "workspace/signingkeys.h"

#include <QCoreApplication>

namespace workspace {

namespace {

constexpr int MostPictures = 12; ///< on the contact sheet

QString languageOf(const domain::Programme &programme, const CertificateOrder &order)
{
    const domain::CertificateTemplate *chosen = programme.find(order.certificateTemplate.value_or(domain::CertificateTemplateId()));
    if (!order.language.isEmpty())
        return order.language;
    return chosen ? chosen->language : programme.info().language;
}

base::Result<> readPictures(Document &document, CertificateMaterial &material)
{
    auto pictures = picturesOf(document, material.layout);
    if (!pictures)
        return pictures.failure();
    auto logo = logoOf(document);
    if (!logo)
        return logo.failure();
    material.pictures = std::move(*pictures);
    material.logo = std::move(*logo);
    return {};
}

/// The programme's key, or the one that is to be kept with the first documents.
base::Result<> readKey(Document &document, CertificateMaterial &material)
{
    if (domain::signingKey(document.programme())) {
        auto key = signingKeyOf(document);
        if (!key)
            return key.failure();
        material.key = std::move(*key);
        return {};
    }
    auto change = signingKeyChange(document.programme());
    if (!change)
        return change.failure();
    auto key = signing::keyPairFromSecret(change->blobs.isEmpty() ? QByteArray() : change->blobs.constFirst().content);
    if (!key)
        return key.failure();
    material.key = std::move(*key);
    material.keyChange = std::move(*change);
    return {};
}

base::Result<printing::CertificateDesign> designOf(const CertificateMaterial &material)
{
    const auto picture = [&](const QString &hash) -> base::Result<QByteArray> { return material.pictures.value(hash); };
    auto assets = printing::layoutAssets(material.layout, picture, material.logo);
    if (!assets)
        return assets.failure();
    return printing::CertificateDesign{material.layout, std::move(*assets)};
}

/// The signed text of a document's QR code.
base::Result<QString> statementOf(const printing::CertificateData &data, const signing::KeyPair &key)
{
    signing::Statement statement;
    statement.number = data.number;
    statement.name = data.recipient;
    statement.programme = data.programme;
    statement.issuedOn = data.date;
    statement.kind = QString::fromLatin1(domain::enumIdentifier(data.kind));
    statement.supersedes = data.supersedes;
    return signing::signedText(statement, key);
}

/// What is printed on each document, with its number and its statement.
base::Result<QList<printing::CertificateData>> dataOf(const domain::Programme &programme, const QList<domain::ParticipantId> &people,
                                                      const CertificateOrder &order, const CertificateMaterial &material)
{
    const domain::ProgrammeIndex index(programme);
    const QStringList numbers = domain::nextCertificateNumbers(programme, int(people.size()));
    printing::CertificateOptions options;
    options.kind = order.kind;
    options.date = order.issuedOn;
    options.language = material.language;
    options.supersedes = order.supersedes;
    QList<printing::CertificateData> result;
    for (qsizetype i = 0; i < people.size(); ++i) {
        options.number = numbers[i];
        printing::CertificateData data = printing::certificateData(programme, index, people[i], options);
        const auto statement = statementOf(data, material.key);
        if (!statement)
            return statement.failure();
        data.statement = *statement;
        result.append(std::move(data));
    }
    return result;
}

/// Rendering and cutting apart are the two halves of the work.
printing::Progress half(const printing::Progress &progress, int before, int count)
{
    if (!progress)
        return {};
    return [&progress, before, count](int done, int) { return progress(before + done, 2 * count); };
}

base::Result<> checkOrder(const CertificateOrder &order)
{
    if (order.participants.isEmpty())
        return base::fail(base::ErrorCode::InputRefused, QCoreApplication::translate("workspace", "There is nobody to issue a document for."));
    return printing::checkDocumentFont();
}

} // namespace

domain::CertificateTemplateId templateFor(const domain::Programme &programme, domain::CertificateKind kind, const QString &language)
{
    const domain::CertificateTemplate *row = domain::defaultTemplate(programme, kind, language);
    return row ? row->id : domain::CertificateTemplateId();
}

base::Result<CertificateMaterial> certificateMaterial(Document &document, const CertificateOrder &order, Purpose purpose)
{
    const domain::Programme &programme = document.programme();
    CertificateMaterial material;
    material.language = languageOf(programme, order);
    const domain::CertificateTemplate *row = order.certificateTemplate ? programme.find(*order.certificateTemplate)
                                                                       : domain::defaultTemplate(programme, order.kind, material.language);
    material.certificateTemplate = row ? row->id : domain::CertificateTemplateId();
    auto layout = row ? printing::layoutOf(*row) : printing::standardLayout(order.kind, printing::documentLanguage(material.language));
    if (!layout)
        return layout.failure();
    material.layout = std::move(*layout);
    if (const auto read = readPictures(document, material); !read)
        return read.failure();
    if (purpose == Purpose::Issue) {
        if (const auto read = readKey(document, material); !read)
            return read.failure();
        return material;
    }
    auto key = signing::createKeyPair();
    if (!key)
        return key.failure();
    material.key = std::move(*key);
    return material;
}

base::Result<CertificateBatch> makeCertificates(const domain::Programme &programme, const CertificateOrder &order, const CertificateMaterial &material,
                                                const printing::Progress &progress)
{
    if (const auto checked = checkOrder(order); !checked)
        return checked.failure();
    const auto design = designOf(material);
    if (!design)
        return design.failure();
    const QList<domain::ParticipantId> people = domain::inHandoverOrder(programme, order.participants, order.sequence);
    const auto data = dataOf(programme, people, order, material);
    if (!data)
        return data.failure();
    const int count = int(data->size());
    const printing::Progress first = half(progress, 0, count);
    const auto rendered = printing::renderCertificates(*data, *design, first);
    if (!rendered)
        return rendered.failure();
    CertificateBatch batch;
    batch.allInOne = rendered->bytes;
    batch.fileNames = printing::certificateFileNames(*data);
    batch.keyChange = material.keyChange;
    const auto take = [&](int i, const QByteArray &bytes) -> base::Result<> {
        const printing::CertificateData &one = data->at(i);
        batch.documents.append({one.number, people[i], order.kind, order.issuedOn, printing::toJson(one), bytes, material.certificateTemplate, one.statement});
        return {};
    };
    const printing::Progress second = half(progress, count, count);
    if (const auto split = printing::splitCertificates(*rendered, *data, take, second); !split)
        return split.failure();
    return batch;
}

domain::ChangeSet together(domain::ChangeSet changeSet, const domain::ChangeSet &first)
{
    domain::forEachRecord([&]<class R>() {
        domain::RowChanges<R> &rows = changeSet.of<R>();
        rows.insert(rows.begin(), first.of<R>().begin(), first.of<R>().end());
    });
    changeSet.blobs = first.blobs + changeSet.blobs;
    changeSet.isRecord = changeSet.isRecord || first.isRecord;
    return changeSet;
}

base::Result<domain::ChangeSet> issueChange(const domain::Programme &programme, const CertificateBatch &batch)
{
    auto change = domain::issueCertificates(programme, batch.documents);
    if (!change)
        return change;
    return together(std::move(*change), batch.keyChange);
}

base::Result<QList<domain::CertificateId>> issueNow(Document &document, const CertificateOrder &order)
{
    const auto material = certificateMaterial(document, order, Purpose::Issue);
    if (!material)
        return material.failure();
    const auto batch = makeCertificates(document.programme(), order, *material);
    if (!batch)
        return batch.failure();
    const auto change = issueChange(document.programme(), *batch);
    if (!change)
        return change.failure();
    if (const auto applied = document.apply(*change); !applied)
        return applied.failure();
    QList<domain::CertificateId> issued;
    for (const qint64 id : domain::addedIds(*change, "certificate"))
        issued.append(domain::CertificateId{id});
    return issued;
}

base::Result<QByteArray> previewCertificate(const domain::Programme &programme, const CertificateOrder &order, const CertificateMaterial &material,
                                            domain::ParticipantId participant)
{
    CertificateOrder one = order;
    one.participants = {participant};
    auto batch = makeCertificates(programme, one, material);
    if (!batch)
        return batch.failure();
    return batch->documents.front().pdf;
}

base::Result<CertificateCheck> checkCertificates(const domain::Programme &programme, const CertificateOrder &order, const CertificateMaterial &material,
                                                 const printing::Progress &progress)
{
    if (const auto checked = checkOrder(order); !checked)
        return checked.failure();
    const auto design = designOf(material);
    if (!design)
        return design.failure();
    const auto data = dataOf(programme, order.participants, order, material);
    if (!data)
        return data.failure();
    const auto findings = printing::preflight(*data, *design, progress);
    if (!findings)
        return findings.failure();
    CertificateCheck check{order.participants, *findings, {}};
    const QList<int> worst = printing::worst(*findings, MostPictures);
    if (worst.isEmpty())
        return check;
    const auto pages = printing::contactSheet(*data, *design, *findings, worst);
    if (!pages)
        return pages.failure();
    const auto pdf = printing::renderPdf(*pages, {QCoreApplication::translate("workspace", "Certificates to look at"), {}, {}, material.language, {}, {}});
    if (!pdf)
        return pdf.failure();
    check.contactSheet = *pdf;
    return check;
}

} // namespace workspace
