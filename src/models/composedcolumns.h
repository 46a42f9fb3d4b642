#pragma once

#include "models/column.h"

namespace models {

/// What a table shows beyond its fields: adds composed columns, hides fields that they stand for,
/// and says which empty cells are missing.
void compose(QAnyStringView table, std::vector<Column> &columns);

} // namespace models
