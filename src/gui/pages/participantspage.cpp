#include "gui/pages/participantspage.h"

#include "domain/recordinfo.h"
#include "gui/dialogs/enroldialog.h"
#include "gui/widgets/recordpane.h"

#include <QAction>

namespace gui {

ParticipantsPage::ParticipantsPage(const PageContext &context, QWidget *parent)
    : RecordPage(tr("Participants"), context, parent), m_pane(addPane(domain::recordInfo<domain::Participant>()))
{
    m_pane->setEmptyHint({tr("Nobody takes part yet. Import a list, or enter the first person."), tr("Enter a participant…"), {}});
    QAction *enrol = m_pane->addRowAction(tr("&Enrol in a session…"), QStringLiteral("user-group-new"), QKeySequence(Qt::CTRL | Qt::Key_E));
    connect(enrol, &QAction::triggered, this, &ParticipantsPage::enrolSelected);
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

} // namespace gui
