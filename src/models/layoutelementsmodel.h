#pragma once

#include "printing/layoutediting.h"

#include <QAbstractListModel>

namespace models {

/// The elements of a layout in the order in which they are painted and read, by their names.
class LayoutElementsModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { IdRole = Qt::UserRole, KindRole };

    using QAbstractListModel::QAbstractListModel;

    void setLayout(const printing::CertificateLayout &layout);
    /// What is to be looked at, by element; shown with its name.
    void setRemarks(const QHash<int, QString> &remarks);
    [[nodiscard]] int idAt(int row) const { return m_elements[row].id; }
    /// Row of the element, -1 when there is none.
    [[nodiscard]] int rowOf(int id) const;

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_elements.size()); }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    /// "Name, text, 27 mm from the left, 80 mm from the top, 156 × 20 mm": an element in words.
    [[nodiscard]] static QString description(const printing::LayoutElement &element);

private:
    QList<printing::LayoutElement> m_elements;
    QHash<int, QString> m_remarks;
};

} // namespace models
