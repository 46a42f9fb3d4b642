#pragma once

#include <QList>
#include <QWidget>

class QAction;

namespace workspace {
class Document;
class Jobs;
class Settings;
}

namespace gui {

class Prompter;

/// What the window lends its pages, panels and dialogs; outlives them.
struct PageContext
{
    workspace::Settings &settings;
    workspace::Jobs &jobs;
    Prompter &prompter;
};

/// One page of the window: a table, grid or list on the open programme. Its name, title and icon
/// stand in the list of pages.h; it is made when it is first shown.
class Page : public QWidget
{
    Q_OBJECT
public:
    explicit Page(const PageContext &context, QWidget *parent = nullptr);

    /// The programme to work on, nullptr when it is closed. The document stays valid until then.
    virtual void setDocument(workspace::Document *document);
    [[nodiscard]] workspace::Document *document() const { return m_document; }

    /// Actions offered in menu and toolbar while the page is the current one; owned by the page.
    [[nodiscard]] virtual QList<QAction *> pageActions() const;
    /// Puts the cursor into the filter line (Ctrl+F); does nothing on a page without one.
    virtual void focusFilter();
    /// Selects the record and scrolls to it, loosening filters that hide it. False: not on this page.
    virtual bool reveal(const QString &table, qint64 id);
    /// Records selected now, for the inspector, as selectionChanged() tells them.
    virtual void announceSelection();

Q_SIGNALS:
    /// What the inspector is to show; `table` is a domain table ("participant"), empty for nothing.
    void selectionChanged(const QString &table, const QList<qint64> &ids);
    /// A passing message for the status bar; stays readable in the log.
    void statusText(const QString &text);
    /// Asks the window to show a record on the page it belongs to.
    void revealRequested(const QString &table, qint64 id);
    /// Asks the window to bring the inspector forward with the focus in its first field.
    void inspectorRequested();

protected:
    [[nodiscard]] const PageContext &context() const { return m_context; }

private:
    PageContext m_context;
    workspace::Document *m_document = nullptr;
};

} // namespace gui
