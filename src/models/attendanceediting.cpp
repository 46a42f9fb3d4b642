#include "models/attendancemodel.h"

#include "base/text.h"
#include "domain/verbs/enrolmentverbs.h"
#include "models/tabletext.h"
#include "workspace/document.h"

// What a person does to several cells of the grid at once: record and paste.

namespace models {

using domain::Attendance;
using domain::AttendanceEntry;
using domain::ChangeSet;
using domain::Enrolment;
using domain::EnrolmentState;

std::optional<Attendance> AttendanceModel::attendanceFromText(const QString &text)
{
    const QString wanted = base::cleaned(text).toLower();
    static const QHash<QString, Attendance> letters{
        {QStringLiteral("p"), Attendance::Present}, {QStringLiteral("x"), Attendance::Present}, {QStringLiteral("t"), Attendance::Partial},
        {QStringLiteral("a"), Attendance::Absent},  {QStringLiteral("e"), Attendance::Excused}, {QStringLiteral("u"), Attendance::Unknown},
        {QString(), Attendance::Unknown},
    };
    if (const auto letter = letters.constFind(wanted); letter != letters.cend())
        return *letter;
    const QHash<QString, Attendance> words{
        {tr("present"), Attendance::Present}, {tr("partly"), Attendance::Partial},   {tr("absent"), Attendance::Absent},
        {tr("excused"), Attendance::Excused}, {tr("missing"), Attendance::Unknown}, {tr("enrolled"), Attendance::Unknown},
    };
    if (const auto word = words.constFind(wanted); word != words.cend())
        return *word;
    for (const domain::EnumEntry &entry : domain::EnumTraits<Attendance>::entries) {
        const QString label = domain::enumLabel(domain::EnumTraits<Attendance>::entries, entry.value);
        if (wanted == label.toLower() || wanted == QLatin1StringView(entry.identifier) || wanted == QString::fromLatin1(entry.label).toLower())
            return static_cast<Attendance>(entry.value);
    }
    return std::nullopt;
}

int AttendanceModel::minutesOf(int column) const
{
    const domain::Session *session = m_document ? m_document->programme().find(sessionAt(column)) : nullptr;
    return session ? domain::durationMinutes(*session) : 0;
}

base::Result<ChangeSet> AttendanceModel::proposal(const QModelIndexList &indexes, Attendance attendance, std::optional<int> minutes) const
{
    QList<AttendanceEntry> entries;
    for (const QModelIndex &index : indexes) {
        if (flags(index).testFlag(Qt::ItemIsEditable))
            entries.append({sessionAt(index.column()), participantAt(index.row()), attendance, minutes});
    }
    return domain::recordAttendance(programme(), entries);
}

base::Result<ChangeSet> AttendanceModel::othersPresent(int column) const
{
    return domain::recordOthers(programme(), sessionAt(column), Attendance::Present);
}

base::Result<ChangeSet> AttendanceModel::pasteProposal(const QString &table, const QModelIndex &start, const QModelIndexList &selected) const
{
    const Cells rows = parseCells(table);
    const bool single = rows.size() == 1 && rows.front().size() <= 1;
    const QModelIndexList targets = single && selected.size() > 1 ? selected : QModelIndexList{start};
    QList<AttendanceEntry> entries;
    for (const QModelIndex &corner : targets) {
        for (int row = 0; row < rows.size(); ++row) {
            for (int column = 0; column < rows[row].size(); ++column) {
                const QModelIndex cell = index(corner.row() + row, corner.column() + column);
                const QString text = base::cleaned(rows[row][column]);
                const auto attendance = attendanceFromText(text);
                const bool editable = cell.isValid() && flags(cell).testFlag(Qt::ItemIsEditable);
                if (!editable && text.isEmpty())
                    continue;
                if (!attendance)
                    return base::fail(base::ErrorCode::InputRefused,
                                      tr("“%1” is no attendance. Paste words such as “present” or “absent”, or the letters p, t, a, e, u.").arg(text));
                if (!editable && single)
                    continue;
                if (!editable)
                    return base::fail(base::ErrorCode::InputRefused,
                                      tr("“%1” would fall on a cell of somebody who is not enrolled. Nothing was pasted.").arg(text));
                entries.append({sessionAt(cell.column()), participantAt(cell.row()), *attendance, {}});
            }
        }
    }
    return domain::recordAttendance(programme(), entries);
}

bool AttendanceModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    bool isNumber = false;
    const int minutes = value.toString().trimmed().toInt(&isNumber);
    std::optional<Attendance> attendance;
    if (value.typeId() == QMetaType::Int)
        attendance = static_cast<Attendance>(value.toInt());
    else if (isNumber)
        attendance = minutes >= minutesOf(index.column()) ? Attendance::Present : Attendance::Partial;
    else
        attendance = attendanceFromText(value.toString());
    if (!attendance)
        return false;
    Q_EMIT changeProposed(proposal({index}, *attendance, attendance == Attendance::Partial && isNumber ? std::optional(minutes) : std::nullopt));
    const Enrolment *enrolment = enrolmentAt(index);
    return enrolment && enrolment->attendance == *attendance;
}

Qt::ItemFlags AttendanceModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags common = QAbstractTableModel::flags(index);
    const Enrolment *enrolment = enrolmentAt(index);
    return enrolment && enrolment->state == EnrolmentState::Enrolled ? common | Qt::ItemIsEditable : common;
}

} // namespace models
