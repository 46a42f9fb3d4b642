#pragma once

#include "gui/pages/page.h"

class QVBoxLayout;

namespace gui {

/// A page that is no table of records: its title, below it what the page puts into body().
class WorkPage : public Page
{
    Q_OBJECT
public:
    WorkPage(const QString &title, const PageContext &context, QWidget *parent);

protected:
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }

private:
    QVBoxLayout *m_body;
};

} // namespace gui
