#pragma once

#include "domain/changeset.h"
#include "exchange/imports/importmemory.h"
#include "exchange/imports/importpreview.h"

#include <QHash>
#include <QMap>

#include <functional>

namespace exchange {

/// What a person decided about a row instead of what the preview proposes.
struct RowDecision
{
    enum class Action { AsProposed, Add, Update, Skip };

    Action action = Action::AsProposed;
    domain::ParticipantId participant = {}; ///< for Update: who is meant; none: the one the preview found
    domain::MunicipalityId municipality = {}; ///< taken instead of the recognised one when valid
    QMap<QString, QString> values = {}; ///< corrected in place: field of the participant → text as files write it

    bool operator==(const RowDecision &) const = default;
};

struct ParticipantImportOptions
{
    /// Heading as written → field (headingvocabulary.h or a participant's field); "" leaves the column out.
    QMap<QString, QString> fieldOfHeading;
    /// The same by headingWords(), learned from earlier imports; see ColumnChoices.
    QHash<QString, QString> learned;
    /// Number of the row of headings, 0 for a list without; nothing: recognised.
    std::optional<int> headerRow;
    /// Corrections and choices are taken into the preview; by row number.
    QHash<int, RowDecision> decisions;
    /// Told how many rows are done; false stops the preview, which fails with Cancelled.
    std::function<bool(int done, int total)> progress;
};

/// A list of participants, compared with a programme.
struct ParticipantImport
{
    /// What a row says, as far as it is to be taken; rows that mean the same person are united in the first.
    struct Wanted
    {
        domain::Participant values; ///< empty fields are not mentioned
        QList<std::pair<QString, QVariant>> chosenValues;
        std::optional<domain::ParticipantState> leaves; ///< the person does not take part any more, nothing else counts
        bool byAlias = false; ///< known under another name or address, which stay as they are
    };

    ImportPreview preview;
    std::vector<Wanted> wanted; ///< one for each row of the preview
};

/// Says what each row of the list would become. Persons are the same when the e-mail address is the same
/// (upper and lower case do not matter) and the name does not contradict; an office address that several share
/// tells nobody. The same name in the same municipality is only a candidate, a conflict. Who cancelled is not
/// added, and leaves when already there. Empty cells never erase anything. Nothing is added to the register; a
/// municipality not recognised stays empty and its text is kept as `organisation`.
/// InputRefused when the list has no headings that are understood, Cancelled when `progress` stops it.
[[nodiscard]] base::Result<ParticipantImport> previewParticipants(
    const domain::Programme &programme, const SourceTable &table, const ParticipantImportOptions &options);

/// How many rows of the preview importParticipants() would add or update.
[[nodiscard]] int importedRows(const ImportPreview &preview, const QHash<int, RowDecision> &decisions);

/// The one change that the import makes: new and changed rows; conflicts only as decided. `decisions` are by the row
/// numbers of the preview. Who is added beside somebody alike is remembered as not the same, and an address or name
/// that an update replaces stays known as an alias. What was said about reading the list is remembered in the same
/// change, when there is one. InputRefused when a decision names a row or a person that does not exist.
[[nodiscard]] base::Result<domain::ChangeSet> importParticipants(const domain::Programme &programme,
    const ParticipantImport &import, const QHash<int, RowDecision> &decisions = {}, const ImportMemory &memory = {});

} // namespace exchange
