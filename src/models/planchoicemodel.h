#pragma once

#include "models/snapshotmodel.h"
#include "workspace/planner/plandemand.h"

namespace models {

/// A training or a question that can be planned for or left out.
struct PlanChoiceRow
{
    qint64 id = 0;
    QString text;
    QString detail; ///< when a training is, for which role a question is
    QString size;   ///< "4–8" people of a training, how many trainings answer a question
    int place = 0;  ///< in the natural order
    workspace::WishCount wishes;

    [[nodiscard]] QString key() const { return QString::number(id); }
    bool operator==(const PlanChoiceRow &) const = default;
};

[[nodiscard]] QList<PlanChoiceRow> trainingChoices(const domain::Programme &programme, const workspace::PlanTask &offer, const workspace::PlanDemand &demand);
/// Questions that a training of the offer answers.
[[nodiscard]] QList<PlanChoiceRow> questionChoices(const domain::Programme &programme, const workspace::PlanTask &offer, const workspace::PlanDemand &demand);

/// What is planned for, with boxes to tick, and how many people wish each of it. All is ticked at first.
class PlanChoiceModel : public SnapshotModel<PlanChoiceRow>
{
    Q_OBJECT
public:
    enum Column { TextColumn, DetailColumn, SizeColumn, FirstColumn, AllColumn, ColumnCount };

    /// `headings` of the first three columns.
    explicit PlanChoiceModel(const QStringList &headings, QObject *parent = nullptr);

    void setRows(const QList<PlanChoiceRow> &rows);
    /// Empty when all are ticked.
    [[nodiscard]] const QList<qint64> &chosen() const { return m_chosen; }
    void setChosen(const QList<qint64> &ids);
    [[nodiscard]] bool isChosen(qint64 id) const { return m_chosen.isEmpty() || m_chosen.contains(id); }
    /// Ticks these rows, or unticks them when all of them are ticked; the last tick stays.
    void toggle(const QList<int> &rows);

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void chosenChanged();

protected:
    QString filterText(const PlanChoiceRow &row) const override;
    QByteArray sortKey(const PlanChoiceRow &row, int column) const override;

private:
    void choose(const QList<qint64> &ids, bool isOn);

    QStringList m_headings;
    QList<qint64> m_chosen;
};

} // namespace models
