#pragma once

#include "domain/rules/questiondemand.h"
#include "models/snapshotmodel.h"

namespace models {

/// The demand for one question, as shown.
struct QuestionDemandRow
{
    domain::QuestionDemand demand;
    int place = 0;  ///< in the catalogue
    QString label;  ///< "Q3"
    QString text;
    domain::RoleId role;
    QString roleName;
    QString roleLetter;
    QString roleColour;

    [[nodiscard]] QString key() const { return QString::number(demand.question.value); }
    bool operator==(const QuestionDemandRow &) const = default;
};

/// All rows in the order of the catalogue; made on any thread.
[[nodiscard]] QList<QuestionDemandRow> questionDemandRows(const domain::Programme &programme);

/// How many people want each question by rank, and which trainings answer it: the chart of demand is a table.
class QuestionDemandModel : public SnapshotModel<QuestionDemandRow>
{
    Q_OBJECT
public:
    enum Column { QuestionColumn, RoleColumn, WishesColumn, AnswerColumn, PeopleColumn, SeatedColumn, ColumnCount };
    enum Role {
        SegmentsRole = Qt::UserRole + 80, ///< QList<int> of people by rank, in WishesColumn
        MostPeopleRole,                   ///< int, people of the question that most want
    };

    using SnapshotModel::SnapshotModel;

    void setRows(const QList<QuestionDemandRow> &rows);
    /// Questions of this role; an invalid id: of all.
    void setRole(domain::RoleId role);
    /// Questions shown that nobody answers although somebody wants them.
    [[nodiscard]] int unansweredCount() const;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// "3 first, 2 second": people by rank in words; empty when nobody wants it.
    [[nodiscard]] static QString wishesText(const QList<int> &segments);
    /// "3 first": one rank of it, counted from 0.
    [[nodiscard]] static QString segmentText(int rank, int people);

protected:
    QString filterText(const QuestionDemandRow &row) const override;
    QByteArray sortKey(const QuestionDemandRow &row, int column) const override;
    bool accepts(const QuestionDemandRow &row) const override;

private:
    domain::RoleId m_role;
    int m_most = 0;
};

} // namespace models
