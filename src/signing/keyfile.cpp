#include "signing/keyfile.h"

#include "signing/plainvalues.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace signing {

namespace {

constexpr QLatin1StringView format("impulslotse-key/1");
constexpr QLatin1StringView family("impulslotse-key/");
constexpr qsizetype mostBytes = 16 << 20;
constexpr qsizetype mostNumbers = 200'000;
constexpr qsizetype mostKeys = 100;
constexpr qsizetype longestTitle = 1000;

base::Failure refused(const QString &sentence)
{
    return base::fail(base::ErrorCode::InputRefused, sentence);
}

QString dayText(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QStringLiteral("-");
}

/// The members of the file, taken one after another; remembers the first that cannot be.
class Members
{
public:
    explicit Members(const QJsonObject &object) : m_object(object) {}

    QString text(const QString &name, qsizetype longest)
    {
        const QJsonValue value = take(name);
        if (!value.isString() || value.toString().isEmpty() || value.toString().size() > longest)
            blame(name);
        return value.toString();
    }

    /// A day; null only where it may be.
    QDate day(const QString &name, bool mayBeNull = false)
    {
        const QJsonValue value = take(name);
        const QDate day = QDate::fromString(value.toString(), Qt::ISODate);
        const bool isDay = day.isValid() && dayText(day) == value.toString();
        if (!isDay && !(mayBeNull && value.isNull()))
            blame(name);
        return day;
    }

    QJsonArray array(const QString &name, qsizetype most)
    {
        const QJsonValue value = take(name);
        if (!value.isArray() || value.toArray().size() > most)
            blame(name);
        return value.toArray();
    }

    QStringList numbers(const QString &name)
    {
        QStringList numbers;
        for (const QJsonValue &value : array(name, mostNumbers)) {
            if (!isNumber(value.toString()))
                blame(name);
            numbers.append(value.toString());
        }
        if (!std::is_sorted(numbers.begin(), numbers.end()) || std::adjacent_find(numbers.begin(), numbers.end()) != numbers.end())
            blame(name);
        return numbers;
    }

    /// A value by number; `isValue` says which ones can be.
    QMap<QString, QString> valuesByNumber(const QString &name, bool (*isValue)(const QString &))
    {
        const QJsonValue value = take(name);
        const QJsonObject object = value.toObject();
        if (!value.isObject() || object.size() > mostNumbers)
            blame(name);
        QMap<QString, QString> pairs;
        for (auto member = object.begin(); member != object.end(); ++member) {
            if (!isNumber(member.key()) || !isValue(member.value().toString()))
                blame(name);
            pairs.insert(member.key(), member.value().toString());
        }
        return pairs;
    }

    void blame(const QString &name)
    {
        if (m_blamed.isEmpty())
            m_blamed = name;
    }

    /// What is wrong, if anything; members that were not asked for are wrong too.
    QString blamed() const
    {
        return m_blamed.isEmpty() && !m_object.isEmpty() ? m_object.keys().constFirst() : m_blamed;
    }

private:
    QJsonValue take(const QString &name)
    {
        if (!m_object.contains(name))
            blame(name);
        return m_object.take(name);
    }

    QJsonObject m_object;
    QString m_blamed;
};

KnownKey readKey(Members &file, const QJsonValue &value)
{
    Members members(value.toObject());
    KnownKey key;
    key.id = members.text(QStringLiteral("id"), 8);
    key.publicKey = publicKeyFromText(members.text(QStringLiteral("public_key"), 60));
    key.createdOn = members.day(QStringLiteral("created_on"), true);
    if (!members.blamed().isEmpty() || key.publicKey.isEmpty() || key.id != keyId(key.publicKey))
        file.blame(QStringLiteral("keys"));
    return key;
}

/// The part that contradicts another, if any: no number may be two things at once, or have a statement without being listed.
QString contradictionIn(const KeyFile &file)
{
    QSet<QString> numbers(file.issued.begin(), file.issued.end());
    const auto add = [&numbers](const QString &number) {
        const qsizetype before = numbers.size();
        numbers.insert(number);
        return numbers.size() > before;
    };
    const QStringList superseded = file.superseded.keys();
    if (!std::all_of(superseded.begin(), superseded.end(), add) || !std::all_of(file.revoked.begin(), file.revoked.end(), add))
        return QStringLiteral("revoked");
    const QStringList stated = file.statements.keys();
    const bool isListed = std::all_of(stated.begin(), stated.end(), [&numbers](const QString &number) { return numbers.contains(number); });
    return isListed ? QString() : QStringLiteral("statements");
}

QJsonObject toJson(const QMap<QString, QString> &values)
{
    QJsonObject object;
    for (auto value = values.begin(); value != values.end(); ++value)
        object.insert(value.key(), value.value());
    return object;
}

base::Result<QJsonObject> readObject(const QByteArray &bytes)
{
    const QString notOurs = QCoreApplication::translate("signing", "This is not a key file of the program. Please choose the file that “export … key” wrote.");
    if (bytes.size() > mostBytes)
        return refused(QCoreApplication::translate("signing", "The file is too large for a key file."));
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    const QString name = object.value(QLatin1StringView("format")).toString();
    if (!name.startsWith(family))
        return refused(notOurs);
    if (name != format)
        return refused(QCoreApplication::translate("signing", "The key file comes from a newer version of the program. Please use that version."));
    return object;
}

} // namespace

