#include "printing/certificatedata.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <numeric>

namespace printing {

namespace {

/// The text members and their names in JSON.
struct TextMember
{
    const char *name;
    QString CertificateData::*member;
};

constexpr TextMember TextMembers[] = {
    {"number", &CertificateData::number},
    {"recipient", &CertificateData::recipient},
    {"family_name", &CertificateData::familyName},
    {"institution", &CertificateData::institution},
    {"role", &CertificateData::role},
    {"role_name", &CertificateData::roleName},
    {"salutation", &CertificateData::salutation},
    {"academic_title", &CertificateData::academicTitle},
    {"given_name", &CertificateData::givenName},
    {"municipality", &CertificateData::municipality},
    {"office", &CertificateData::office},
    {"position", &CertificateData::position},
    {"year", &CertificateData::year},
    {"supersedes", &CertificateData::supersedes},
    {"statement", &CertificateData::statement},
    {"programme", &CertificateData::programme},
    {"organiser", &CertificateData::organiser},
    {"place", &CertificateData::place},
    {"signer_name", &CertificateData::signerName},
    {"signer_function", &CertificateData::signerFunction},
};

QJsonObject sessionObject(const AttendedSession &session)
{
    return {{QStringLiteral("date"), session.date.toString(Qt::ISODate)},
            {QStringLiteral("title"), session.title},
            {QStringLiteral("detail"), session.detail},
            {QStringLiteral("minutes"), session.minutes}};
}

AttendedSession session(const QJsonObject &object)
{
    return {QDate::fromString(object.value(u"date").toString(), Qt::ISODate), object.value(u"title").toString(),
            object.value(u"detail").toString(), object.value(u"minutes").toInt()};
}

} // namespace

int totalMinutes(const CertificateData &data)
{
    return std::accumulate(data.sessions.begin(), data.sessions.end(), 0,
                           [](int sum, const AttendedSession &attended) { return sum + attended.minutes; });
}

QString kindText(const CertificateData &data)
{
    const DocumentTexts &texts = documentTexts(data.language);
    return data.kind == domain::CertificateKind::Certificate ? texts.certificate : texts.attendanceConfirmation;
}

QString toJson(const CertificateData &data)
{
    QJsonObject object;
    for (const TextMember &text : TextMembers)
        object.insert(QLatin1StringView(text.name), data.*text.member);
    QJsonArray sessions;
    for (const AttendedSession &attended : data.sessions)
        sessions.append(sessionObject(attended));
    object.insert(QStringLiteral("sessions"), sessions);
    object.insert(QStringLiteral("kind"), QLatin1StringView(domain::enumIdentifier(data.kind)));
    object.insert(QStringLiteral("language"), languageCode(data.language));
    object.insert(QStringLiteral("date"), data.date.toString(Qt::ISODate));
    object.insert(QStringLiteral("name_confirmed"), data.nameConfirmed);
    object.insert(QStringLiteral("show_units"), data.showUnits);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

CertificateData certificateDataFromJson(const QString &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    CertificateData data;
    for (const TextMember &text : TextMembers)
        data.*text.member = object.value(QLatin1StringView(text.name)).toString();
    const QJsonArray sessions = object.value(u"sessions").toArray();
    for (const QJsonValue &value : sessions)
        data.sessions.append(session(value.toObject()));
    const QByteArray kind = object.value(u"kind").toString().toLatin1();
    data.kind = domain::enumFromIdentifier<domain::CertificateKind>(QLatin1StringView(kind)).value_or(domain::CertificateKind::Certificate);
    data.language = documentLanguage(object.value(u"language").toString());
    data.date = QDate::fromString(object.value(u"date").toString(), Qt::ISODate);
    data.nameConfirmed = object.value(u"name_confirmed").toBool(true);
    data.showUnits = object.value(u"show_units").toBool(true);
    return data;
}

} // namespace printing
