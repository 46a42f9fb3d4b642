#pragma once

#include <QDialog>

#include <memory>

namespace Ui {
class SettingsDialog;
}

namespace workspace {
class Settings;
}

namespace gui {

/// Language, appearance, and what happens at the start.
class SettingsDialog : public QDialog
{
    Q_OBJECT
public:
    explicit SettingsDialog(workspace::Settings &settings, QWidget *parent);
    ~SettingsDialog() override;
    void accept() override;

Q_SIGNALS:
    void appearanceChanged();

private:
    std::unique_ptr<Ui::SettingsDialog> m_ui;
    workspace::Settings &m_settings;
};

} // namespace gui
