#include "models/layoutelementsmodel.h"

#include "models/listdiff.h"

#include <QLocale>
#include <QTextDocument>

namespace models {

using printing::LayoutElement;

namespace {

QList<int> idsOf(const QList<LayoutElement> &elements)
{
    QList<int> ids;
    for (const LayoutElement &element : elements)
        ids.append(element.id);
    return ids;
}

QHash<int, LayoutElement> byId(const QList<LayoutElement> &elements)
{
    QHash<int, LayoutElement> result;
    for (const LayoutElement &element : elements)
        result.insert(element.id, element);
    return result;
}

} // namespace

void LayoutElementsModel::setLayout(const printing::CertificateLayout &layout)
{
    const QHash<int, LayoutElement> before = byId(m_elements);
    const QHash<int, LayoutElement> wanted = byId(layout.elements);
    QList<int> ids = idsOf(m_elements);
    const auto fill = [&] {
        m_elements.clear();
        for (const int id : std::as_const(ids))
            m_elements.append(before.contains(id) ? before.value(id) : wanted.value(id));
    };
    const ListSteps steps{[this](int first, int last) { beginRemoveRows({}, first, last); }, [&] { fill(); endRemoveRows(); },
                          [this](int first, int last) { beginInsertRows({}, first, last); }, [&] { fill(); endInsertRows(); },
                          [this] { beginResetModel(); }, [&] { fill(); endResetModel(); }};
    updateList(ids, idsOf(layout.elements), steps);
    m_elements = layout.elements;
    for (int row = 0; row < m_elements.size(); ++row) {
        if (const auto old = before.constFind(ids[row]); old != before.cend() && !(*old == m_elements[row]))
            Q_EMIT dataChanged(index(row), index(row));
    }
}

void LayoutElementsModel::setRemarks(const QHash<int, QString> &remarks)
{
    if (m_remarks == remarks)
        return;
    m_remarks = remarks;
    if (!m_elements.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_elements.size()) - 1));
}

int LayoutElementsModel::rowOf(int id) const
{
    return int(idsOf(m_elements).indexOf(id));
}

QString LayoutElementsModel::description(const LayoutElement &element)
{
    const auto length = [](qreal mm) { return QLocale().toString(mm, 'f', QLocale::FloatingPointShortest); };
    //: name and kind of an element, then its place and size
    return tr("%1, %2, %3 mm from the left, %4 mm from the top, %5 × %6 mm")
        .arg(printing::elementLabel(element), printing::kindName(printing::kindOf(element)), length(element.box.x()), length(element.box.y()),
             length(element.box.width()), length(element.box.height()));
}

QVariant LayoutElementsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LayoutElement &element = m_elements[index.row()];
    const QString remark = m_remarks.value(element.id);
    switch (role) {
    case Qt::DisplayRole: return remark.isEmpty() ? printing::elementLabel(element) : QStringLiteral("⚠ %1").arg(printing::elementLabel(element));
    case Qt::ToolTipRole: return Qt::convertFromPlainText(remark.isEmpty() ? printing::elementLabel(element) : remark, Qt::WhiteSpaceNormal);
    case Qt::AccessibleTextRole: return remark.isEmpty() ? description(element) : QStringLiteral("%1. %2").arg(description(element), remark);
    case IdRole: return element.id;
    case KindRole: return int(printing::kindOf(element));
    default: return {};
    }
}

} // namespace models
