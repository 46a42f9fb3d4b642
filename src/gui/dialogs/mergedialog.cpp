#include "gui/dialogs/mergedialog.h"

#include "domain/fieldtext.h"
#include "domain/rules/duplicates.h"
#include "domain/verbs/mergeverbs.h"
#include "gui/applychange.h"
#include "gui/theme/theme.h"
#include "gui/widgets/mergechoices.h"
#include "gui/widgets/windowsize.h"

#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace gui {

using namespace domain;

namespace {

constexpr int usualWidth = 760;
constexpr int greatestHeight = 680;

QLabel *plainLabel(const QString &objectName)
{
    auto *label = new QLabel;
    label->setObjectName(objectName);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

/// "Anja Müller, Aalen": who is meant among namesakes.
QString personText(const Programme &programme, ParticipantId id)
{
    const Participant &person = *programme.find(id);
    const QString place = referenceLabel(programme, RecordTraits<Municipality>::table, person.municipality.value);
    return place.isEmpty() ? fullName(person) : MergeDialog::tr("%1, %2", "name and municipality").arg(fullName(person), place);
}

} // namespace

MergeDialog::MergeDialog(QWidget *parent, const PageContext &context, workspace::Document &document, ParticipantId person,
                         const QList<ParticipantId> &others)
    : QDialog(parent), m_context(context), m_document(&document), m_person(person), m_others(others), m_choice(new QComboBox),
      m_question(plainLabel(QStringLiteral("questionLabel"))), m_choices(new MergeChoices), m_area(new QScrollArea),
      m_contents(plainLabel(QStringLiteral("contentsLabel"))), m_result(plainLabel(QStringLiteral("resultLabel")))
{
    setObjectName(QStringLiteral("mergeDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Merge participants"));
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    setupOthers(*layout);
    setupChoices(*layout);
    setupButtons(*layout);
    showPair();
    fitSize();
}

void MergeDialog::setupOthers(QVBoxLayout &layout)
{
    m_choice->setObjectName(QStringLiteral("otherComboBox"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(30);
    for (const ParticipantId other : m_others)
        m_choice->addItem(personText(m_document->programme(), other), other.value);
    auto *label = new QLabel(tr("&Possible duplicates of “%1”").arg(fullName(*m_document->programme().find(m_person)).replace(u'&', QStringLiteral("&&"))));
    label->setBuddy(m_choice);
    auto *row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_choice, 1);
    layout.addLayout(row);
    label->setVisible(m_others.size() > 1);
    m_choice->setVisible(m_others.size() > 1);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &MergeDialog::showPair);
}

void MergeDialog::setupChoices(QVBoxLayout &layout)
{
    m_area->setAccessibleName(tr("Fields that differ"));
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setWidget(m_choices);
    layout.addWidget(m_question);
    layout.addWidget(m_area, 1);
    layout.addWidget(m_contents);
    layout.addWidget(m_result);
    connect(m_choices, &MergeChoices::changed, this, &MergeDialog::updateResult);
    connect(qApp, &QApplication::focusChanged, m_choices, [this](QWidget *, QWidget *now) {
        if (now && m_choices->isAncestorOf(now))
            m_area->ensureWidgetVisible(now);
    });
}

void MergeDialog::setupButtons(QVBoxLayout &layout)
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_merge = buttons->addButton(tr("&Merge"), QDialogButtonBox::AcceptRole);
    m_merge->setObjectName(QStringLiteral("mergePushButton"));
    QPushButton *apart = buttons->addButton(tr("&Not the same"), QDialogButtonBox::ActionRole);
    apart->setObjectName(QStringLiteral("distinctPushButton"));
    layout.addWidget(buttons);
    m_merge->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &MergeDialog::merge);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(apart, &QPushButton::clicked, this, &MergeDialog::keepApart);
}

