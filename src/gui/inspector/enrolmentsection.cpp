#include "gui/inspector/enrolmentsection.h"

#include "base/text.h"
#include "domain/programmeindex.h"
#include "domain/verbs/enrolmentverbs.h"
#include "domain/verbs/tableverbs.h"
#include "gui/applychange.h"
#include "gui/dialogs/enroldialog.h"
#include "gui/dialogs/filldialog.h"
#include "gui/dialogs/seatquestions.h"
#include "gui/prompter.h"
#include "gui/theme/icons.h"
#include "models/decorations.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QStandardItemModel>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace gui {

using namespace domain;

struct EnrolmentSection::Line
{
    QByteArray order;
    qint64 other; ///< the session or participant
    QString text;
    const Enrolment *enrolment;
};

namespace {

/// The state, with the place on the waiting list or the end of an offer.
QString placeText(const Enrolment &enrolment)
{
    if (enrolment.state == EnrolmentState::Waiting && enrolment.waitingPlace)
        //: state of an enrolment: "Waiting list, 2." (German the same)
        return EnrolmentSection::tr("%1, %2.").arg(enumLabel(enrolment.state), QString::number(*enrolment.waitingPlace));
    if (enrolment.state == EnrolmentState::Invited && enrolment.offerUntil.isValid())
        return EnrolmentSection::tr("Invited until %1").arg(base::shortDate(enrolment.offerUntil.date(), QLocale()));
    return enumLabel(enrolment.state);
}

} // namespace

EnrolmentSection::EnrolmentSection(const QString &table, const PageContext &context, QWidget *parent)
    : InspectorSection(context, parent), m_table(table), m_model(new QStandardItemModel(this)), m_view(new QTreeView),
      m_enrol(new QToolButton), m_state(new QToolButton), m_seat(new QToolButton)
{
    m_view->setObjectName(QStringLiteral("enrolmentsTreeView"));
    m_view->setAccessibleName(title());
    m_view->setModel(m_model);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setTextElideMode(Qt::ElideRight);
    m_view->header()->setStretchLastSection(false);
    setupButtons();
    setupTable();
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(12, 8, 12, 8);
    buttons->setSpacing(8);
    buttons->addWidget(m_enrol);
    buttons->addWidget(m_state);
    buttons->addWidget(m_seat);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_view, 1);
    layout->addLayout(buttons);
    connect(m_view, &QTreeView::activated, this, [this](const QModelIndex &index) {
        const QString other = listsSessions() ? QStringLiteral("session") : QStringLiteral("participant");
        Q_EMIT revealRequested(other, index.siblingAtColumn(0).data(Qt::UserRole).toLongLong());
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &EnrolmentSection::updateButtons);
}

void EnrolmentSection::setupButtons()
{
    m_enrol->setObjectName(QStringLiteral("enrolToolButton"));
    m_enrol->setText(listsSessions() ? tr("Enrol…") : tr("Fill the Seats…"));
    m_enrol->setFocusPolicy(Qt::StrongFocus);
    m_state->setObjectName(QStringLiteral("enrolmentStateToolButton"));
    m_state->setText(tr("State"));
    m_state->setAccessibleName(tr("Set the state of the selected enrolments"));
    m_state->setFocusPolicy(Qt::StrongFocus);
    m_state->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_state);
    for (const EnumEntry &entry : EnumTraits<EnrolmentState>::entries) {
        QAction *action = menu->addAction(icon(models::stateIcon(u"state", QString::fromLatin1(entry.identifier))), enumLabel(EnrolmentState(entry.value)));
        connect(action, &QAction::triggered, this, [this, state = entry.value] { setState(state); });
    }
    m_state->setMenu(menu);
    connect(m_enrol, &QToolButton::clicked, this, [this] {
        if (!m_document)
            return;
        if (listsSessions())
            EnrolDialog::openForParticipants(this, context(), *m_document, {ParticipantId{m_id}});
        else
            FillDialog::openFor(this, context(), *m_document, SessionId{m_id});
    });
}

void EnrolmentSection::setupTable()
{
    m_seat->setObjectName(QStringLiteral("tableToolButton"));
    m_seat->setText(tr("Table…", "where people sit"));
    m_seat->setAccessibleName(tr("Set the table of the selected people"));
    m_seat->setToolTip(tr("At which table the selected people sit at the closing event"));
    m_seat->setFocusPolicy(Qt::StrongFocus);
    m_seat->setVisible(!listsSessions());
    connect(m_seat, &QToolButton::clicked, this, &EnrolmentSection::askTable);
}

void EnrolmentSection::askTable()
{
    QList<ParticipantId> people;
    for (const qint64 id : selectedOthers())
        people.append(ParticipantId{id});
    if (!m_document || people.isEmpty())
        return;
    const Enrolment *first = findEnrolment(m_document->programme(), SessionId{m_id}, people.first());
    const QString label = tr("Table of the %n selected people; empty: none", nullptr, int(people.size()));
    context().prompter.askText(this, tr("Table"), label, first ? first->tableName : QString(), [this, people](const QString &name) {
        if (m_document)
            applyOrTell(*m_document, context().prompter, this, domain::setTable(m_document->programme(), SessionId{m_id}, people, name));
    });
}

