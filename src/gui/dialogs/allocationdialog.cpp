#include "gui/dialogs/allocationdialog.h"

#include "base/text.h"
#include "domain/rules/assignment.h"
#include "printing/allocationpages.h"
#include "workspace/document.h"
#include "workspace/planner/allocationdocument.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QRadioButton>

#include <algorithm>

namespace gui {

namespace {

/// In the list of allocations, for the plan that is not accepted; ids of allocations begin with 1.
constexpr qint64 PlanKey = 0;

using Source = std::variant<domain::Allocation, workspace::AllocationRecord>;

base::Result<Handout> handoutOf(const domain::Programme &programme, const Source &source, workspace::Audience audience, AllocationDialog::Format format)
{
    const auto document = std::visit([&](const auto &chosen) { return workspace::allocationDocument(programme, chosen, audience); }, source);
    if (!document)
        return document.failure();
    const auto pdf = printing::renderAllocation(*document);
    if (!pdf)
        return pdf.failure();
    Handout handout{pdf->bytes, pdf->bytes, {}};
    if (format == AllocationDialog::Format::Json) {
        const auto *accepted = std::get_if<domain::Allocation>(&source);
        handout.file = accepted ? accepted->record.toUtf8() : workspace::allocationJson(std::get<workspace::AllocationRecord>(source));
    }
    for (const printing::PreflightFinding &finding : pdf->findings)
        handout.remarks.append(finding.message);
    return handout;
}

QLabel *hintLabel(const QString &text)
{
    auto *hint = new QLabel(text);
    hint->setTextFormat(Qt::PlainText);
    hint->setWordWrap(true);
    hint->setForegroundRole(QPalette::PlaceholderText);
    return hint;
}

} // namespace

AllocationDialog::AllocationDialog(const std::optional<workspace::AllocationRecord> &plan, workspace::Document &programme, const PageContext &context,
                                   QWidget *parent)
    : HandoutDialog(programme, context, parent), m_plan(plan), m_allocation(new QComboBox), m_forFile(new QRadioButton(tr("For the &file"))),
      m_forPassingOn(new QRadioButton(tr("For &passing on"))), m_format(new QComboBox)
{
    setObjectName(QStringLiteral("allocationDialog"));
    setWindowTitle(tr("Record of the allocation"));
    setupOptions();
    fill();
    connect(m_allocation, &QComboBox::currentIndexChanged, this, &AllocationDialog::prepare);
    connect(m_format, &QComboBox::currentIndexChanged, this, &AllocationDialog::prepare);
    connect(m_forFile, &QRadioButton::toggled, this, &AllocationDialog::prepare);
    prepare();
}

void AllocationDialog::openFor(QWidget *parent, const PageContext &context, workspace::Document &document)
{
    (new AllocationDialog({}, document, context, parent))->open();
}

void AllocationDialog::openForPlan(QWidget *parent, const PageContext &context, workspace::Document &document, const workspace::AllocationRecord &plan)
{
    (new AllocationDialog(plan, document, context, parent))->open();
}

void AllocationDialog::setupOptions()
{
    auto *label = new QLabel(tr("&Allocation"));
    label->setBuddy(m_allocation);
    m_allocation->setObjectName(QStringLiteral("allocationComboBox"));
    m_allocation->setAccessibleName(tr("Allocation"));
    m_allocation->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto *formatLabel = new QLabel(tr("F&ormat"));
    formatLabel->setBuddy(m_format);
    m_format->setObjectName(QStringLiteral("formatComboBox"));
    m_format->setAccessibleName(tr("Format"));
    m_format->addItem(tr("PDF, to print"), int(Format::Pdf));
    m_format->addItem(tr("For other programs (JSON)"), int(Format::Json));
    options()->addWidget(label);
    options()->addWidget(m_allocation);
    options()->addSpacing(12);
    options()->addWidget(audienceOptions());
    options()->addSpacing(12);
    options()->addWidget(formatLabel);
    options()->addWidget(m_format);
    options()->addStretch(1);
}

QWidget *AllocationDialog::audienceOptions()
{
    auto *group = new QWidget;
    group->setAccessibleName(tr("Whom it is for"));
    auto *layout = new QVBoxLayout(group);
    layout->setContentsMargins(0, 0, 0, 0);
    m_forFile->setObjectName(QStringLiteral("forFileRadioButton"));
    m_forFile->setChecked(true);
    m_forPassingOn->setObjectName(QStringLiteral("forPassingOnRadioButton"));
    layout->addWidget(m_forFile);
    layout->addWidget(hintLabel(tr("With all names: who attends what, and the reason for each wish that was not granted.")));
    layout->addSpacing(4);
    layout->addWidget(m_forPassingOn);
    layout->addWidget(hintLabel(tr("Nobody is named: people are counts. For participants, town halls and the ministry.")));
    return group;
}

void AllocationDialog::fill()
{
    const QSignalBlocker blocker(m_allocation);
    const QVariant chosen = m_allocation->currentData();
    m_allocation->clear();
    if (m_plan)
        m_allocation->addItem(tr("The plan that the planner shows (not accepted)"), PlanKey);
    QList<domain::Allocation> allocations;
    if (document()) {
        for (const domain::Allocation &allocation : document()->programme().table<domain::Allocation>())
            allocations.append(allocation);
    }
    std::sort(allocations.begin(), allocations.end(), [](const domain::Allocation &one, const domain::Allocation &other) { return domain::isEarlier(other, one); });
    for (const domain::Allocation &allocation : std::as_const(allocations)) {
        const QString date = base::shortDate(allocation.decidedAt.date(), QLocale());
        const QString text = date.isEmpty() ? allocation.title : tr("%1, accepted on %2").arg(allocation.title, date);
        m_allocation->addItem(text, allocation.id.value);
        m_allocation->setItemData(m_allocation->count() - 1, text, Qt::ToolTipRole);
    }
    m_allocation->setCurrentIndex(std::max(chosen.isValid() ? m_allocation->findData(chosen) : 0, m_allocation->count() > 0 ? 0 : -1));
    m_allocation->setEnabled(m_allocation->count() > 0);
}

void AllocationDialog::follow()
{
    fill();
}

bool AllocationDialog::showsPlan() const
{
    return m_plan && m_allocation->currentData().toLongLong() == PlanKey;
}

const domain::Allocation *AllocationDialog::allocation() const
{
    if (!document() || m_allocation->currentIndex() < 0)
        return nullptr;
    return document()->programme().find(base::Id<domain::Allocation>{m_allocation->currentData().toLongLong()});
}

AllocationDialog::Format AllocationDialog::format() const
{
    return static_cast<Format>(m_format->currentData().toInt());
}

HandoutDialog::Work AllocationDialog::work() const
{
    const domain::Allocation *accepted = allocation();
    if (!accepted && !showsPlan())
        return {};
    const Source source = showsPlan() ? Source(*m_plan) : Source(*accepted);
    const auto audience = m_forFile->isChecked() ? workspace::Audience::Coordinator : workspace::Audience::Participant;
    return [programme = document()->programme(), source, audience, chosen = format()] { return handoutOf(programme, source, audience, chosen); };
}

QString AllocationDialog::what() const
{
    if (!allocation() && !showsPlan())
        return tr("No plan was accepted yet. Please make a plan on the page Planner and accept it.");
    if (format() == Format::Json)
        return tr("People and sessions stand in it by their numbers alone. The preview shows the PDF.");
    return m_forFile->isChecked() ? tr("It names people. Please keep it where only those see it who may.") : tr("It names nobody.");
}

QString AllocationDialog::fileName() const
{
    const domain::Allocation *accepted = allocation();
    const QString of = accepted ? accepted->title : document()->title();
    const bool isForFile = m_forFile->isChecked() || format() == Format::Json;
    const QString name = isForFile ? tr("Record %1", "name of a file, %1 is the title of an allocation").arg(of)
                                   : tr("Record %1 without names", "name of a file, %1 is the title of an allocation").arg(of);
    return base::safeFileName(name) + (format() == Format::Pdf ? QStringLiteral(".pdf") : QStringLiteral(".json"));
}

QString AllocationDialog::fileFilter() const
{
    return format() == Format::Pdf ? HandoutDialog::fileFilter() : tr("JSON files (*.json)");
}

} // namespace gui
