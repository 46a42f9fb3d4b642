#pragma once

#include "pagefixture.h"

#include "gui/layout/layoutdialog.h"
#include "gui/layout/layouteditor.h"
#include "gui/layout/layoutview.h"

#include <QAction>
#include <QMouseEvent>

namespace testsupport {

/// The editor of layouts on the example programme, with what tests do in it. Lengths in mm.
class LayoutFixture : public PageFixture
{
public:
    LayoutFixture() { open(); }

    /// Closes the editor and opens it on a file that can only be looked at.
    void reopenReadOnly()
    {
        dialog.reset();
        const QString path = document->path();
        document = workspace::Document::open(path, storage::OpenMode::ReadOnly).value();
        open();
    }

    void open()
    {
        dialog = std::make_unique<gui::LayoutDialog>(*document, context(), nullptr);
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        if (!show(*dialog, QSize(1240, 900)))
            qFatal("the editor does not show");
        editor = dialog->findChild<gui::LayoutEditor *>();
        view = find<gui::LayoutView>("layoutGraphicsView");
    }

    template <class Object>
    [[nodiscard]] Object *find(const char *name) const { return dialog->findChild<Object *>(QString::fromLatin1(name)); }
    void trigger(const char *name) const { find<QAction>(name)->trigger(); }
    [[nodiscard]] const printing::CertificateLayout &layout() const { return editor->layout(); }
    [[nodiscard]] const printing::LayoutElement &element(int id) const { return *printing::findElement(layout(), id); }
    [[nodiscard]] const printing::LayoutElement &named(const char16_t *name) const
    {
        for (const printing::LayoutElement &each : layout().elements) {
            if (each.name == QString::fromUtf16(name))
                return each;
        }
        qFatal("there is no such element");
    }
    /// The layout as the file has it.
    [[nodiscard]] printing::CertificateLayout kept() const
    {
        const domain::CertificateTemplate *row = programme().find(editor->choice().id);
        return row ? printing::layoutOf(*row).value() : printing::CertificateLayout();
    }
    [[nodiscard]] QString lastLabel() const { return document->undoLabel(); }

    [[nodiscard]] QPoint at(QPointF point) const { return view->mapFromScene(point); }
    void move(QPointF to, Qt::KeyboardModifiers modifiers = {}) const
    {
        QWidget *canvas = view->viewport();
        QMouseEvent event(QEvent::MouseMove, QPointF(at(to)), QPointF(canvas->mapToGlobal(at(to))), Qt::NoButton, Qt::LeftButton, modifiers);
        QCoreApplication::sendEvent(canvas, &event);
    }
    void drag(QPointF from, QPointF to, Qt::KeyboardModifiers modifiers = Qt::AltModifier) const
    {
        QTest::mousePress(view->viewport(), Qt::LeftButton, modifiers & Qt::ShiftModifier, at(from));
        move((from + to) / 2, modifiers);
        move(to, modifiers);
        QTest::mouseRelease(view->viewport(), Qt::LeftButton, modifiers, at(to));
    }
    void click(QPointF point, Qt::KeyboardModifiers modifiers = {}) const { QTest::mouseClick(view->viewport(), Qt::LeftButton, modifiers, at(point)); }
    void undo() const { QTest::keyClick(dialog.get(), Qt::Key_Z, Qt::ControlModifier); }
    void redo() const { QTest::keyClick(dialog.get(), Qt::Key_Y, Qt::ControlModifier); }

    std::unique_ptr<gui::LayoutDialog> dialog;
    gui::LayoutEditor *editor = nullptr;
    gui::LayoutView *view = nullptr;
};

} // namespace testsupport
