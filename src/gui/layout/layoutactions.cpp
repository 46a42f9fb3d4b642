#include "gui/layout/layoutactions.h"

#include "gui/layout/layoutclipboard.h"
#include "gui/layout/layouteditor.h"
#include "gui/layout/layoutview.h"
#include "gui/prompter.h"
#include "gui/theme/icons.h"
#include "workspace/document.h"
#include "workspace/templatefiles.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QToolBar>
#include <QToolButton>

namespace gui {

using printing::AlignTo;
using printing::ElementKind;
using printing::Order;

namespace {

constexpr qreal CopyOffset = 5; ///< mm

/// A button of the toolbar that drops down a menu.
QToolButton *menuButton(const QString &text, const char *iconName, const char *name, const QList<QAction *> &actions)
{
    auto *button = new QToolButton;
    button->setObjectName(QString::fromLatin1(name));
    button->setText(text);
    button->setAccessibleName(text);
    button->setToolTip(plainToolTip(text));
    button->setIcon(icon(QString::fromLatin1(iconName)));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::TabFocus);
    auto *menu = new QMenu(button);
    menu->addActions(actions);
    button->setMenu(menu);
    return button;
}

QString withKeys(const QAction &action)
{
    const QString name = QString(action.text()).remove(u'&').remove(QChar(0x2026));
    return action.shortcut().isEmpty() ? name : QStringLiteral("%1 (%2)").arg(name, action.shortcut().toString(QKeySequence::NativeText));
}

} // namespace

LayoutActions::LayoutActions(LayoutEditor &editor, LayoutView &view, QWidget *window) : QObject(window), m_editor(editor), m_view(view), m_window(window)
{
    setupHistory();
    setupAdding();
    setupClipboard();
    setupOrder();
    setupAligning();
    setupView();
    connect(&editor, &LayoutEditor::selectionChanged, this, &LayoutActions::update);
    connect(&editor, &LayoutEditor::layoutChanged, this, &LayoutActions::update);
    connect(&editor, &LayoutEditor::choiceChanged, this, &LayoutActions::update);
    connect(&editor.document(), &workspace::Document::changed, this, &LayoutActions::update);
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, &LayoutActions::update);
    update();
}

QAction *LayoutActions::make(const QString &text, const char *iconName, const char *name, const QList<QKeySequence> &shortcuts, std::function<void()> slot)
{
    auto *action = new QAction(icon(QString::fromLatin1(iconName)), text, m_window);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcuts(shortcuts);
    action->setToolTip(plainToolTip(withKeys(*action)));
    connect(action, &QAction::triggered, this, std::move(slot));
    return action;
}

/// An action that needs a selection; its keys work on the canvas and in the list of elements.
QAction *LayoutActions::makeEdit(const QString &text, const char *iconName, const char *name, const QList<QKeySequence> &shortcuts, int least,
                                 std::function<void()> slot)
{
    QAction *action = make(text, iconName, name, shortcuts, std::move(slot));
    action->setShortcutContext(Qt::WidgetShortcut);
    m_entries.append({action, least});
    return action;
}

void LayoutActions::setupHistory()
{
    undo = make(tr("&Undo"), "edit-undo", "layoutUndoAction", {QKeySequence::Undo}, [this] { m_editor.undo(false); });
    redo = make(tr("&Redo"), "edit-redo", "layoutRedoAction", QKeySequence::keyBindings(QKeySequence::Redo), [this] { m_editor.undo(true); });
    m_window->addActions({undo, redo});
}

void LayoutActions::setupAdding()
{
    struct Kind
    {
        ElementKind kind;
        QString text;
        const char *icon;
        const char *name;
    };
    const QList<Kind> kinds{{ElementKind::Text, tr("&Text"), "draw-text", "addTextAction"},
                            {ElementKind::Image, tr("&Picture or Logo"), "insert-image", "addImageAction"},
                            {ElementKind::Line, tr("&Line"), "draw-line", "addLineAction"},
                            {ElementKind::Frame, tr("&Frame"), "draw-rectangle", "addFrameAction"},
                            {ElementKind::SessionList, tr("List of &Sessions"), "view-list-details", "addSessionListAction"},
                            {ElementKind::Code, tr("&QR Code"), "view-barcode-qr", "addCodeAction"}};
    for (const Kind &kind : kinds)
        m_adding.append(makeEdit(kind.text, kind.icon, kind.name, {}, 0, [this, added = kind.kind] { add(added); }));
    connect(&m_view, &LayoutView::filesDropped, this, &LayoutActions::addPictures);
}

