#pragma once

#include "domain/changeset.h"

#include <QPointer>
#include <QWidget>

class QComboBox;
class QLabel;
class QScrollArea;
class QToolButton;

namespace models {
class FeedbackCommentsModel;
class FeedbackModel;
}

namespace workspace {
class Document;
}

namespace gui {

class FeedbackChart;
class SnapshotView;

/// Feedback of participants on one session or on all: chart, the same in numbers, and the comments.
class FeedbackPane : public QWidget
{
    Q_OBJECT
public:
    explicit FeedbackPane(QWidget *parent = nullptr);
    ~FeedbackPane() override;

    void setDocument(workspace::Document *document);
    [[nodiscard]] domain::SessionId session() const;
    void showSession(domain::SessionId session);
    [[nodiscard]] bool isEmpty() const;
    /// Puts the chart on the clipboard as a picture, or its numbers as a table.
    void copyPicture() const;
    void copyTable() const;

Q_SIGNALS:
    void importRequested();

private:
    void setupLayout();
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makeContent();
    void follow(const domain::ChangeSet &changeSet);
    void refill();
    void fillSessions();
    void showSummary();

    QPointer<workspace::Document> m_document;
    models::FeedbackModel *m_scores;
    models::FeedbackCommentsModel *m_comments;
    QComboBox *m_session;
    QLabel *m_count;
    QToolButton *m_import;
    FeedbackChart *m_chart;
    SnapshotView *m_scoresView;
    SnapshotView *m_commentsView;
    QLabel *m_empty;
    QWidget *m_content = nullptr;
};

} // namespace gui