bool EnrolmentSection::listsSessions() const
{
    return m_table == QLatin1StringView("participant");
}

QString EnrolmentSection::title() const
{
    return listsSessions() ? tr("Sessions") : tr("Participants");
}

void EnrolmentSection::showRows(workspace::Document &document, const QList<qint64> &ids)
{
    m_document = &document;
    m_id = ids.value(0);
    fill();
    updateButtons();
}

void EnrolmentSection::fill()
{
    const Programme &programme = m_document->programme();
    std::vector<Line> lines;
    for (const Enrolment &enrolment : programme.table<Enrolment>()) {
        const Session *session = programme.find(enrolment.session);
        const Participant *participant = programme.find(enrolment.participant);
        if (!session || !participant || (listsSessions() ? participant->id.value : session->id.value) != m_id)
            continue;
        if (listsSessions()) {
            const QString when = session->startsAt.isValid() ? base::shortDate(session->startsAt.date(), QLocale()) : QString();
            const QString text = when.isEmpty() ? session->title : tr("%1  %2", "date and title of a session").arg(when, session->title);
            lines.push_back({session->startsAt.toString(Qt::ISODate).toLatin1(), session->id.value, text, &enrolment});
        } else {
            lines.push_back({nameSortKey(*participant), participant->id.value, listName(*participant), &enrolment});
        }
    }
    std::sort(lines.begin(), lines.end(), [](const Line &a, const Line &b) { return a.order < b.order; });
    m_model->clear();
    const bool hasTables = !listsSessions() && std::any_of(lines.begin(), lines.end(), [](const Line &line) { return !line.enrolment->tableName.isEmpty(); });
    QStringList headings{listsSessions() ? tr("Session") : tr("Name"), tr("State")};
    if (hasTables)
        headings.append(tr("Table"));
    m_model->setHorizontalHeaderLabels(headings);
    for (const Line &line : lines) {
        auto *other = new QStandardItem(line.text);
        other->setData(line.other, Qt::UserRole);
        other->setToolTip(plainToolTip(line.text));
        // Once it is recorded, having been there says more than having been enrolled.
        const bool known = line.enrolment->attendance != Attendance::Unknown;
        const QString state = QString::fromLatin1(known ? enumIdentifier(line.enrolment->attendance) : enumIdentifier(line.enrolment->state));
        const QString stateText = known ? enumLabel(line.enrolment->attendance) : placeText(*line.enrolment);
        QList<QStandardItem *> row{other, new QStandardItem(icon(models::stateIcon(u"state", state)), stateText)};
        if (hasTables)
            row.append(new QStandardItem(line.enrolment->tableName));
        m_model->appendRow(row);
    }
    m_view->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (int column = 1; column < m_model->columnCount(); ++column)
        m_view->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
}

QList<qint64> EnrolmentSection::selectedOthers() const
{
    QList<qint64> ids;
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows)
        ids.append(row.data(Qt::UserRole).toLongLong());
    return ids;
}

void EnrolmentSection::updateButtons()
{
    const bool writable = m_document && !m_document->isReadOnly();
    m_enrol->setEnabled(writable);
    m_state->setEnabled(writable && !selectedOthers().isEmpty());
    m_seat->setEnabled(m_state->isEnabled());
}

void EnrolmentSection::setState(int state)
{
    const QList<qint64> others = selectedOthers();
    const auto given = EnrolmentState(state);
    QList<SessionId> sessions;
    if (!listsSessions()) {
        QList<ParticipantId> people;
        for (const qint64 id : others)
            people.append(ParticipantId{id});
        if (given == EnrolmentState::Enrolled) {
            enrolPicked(this, context(), *m_document, SessionId{m_id}, people);
            return;
        }
        sessions = {SessionId{m_id}};
        if (!applyOrTell(*m_document, context().prompter, this, enrol(m_document->programme(), sessions.first(), people, given)))
            return;
    } else if (others.size() == 1 && given == EnrolmentState::Enrolled) {
        enrolPicked(this, context(), *m_document, SessionId{others.first()}, {ParticipantId{m_id}});
        return;
    } else {
        for (const qint64 id : others) {
            if (!applyOrTell(*m_document, context().prompter, this, enrol(m_document->programme(), SessionId{id}, {ParticipantId{m_id}}, given)))
                return;
            sessions.append(SessionId{id});
        }
    }
    // A place that became free is offered to who waits for it.
    if (sessions.size() == 1 && (given == EnrolmentState::Cancelled || given == EnrolmentState::Declined))
        proposeNextInLine(this, context(), *m_document, sessions.first());
}

} // namespace gui
