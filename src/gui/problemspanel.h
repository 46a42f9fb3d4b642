#pragma once

#include "gui/pages/page.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace domain {
struct Problem;
}

namespace models {
class ProblemsModel;
}

namespace gui {

class SnapshotView;

/// Open problems below the page. Enter or a double click shows the row concerned; a problem with a
/// remedy can be solved at once.
class ProblemsPanel : public QWidget
{
    Q_OBJECT
public:
    explicit ProblemsPanel(const PageContext &context, QWidget *parent = nullptr);
    ~ProblemsPanel() override;

    /// The programme to look at, nullptr when it is closed.
    void setDocument(workspace::Document *document);
    /// How many problems there are.
    [[nodiscard]] int count() const;

Q_SIGNALS:
    void countChanged(int count);
    /// Asks the window to show a record on the page it belongs to.
    void revealRequested(const QString &table, qint64 id);
    void statusText(const QString &text);

private:
    void setupLayout();
    void updateState();
    void revealSubject(int row);
    void applyFix(const QString &code);
    void fillFixes();
    void askToMerge(const domain::Problem &problem);
    [[nodiscard]] int chosenRow() const;

    PageContext m_context;
    workspace::Document *m_document = nullptr;
    models::ProblemsModel *m_model;
    SnapshotView *m_view;
    QLabel *m_summary;
    QToolButton *m_fix;
    QToolButton *m_show;
};

} // namespace gui
