#pragma once

#include "domain/draft.h"
#include "exchange/imports/datescolumns.h"
#include "exchange/imports/datespan.h"

#include <QHash>

namespace exchange {

/// Takes the rows of a list of dates into a draft, one after the other, and says what became of each.
class DateRows
{
public:
    DateRows(domain::Draft &draft, const DatesColumns &columns);

    [[nodiscard]] ImportRow take(const SourceRow &row);

private:
    [[nodiscard]] DateCells cellsOf(const SourceRow &row) const;
    void takeSchoolHoliday(const SourceRow &row, ImportRow &result);
    void takeUnavailability(const SourceRow &row, ImportRow &result);
    void takeSession(const SourceRow &row, ImportRow &result);
    [[nodiscard]] base::Result<domain::ParticipantId> personOf(const SourceRow &row) const;
    [[nodiscard]] base::Result<> findWho(const SourceRow &row, domain::Unavailability &span) const;
    [[nodiscard]] base::Result<> setPlan(const SourceRow &row, domain::Session &session) const;
    [[nodiscard]] base::Result<> setTimes(const SourceRow &row, domain::Session &session) const;
    [[nodiscard]] domain::SessionId existingSession(const domain::Session &session) const;
    /// Adds or updates and notes outcome, values and changed fields.
    template <class R>
    void put(R record, ImportRow &result);

    domain::Draft &m_draft;
    const DatesColumns &m_columns;
    QHash<QString, domain::ParticipantId> m_personOfEmail;
    QHash<QString, domain::CoachId> m_coachOfEmail;
    QSet<qint64> m_taken; ///< rows of the programme that this list has spoken of
};

} // namespace exchange
