#include "signing/signedtext.h"

#include "domain/records/certificate.h"
#include "signing/base45.h"
#include "signing/plainvalues.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QRegularExpression>

namespace signing {

namespace {

constexpr QLatin1StringView formatVersion("1");
constexpr QLatin1StringView family("IL");
constexpr QLatin1StringView prefix("IL1:");
constexpr qsizetype lineCount = 8;
constexpr qsizetype signatureSize = 64;
constexpr qsizetype digestSize = 8;
/// Of the statement: with its signature it fits a QR code of 40-M (3,391 characters) with room to spare.
constexpr qsizetype mostBytes = 1500;
/// Of a pasted text, blanks included.
constexpr qsizetype mostCharacters = 8000;

base::Failure refused(const QString &sentence)
{
    return base::fail(base::ErrorCode::InputRefused, sentence);
}

/// What is wrong with a statement, in words; empty when nothing is.
QString problemOf(const Statement &statement)
{
    if (!isKeyId(statement.keyId))
        return QCoreApplication::translate("signing", "The statement names no key.");
    if (!isNumber(statement.number))
        return QCoreApplication::translate("signing", "The statement has no proper number.");
    if (statement.name.trimmed().isEmpty())
        return QCoreApplication::translate("signing", "The statement has no name.");
    if (statement.programme.trimmed().isEmpty())
        return QCoreApplication::translate("signing", "The statement has no title of a programme.");
    if (!statement.issuedOn.isValid() || statement.issuedOn.year() < 1000 || statement.issuedOn.year() > 9999)
        return QCoreApplication::translate("signing", "The statement has no proper date of issue.");
    if (!domain::enumFromIdentifier<domain::CertificateKind>(QLatin1StringView(statement.kind.toLatin1())))
        return QCoreApplication::translate("signing", "The statement does not say what kind of document it is about.");
    if (!statement.supersedes.isEmpty() && !isNumber(statement.supersedes))
        return QCoreApplication::translate("signing", "The statement supersedes no proper number.");
    return {};
}

/// Of the bytes of a code: statement and signature.
QString digest(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha512).first(digestSize).toHex());
}

/// A character in upper case, blanks of every kind as one; marks that nobody sees are left out.
void appendPlain(QString &text, QChar c)
{
    if (c.isSpace() && c != u'\r')
        text.append(u' ');
    else if (c.category() != QChar::Other_Format && c.category() != QChar::Other_Control)
        text.append(c.unicode() < 0x80 ? c.toUpper() : c);
}

/// A text of plain characters and \n, with nothing around it: base45 never ends with a blank, because the last digit of
/// a group is at most 32.
QString plain(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar c : text.first(qMin(text.size(), mostCharacters))) {
        if (c == u'\n' || c.category() == QChar::Separator_Line || c.category() == QChar::Separator_Paragraph)
            result.append(u'\n');
        else
            appendPlain(result, c);
    }
    return result.trimmed();
}

std::optional<SignedStatement> decoded(QStringView code)
{
    const std::optional<QByteArray> all = fromBase45(code);
    if (!all || all->size() <= signatureSize)
        return std::nullopt;
    const QByteArray bytes = all->chopped(signatureSize);
    const auto statement = readStatement(bytes);
    if (!statement)
        return std::nullopt;
    return SignedStatement{*statement, bytes, all->last(signatureSize)};
}

/// The lines without the blanks that all but the first begin with.
QString withoutIndentation(const QString &code)
{
    QStringList lines = code.split(u'\n');
    qsizetype indentation = code.size();
    for (qsizetype i = 1; i < lines.size(); ++i) {
        qsizetype blanks = 0;
        while (blanks < lines[i].size() && lines[i][blanks] == u' ')
            ++blanks;
        indentation = qMin(indentation, blanks);
    }
    for (qsizetype i = 1; i < lines.size(); ++i)
        lines[i].remove(0, indentation);
    return lines.join(QString());
}

/// The ways in which a text may have been broken into lines or lost blanks on its way.
QStringList spellings(const QString &code)
{
    static const QRegularExpression aroundBreak(QStringLiteral(" *\n[ \n]*"));
    QString joined = code;
    joined.remove(u'\n');
    QString brokenAtBlanks = code;
    brokenAtBlanks.replace(u'\n', u' ');
    QString brokenAtAnyBlanks = code;
    brokenAtAnyBlanks.replace(aroundBreak, QStringLiteral(" "));
    QString withoutBlanksAtBreaks = code;
    withoutBlanksAtBreaks.remove(aroundBreak);
    QString withoutBlanks = joined;
    withoutBlanks.remove(u' ');
    QStringList all{joined, brokenAtBlanks, brokenAtAnyBlanks, withoutIndentation(code), withoutBlanksAtBreaks, withoutBlanks};
    all.removeDuplicates();
    return all;
}

} // namespace

