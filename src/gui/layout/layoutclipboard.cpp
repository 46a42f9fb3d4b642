#include "gui/layout/layoutclipboard.h"

#include "gui/layout/layouteditor.h"
#include "workspace/document.h"
#include "workspace/templatefiles.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace gui {

using printing::CertificateLayout;
using printing::LayoutElement;

namespace {

constexpr qreal Beside = 5; ///< mm

bool liesThere(const CertificateLayout &layout, const QRectF &box)
{
    return std::any_of(layout.elements.begin(), layout.elements.end(), [&box](const LayoutElement &element) { return element.box == box; });
}

/// How far copies move so that they do not cover what they were copied from.
QPointF freePlace(const CertificateLayout &layout, const QList<LayoutElement> &elements)
{
    QPointF by;
    for (int tries = 0; tries < 20 && liesThere(layout, elements.constFirst().box.translated(by)); ++tries)
        by += QPointF(Beside, Beside);
    return by;
}

} // namespace

bool hasElements(const QMimeData *data)
{
    return data && data->hasFormat(QString::fromUtf16(layoutMimeType));
}

base::Result<> copyElements(LayoutEditor &editor)
{
    const auto file = workspace::templateFile(editor.document(), models::rowOf(editor.choice()), printing::onlyElements(editor.layout(), editor.selection()));
    if (!file)
        return file.failure();
    auto *data = new QMimeData;
    data->setData(QString::fromUtf16(layoutMimeType), printing::writeTemplateFile(*file));
    QGuiApplication::clipboard()->setMimeData(data);
    return {};
}

base::Result<> pasteElements(LayoutEditor &editor, const QMimeData *data)
{
    if (!hasElements(data))
        return {};
    const auto file = printing::readTemplateFile(data->data(QString::fromUtf16(layoutMimeType)));
    if (!file)
        return file.failure();
    const QList<LayoutElement> &elements = file->layout.elements;
    if (elements.isEmpty())
        return {};
    const printing::EditedLayout edited = printing::pasted(editor.layout(), elements, freePlace(editor.layout(), elements));
    editor.edit(LayoutEdit::Paste, edited, edited.layout, workspace::newTemplate(*file).files);
    return {};
}

} // namespace gui
