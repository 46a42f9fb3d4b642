#pragma once

#include "workspace/document.h"

#include <QDialog>
#include <QPointer>

#include <memory>

namespace Ui {
class NewProgrammeDialog;
}

namespace gui {

/// Asks for the title and year of a new programme, and whether it begins with the template or with
/// what the open one has.
class NewProgrammeDialog : public QDialog
{
    Q_OBJECT
public:
    /// `current` is the open programme, if there is one.
    explicit NewProgrammeDialog(workspace::Document *current, QWidget *parent);
    ~NewProgrammeDialog() override;

    [[nodiscard]] QString title() const;
    /// The content of the new file. Errors: see workspace::nextRunContent().
    [[nodiscard]] base::Result<domain::ChangeSet> content() const;

private:
    [[nodiscard]] bool goesOn() const;
    void explain();

    std::unique_ptr<Ui::NewProgrammeDialog> m_ui;
    QPointer<workspace::Document> m_current;
};

} // namespace gui
