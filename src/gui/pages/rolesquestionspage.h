#pragma once

#include "gui/pages/recordpage.h"

namespace gui {

/// Roles, modules and the catalogue of guiding questions; who wishes which of them, and what answers them.
class RolesQuestionsPage : public RecordPage
{
    Q_OBJECT
public:
    RolesQuestionsPage(const PageContext &context, QWidget *parent);

    void setDocument(workspace::Document *document) override;
    QList<QAction *> pageActions() const override;

private:
    void setupWorkshopAction();
    void addFromWorkshop();

    RecordPane *m_questions;
    QAction *m_fromWorkshop = nullptr;
};

} // namespace gui