void LayoutActions::setupClipboard()
{
    editText = makeEdit(tr("&Edit"), "document-edit", "editElementAction", {QKeySequence(Qt::Key_F2)}, 1, [this] { Q_EMIT editRequested(); });
    QAction *cut = makeEdit(tr("Cu&t"), "edit-cut", "cutElementsAction", {QKeySequence::Cut}, 1, [this] {
        if (copy())
            remove();
    });
    QAction *copyAction = makeEdit(tr("&Copy"), "edit-copy", "copyElementsAction", {QKeySequence::Copy}, 1, [this] { copy(); });
    m_entries.last().writes = false;
    m_paste = makeEdit(tr("&Paste"), "edit-paste", "pasteElementsAction", {QKeySequence::Paste}, 0, [this] { paste(); });
    QAction *twice = makeEdit(tr("&Duplicate"), "edit-duplicate", "duplicateElementsAction", {QKeySequence(Qt::CTRL | Qt::Key_D)}, 1, [this] { duplicate(); });
    QAction *removal = makeEdit(tr("&Remove"), "edit-delete", "removeElementsAction", {QKeySequence(Qt::Key_Delete)}, 1, [this] { remove(); });
    QAction *all = makeEdit(tr("Select &All"), "edit-select-all", "selectAllElementsAction", {QKeySequence::SelectAll}, 0,
                            [this] { m_editor.select(printing::allIds(m_editor.layout())); });
    m_entries.last().writes = false;
    m_editing = {editText, cut, copyAction, m_paste, twice, removal, all};
}

void LayoutActions::setupOrder()
{
    struct Step
    {
        Order order;
        QString text;
        const char *icon;
        const char *name;
        QKeySequence key;
    };
    const QList<Step> steps{{Order::ToFront, tr("To the &Front"), "object-order-front", "toFrontAction", QKeySequence(Qt::CTRL | Qt::Key_PageUp)},
                            {Order::Forward, tr("&Forward"), "object-order-raise", "forwardAction", QKeySequence(Qt::Key_PageUp)},
                            {Order::Backward, tr("&Backward"), "object-order-lower", "backwardAction", QKeySequence(Qt::Key_PageDown)},
                            {Order::ToBack, tr("To the Bac&k"), "object-order-back", "toBackAction", QKeySequence(Qt::CTRL | Qt::Key_PageDown)}};
    for (const Step &step : steps) {
        m_order.append(makeEdit(step.text, step.icon, step.name, {step.key}, 1, [this, order = step.order] {
            m_editor.edit(LayoutEdit::Reorder, printing::reordered(m_editor.layout(), m_editor.selection(), order));
        }));
    }
}

void LayoutActions::setupAligning()
{
    struct Side
    {
        AlignTo to;
        QString text;
        const char *icon;
        const char *name;
    };
    const QList<Side> sides{{AlignTo::Left, tr("Align &Left"), "align-horizontal-left", "alignLeftAction"},
                            {AlignTo::Centre, tr("Align &Centre"), "align-horizontal-center", "alignCentreAction"},
                            {AlignTo::Right, tr("Align &Right"), "align-horizontal-right", "alignRightAction"},
                            {AlignTo::Top, tr("Align &Top"), "align-vertical-top", "alignTopAction"},
                            {AlignTo::Middle, tr("Align &Middle"), "align-vertical-center", "alignMiddleAction"},
                            {AlignTo::Bottom, tr("Align &Bottom"), "align-vertical-bottom", "alignBottomAction"}};
    for (const Side &side : sides) {
        m_aligning.append(makeEdit(side.text, side.icon, side.name, {}, 1, [this, to = side.to] {
            m_editor.edit(LayoutEdit::Align, printing::aligned(m_editor.layout(), m_editor.selection(), to));
        }));
    }
    const auto distribute = [this](Qt::Orientation along) {
        m_editor.edit(LayoutEdit::Distribute, printing::distributed(m_editor.layout(), m_editor.selection(), along));
    };
    m_aligning.append(makeEdit(tr("Distribute &Horizontally"), "distribute-horizontal", "distributeHorizontallyAction", {}, 3, [distribute] { distribute(Qt::Horizontal); }));
    m_aligning.append(makeEdit(tr("Distribute &Vertically"), "distribute-vertical", "distributeVerticallyAction", {}, 3, [distribute] { distribute(Qt::Vertical); }));
}

void LayoutActions::setupView()
{
    snap = make(tr("&Snap to Elements and Margins"), "snap-nodes-path", "snapAction", {}, [this] { Q_EMIT snappingChanged(); });
    grid = make(tr("&Grid of Millimetres"), "view-grid", "gridAction", {QKeySequence(Qt::CTRL | Qt::Key_G)}, [this] { Q_EMIT snappingChanged(); });
    for (QAction *action : {snap, grid})
        action->setCheckable(true);
    QAction *out = make(tr("Zoom &Out"), "zoom-out", "zoomOutAction", {QKeySequence::ZoomOut}, [this] { m_view.zoomBy(-1); });
    QAction *in = make(tr("Zoom &In"), "zoom-in", "zoomInAction", {QKeySequence::ZoomIn, QKeySequence(Qt::CTRL | Qt::Key_Equal)}, [this] { m_view.zoomBy(1); });
    QAction *real = make(tr("&Size on Paper"), "zoom-original", "zoomRealAction", {QKeySequence(Qt::CTRL | Qt::Key_0)}, [this] { m_view.setZoom(1); });
    QAction *fit = make(tr("&Whole Page"), "zoom-fit-best", "zoomFitAction", {QKeySequence(Qt::CTRL | Qt::Key_9)}, [this] { m_view.fitPage(); });
    m_zoom = {out, in, real, fit};
    m_window->addActions(m_zoom + QList<QAction *>{snap, grid});
}

