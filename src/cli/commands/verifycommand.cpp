#include "cli/commands/verifycommand.h"

#include "base/text.h"
#include "domain/records/certificate.h"
#include "storage/programmefile.h"
#include "workspace/certificateverification.h"
#include "workspace/signingkeys.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestKeyFile = 32ll << 20; ///< bytes
constexpr QByteArrayView startOfProgramme("SQLite format 3");

/// A programme file knows its keys and what became of its numbers up to now.
base::Result<signing::KeyFile> keysOfProgramme(const QString &path)
{
    const auto file = storage::ProgrammeFile::open(path, storage::OpenMode::ReadOnly);
    if (!file)
        return file.failure();
    const auto programme = (*file)->load();
    if (!programme)
        return programme.failure();
    return workspace::ownKeysOf(*programme);
}

base::Result<std::optional<signing::KeyFile>> keysOf(const Call &call)
{
    if (!call.parser.isSet(u"key"_s))
        return std::optional<signing::KeyFile>();
    const QString path = call.parser.value(u"key"_s);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::fail(base::ErrorCode::InputRefused, QCoreApplication::translate("cli", "The file “%1” cannot be read.").arg(path), file.errorString());
    const bool isProgramme = file.peek(startOfProgramme.size()) == startOfProgramme || QFileInfo(path).suffix().toLower() == u"lotse";
    auto keys = isProgramme ? keysOfProgramme(path) : signing::readKeyFile(file.read(largestKeyFile));
    if (!keys)
        return keys.failure();
    return std::optional(std::move(*keys));
}

/// Whether an argument that names no file was meant as one.
bool looksLikeFile(const QString &argument)
{
    return signing::originOf(argument) == signing::TextOrigin::Foreign
        && QStringList{u"pdf"_s, u"png"_s, u"jpg"_s, u"jpeg"_s, u"tif"_s, u"tiff"_s, u"webp"_s, u"heic"_s, u"txt"_s}.contains(QFileInfo(argument).suffix().toLower());
}

base::Result<workspace::CertificateVerdict> verdictOf(const QString &argument, const std::optional<signing::KeyFile> &keys)
{
    if (!QFileInfo::exists(argument) && !looksLikeFile(argument))
        return workspace::verifyText(argument, keys);
    return workspace::verifyPath(argument, keys);
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject toJson(const workspace::CertificateVerdict &verdict)
{
    const signing::Statement &statement = verdict.statement;
    return {
        {u"valid"_s, verdict.isValid()},
        {u"number"_s, textOrNull(statement.number)},
        {u"name"_s, textOrNull(statement.name)},
        {u"programme"_s, textOrNull(statement.programme)},
        {u"issued_on"_s, textOrNull(statement.issuedOn.toString(Qt::ISODate))},
        {u"kind"_s, textOrNull(statement.kind)},
        {u"status"_s, verdict.status()},
        {u"superseded_by"_s, textOrNull(verdict.supersededBy)},
        {u"supersedes"_s, textOrNull(statement.supersedes)},
        {u"signed"_s, verdict.isSigned()},
        {u"reason"_s, verdict.reason},
        {u"remarks"_s, QJsonArray::fromStringList(verdict.remarks)},
    };
}

void tell(Call &call, const workspace::CertificateVerdict &verdict)
{
    call.console.print(verdict.isValid() ? QCoreApplication::translate("cli", "Valid.", "verdict on a certificate") : QCoreApplication::translate("cli", "Not valid.", "verdict on a certificate"));
    call.console.print(verdict.reason);
    for (const QString &remark : verdict.remarks)
        call.console.print(remark);
    const signing::Statement &statement = verdict.statement;
    if (statement.number.isEmpty())
        return;
    call.console.print(verdict.isSigned() ? QCoreApplication::translate("cli", "Please compare with the paper:")
                                          : QCoreApplication::translate("cli", "The code claims, without proof:"));
    const auto kind = domain::enumFromIdentifier<domain::CertificateKind>(QLatin1StringView(statement.kind.toLatin1()));
    const QList<std::pair<QString, QString>> lines{
        {QCoreApplication::translate("cli", "Number"), statement.number},
        {QCoreApplication::translate("cli", "Name"), statement.name},
        {QCoreApplication::translate("cli", "Programme"), statement.programme},
        {QCoreApplication::translate("cli", "Issued on"), base::shortDate(statement.issuedOn, QLocale())},
        {QCoreApplication::translate("cli", "Kind"), kind ? domain::enumLabel(*kind) : QString()},
    };
    for (const auto &[label, value] : lines)
        call.console.print(u"  %1: %2"_s.arg(label, value));
}

} // namespace

QString VerifyCommand::name() const
{
    return u"verify"_s;
}

QString VerifyCommand::summary() const
{
    return QCoreApplication::translate("cli", "Checks whether a certificate is genuine and still stands.");
}

QList<Argument> VerifyCommand::arguments() const
{
    return {{u"CERTIFICATE"_s, QCoreApplication::translate("cli", "The certificate as PDF or picture, or the text of its code.")}};
}

QList<QCommandLineOption> VerifyCommand::options() const
{
    return {{u"key"_s, QCoreApplication::translate("cli", "Key file that “export … key” wrote, or the programme file itself."), u"KEYFILE"_s}};
}

base::Result<ExitCode> VerifyCommand::run(Call &call) const
{
    const auto keys = keysOf(call);
    if (!keys)
        return keys.failure();
    const auto verdict = verdictOf(call.arguments.constFirst(), *keys);
    if (!verdict)
        return verdict.failure();
    if (call.json)
        call.console.print(toJson(*verdict));
    else
        tell(call, *verdict);
    return verdict->isValid() ? ExitCode::Done : ExitCode::Attention;
}

} // namespace cli
