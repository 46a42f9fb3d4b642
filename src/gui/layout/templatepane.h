#pragma once

#include "domain/changeset.h"
#include "gui/pages/page.h"
#include "models/layoutchoicesmodel.h"

class QListView;
class QToolBar;

namespace gui {

class LayoutEditor;

/// The layouts of the programme: chosen, added, named, made the one that is used, removed, taken from and put into files.
class TemplatePane : public QWidget
{
    Q_OBJECT
public:
    TemplatePane(LayoutEditor &editor, const PageContext &context, QWidget *parent = nullptr);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setupActions();
    QAction *makeAction(const QString &text, const char *iconName, const char *name, const QKeySequence &key, void (TemplatePane::*slot)());
    void follow();
    void updateActions();
    void addCopy();
    void addStandard(domain::CertificateKind kind, const QString &language);
    void add(const QString &name, domain::CertificateKind kind, const QString &language, const QString &layout);
    void rename();
    void makeDefault();
    void remove();
    void importFile();
    void importFiles(const QStringList &paths);
    void exportFile();
    void openAdded(const domain::ChangeSet &change);

    LayoutEditor &m_editor;
    PageContext m_context;
    models::LayoutChoicesModel *m_model;
    QListView *m_view;
    QToolBar *m_bar;
    QAction *m_copy = nullptr;
    QAction *m_rename = nullptr;
    QAction *m_default = nullptr;
    QAction *m_remove = nullptr;
    QAction *m_import = nullptr;
    QAction *m_export = nullptr;
};

} // namespace gui
