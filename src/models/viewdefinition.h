#pragma once

#include "models/recordmodel.h"

#include <QByteArray>

namespace models {

/// How wide a column is and whether it is shown.
struct ColumnLayout
{
    QString name;
    int width = 0; ///< device-independent pixels; 0: not set by hand
    bool hidden = false;

    bool operator==(const ColumnLayout &) const = default;
};

/// What a saved view keeps and a table remembers: filter, chips, order, and columns from left to
/// right. As JSON it stands in domain::SavedView and in the settings.
struct ViewDefinition
{
    QString filter;
    QList<Chip> chips;
    QString sortColumn;
    Qt::SortOrder sortDirection = Qt::AscendingOrder;
    QList<ColumnLayout> columns;

    [[nodiscard]] QByteArray toJson() const;
    /// What can be read of it; unknown columns are left to the reader.
    [[nodiscard]] static ViewDefinition fromJson(const QByteArray &json);

    bool operator==(const ViewDefinition &) const = default;
};

} // namespace models
