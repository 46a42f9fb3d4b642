#include "workspace/certificateverification.h"

#include "base/text.h"
#include "domain/rules/certificatenumber.h"
#include "printing/layoutassets.h"
#include "workspace/certificatescan.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QRegularExpression>
#include <QSet>

#include <optional>

namespace workspace {

namespace {

using Outcome = VerificationOutcome;

constexpr qint64 largestFile = 256ll << 20; ///< bytes
constexpr qsizetype mostTextBytes = 100'000;

CertificateVerdict verdict(Outcome outcome, const QString &reason)
{
    CertificateVerdict verdict;
    verdict.outcome = outcome;
    verdict.reason = reason;
    return verdict;
}

QString dayText(QDate day)
{
    return base::shortDate(day, QLocale());
}

/// The last of the numbers that replace each other.
QString newestReplacement(const signing::KeyFile &keyFile, const QString &number)
{
    QString newest = keyFile.superseded.value(number);
    QSet<QString> seen{number};
    while (keyFile.superseded.contains(newest) && !seen.contains(newest)) {
        seen.insert(newest);
        newest = keyFile.superseded.value(newest);
    }
    return newest;
}

/// A number without its running number and check character: "GEM-2024" of "GEM-2024-0012-9".
QStringView runOf(QStringView number)
{
    return number.left(number.lastIndexOf(u'-', qMax<qsizetype>(0, number.lastIndexOf(u'-') - 1)));
}

/// Whether the key file has numbers of the run that this number is of.
bool knowsRunOf(const signing::KeyFile &keyFile, const QString &number)
{
    const auto isOfRun = [run = runOf(number)](const QString &known) { return runOf(known) == run; };
    const QStringList superseded = keyFile.superseded.keys();
    return std::any_of(keyFile.issued.begin(), keyFile.issued.end(), isOfRun) || std::any_of(keyFile.revoked.begin(), keyFile.revoked.end(), isOfRun)
        || std::any_of(superseded.begin(), superseded.end(), isOfRun);
}

bool isListed(const signing::KeyFile &keyFile, const QString &number)
{
    return std::binary_search(keyFile.issued.begin(), keyFile.issued.end(), number) || keyFile.superseded.contains(number)
        || keyFile.revoked.contains(number);
}

/// What to say about a signed number that the list does not have.
void judgeUnlisted(CertificateVerdict &verdict, const signing::KeyFile &keyFile)
{
    const signing::Statement &statement = verdict.statement;
    if (!keyFile.knowsAll && statement.issuedOn >= keyFile.asOf) {
        verdict.outcome = Outcome::NewerThanList;
        verdict.reason = QCoreApplication::translate("workspace", "The signature is genuine, but the list is of %1 and cannot know the number %2 yet. Please check with a newer key file, or with the programme file itself.")
                             .arg(dayText(keyFile.asOf), statement.number);
    } else if (!knowsRunOf(keyFile, statement.number)) {
        verdict.outcome = Outcome::OtherRun;
        verdict.reason = QCoreApplication::translate("workspace", "The signature is genuine, but the list is that of another run of the programme and does not know what became of number %1. "
                                                                  "Please check with the key file, or the programme file, of the run that issued it.").arg(statement.number);
    } else {
        verdict.outcome = Outcome::NotListed;
        verdict.reason = QCoreApplication::translate("workspace", "The signature is genuine, but the programme’s list of %1 does not have the number %2: it was issued in a copy of the programme file, or the file was put back to an older state afterwards.")
                             .arg(dayText(keyFile.asOf), statement.number);
    }
}

/// What the key file knows about a statement whose signature fits.
void judgeNumber(CertificateVerdict &verdict, const signing::SignedStatement &reading, const signing::KeyFile &keyFile)
{
    const signing::Statement &statement = reading.statement;
    const auto say = [&verdict](Outcome outcome, const QString &reason) {
        verdict.outcome = outcome;
        verdict.reason = reason;
    };
    // Who has a copy of the programme file can sign anything: only the list tells which document the number was given to.
    if (isListed(keyFile, statement.number) && keyFile.statements.value(statement.number) != signing::statementDigest(reading)) {
        return say(Outcome::OtherStatement, QCoreApplication::translate("workspace", "The signature fits, but the programme gave the number %1 to another document: "
                                                                                     "the code was made with a copy of the programme file and does not count.").arg(statement.number));
    }
    if (keyFile.revoked.contains(statement.number))
        return say(Outcome::Revoked, QCoreApplication::translate("workspace", "The certificate was issued by the programme, but revoked later."));
    if (keyFile.superseded.contains(statement.number)) {
        verdict.supersededBy = newestReplacement(keyFile, statement.number);
        return say(Outcome::Superseded, QCoreApplication::translate("workspace", "The certificate was issued by the programme, but replaced by number %1 later.").arg(verdict.supersededBy));
    }
    if (isListed(keyFile, statement.number))
        return say(Outcome::Valid, QCoreApplication::translate("workspace", "The certificate was issued by the programme and stands as it was issued (as of %1).").arg(dayText(keyFile.asOf)));
    judgeUnlisted(verdict, keyFile);
}

/// What is to be said when no signature fits.
CertificateVerdict judgeUnsigned(const signing::SignedStatement &reading, const std::optional<signing::KeyFile> &keyFile)
{
    const signing::Statement &statement = reading.statement;
    CertificateVerdict result;
    if (!keyFile) {
        result = verdict(Outcome::NoKey, QCoreApplication::translate("workspace", "Without a key nothing can be checked. Please give the key file of “%1” with --key.").arg(statement.programme));
    } else if (!keyFile->key(statement.keyId)) {
        result = verdict(Outcome::UnknownKey, QCoreApplication::translate("workspace", "The code is signed with the key %1, which is none of “%2”: it is forged, or of another programme.")
                                                  .arg(statement.keyId, keyFile->programme));
    } else {
        return verdict(Outcome::Altered, QCoreApplication::translate("workspace", "The signature does not fit: the code was altered or forged."));
    }
    result.statement = statement;
    return result;
}

void addRemarks(CertificateVerdict &verdict)
{
    if (!verdict.isSigned())
        return;
    if (!verdict.statement.supersedes.isEmpty())
        verdict.remarks.append(QCoreApplication::translate("workspace", "It replaces number %1, which no longer counts.").arg(verdict.statement.supersedes));
}

/// Text as it is compared between code and page: no blanks, hyphens or invisible marks, forms of letters resolved.
QString comparable(const QString &text)
{
    QString result;
    for (const QChar c : text.normalized(QString::NormalizationForm_KC).toCaseFolded()) {
        if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate())
            result.append(c);
    }
    return result;
}

/// Whether the text has the number of another certificate than this one and the one it replaces. What only looks like a
/// number, as those of telephones do, is none.
bool hasOtherNumber(const QString &text, const signing::Statement &statement)
{
    static const QRegularExpression pattern(QStringLiteral("\\b(?:[A-Z]{1,6}-)?2[0-9]{3}-[0-9]{4,9}-[0-9A-Z]\\b"));
    for (const QRegularExpressionMatch &match : pattern.globalMatch(text)) {
        const QString number = match.captured();
        const bool isNumber = runOf(number) == runOf(statement.number) || domain::isWellFormedCertificateNumber(number);
        if (isNumber && number != statement.supersedes)
            return true;
    }
    return false;
}

/// The code is genuine, what stands around it is not: that may not pass for a valid certificate.
void distrust(CertificateVerdict &verdict, const QString &sentence)
{
    if (verdict.outcome != Outcome::Valid)
        return verdict.remarks.append(sentence);
    verdict.outcome = Outcome::PageDiffers;
    verdict.reason = sentence;
}

/// Where the statement of a PDF was read.
enum class ReadFrom { Page, Data };

/// Data that are not on the page prove nothing about it: then the page must have the name and the number as text.
void compareWithPage(CertificateVerdict &verdict, const QString &pageText, ReadFrom source)
{
    if (!verdict.isSigned())
        return;
    if (pageText.trimmed().isEmpty()) {
        if (source == ReadFrom::Data)
            distrust(verdict, QCoreApplication::translate("workspace", "The data of the file are genuine, but its page has neither a code that can be read nor any text to compare with them. Please scan the paper again, with 300 dpi."));
        return;
    }
    const QString page = comparable(pageText);
    const signing::Statement &statement = verdict.statement;
    if (!page.contains(comparable(statement.name))) {
        distrust(verdict, QCoreApplication::translate("workspace", "The code is genuine, but the page was altered: it does not have the name “%1” that the code states.").arg(statement.name));
    } else if (page.contains(comparable(statement.number))) {
        return;
    } else if (source == ReadFrom::Data || hasOtherNumber(pageText, statement)) {
        distrust(verdict, QCoreApplication::translate("workspace", "The code is genuine, but the page was altered: it does not have the number %1 that the code states.").arg(statement.number));
    } else {
        verdict.remarks.append(QCoreApplication::translate("workspace", "The page does not show the number %1.").arg(statement.number));
    }
}

} // namespace

