#include "gui/dialogs/settingsdialog.h"

#include "dialogs/ui_settingsdialog.h"
#include "workspace/settings.h"

namespace gui {

using workspace::Appearance;

SettingsDialog::SettingsDialog(workspace::Settings &settings, QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::SettingsDialog>()), m_settings(settings)
{
    m_ui->setupUi(this);
    setObjectName(QStringLiteral("settingsDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->languageComboBox->addItem(tr("As the system"), QString());
    m_ui->languageComboBox->addItem(QStringLiteral("Deutsch"), QStringLiteral("de"));
    m_ui->languageComboBox->addItem(QStringLiteral("English"), QStringLiteral("en"));
    m_ui->languageComboBox->setCurrentIndex(std::max(0, m_ui->languageComboBox->findData(settings.language())));
    m_ui->appearanceComboBox->addItem(tr("As the system"), int(Appearance::System));
    m_ui->appearanceComboBox->addItem(tr("Light"), int(Appearance::Light));
    m_ui->appearanceComboBox->addItem(tr("Dark"), int(Appearance::Dark));
    m_ui->appearanceComboBox->setCurrentIndex(m_ui->appearanceComboBox->findData(int(settings.appearance())));
    m_ui->opensLastFileCheckBox->setChecked(settings.opensLastFile());
}

SettingsDialog::~SettingsDialog() = default;

void SettingsDialog::accept()
{
    m_settings.setLanguage(m_ui->languageComboBox->currentData().toString());
    m_settings.setOpensLastFile(m_ui->opensLastFileCheckBox->isChecked());
    m_settings.setAppearance(Appearance(m_ui->appearanceComboBox->currentData().toInt()));
    Q_EMIT appearanceChanged();
    QDialog::accept();
}

} // namespace gui
