#include "gui/dialogs/certificateruledialog.h"

#include "domain/rules/entitlement.h"
#include "domain/verbs/certificateverbs.h"
#include "gui/applychange.h"
#include "gui/theme/icons.h"
#include "gui/widgets/windowsize.h"
#include "workspace/document.h"
#include "workspace/jobs.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

namespace gui {

using namespace domain;

namespace {

constexpr int MostTrainings = 20;
constexpr int UsualPercent = 80;
constexpr int IconSize = 16;
constexpr int ShownPeople = 3; ///< rows of the list of people that are always in sight

QSpinBox *makeNumber(const char *name, int least, int most, const QString &suffix = {})
{
    auto *number = new QSpinBox;
    number->setObjectName(QString::fromLatin1(name));
    number->setRange(least, most);
    number->setSuffix(suffix);
    return number;
}

QLabel *makeLabel(const char *name)
{
    auto *label = new QLabel;
    label->setObjectName(QString::fromLatin1(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

/// A number within a sentence, for a screen reader: "At least … trainings were attended".
QString spoken(const QString &sentence)
{
    return QString(sentence).remove(u'&').replace(QStringLiteral("%1"), QStringLiteral("…"));
}

} // namespace

CertificateRuleDialog::CertificateRuleDialog(workspace::Document &document, const PageContext &context, QWidget *parent)
    : QDialog(parent), m_context(context), m_document(&document), m_trainingCount(makeNumber("trainingCountSpinBox", 1, MostTrainings)),
      m_hoursPercent(makeNumber("hoursPercentSpinBox", 1, 100, QStringLiteral(" %"))), m_partialPercent(makeNumber("partialPercentSpinBox", 0, 100, QStringLiteral(" %"))),
      m_sentence(makeLabel("ruleLabel")), m_effect(makeLabel("effectLabel")), m_people(new QListWidget)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("certificateRuleDialog"));
    setWindowTitle(tr("Who gets a certificate"));
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(makeSentences());
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(scroll, 1);
    layout->addWidget(makeFooter());
    resizeWithinScreen(*this, {620, 560});
    fill(certificateRule(document.programme().info()));
    connect(&document, &workspace::Document::changed, this, &CertificateRuleDialog::follow);
    connect(&document, &QObject::destroyed, this, &QObject::deleteLater);
    follow();
}

QCheckBox *CertificateRuleDialog::addSentence(QBoxLayout &layout, const QString &sentence, const char *name, QSpinBox *number)
{
    const qsizetype place = sentence.indexOf(QStringLiteral("%1"));
    auto *box = new QCheckBox(number ? sentence.left(place).trimmed() : sentence);
    box->setObjectName(QString::fromLatin1(name));
    box->setAccessibleName(spoken(sentence));
    connect(box, &QCheckBox::toggled, this, &CertificateRuleDialog::follow);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(box);
    if (number) {
        number->setAccessibleName(spoken(sentence));
        line->addWidget(number);
        auto *rest = new QLabel(sentence.mid(place + 2).trimmed());
        rest->setWordWrap(true);
        line->addWidget(rest, 1);
        connect(number, &QSpinBox::valueChanged, this, &CertificateRuleDialog::follow);
        connect(box, &QCheckBox::toggled, number, &QWidget::setEnabled);
    } else {
        line->addStretch();
    }
    layout.addLayout(line);
    return box;
}

QWidget *CertificateRuleDialog::makeSentences()
{
    auto *sentences = new QWidget;
    auto *layout = new QVBoxLayout(sentences);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(new QLabel(tr("There is a certificate when all of this is true:")));
    m_kickoff = addSentence(*layout, tr("The &kick-off workshop was attended"), "kickoffCheckBox");
    //: %1 is a number to be chosen
    m_trainings = addSentence(*layout, tr("At &least %1 trainings were attended"), "trainingsCheckBox", m_trainingCount);
    m_closing = addSentence(*layout, tr("The &closing event was attended or excused"), "closingCheckBox");
    //: %1 is a share in percent to be chosen
    m_hours = addSentence(*layout, tr("Present for at l&east %1 of the hours of all sessions with a seat"), "hoursCheckBox", m_hoursPercent);
    m_known = addSentence(*layout, tr("Attendance is &recorded for every session with a seat"), "knownCheckBox");
    //: %1 is a share in percent to be chosen
    const QString partial = tr("Partly present counts as attended from %1 of a session on");
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(new QLabel(partial.section(QStringLiteral("%1"), 0, 0).trimmed()));
    m_partialPercent->setAccessibleName(spoken(partial));
    line->addWidget(m_partialPercent);
    line->addWidget(new QLabel(partial.section(QStringLiteral("%1"), 1).trimmed()), 1);
    connect(m_partialPercent, &QSpinBox::valueChanged, this, &CertificateRuleDialog::follow);
    m_people->setObjectName(QStringLiteral("affectedListWidget"));
    m_people->setAccessibleName(tr("Whom the change affects"));
    m_people->setIconSize(QSize(IconSize, IconSize));
    m_people->setMinimumHeight(ShownPeople * fontMetrics().lineSpacing() + 12);
    QFont bold = m_effect->font();
    bold.setBold(true);
    m_effect->setFont(bold);
    layout->addSpacing(8);
    layout->addLayout(line);
    layout->addSpacing(8);
    layout->addWidget(m_sentence);
    layout->addWidget(m_people, 1);
    return sentences;
}

QWidget *CertificateRuleDialog::makeFooter()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    m_take = buttons->addButton(tr("Change the Rule"), QDialogButtonBox::AcceptRole);
    m_take->setObjectName(QStringLiteral("takePushButton"));
    m_take->setIcon(icon(QStringLiteral("dialog-ok")));
    m_take->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &CertificateRuleDialog::take);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    // The effect stays in sight while the sentences are scrolled.
    auto *footer = new QWidget;
    auto *layout = new QHBoxLayout(footer);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_effect, 1);
    layout->addWidget(buttons);
    return footer;
}

