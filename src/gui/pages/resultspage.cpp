#include "gui/pages/resultspage.h"

#include "domain/recordinfo.h"
#include "gui/applychange.h"
#include "gui/dialogs/bookletdialog.h"
#include "gui/prompter.h"
#include "gui/widgets/bookletview.h"
#include "gui/widgets/feedbackpane.h"
#include "gui/widgets/filterbar.h"
#include "gui/widgets/filterline.h"
#include "gui/widgets/findingentry.h"
#include "gui/widgets/namedaction.h"
#include "gui/widgets/recordpane.h"
#include "gui/widgets/recordview.h"
#include "gui/wizards/feedbackimportdialog.h"
#include "models/bookletmodel.h"
#include "models/recordmodel.h"
#include "workspace/document.h"
#include "workspace/settings.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace gui {

ResultsPage::ResultsPage(const PageContext &context, QWidget *parent)
    : WorkPage(tr("Results"), context, parent), m_tabs(new QTabWidget), m_entry(new FindingEntry),
      m_findings(new RecordPane(domain::recordInfo<domain::Finding>(), context)), m_booklet(new models::BookletModel(this)),
      m_bookletFilter(new FilterLine), m_bookletView(new BookletView), m_feedback(new FeedbackPane), m_reviewed(new QLabel)
{
    m_findings->setEmptyHint({tr("No findings yet. Choose a training above and write down what it found."), tr("Write one down"), [this] { m_entry->focusText(); }});
    m_bookletView->setModel(m_booklet);
    setupFindings();
    setupActions();
    setupLayout();
    connectParts();
    updateState();
}

ResultsPage::~ResultsPage()
{
    m_booklet->setDocument(nullptr);
    m_feedback->setDocument(nullptr);
}

// Setting up

/// The text first of all: it is what the page is about. New findings come through the line above.
void ResultsPage::setupFindings()
{
    for (QToolButton *button : m_findings->findChildren<QToolButton *>(QStringLiteral("addToolButton")))
        button->hide();
    if (!context().settings.columns(QStringLiteral("finding")).isEmpty())
        return;
    const int letter = fontMetrics().averageCharWidth();
    const auto column = [letter](const char *name, int letters, bool hidden) {
        return models::ColumnLayout{QString::fromLatin1(name), letters * letter, hidden};
    };
    const QSignalBlocker blocker(m_findings->view()); // widths of the program are not remembered
    m_findings->view()->setColumnLayout({column("reviewed", 14, false), column("kind", 20, false), column("text", 66, false),
                                         column("session", 32, false), column("question", 40, false), column("author", 24, true)});
}

void ResultsPage::setupActions()
{
    m_review = addNamedAction(this, tr("Re&viewed, or Not"), "state-done", "reviewAction", {Qt::CTRL | Qt::Key_R}, [this] { toggleReviewed(); });
    m_review->setToolTip(tr("Only what is reviewed stands in the booklet"));
    m_paste = addNamedAction(this, tr("Paste Notes as &Findings…"), "edit-paste", "pasteNotesAction", {Qt::CTRL | Qt::SHIFT | Qt::Key_V}, [this] { pasteNotes(); });
    m_makeBooklet = addNamedAction(this, tr("&Booklet of Results…"), "document-print", "bookletAction", {Qt::CTRL | Qt::Key_P}, [this] { makeBooklet(); });
    m_importFeedback = addNamedAction(this, tr("Take Over &Feedback…"), "document-import", "importFeedbackAction", {}, [this] { importFeedback(); });
    m_copyChart = addNamedAction(this, tr("Copy Scores as &Picture"), "office-chart-bar", "copyChartAction", {}, [this] { copyChart(); });
    m_copyScores = addNamedAction(this, tr("Copy Scores as &Table"), "edit-copy", "copyScoresAction", {}, [this] { copyScores(); });
    m_findings->view()->addAction(m_review);
    m_bookletView->addAction(m_review);
    m_bookletView->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_feedback->addActions({m_importFeedback, m_copyChart, m_copyScores});
    m_feedback->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void ResultsPage::setupLayout()
{
    m_tabs->setObjectName(QStringLiteral("resultsTabWidget"));
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Results"));
    m_tabs->tabBar()->setAccessibleName(tr("Results"));
    m_tabs->addTab(makeFindings(), tr("Findings"));
    m_tabs->addTab(makeByQuestion(), tr("By question"));
    m_tabs->addTab(m_feedback, tr("Feedback"));
    m_reviewed->setObjectName(QStringLiteral("reviewedLabel"));
    m_reviewed->setTextFormat(Qt::PlainText);
    body()->setContentsMargins(0, 0, 0, 8);
    m_reviewed->setContentsMargins(12, 0, 12, 0);
    body()->addWidget(m_tabs, 1);
    body()->addWidget(m_reviewed);
}

QWidget *ResultsPage::makeFindings()
{
    auto *findings = new QWidget;
    auto *layout = new QVBoxLayout(findings);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_entry);
    layout->addWidget(m_findings, 1);
    return findings;
}

