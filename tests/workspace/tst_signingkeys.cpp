#include "workspace/signingkeys.h"

#include "domain/templates/programmetemplate.h"
#include "domain/verbs/signingkeyverbs.h"
#include "signing/signedtext.h"
#include "support/testmain.h"
#include "support/verificationsamples.h"
#include "workspace/nextrun.h"

#include <QTemporaryDir>

using namespace workspace;

/// Keys in a programme file: made once, kept, handed out in public, moved to the next run.
class TestSigningKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesAKeyOnce();
    void keepsTheKeyWhenSomethingIsUndone();
    void tellsWhatBecameOfNumbers();
    void handsOutASignedFile();
    void refusesWithoutAKey();
    void movesKeysToTheNextRun();
    void movesPicturesToTheNextRun();
    void keepsSecretsOutOfTheNextRun();
    void refusesTheSameNumbersUnderOneKey();

private:
    [[nodiscard]] Document::Pointer document(const QString &name, const domain::ChangeSet &content) const
    {
        auto made = Document::create(m_folder.filePath(name), content);
        if (!made)
            qFatal("%s", qPrintable(made.error().message));
        return std::move(*made);
    }

    [[nodiscard]] static domain::ChangeSet empty() { return domain::creation(domain::newProgramme(QStringLiteral("Impulsprogramm 2024"), 2024)); }

    QTemporaryDir m_folder;
};

void TestSigningKeys::makesAKeyOnce()
{
    const auto file = document(QStringLiteral("once.lotse"), empty());
    const auto made = ensureSigningKey(*file);
    QVERIFY2(made, made ? "" : qPrintable(made.error().message));
    QCOMPARE(file->programme().table<domain::SigningKey>().size(), 1u);
    const auto again = ensureSigningKey(*file);
    QCOMPARE(*again, *made);
    QCOMPARE(file->programme().table<domain::SigningKey>().size(), 1u);
    QVERIFY(signingKeyChange(file->programme()).value().isEmpty());
    // The secret lies nowhere but in its blob.
    const QByteArray dump = signing::publicKeyText(made->secretKey).toLatin1();
    const domain::SigningKey row = *domain::signingKey(file->programme());
    QVERIFY(!row.publicKey.contains(QString::fromLatin1(dump)) && row.secret.size() == 64);
}

void TestSigningKeys::keepsTheKeyWhenSomethingIsUndone()
{
    const auto file = document(QStringLiteral("undo.lotse"), empty());
    QVERIFY(ensureSigningKey(*file));
    QVERIFY(!file->canUndo());
    const domain::Programme before = file->programme();
    domain::Draft draft(before, QStringLiteral("Add somebody"));
    domain::Participant person;
    person.familyName = QStringLiteral("Amann");
    draft.add(person);
    QVERIFY(file->apply(draft.take()));
    QVERIFY(file->undo());
    QCOMPARE(file->programme(), before);
    QVERIFY(domain::signingKey(file->programme()));
}

void TestSigningKeys::tellsWhatBecameOfNumbers()
{
    const signing::KeyFile keyFile = keyFileOf(testsupport::verificationProgramme(), QDate(2024, 11, 5));
    QCOMPARE(keyFile.programme, QStringLiteral("Impulsprogramm 2024"));
    QCOMPARE(keyFile.issued, (QStringList{QStringLiteral("2024-0001-2"), QStringLiteral("2024-0004-6")}));
    QCOMPARE(keyFile.superseded, (QMap<QString, QString>{{QStringLiteral("2024-0002-0"), QStringLiteral("2024-0004-6")}}));
    QCOMPARE(keyFile.revoked, QStringList{QStringLiteral("2024-0003-8")});
    QCOMPARE(keyFile.keys.size(), 1);
    QCOMPARE(keyFile.keys.first().publicKey, testsupport::verificationKey().publicKey);
    QCOMPARE(keyFile.keys.first().createdOn, QDate(2024, 11, 5));
}

void TestSigningKeys::handsOutASignedFile()
{
    const auto file = document(QStringLiteral("handout.lotse"), empty());
    QVERIFY(ensureSigningKey(*file));
    const auto bytes = keyFileBytes(*file, QDate(2024, 11, 5));
    QVERIFY2(bytes, bytes ? "" : qPrintable(bytes.error().message));
    QCOMPARE(signing::readKeyFile(*bytes).value(), keyFileOf(file->programme(), QDate(2024, 11, 5)));
    QCOMPARE(keyFileBytes(*file, QDate(2024, 11, 5)).value(), *bytes);
}

