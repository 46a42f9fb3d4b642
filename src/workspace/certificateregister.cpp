#include "workspace/certificateregister.h"

#include "base/safefile.h"
#include "exchange/writers/delimitedtextwriter.h"
#include "exchange/writers/tableexport.h"

#include <QJsonDocument>

namespace workspace {

base::Result<int> exportRegister(const domain::Programme &programme, const QString &path)
{
    const domain::RecordInfo &info = domain::recordInfo<domain::Certificate>();
    const QList<qint64> ids = exchange::idsInOrder(programme, info);
    const QStringList fields = exchange::exportedFields(info);
    const bool isJson = path.endsWith(QLatin1StringView(".json"), Qt::CaseInsensitive);
    const QByteArray content = isJson
        ? QJsonDocument(exchange::recordArray(programme, info, ids, fields)).toJson()
        : exchange::DelimitedTextWriter::write(exchange::recordTable(programme, info, ids, fields, exchange::TableStyle::People, QLocale()));
    if (const auto written = base::writeFile(path, content); !written)
        return written.failure();
    return int(ids.size());
}

} // namespace workspace
