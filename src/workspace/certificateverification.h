#pragma once

#include "domain/records/certificate.h"
#include "signing/keyfile.h"
#include "signing/signedtext.h"

namespace workspace {

/// What a check found.
enum class VerificationOutcome {
    NoCode,         ///< a picture or file in which no code can be read
    NotOurs,        ///< not the code of one of our certificates
    NewerFormat,    ///< of a later version of the program
    Damaged,        ///< cannot be read as a whole
    NoKey,          ///< can be read, but there is no key to check it with
    UnknownKey,     ///< signed with a key that the key file does not have: forged, or of another programme
    Altered,        ///< names a known key, but was not signed with it
    Revoked,        ///< signed, and taken back later
    Superseded,     ///< signed, and replaced by another number
    PageDiffers,    ///< signed, but the PDF around the code says something else
    NotListed,      ///< signed, but the programme's list of that day does not have the number
    NewerThanList,  ///< signed, but issued on or after the day of the list, which does not have the number
    OtherStatement, ///< signed, but the programme gave the number to another document
    OtherRun, ///< signed with a key that serves several runs, but the key file knows no numbers of this run
    Valid,          ///< signed, and nothing speaks against it
};

/// The answer to somebody who holds a certificate in the hand.
struct CertificateVerdict
{
    VerificationOutcome outcome = VerificationOutcome::NoCode;
    signing::Statement statement; ///< what the code states; proven only if isSigned()
    QString supersededBy;         ///< newest number that replaces it
    QString reason;               ///< one sentence that says why, translated
    QStringList remarks;          ///< what else to look at, translated sentences

    [[nodiscard]] bool isValid() const { return outcome == VerificationOutcome::Valid; }
    /// Whether the statement is proven to come from the programme, whatever became of it since.
    [[nodiscard]] bool isSigned() const { return outcome >= VerificationOutcome::Revoked; }
    /// "valid", "superseded", "revoked" or "unknown", as JSON says it (cli.md).
    [[nodiscard]] QString status() const;
};

/// Checks a text that was scanned or pasted. Without a key file the verdict says which key it needs.
[[nodiscard]] CertificateVerdict verifyText(const QString &text, const std::optional<signing::KeyFile> &keyFile);

/// Checks a certificate as PDF or as picture: the code on the page is read as from paper. A PDF is also asked whether
/// the name and number on the page are those of the code; when no code can be read there, its data count only if both
/// are. Errors: InputRefused when the file holds several
/// certificates, since the answer is about one.
[[nodiscard]] base::Result<CertificateVerdict> verifyFile(const QByteArray &bytes, const std::optional<signing::KeyFile> &keyFile);

/// Checks what a file holds: a PDF, a picture or the text of a code. Errors: those of verifyFile(), and InputRefused when
/// the file cannot be read or is too large.
[[nodiscard]] base::Result<CertificateVerdict> verifyPath(const QString &path, const std::optional<signing::KeyFile> &keyFile);

} // namespace workspace
