#pragma once

#include "domain/draft.h"

#include <QTimeZone>

// Small programmes for tests of storage and of what lies above it.

namespace testprogrammes {

/// Each field of `row` set to something that is not its default; references to row 1.
template <class R>
void fillFields(R &row, int seed)
{
    using namespace domain;
    forEachField<R>([&](const auto &field) {
        using FieldType = std::decay_t<decltype(field)>;
        using Value = typename FieldType::Value;
        Value &value = FieldType::value(row);
        if constexpr (FieldType::kind == FieldKind::Text)
            value = QLatin1StringView(field.name) == QLatin1StringView("document")
                    || QLatin1StringView(field.name) == QLatin1StringView("logo") || QLatin1StringView(field.name) == QLatin1StringView("secret")
                ? QString(64, QLatin1Char('a'))
                : QStringLiteral("Grüße, \"%1\" – Łódź\n%2 \\ 😀").arg(QLatin1StringView(field.name)).arg(seed);
        else if constexpr (FieldType::kind == FieldKind::Boolean)
            value = !value;
        else if constexpr (FieldType::kind == FieldKind::Date)
            value = QDate(2024, 10, 1).addDays(seed);
        else if constexpr (FieldType::kind == FieldKind::DateTime)
            value = QDateTime(QDate(2024, 10, 26).addDays(seed % 3), QTime(10, 30), QTimeZone("Europe/Berlin"));
        else if constexpr (FieldType::kind == FieldKind::Enumeration)
            value = static_cast<Value>(std::rbegin(EnumTraits<Value>::entries)->value);
        else if constexpr (FieldType::kind == FieldKind::Reference)
            value.value = 1;
        else if constexpr (FieldType::kind == FieldKind::References)
            value = {typename Value::value_type{2}, typename Value::value_type{1}};
        else
            value = 40 + seed;
    });
    // The uuid of a programme has a fixed length; a year has four digits.
    if constexpr (std::is_same_v<R, ProgrammeInfo>)
        row.uuid = QStringLiteral("0f8fad5b-d9cb-469f-a165-70867728950e");
}

/// Two rows of each record with every field set, and a blob.
inline domain::ChangeSet everything()
{
    domain::Draft draft(domain::Programme{}, QStringLiteral("Everything"));
    domain::forEachRecord([&]<class R>() {
        for (int seed = 1; seed <= 2; ++seed) {
            R row;
            fillFields(row, seed);
            if constexpr (std::is_same_v<R, domain::Enrolment> || std::is_same_v<R, domain::AssignmentLock>)
                row.session.value = seed;
            draft.add(row);
        }
    });
    draft.addBlob(domain::makeBlob("%PDF-1.7 invented", QStringLiteral("application/pdf")));
    return draft.take();
}

/// The row of a new programme and one municipality.
inline domain::ChangeSet small()
{
    domain::Draft draft(domain::Programme{}, QStringLiteral("New programme"));
    domain::ProgrammeInfo info;
    info.title = QStringLiteral("Durchgang 2024");
    draft.add(info);
    domain::Municipality municipality;
    municipality.name = QStringLiteral("Tübingen");
    draft.add(municipality);
    return draft.take();
}

/// One more participant.
inline domain::ChangeSet addPerson(const domain::Programme &programme, const QString &name)
{
    domain::Draft draft(programme, QStringLiteral("Add %1").arg(name));
    domain::Participant person;
    person.familyName = name;
    person.municipality = domain::MunicipalityId{1};
    draft.add(person);
    return draft.take();
}

} // namespace testprogrammes
