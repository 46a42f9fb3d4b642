#pragma once

#include "domain/field.h"
#include "domain/ids.h"

namespace domain {

/// The programme run itself: one row, with its rules and what certificates and exports say about it.
struct ProgrammeInfo
{
    base::Id<ProgrammeInfo> id;
    QString uuid;              ///< fixed at creation; domain part of calendar UIDs
    QString title;
    std::optional<int> year;
    QString organiser;
    QString place;             ///< where certificates are signed
    QString signerName;
    QString signerFunction;
    QString contactEmail;      ///< ORGANIZER of calendar files
    QString language = QStringLiteral("de"); ///< of documents: de or en
    QString logo;              ///< hash of an image among the blobs
    QString registerVintage;   ///< territory and population date of the imported register
    std::optional<int> participantLimit;
    std::optional<int> countyLimit; ///< people of one county, its municipalities included
    bool acceptsClimateMobilityPlan = true; ///< § 28 KlimaG BW
    bool acceptsActionPlan = true;
    bool acceptsCountyCoordinator = true;   ///< § 29 KlimaG BW
    bool acceptsNetworkMember = false;
    bool acceptsException = true;
    bool certificateNeedsKickoff = true;
    int certificateMinTrainings = 1;
    bool certificateNeedsClosing = true;
    int certificateMinPercent = 0; ///< share of the minutes of the sessions somebody had a seat in; 0: not asked
    bool certificateNeedsKnownAttendance = false; ///< in no session with a seat may attendance be unknown
    int attendanceMinPercent = 80; ///< share of a session's minutes from which "partial" counts
    std::optional<int> sameMunicipalityMax; ///< people of one municipality in one training; none: no limit
    int wantedTrainings = 3; ///< that a person wants who did not say how many
    int offerDays = 3; ///< a place offered to a waiting person is kept so many days

    bool operator==(const ProgrammeInfo &) const = default;
};

template <>
struct RecordTraits<ProgrammeInfo>
{
    static constexpr const char *table = "programme";
    static constexpr const char *plural = "programmes";
    static constexpr const char *heading = QT_TRANSLATE_NOOP("domain", "Programme");
    static constexpr const char *singular = QT_TRANSLATE_NOOP("domain", "Programme");
    static constexpr auto fields = FieldList{
        Field<&ProgrammeInfo::uuid>{"uuid", QT_TRANSLATE_NOOP("domain", "Identifier"), Technical},
        Field<&ProgrammeInfo::title>{"title", QT_TRANSLATE_NOOP("domain", "Title"), Searchable | Required},
        Field<&ProgrammeInfo::year>{"year", QT_TRANSLATE_NOOP("domain", "Year")},
        Field<&ProgrammeInfo::organiser>{"organiser", QT_TRANSLATE_NOOP("domain", "Organiser")},
        Field<&ProgrammeInfo::place>{"place", QT_TRANSLATE_NOOP("domain", "Place of issue")},
        Field<&ProgrammeInfo::signerName>{"signer_name", QT_TRANSLATE_NOOP("domain", "Signed by")},
        Field<&ProgrammeInfo::signerFunction>{"signer_function", QT_TRANSLATE_NOOP("domain", "Function of the signer")},
        Field<&ProgrammeInfo::contactEmail>{"contact_email", QT_TRANSLATE_NOOP("domain", "Contact e-mail")},
        Field<&ProgrammeInfo::language>{"language", QT_TRANSLATE_NOOP("domain", "Language of documents"), Required},
        Field<&ProgrammeInfo::logo>{"logo", QT_TRANSLATE_NOOP("domain", "Logo"), Technical},
        Field<&ProgrammeInfo::registerVintage>{"register_vintage", QT_TRANSLATE_NOOP("domain", "Register as of"), Technical},
        Field<&ProgrammeInfo::participantLimit>{"participant_limit", QT_TRANSLATE_NOOP("domain", "Limit of participants")},
        Field<&ProgrammeInfo::countyLimit>{"county_limit", QT_TRANSLATE_NOOP("domain", "Limit of participants from one county")},
        Field<&ProgrammeInfo::acceptsClimateMobilityPlan>{"accepts_climate_mobility_plan", QT_TRANSLATE_NOOP("domain", "Climate mobility plan entitles")},
        Field<&ProgrammeInfo::acceptsActionPlan>{"accepts_action_plan", QT_TRANSLATE_NOOP("domain", "Action plan entitles")},
        Field<&ProgrammeInfo::acceptsCountyCoordinator>{"accepts_county_coordinator", QT_TRANSLATE_NOOP("domain", "Coordination of a county entitles")},
        Field<&ProgrammeInfo::acceptsNetworkMember>{"accepts_network_member", QT_TRANSLATE_NOOP("domain", "Membership of the network entitles")},
        Field<&ProgrammeInfo::acceptsException>{"accepts_exception", QT_TRANSLATE_NOOP("domain", "Exceptions entitle")},
        Field<&ProgrammeInfo::certificateNeedsKickoff>{"certificate_needs_kickoff", QT_TRANSLATE_NOOP("domain", "Certificate needs the kick-off")},
        Field<&ProgrammeInfo::certificateMinTrainings>{"certificate_min_trainings", QT_TRANSLATE_NOOP("domain", "Trainings needed for a certificate")},
        Field<&ProgrammeInfo::certificateNeedsClosing>{"certificate_needs_closing", QT_TRANSLATE_NOOP("domain", "Certificate needs the closing event")},
        Field<&ProgrammeInfo::certificateMinPercent>{"certificate_min_percent", QT_TRANSLATE_NOOP("domain", "Share of all hours needed for a certificate, in percent")},
        Field<&ProgrammeInfo::certificateNeedsKnownAttendance>{"certificate_needs_known_attendance", QT_TRANSLATE_NOOP("domain", "Certificate needs all attendance recorded")},
        Field<&ProgrammeInfo::attendanceMinPercent>{"attendance_min_percent", QT_TRANSLATE_NOOP("domain", "Minimum share of a session in percent")},
        Field<&ProgrammeInfo::sameMunicipalityMax>{"same_municipality_max", QT_TRANSLATE_NOOP("domain", "People of one municipality in a training at most")},
        Field<&ProgrammeInfo::wantedTrainings>{"wanted_trainings", QT_TRANSLATE_NOOP("domain", "Trainings for each person")},
        Field<&ProgrammeInfo::offerDays>{"offer_days", QT_TRANSLATE_NOOP("domain", "Days to accept an offered place")},
    };
    static QString label(const ProgrammeInfo &programme) { return programme.title; }
};

} // namespace domain
