#include "gui/pages/participantspage.h"

#include "domain/recordinfo.h"
#include "domain/rules/duplicates.h"
#include "gui/dialogs/enroldialog.h"
#include "gui/dialogs/mergedialog.h"
#include "gui/messages/messagewindow.h"
#include "gui/prompter.h"
#include "gui/widgets/recordpane.h"

#include <QAction>

namespace gui {

ParticipantsPage::ParticipantsPage(const PageContext &context, QWidget *parent)
    : RecordPage(tr("Participants"), context, parent), m_pane(addPane(domain::recordInfo<domain::Participant>()))
{
    m_pane->setEmptyHint({tr("Nobody takes part yet. Import a list, or enter the first person."), tr("Enter a participant…"), {}});
    QAction *enrol = m_pane->addRowAction(tr("&Enrol in a session…"), QStringLiteral("user-group-new"), QKeySequence(Qt::CTRL | Qt::Key_E));
    connect(enrol, &QAction::triggered, this, &ParticipantsPage::enrolSelected);
    QAction *merge = m_pane->addRowAction(tr("&Merge…"), QStringLiteral("merge"), QKeySequence(Qt::CTRL | Qt::Key_M));
    merge->setObjectName(QStringLiteral("mergeAction"));
    connect(merge, &QAction::triggered, this, &ParticipantsPage::mergeSelected);
    QAction *write = m_pane->addRowAction(tr("&Write to people…"), QStringLiteral("mail-message-new"), QKeySequence(Qt::CTRL | Qt::Key_L), RowActionNeeds::Selection);
    write->setObjectName(QStringLiteral("writeAction"));
    connect(write, &QAction::triggered, this, &ParticipantsPage::writeToSelected);
}

void ParticipantsPage::enrolSelected()
{
    QList<domain::ParticipantId> people;
    const QList<qint64> ids = m_pane->selectedIds();
    for (const qint64 id : ids)
        people.append(domain::ParticipantId{id});
    if (!people.isEmpty())
        EnrolDialog::openForParticipants(this, context(), *document(), people);
}

void ParticipantsPage::writeToSelected()
{
    QList<domain::ParticipantId> people;
    for (const qint64 id : m_pane->selectedIds())
        people.append(domain::ParticipantId{id});
    if (!people.isEmpty())
        MessageWindow::openForPeople(this, context(), *document(), people);
}

/// Two selected people, or one and whoever may be the same person.
void ParticipantsPage::mergeSelected()
{
    const QList<qint64> ids = m_pane->selectedIds();
    if (ids.isEmpty() || ids.size() > 2) {
        context().prompter.tell(this, tr("Merge participants"), tr("Please select the two rows that are the same person."));
        return;
    }
    const domain::ParticipantId person{ids.first()};
    QList<domain::ParticipantId> others;
    if (ids.size() == 2)
        others.append(domain::ParticipantId{ids.last()});
    for (const domain::DuplicatePair &pair : ids.size() == 1 ? domain::duplicatesOf(document()->programme(), person) : std::vector<domain::DuplicatePair>())
        others.append(pair.participant == person ? pair.other : pair.participant);
    if (others.isEmpty()) {
        const QString name = domain::fullName(*document()->programme().find(person));
        context().prompter.tell(this, tr("Merge participants"),
            tr("Nobody was found who may be the same person as “%1”. To merge two people all the same, select both rows.").arg(name));
        return;
    }
    auto *dialog = new MergeDialog(this, context(), *document(), person, others);
    connect(dialog, &MergeDialog::decided, this, [this](qint64 kept, const QString &label) {
        if (kept > 0)
            m_pane->reveal(kept);
        Q_EMIT statusText(label);
    });
    dialog->open();
}

} // namespace gui
