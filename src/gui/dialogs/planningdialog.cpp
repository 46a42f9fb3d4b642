#include "gui/dialogs/planningdialog.h"

#include "base/text.h"
#include "gui/applychange.h"
#include "gui/theme/icons.h"
#include "gui/theme/theme.h"
#include "gui/widgets/windowsize.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace gui {

using namespace domain;

namespace {

enum Column { TitleColumn, DateColumn, WeekColumn, NoteColumn };

} // namespace

QList<PlannedLine> plannedLines(const Programme &programme, const ChangeSet &change)
{
    QList<PlannedLine> lines;
    for (const PlannedSession &session : plannedSessions(programme, change)) {
        PlannedLine line{session.title, session.startsAt, session.endsAt, {}, !session.warnings.empty(), false};
        for (const ScheduleWarning &warning : session.warnings)
            line.notes.append(warning.text);
        lines.append(line);
    }
    return lines;
}

PlanningDialog::PlanningDialog(QWidget *parent, const PageContext &context, workspace::Document &document, const QList<SessionId> &sessions)
    : QDialog(parent), m_context(context), m_document(&document), m_sessions(sessions), m_choices(new QFormLayout),
      m_preview(new QTreeWidget), m_summary(new QLabel)
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_preview->setObjectName(QStringLiteral("previewTreeWidget"));
    m_preview->setAccessibleName(tr("Dates"));
    m_preview->setRootIsDecorated(false);
    m_preview->setUniformRowHeights(true);
    m_preview->setHeaderLabels({tr("Session"), tr("Date"), tr("Week"), tr("Note")});
    m_preview->header()->setStretchLastSection(true);
    m_summary->setObjectName(QStringLiteral("summaryLabel"));
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    connect(&document, &workspace::Document::changed, this, &PlanningDialog::update);
    connect(&document, &QObject::destroyed, this, &QDialog::close);
}

void PlanningDialog::addChoice(const QString &label, QWidget *field)
{
    auto *words = new QLabel(label);
    words->setBuddy(field);
    m_choices->addRow(words, field);
}

void PlanningDialog::openPlanning()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_accept = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_accept->setObjectName(QStringLiteral("planPushButton"));
    connect(buttons, &QDialogButtonBox::accepted, this, &PlanningDialog::apply);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addLayout(m_choices);
    layout->addWidget(m_preview, 1);
    layout->addWidget(m_summary);
    layout->addWidget(buttons);
    m_accept->setDefault(true); // in the dialog, not before
    update();
    resizeWithinScreen(*this, {128 * fontMetrics().averageCharWidth() + 80, 32 * fontMetrics().height()});
    open();
}

QList<PlannedLine> PlanningDialog::lines(const ChangeSet &change) const
{
    return plannedLines(programme(), change);
}

void PlanningDialog::update()
{
    if (!m_accept || !m_document)
        return;
    const auto change = planned();
    const QList<PlannedLine> shown = change ? lines(*change) : QList<PlannedLine>();
    const int count = int(std::count_if(shown.begin(), shown.end(), [](const PlannedLine &line) { return !line.isLeftOut; }));
    showLines(shown);
    showSummary(change, shown);
    m_accept->setEnabled(change && !change->isEmpty());
    m_accept->setText(acceptText(change && !change->isEmpty() ? count : 0));
}

void PlanningDialog::showLines(const QList<PlannedLine> &lines)
{
    m_preview->clear();
    const QLocale locale;
    for (const PlannedLine &line : lines) {
        const QString week = tr("W %1", "ISO week").arg(line.startsAt.date().weekNumber());
        auto *item = new QTreeWidgetItem({line.title, base::dateTimeSpan(line.startsAt, line.endsAt, locale), line.startsAt.isValid() ? week : QString(),
                                          line.notes.join(QStringLiteral("; "))});
        item->setSizeHint(NoteColumn, QSize(0, fontMetrics().height() + 8));
        if (line.isWarned)
            item->setIcon(NoteColumn, icon(QStringLiteral("dialog-warning")));
        for (int column = 0; column < m_preview->columnCount(); ++column) {
            item->setToolTip(column, plainToolTip(item->text(column)));
            if (line.isLeftOut)
                item->setForeground(column, quietColour(palette()));
        }
        m_preview->addTopLevelItem(item);
    }
    for (const int column : {TitleColumn, DateColumn, WeekColumn})
        m_preview->resizeColumnToContents(column);
}

void PlanningDialog::showSummary(const base::Result<ChangeSet> &change, const QList<PlannedLine> &lines)
{
    if (!change) {
        m_summary->setText(change.error().message);
        return;
    }
    if (change->isEmpty()) {
        m_summary->setText(tr("Nothing would change."));
        return;
    }
    const int warned = int(std::count_if(lines.begin(), lines.end(), [](const PlannedLine &line) { return line.isWarned; }));
    QStringList sentences = remarks(lines);
    if (warned > 0)
        sentences.append(tr("Something speaks against %n dates; they are possible all the same.", nullptr, warned));
    sentences.append(tr("It is one change and can be undone."));
    m_summary->setText(sentences.join(u' '));
}

void PlanningDialog::apply()
{
    if (m_document && applyOrTell(*m_document, m_context.prompter, this, planned()))
        accept();
}

} // namespace gui
