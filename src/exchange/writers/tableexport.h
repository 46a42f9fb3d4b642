#pragma once

#include "domain/recordinfo.h"
#include "exchange/writers/sheet.h"

#include <QJsonArray>
#include <QLocale>

namespace exchange {

/// For whom a table of records is written.
enum class TableStyle {
    People, ///< headings and values as on the screen
    Programs, ///< field identifiers, ISO dates, keys
};

/// The fields that an export of this record has when nobody chose: all but those the program keeps for itself.
[[nodiscard]] QStringList exportedFields(const domain::RecordInfo &info);

/// Rows of a record as text, in the order of `ids` and `fields`; ids and fields that do not exist are
/// passed over. `locale` writes dates and numbers for People.
[[nodiscard]] TextTable recordTable(const domain::Programme &programme, const domain::RecordInfo &info,
    const QList<qint64> &ids, const QStringList &fields, TableStyle style, const QLocale &locale);

/// The same as typed cells, headings as on the screen; its title is that of the table.
[[nodiscard]] Sheet recordSheet(const domain::Programme &programme, const domain::RecordInfo &info,
    const QList<qint64> &ids, const QStringList &fields);

/// The same as JSON objects with id; references as {"id", "label"}.
[[nodiscard]] QJsonArray recordArray(const domain::Programme &programme, const domain::RecordInfo &info,
    const QList<qint64> &ids, const QStringList &fields);

/// All ids of a record in the order people expect: persons by name (DIN 5007-2), sessions by time,
/// enrolments by session and name, the rest by label.
[[nodiscard]] QList<qint64> idsInOrder(const domain::Programme &programme, const domain::RecordInfo &info);

/// Who was where: one row for each of these enrolments with session, person, municipality, role, state, attendance and
/// minutes. Waiting people are marked as such by their state.
[[nodiscard]] Sheet attendanceSheet(const domain::Programme &programme, const QList<qint64> &enrolments);
/// The same of all enrolments in these sessions, by session and name.
[[nodiscard]] TextTable attendanceTable(
    const domain::Programme &programme, const QList<domain::SessionId> &sessions, const QLocale &locale);

/// Who takes part in these sessions: the same without attendance, and without who declined or cancelled.
[[nodiscard]] Sheet enrolledSheet(const domain::Programme &programme, const QList<domain::SessionId> &sessions);

} // namespace exchange
