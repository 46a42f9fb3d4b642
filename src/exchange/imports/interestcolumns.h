#pragma once

#include "domain/rules/questionrecognition.h"
#include "exchange/imports/importpreview.h"
#include "exchange/imports/listheader.h"

namespace exchange {

/// A wish as a row of a list says it.
struct WrittenWish
{
    QString question; ///< as written
    std::optional<int> rank; ///< 1 = first choice, 0: expressly no wish; nothing: the cell is not understood
    QString cell; ///< what stands in the cell, for messages
};

/// Which columns of a list hold wishes, in the ways that forms write them:
/// one for each rank ("1. Wahl", "First choice", "Priorität 2") with a question in the cell;
/// one for each question with the rank in the cell ("2", "Rang 2", "x");
/// one with several questions between semicolons.
class InterestColumns
{
public:
    /// `columns`: of the list below `header`.
    InterestColumns(const SourceTable &table, const ListHeader &header, const std::vector<ImportColumn> &columns,
        const domain::QuestionRecognizer &questions);

    [[nodiscard]] bool isEmpty() const { return m_ranks.empty() && m_questions.empty() && m_lists.empty(); }
    /// Headings of these columns, which are about nothing else.
    [[nodiscard]] QStringList headings() const { return m_headings; }
    /// What was noticed, whole sentences, translated.
    [[nodiscard]] QStringList notes() const { return m_notes; }
    /// The identifier under which the preview shows such a column; empty for another one.
    [[nodiscard]] QString fieldOf(int column) const;
    [[nodiscard]] std::vector<WrittenWish> wishesOf(const SourceRow &row) const;

private:
    struct RankColumn
    {
        int column;
        int rank;
    };
    struct QuestionColumn
    {
        int column;
        QString question;
    };
    struct ListColumn
    {
        int column;
        bool inOrder; ///< the order of the questions is their rank; else all are first
    };

    [[nodiscard]] bool holdsLists(const SourceTable &table, int firstRow, int column) const;
    void addListColumn(const SourceTable &table, int firstRow, const ImportColumn &column);
    void appendList(const QString &cell, bool inOrder, std::vector<WrittenWish> &wishes) const;

    const domain::QuestionRecognizer &m_recognizer;
    std::vector<RankColumn> m_ranks;
    std::vector<QuestionColumn> m_questions;
    std::vector<ListColumn> m_lists;
    QStringList m_headings;
    QStringList m_notes;
};

/// The rank that a heading is about: "1. Wahl", "Zweitwunsch", "Third choice", "Priorität 1"; nothing for another heading.
[[nodiscard]] std::optional<int> rankOfHeading(QStringView heading);

/// The rank that a cell below a question means: "2", "Rang 2", "2. Wahl"; "x" and "ja" are 1, "nein" and "-" are 0; nothing
/// when it is not understood.
[[nodiscard]] std::optional<int> rankOfCell(QStringView cell);

} // namespace exchange
