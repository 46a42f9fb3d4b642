#pragma once

#include "models/rowindex.h"

#include <QAbstractTableModel>
#include <QFutureWatcher>
#include <QPointer>

namespace workspace {
class Document;
}

namespace models {

/// What a cell tells beside the usual roles.
enum RecordRole {
    IdRole = Qt::UserRole + 1, ///< qint64, id of the row's record
    MissingRole,               ///< bool, needed and empty
    IconNameRole,              ///< QString, icon of a state
    ColourRole,                ///< QString "#rrggbb" of the role shown
    LetterRole,                ///< QString, letter of the role shown
};

/// A value that shown rows must have in a column. Several chips of one column: any of them.
struct Chip
{
    QString column;
    QVariant value; ///< invalid: empty cells

    bool operator==(const Chip &) const = default;
};

/// The rows of one table of the open programme. Filters and sorts its own index (RowIndex), follows
/// the document row by row, and writes through the verbs. It is reset only when another document,
/// filter or chip is set, or when very many rows changed at once; keep selections by id.
class RecordModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit RecordModel(const domain::RecordInfo &info, QObject *parent = nullptr);
    ~RecordModel() override;

    /// nullptr: no rows. The document must outlive the model or be taken back first.
    void setDocument(workspace::Document *document);
    [[nodiscard]] const domain::Programme &programme() const { return m_programme; }
    [[nodiscard]] const domain::RecordInfo &info() const { return m_info; }
    [[nodiscard]] const std::vector<Column> &columns() const { return m_columns; }
    [[nodiscard]] int columnOf(QStringView name) const; ///< -1 when there is none

    /// Filter line; may take effect a moment later while a very large table is still being read.
    void setFilter(const QString &filter);
    [[nodiscard]] QString filter() const { return m_filter; }
    void setChips(const QList<Chip> &chips);
    [[nodiscard]] QList<Chip> chips() const { return m_chips; }
    /// Values that occur in a column, in order, an invalid one when some cells are empty.
    [[nodiscard]] QVariantList facetValues(int column) const;
    [[nodiscard]] int total() const { return int(m_index.size()); } ///< rows without filter
    [[nodiscard]] bool isPreparing() const { return m_preparing; } ///< sorting or reading texts in the background
    [[nodiscard]] int sortColumn() const { return m_sortColumn; }
    [[nodiscard]] Qt::SortOrder sortDirection() const { return m_sortDirection; }

    [[nodiscard]] qint64 idAt(int row) const;
    [[nodiscard]] int rowOf(qint64 id) const; ///< -1 when not shown
    [[nodiscard]] bool contains(qint64 id) const { return m_index.numberOf(id).has_value(); }
    [[nodiscard]] const void *record(int row) const;
    [[nodiscard]] bool isEditable(int column) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// The change that writing a value into a cell would make. A QString is read as typed text,
    /// anything else is the field's value.
    [[nodiscard]] base::Result<domain::ChangeSet> edited(const QModelIndex &index, const QVariant &value) const;
    /// Applies edited(), or says refused().
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    void sort(int column, Qt::SortOrder direction) override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    Qt::DropActions supportedDragActions() const override { return Qt::CopyAction; }

Q_SIGNALS:
    /// The value was not accepted; nothing changed.
    void refused(const QModelIndex &index, const base::Error &error);
    /// How many rows are shown or there are.
    void countsChanged();

private:
    void reload();
    void prepare();
    void startPreparing();
    void takePrepared();
    void follow(const domain::ChangeSet &changeSet);
    void followRows(const QList<qint64> &ids);
    void followReferences(const domain::ChangeSet &changeSet);
    void enter(qint64 id, bool place);
    void leave(RowNumber row);
    void update(RowNumber row, bool place);
    void moveTo(RowNumber row, size_t position);
    void show(RowNumber row, bool shown);
    void reorder();
    void applyOrder();
    void filterAgain();
    void selectShown();

    [[nodiscard]] bool passesChips(RowNumber row) const;
    [[nodiscard]] bool shouldShow(RowNumber row) const;
    [[nodiscard]] int shownBefore(size_t position, RowNumber except) const;
    [[nodiscard]] size_t sortedPosition(qint64 id, std::optional<RowNumber> except) const;
    [[nodiscard]] const Counts &countsOf(int column) const;
    [[nodiscard]] SortKey sortKeyOf(qint64 id) const;
    [[nodiscard]] RowView viewOf(const void *record, int column) const { return {m_programme, record, countsOf(column)}; }
    [[nodiscard]] QVariant editValue(const Column &column, const RowView &row) const;
    [[nodiscard]] QVariant decoration(const Column &column, const void *record, int role) const;

    const domain::RecordInfo &m_info;
    const std::vector<Column> m_columns;
    QPointer<workspace::Document> m_document;
    domain::Programme m_programme; ///< as the rows show it
    RowIndex m_index;
    std::vector<RowNumber> m_shownRows; ///< shown, in order
    std::vector<bool> m_isShown;        ///< by row number
    std::vector<bool> m_passesChips;    ///< by row number
    QString m_filter;
    QList<Chip> m_chips;
    int m_sortColumn = 0;
    Qt::SortOrder m_sortDirection = Qt::AscendingOrder;
    mutable std::vector<std::optional<Counts>> m_counts; ///< by column, read when first needed
    QFutureWatcher<RowIndex> m_worker;
    bool m_preparing = false;
    bool m_stale = false; ///< rows changed while the worker was at it
};

/// Type under which dragged and copied rows travel: the table's name, then one id a line.
[[nodiscard]] QString recordMimeType();

} // namespace models