void LayoutActions::fill(QToolBar &bar)
{
    bar.addWidget(menuButton(tr("Add"), "list-add", "addToolButton", m_adding));
    bar.addSeparator();
    bar.addActions({undo, redo});
    bar.addSeparator();
    bar.addActions(m_aligning);
    bar.addSeparator();
    bar.addWidget(menuButton(tr("Order"), "object-order-raise", "orderToolButton", m_order));
    bar.addSeparator();
    bar.addActions({snap, grid});
    bar.addSeparator();
    bar.addActions(m_zoom);
    auto *zoom = new QLabel;
    zoom->setObjectName(QStringLiteral("zoomLabel"));
    zoom->setContentsMargins(6, 0, 6, 0);
    const auto showZoom = [this, zoom] { zoom->setText(tr("%1 %", "size of the page on the screen in per cent of its size on paper").arg(qRound(m_view.zoom() * 100))); };
    connect(&m_view, &LayoutView::zoomChanged, zoom, showZoom);
    showZoom();
    bar.addWidget(zoom);
    for (QAction *action : bar.actions()) {
        if (auto *button = qobject_cast<QToolButton *>(bar.widgetForAction(action))) {
            button->setFocusPolicy(Qt::TabFocus);
            if (button->accessibleName().isEmpty())
                button->setAccessibleName(QString(action->text()).remove(u'&'));
        }
    }
}

void LayoutActions::offerIn(QWidget &widget)
{
    const auto separator = [&widget] {
        auto *action = new QAction(&widget);
        action->setSeparator(true);
        return action;
    };
    widget.addActions(m_editing);
    widget.addAction(separator());
    widget.addActions(m_order);
    widget.addAction(separator());
    widget.addActions(m_aligning);
    widget.setContextMenuPolicy(Qt::ActionsContextMenu);
}

void LayoutActions::update()
{
    const bool canWrite = !m_editor.isReadOnly();
    const qsizetype count = m_editor.selection().size();
    for (const Entry &entry : std::as_const(m_entries))
        entry.action->setEnabled(count >= entry.least && (canWrite || !entry.writes));
    m_paste->setEnabled(canWrite && hasElements(QGuiApplication::clipboard()->mimeData()));
    workspace::Document &document = m_editor.document();
    const auto name = [](QAction &action, const QString &label, const QString &usual, const QString &named) {
        action.setText(label.isEmpty() ? usual : named.arg(QString(label).replace(u'&', QLatin1StringView("&&"))));
        action.setToolTip(plainToolTip(withKeys(action)));
        action.setEnabled(!label.isEmpty());
    };
    name(*undo, document.undoLabel(), tr("&Undo"), tr("&Undo: %1"));
    name(*redo, document.redoLabel(), tr("&Redo"), tr("&Redo: %1"));
    // What is gathered can be undone, too.
    undo->setEnabled(undo->isEnabled() || m_editor.isGathering());
}

void LayoutActions::add(ElementKind kind)
{
    const printing::EditedLayout edited = printing::added(m_editor.layout(), kind, m_view.middleOfSight());
    m_editor.edit(LayoutEdit::Add, edited, edited.layout);
    m_view.setFocus(Qt::OtherFocusReason);
}

/// Each as large as a new picture is, one beside the other.
void LayoutActions::addPictures(const QStringList &paths, QPointF place)
{
    for (const QString &path : paths) {
        const auto blob = workspace::readPicture(path, workspace::PictureUse::Image);
        if (!blob) {
            m_editor.prompter().tell(m_window, blob.error());
            return;
        }
        printing::EditedLayout edited = printing::added(m_editor.layout(), ElementKind::Image, place);
        edited.layout = printing::withContent<printing::ImageElement>(edited.layout, edited.ids, [&blob](printing::ImageElement &image) { image.blob = blob->hash; });
        m_editor.edit(LayoutEdit::Add, edited, edited.layout, {*blob});
        place += QPointF(CopyOffset, CopyOffset);
    }
}

bool LayoutActions::copy()
{
    const auto copied = copyElements(m_editor);
    if (!copied)
        m_editor.prompter().tell(m_window, copied.error());
    return copied.has_value();
}

void LayoutActions::paste()
{
    if (const auto pasted = pasteElements(m_editor, QGuiApplication::clipboard()->mimeData()); !pasted)
        m_editor.prompter().tell(m_window, pasted.error());
}

void LayoutActions::remove()
{
    const printing::CertificateLayout before = m_editor.layout();
    m_editor.edit(LayoutEdit::Remove, {printing::removed(before, m_editor.selection()), m_editor.selection()}, before);
}

void LayoutActions::duplicate()
{
    const QList<printing::LayoutElement> elements = printing::onlyElements(m_editor.layout(), m_editor.selection()).elements;
    const printing::EditedLayout edited = printing::pasted(m_editor.layout(), elements, {CopyOffset, CopyOffset});
    m_editor.edit(LayoutEdit::Duplicate, edited, edited.layout);
}

} // namespace gui
