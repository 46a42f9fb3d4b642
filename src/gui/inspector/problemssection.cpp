#include "gui/inspector/problemssection.h"

#include "gui/theme/icons.h"
#include "gui/widgets/remedybutton.h"
#include "workspace/jobs.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

namespace gui {

using namespace domain;

namespace {

constexpr int IconSize = 16;

QString iconName(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return QStringLiteral("dialog-error");
    case Severity::Warning:
        return QStringLiteral("dialog-warning");
    case Severity::Hint:
        break;
    }
    return QStringLiteral("dialog-information");
}

std::vector<Problem> problemsOf(const Programme &programme, const QString &table, qint64 id)
{
    std::vector<Problem> found = problems(programme);
    std::erase_if(found, [&](const Problem &problem) {
        return std::none_of(problem.subjects.begin(), problem.subjects.end(), [&](const Subject &row) { return row.table == table && row.id == id; });
    });
    return found;
}

} // namespace

ProblemsSection::ProblemsSection(const QString &table, const PageContext &context, QWidget *parent)
    : InspectorSection(context, parent), m_table(table), m_summary(new QLabel), m_list(new QListWidget), m_fix(new RemedyButton(context, this))
{
    setupList();
    m_fix->setObjectName(QStringLiteral("solveToolButton"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_fix);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(m_summary);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
}

void ProblemsSection::setupList()
{
    m_summary->setObjectName(QStringLiteral("problemsOfRecordLabel"));
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_summary->setBuddy(m_list);
    m_list->setObjectName(QStringLiteral("problemsListWidget"));
    m_list->setAccessibleName(tr("Problems of the selected record"));
    m_list->setWordWrap(true);
    m_list->setTextElideMode(Qt::ElideNone);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setIconSize(QSize(IconSize, IconSize));
    m_list->setSpacing(2);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setTabKeyNavigation(false);
    connect(m_list, &QListWidget::currentRowChanged, this, &ProblemsSection::updateRemedy);
    connect(m_list, &QListWidget::itemActivated, m_fix, &RemedyButton::solve);
}

QString ProblemsSection::title() const
{
    //: tab of the inspector: what is open about the selected record (German: "Offene Punkte")
    return tr("Problems");
}

void ProblemsSection::focusFirst()
{
    m_list->setFocus();
}

void ProblemsSection::showRows(workspace::Document &document, const QList<qint64> &ids)
{
    m_document = &document;
    if (m_id != ids.value(0)) {
        m_id = ids.value(0);
        show({});
        m_summary->clear();
    }
    context().jobs.start(
        tr("Looking for problems"), this,
        [programme = document.programme(), table = m_table, id = m_id](workspace::JobControl &) { return base::Result<Problems>(problemsOf(programme, table, id)); },
        [this, id = m_id](const base::Result<Problems> &problems) {
            if (problems && m_id == id)
                show(*problems);
        });
}

void ProblemsSection::show(const Problems &problems)
{
    const int row = std::max(0, m_list->currentRow());
    m_problems = problems;
    m_list->clear();
    for (const Problem &problem : problems) {
        //: a severity (error, warning, hint) and the sentence about a problem
        m_list->addItem(new QListWidgetItem(icon(iconName(problem.severity)), tr("%1: %2").arg(enumLabel(problem.severity), problem.text)));
    }
    const int count = static_cast<int>(problems.size());
    m_summary->setText(count == 0 ? tr("Nothing is open here.") : tr("%n open problems", nullptr, count));
    m_list->setVisible(count > 0);
    m_fix->setVisible(count > 0);
    if (count > 0)
        m_list->setCurrentRow(std::min(row, count - 1));
    updateRemedy();
}

const Problem *ProblemsSection::chosen() const
{
    const int row = m_list->currentRow();
    return row >= 0 && static_cast<size_t>(row) < m_problems.size() ? &m_problems[static_cast<size_t>(row)] : nullptr;
}

void ProblemsSection::updateRemedy()
{
    m_fix->setProblem(m_document, chosen());
}

} // namespace gui
