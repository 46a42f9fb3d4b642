#include "domain/rules/messagefields.h"

#include "base/clock.h"
#include "base/text.h"
#include "domain/rules/messagewords.h"
#include "domain/rules/salutation.h"

#include <QCoreApplication>

#include <algorithm>

namespace domain {

namespace {

constexpr qsizetype LongestValue = 2'000; ///< signs of one value that came from a field

/// One line of data: no control characters and no marks that turn the direction of what follows (Unicode UAX 9).
QString oneLine(const QString &data)
{
    QString text;
    for (const QChar c : QStringView(data).first(std::min(data.size(), LongestValue))) {
        const char16_t code = c.unicode();
        const bool turns = (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
        if (c.category() == QChar::Other_Control || code == 0x2028 || code == 0x2029)
            text += u' ';
        else if (!turns)
            text += c;
    }
    if (!text.isEmpty() && text.back().isHighSurrogate())
        text.chop(1);
    return text.trimmed();
}

const MessageWords &wordsOf(const MessageFacts &facts)
{
    return messageWords(facts.language);
}

const Participant *personOf(const MessageFacts &facts)
{
    return facts.programme.find(facts.addressee.recipient.participant);
}

const Coach *coachOf(const MessageFacts &facts)
{
    return facts.programme.find(facts.addressee.recipient.coach);
}

const AddressedSession *firstSession(const MessageFacts &facts)
{
    return facts.addressee.sessions.isEmpty() ? nullptr : &facts.addressee.sessions.constFirst();
}

const Enrolment *enrolmentOf(const MessageFacts &facts, const AddressedSession *session)
{
    return session ? facts.programme.find(session->enrolment) : nullptr;
}

bool isOnline(const MessageFacts &facts, const CalendarEntry &entry)
{
    const Session *session = facts.programme.find(entry.session);
    if (session && session->mode != SessionMode::Open)
        return session->mode != SessionMode::InPerson;
    return entry.place.isEmpty() && !entry.link.isEmpty();
}

QString whereText(const MessageFacts &facts, const CalendarEntry &entry)
{
    if (const QString place = oneLine(entry.place); !place.isEmpty())
        return place;
    return isOnline(facts, entry) ? wordsOf(facts).online : QString();
}

QString momentText(const MessageFacts &facts, const QDateTime &moment)
{
    return base::dateTimeSpan(moment, {}, wordsOf(facts).locale);
}

QString headed(const QString &heading, const QString &text)
{
    return QStringLiteral("%1: %2").arg(heading, text);
}

/// What is to be known about one session beside its title and date, a line each.
QStringList detailLines(const MessageFacts &facts, const AddressedSession &session)
{
    const MessageWords &words = wordsOf(facts);
    QStringList lines;
    if (const QString where = whereText(facts, session.entry); !where.isEmpty())
        lines.append(headed(words.place, where));
    if (const QString link = oneLine(session.entry.link); !link.isEmpty())
        lines.append(headed(words.link, link));
    if (const Enrolment *enrolment = enrolmentOf(facts, &session)) {
        if (enrolment->state == EnrolmentState::Waiting && enrolment->waitingPlace)
            lines.append(QString(words.waitingPlace).arg(*enrolment->waitingPlace));
        if (enrolment->state == EnrolmentState::Invited && enrolment->offerUntil.isValid())
            lines.append(QString(words.answerUntil).arg(momentText(facts, enrolment->offerUntil)));
    }
    return lines;
}

/// One entry of a list in plain text.
QString bullet(const QStringList &lines)
{
    return QStringLiteral("- ") + lines.join(QStringLiteral("\n  "));
}

QString sessionsText(const MessageFacts &facts)
{
    QStringList entries;
    for (const AddressedSession &session : facts.addressee.sessions) {
        QStringList lines{wordsOf(facts).whenText(session.entry), oneLine(session.entry.title)};
        if (session.entry.status == EntryStatus::Cancelled)
            lines.append(wordsOf(facts).off);
        else
            lines += detailLines(facts, session);
        lines.removeAll(QString());
        entries.append(bullet(lines));
    }
    return entries.join(u'\n');
}

QString joinedParts(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QString changesText(const MessageFacts &facts)
{
    const MessageWords &words = wordsOf(facts);
    QStringList entries;
    for (const AddressedSession &session : facts.addressee.sessions) {
        QStringList lines{oneLine(session.entry.title)};
        const CalendarEntry told = session.told.value_or(session.entry);
        const QString before = joinedParts({words.whenText(told), whereText(facts, told)});
        if (session.entry.status == EntryStatus::Cancelled) {
            lines.append(headed(words.off, before));
        } else {
            if (session.told)
                lines.append(headed(words.before, before));
            lines.append(headed(words.now, words.whenText(session.entry)));
            lines += detailLines(facts, session);
        }
        entries.append(bullet(lines));
    }
    return entries.join(u'\n');
}

QString closingText(const MessageFacts &facts)
{
    const ProgrammeInfo &info = facts.programme.info();
    QStringList lines{oneLine(info.signerName), oneLine(info.signerFunction), oneLine(info.organiser)};
    lines.removeAll(QString());
    if (lines.isEmpty())
        return {};
    const QString room(facts.form.isLetter ? 4 : 2, u'\n');
    return wordsOf(facts).closing + room + lines.join(u'\n');
}

template <class Member>
QString ofPerson(const MessageFacts &facts, Member member)
{
    const Participant *person = personOf(facts);
    return person ? oneLine(person->*member) : QString();
}

template <class Member>
QString ofInfo(const MessageFacts &facts, Member member)
{
    return oneLine(facts.programme.info().*member);
}

/// A part of the first session: told = as the recipient knows it so far.
QString ofSession(const MessageFacts &facts, bool told, QString (*text)(const MessageFacts &, const CalendarEntry &))
{
    const AddressedSession *session = firstSession(facts);
    if (!session || (told && !session->told))
        return {};
    return text(facts, told ? *session->told : session->entry);
}

QString titleText(const MessageFacts &, const CalendarEntry &entry) { return oneLine(entry.title); }
QString linkText(const MessageFacts &, const CalendarEntry &entry) { return oneLine(entry.link); }
QString dayText(const MessageFacts &facts, const CalendarEntry &entry) { return wordsOf(facts).dayText(entry); }
QString timeText(const MessageFacts &facts, const CalendarEntry &entry) { return wordsOf(facts).timeText(entry); }
QString plainYes(bool holds) { return holds ? QStringLiteral("yes") : QString(); }

bool anyDiffers(const MessageFacts &facts, bool (*differs)(const CalendarEntry &, const CalendarEntry &))
{
    const auto &sessions = facts.addressee.sessions;
    return std::any_of(sessions.begin(), sessions.end(), [differs](const AddressedSession &session) { return session.told && differs(*session.told, session.entry); });
}

/// A name, its heading and where its text comes from.
struct NamedFact
{
    QLatin1StringView name;
    const char *heading;
    QString (*text)(const MessageFacts &);
};

constexpr NamedFact Placeholders[] = {
    {QLatin1StringView("salutation"), QT_TRANSLATE_NOOP("domain", "Salutation (“Sehr geehrte Frau Dr. Müller,”)"), [](const MessageFacts &f) { return oneLine(salutationLine(f.programme, f.addressee.recipient, f.language)); }},
    {QLatin1StringView("recipient"), QT_TRANSLATE_NOOP("domain", "Full name with title"), [](const MessageFacts &f) { return oneLine(recipientName(f.programme, f.addressee.recipient)); }},
    {QLatin1StringView("given_name"), QT_TRANSLATE_NOOP("domain", "Given name"), [](const MessageFacts &f) { return coachOf(f) ? oneLine(coachOf(f)->givenName) : ofPerson(f, &Participant::givenName); }},
    {QLatin1StringView("family_name"), QT_TRANSLATE_NOOP("domain", "Family name"), [](const MessageFacts &f) { return coachOf(f) ? oneLine(coachOf(f)->familyName) : personOf(f) ? oneLine(surname(*personOf(f))) : QString(); }},
    {QLatin1StringView("municipality"), QT_TRANSLATE_NOOP("domain", "Municipality, or organisation of a coach"), [](const MessageFacts &f) {
         if (coachOf(f))
             return oneLine(coachOf(f)->organisation);
         const Municipality *municipality = personOf(f) ? f.programme.find(personOf(f)->municipality) : nullptr;
         return municipality ? oneLine(municipality->name) : ofPerson(f, &Participant::organisation);
     }},
    {QLatin1StringView("office"), QT_TRANSLATE_NOOP("domain", "Office"), [](const MessageFacts &f) { return ofPerson(f, &Participant::office); }},
    {QLatin1StringView("position"), QT_TRANSLATE_NOOP("domain", "Position"), [](const MessageFacts &f) { return ofPerson(f, &Participant::position); }},
    {QLatin1StringView("role"), QT_TRANSLATE_NOOP("domain", "Role"), [](const MessageFacts &f) {
         const Role *role = personOf(f) ? f.programme.find(personOf(f)->role) : nullptr;
         return role ? oneLine(role->name) : QString();
     }},
    {QLatin1StringView("sessions"), QT_TRANSLATE_NOOP("domain", "List of the sessions with date, title, place and link"), sessionsText},
    {QLatin1StringView("changes"), QT_TRANSLATE_NOOP("domain", "List of the changed sessions, before and now"), changesText},
    {QLatin1StringView("session"), QT_TRANSLATE_NOOP("domain", "Title of the (first) session"), [](const MessageFacts &f) { return ofSession(f, false, titleText); }},
    {QLatin1StringView("session_date"), QT_TRANSLATE_NOOP("domain", "Its day"), [](const MessageFacts &f) { return ofSession(f, false, dayText); }},
    {QLatin1StringView("session_time"), QT_TRANSLATE_NOOP("domain", "Its time"), [](const MessageFacts &f) { return ofSession(f, false, timeText); }},
    {QLatin1StringView("session_place"), QT_TRANSLATE_NOOP("domain", "Its place"), [](const MessageFacts &f) { return ofSession(f, false, whereText); }},
    {QLatin1StringView("session_link"), QT_TRANSLATE_NOOP("domain", "Its joining link"), [](const MessageFacts &f) { return ofSession(f, false, linkText); }},
    {QLatin1StringView("old_date"), QT_TRANSLATE_NOOP("domain", "Its day as told so far"), [](const MessageFacts &f) { return ofSession(f, true, dayText); }},
    {QLatin1StringView("old_time"), QT_TRANSLATE_NOOP("domain", "Its time as told so far"), [](const MessageFacts &f) { return ofSession(f, true, timeText); }},
    {QLatin1StringView("old_place"), QT_TRANSLATE_NOOP("domain", "Its place as told so far"), [](const MessageFacts &f) { return ofSession(f, true, whereText); }},
    {QLatin1StringView("session_count"), QT_TRANSLATE_NOOP("domain", "Number of sessions"), [](const MessageFacts &f) { return f.addressee.sessions.isEmpty() ? QString() : QString::number(f.addressee.sessions.size()); }},
    {QLatin1StringView("answer_until"), QT_TRANSLATE_NOOP("domain", "Until when an offered place is kept"), [](const MessageFacts &f) {
         const Enrolment *enrolment = enrolmentOf(f, firstSession(f));
         return enrolment && enrolment->offerUntil.isValid() ? momentText(f, enrolment->offerUntil) : QString();
     }},
    {QLatin1StringView("waiting_place"), QT_TRANSLATE_NOOP("domain", "Place on the waiting list of the session"), [](const MessageFacts &f) {
         const Enrolment *enrolment = enrolmentOf(f, firstSession(f));
         return enrolment && enrolment->waitingPlace ? QString::number(*enrolment->waitingPlace) : QString();
     }},
    {QLatin1StringView("certificate_number"), QT_TRANSLATE_NOOP("domain", "Number of the certificate"), [](const MessageFacts &f) {
         const Certificate *certificate = f.programme.find(f.addressee.certificate);
         return certificate ? oneLine(certificate->number) : QString();
     }},
    {QLatin1StringView("programme"), QT_TRANSLATE_NOOP("domain", "Title of the programme"), [](const MessageFacts &f) { return ofInfo(f, &ProgrammeInfo::title); }},
    {QLatin1StringView("year"), QT_TRANSLATE_NOOP("domain", "Year"), [](const MessageFacts &f) { return f.programme.info().year ? QString::number(*f.programme.info().year) : QString(); }},
    {QLatin1StringView("organiser"), QT_TRANSLATE_NOOP("domain", "Organiser"), [](const MessageFacts &f) { return ofInfo(f, &ProgrammeInfo::organiser); }},
    {QLatin1StringView("signer_name"), QT_TRANSLATE_NOOP("domain", "Signed by"), [](const MessageFacts &f) { return ofInfo(f, &ProgrammeInfo::signerName); }},
    {QLatin1StringView("signer_function"), QT_TRANSLATE_NOOP("domain", "Function of the signer"), [](const MessageFacts &f) { return ofInfo(f, &ProgrammeInfo::signerFunction); }},
    {QLatin1StringView("contact_email"), QT_TRANSLATE_NOOP("domain", "Contact e-mail"), [](const MessageFacts &f) { return ofInfo(f, &ProgrammeInfo::contactEmail); }},
    {QLatin1StringView("place"), QT_TRANSLATE_NOOP("domain", "Place of issue"), [](const MessageFacts &f) { return ofInfo(f, &ProgrammeInfo::place); }},
    {QLatin1StringView("date"), QT_TRANSLATE_NOOP("domain", "Today"), [](const MessageFacts &f) { return base::longDate(base::Clock::today(), wordsOf(f).locale); }},
    {QLatin1StringView("closing"), QT_TRANSLATE_NOOP("domain", "Closing with signer and organiser"), closingText},
};

constexpr NamedFact Conditions[] = {
    {QLatin1StringView("coach"), QT_TRANSLATE_NOOP("domain", "the message goes to a coach"), [](const MessageFacts &f) { return plainYes(coachOf(f)); }},
    {QLatin1StringView("online"), QT_TRANSLATE_NOOP("domain", "the (first) session takes place online, or also online"), [](const MessageFacts &f) { return plainYes(firstSession(f) && isOnline(f, firstSession(f)->entry)); }},
    {QLatin1StringView("several_sessions"), QT_TRANSLATE_NOOP("domain", "the message is about more than one session"), [](const MessageFacts &f) { return plainYes(f.addressee.sessions.size() > 1); }},
    {QLatin1StringView("time_changed"), QT_TRANSLATE_NOOP("domain", "a time is other than told"), [](const MessageFacts &f) {
         return plainYes(anyDiffers(f, [](const CalendarEntry &told, const CalendarEntry &now) { return told.startsAt != now.startsAt || told.endsAt != now.endsAt; }));
     }},
    {QLatin1StringView("place_changed"), QT_TRANSLATE_NOOP("domain", "a place or link is other than told"), [](const MessageFacts &f) {
         return plainYes(anyDiffers(f, [](const CalendarEntry &told, const CalendarEntry &now) { return told.place != now.place || told.link != now.link; }));
     }},
    {QLatin1StringView("letter"), QT_TRANSLATE_NOOP("domain", "it is a letter, not a mail"), [](const MessageFacts &f) { return plainYes(f.form.isLetter); }},
    {QLatin1StringView("calendar"), QT_TRANSLATE_NOOP("domain", "calendar entries are attached"), [](const MessageFacts &f) { return plainYes(f.form.hasCalendar && !f.addressee.sessions.isEmpty()); }},
    {QLatin1StringView("schedule"), QT_TRANSLATE_NOOP("domain", "the personal schedule is attached"), [](const MessageFacts &f) { return plainYes(f.form.hasSchedule); }},
};

template <size_t size>
const NamedFact *fieldOf(const NamedFact (&fields)[size], const QString &name)
{
    const auto found = std::find_if(std::begin(fields), std::end(fields), [&name](const NamedFact &fact) { return fact.name == name; });
    return found == std::end(fields) ? nullptr : found;
}

template <size_t size>
QList<MessageField> listed(const NamedFact (&fields)[size])
{
    QList<MessageField> result;
    for (const NamedFact &fact : fields)
        result.append({fact.name, QCoreApplication::translate("domain", fact.heading)});
    return result;
}

} // namespace

QList<MessageField> messagePlaceholders()
{
    return listed(Placeholders);
}

QList<MessageField> messageConditions()
{
    return listed(Conditions);
}

TextPattern::NameUse messageNameUse(const QString &name)
{
    if (fieldOf(Placeholders, name))
        return TextPattern::NameUse::Placeholder;
    return fieldOf(Conditions, name) ? TextPattern::NameUse::Condition : TextPattern::NameUse::Unknown;
}

QString messageFieldHeading(const QString &name)
{
    const NamedFact *field = fieldOf(Placeholders, name);
    if (!field)
        field = fieldOf(Conditions, name);
    return field ? QCoreApplication::translate("domain", field->heading) : name;
}

QString messageValue(const MessageFacts &facts, const QString &name)
{
    const NamedFact *field = fieldOf(Placeholders, name);
    if (!field)
        field = fieldOf(Conditions, name);
    return field ? field->text(facts) : QString();
}

} // namespace domain
