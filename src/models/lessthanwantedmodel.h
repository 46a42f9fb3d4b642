#pragma once

#include "models/planperson.h"
#include "models/snapshotmodel.h"
#include "workspace/planner/shortfalls.h"

namespace models {

/// A wish that was not granted, in words.
struct UnmetWish
{
    QString wish;   ///< "2nd wish: Q12: How …"
    QString reason; ///< why, a sentence
    QString training; ///< title of the training that answers it; empty: none does
    std::string trainingId;

    bool operator==(const UnmetWish &) const = default;
};

/// Somebody who got less than wanted.
struct LessThanWantedRow
{
    PlanPerson person;
    int wanted = 0;
    int got = 0;
    int bestPlace = 0; ///< for sorting: no training comes last
    QString bestText;
    QList<UnmetWish> unmet; ///< in the order of ranks

    [[nodiscard]] QString key() const { return QString::number(person.id.value); }
    bool operator==(const LessThanWantedRow &) const = default;
};

/// The rows for a plan, those with the least first; may be called on any thread.
[[nodiscard]] QList<LessThanWantedRow> lessThanWantedRows(const domain::Programme &programme, const workspace::PlanTask &task,
                                                          const std::vector<workspace::Shortfall> &shortfalls);

/// Everybody who got fewer trainings than wanted or not the best wish, with the first reason in words.
class LessThanWantedModel : public SnapshotModel<LessThanWantedRow>
{
    Q_OBJECT
public:
    enum Column { NameColumn, MunicipalityColumn, RoleColumn, WantedColumn, GotColumn, BestColumn, ReasonColumn, ColumnCount };

    using SnapshotModel::SnapshotModel;

    void setRows(const QList<LessThanWantedRow> &rows) { show(rows); }
    /// Only people who got nothing at all.
    void setOnlyNothing(bool only);
    [[nodiscard]] int nothingCount() const;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    QString filterText(const LessThanWantedRow &row) const override;
    QByteArray sortKey(const LessThanWantedRow &row, int column) const override;
    bool accepts(const LessThanWantedRow &row) const override;

private:
    bool m_onlyNothing = false;
};

} // namespace models
