#pragma once

#include "domain/programme.h"
#include "models/gridroles.h"
#include "workspace/planner/planfigures.h"
#include "workspace/planner/planscope.h"

#include <QAbstractTableModel>

namespace models {

/// Which municipalities sit together in trainings: the same municipalities down and across, ordered by county, in each
/// cell how many trainings they share. On the diagonal: trainings with several people of one.
class MixingModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    /// What a cell counts.
    enum class Shown { Plan, Reference, Difference };
    enum Role { StartsCountyRole = Qt::UserRole + 1 }; ///< of a header: the first municipality of its county

    explicit MixingModel(QObject *parent = nullptr);

    void setPlans(const domain::Programme &programme, const planning::Instance &instance, const planning::Plan &plan, const planning::Plan &reference);
    void clear();
    void setShown(Shown shown);
    [[nodiscard]] Shown shown() const { return m_shown; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// "143 pairs of municipalities meet, 120 before. 11 seats are beside somebody of the same municipality, 9 before."
    [[nodiscard]] QString summary() const;
    /// The whole grid as a table with headings, tab-separated.
    [[nodiscard]] QString tableText() const;

private:
    struct Place
    {
        std::string id;
        QString name;
        QString county;
        bool operator==(const Place &) const = default;
    };

    [[nodiscard]] const std::vector<std::string> &trainings(const workspace::Meetings &meetings, const QModelIndex &index) const;
    [[nodiscard]] int count(const QModelIndex &index) const;
    [[nodiscard]] QString titles(const std::vector<std::string> &trainings) const;
    [[nodiscard]] QString sentence(const QModelIndex &index) const;
    [[nodiscard]] int partners(int section) const;
    [[nodiscard]] bool startsCounty(int section) const;
    void announceCells();

    domain::Programme m_programme;
    QList<Place> m_places;
    workspace::Meetings m_plan;
    workspace::Meetings m_reference;
    Shown m_shown = Shown::Plan;
};

} // namespace models
