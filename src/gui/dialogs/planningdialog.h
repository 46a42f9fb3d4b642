#pragma once

#include "domain/verbs/sessionverbs.h"
#include "gui/pages/page.h"
#include "workspace/document.h"

#include <QDialog>
#include <QPointer>

class QFormLayout;
class QLabel;
class QPushButton;
class QTreeWidget;

namespace gui {

/// A line of the preview: a date that a session gets, or one that falls away.
struct PlannedLine
{
    QString title;
    QDateTime startsAt;
    QDateTime endsAt;
    QStringList notes;      ///< what speaks against it, or what happens to it
    bool isWarned = false;
    bool isLeftOut = false; ///< no session comes of it
};

/// A dialog that plans sessions anew: choices above, below them each date with its weekday, week and what speaks against
/// it, and how many sessions it is about. One button does it as one change.
class PlanningDialog : public QDialog
{
    Q_OBJECT
public:
    PlanningDialog(QWidget *parent, const PageContext &context, workspace::Document &document, const QList<domain::SessionId> &sessions);

protected:
    [[nodiscard]] const domain::Programme &programme() const { return m_document->programme(); }
    [[nodiscard]] const QList<domain::SessionId> &sessions() const { return m_sessions; }
    /// A row of choices: a label with its field.
    void addChoice(const QString &label, QWidget *field);
    /// Shows the dialog after its choices are made.
    void openPlanning();
    /// Computes change, preview and sentence anew; to be called when a choice is another.
    void update();

    /// What the choices would change.
    [[nodiscard]] virtual base::Result<domain::ChangeSet> planned() const = 0;
    /// The preview; the sessions of the change, unless the dialog knows more.
    [[nodiscard]] virtual QList<PlannedLine> lines(const domain::ChangeSet &change) const;
    /// "Add 3 sessions": the label of the button.
    [[nodiscard]] virtual QString acceptText(int sessionCount) const = 0;
    /// Sentences below the preview beside those on warnings.
    [[nodiscard]] virtual QStringList remarks(const QList<PlannedLine> &) const { return {}; }

private:
    void showLines(const QList<PlannedLine> &lines);
    void showSummary(const base::Result<domain::ChangeSet> &change, const QList<PlannedLine> &lines);
    void apply();

    PageContext m_context;
    QPointer<workspace::Document> m_document;
    QList<domain::SessionId> m_sessions;
    QFormLayout *m_choices;
    QTreeWidget *m_preview;
    QLabel *m_summary;
    QPushButton *m_accept = nullptr;
};

/// The sessions that a change adds or moves as lines of a preview.
[[nodiscard]] QList<PlannedLine> plannedLines(const domain::Programme &programme, const domain::ChangeSet &change);

} // namespace gui
