#include "workspace/certificateregister.h"

#include "base/safefile.h"
#include "exchange/writers/delimitedtextwriter.h"
#include "exchange/writers/tableexport.h"
#include "exchange/writers/workbookwriter.h"

#include <QJsonDocument>

namespace workspace {

namespace {

base::Result<QByteArray> registerBytes(
    const domain::Programme &programme, const domain::RecordInfo &info, const QList<qint64> &ids, const QString &path)
{
    const QStringList fields = exchange::exportedFields(info);
    if (path.endsWith(QLatin1StringView(".json"), Qt::CaseInsensitive))
        return QJsonDocument(exchange::recordArray(programme, info, ids, fields)).toJson();
    const exchange::Sheet sheet = exchange::recordSheet(programme, info, ids, fields);
    if (!path.endsWith(QLatin1StringView(".xlsx"), Qt::CaseInsensitive))
        return exchange::DelimitedTextWriter::write(exchange::textTable(sheet, QLocale()));
    const auto workbook = exchange::WorkbookWriter::write({sheet}, {programme.info().title, QLocale()});
    return workbook ? base::Result<QByteArray>(workbook->bytes) : base::Result<QByteArray>(workbook.failure());
}

} // namespace

base::Result<int> exportRegister(const domain::Programme &programme, const QString &path)
{
    const domain::RecordInfo &info = domain::recordInfo<domain::Certificate>();
    const QList<qint64> ids = exchange::idsInOrder(programme, info);
    const auto content = registerBytes(programme, info, ids, path);
    if (!content)
        return content.failure();
    if (const auto written = base::writeFile(path, *content); !written)
        return written.failure();
    return int(ids.size());
}

} // namespace workspace
