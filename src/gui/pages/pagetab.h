#pragma once

#include "gui/pages/page.h"

namespace gui {

/// A tab of a page that is no table of records: a grid, a chart.
class PageTab : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    [[nodiscard]] virtual QString title() const = 0;
    /// The programme to work on, nullptr when it is closed.
    virtual void setDocument(workspace::Document *document) = 0;
    /// Actions offered while the tab is shown; owned by the tab.
    [[nodiscard]] virtual QList<QAction *> pageActions() const = 0;
    virtual void focusFilter() = 0;
    /// Selects the record, loosening filters that hide it. False: not on this tab.
    virtual bool reveal(const QString &table, qint64 id) = 0;
    /// Tells selectionChanged() again.
    virtual void announceSelection() = 0;

Q_SIGNALS:
    void selectionChanged(const QString &table, const QList<qint64> &ids);
    void statusText(const QString &text);
    void revealRequested(const QString &table, qint64 id);
    void inspectorRequested();
};

} // namespace gui
