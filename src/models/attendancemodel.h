#pragma once

#include "base/error.h"
#include "domain/changeset.h"
#include "models/gridroles.h"
#include "models/persontexts.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>

#include <optional>

namespace workspace {
class Document;
}

namespace models {

/// The attendance of a programme as a grid: people in the order of a phone book down, sessions by
/// time across. Cells of enrolled people can be changed; the model proposes the change set, whoever
/// shows it applies it.
class AttendanceModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role {
        MarkRole = GridMarkRole,                    ///< Mark as int
        SumRole = GridSumRole,                      ///< of a header: "4 of 5" present, empty when nobody is enrolled
        DateRole = GridCaptionRole,                 ///< of a horizontal header: "Tue 15/10, 10:00"
        RoleMarkRole = GridRoleMarkRole,            ///< of a vertical header: letter of the person's role
        RoleColourRole = GridRoleColourRole,        ///< of a vertical header: QColor of the person's role
    };

    /// What a cell shows.
    enum class Mark {
        None,    ///< not enrolled
        Other,   ///< invited, waiting, declined or cancelled
        Coming,  ///< enrolled, session not yet over
        Missing, ///< enrolled, session over, nobody recorded attendance
        Present,
        Partial,
        Absent,
        Excused,
    };

    explicit AttendanceModel(QObject *parent = nullptr);

    /// The programme to show, nullptr for none; stays valid until the next call.
    void setDocument(workspace::Document *document);

    /// People whose name, municipality or organisation holds every word of `text` (umlauts folded).
    void setFilter(const QString &text);
    /// People of these roles; empty: of all.
    void setRoles(const QSet<domain::RoleId> &roles);
    /// Sessions of these kinds; empty: of all.
    void setKinds(const QSet<domain::SessionKind> &kinds);
    /// Only this session and the people enrolled in it; an invalid id: all sessions.
    void setSession(domain::SessionId session);
    [[nodiscard]] domain::SessionId session() const { return m_session; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /// An int is an Attendance; a text that is a number means minutes of presence.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// People shown; see peopleCount() for all who could be.
    [[nodiscard]] int peopleCount() const { return int(m_people.size()); }
    [[nodiscard]] domain::ParticipantId participantAt(int row) const { return m_rows.value(row); }
    [[nodiscard]] domain::SessionId sessionAt(int column) const { return m_columns.value(column); }
    /// The enrolment in a cell, or nullptr; valid until the programme changes.
    [[nodiscard]] const domain::Enrolment *enrolmentAt(const QModelIndex &index) const;
    /// The cell of an enrolment; invalid when it is not shown.
    [[nodiscard]] QModelIndex indexOf(domain::EnrolmentId enrolment) const;
    /// How many cells of a column are enrolled and not recorded, and how many are enrolled; filtered out or not.
    [[nodiscard]] int missingIn(int column) const;
    [[nodiscard]] int enrolledIn(int column) const;
    /// Rows of people in whose name each word of `text` begins a word (umlauts folded), in the order of the grid: first
    /// those whose family name begins with it.
    [[nodiscard]] QList<int> rowsNamed(const QString &text) const;

    /// One change that records `attendance` in all these cells, with minutes for a partial one;
    /// cells that cannot be edited are passed over.
    [[nodiscard]] base::Result<domain::ChangeSet> proposal(const QModelIndexList &indexes, domain::Attendance attendance,
                                                           std::optional<int> minutes = {}) const;
    /// One change that records "present" for all enrolled people of the session whose attendance
    /// nobody recorded, filtered out or not.
    [[nodiscard]] base::Result<domain::ChangeSet> othersPresent(int column) const;
    /// One change for a pasted table whose upper left corner is `start`; a single cell fills all of
    /// `selected`. InputRefused when a text is no attendance or a filled cell cannot be edited.
    [[nodiscard]] base::Result<domain::ChangeSet> pasteProposal(const QString &table, const QModelIndex &start,
                                                                const QModelIndexList &selected) const;
    /// Length of a column's session in minutes, 0 when not known.
    [[nodiscard]] int minutesOf(int column) const;

    /// Attendance that a letter (p, t, a, e, u), a word in either language or an identifier means.
    [[nodiscard]] static std::optional<domain::Attendance> attendanceFromText(const QString &text);

Q_SIGNALS:
    /// setData() wants this change applied.
    void changeProposed(const base::Result<domain::ChangeSet> &changeSet);
    /// Rows or columns came or went; counts are to be shown anew.
    void extentChanged();

private:
    struct Counts
    {
        int enrolled = 0;
        int present = 0;
        int missing = 0;
    };
    using Enrolments = std::vector<domain::EnrolmentId>;

    [[nodiscard]] const domain::Programme &programme() const;
    void onChanged(const domain::ChangeSet &changeSet);
    void rebuildPeople();
    void rebuildEnrolments();
    void followEnrolments(const domain::ChangeSet &changeSet);
    void count(const domain::Enrolment &enrolment, int sign);
    void updateRows();
    void updateColumns();
    [[nodiscard]] bool isShown(const PersonText &person, const QList<FoldedWord> &words) const;
    [[nodiscard]] bool changesExtent(const domain::ChangeSet &changeSet) const;
    void announceCells(const domain::ChangeSet &changeSet);
    [[nodiscard]] Mark mark(const domain::Enrolment &enrolment) const;
    [[nodiscard]] QString word(const domain::Enrolment &enrolment) const;
    [[nodiscard]] QString cellSentence(const QModelIndex &index, const domain::Enrolment &enrolment) const;
    [[nodiscard]] QVariant personHeader(int row, int role) const;
    [[nodiscard]] QVariant sessionHeader(int column, int role) const;
    [[nodiscard]] QString personSum(domain::ParticipantId participant) const;

    workspace::Document *m_document = nullptr;
    QList<PersonText> m_people;
    QHash<domain::ParticipantId, Enrolments> m_enrolments;
    QHash<domain::SessionId, Counts> m_counts;
    QList<domain::ParticipantId> m_rows;
    QList<domain::SessionId> m_columns;
    QSet<domain::SessionId> m_shownSessions; ///< the same, for looking up
    QString m_filter;
    QSet<domain::RoleId> m_roles;
    QSet<domain::SessionKind> m_kinds;
    domain::SessionId m_session;
};

} // namespace models
