#include "workspace/verificationpage.h"

#include "signing/keyfile.h"

#include <QCryptographicHash>
#include <QFile>
#include <QHash>
#include <QJsonDocument>

// Outside the namespace, as the macro demands.
static void initVerifyResources()
{
    Q_INIT_RESOURCE(verify);
}

namespace workspace {

namespace {

QByteArray part(const QString &name)
{
    initVerifyResources();
    QFile file(QStringLiteral(":/verify/") + name);
    [[maybe_unused]] const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return file.readAll();
}

QByteArray joined(const QStringList &names)
{
    QByteArray all;
    for (const QString &name : names)
        all += part(name) + '\n';
    return all;
}

/// What Content-Security-Policy calls the source (CSP3 §2.3.1).
QByteArray sourceHash(const QByteArray &source)
{
    return QCryptographicHash::hash(source, QCryptographicHash::Sha256).toBase64();
}

/// JSON as the content of a script element of data: no character in it can end the element (HTML §4.12.1.3).
QByteArray asScriptData(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).toJson(QJsonDocument::Compact).replace('<', "\\u003c").replace('>', "\\u003e").replace('&', "\\u0026");
}

/// The template with its places filled in one pass: what is put in is not looked at again.
QByteArray filled(const QByteArray &page, const QHash<QByteArray, QByteArray> &values)
{
    QByteArray result;
    qsizetype done = 0;
    for (qsizetype start = page.indexOf("{{"); start >= 0; start = page.indexOf("{{", done)) {
        const qsizetype end = page.indexOf("}}", start);
        result += page.sliced(done, start - done) + values.value(page.sliced(start + 2, end - start - 2));
        done = end + 2;
    }
    return result + page.sliced(done);
}

} // namespace

QByteArray verificationScripts()
{
    return joined({QStringLiteral("base45.js"), QStringLiteral("sha512.js"), QStringLiteral("ed25519.js"), QStringLiteral("statement.js"),
        QStringLiteral("reedsolomon.js"), QStringLiteral("qrcode.js"), QStringLiteral("qrfinder.js"), QStringLiteral("picture.js"), QStringLiteral("verdict.js")});
}

base::Result<QByteArray> verificationPage(const QByteArray &keyFile)
{
    if (const auto read = signing::readKeyFile(keyFile); !read)
        return read.failure();
    const QByteArray script = "\"use strict\";\n{\n" + verificationScripts() + joined({QStringLiteral("texts.js"), QStringLiteral("app.js")}) + "}\n";
    const QByteArray style = part(QStringLiteral("page.css"));
    return filled(part(QStringLiteral("page.html")),
        {{"SCRIPT", script}, {"SCRIPT_HASH", sourceHash(script)}, {"STYLE", style}, {"STYLE_HASH", sourceHash(style)}, {"KEY_FILE", asScriptData(keyFile)}});
}

} // namespace workspace