void TestSigningKeys::refusesWithoutAKey()
{
    const auto file = document(QStringLiteral("nokey.lotse"), empty());
    const auto key = signingKeyOf(*file);
    QVERIFY(!key);
    QCOMPARE(key.error().code, base::ErrorCode::InputRefused);
    QVERIFY(!keyFileBytes(*file, QDate(2024, 11, 5)));
}

void TestSigningKeys::movesKeysToTheNextRun()
{
    const auto old = document(QStringLiteral("2024.lotse"), empty());
    const signing::KeyPair key = ensureSigningKey(*old).value();
    const auto content = nextRunContent(old->file(), old->programme(), {QStringLiteral("Impulsprogramm 2025"), 2025, true});
    QVERIFY(content);
    const auto moved = document(QStringLiteral("2025.lotse"), *content);
    QCOMPARE(signingKeyOf(*moved).value(), key);
    QCOMPARE(moved->title(), QStringLiteral("Impulsprogramm 2025"));
    QVERIFY(moved->file().integrity().value().isEmpty());

    const auto without = nextRunContent(old->file(), old->programme(), {QStringLiteral("Impulsprogramm 2025"), 2025, false});
    QVERIFY(without && without->blobs.isEmpty() && without->of<domain::SigningKey>().empty());
}

void TestSigningKeys::movesPicturesToTheNextRun()
{
    const domain::Blob picture = domain::makeBlob("invented picture", QStringLiteral("image/png"));
    const domain::Blob logo = domain::makeBlob("invented logo", QStringLiteral("image/png"));
    domain::Draft draft(domain::newProgramme(QStringLiteral("Impulsprogramm 2024"), 2024), QStringLiteral("Pictures"));
    domain::ProgrammeInfo info = draft.programme().info();
    info.logo = logo.hash;
    draft.update(info);
    domain::CertificateTemplate layout = *draft.programme().table<domain::CertificateTemplate>().begin();
    layout.layout = QStringLiteral("{\"elements\": [{\"image\": \"%1\"}]}").arg(picture.hash);
    draft.update(layout);
    domain::ChangeSet content = domain::creation(draft.programme());
    content.blobs = {picture, logo};
    const auto old = document(QStringLiteral("pictures.lotse"), content);
    const auto next = nextRunContent(old->file(), old->programme(), {QStringLiteral("Next"), 2025, true});
    QVERIFY(next);
    QStringList hashes;
    for (const domain::Blob &blob : next->blobs)
        hashes.append(blob.hash);
    QCOMPARE(hashes, (QStringList{logo.hash, picture.hash}));
}

/// A layout that names the secret key as if it were a picture does not carry it along.
void TestSigningKeys::keepsSecretsOutOfTheNextRun()
{
    const auto old = document(QStringLiteral("secret.lotse"), empty());
    QVERIFY(ensureSigningKey(*old));
    domain::Programme named = old->programme();
    domain::CertificateTemplate layout = *named.table<domain::CertificateTemplate>().begin();
    layout.layout = QStringLiteral("{\"elements\": [{\"image\": \"%1\"}]}").arg(domain::signingKey(named)->secret);
    named.table<domain::CertificateTemplate>().replace(layout);
    const auto next = nextRunContent(old->file(), named, {QStringLiteral("Next"), 2025, false});
    QVERIFY(next && next->blobs.isEmpty());
}

void TestSigningKeys::refusesTheSameNumbersUnderOneKey()
{
    const auto old = document(QStringLiteral("same.lotse"), empty());
    const NextRunOrder same{QStringLiteral("Impulsprogramm: Herbst"), 2024, true};
    QVERIFY(nextRunContent(old->file(), old->programme(), same));
    QVERIFY(ensureSigningKey(*old));
    NextRunOrder order{QStringLiteral("Impulsprogramm"), 2024, true};
    const auto refused = nextRunContent(old->file(), old->programme(), order);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, base::ErrorCode::InputRefused);
    QVERIFY2(refused.error().message.contains(QLatin1StringView("another year or title")), qPrintable(refused.error().message));
    order.withSigningKeys = false;
    QVERIFY(nextRunContent(old->file(), old->programme(), order));
    order = {QStringLiteral("Impulsprogramm"), 2025, true};
    QVERIFY(nextRunContent(old->file(), old->programme(), order));
    order = {QStringLiteral("Klimaprogramm"), 2024, true};
    QVERIFY(nextRunContent(old->file(), old->programme(), order));
}

LOTSE_TEST_MAIN(TestSigningKeys)
#include "tst_signingkeys.moc"