QString CertificateVerdict::status() const
{
    switch (outcome) {
    case Outcome::Valid: return QStringLiteral("valid");
    case Outcome::Superseded: return QStringLiteral("superseded");
    case Outcome::Revoked: return QStringLiteral("revoked");
    default: return QStringLiteral("unknown");
    }
}

CertificateVerdict verifyText(const QString &text, const std::optional<signing::KeyFile> &keyFile)
{
    const auto likeliest = signing::readSignedText(text);
    if (!likeliest) {
        switch (signing::originOf(text)) {
        case signing::TextOrigin::Foreign: return verdict(Outcome::NotOurs, likeliest.error().message);
        case signing::TextOrigin::Newer: return verdict(Outcome::NewerFormat, likeliest.error().message);
        case signing::TextOrigin::Ours: return verdict(Outcome::Damaged, likeliest.error().message);
        }
    }
    for (const signing::SignedStatement &reading : signing::readingsOf(text)) {
        const signing::KnownKey *key = keyFile ? keyFile->key(reading.statement.keyId) : nullptr;
        if (!key || !signing::isSignedBy(reading, key->publicKey))
            continue;
        CertificateVerdict result;
        result.statement = reading.statement;
        judgeNumber(result, reading, *keyFile);
        addRemarks(result);
        return result;
    }
    return judgeUnsigned(*likeliest, keyFile);
}

