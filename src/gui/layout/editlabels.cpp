#include "gui/layout/editlabels.h"

#include <QCoreApplication>

namespace gui {

namespace {

class LayoutEdits
{
    Q_DECLARE_TR_FUNCTIONS(gui::LayoutEdits)
public:
    static QString ofOne(LayoutEdit edit)
    {
        switch (edit) {
        case LayoutEdit::Move: return tr("Move “%1” in the layout “%2”");
        case LayoutEdit::Resize: return tr("Change the size of “%1” in the layout “%2”");
        case LayoutEdit::Align: return tr("Align “%1” in the layout “%2”");
        case LayoutEdit::Distribute: return tr("Distribute “%1” in the layout “%2”");
        case LayoutEdit::Reorder: return tr("Change the order of “%1” in the layout “%2”");
        case LayoutEdit::Duplicate: return tr("Duplicate “%1” in the layout “%2”");
        case LayoutEdit::Paste: return tr("Paste “%1” into the layout “%2”");
        case LayoutEdit::Remove: return tr("Remove “%1” from the layout “%2”");
        case LayoutEdit::Add: return tr("Add “%1” to the layout “%2”");
        case LayoutEdit::Text: return tr("Change the text of “%1” in the layout “%2”");
        case LayoutEdit::Look: return tr("Change the look of “%1” in the layout “%2”");
        case LayoutEdit::Rename: return tr("Name “%1” in the layout “%2”");
        case LayoutEdit::Page:
        case LayoutEdit::Background: break;
        }
        return {};
    }

    static QString ofMany(LayoutEdit edit, int count)
    {
        switch (edit) {
        case LayoutEdit::Move: return tr("Move %n elements in the layout “%1”", nullptr, count);
        case LayoutEdit::Resize: return tr("Change the size of %n elements in the layout “%1”", nullptr, count);
        case LayoutEdit::Align: return tr("Align %n elements in the layout “%1”", nullptr, count);
        case LayoutEdit::Distribute: return tr("Distribute %n elements in the layout “%1”", nullptr, count);
        case LayoutEdit::Reorder: return tr("Change the order of %n elements in the layout “%1”", nullptr, count);
        case LayoutEdit::Duplicate: return tr("Duplicate %n elements in the layout “%1”", nullptr, count);
        case LayoutEdit::Paste: return tr("Paste %n elements into the layout “%1”", nullptr, count);
        case LayoutEdit::Remove: return tr("Remove %n elements from the layout “%1”", nullptr, count);
        case LayoutEdit::Add: return tr("Add %n elements to the layout “%1”", nullptr, count);
        case LayoutEdit::Text: return tr("Change the text of %n elements in the layout “%1”", nullptr, count);
        case LayoutEdit::Look: return tr("Change the look of %n elements in the layout “%1”", nullptr, count);
        case LayoutEdit::Rename: return tr("Name %n elements in the layout “%1”", nullptr, count);
        case LayoutEdit::Page: return tr("Change the page of the layout “%1”");
        case LayoutEdit::Background: return tr("Change the background of the layout “%1”");
        }
        return {};
    }
};

} // namespace

QString editLabel(LayoutEdit edit, const printing::CertificateLayout &layout, const printing::ElementIds &ids, const QString &layoutName)
{
    const bool isPage = edit == LayoutEdit::Page || edit == LayoutEdit::Background;
    const printing::LayoutElement *element = ids.size() == 1 && !isPage ? printing::findElement(layout, ids.constFirst()) : nullptr;
    if (element)
        return LayoutEdits::ofOne(edit).arg(printing::elementLabel(*element), layoutName);
    return LayoutEdits::ofMany(edit, int(ids.size())).arg(layoutName);
}

} // namespace gui
