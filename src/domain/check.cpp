#include "domain/check.h"

#include "domain/rules/messagetext.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace domain {

namespace {

constexpr qsizetype MaxTextLength = 20000;
constexpr qsizetype MaxLineLength = 1000;

base::Failure refused(const QString &sentence)
{
    return base::fail(base::ErrorCode::InputRefused, sentence);
}

QString headingOf(const char *source)
{
    return QCoreApplication::translate("domain", source);
}

bool isWritable(const QString &text)
{
    return std::none_of(text.begin(), text.end(), [](QChar c) {
        return (c.category() == QChar::Other_Control && c != u'\n' && c != u'\t') || c.isNull() || c.isNonCharacter();
    }) && text.isValidUtf16();
}

template <class FieldType>
base::Result<> checkText(const FieldType &field, const QString &text)
{
    if ((field.flags & Required) && text.trimmed().isEmpty())
        return refused(QCoreApplication::translate("domain", "“%1” must not be empty.").arg(headingOf(field.heading)));
    const qsizetype limit = (field.flags & (LongText | Technical)) ? MaxTextLength : MaxLineLength;
    if (text.size() > limit && !(field.flags & Technical))
        return refused(QCoreApplication::translate("domain", "“%1” is too long: %2 characters, at most %3 are possible.")
                           .arg(headingOf(field.heading)).arg(text.size()).arg(limit));
    if (!isWritable(text))
        return refused(QCoreApplication::translate("domain", "“%1” contains characters that cannot be written. Please type it anew.")
                           .arg(headingOf(field.heading)));
    return {};
}

template <class R, class FieldType>
base::Result<> checkKey(const Programme &programme, const R &row, const FieldType &field)
{
    const auto &key = FieldType::value(row);
    if (key.isEmpty())
        return {};
    for (const R &other : programme.table<R>()) {
        if (other.id != row.id && FieldType::value(other) == key)
            return refused(QCoreApplication::translate("domain", "“%1”: “%2” is already used by “%3”. Please choose another.")
                               .arg(headingOf(field.heading), key, RecordTraits<R>::label(other)));
    }
    return {};
}

template <class FieldType>
base::Result<> checkReference(const Programme &programme, const typename FieldType::Record &row, const FieldType &field)
{
    const auto missing = [&] {
        return refused(QCoreApplication::translate("domain", "“%1” refers to a row that does not exist. Please choose an existing one.")
                           .arg(headingOf(field.heading)));
    };
    if constexpr (FieldType::kind == FieldKind::References) {
        for (const auto id : FieldType::value(row)) {
            if (!programme.find(id))
                return missing();
        }
    } else {
        const auto id = FieldType::value(row);
        if (id.isValid() && !programme.find(id))
            return missing();
        if (!id.isValid() && (field.flags & Required))
            return refused(QCoreApplication::translate("domain", "“%1” must not be empty.").arg(headingOf(field.heading)));
    }
    return {};
}

bool isNegative(const std::optional<int> &number)
{
    return number && *number < 0;
}

/// What a record promises beyond its single fields; nothing by default.
template <class R>
QString brokenPromise(const Programme &, const R &)
{
    return {};
}

template <>
QString brokenPromise(const Programme &programme, const ProgrammeInfo &row)
{
    if (!programme.table<ProgrammeInfo>().isEmpty() && programme.info().id != row.id)
        return QCoreApplication::translate("domain", "A file holds one programme. Please create another file for another one.");
    if (row.language != QLatin1StringView("de") && row.language != QLatin1StringView("en"))
        return QCoreApplication::translate("domain", "The language of documents is de or en.");
    if (row.attendanceMinPercent < 0 || row.attendanceMinPercent > 100)
        return QCoreApplication::translate("domain", "The minimum share of a session is a number from 0 to 100.");
    if (row.certificateMinTrainings < 0)
        return QCoreApplication::translate("domain", "The number of trainings needed cannot be negative.");
    if (row.certificateMinPercent < 0 || row.certificateMinPercent > 100)
        return QCoreApplication::translate("domain", "The share of hours needed for a certificate is a number from 0 to 100.");
    if (isNegative(row.participantLimit) || isNegative(row.countyLimit))
        return QCoreApplication::translate("domain", "A limit of participants cannot be negative.");
    if (row.sameMunicipalityMax && *row.sameMunicipalityMax < 1)
        return QCoreApplication::translate("domain", "At least one person of a municipality has to be possible in a training.");
    if (row.wantedTrainings < 1 || row.wantedTrainings > 20)
        return QCoreApplication::translate("domain", "A person wants 1 to 20 trainings.");
    if (row.offerDays < 1 || row.offerDays > 365)
        return QCoreApplication::translate("domain", "A place is offered for 1 to 365 days.");
    return {};
}

template <>
QString brokenPromise(const Programme &programme, const Municipality &row)
{
    static const QRegularExpression key(QStringLiteral("^(\\d{5}|\\d{8})?$"));
    if (!key.match(row.ags).hasMatch())
        return QCoreApplication::translate("domain", "The key (AGS) of “%1” needs 8 digits, that of a county 5.").arg(row.name);
    if (row.population && *row.population < 0)
        return QCoreApplication::translate("domain", "The population cannot be negative.");
    const Municipality *county = programme.find(row.county);
    if (county && !county->isCounty())
        return QCoreApplication::translate("domain", "“%1” is not a county.").arg(county->name);
    return {};
}

template <>
QString brokenPromise(const Programme &, const Session &row)
{
    if (row.startsAt.isValid() && row.endsAt.isValid() && row.endsAt <= row.startsAt)
        return QCoreApplication::translate("domain", "“%1” must end after it begins.").arg(row.title);
    if (!row.startsAt.isValid() && row.endsAt.isValid())
        return QCoreApplication::translate("domain", "“%1” has an end but no beginning.").arg(row.title);
    if ((row.minSize && *row.minSize < 0) || (row.maxSize && *row.maxSize < 0))
        return QCoreApplication::translate("domain", "Minimum and maximum of “%1” cannot be negative.").arg(row.title);
    if (row.minSize && row.maxSize && *row.minSize > *row.maxSize)
        return QCoreApplication::translate("domain", "The minimum of “%1” is greater than its maximum.").arg(row.title);
    return {};
}

template <>
QString brokenPromise(const Programme &programme, const Enrolment &row)
{
    for (const Enrolment &other : programme.table<Enrolment>()) {
        if (other.id != row.id && other.session == row.session && other.participant == row.participant)
            return QCoreApplication::translate("domain", "This person already has a place in this session. Please change that one.");
    }
    if (row.minutes && *row.minutes < 0)
        return QCoreApplication::translate("domain", "Minutes cannot be negative.");
    return {};
}

template <>
QString brokenPromise(const Programme &, const Eligibility &row)
{
    if (row.municipality.isValid() == row.participant.isValid())
        return QCoreApplication::translate("domain", "A ground of eligibility belongs to a municipality or to a participant.");
    if (row.ground == EligibilityGround::Exception && row.reason.trimmed().isEmpty())
        return QCoreApplication::translate("domain", "An exception needs a reason.");
    return {};
}

template <>
QString brokenPromise(const Programme &, const Interest &row)
{
    if (row.question.isValid() == row.session.isValid())
        return QCoreApplication::translate("domain", "An interest names a question or a training.");
    if (row.rank < 1)
        return QCoreApplication::translate("domain", "The rank of an interest is 1 or more.");
    return {};
}

template <>
QString brokenPromise(const Programme &programme, const AssignmentLock &row)
{
    for (const AssignmentLock &other : programme.table<AssignmentLock>()) {
        if (other.id != row.id && other.session == row.session && other.participant == row.participant)
            return QCoreApplication::translate("domain", "This person is pinned to or barred from this session already. Please change that decision.");
    }
    return {};
}

template <>
QString brokenPromise(const Programme &, const Unavailability &row)
{
    if (row.participant.isValid() == row.coach.isValid())
        return QCoreApplication::translate("domain", "An unavailable time belongs to a participant or to a coach.");
    if (!row.startsAt.isValid() || !row.endsAt.isValid() || row.endsAt <= row.startsAt)
        return QCoreApplication::translate("domain", "An unavailable time needs a beginning and a later end.");
    return {};
}

template <>
QString brokenPromise(const Programme &, const SchoolHoliday &row)
{
    if (row.lastDay < row.firstDay)
        return QCoreApplication::translate("domain", "“%1” must not end before it begins.").arg(row.name);
    return {};
}

template <>
QString brokenPromise(const Programme &, const Feedback &row)
{
    if (row.scale < 2 || row.scale > 100)
        return QCoreApplication::translate("domain", "The best score is a number from 2 to 100.");
    if (row.score && (*row.score < 1 || *row.score > row.scale))
        return QCoreApplication::translate("domain", "A score is a number from 1 to %1.").arg(row.scale);
    if (!row.score && row.comment.trimmed().isEmpty())
        return QCoreApplication::translate("domain", "An answer needs a score or a comment.");
    return {};
}

template <>
QString brokenPromise(const Programme &, const Role &row)
{
    static const QRegularExpression colour(QStringLiteral("^(#[0-9a-fA-F]{6})?$"));
    if (!colour.match(row.colour).hasMatch())
        return QCoreApplication::translate("domain", "A colour is written as # and six digits, such as #0072b2.");
    if (isNegative(row.participantLimit))
        return QCoreApplication::translate("domain", "A limit of participants cannot be negative.");
    return {};
}

template <>
QString brokenPromise(const Programme &, const MessageTemplate &row)
{
    if (row.language != QLatin1StringView("de") && row.language != QLatin1StringView("en"))
        return QCoreApplication::translate("domain", "“%1” is no language of messages. Possible are de and en.").arg(row.language);
    const auto text = checkMessageText(row);
    return text ? QString() : text.error().message;
}

} // namespace