QWidget *ResultsPage::makeByQuestion()
{
    auto *booklet = new QWidget;
    auto *layout = new QVBoxLayout(booklet);
    layout->setContentsMargins(12, 8, 12, 0);
    layout->setSpacing(8);
    layout->addWidget(m_bookletFilter);
    layout->addWidget(m_bookletView, 1);
    return booklet;
}

void ResultsPage::connectParts()
{
    connect(m_entry, &FindingEntry::entered, this, &ResultsPage::addFinding);
    connect(m_entry, &FindingEntry::pasted, this, &ResultsPage::addNotes);
    connect(m_findings, &RecordPane::selectionSettled, this, &ResultsPage::announceSelection);
    connect(m_findings, &RecordPane::activatedRow, this, &Page::inspectorRequested);
    connect(m_findings, &RecordPane::statusText, this, &Page::statusText);
    connect(m_bookletFilter, &FilterLine::textChanged, m_booklet, &models::BookletModel::setFilter);
    connect(m_bookletFilter, &FilterLine::leftDownwards, m_bookletView, [this] { m_bookletView->setFocus(); });
    connect(m_bookletView, &BookletView::reviewRequested, this, &ResultsPage::toggleReviewed);
    connect(m_bookletView, &SnapshotView::selectionSettled, this, &ResultsPage::announceSelection);
    connect(m_bookletView, &SnapshotView::activatedRow, this, &ResultsPage::openRow);
    connect(m_booklet, &models::BookletModel::extentChanged, this, &ResultsPage::updateState);
    connect(m_booklet, &models::BookletModel::refreshed, this, &ResultsPage::updateState);
    connect(m_feedback, &FeedbackPane::importRequested, this, &ResultsPage::importFeedback);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        updateState();
        announceSelection();
    });
}

void ResultsPage::setDocument(workspace::Document *document)
{
    if (this->document())
        this->document()->disconnect(this);
    Page::setDocument(document);
    m_findings->setDocument(document);
    m_bookletFilter->clear();
    m_booklet->setDocument(document);
    m_feedback->setDocument(document);
    if (document)
        connect(document, &workspace::Document::changed, this, &ResultsPage::follow);
    follow();
}

void ResultsPage::follow()
{
    m_entry->setProgramme(document() ? &document()->programme() : nullptr);
    updateState();
}

void ResultsPage::updateState()
{
    const bool canWrite = document() && !document()->isReadOnly();
    const int all = m_booklet->findingCount();
    m_entry->setCanWrite(canWrite);
    m_bookletFilter->setCounts(m_booklet->rowCount(), m_booklet->totalCount());
    m_reviewed->setVisible(m_tabs->currentWidget() != m_feedback);
    m_reviewed->setText(all > 0 ? tr("%1 of %n findings reviewed", nullptr, all).arg(m_booklet->reviewedCount()) : QString());
    for (QAction *action : {m_review, m_paste, m_importFeedback})
        action->setEnabled(canWrite);
    m_makeBooklet->setEnabled(document());
    m_copyChart->setEnabled(!m_feedback->isEmpty());
    m_copyScores->setEnabled(!m_feedback->isEmpty());
}

// The page in the window

QList<QAction *> ResultsPage::pageActions() const
{
    QList<QAction *> actions{m_review, m_paste, m_makeBooklet, m_importFeedback, m_copyChart, m_copyScores};
    if (m_tabs->currentIndex() == 0)
        actions = m_findings->rowActions() + actions;
    return actions;
}

void ResultsPage::focusFilter()
{
    if (m_tabs->currentIndex() == 1)
        m_bookletFilter->focusFilter();
    else if (m_tabs->currentIndex() == 0)
        m_findings->filterBar()->focusFilter();
}

bool ResultsPage::reveal(const QString &table, qint64 id)
{
    if (table == QLatin1StringView("feedback")) {
        const domain::Feedback *row = document() ? document()->programme().find(base::Id<domain::Feedback>{id}) : nullptr;
        m_tabs->setCurrentWidget(m_feedback);
        m_feedback->showSession(row ? row->session : domain::SessionId());
        return row;
    }
    if (table != QLatin1StringView("finding") || !m_findings->reveal(id))
        return false;
    m_tabs->setCurrentIndex(0);
    return true;
}

