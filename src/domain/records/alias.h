#pragma once

#include "domain/field.h"
#include "domain/ids.h"

#include <QCoreApplication>

namespace domain {

/// Another name or address under which lists and meeting reports know a participant: "iPhone von Klaus", or what a
/// participant was called who was merged into this one.
struct Alias
{
    base::Id<Alias> id;
    ParticipantId participant;
    QString name;  ///< as the list writes it; may be empty beside an address
    QString email; ///< lower case; may be empty beside a name
    std::optional<int> formerId; ///< of the participant who was merged; its history belongs to this one

    bool operator==(const Alias &) const = default;
};

template <>
struct RecordTraits<Alias>
{
    static constexpr const char *table = "alias";
    static constexpr const char *plural = "aliases";
    static constexpr const char *heading = QT_TRANSLATE_NOOP("domain", "Aliases");
    static constexpr const char *singular = QT_TRANSLATE_NOOP("domain", "Alias");
    static constexpr auto fields = FieldList{
        Field<&Alias::participant>{"participant", QT_TRANSLATE_NOOP("domain", "Participant"), Required, OnRemove::Cascade},
        Field<&Alias::name>{"name", QT_TRANSLATE_NOOP("domain", "Name"), Personal | Searchable},
        Field<&Alias::email>{"email", QT_TRANSLATE_NOOP("domain", "E-mail"), Personal | Searchable},
        Field<&Alias::formerId>{"former_id", QT_TRANSLATE_NOOP("domain", "Former number"), Technical},
    };
    static QString label(const Alias &alias) { return alias.name.isEmpty() ? alias.email : alias.name; }
};

/// Two participants who look alike and were said to be two people: nobody is asked about them again.
struct DistinctPair
{
    base::Id<DistinctPair> id;
    ParticipantId participant; ///< the one with the lower id
    ParticipantId other;

    bool operator==(const DistinctPair &) const = default;
};

template <>
struct RecordTraits<DistinctPair>
{
    static constexpr const char *table = "distinct_pair";
    static constexpr const char *plural = "distinct_pairs";
    static constexpr const char *heading = QT_TRANSLATE_NOOP("domain", "People who are not the same");
    static constexpr const char *singular = QT_TRANSLATE_NOOP("domain", "Pair of people who are not the same");
    static constexpr auto fields = FieldList{
        Field<&DistinctPair::participant>{"participant", QT_TRANSLATE_NOOP("domain", "Participant"), Required, OnRemove::Cascade},
        Field<&DistinctPair::other>{"other", QT_TRANSLATE_NOOP("domain", "Other participant"), Required, OnRemove::Cascade},
    };
    static QString label(const DistinctPair &) { return QCoreApplication::translate("domain", singular); }
};

} // namespace domain
