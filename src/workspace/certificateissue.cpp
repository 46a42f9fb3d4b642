#include "workspace/certificateissue.h"

#include "base/safefile.h"
#include "printing/certificatebuilder.h"
#include "printing/documentfont.h"

#include <QCoreApplication>
#include <QDir>

namespace workspace {

namespace {

printing::CertificateOptions optionsOf(const CertificateOrder &order)
{
    printing::CertificateOptions options;
    options.kind = order.kind;
    options.date = order.issuedOn;
    options.language = order.language;
    if (!order.logo.isEmpty())
        options.logo = QImage::fromData(order.logo);
    return options;
}

/// What is printed on each document, with its number.
QList<printing::CertificateData> dataOf(const domain::Programme &programme, const CertificateOrder &order)
{
    const domain::ProgrammeIndex index(programme);
    const QStringList numbers = domain::nextCertificateNumbers(programme, int(order.participants.size()));
    printing::CertificateOptions options = optionsOf(order);
    QList<printing::CertificateData> result;
    for (qsizetype i = 0; i < order.participants.size(); ++i) {
        options.number = numbers[i];
        result.append(printing::certificateData(programme, index, order.participants[i], options));
    }
    return result;
}

} // namespace

base::Result<CertificateBatch> makeCertificates(const domain::Programme &programme, const CertificateOrder &order,
                                                const printing::Progress &progress)
{
    if (order.participants.isEmpty())
        return base::fail(base::ErrorCode::InputRefused, QCoreApplication::translate("workspace", "There is nobody to issue a document for."));
    if (const auto font = printing::checkDocumentFont(); !font)
        return font.failure();
    const QList<printing::CertificateData> data = dataOf(programme, order);
    // Rendering and cutting apart are the two halves of the work.
    const int count = int(data.size());
    const auto half = [&progress, count](int before) -> printing::Progress {
        if (!progress)
            return {};
        return [&progress, before, count](int done, int) { return progress(before + done, 2 * count); };
    };
    const auto rendered = printing::renderCertificates(data, half(0));
    if (!rendered)
        return rendered.failure();
    CertificateBatch batch;
    batch.allInOne = rendered->bytes;
    batch.fileNames = printing::certificateFileNames(data);
    const auto take = [&](int i, const QByteArray &bytes) -> base::Result<> {
        batch.documents.append({data[i].number, order.participants[i], order.kind, order.issuedOn, printing::toJson(data[i]), bytes});
        return {};
    };
    if (const auto split = printing::splitCertificates(*rendered, data, take, half(count)); !split)
        return split.failure();
    return batch;
}

base::Result<QByteArray> previewCertificate(const domain::Programme &programme, const CertificateOrder &order, domain::ParticipantId participant)
{
    CertificateOrder one = order;
    one.participants = {participant};
    auto batch = makeCertificates(programme, one);
    if (!batch)
        return batch.failure();
    return batch->documents.front().pdf;
}

base::Result<QList<printing::BatchFinding>> checkCertificates(const domain::Programme &programme, const CertificateOrder &order,
                                                              const printing::Progress &progress)
{
    if (const auto font = printing::checkDocumentFont(); !font)
        return font.failure();
    return printing::preflight(dataOf(programme, order), progress);
}

base::Result<int> writeFiles(const QString &folder, const QList<NamedBytes> &files, const printing::Progress &progress)
{
    const QDir directory(folder);
    int written = 0;
    for (const NamedBytes &file : files) {
        if (const auto done = base::writeFile(directory.filePath(file.fileName), file.bytes); !done)
            return done.failure();
        ++written;
        if (progress && !progress(written, int(files.size())) && written < files.size())
            return base::fail(base::ErrorCode::Cancelled,
                              QCoreApplication::translate("workspace", "Stopped after %n files were written.", nullptr, written));
    }
    return written;
}

} // namespace workspace
