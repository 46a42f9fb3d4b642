#pragma once

#include "domain/changeset.h"
#include "domain/rules/resultsbooklet.h"
#include "models/snapshotmodel.h"

namespace workspace {
class Document;
}

namespace models {

/// A line of the booklet as the page shows it: a heading, a question, or a finding below it.
struct BookletRow
{
    enum class Kind { Role, Module, Question, Finding };

    Kind kind = Kind::Finding;
    QString id; ///< unique
    QString text;
    QString from;             ///< the trainings behind a question; the session of a finding
    domain::FindingKind findingKind = domain::FindingKind::Insight;
    base::Id<domain::Finding> finding; ///< of a finding
    domain::QuestionId question; ///< of a question
    bool reviewed = false;

    [[nodiscard]] QString key() const { return id; }
    bool operator==(const BookletRow &) const = default;
};

/// The booklet of results from top to bottom, with findings that nobody reviewed yet: by role, module and question
/// with the trainings behind it.
class BookletModel : public SnapshotModel<BookletRow>
{
    Q_OBJECT
public:
    enum Column { TextColumn, KindColumn, FromColumn, StateColumn, ColumnCount };
    enum Role { LevelRole = Qt::UserRole + 64 }; ///< int, depth of indentation: 0 role … 3 finding

    explicit BookletModel(QObject *parent = nullptr);

    /// The programme to look at, nullptr for none; stays valid until the next call.
    void setDocument(workspace::Document *document);
    /// How many findings there are, and how many of them are reviewed.
    [[nodiscard]] int findingCount() const;
    [[nodiscard]] int reviewedCount() const;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    QString filterText(const BookletRow &row) const override;
    QByteArray sortKey(const BookletRow &row, int column) const override;

private:
    void follow(const domain::ChangeSet &changeSet);
    void refresh();

    workspace::Document *m_document = nullptr;
};

} // namespace models
