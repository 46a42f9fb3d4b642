#include "models/changedetailsmodel.h"

#include "domain/fieldtext.h"

#include <QTextDocument>

namespace models {

namespace {

class Collector
{
public:
    Collector(const domain::Programme &programme, int limit) : m_programme(programme), m_limit(limit) {}

    template <class R>
    void add(const domain::RowChange<R> &change)
    {
        const domain::RecordInfo &info = domain::recordInfo<R>();
        const R nothing{};
        const R &before = change.before ? *change.before : nothing;
        const R &after = change.after ? *change.after : nothing;
        const QString label = domain::RecordTraits<R>::label(change.after ? after : before);
        const QString record = label.isEmpty() ? info.singular() : ChangeDetailsModel::tr("%1: %2").arg(info.singular(), label);
        bool any = false;
        for (const domain::FieldInfo &field : info.fields) {
            if (isFull())
                return;
            if (field.has(domain::Technical) || field.equal(&before, &after))
                continue;
            m_details.append({record, field.heading(), change.before ? text(field, &before) : QString(),
                              change.after ? text(field, &after) : QString()});
            any = true;
        }
        if (!any && !isFull())
            m_details.append({record, QString(), QString(), outcome(change.before.has_value(), change.after.has_value())});
    }

    [[nodiscard]] bool isFull() const { return m_limit > 0 && m_details.size() >= m_limit; }
    [[nodiscard]] const QList<ChangeDetail> &details() const { return m_details; }

private:
    [[nodiscard]] QString text(const domain::FieldInfo &field, const void *record) const
    {
        return domain::displayText(m_programme, field, field.get(record), QLocale());
    }

    [[nodiscard]] static QString outcome(bool before, bool after)
    {
        if (!before)
            return ChangeDetailsModel::tr("added");
        return after ? ChangeDetailsModel::tr("changed") : ChangeDetailsModel::tr("removed");
    }

    const domain::Programme &m_programme;
    int m_limit;
    QList<ChangeDetail> m_details;
};

} // namespace

QList<ChangeDetail> changeDetails(const domain::Programme &programme, const domain::ChangeSet &changeSet, int limit)
{
    Collector collector(programme, limit);
    domain::forEachRecord([&]<class R>() {
        for (const domain::RowChange<R> &change : changeSet.of<R>()) {
            if (collector.isFull())
                return;
            collector.add(change);
        }
    });
    return collector.details();
}

void ChangeDetailsModel::setDetails(const QList<ChangeDetail> &details)
{
    beginResetModel();
    m_details = details;
    endResetModel();
}

int ChangeDetailsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_details.size());
}

int ChangeDetailsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ChangeDetailsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const ChangeDetail &detail = m_details[index.row()];
    const QString texts[] = {detail.record, detail.field, detail.before, detail.after};
    const QString &text = texts[index.column()];
    if (role == Qt::ToolTipRole)
        return text.isEmpty() ? QVariant() : Qt::convertFromPlainText(text);
    // The record is named once, above its fields.
    const bool repeated = index.column() == RecordColumn && index.row() > 0 && m_details[index.row() - 1].record == detail.record;
    return repeated ? QString() : text;
}

QVariant ChangeDetailsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case RecordColumn:
        //: what a change of the history was about (German: "Eintrag")
        return tr("Entry");
    case FieldColumn:
        return tr("Field");
    case BeforeColumn:
        return tr("Before");
    case AfterColumn:
        return tr("After");
    default:
        return {};
    }
}

} // namespace models
