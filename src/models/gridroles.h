#pragma once

#include <Qt>

namespace models {

/// What the grids of people and sessions or questions tell beside the usual roles; GridHeader paints it.
enum GridRole {
    GridMarkRole = Qt::UserRole + 64, ///< of a cell: an int that its grid knows
    GridSumRole,        ///< of a header: a sum, "4 of 5"
    GridCaptionRole,    ///< of a header: a short text above the title or beside the name
    GridRoleMarkRole,   ///< of a vertical header: letter of the person's role
    GridRoleColourRole, ///< of a vertical header: QColor of the person's role
    GridTitleRole,      ///< of a horizontal header: what is broken into lines, where it is not the DisplayRole
};

} // namespace models
