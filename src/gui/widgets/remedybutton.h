#pragma once

#include "domain/rules/problems.h"
#include "gui/pages/page.h"

#include <QPointer>
#include <QToolButton>

namespace gui {

/// Solves the chosen problem: with one remedy at once, with several it lets somebody choose. What is to be looked at first opens
/// its dialog, the rest is a change.
class RemedyButton : public QToolButton
{
    Q_OBJECT
public:
    explicit RemedyButton(const PageContext &context, QWidget *parent = nullptr);

    /// The problem that is chosen, nullptr: none.
    void setProblem(workspace::Document *document, const domain::Problem *problem);
    /// As if it was clicked; nothing where nothing helps.
    void solve();
    /// An action for each remedy, for a menu; they last until the next call.
    [[nodiscard]] QList<QAction *> remedyActions();

Q_SIGNALS:
    /// What was done, in a sentence.
    void statusText(const QString &text);

private:
    void fillMenu();
    void use(const QString &code);
    void merge(domain::ParticipantId person, domain::ParticipantId other);
    void writeUpdates();

    PageContext m_context;
    QPointer<workspace::Document> m_document;
    domain::Problem m_problem;
    QList<domain::Fix> m_remedies;
};

} // namespace gui
