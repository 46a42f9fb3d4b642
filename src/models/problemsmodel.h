#pragma once

#include "domain/rules/problems.h"
#include "models/refreshedmodel.h"

namespace models {

/// A problem as the panel shows it.
struct ProblemRow
{
    QString id; ///< rule and rows concerned; unique
    domain::Problem problem;
    base::Id<domain::IgnoredProblem> decision; ///< to ignore it; invalid while it is open
    QString reason;                            ///< of that decision

    [[nodiscard]] QString key() const { return id; }
    [[nodiscard]] bool isIgnored() const { return decision.isValid(); }
    bool operator==(const ProblemRow &) const = default;
};

/// Open and ignored problems, and when they are to be searched for again though nothing was changed.
struct ProblemRows
{
    QList<ProblemRow> rows;
    QDateTime lookAgainAt;
};

/// The remedy that writes to those who do not know how it is; only a window has it, so no rule offers it.
inline constexpr QLatin1StringView WriteUpdatesRemedy("write_updates");

/// What helps against a problem: the fixes of its rule, and what a window has beside them.
[[nodiscard]] QList<domain::Fix> remedies(const domain::Problem &problem);

/// Open problems of the programme, gravest first, or those that are ignored. Searched for beside the window after each
/// change, and when the time has come for another answer.
class ProblemsModel : public RefreshedModel<ProblemRow, ProblemRows>
{
    Q_OBJECT
public:
    enum Column { SeverityColumn, TextColumn, SubjectColumn, FixColumn, ColumnCount };
    enum Role { SeverityRole = Qt::UserRole + 64 }; ///< domain::Severity as int
    enum class Shown { Open, Ignored };

    explicit ProblemsModel(workspace::Jobs &jobs, QObject *parent = nullptr);

    void setShown(Shown shown);
    [[nodiscard]] Shown shown() const { return m_shownKind; }
    /// Narrows the rows to rules about this; nothing: all.
    void setArea(std::optional<domain::ProblemArea> area);
    /// Searches again when a session began or ended, an offer lapsed or a day passed since the last time.
    void lookAgainIfDue();

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    [[nodiscard]] const domain::Problem &problemAt(int row) const { return rowAt(row).problem; }
    /// How many problems of this severity are open.
    [[nodiscard]] int count(domain::Severity severity) const;
    [[nodiscard]] int openCount() const;
    [[nodiscard]] int ignoredCount() const { return totalCount() - openCount(); }

protected:
    QString filterText(const ProblemRow &row) const override;
    QByteArray sortKey(const ProblemRow &row, int column) const override;
    bool accepts(const ProblemRow &row) const override;
    void take(const ProblemRows &found) override;

private:
    [[nodiscard]] QVariant textOf(const ProblemRow &row, int column) const;

    Shown m_shownKind = Shown::Open;
    std::optional<domain::ProblemArea> m_area;
    QDateTime m_lookAgainAt;
};

} // namespace models
