#include "gui/layout/elementlist.h"

#include "gui/layout/layouteditor.h"
#include "gui/layout/layoutpreview.h"
#include "models/layoutelementsmodel.h"

namespace gui {

ElementList::ElementList(LayoutEditor &editor, LayoutPreview &preview, QWidget *parent)
    : QListView(parent), m_editor(editor), m_preview(preview), m_model(new models::LayoutElementsModel(this))
{
    setObjectName(QStringLiteral("elementsListView"));
    setAccessibleName(tr("Elements on the page"));
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(ExtendedSelection);
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUniformItemSizes(true);
    setMinimumHeight(60);
    setModel(m_model);
    connect(&editor, &LayoutEditor::layoutChanged, this, &ElementList::showSelection);
    connect(&editor, &LayoutEditor::selectionChanged, this, &ElementList::showSelection);
    connect(&preview, &LayoutPreview::pagesChanged, this, &ElementList::showFindings);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &ElementList::takeSelection);
    showSelection();
    showFindings();
}

void ElementList::showSelection()
{
    m_isFollowing = true;
    m_model->setLayout(m_editor.layout());
    QItemSelection wanted;
    for (const int id : m_editor.selection()) {
        const QModelIndex index = m_model->index(m_model->rowOf(id));
        wanted.select(index, index);
    }
    selectionModel()->select(wanted, QItemSelectionModel::ClearAndSelect);
    if (!m_editor.selection().isEmpty() && !m_editor.selection().contains(currentIndex().isValid() ? m_model->idAt(currentIndex().row()) : 0)) {
        const QModelIndex current = m_model->index(m_model->rowOf(m_editor.selection().constLast()));
        selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
        scrollTo(current);
    }
    m_isFollowing = false;
}

void ElementList::takeSelection()
{
    if (m_isFollowing)
        return;
    printing::ElementIds ids;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        ids.append(m_model->idAt(index.row()));
    m_editor.select(ids);
}

void ElementList::showFindings()
{
    QHash<int, QString> remarks;
    for (const LayoutFinding &finding : m_preview.findings())
        remarks.insert(finding.element, finding.text);
    m_model->setRemarks(remarks);
}

} // namespace gui