QByteArray canonicalBytes(const Statement &statement)
{
    QStringList lines{formatVersion, statement.keyId, statement.number, statement.name, statement.programme,
        statement.issuedOn.toString(Qt::ISODate), statement.kind, statement.supersedes};
    for (QString &line : lines)
        line = onOneLine(line);
    return lines.join(u'\n').toUtf8();
}

base::Result<Statement> readStatement(const QByteArray &bytes)
{
    const std::optional<QString> text = bytes.size() <= mostBytes ? strictUtf8(bytes) : std::nullopt;
    const QStringList lines = text ? text->split(u'\n') : QStringList();
    if (lines.size() != lineCount || lines[0] != formatVersion)
        return refused(QCoreApplication::translate("signing", "The statement does not have the form of format 1."));
    Statement statement;
    statement.keyId = lines[1];
    statement.number = lines[2];
    statement.name = lines[3];
    statement.programme = lines[4];
    statement.issuedOn = QDate::fromString(lines[5], Qt::ISODate);
    statement.kind = lines[6];
    statement.supersedes = lines[7];
    if (const QString problem = problemOf(statement); !problem.isEmpty())
        return refused(problem);
    if (canonicalBytes(statement) != bytes)
        return refused(QCoreApplication::translate("signing", "The statement is not written in the one canonical way."));
    return statement;
}

base::Result<QString> signedText(const Statement &statement, const KeyPair &key)
{
    Statement named = statement;
    named.keyId = key.id;
    if (const QString problem = problemOf(named); !problem.isEmpty())
        return refused(problem);
    const QByteArray bytes = canonicalBytes(named);
    if (bytes.size() > mostBytes) {
        return refused(QCoreApplication::translate("signing", "The name and the title of the programme of document %1 are too long together for its code. "
                                                              "Please shorten one of them.").arg(named.number));
    }
    // What is blank only after control characters became blanks must not be signed either.
    if (const auto readBack = readStatement(bytes); !readBack)
        return readBack.failure();
    const auto signature = signatureOver(bytes, key);
    if (!signature)
        return signature.failure();
    return QString(prefix) + base45(bytes + *signature);
}

QString statementDigest(const SignedStatement &statement)
{
    return digest(statement.bytes + statement.signature);
}

QString digestOfSignedText(const QString &text)
{
    const std::optional<QByteArray> bytes = text.startsWith(prefix) ? fromBase45(QStringView(text).sliced(prefix.size())) : std::nullopt;
    return bytes && bytes->size() > signatureSize ? digest(*bytes) : QString();
}

TextOrigin originOf(const QString &text)
{
    const QString start = plain(text.first(qMin<qsizetype>(text.size(), 200)));
    if (start.startsWith(prefix))
        return TextOrigin::Ours;
    static const QRegularExpression anyVersion(QStringLiteral("^%1[0-9]{1,3}:").arg(family));
    return anyVersion.match(start).hasMatch() ? TextOrigin::Newer : TextOrigin::Foreign;
}

QList<SignedStatement> readingsOf(const QString &text)
{
    if (originOf(text) != TextOrigin::Ours)
        return {};
    QList<SignedStatement> readings;
    for (const QString &spelling : spellings(plain(text).sliced(prefix.size()))) {
        const auto reading = decoded(spelling);
        if (reading && !readings.contains(*reading))
            readings.append(*reading);
    }
    return readings;
}

base::Result<SignedStatement> readSignedText(const QString &text)
{
    if (originOf(text) == TextOrigin::Foreign)
        return refused(QCoreApplication::translate("signing", "This is not the code of one of our certificates: it does not start with “%1”.").arg(prefix));
    if (originOf(text) == TextOrigin::Newer)
        return refused(QCoreApplication::translate("signing", "This code comes from a newer version of the program. Please check it with that version."));
    const QList<SignedStatement> readings = readingsOf(text);
    if (readings.isEmpty())
        return refused(QCoreApplication::translate("signing", "The code is damaged or incomplete: it cannot be read as a whole. Please scan or copy it again."));
    return readings.first();
}

bool isSignedBy(const SignedStatement &statement, const QByteArray &publicKey)
{
    return statement.statement.keyId == keyId(publicKey) && isSignatureOver(statement.bytes, statement.signature, publicKey);
}

} // namespace signing
