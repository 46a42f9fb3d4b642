#pragma once

#include "gui/inspector/inspectorsection.h"

class QLabel;
class QTabWidget;

namespace gui {

/// Shows and edits what is selected on the page: a form for the record's fields, and sections for
/// what belongs to it. With several rows it shows what they have in common and edits all of them.
class Inspector : public QWidget
{
    Q_OBJECT
public:
    explicit Inspector(const PageContext &context, QWidget *parent = nullptr);

    void setDocument(workspace::Document *document);
    void showRows(const QString &table, const QList<qint64> &ids);
    [[nodiscard]] QString table() const { return m_table; }
    [[nodiscard]] QList<qint64> ids() const { return m_ids; }
    void focusFirst();

Q_SIGNALS:
    void revealRequested(const QString &table, qint64 id);
    /// Alt+Up and Alt+Down: the page's previous or next record.
    void stepRequested(int rows);

private:
    void setupHead();
    void refresh();
    void updateHead();
    [[nodiscard]] QList<InspectorSection *> sectionsFor(const QString &table);

    PageContext m_context;
    workspace::Document *m_document = nullptr;
    QString m_table;
    QList<qint64> m_ids;
    QLabel *m_title;
    QLabel *m_subtitle;
    QTabWidget *m_tabs;
    QHash<QString, QList<InspectorSection *>> m_sections; ///< by table, made when first shown
};

} // namespace gui
