#include "gui/dialogs/newprogrammedialog.h"

#include "base/clock.h"
#include "domain/templates/programmetemplate.h"
#include "dialogs/ui_newprogrammedialog.h"

namespace gui {

NewProgrammeDialog::NewProgrammeDialog(const domain::Programme *current, QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::NewProgrammeDialog>())
{
    m_ui->setupUi(this);
    setObjectName(QStringLiteral("newProgrammeDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->sourceComboBox->addItem(tr("The usual template"));
    int year = base::Clock::today().year();
    if (current) {
        m_current = *current;
        m_ui->sourceComboBox->addItem(tr("The open programme, without its people"));
        if (current->info().year)
            year = *current->info().year + 1;
    }
    m_ui->yearSpinBox->setValue(year);
    m_ui->titleLineEdit->setText(tr("Programme %1", "suggested title of a new programme, with its year").arg(year));
    m_ui->titleLineEdit->selectAll();
    connect(m_ui->sourceComboBox, &QComboBox::currentIndexChanged, this, &NewProgrammeDialog::explain);
    connect(m_ui->titleLineEdit, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_ui->buttonBox->button(QDialogButtonBox::Ok)->setEnabled(!text.trimmed().isEmpty());
    });
    explain();
}

NewProgrammeDialog::~NewProgrammeDialog() = default;

void NewProgrammeDialog::explain()
{
    m_ui->explanationLabel->setText(m_ui->sourceComboBox->currentIndex() == 0
        ? tr("Three roles, three modules, the catalogue of guiding questions, the counties and the sessions of the year; everything can be changed.")
        : tr("Municipalities, coaches, roles, modules, questions and templates come along; people and sessions do not."));
}

QString NewProgrammeDialog::title() const
{
    return m_ui->titleLineEdit->text().trimmed();
}

domain::Programme NewProgrammeDialog::programme() const
{
    const int year = m_ui->yearSpinBox->value();
    if (m_current && m_ui->sourceComboBox->currentIndex() == 1)
        return domain::nextRun(*m_current, title(), year);
    return domain::newProgramme(title(), year);
}

} // namespace gui
