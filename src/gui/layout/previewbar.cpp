#include "gui/layout/previewbar.h"

#include "domain/rules/personname.h"
#include "gui/dialogs/pdfdialog.h"
#include "gui/layout/layouteditor.h"
#include "gui/layout/layoutpreview.h"
#include "gui/layout/worstpeople.h"
#include "gui/prompter.h"
#include "gui/theme/icons.h"
#include "gui/widgets/personchooser.h"
#include "printing/certificatepage.h"
#include "workspace/document.h"
#include "workspace/jobs.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

namespace gui {

namespace {

constexpr int MostPeople = 10; ///< among those with the longest names and those that fit worst

} // namespace

PreviewBar::PreviewBar(LayoutEditor &editor, LayoutPreview &preview, const PageContext &context, QWidget *parent)
    : QWidget(parent), m_editor(editor), m_preview(preview), m_context(context), m_choice(new QComboBox), m_person(new PersonChooser),
      m_previous(new QToolButton), m_next(new QToolButton), m_state(new QLabel)
{
    m_choice->addItem(tr("Placeholders"), int(Choice::Placeholders));
    m_choice->addItem(tr("A person"), int(Choice::Person));
    m_choice->addItem(tr("The longest names"), int(Choice::Longest));
    m_choice->addItem(tr("Those that fit worst"), int(Choice::Worst));
    setupLayout();
    connect(m_choice, &QComboBox::currentIndexChanged, this, &PreviewBar::chooseAgain);
    connect(m_person, &QComboBox::currentIndexChanged, this, &PreviewBar::showPerson);
    connect(m_person, &PersonChooser::entered, this, [this] { m_person->setCurrentIndex(m_person->findText(m_person->currentText())); });
    connect(m_previous, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { step(1); });
    connect(&editor.document(), &workspace::Document::changed, this, [this](const domain::ChangeSet &change) {
        if (!change.of<domain::Participant>().empty())
            chooseAgain();
        else if (choice() == Choice::Worst)
            findWorst(m_preview.person().value_or(domain::ParticipantId()));
    });
    connect(&editor, &LayoutEditor::choiceChanged, this, [this] {
        if (choice() == Choice::Worst)
            findWorst();
    });
    chooseAgain();
}

void PreviewBar::setupLayout()
{
    const auto setup = [](QToolButton *button, const QString &text, const char *iconName, const char *name) {
        button->setObjectName(QString::fromLatin1(name));
        button->setIcon(icon(QString::fromLatin1(iconName)));
        button->setAccessibleName(text);
        button->setToolTip(plainToolTip(text));
        button->setFocusPolicy(Qt::StrongFocus);
        button->setAutoRaise(true);
    };
    setup(m_previous, tr("Previous person"), "go-previous", "previousPersonToolButton");
    setup(m_next, tr("Next person"), "go-next", "nextPersonToolButton");
    m_choice->setObjectName(QStringLiteral("previewComboBox"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_choice->setMinimumContentsLength(6);
    m_choice->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_person->setObjectName(QStringLiteral("previewPersonComboBox"));
    m_person->setAccessibleName(tr("Person whose data are shown"));
    m_person->lineEdit()->setAccessibleName(m_person->accessibleName());
    m_person->setMinimumContentsLength(5);
    m_person->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_state->setObjectName(QStringLiteral("previewStateLabel"));
    m_state->setTextFormat(Qt::PlainText);
    auto *label = new QLabel(tr("Sho&w"));
    label->setBuddy(m_choice);
    auto *pdf = new QToolButton;
    pdf->setObjectName(QStringLiteral("previewPdfToolButton"));
    pdf->setText(tr("As PDF…"));
    pdf->setAccessibleName(tr("Preview as PDF"));
    pdf->setIcon(icon(QStringLiteral("quickview")));
    pdf->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    pdf->setFocusPolicy(Qt::StrongFocus);
    pdf->setAutoRaise(true);
    connect(pdf, &QToolButton::clicked, this, &PreviewBar::showPdf);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->setSpacing(4);
    layout->addWidget(label);
    layout->addWidget(m_choice);
    layout->addWidget(m_previous);
    layout->addWidget(m_person, 3);
    layout->addWidget(m_next);
    layout->addWidget(m_state);
    layout->addStretch(1);
    layout->addWidget(pdf);
}

PreviewBar::Choice PreviewBar::choice() const
{
    return Choice(m_choice->currentData().toInt());
}

void PreviewBar::chooseAgain()
{
    const domain::Programme &programme = m_editor.document().programme();
    const QString shown = m_person->currentText();
    ++m_request;
    if (m_search)
        m_search->cancel();
    m_person->setProgramme(programme);
    for (QWidget *field : std::initializer_list<QWidget *>{m_person, m_previous, m_next})
        field->setVisible(choice() != Choice::Placeholders);
    m_state->clear();
    switch (choice()) {
    case Choice::Placeholders: m_preview.setPerson(std::nullopt); break;
    case Choice::Person:
        offer({});
        m_person->setCurrentIndex(std::max(0, m_person->findText(shown)));
        break;
    case Choice::Longest: offer(longestNames(programme, MostPeople)); break;
    case Choice::Worst: findWorst(); break;
    }
}

void PreviewBar::offer(const QList<domain::ParticipantId> &people)
{
    m_person->setCandidates(people);
    m_offered = int(people.isEmpty() ? m_person->count() : people.size());
    showPerson();
}

void PreviewBar::step(int by)
{
    const int next = m_person->currentIndex() + by;
    if (next >= 0 && next < m_offered)
        m_person->setCurrentIndex(next);
}

void PreviewBar::showPerson()
{
    if (choice() == Choice::Placeholders)
        return;
    const domain::ParticipantId person = m_person->person();
    m_preview.setPerson(person.isValid() ? std::optional(person) : std::nullopt);
    m_previous->setEnabled(m_person->currentIndex() > 0);
    m_next->setEnabled(m_person->currentIndex() + 1 < m_offered);
}

/// The person who is shown already stays, if among those who are found.
void PreviewBar::findWorst(domain::ParticipantId kept)
{
    m_state->setText(tr("Looking…"));
    const int request = ++m_request;
    if (m_search)
        m_search->cancel();
    const printing::CertificateLayout &layout = m_editor.layout();
    const WorstTask task{m_editor.document().programme(), {layout, m_preview.layoutPages().assets(layout)}, m_preview.data()};
    m_search = m_context.jobs.start(
        tr("Looking for texts that do not fit"), this, [task](workspace::JobControl &control) { return worstPeople(task, MostPeople, control); },
        [this, request, kept](const base::Result<QList<domain::ParticipantId>> &people) {
            if (request == m_request)
                showWorst(people, kept);
        });
}

void PreviewBar::showWorst(const base::Result<QList<domain::ParticipantId>> &people, domain::ParticipantId kept)
{
    m_state->clear();
    if (people) {
        if (people->isEmpty())
            m_state->setText(tr("Everybody fits."));
        offer(*people);
        m_person->setCurrentIndex(std::max(m_person->currentIndex(), int(people->indexOf(kept))));
    } else if (people.error().code == base::ErrorCode::Cancelled) {
        m_state->setText(tr("The search was stopped."));
    } else {
        m_context.prompter.tell(this, people.error());
    }
}

void PreviewBar::showPdf()
{
    const auto pdf = printing::renderPdf(m_preview.pages(), printing::pdfInfo(m_preview.data()));
    if (!pdf) {
        m_context.prompter.tell(this, pdf.error());
        return;
    }
    auto *dialog = new PdfDialog(tr("Preview of the layout “%1”").arg(m_editor.choice().name), *pdf, QStringLiteral("%1.pdf").arg(m_editor.choice().name), m_context, window());
    dialog->open();
}

} // namespace gui
