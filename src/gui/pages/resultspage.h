#pragma once

#include "domain/verbs/findingverbs.h"
#include "gui/pages/workpage.h"

class QLabel;
class QTabWidget;

namespace models {
class BookletModel;
}

namespace gui {

class BookletView;
class FeedbackPane;
class FilterLine;
class FindingEntry;
class RecordPane;

/// Results: findings of the trainings with fast entry and review, the same question by question as the booklet will
/// have them, and the feedback of participants.
class ResultsPage : public WorkPage
{
    Q_OBJECT
public:
    explicit ResultsPage(const PageContext &context, QWidget *parent = nullptr);
    ~ResultsPage() override;

    void setDocument(workspace::Document *document) override;
    QList<QAction *> pageActions() const override;
    void focusFilter() override;
    bool reveal(const QString &table, qint64 id) override;
    void announceSelection() override;

private:
    void setupFindings();
    void setupActions();
    void setupLayout();
    [[nodiscard]] QWidget *makeFindings();
    [[nodiscard]] QWidget *makeByQuestion();
    void connectParts();
    void follow();
    void updateState();
    [[nodiscard]] QList<base::Id<domain::Finding>> chosenFindings() const;
    void addFinding(const QString &text);
    void addNotes(const QString &notes);
    void pasteNotes();
    void toggleReviewed();
    void makeBooklet();
    void importFeedback();
    void copyChart();
    void copyScores();
    void openRow(int row);

    QTabWidget *m_tabs;
    FindingEntry *m_entry;
    RecordPane *m_findings;
    models::BookletModel *m_booklet;
    FilterLine *m_bookletFilter;
    BookletView *m_bookletView;
    FeedbackPane *m_feedback;
    QLabel *m_reviewed;
    QAction *m_review = nullptr;
    QAction *m_paste = nullptr;
    QAction *m_makeBooklet = nullptr;
    QAction *m_importFeedback = nullptr;
    QAction *m_copyChart = nullptr;
    QAction *m_copyScores = nullptr;
};

} // namespace gui