void MergeDialog::showPair()
{
    if (!m_document)
        return;
    const ParticipantId other{m_choice->currentData().toLongLong()};
    m_keep = std::min(m_person, other);
    m_gone = std::max(m_person, other);
    m_question->setText(question());
    m_contents->setText(contents());
    m_choices->showPair(m_document->programme(), m_keep, m_gone);
    m_choices->focusFirst();
    updateResult();
}

/// As high as the fields that differ want it.
void MergeDialog::fitSize()
{
    const int others = sizeHint().height() - m_area->sizeHint().height();
    resizeWithinScreen(*this, {usualWidth, std::min(greatestHeight, others + m_choices->sizeHint().height())});
}

QString MergeDialog::question() const
{
    const std::vector<DuplicatePair> pairs = duplicatesOf(m_document->programme(), m_person);
    const auto pair = std::find_if(pairs.begin(), pairs.end(), [this](const DuplicatePair &known) {
        return known.participant == m_keep && known.other == m_gone;
    });
    const QString sentence = tr("Are these two rows the same person? Choose the values that stay.");
    return pair == pairs.end() ? sentence : tr("%1 %2", "two sentences").arg(duplicateReasonText(pair->reason), sentence);
}

QString MergeDialog::contents() const
{
    const MergeContents moved = mergeContents(m_document->programme(), m_keep, m_gone);
    QStringList parts;
    if (moved.sessions > 0)
        parts.append(tr("%n sessions", nullptr, moved.sessions));
    if (moved.attendances > 0)
        parts.append(tr("%n recorded attendances", nullptr, moved.attendances));
    if (moved.interests > 0)
        parts.append(tr("%n wishes", nullptr, moved.interests));
    if (moved.grounds > 0)
        parts.append(tr("%n grounds of eligibility", nullptr, moved.grounds));
    if (moved.findings > 0)
        parts.append(tr("%n findings", nullptr, moved.findings));
    if (moved.certificates > 0)
        parts.append(tr("%n certificates", nullptr, moved.certificates));
    if (parts.isEmpty())
        return tr("Nothing depends on the newer row.");
    const QString sentence = tr("What moves from the newer row: %1.").arg(parts.join(QStringLiteral(", ")));
    if (moved.sharedSessions == 0)
        return sentence;
    return tr("%1 %2", "two sentences").arg(sentence, tr("In %n sessions both have a place; these become one.", nullptr, moved.sharedSessions));
}

void MergeDialog::updateResult()
{
    if (!m_document)
        return;
    const auto change = mergeParticipants(m_document->programme(), m_keep, {m_gone}, m_choices->chosen());
    m_merge->setEnabled(change.has_value());
    QPalette colours = palette();
    if (!change)
        colours.setColor(QPalette::WindowText, errorColour(colours));
    m_result->setPalette(colours);
    if (!change) {
        m_result->setText(change.error().message);
        return;
    }
    const auto &rows = change->of<Participant>();
    const auto kept = std::find_if(rows.begin(), rows.end(), [](const RowChange<Participant> &row) { return row.after.has_value(); });
    const Participant person = kept == rows.end() ? *m_document->programme().find(m_keep) : *kept->after;
    m_result->setText(tr("The row that stays: “%1”. Undo brings both back.").arg(fullName(person)));
}

void MergeDialog::merge()
{
    if (!m_document)
        return;
    const auto change = mergeParticipants(m_document->programme(), m_keep, {m_gone}, m_choices->chosen());
    if (!applyOrTell(*m_document, m_context.prompter, this, change))
        return;
    Q_EMIT decided(m_keep.value, change->label);
    accept();
}

void MergeDialog::keepApart()
{
    if (!m_document)
        return;
    const auto change = markDistinct(m_document->programme(), {{m_keep, m_gone}});
    if (!applyOrTell(*m_document, m_context.prompter, this, change))
        return;
    Q_EMIT decided(0, change->label);
    accept();
}

} // namespace gui
