#include "gui/pages/page.h"

#include <QAction>

namespace gui {

Page::Page(const PageContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
}

void Page::setDocument(workspace::Document *document)
{
    m_document = document;
}

QList<QAction *> Page::pageActions() const
{
    return {};
}

void Page::focusFilter()
{
}

bool Page::reveal(const QString &, qint64)
{
    return false;
}

void Page::announceSelection()
{
    Q_EMIT selectionChanged({}, {});
}

} // namespace gui
