#include "gui/layout/elementlist.h"

#include "gui/layout/layouteditor.h"
#include "gui/layout/layoutpreview.h"
#include "gui/theme/icons.h"
#include "models/layoutelementsmodel.h"

#include <QStyledItemDelegate>

namespace gui {

namespace {

/// Shows the kind of an element beside its name.
class ElementDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationSize = QSize(IconSize, IconSize);
        option->icon = icon(iconName(printing::ElementKind(index.data(models::LayoutElementsModel::KindRole).toInt())));
    }

private:
    static constexpr int IconSize = 16;

    static QString iconName(printing::ElementKind kind)
    {
        using enum printing::ElementKind;
        switch (kind) {
        case Text: return QStringLiteral("draw-text");
        case Image: return QStringLiteral("insert-image");
        case Line: return QStringLiteral("draw-line");
        case Frame: return QStringLiteral("draw-rectangle");
        case SessionList: return QStringLiteral("view-list-details");
        case Code: return QStringLiteral("view-barcode-qr");
        }
        return {};
    }
};

} // namespace

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
    setItemDelegate(new ElementDelegate(this));
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
