#pragma once

#include "gui/pages/recordpage.h"

namespace gui {

/// The people who take part; can be dragged onto sessions.
class ParticipantsPage : public RecordPage
{
    Q_OBJECT
public:
    ParticipantsPage(const PageContext &context, QWidget *parent);

private:
    void enrolSelected();
    void mergeSelected();
    void writeToSelected();

    RecordPane *m_pane;
};

} // namespace gui