void CertificateRuleDialog::fill(const CertificateRule &rule)
{
    m_kickoff->setChecked(rule.needsKickoff);
    m_trainings->setChecked(rule.minTrainings > 0);
    m_trainingCount->setValue(std::max(1, rule.minTrainings));
    m_trainingCount->setEnabled(rule.minTrainings > 0);
    m_closing->setChecked(rule.needsClosing);
    m_hours->setChecked(rule.minPercent > 0);
    m_hoursPercent->setValue(rule.minPercent > 0 ? rule.minPercent : UsualPercent);
    m_hoursPercent->setEnabled(rule.minPercent > 0);
    m_known->setChecked(rule.needsKnownAttendance);
    m_partialPercent->setValue(rule.attendanceMinPercent);
}

CertificateRule CertificateRuleDialog::rule() const
{
    return {m_kickoff->isChecked(), m_trainings->isChecked() ? m_trainingCount->value() : 0, m_closing->isChecked(),
            m_hours->isChecked() ? m_hoursPercent->value() : 0, m_known->isChecked(), m_partialPercent->value()};
}

void CertificateRuleDialog::follow()
{
    // Sentences are added one after another; the last one is m_known.
    if (!m_document || !m_known || !m_take)
        return;
    const CertificateRule wanted = rule();
    m_sentence->setText(ruleText(wanted));
    m_take->setEnabled(!m_document->isReadOnly() && wanted != certificateRule(m_document->programme().info()));
    const int number = ++m_number;
    m_context.jobs.start(
        tr("Counting who would get a certificate"), this,
        [programme = m_document->programme(), wanted](workspace::JobControl &) { return base::Result<RuleEffect>(ruleEffect(programme, wanted)); },
        [this, number](const base::Result<RuleEffect> &effect) {
            if (effect && m_document && number == m_number)
                showEffect(*effect);
        });
}

void CertificateRuleDialog::showEffect(const RuleEffect &effect)
{
    //: how many people are entitled now and would be by another rule; %3 is how many there are
    m_effect->setText(tr("Entitled now: %1 of %3. By this rule: %2 of %3.").arg(effect.now).arg(effect.then).arg(effect.all));
    m_people->clear();
    const Programme &programme = m_document->programme();
    for (const ParticipantId id : effect.losing)
        m_people->addItem(new QListWidgetItem(icon(QStringLiteral("state-off")), tr("%1 would no longer get one").arg(listName(*programme.find(id)))));
    for (const ParticipantId id : effect.gaining)
        m_people->addItem(new QListWidgetItem(icon(QStringLiteral("state-open")), tr("%1 would get one").arg(listName(*programme.find(id)))));
    if (m_people->count() == 0)
        m_people->addItem(tr("Nothing changes for anybody."));
}

void CertificateRuleDialog::take()
{
    if (!m_document)
        return;
    const auto change = setCertificateRule(m_document->programme(), rule());
    if (!applyOrTell(*m_document, m_context.prompter, this, change))
        return;
    Q_EMIT changed(change->label);
    accept();
}

} // namespace gui
