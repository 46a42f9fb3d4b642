#include "models/recordmodel.h"

#include "base/text.h"
#include "models/decorations.h"
#include "workspace/document.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMimeData>
#include <QtConcurrent>

#include <algorithm>

namespace models {

using domain::FieldKind;

namespace {

/// Up to so many rows a table is sorted and read at once; larger ones on another thread.
constexpr size_t SmallTable = 5000;

} // namespace

QString recordMimeType()
{
    return QStringLiteral("application/x-impulslotse-rows");
}

RecordModel::RecordModel(const domain::RecordInfo &info, QObject *parent)
    : QAbstractTableModel(parent), m_info(info), m_columns(columnsOf(info)), m_sortColumn(std::max(0, columnOf(defaultSortColumn(info)))),
      m_counts(m_columns.size())
{
    connect(&m_worker, &QFutureWatcherBase::finished, this, &RecordModel::takePrepared);
}

RecordModel::~RecordModel() = default;

int RecordModel::columnOf(QStringView name) const
{
    const auto found = std::find_if(m_columns.begin(), m_columns.end(), [&](const Column &column) { return column.name == name; });
    return found == m_columns.end() ? -1 : int(found - m_columns.begin());
}

void RecordModel::setDocument(workspace::Document *document)
{
    if (m_document)
        m_document->disconnect(this);
    m_document = document;
    if (document)
        connect(document, &workspace::Document::changed, this, &RecordModel::follow);
    m_programme = document ? document->programme() : domain::Programme();
    reload();
}

void RecordModel::reload()
{
    beginResetModel();
    std::fill(m_counts.begin(), m_counts.end(), std::nullopt);
    m_index = RowIndex::of(m_programme, m_info);
    prepare();
    m_passesChips.assign(m_index.numbers(), true);
    for (const RowNumber row : m_index.order())
        m_passesChips[row] = passesChips(row);
    selectShown();
    endResetModel();
    Q_EMIT countsChanged();
}

void RecordModel::prepare()
{
    if (m_index.size() > SmallTable) {
        startPreparing();
        return;
    }
    m_stale = m_preparing;
    m_index.sort(m_programme, m_info, m_columns[size_t(m_sortColumn)], countsOf(m_sortColumn), m_sortDirection);
    m_index.buildSearch(m_programme, m_info);
}

void RecordModel::startPreparing()
{
    if (m_preparing) {
        m_stale = true;
        return;
    }
    m_preparing = true;
    m_stale = false;
    m_worker.setFuture(QtConcurrent::run([index = m_index, programme = m_programme, &info = m_info, column = m_columns[size_t(m_sortColumn)],
                                          counts = countsOf(m_sortColumn), direction = m_sortDirection]() mutable {
        index.sort(programme, info, column, counts, direction);
        if (!index.isSearchable())
            index.buildSearch(programme, info);
        return std::move(index);
    }));
}

void RecordModel::takePrepared()
{
    m_preparing = false;
    if (std::exchange(m_stale, false)) {
        if (m_index.size() > SmallTable)
            startPreparing();
        return;
    }
    const bool wasSearchable = m_index.isSearchable();
    m_index = m_worker.future().takeResult();
    if (!wasSearchable && !m_filter.isEmpty())
        filterAgain();
    else
        applyOrder();
    Q_EMIT countsChanged();
}

const Counts &RecordModel::countsOf(int column) const
{
    static const Counts none;
    const Column &definition = m_columns[size_t(column)];
    if (!definition.count)
        return none;
    std::optional<Counts> &counts = m_counts[size_t(column)];
    if (!counts)
        counts = definition.count(m_programme);
    return *counts;
}

SortKey RecordModel::sortKeyOf(qint64 id) const
{
    const void *record = m_info.find(m_programme, id);
    return record ? m_columns[size_t(m_sortColumn)].sortKey(viewOf(record, m_sortColumn)) : SortKey{true, 0, {}};
}

// Filter and chips

void RecordModel::setFilter(const QString &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    filterAgain();
}

void RecordModel::setChips(const QList<Chip> &chips)
{
    if (chips == m_chips)
        return;
    m_chips = chips;
    for (const RowNumber row : m_index.order())
        m_passesChips[row] = passesChips(row);
    filterAgain();
}

void RecordModel::filterAgain()
{
    beginResetModel();
    selectShown();
    endResetModel();
    Q_EMIT countsChanged();
}

bool RecordModel::passesChips(RowNumber row) const
{
    const void *record = m_chips.isEmpty() ? nullptr : m_info.find(m_programme, m_index.idOf(row));
    if (!record)
        return true;
    QHash<QString, bool> passes;
    for (const Chip &chip : m_chips) {
        const int column = columnOf(chip.column);
        if (column < 0)
            continue;
        const QVariant value = m_columns[size_t(column)].value(viewOf(record, column));
        const bool fits = value.typeId() == QMetaType::QVariantList ? value.toList().contains(chip.value) : value == chip.value;
        passes[chip.column] = passes.value(chip.column) || fits;
    }
    return std::all_of(passes.cbegin(), passes.cend(), [](bool fits) { return fits; });
}

bool RecordModel::shouldShow(RowNumber row) const
{
    return m_passesChips[row] && m_index.matches(row, m_filter);
}

/// Finds the rows to show, in order.
void RecordModel::selectShown()
{
    const std::vector<bool> matching = m_index.match(m_filter);
    m_shownRows.clear();
    m_shownRows.reserve(m_index.size());
    m_isShown.assign(m_index.numbers(), false);
    for (const RowNumber row : m_index.order()) {
        if (!matching[row] || !m_passesChips[row])
            continue;
        m_shownRows.push_back(row);
        m_isShown[row] = true;
    }
}

QVariantList RecordModel::facetValues(int column) const
{
    const Column &definition = m_columns[size_t(column)];
    std::vector<std::pair<SortKey, QVariant>> found;
    bool someEmpty = false;
    QSet<QString> known;
    for (const RowNumber row : m_index.order()) {
        const void *record = m_info.find(m_programme, m_index.idOf(row));
        const RowView view = viewOf(record, column);
        const QVariant value = definition.value(view);
        if (!value.isValid())
            someEmpty = true;
        else if (!known.contains(value.toString())) {
            known.insert(value.toString());
            found.emplace_back(definition.sortKey(view), value);
        }
    }
    std::sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first.compare(b.first) < 0; });
    QVariantList values;
    for (const auto &[key, value] : found)
        values.append(value);
    if (someEmpty)
        values.append(QVariant());
    return values;
}

