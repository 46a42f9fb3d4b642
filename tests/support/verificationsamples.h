#pragma once

#include "domain/draft.h"
#include "domain/templates/programmetemplate.h"
#include "domain/verbs/signingkeyverbs.h"
#include "signing/signedtext.h"

// A programme that issued four documents: 1 stands, 2 was replaced by 4, 3 was revoked.

namespace testsupport {

inline signing::KeyPair verificationKey()
{
    return signing::keyPairFromSeed(QByteArray(32, 'k')).value();
}

inline QString verificationNumber(int index)
{
    static const QStringList numbers{QStringLiteral("2024-0001-2"), QStringLiteral("2024-0002-0"), QStringLiteral("2024-0003-8"), QStringLiteral("2024-0004-6")};
    return numbers[index - 1];
}

inline signing::Statement verificationStatement(int index)
{
    signing::Statement statement;
    statement.number = verificationNumber(index);
    statement.name = QStringLiteral("Dr. Jörg Müller-Lüdenscheidt");
    statement.programme = QStringLiteral("Impulsprogramm 2024");
    statement.issuedOn = QDate(2024, 11, 4);
    statement.kind = QStringLiteral("certificate");
    statement.supersedes = index == 4 ? verificationNumber(2) : QString();
    statement.keyId = verificationKey().id;
    return statement;
}

inline QString verificationText(int index)
{
    return signing::signedText(verificationStatement(index), verificationKey()).value();
}

/// What somebody with a copy of the programme file makes: a number that was given, signed for another person.
inline QString copiedText(int index)
{
    signing::Statement statement = verificationStatement(index);
    statement.name = QStringLiteral("Somebody Else");
    return signing::signedText(statement, verificationKey()).value();
}

inline domain::Programme verificationProgramme()
{
    domain::Programme programme = domain::newProgramme(QStringLiteral("Impulsprogramm 2024"), 2024);
    const signing::KeyPair key = verificationKey();
    programme = domain::applied(programme, domain::addSigningKey(programme, {key.id, signing::publicKeyText(key.publicKey), key.secretKey}).value()).value();
    domain::Participant person;
    person.familyName = QStringLiteral("Müller-Lüdenscheidt");
    const domain::ParticipantId holder = domain::addRow(programme, person);
    const auto issue = [&](int index, domain::CertificateState state) {
        domain::Certificate certificate;
        certificate.number = verificationNumber(index);
        certificate.participant = holder;
        certificate.issuedOn = QDate(2024, 11, 4);
        certificate.state = state;
        certificate.statement = verificationText(index);
        if (index == 4)
            certificate.supersedes = domain::CertificateId{2};
        domain::addRow(programme, certificate);
    };
    issue(1, domain::CertificateState::Valid);
    issue(2, domain::CertificateState::Superseded);
    issue(3, domain::CertificateState::Revoked);
    issue(4, domain::CertificateState::Valid);
    return programme;
}

/// The content of a file with this programme, its secret key among the blobs.
inline domain::ChangeSet verificationContent()
{
    domain::ChangeSet content = domain::creation(verificationProgramme());
    content.blobs.append(domain::makeBlob(verificationKey().secretKey, QStringLiteral("application/octet-stream")));
    return content;
}

} // namespace testsupport
