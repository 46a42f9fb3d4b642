#pragma once

#include "gui/pages/page.h"

#include <QWidget>

class QAction;
class QComboBox;
class QLabel;
class QToolButton;

namespace domain {
struct Problem;
}

namespace models {
class ProblemsModel;
}

namespace gui {

class FilterLine;
class RemedyButton;
class SnapshotView;

/// Open problems below the page. Enter or a double click shows the row concerned; a problem with a
/// remedy can be solved at once, any can be ignored with a reason, and what is ignored be brought back.
class ProblemsPanel : public QWidget
{
    Q_OBJECT
public:
    explicit ProblemsPanel(const PageContext &context, QWidget *parent = nullptr);
    ~ProblemsPanel() override;

    /// The programme to look at, nullptr when it is closed.
    void setDocument(workspace::Document *document);
    /// How many problems are open.
    [[nodiscard]] int count() const;

Q_SIGNALS:
    /// How many problems of each severity are open.
    void countChanged(int errors, int warnings, int hints);
    /// Asks the window to show a record on the page it belongs to.
    void revealRequested(const QString &table, qint64 id);
    /// Asks to show what a problem is about; rather than revealRequested() where it is about notices.
    void problemRevealRequested(const domain::Problem &problem);
    void statusText(const QString &text);

private:
    void setupModel();
    void setupView();
    void setupButtons();
    void setupFilter();
    void setupLayout();
    void setupAreas();
    void tellCounts();
    void updateState();
    void revealSubject(int row);
    void fillContextMenu(const QPoint &position);
    void askToIgnore();
    void bringBack();
    [[nodiscard]] QList<QToolButton *> buttons() const;
    [[nodiscard]] int chosenRow() const;
    [[nodiscard]] bool canWrite() const;
    [[nodiscard]] bool showsIgnored() const;

    PageContext m_context;
    workspace::Document *m_document = nullptr;
    models::ProblemsModel *m_model;
    SnapshotView *m_view;
    FilterLine *m_filter;
    QComboBox *m_areas;
    QToolButton *m_ignored;
    QLabel *m_summary;
    RemedyButton *m_fix;
    QToolButton *m_ignoreButton;
    QToolButton *m_bringBackButton;
    QToolButton *m_showButton;
    QAction *m_ignore;
    QAction *m_bringBack;
    QAction *m_show;
};

} // namespace gui
