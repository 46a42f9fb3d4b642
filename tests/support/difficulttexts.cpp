#include "support/difficulttexts.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace testsupport {

QList<DifficultText> difficultTexts(const QString &toolsFolder)
{
    const QString tool = toolsFolder + QStringLiteral("/nasty.py");
    const QTemporaryDir folder;
    if (!QFile::exists(tool) || QProcess::execute(QStringLiteral("/usr/bin/python3"), {tool, folder.path()}) != 0)
        return {};
    QFile file(folder.filePath(QStringLiteral("strings.json")));
    const QByteArray json = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    const QJsonArray strings = QJsonDocument::fromJson(json).array();
    QList<DifficultText> texts;
    for (const QJsonValue &value : strings)
        texts.append({value[u"class"].toString(), value[u"text"].toString()});
    return texts;
}

QStringList shapeableTexts(const QString &toolsFolder, qsizetype length)
{
    static const QStringList kinds{QStringLiteral("german"), QStringLiteral("latin"), QStringLiteral("space"), QStringLiteral("formula"),
                                   QStringLiteral("html"),   QStringLiteral("sql"),   QStringLiteral("path"),  QStringLiteral("number"),
                                   QStringLiteral("mail"),   QStringLiteral("long")};
    QStringList texts;
    for (const DifficultText &difficult : difficultTexts(toolsFolder)) {
        if (kinds.contains(difficult.kind) && difficult.text.size() < length)
            texts.append(difficult.text);
    }
    return texts;
}

} // namespace testsupport
