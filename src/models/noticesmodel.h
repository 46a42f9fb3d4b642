#pragma once

#include "domain/rules/holdings.h"
#include "models/refreshedmodel.h"

#include <optional>

namespace models {

/// How it stands with what somebody was told, the most pressing first.
enum class NoticeState {
    Outdated,    ///< holds another time, place or link
    StillComing, ///< holds a date that is not theirs any more
    NeverTold,
    Awaiting,    ///< a message that says how it is is written, but not confirmed as sent
    Current,
};

/// One recipient and one session: what the recipient holds, as shown.
struct NoticeRow
{
    domain::Holding holding;
    NoticeState state = NoticeState::Current;
    QString name;
    QByteArray nameKey;
    domain::RoleId role; ///< none: a coach, or a participant without a role
    QString roleText;    ///< "Planner", "coach"
    QString session;     ///< its title, as told where it was removed
    QDateTime startsAt;  ///< as it is; as told where it is off or was removed
    QString told;        ///< time and place as the recipient holds them; empty: nothing
    QString now;         ///< time and place as they are, or that it is off
    QString way;         ///< "E-mail, 28/10/2024": how and when it was told, or written where it awaits confirmation
    QDateTime toldAt;

    [[nodiscard]] QString key() const
    {
        return QStringLiteral("%1 %2 %3").arg(holding.recipient.participant.value).arg(holding.recipient.coach.value).arg(holding.uid);
    }
    bool operator==(const NoticeRow &) const = default;
};

/// All rows, and what is open in sentences, one for each session and state.
struct NoticeRows
{
    QList<NoticeRow> rows;
    QStringList sentences;
};

/// Who holds what of the sessions to come; made on any thread.
[[nodiscard]] NoticeRows noticeRows(const domain::Programme &programme, const QDateTime &now);

/// The ledger: who was told which date, when and by which way, and who has to be told something. Worked out beside the window
/// after each change.
class NoticesModel : public RefreshedModel<NoticeRow, NoticeRows>
{
    Q_OBJECT
public:
    enum Column { StateColumn, NameColumn, RoleColumn, SessionColumn, ToldColumn, NowColumn, WayColumn, ColumnCount };

    explicit NoticesModel(workspace::Jobs &jobs, QObject *parent = nullptr);

    /// Rows in these states, of people in these roles; empty: all. An invalid role stands for coaches and for people without one.
    void setStates(const QSet<NoticeState> &states);
    void setRoles(const QSet<domain::RoleId> &roles);
    /// Rows about one session alone, named by the UID of its calendar entry; empty: about all.
    void setSession(const QString &uid);

    /// What is open, in sentences, one for each session and state.
    [[nodiscard]] QStringList sentences() const { return m_sentences; }
    [[nodiscard]] int countOf(NoticeState state) const;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    [[nodiscard]] static QString word(NoticeState state);
    [[nodiscard]] static QString iconName(NoticeState state);

protected:
    QString filterText(const NoticeRow &row) const override;
    QByteArray sortKey(const NoticeRow &row, int column) const override;
    bool accepts(const NoticeRow &row) const override;
    bool concerns(const domain::ChangeSet &changeSet) const override;
    void take(const NoticeRows &found) override;

private:
    [[nodiscard]] static QString textOf(const NoticeRow &row, int column);

    QStringList m_sentences;
    QSet<NoticeState> m_states;
    QSet<domain::RoleId> m_roles;
    QString m_uid;
};

} // namespace models
