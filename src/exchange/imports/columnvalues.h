#pragma once

#include "domain/rules/municipalityrecognition.h"
#include "exchange/headingvocabulary.h"
#include "exchange/sourcetable.h"

namespace exchange {

/// Texts of one column of a list, from which it is judged what the column holds whatever its heading says.
class ColumnValues
{
public:
    /// Looks at up to 150 cells that are not blank, from the row at `firstRow` on.
    ColumnValues(const SourceTable &table, int firstRow, int column);

    [[nodiscard]] bool isEmpty() const { return m_texts.isEmpty(); }
    [[nodiscard]] bool areEmails() const;
    [[nodiscard]] bool areMunicipalities(const domain::MunicipalityRecognizer &recognizer) const;
    [[nodiscard]] bool areMunicipalityKeys() const;
    [[nodiscard]] bool arePostalCodes() const;
    [[nodiscard]] bool arePhoneNumbers() const;
    /// Few different words, most of which mean a role.
    [[nodiscard]] bool areRoles() const;
    /// Words such as "abgesagt" or "Warteliste"; "ja" and "nein" alone can answer any question.
    [[nodiscard]] bool areStates() const;
    /// Marks or plain answers only: "x", "Ja", "nein".
    [[nodiscard]] bool areTicks() const;
    [[nodiscard]] bool areDates() const;
    /// Academic grades or salutations.
    [[nodiscard]] bool areTitles() const;
    /// Most have a letter.
    [[nodiscard]] bool areWords() const;
    /// Two to five words of which usual given names are part.
    [[nodiscard]] bool areWholeNames() const;
    [[nodiscard]] bool areGivenNames() const;
    /// At least three names of which next to none is a given name.
    [[nodiscard]] bool areNoGivenNames() const;
    /// Single words or names with a prefix, without figures.
    [[nodiscard]] bool canBeFamilyNames() const;

private:
    template <class Predicate>
    [[nodiscard]] double share(Predicate holds) const;

    QStringList m_texts;
};

} // namespace exchange
