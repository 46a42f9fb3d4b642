#pragma once

#include "domain/field.h"
#include "domain/ids.h"

namespace domain {

enum class MunicipalityKind { Municipality, Town, LargeDistrictTown, UrbanDistrict, RuralDistrict, Association, Other };

template <>
struct EnumTraits<MunicipalityKind>
{
    static constexpr EnumEntry entries[] = {
        {int(MunicipalityKind::Municipality), "municipality", QT_TRANSLATE_NOOP("domain", "Rural municipality")},
        {int(MunicipalityKind::Town), "town", QT_TRANSLATE_NOOP("domain", "Town")},
        {int(MunicipalityKind::LargeDistrictTown), "large_district_town", QT_TRANSLATE_NOOP("domain", "Large district town")},
        {int(MunicipalityKind::UrbanDistrict), "urban_district", QT_TRANSLATE_NOOP("domain", "Urban district")},
        {int(MunicipalityKind::RuralDistrict), "rural_district", QT_TRANSLATE_NOOP("domain", "Rural district")},
        {int(MunicipalityKind::Association), "association", QT_TRANSLATE_NOOP("domain", "Association")},
        {int(MunicipalityKind::Other), "other", QT_TRANSLATE_NOOP("domain", "Other institution")},
    };
};

/// A body that sends participants. A county is a row whose key has 5 digits; a municipality's has 8
/// (AGS, Amtlicher Gemeindeschlüssel; text because of its leading zero); guests may have none.
struct Municipality
{
    MunicipalityId id;
    QString ags;
    QString name;         ///< as people say it: "Aalen", "Landkreis Böblingen"
    QString officialName; ///< as the register writes it: "Aalen, Stadt"
    MunicipalityKind kind = MunicipalityKind::Municipality;
    MunicipalityId county; ///< none for a county itself
    std::optional<int> population;
    QString street;       ///< of the town hall, with its number
    QString postalCode;   ///< of the town hall
    QString postTown;     ///< that goes with the postal code; empty: the name
    QString notes;

    [[nodiscard]] bool isCounty() const { return ags.size() == 5; }
    bool operator==(const Municipality &) const = default;
};

template <>
struct RecordTraits<Municipality>
{
    static constexpr const char *table = "municipality";
    static constexpr const char *plural = "municipalities";
    static constexpr const char *heading = QT_TRANSLATE_NOOP("domain", "Municipalities");
    static constexpr const char *singular = QT_TRANSLATE_NOOP("domain", "Municipality");
    static constexpr auto fields = FieldList{
        Field<&Municipality::name>{"name", QT_TRANSLATE_NOOP("domain", "Name"), Searchable | Required},
        Field<&Municipality::ags>{"ags", QT_TRANSLATE_NOOP("domain", "Key (AGS)"), Searchable | Key},
        Field<&Municipality::kind>{"kind", QT_TRANSLATE_NOOP("domain", "Kind")},
        Field<&Municipality::county>{"county", QT_TRANSLATE_NOOP("domain", "County"), NoFlags, OnRemove::Clear},
        Field<&Municipality::population>{"population", QT_TRANSLATE_NOOP("domain", "Population")},
        Field<&Municipality::postalCode>{"postal_code", QT_TRANSLATE_NOOP("domain", "Postal code"), Searchable},
        Field<&Municipality::street>{"street", QT_TRANSLATE_NOOP("domain", "Street and number"), Searchable | Extra},
        Field<&Municipality::postTown>{"post_town", QT_TRANSLATE_NOOP("domain", "Post town"), Searchable | Extra},
        Field<&Municipality::officialName>{"official_name", QT_TRANSLATE_NOOP("domain", "Official name"), Searchable | Extra},
        Field<&Municipality::notes>{"notes", QT_TRANSLATE_NOOP("domain", "Notes"), Searchable | LongText | Extra},
    };
    static QString label(const Municipality &municipality) { return municipality.name; }
};

} // namespace domain
