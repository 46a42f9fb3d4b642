#include "gui/dialogs/workshopquestionsdialog.h"

#include "base/text.h"
#include "gui/applychange.h"
#include "gui/widgets/windowsize.h"
#include "workspace/document.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace gui {

namespace {

constexpr int ChoiceLetters = 36;

void addRow(QFormLayout &form, const QString &text, QWidget *field)
{
    auto *label = new QLabel(text);
    label->setBuddy(field);
    form.addRow(label, field);
}

} // namespace

WorkshopQuestionsDialog::WorkshopQuestionsDialog(workspace::Document &document, const PageContext &context, QWidget *parent)
    : QDialog(parent), m_context(context), m_document(&document), m_workshop(new QComboBox), m_role(new QComboBox), m_module(new QComboBox),
      m_text(new QPlainTextEdit), m_summary(new QLabel)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("workshopQuestionsDialog"));
    setWindowTitle(tr("Questions from a workshop"));
    setupLayout();
    fill();
    takeWorkshop();
    connect(m_workshop, &QComboBox::currentIndexChanged, this, &WorkshopQuestionsDialog::takeWorkshop);
    connect(m_role, &QComboBox::currentIndexChanged, this, &WorkshopQuestionsDialog::updateState);
    connect(m_module, &QComboBox::currentIndexChanged, this, &WorkshopQuestionsDialog::updateState);
    connect(m_text, &QPlainTextEdit::textChanged, this, &WorkshopQuestionsDialog::updateState);
    connect(&document, &QObject::destroyed, this, &QObject::deleteLater);
    resizeWithinScreen(*this, {640, 480});
    m_text->setFocus();
}

void WorkshopQuestionsDialog::setupLayout()
{
    m_workshop->setObjectName(QStringLiteral("workshopComboBox"));
    m_role->setObjectName(QStringLiteral("roleComboBox"));
    m_module->setObjectName(QStringLiteral("moduleComboBox"));
    for (QComboBox *box : {m_workshop, m_role, m_module}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(ChoiceLetters);
    }
    m_text->setObjectName(QStringLiteral("questionsPlainTextEdit"));
    m_text->setTabChangesFocus(true);
    m_text->setPlaceholderText(tr("One question in each line; bullets and numbers in front are left out."));
    m_summary->setObjectName(QStringLiteral("summaryLabel"));
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    auto *form = new QFormLayout;
    addRow(*form, tr("&Workshop"), m_workshop);
    addRow(*form, tr("&Role"), m_role);
    addRow(*form, tr("&Module"), m_module);
    addRow(*form, tr("&Questions"), m_text);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_add = buttons->addButton(tr("Add"), QDialogButtonBox::AcceptRole);
    m_add->setObjectName(QStringLiteral("addPushButton"));
    m_add->setDefault(true);
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &WorkshopQuestionsDialog::addThem);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addLayout(form, 1);
    layout->addWidget(m_summary);
    layout->addWidget(buttons);
}

void WorkshopQuestionsDialog::fill()
{
    const domain::Programme &programme = m_document->programme();
    for (const domain::SessionId id : domain::sessionsByTime(programme)) {
        const domain::Session &session = *programme.find(id);
        if (session.kind != domain::SessionKind::KickoffWorkshop || session.state == domain::SessionState::Cancelled)
            continue;
        const QString date = base::shortDate(session.startsAt.date(), QLocale());
        m_workshop->addItem(date.isEmpty() ? session.title : tr("%1 %2", "date and title of a session").arg(date, session.title), id.value);
    }
    m_workshop->addItem(tr("None or not known"), qint64(0));
    for (const domain::RoleId id : domain::rolesInOrder(programme))
        m_role->addItem(programme.find(id)->name, id.value);
    m_module->addItem(tr("No module"), qint64(0));
    for (const domain::Module &module : programme.table<domain::Module>())
        m_module->addItem(module.title, module.id.value);
}

/// The role that the workshop was held for is the likeliest.
void WorkshopQuestionsDialog::takeWorkshop()
{
    const domain::RoleId role = domain::roleOfWorkshop(m_document->programme(), questions().workshop);
    if (const int index = m_role->findData(role.value); index >= 0)
        m_role->setCurrentIndex(index);
    updateState();
}

domain::WorkshopQuestions WorkshopQuestionsDialog::questions() const
{
    return {domain::SessionId{m_workshop->currentData().toLongLong()}, domain::RoleId{m_role->currentData().toLongLong()},
            domain::ModuleId{m_module->currentData().toLongLong()}, domain::questionLines(m_text->toPlainText())};
}

void WorkshopQuestionsDialog::updateState()
{
    if (!m_document)
        return;
    const domain::WorkshopQuestions wanted = questions();
    const auto change = domain::addWorkshopQuestions(m_document->programme(), wanted);
    const int added = change ? int(change->of<domain::Question>().size()) : 0;
    const int known = int(wanted.texts.size()) - added;
    m_add->setEnabled(added > 0);
    m_add->setText(added > 0 ? tr("Add %n questions", nullptr, added) : tr("Add"));
    QStringList sentences;
    if (!change)
        sentences.append(change.error().message);
    if (added > 0)
        sentences.append(tr("%n questions get the numbers from %1 on.", nullptr, added).arg(change->of<domain::Question>().front().after->number));
    if (change && known > 0)
        sentences.append(tr("%n lines are in the catalogue of this role already.", nullptr, known));
    m_summary->setText(sentences.join(u' '));
}

void WorkshopQuestionsDialog::addThem()
{
    if (m_document && applyOrTell(*m_document, m_context.prompter, this, domain::addWorkshopQuestions(m_document->programme(), questions())))
        accept();
}

} // namespace gui
