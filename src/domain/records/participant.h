#pragma once

#include "domain/field.h"
#include "domain/ids.h"

namespace domain {

enum class Salutation { None, Ms, Mr };

template <>
struct EnumTraits<Salutation>
{
    static constexpr EnumEntry entries[] = {
        {int(Salutation::None), "none", QT_TRANSLATE_NOOP("domain", "Neutral")},
        {int(Salutation::Ms), "ms", QT_TRANSLATE_NOOP("domain", "Ms")},
        {int(Salutation::Mr), "mr", QT_TRANSLATE_NOOP("domain", "Mr")},
    };
};

enum class ParticipantState { Applied, Accepted, Waiting, Declined, Withdrawn };

template <>
struct EnumTraits<ParticipantState>
{
    static constexpr EnumEntry entries[] = {
        {int(ParticipantState::Applied), "applied", QT_TRANSLATE_NOOP("domain", "Applied")},
        {int(ParticipantState::Accepted), "accepted", QT_TRANSLATE_NOOP("domain", "Accepted")},
        {int(ParticipantState::Waiting), "waiting", QT_TRANSLATE_NOOP("domain", "Waiting list")},
        {int(ParticipantState::Declined), "declined", QT_TRANSLATE_NOOP("domain", "Declined")},
        {int(ParticipantState::Withdrawn), "withdrawn", QT_TRANSLATE_NOOP("domain", "Withdrawn")},
    };
};

/// A person of a municipal administration who takes part, or asked to.
struct Participant
{
    ParticipantId id;
    Salutation salutation = Salutation::None;
    QString academicTitle; ///< before the name: "Dr.-Ing."
    QString givenName;
    QString namePrefix;    ///< Namenszusatz, not counted in sorting: "von der"
    QString familyName;
    QString nameSuffix;    ///< after the name: "M.Sc."
    QString email;
    QString phone;
    QString office;        ///< Amt, Fachbereich
    QString position;      ///< Amtsbezeichnung, function
    MunicipalityId municipality;
    QString organisation;  ///< as the person or list wrote it
    QString postalAddress; ///< lines below the name; empty: that of the municipality
    RoleId role;
    ParticipantState state = ParticipantState::Applied;
    std::optional<int> wantedTrainings; ///< none: as the programme decides
    bool acceptsOther = true;           ///< would attend a training not wished for
    bool nameConfirmed = false;         ///< spelling was confirmed by the person
    QDate registeredOn;
    QDate consentOn;       ///< consent to be named in results and exports
    QString notes;

    bool operator==(const Participant &) const = default;
};

/// "von der Heide": family name with its prefix.
[[nodiscard]] QString surname(const Participant &participant);
/// "Dr.-Ing. Änne von der Heide, M.Sc."
[[nodiscard]] QString fullName(const Participant &participant);
/// "von der Heide, Änne": for lists.
[[nodiscard]] QString listName(const Participant &participant);
/// DIN 5007-2 order of persons: family name, given name; title and prefix not counted.
[[nodiscard]] QByteArray nameSortKey(const Participant &participant);
/// Whether the person counts as taking part (applied or accepted).
[[nodiscard]] bool takesPart(const Participant &participant);

template <>
struct RecordTraits<Participant>
{
    static constexpr const char *table = "participant";
    static constexpr const char *plural = "participants";
    static constexpr const char *heading = QT_TRANSLATE_NOOP("domain", "Participants");
    static constexpr const char *singular = QT_TRANSLATE_NOOP("domain", "Participant");
    static constexpr auto fields = FieldList{
        Field<&Participant::familyName>{"family_name", QT_TRANSLATE_NOOP("domain", "Family name"), Personal | Searchable | Required},
        Field<&Participant::givenName>{"given_name", QT_TRANSLATE_NOOP("domain", "Given name"), Personal | Searchable},
        Field<&Participant::academicTitle>{"academic_title", QT_TRANSLATE_NOOP("domain", "Academic title"), Personal | Searchable},
        Field<&Participant::namePrefix>{"name_prefix", QT_TRANSLATE_NOOP("domain", "Name prefix"), Personal | Searchable | Extra},
        Field<&Participant::nameSuffix>{"name_suffix", QT_TRANSLATE_NOOP("domain", "Name suffix"), Personal | Searchable | Extra},
        Field<&Participant::salutation>{"salutation", QT_TRANSLATE_NOOP("domain", "Salutation"), Personal | Extra},
        Field<&Participant::municipality>{"municipality", QT_TRANSLATE_NOOP("domain", "Municipality"), Searchable, OnRemove::Refuse},
        Field<&Participant::role>{"role", QT_TRANSLATE_NOOP("domain", "Role"), Searchable, OnRemove::Refuse},
        Field<&Participant::state>{"state", QT_TRANSLATE_NOOP("domain", "State")},
        Field<&Participant::email>{"email", QT_TRANSLATE_NOOP("domain", "E-mail"), Personal | Searchable},
        Field<&Participant::phone>{"phone", QT_TRANSLATE_NOOP("domain", "Phone"), Personal | Searchable | Extra},
        Field<&Participant::office>{"office", QT_TRANSLATE_NOOP("domain", "Office"), Searchable},
        Field<&Participant::position>{"position", QT_TRANSLATE_NOOP("domain", "Position"), Searchable | Extra},
        Field<&Participant::organisation>{"organisation", QT_TRANSLATE_NOOP("domain", "Organisation as given"), Searchable | Extra},
        Field<&Participant::postalAddress>{"postal_address", QT_TRANSLATE_NOOP("domain", "Postal address"), Personal | Searchable | LongText | Extra},
        Field<&Participant::wantedTrainings>{"wanted_trainings", QT_TRANSLATE_NOOP("domain", "Trainings wanted"), Extra},
        Field<&Participant::acceptsOther>{"accepts_other", QT_TRANSLATE_NOOP("domain", "Accepts other trainings"), Extra},
        Field<&Participant::nameConfirmed>{"name_confirmed", QT_TRANSLATE_NOOP("domain", "Spelling confirmed"), Extra},
        Field<&Participant::registeredOn>{"registered_on", QT_TRANSLATE_NOOP("domain", "Registered on"), Extra},
        Field<&Participant::consentOn>{"consent_on", QT_TRANSLATE_NOOP("domain", "Consent of"), Extra},
        Field<&Participant::notes>{"notes", QT_TRANSLATE_NOOP("domain", "Notes"), Personal | Searchable | LongText | Extra},
    };
    static QString label(const Participant &participant) { return fullName(participant); }
};

} // namespace domain