const KnownKey *KeyFile::key(const QString &id) const
{
    const auto found = std::find_if(keys.begin(), keys.end(), [&id](const KnownKey &key) { return key.id == id; });
    return found == keys.end() ? nullptr : &*found;
}

QByteArray canonicalBytes(const KeyFile &keyFile)
{
    QStringList lines{format, onOneLine(keyFile.programme), dayText(keyFile.asOf)};
    for (const KnownKey &key : keyFile.keys)
        lines.append(QStringLiteral("key %1 %2 %3").arg(key.id, publicKeyText(key.publicKey), dayText(key.createdOn)));
    for (const QString &number : keyFile.issued)
        lines.append(QStringLiteral("issued ") + number);
    for (auto pair = keyFile.superseded.begin(); pair != keyFile.superseded.end(); ++pair)
        lines.append(QStringLiteral("superseded %1 %2").arg(pair.key(), pair.value()));
    for (const QString &number : keyFile.revoked)
        lines.append(QStringLiteral("revoked ") + number);
    for (auto statement = keyFile.statements.begin(); statement != keyFile.statements.end(); ++statement)
        lines.append(QStringLiteral("statement %1 %2").arg(statement.key(), statement.value()));
    return lines.join(u'\n').toUtf8();
}

base::Result<QByteArray> writeKeyFile(const KeyFile &keyFile, const KeyPair &key)
{
    if (keyFile.keys.isEmpty() || keyFile.keys.constLast().publicKey != key.publicKey)
        return refused(QCoreApplication::translate("signing", "A key file must be signed by the newest key of the programme."));
    const auto signature = signatureOver(canonicalBytes(keyFile), key);
    if (!signature)
        return signature.failure();
    QJsonArray keys;
    for (const KnownKey &known : keyFile.keys) {
        keys.append(QJsonObject{{QStringLiteral("id"), known.id}, {QStringLiteral("public_key"), publicKeyText(known.publicKey)},
            {QStringLiteral("created_on"), known.createdOn.isValid() ? QJsonValue(dayText(known.createdOn)) : QJsonValue()}});
    }
    const QByteArray signatureText = signature->toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    return QJsonDocument(QJsonObject{
        {QStringLiteral("format"), QString(format)},
        {QStringLiteral("programme"), onOneLine(keyFile.programme)},
        {QStringLiteral("keys"), keys},
        {QStringLiteral("as_of"), dayText(keyFile.asOf)},
        {QStringLiteral("issued"), QJsonArray::fromStringList(keyFile.issued)},
        {QStringLiteral("superseded"), toJson(keyFile.superseded)},
        {QStringLiteral("revoked"), QJsonArray::fromStringList(keyFile.revoked)},
        {QStringLiteral("statements"), toJson(keyFile.statements)},
        {QStringLiteral("signature"), QString::fromLatin1(signatureText)},
    }).toJson();
}

base::Result<KeyFile> readKeyFile(const QByteArray &bytes)
{
    const auto object = readObject(bytes);
    if (!object)
        return object.failure();
    Members members(*object);
    KeyFile file;
    members.text(QStringLiteral("format"), longestTitle);
    file.programme = members.text(QStringLiteral("programme"), longestTitle);
    for (const QJsonValue &value : members.array(QStringLiteral("keys"), mostKeys))
        file.keys.append(readKey(members, value));
    file.asOf = members.day(QStringLiteral("as_of"));
    file.issued = members.numbers(QStringLiteral("issued"));
    file.superseded = members.valuesByNumber(QStringLiteral("superseded"), isNumber);
    file.revoked = members.numbers(QStringLiteral("revoked"));
    file.statements = members.valuesByNumber(QStringLiteral("statements"), isDigest);
    const QString signatureText = members.text(QStringLiteral("signature"), 100);
    if (file.keys.isEmpty())
        members.blame(QStringLiteral("keys"));
    if (const QString part = contradictionIn(file); !part.isEmpty())
        members.blame(part);
    if (const QString wrong = members.blamed(); !wrong.isEmpty())
        return refused(QCoreApplication::translate("signing", "The key file cannot be used: its part “%1” is missing or wrong. Please have it exported again.").arg(wrong));
    const auto signature = QByteArray::fromBase64Encoding(signatureText.toLatin1(), QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!signature || !isSignatureOver(canonicalBytes(file), *signature, file.keys.constLast().publicKey))
        return refused(QCoreApplication::translate("signing", "The key file was altered after the programme signed it. Please get it from the programme again."));
    return file;
}

} // namespace signing
