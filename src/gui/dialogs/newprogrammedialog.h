#pragma once

#include "domain/programme.h"

#include <QDialog>

#include <memory>
#include <optional>

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
    explicit NewProgrammeDialog(const domain::Programme *current, QWidget *parent);
    ~NewProgrammeDialog() override;

    [[nodiscard]] QString title() const;
    [[nodiscard]] domain::Programme programme() const;

private:
    void explain();

    std::unique_ptr<Ui::NewProgrammeDialog> m_ui;
    std::optional<domain::Programme> m_current;
};

} // namespace gui
