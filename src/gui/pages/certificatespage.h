#pragma once

#include "gui/pages/workpage.h"

class QTabWidget;

namespace gui {

class CertificateCountsTab;
class PageTab;
class ReadinessTab;
class RegisterTab;

/// Certificates: who gets one and why not, the register of those that were issued, and how many there are.
class CertificatesPage : public WorkPage
{
    Q_OBJECT
public:
    explicit CertificatesPage(const PageContext &context, QWidget *parent = nullptr);
    ~CertificatesPage() override;

    void setDocument(workspace::Document *document) override;
    QList<QAction *> pageActions() const override;
    void focusFilter() override;
    bool reveal(const QString &table, qint64 id) override;
    void announceSelection() override;

private:
    void addTab(PageTab *tab);
    void addCornerActions();
    [[nodiscard]] PageTab *currentTab() const;

    QTabWidget *m_tabs;
    ReadinessTab *m_readiness;
    RegisterTab *m_register;
    CertificateCountsTab *m_counts;
    QList<PageTab *> m_all;
    QAction *m_layouts = nullptr;
    QAction *m_verify = nullptr;
    QAction *m_eventMode = nullptr;
};

} // namespace gui