base::Result<CertificateVerdict> verifyFile(const QByteArray &bytes, const std::optional<signing::KeyFile> &keyFile)
{
    const auto scan = scanCertificate(bytes);
    if (!scan)
        return verdict(Outcome::NoCode, scan.error().message);
    QStringList ours = scan->codes;
    ours.removeIf([](const QString &code) { return signing::originOf(code) == signing::TextOrigin::Foreign; });
    if (ours.size() > 1) {
        return base::fail(base::ErrorCode::InputRefused,
            QCoreApplication::translate("workspace", "The file holds %n certificates. Please check them one by one.", nullptr, int(ours.size())));
    }
    if (ours.isEmpty() && scan->embedded.isEmpty()) {
        return scan->codes.isEmpty() ? verdict(Outcome::NoCode, QCoreApplication::translate("workspace", "No code can be read. Please scan the page straight, with 300 dpi, and with the whole code on it."))
                                     : verdict(Outcome::NotOurs, QCoreApplication::translate("workspace", "The code on it is not that of one of our certificates."));
    }
    CertificateVerdict result = verifyText(ours.isEmpty() ? scan->embedded : ours.constFirst(), keyFile);
    if (ours.isEmpty())
        result.remarks.append(QCoreApplication::translate("workspace", "The code on the page cannot be read; the statement comes from the data of the file."));
    else if (!scan->embedded.isEmpty() && scan->embedded != ours.constFirst())
        distrust(result, QCoreApplication::translate("workspace", "The data of the file hold another statement than the code on the page: the file was altered."));
    if (scan->isPdf)
        compareWithPage(result, scan->pageText, ours.isEmpty() ? ReadFrom::Data : ReadFrom::Page);
    return result;
}

base::Result<CertificateVerdict> verifyPath(const QString &path, const std::optional<signing::KeyFile> &keyFile)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::fail(base::ErrorCode::InputRefused, QCoreApplication::translate("workspace", "The file “%1” cannot be read.").arg(name), file.errorString());
    const QByteArray bytes = file.read(largestFile + 1);
    if (bytes.size() > largestFile)
        return base::fail(base::ErrorCode::InputRefused, QCoreApplication::translate("workspace", "The file “%1” is too large for a certificate.").arg(name));
    if (printing::isPdf(bytes) || isPicture(bytes))
        return verifyFile(bytes, keyFile);
    if (bytes.contains('\0'))
        return verdict(Outcome::NoCode, QCoreApplication::translate("workspace", "The file “%1” is of a kind that cannot be read. Please give a PDF, a picture as PNG or JPEG, or the text of the code.").arg(name));
    return verifyText(QString::fromUtf8(bytes.first(qMin(bytes.size(), mostTextBytes))), keyFile);
}

} // namespace workspace
