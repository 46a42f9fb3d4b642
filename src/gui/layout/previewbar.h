#pragma once

#include "base/error.h"
#include "gui/pages/page.h"
#include "printing/certificatedata.h"

#include <QPointer>

class QComboBox;
class QLabel;
class QToolButton;

namespace workspace {
class Job;
}

namespace gui {

class LayoutEditor;
class LayoutPreview;
class PersonChooser;

/// Chooses whose data the canvas shows: nobody's, a person's, those with the longest names, those that fit worst.
class PreviewBar : public QWidget
{
    Q_OBJECT
public:
    PreviewBar(LayoutEditor &editor, LayoutPreview &preview, const PageContext &context, QWidget *parent = nullptr);

private:
    enum class Choice { Placeholders, Person, Longest, Worst };

    void setupLayout();
    void chooseAgain();
    void findWorst(domain::ParticipantId kept = {});
    void showWorst(const base::Result<QList<domain::ParticipantId>> &people, domain::ParticipantId kept);
    void offer(const QList<domain::ParticipantId> &people);
    void step(int by);
    void showPerson();
    void showPdf();
    [[nodiscard]] Choice choice() const;

    LayoutEditor &m_editor;
    LayoutPreview &m_preview;
    PageContext m_context;
    QComboBox *m_choice;
    PersonChooser *m_person;
    QToolButton *m_previous;
    QToolButton *m_next;
    QLabel *m_state;
    int m_offered = 0; ///< people from the top of the list that are stepped through
    int m_request = 0; ///< number of the latest search for the worst
    QPointer<workspace::Job> m_search;
};

} // namespace gui
