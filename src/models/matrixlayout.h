#pragma once

#include <QDateTime>
#include <QHash>
#include <QList>

#include <vector>

// Where each session stands in the matrix of months and roles, without a pixel.

namespace models {

/// A session as the matrix places it.
struct MatrixItem
{
    qint64 id = 0;
    QDateTime begin;    ///< invalid: it stands in the row without a date
    QList<int> columns; ///< of its roles, ascending; empty: it spans all

    bool operator==(const MatrixItem &) const = default;
};

/// A card: an item, or the part of it over columns that lie side by side.
struct MatrixCard
{
    qint64 id = 0;
    int month = 0; ///< position in MatrixLayout::months
    int row = 0;   ///< within the month, from the top
    int firstColumn = 0;
    int lastColumn = 0;
    bool isFirst = true; ///< of the parts of its item

    [[nodiscard]] bool covers(int column) const { return firstColumn <= column && column <= lastColumn; }
    bool operator==(const MatrixCard &) const = default;
};

/// A month of the matrix.
struct MatrixMonth
{
    QDate first; ///< invalid: sessions without a date
    int rows = 1; ///< of cards, at least one

    bool operator==(const MatrixMonth &) const = default;
};

enum class MatrixStep { Up, Down, Left, Right };

/// Months down, roles across. Every month between the first and the last session has its row; those without a date
/// stand below. Cards fall into place in order of time, each column from its top.
struct MatrixLayout
{
    std::vector<MatrixMonth> months;
    std::vector<MatrixCard> cards; ///< in order of time

    /// Position of the first card of the item, -1 when there is none.
    [[nodiscard]] int cardOf(qint64 id) const { return firstCards.value(id, -1); }
    /// Rows above the month, those of earlier months.
    [[nodiscard]] int rowsAbove(int month) const;
    /// The item that an arrow key goes to from a card when the cursor is in `column`; 0 when there is none.
    [[nodiscard]] qint64 neighbour(qint64 id, MatrixStep step, int column) const;

    QHash<qint64, int> firstCards; ///< positions in `cards` by item
};

[[nodiscard]] MatrixLayout layOutMatrix(std::vector<MatrixItem> items, int columns);

} // namespace models
