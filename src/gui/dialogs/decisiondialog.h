#pragma once

#include "gui/pages/page.h"
#include "workspace/document.h"

#include <QDialog>
#include <QPointer>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace gui {

class LimitBars;

/// Accepts people, puts them on the waiting list or declines them: shows who, whether they are
/// eligible, and what becomes of the counts against the limits, before anything happens.
class DecisionDialog : public QDialog
{
    Q_OBJECT
public:
    /// People who have the state already are left out. Verdicts are as of `asOf`.
    static void openFor(QWidget *parent, const PageContext &context, workspace::Document &document,
                        const QList<domain::ParticipantId> &people, domain::ParticipantState state, QDate asOf);

private:
    DecisionDialog(QWidget *parent, const PageContext &context, workspace::Document &document, domain::ParticipantState state);
    void fillPeople(const QList<domain::ParticipantId> &people, QDate asOf);
    void setupLayout();
    void update();
    void decide();
    [[nodiscard]] QList<domain::ParticipantId> chosenPeople() const;
    [[nodiscard]] QString decisionWord(int people) const;

    PageContext m_context;
    QPointer<workspace::Document> m_document;
    domain::ParticipantState m_state;
    QTreeWidget *m_people;
    QLabel *m_note;
    LimitBars *m_bars;
    QLabel *m_summary;
    QPushButton *m_accept = nullptr;
};

} // namespace gui
