#pragma once

#include "gui/pages/page.h"

namespace gui {

/// One tab of the inspector.
class InspectorSection : public QWidget
{
    Q_OBJECT
public:
    explicit InspectorSection(const PageContext &context, QWidget *parent = nullptr) : QWidget(parent), m_context(context) {}

    [[nodiscard]] virtual QString title() const = 0;
    /// Whether it has something to say about so many rows.
    [[nodiscard]] virtual bool suits(qsizetype rows) const { return rows == 1; }
    /// Shows rows of its table as they are now. Called when shown, and after each change.
    virtual void showRows(workspace::Document &document, const QList<qint64> &ids) = 0;
    virtual void focusFirst() {}

Q_SIGNALS:
    void revealRequested(const QString &table, qint64 id);

protected:
    [[nodiscard]] const PageContext &context() const { return m_context; }

private:
    PageContext m_context;
};

} // namespace gui
