#pragma once

#include "domain/programme.h"

#include <QComboBox>

namespace gui {

/// Chooses one participant from all: likely ones first, the others as in a phone book; typing finds "Muller" for
/// "Müller". Enter writes out the only name that fits, and takes the person whose name stands there.
class PersonChooser : public QComboBox
{
    Q_OBJECT
public:
    explicit PersonChooser(QWidget *parent = nullptr);

    /// The people to choose from; the same people as before keep the list.
    void setProgramme(const domain::Programme &programme);
    /// Puts these people on top and chooses the first of them; none: nothing is chosen.
    void setCandidates(const QList<domain::ParticipantId> &candidates);
    /// The person whose name stands there; invalid when there is none.
    [[nodiscard]] domain::ParticipantId person() const;

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// Enter was pressed on a person's name.
    void entered();

private:
    struct Entry
    {
        domain::ParticipantId id;
        QString label;
    };

    void complete();

    QList<Entry> m_people; ///< as in a phone book
    QHash<domain::ParticipantId, qsizetype> m_positions;
    int m_candidates = 0; ///< so many entries on top are repeated
    domain::Table<domain::Participant> m_source;
};

} // namespace gui
