#pragma once

#include "exchange/readers/calendars/icslines.h"

#include <QDateTime>
#include <QString>

#include <libical/ical.h>

#include <memory>
#include <optional>

namespace exchange {

/// A time as an entry gives it.
struct IcsTime
{
    QDate date;
    QTime time = QTime(0, 0);
    QByteArray zone; ///< "UTC" for times in UTC; empty: in no zone
    bool isDay = false;
};

/// The values of one entry, read by libical.
class IcsValues
{
public:
    explicit IcsValues(const IcsBlock &block);

    /// Text or address, unescaped and cleaned; empty when it is not there.
    [[nodiscard]] QString text(icalproperty_kind kind) const;
    /// The text of a property that libical does not know.
    [[nodiscard]] QString plainText(QByteArrayView name) const;
    /// A whole number of 0 or more.
    [[nodiscard]] int number(icalproperty_kind kind) const;
    /// Nothing when it is not there or no time.
    [[nodiscard]] std::optional<IcsTime> time(icalproperty_kind kind) const;
    /// All values of a property that may be repeated.
    [[nodiscard]] QList<IcsTime> times(icalproperty_kind kind) const;
    /// Length in days, which keep the time of day, and seconds. Nothing when it is not there, negative or absurd.
    [[nodiscard]] std::optional<std::pair<int, int>> duration() const;

private:
    struct FreeComponent
    {
        void operator()(icalcomponent *component) const { icalcomponent_free(component); }
    };

    [[nodiscard]] icalvalue *value(icalproperty_kind kind) const;

    const IcsBlock &m_block;
    std::unique_ptr<icalcomponent, FreeComponent> m_component;
};

/// Spans of a FREEBUSY line (RFC 5545 § 3.8.2.6) that say busy, in UTC.
[[nodiscard]] QList<std::pair<QDateTime, QDateTime>> busySpans(const IcsLine &line);

/// The bytes as text: UTF-8, or what Windows wrote before.
[[nodiscard]] QString decodedIcsText(const QByteArray &bytes);

} // namespace exchange
