#pragma once

#include "gui/pages/page.h"

class QLabel;
class QTabWidget;

namespace domain {
struct RecordInfo;
}

namespace gui {

class PageTab;
class RecordPane;

/// A page made of one table of records, or of several behind tabs.
class RecordPage : public Page
{
    Q_OBJECT
public:
    void setDocument(workspace::Document *document) override;
    QList<QAction *> pageActions() const override;
    void focusFilter() override;
    bool reveal(const QString &table, qint64 id) override;
    void announceSelection() override;
    [[nodiscard]] QList<RecordPane *> panes() const { return m_panes; }
    /// The table that is shown; nullptr while another tab is.
    [[nodiscard]] RecordPane *currentPane() const;

protected:
    RecordPage(const QString &title, const PageContext &context, QWidget *parent);
    /// Adds a table; the second one brings the tabs.
    RecordPane *addPane(const domain::RecordInfo &info);
    /// Adds another tab at this place among the tabs, which exist.
    void addTab(PageTab *tab, int place);
    /// Shows this pane or tab.
    void showTab(QWidget *tab);
    /// Puts a control beside the tabs, which exist; it is shown with this pane.
    void setTabCorner(QWidget *corner, RecordPane *pane);

private:
    void showTabs();
    [[nodiscard]] PageTab *currentTab() const;

    QLabel *m_title;
    QTabWidget *m_tabs = nullptr;
    QList<RecordPane *> m_panes;
    QList<PageTab *> m_otherTabs;
};

} // namespace gui
