#include "gui/widgets/personchooser.h"

#include "base/text.h"
#include "gui/widgets/foldingcompleter.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalBlocker>

namespace gui {

PersonChooser::PersonChooser(QWidget *parent) : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(30);
    setCompleter(new FoldingCompleter(model(), this));
    lineEdit()->installEventFilter(this);
    installEventFilter(this);
}

void PersonChooser::setProgramme(const domain::Programme &programme)
{
    if (m_source == programme.table<domain::Participant>() && !m_people.isEmpty())
        return;
    m_source = programme.table<domain::Participant>();
    m_people.clear();
    m_positions.clear();
    QHash<QString, int> repeated;
    for (const domain::ParticipantId id : domain::participantsByName(programme)) {
        const domain::Participant &person = *programme.find(id);
        const domain::Municipality *municipality = programme.find(person.municipality);
        const QString place = municipality ? municipality->name : person.organisation;
        QString label = place.isEmpty() ? domain::listName(person) : tr("%1, %2", "name of a person and municipality").arg(domain::listName(person), place);
        if (++repeated[label] > 1)
            label = tr("%1 (no. %2)", "name of a person and number, for people of one name").arg(label).arg(id.value);
        m_positions.insert(id, m_people.size());
        m_people.append({id, label});
    }
    const QSignalBlocker blocker(this);
    m_candidates = 0;
    clear();
    QStringList labels;
    for (const Entry &entry : std::as_const(m_people))
        labels.append(entry.label);
    addItems(labels);
    setCandidates({});
}

void PersonChooser::setCandidates(const QList<domain::ParticipantId> &candidates)
{
    const QSignalBlocker blocker(this);
    for (; m_candidates > 0; --m_candidates)
        removeItem(0);
    for (const domain::ParticipantId id : candidates) {
        if (const auto position = m_positions.constFind(id); position != m_positions.cend())
            insertItem(m_candidates++, m_people[*position].label);
    }
    setCurrentIndex(m_candidates > 0 ? 0 : -1);
    if (m_candidates == 0)
        lineEdit()->clear();
    lineEdit()->setCursorPosition(0);
}

domain::ParticipantId PersonChooser::person() const
{
    const QString text = currentText().trimmed();
    const auto entry = std::find_if(m_people.begin(), m_people.end(), [&text](const Entry &one) { return one.label == text; });
    return entry == m_people.end() ? domain::ParticipantId() : entry->id;
}

/// Writes out the name of the one person that the typed text fits.
void PersonChooser::complete()
{
    const QString text = currentText().trimmed();
    if (text.isEmpty())
        return;
    const Entry *found = nullptr;
    for (const Entry &entry : std::as_const(m_people)) {
        if (!base::foldedContains(entry.label, text))
            continue;
        if (found)
            return;
        found = &entry;
    }
    if (found)
        setEditText(found->label);
}

/// Enter takes the person instead of pressing the dialog's default button; the wheel changes nothing by accident.
bool PersonChooser::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Wheel) {
        event->ignore();
        return true;
    }
    if (watched == lineEdit() && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            if (person().isValid())
                Q_EMIT entered();
            else
                complete();
            return true;
        }
    }
    return QComboBox::eventFilter(watched, event);
}

} // namespace gui