template <class R>
base::Result<> check(const Programme &programme, const R &row)
{
    base::Result<> result;
    forEachField<R>([&](const auto &field) {
        using FieldType = std::decay_t<decltype(field)>;
        if (!result)
            return;
        if constexpr (FieldType::kind == FieldKind::Text) {
            result = checkText(field, FieldType::value(row));
            if (result && (field.flags & Key))
                result = checkKey(programme, row, field);
        } else if constexpr (FieldType::kind == FieldKind::Reference || FieldType::kind == FieldKind::References) {
            result = checkReference(programme, row, field);
        } else if constexpr (FieldType::kind == FieldKind::Date || FieldType::kind == FieldKind::DateTime) {
            if ((field.flags & Required) && !FieldType::value(row).isValid())
                result = refused(QCoreApplication::translate("domain", "“%1” must not be empty.").arg(headingOf(field.heading)));
        }
    });
    if (!result)
        return result;
    if (const QString sentence = brokenPromise(programme, row); !sentence.isEmpty())
        return refused(sentence);
    return {};
}

namespace {
/// Makes check<R>() exist in this library for each record; `used`, because an optimising build would drop it.
template <class... R>
constexpr auto instances(TypeList<R...>)
{
    return std::tuple{static_cast<base::Result<> (*)(const Programme &, const R &)>(&check<R>)...};
}
[[gnu::used]] const auto keepInstances = instances(Records{});
} // namespace

} // namespace domain
