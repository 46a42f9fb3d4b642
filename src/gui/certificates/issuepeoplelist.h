#pragma once

#include "domain/ids.h"
#include "workspace/certificateissue.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QTreeWidget;
class QTreeWidgetItem;
class QToolButton;

namespace gui {

/// Who gets a document, with a mark for each, and what is to be looked at before it is printed: the gravest things first.
class IssuePeopleList : public QWidget
{
    Q_OBJECT
public:
    explicit IssuePeopleList(QWidget *parent = nullptr);

    /// Other people, all of them chosen.
    void setPeople(const domain::Programme &programme, const QList<domain::ParticipantId> &people);
    /// What was found about them.
    void setCheck(const workspace::CertificateCheck &check);
    /// A sentence in the place of findings.
    void setNote(const QString &text);

    /// With a mark, in the order of the list.
    [[nodiscard]] QList<domain::ParticipantId> chosen() const;
    /// All, with and without a mark.
    [[nodiscard]] QList<domain::ParticipantId> people() const;
    /// The one to be shown; invalid: none.
    [[nodiscard]] domain::ParticipantId current() const;
    void select(domain::ParticipantId person);

Q_SIGNALS:
    void currentChanged();
    void chosenChanged();
    /// Somebody wants to go to this person.
    void personRequested(domain::ParticipantId person);

private:
    void setupTree();
    [[nodiscard]] QTreeWidgetItem *itemOf(domain::ParticipantId person) const;
    void showOnlyFindings(bool on);
    void updateButton();

    QTreeWidget *m_tree;
    QLabel *m_note;
    QCheckBox *m_onlyFindings;
    QToolButton *m_goToPerson;
};

} // namespace gui