// Order

void RecordModel::sort(int column, Qt::SortOrder direction)
{
    if (column < 0 || column >= columnCount() || (column == m_sortColumn && direction == m_sortDirection))
        return;
    m_sortColumn = column;
    m_sortDirection = direction;
    reorder();
}

void RecordModel::reorder()
{
    if (m_index.size() > SmallTable) {
        startPreparing();
        return;
    }
    m_index.sort(m_programme, m_info, m_columns[size_t(m_sortColumn)], countsOf(m_sortColumn), m_sortDirection);
    applyOrder();
}

/// Brings the shown rows into the order of the index; views keep their selection.
void RecordModel::applyOrder()
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<RowNumber> rows;
    rows.reserve(before.size());
    for (const QModelIndex &index : before)
        rows.push_back(m_shownRows[size_t(index.row())]);
    selectShown();
    std::vector<int> position(m_index.numbers(), -1);
    for (size_t i = 0; i < m_shownRows.size(); ++i)
        position[m_shownRows[i]] = int(i);
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i) {
        const int row = position[rows[size_t(i)]];
        after.append(row < 0 ? QModelIndex() : index(row, before[i].column()));
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

// Rows and cells

qint64 RecordModel::idAt(int row) const
{
    return row < 0 || row >= rowCount() ? 0 : m_index.idOf(m_shownRows[size_t(row)]);
}

int RecordModel::rowOf(qint64 id) const
{
    const std::optional<RowNumber> row = m_index.numberOf(id);
    if (!row || !m_isShown[*row])
        return -1;
    return int(std::find(m_shownRows.begin(), m_shownRows.end(), *row) - m_shownRows.begin());
}

const void *RecordModel::record(int row) const
{
    return m_info.find(m_programme, idAt(row));
}

int RecordModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shownRows.size());
}

int RecordModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

bool RecordModel::isEditable(int column) const
{
    const Column &definition = m_columns[size_t(column)];
    const bool isList = definition.field && definition.field->kind == FieldKind::References;
    return definition.parse && !isList && m_document && !m_document->isReadOnly();
}

Qt::ItemFlags RecordModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren;
    if (m_info.table == QLatin1StringView("session"))
        flags |= Qt::ItemIsDropEnabled;
    if (isEditable(index.column()))
        flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant RecordModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Column &column = m_columns[size_t(index.column())];
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(column.alignment);
    if (role == IdRole)
        return idAt(index.row());
    const void *row = record(index.row());
    if (!row)
        return {};
    const RowView view = viewOf(row, index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: {
        const QString text = column.text(view);
        return text.isEmpty() && column.needed ? QCoreApplication::translate("models", "missing") : text;
    }
    case Qt::EditRole:
        return editValue(column, view);
    case MissingRole:
        return column.needed && column.text(view).isEmpty();
    default:
        return decoration(column, row, role);
    }
}

QVariant RecordModel::editValue(const Column &column, const RowView &row) const
{
    if (!column.field)
        return column.text(row);
    switch (column.field->kind) {
    case FieldKind::Enumeration:
    case FieldKind::Reference:
    case FieldKind::References:
    case FieldKind::Boolean:
        return column.field->get(row.record);
    default:
        return column.text(row);
    }
}

QVariant RecordModel::decoration(const Column &column, const void *record, int role) const
{
    if (!column.field || role < IconNameRole || role > LetterRole)
        return {};
    const QVariant value = column.field->get(record);
    if (role == IconNameRole)
        return column.field->kind == FieldKind::Enumeration ? stateIcon(column.name, value.toString()) : QString();
    const domain::Role *shown = shownRole(m_programme, *column.field, value);
    if (!shown)
        return {};
    return role == ColourRole ? shown->colour : shown->letter;
}

QVariant RecordModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const Column &column = m_columns[size_t(section)];
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return column.heading;
    return role == Qt::TextAlignmentRole ? QVariant::fromValue(column.alignment) : QVariant();
}

base::Result<domain::ChangeSet> RecordModel::edited(const QModelIndex &index, const QVariant &value) const
{
    const Column &column = m_columns[size_t(index.column())];
    base::Result<domain::FieldValues> values = domain::FieldValues{{column.name, value}};
    if (value.typeId() == QMetaType::QString)
        values = column.parse(viewOf(record(index.row()), index.column()), value.toString());
    if (!values)
        return values.failure();
    return domain::updateRecords(m_programme, m_info.table, {idAt(index.row())}, *values);
}

bool RecordModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || !isEditable(index.column()))
        return false;
    const base::Result<domain::ChangeSet> change = edited(index, value);
    if (!change) {
        Q_EMIT refused(index, change.error());
        return false;
    }
    const base::Result<qint64> applied = m_document->apply(*change);
    if (!applied)
        Q_EMIT refused(index, applied.error());
    return applied.has_value();
}

QStringList RecordModel::mimeTypes() const
{
    return {recordMimeType()};
}

QMimeData *RecordModel::mimeData(const QModelIndexList &indexes) const
{
    QStringList lines{QString(m_info.table)};
    QSet<int> rows;
    for (const QModelIndex &index : indexes) {
        if (!rows.contains(index.row())) {
            rows.insert(index.row());
            lines.append(QString::number(idAt(index.row())));
        }
    }
    auto data = std::make_unique<QMimeData>();
    data->setData(recordMimeType(), lines.join(u'\n').toUtf8());
    return data.release();
}

} // namespace models
