#pragma once

#include "domain/field.h"
#include "domain/ids.h"

namespace domain {

/// By which way somebody was told a date.
enum class NoticeWay { Mail, CalendarFile, Letter, Document, Spoken };

template <>
struct EnumTraits<NoticeWay>
{
    static constexpr EnumEntry entries[] = {
        {int(NoticeWay::Mail), "mail", QT_TRANSLATE_NOOP("domain", "E-mail")},
        {int(NoticeWay::CalendarFile), "calendar_file", QT_TRANSLATE_NOOP("domain", "Calendar file")},
        {int(NoticeWay::Letter), "letter", QT_TRANSLATE_NOOP("domain", "Letter")},
        {int(NoticeWay::Document), "document", QT_TRANSLATE_NOOP("domain", "Schedule as a document")},
        {int(NoticeWay::Spoken), "spoken", QT_TRANSLATE_NOOP("domain", "Spoken")},
    };
};

/// Mitteilung: what one recipient was told about one session, as it was told. A record of what left the house: it stays
/// when the change it was about is undone, and when the session is removed.
struct Notice
{
    NoticeId id;
    ParticipantId participant; ///< the recipient: either this
    CoachId coach;             ///< or this
    SessionId session;         ///< none when it was removed since
    QString uid;               ///< of the calendar entry, which outlives the session
    QString title;
    QDateTime startsAt;
    QDateTime endsAt;
    QString place;
    QString link;
    bool cancelled = false;    ///< told that the session is off, or that the recipient has no place in it any more
    int sequence = 0;          ///< version of the calendar entry (RFC 5545 § 3.8.7.4)
    NoticeWay way = NoticeWay::Mail;
    QDateTime writtenAt;       ///< when the draft or file was made
    QDateTime toldAt;          ///< invalid: written, but not confirmed as sent

    bool operator==(const Notice &) const = default;
};

template <>
struct RecordTraits<Notice>
{
    static constexpr const char *table = "notice";
    static constexpr const char *plural = "notices";
    static constexpr const char *heading = QT_TRANSLATE_NOOP("domain", "Notices");
    static constexpr const char *singular = QT_TRANSLATE_NOOP("domain", "Notice");
    static constexpr auto fields = FieldList{
        Field<&Notice::participant>{"participant", QT_TRANSLATE_NOOP("domain", "Participant"), Searchable, OnRemove::Cascade},
        Field<&Notice::coach>{"coach", QT_TRANSLATE_NOOP("domain", "Coach"), Searchable, OnRemove::Cascade},
        Field<&Notice::session>{"session", QT_TRANSLATE_NOOP("domain", "Session"), NoFlags, OnRemove::Clear},
        Field<&Notice::title>{"title", QT_TRANSLATE_NOOP("domain", "Title as told"), Searchable},
        Field<&Notice::startsAt>{"starts_at", QT_TRANSLATE_NOOP("domain", "Begins, as told")},
        Field<&Notice::endsAt>{"ends_at", QT_TRANSLATE_NOOP("domain", "Ends, as told")},
        Field<&Notice::place>{"place", QT_TRANSLATE_NOOP("domain", "Place as told"), Searchable},
        Field<&Notice::link>{"link", QT_TRANSLATE_NOOP("domain", "Link as told"), Searchable | Extra},
        Field<&Notice::cancelled>{"cancelled", QT_TRANSLATE_NOOP("domain", "Told that it is off")},
        Field<&Notice::way>{"way", QT_TRANSLATE_NOOP("domain", "By which way")},
        Field<&Notice::writtenAt>{"written_at", QT_TRANSLATE_NOOP("domain", "Written at")},
        Field<&Notice::toldAt>{"told_at", QT_TRANSLATE_NOOP("domain", "Told at")},
        Field<&Notice::sequence>{"sequence", QT_TRANSLATE_NOOP("domain", "Version"), Extra},
        Field<&Notice::uid>{"uid", QT_TRANSLATE_NOOP("domain", "Calendar entry"), Technical},
    };
    static QString label(const Notice &notice) { return notice.title; }
};

} // namespace domain