void ResultsPage::announceSelection()
{
    QList<qint64> ids;
    for (const base::Id<domain::Finding> id : chosenFindings())
        ids.append(id.value);
    Q_EMIT selectionChanged(ids.isEmpty() && m_tabs->currentIndex() != 0 ? QString() : QStringLiteral("finding"), ids);
}

QList<base::Id<domain::Finding>> ResultsPage::chosenFindings() const
{
    QList<base::Id<domain::Finding>> findings;
    if (m_tabs->currentIndex() == 0) {
        for (const qint64 id : m_findings->selectedIds())
            findings.append(base::Id<domain::Finding>{id});
    } else if (m_tabs->currentIndex() == 1) {
        for (const int row : m_bookletView->selectedRows()) {
            if (m_booklet->rowAt(row).finding.isValid())
                findings.append(m_booklet->rowAt(row).finding);
        }
    }
    return findings;
}

void ResultsPage::openRow(int row)
{
    const models::BookletRow &opened = m_booklet->rowAt(row);
    if (opened.finding.isValid())
        Q_EMIT inspectorRequested();
    else if (opened.question.isValid())
        Q_EMIT revealRequested(QStringLiteral("question"), opened.question.value);
}

// What can be done

void ResultsPage::addFinding(const QString &text)
{
    const auto change = domain::addFindings(document()->programme(), m_entry->session(), m_entry->question(), {{m_entry->kind(), text, {}}});
    if (!applyOrTell(*document(), context().prompter, this, change))
        return;
    m_entry->clearText();
    if (change->isEmpty()) {
        Q_EMIT statusText(tr("This finding is there already."));
        return;
    }
    Q_EMIT statusText(change->label);
    m_findings->view()->reveal(domain::addedIds(*change, "finding").first());
    m_entry->focusText();
}

void ResultsPage::pasteNotes()
{
    m_tabs->setCurrentIndex(0);
    addNotes(QGuiApplication::clipboard()->text());
}

void ResultsPage::addNotes(const QString &notes)
{
    const QList<domain::NewFinding> findings = domain::findingsOfNotes(notes, m_entry->kind());
    if (findings.isEmpty()) {
        context().prompter.tell(this, tr("Paste notes"), tr("There is no text on the clipboard. Copy your notes first, a line for each finding."));
        return;
    }
    const auto change = domain::addFindings(document()->programme(), m_entry->session(), m_entry->question(), findings);
    if (!change || change->isEmpty()) {
        if (change)
            context().prompter.tell(this, tr("Paste notes"), tr("All these findings are there already."));
        else
            context().prompter.tell(this, change.error());
        return;
    }
    QStringList lines;
    for (const auto &row : change->of<domain::Finding>())
        lines.append(QStringLiteral("%1: %2").arg(domain::enumLabel(row.after->kind), row.after->text));
    const int count = int(lines.size());
    const Question question{tr("Paste notes"), change->label, lines.join(u'\n'), tr("Add %n findings", nullptr, count)};
    context().prompter.ask(this, question, [this, change = *change] {
        if (applyOrTell(*document(), context().prompter, this, change))
            Q_EMIT statusText(change.label);
    });
}

/// What is not reviewed becomes so; when all of it is, that is taken back.
void ResultsPage::toggleReviewed()
{
    const QList<base::Id<domain::Finding>> findings = chosenFindings();
    if (findings.isEmpty() || !document() || document()->isReadOnly())
        return;
    const domain::Programme &programme = document()->programme();
    const bool areAll = std::all_of(findings.begin(), findings.end(), [&](base::Id<domain::Finding> id) { return programme.find(id)->reviewed; });
    const auto change = domain::reviewFindings(programme, findings, !areAll);
    if (applyOrTell(*document(), context().prompter, this, change))
        Q_EMIT statusText(change->label);
}

void ResultsPage::makeBooklet()
{
    BookletDialog::openFor(this, context(), *document());
}

void ResultsPage::importFeedback()
{
    auto *dialog = new FeedbackImportDialog(*document(), context(), this);
    dialog->setSession(m_feedback->session());
    connect(dialog, &FeedbackImportDialog::taken, this, [this](domain::SessionId session, const QString &label) {
        m_tabs->setCurrentWidget(m_feedback);
        m_feedback->showSession(session);
        Q_EMIT statusText(label);
    });
    dialog->open();
    dialog->browse();
}

void ResultsPage::copyChart()
{
    m_feedback->copyPicture();
    Q_EMIT statusText(tr("The chart was copied as a picture."));
}

void ResultsPage::copyScores()
{
    m_feedback->copyTable();
    Q_EMIT statusText(tr("The scores were copied as a table."));
}

} // namespace gui
