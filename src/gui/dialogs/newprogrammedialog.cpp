#include "gui/dialogs/newprogrammedialog.h"

#include "base/clock.h"
#include "domain/templates/programmetemplate.h"
#include "domain/verbs/signingkeyverbs.h"
#include "dialogs/ui_newprogrammedialog.h"
#include "workspace/nextrun.h"

namespace gui {

NewProgrammeDialog::NewProgrammeDialog(workspace::Document *current, QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::NewProgrammeDialog>()), m_current(current)
{
    m_ui->setupUi(this);
    setObjectName(QStringLiteral("newProgrammeDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->sourceComboBox->addItem(tr("The usual template"));
    int year = base::Clock::today().year();
    if (current) {
        m_ui->sourceComboBox->addItem(tr("The open programme, without its people"));
        if (const auto last = current->programme().info().year)
            year = *last + 1;
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

/// Whether it begins with what the open programme has.
bool NewProgrammeDialog::goesOn() const
{
    return m_current && m_ui->sourceComboBox->currentIndex() == 1;
}

void NewProgrammeDialog::explain()
{
    m_ui->explanationLabel->setText(goesOn()
        ? tr("Municipalities, coaches, roles, modules, questions and templates come along; people and sessions do not.")
        : tr("Three roles, three modules, the catalogue of guiding questions, the counties and the sessions of the year; everything can be changed."));
    m_ui->signingKeyCheckBox->setVisible(goesOn() && domain::signingKey(m_current->programme()));
}

QString NewProgrammeDialog::title() const
{
    return m_ui->titleLineEdit->text().trimmed();
}

base::Result<domain::ChangeSet> NewProgrammeDialog::content() const
{
    const int year = m_ui->yearSpinBox->value();
    if (goesOn())
        return workspace::nextRunContent(m_current->file(), m_current->programme(), {title(), year, m_ui->signingKeyCheckBox->isChecked()});
    return domain::creation(domain::newProgramme(title(), year));
}

} // namespace gui
