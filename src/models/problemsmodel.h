#pragma once

#include "domain/rules/problems.h"
#include "models/snapshotmodel.h"
#include "workspace/refresher.h"

namespace workspace {
class Document;
}

namespace models {

/// A problem as the panel shows it.
struct ProblemRow
{
    QString id; ///< rule and rows concerned; unique
    domain::Problem problem;

    [[nodiscard]] QString key() const { return id; }
    bool operator==(const ProblemRow &) const = default;
};

/// Open problems of the programme, gravest first. Searched for beside the window after each change.
class ProblemsModel : public SnapshotModel<ProblemRow>
{
    Q_OBJECT
public:
    enum Column { SeverityColumn, TextColumn, SubjectColumn, FixColumn, ColumnCount };
    enum Role { SeverityRole = Qt::UserRole + 64 }; ///< domain::Severity as int

    explicit ProblemsModel(workspace::Jobs &jobs, QObject *parent = nullptr);

    /// The programme to look at, nullptr for none; stays valid until the next call.
    void setDocument(workspace::Document *document);

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    [[nodiscard]] const domain::Problem &problemAt(int row) const { return rowAt(row).problem; }
    /// How many problems there are of this severity.
    [[nodiscard]] int count(domain::Severity severity) const;

protected:
    QString filterText(const ProblemRow &row) const override;
    QByteArray sortKey(const ProblemRow &row, int column) const override;

private:
    void search();

    workspace::Document *m_document = nullptr;
    workspace::Refresher<std::vector<domain::Problem>> m_refresher;
};

} // namespace models
