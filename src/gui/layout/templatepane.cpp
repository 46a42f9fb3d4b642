#include "gui/layout/templatepane.h"

#include "base/safefile.h"
#include "base/text.h"
#include "domain/verbs/recordverbs.h"
#include "domain/verbs/templateverbs.h"
#include "gui/applychange.h"
#include "gui/droppedfiles.h"
#include "gui/layout/layouteditor.h"
#include "gui/prompter.h"
#include "gui/theme/icons.h"
#include "workspace/document.h"
#include "workspace/templatefiles.h"

#include <QAction>
#include <QDropEvent>
#include <QFileInfo>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace gui {

using domain::CertificateKind;
using models::LayoutChoice;

TemplatePane::TemplatePane(LayoutEditor &editor, const PageContext &context, QWidget *parent)
    : QWidget(parent), m_editor(editor), m_context(context), m_model(new models::LayoutChoicesModel(this)), m_view(new QListView), m_bar(new QToolBar)
{
    m_view->setObjectName(QStringLiteral("templatesListView"));
    m_view->setAccessibleName(tr("Layouts"));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setModel(m_model);
    m_view->setUniformItemSizes(true);
    m_view->setTextElideMode(Qt::ElideRight);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setSpacing(1);
    m_view->setMinimumHeight(60);
    m_view->setAcceptDrops(true);
    m_view->viewport()->setAcceptDrops(true);
    m_view->viewport()->installEventFilter(this);
    m_view->installEventFilter(this);
    auto *title = new QLabel(tr("La&youts"));
    title->setBuddy(m_view);
    title->setContentsMargins(8, 6, 8, 2);
    setupActions();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(title);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_bar);
    connect(&editor, &LayoutEditor::choiceChanged, this, &TemplatePane::follow);
    connect(&editor, &LayoutEditor::selectionChanged, this, &TemplatePane::updateActions);
    connect(&editor.document(), &workspace::Document::changed, this, &TemplatePane::follow);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (index.isValid() && !(m_model->choiceAt(index.row()) == m_editor.choice()))
            m_editor.open(m_model->choiceAt(index.row()));
    });
    follow();
}

QAction *TemplatePane::makeAction(const QString &text, const char *iconName, const char *name, const QKeySequence &key, void (TemplatePane::*slot)())
{
    auto *action = new QAction(icon(QString::fromLatin1(iconName)), text, this);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    action->setToolTip(plainToolTip(QString(text).remove(u'&').remove(QChar(0x2026))));
    connect(action, &QAction::triggered, this, slot);
    m_view->addAction(action);
    return action;
}

void TemplatePane::setupActions()
{
    m_copy = makeAction(tr("&Copy of This Layout"), "edit-duplicate", "copyTemplateAction", {}, &TemplatePane::addCopy);
    m_rename = makeAction(tr("&Name…"), "document-edit", "renameTemplateAction", QKeySequence(Qt::Key_F2), &TemplatePane::rename);
    m_default = makeAction(tr("&Use This Layout"), "dialog-ok", "defaultTemplateAction", {}, &TemplatePane::makeDefault);
    m_remove = makeAction(tr("&Remove"), "edit-delete", "removeTemplateAction", QKeySequence(Qt::Key_Delete), &TemplatePane::remove);
    m_import = makeAction(tr("From a &File…"), "document-import", "importTemplateAction", {}, &TemplatePane::importFile);
    m_export = makeAction(tr("Into a F&ile…"), "document-export", "exportTemplateAction", {}, &TemplatePane::exportFile);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    auto *addButton = new QToolButton;
    addButton->setObjectName(QStringLiteral("addTemplateToolButton"));
    addButton->setIcon(icon(QStringLiteral("list-add")));
    addButton->setAccessibleName(tr("Add a layout"));
    addButton->setToolTip(plainToolTip(tr("Add a layout")));
    addButton->setPopupMode(QToolButton::InstantPopup);
    addButton->setFocusPolicy(Qt::TabFocus);
    auto *menu = new QMenu(addButton);
    menu->addAction(m_copy);
    menu->addAction(m_import);
    menu->addSeparator();
    for (const LayoutChoice &choice : models::layoutChoices({})) {
        const QString language = choice.language == QLatin1StringView("en") ? tr("English") : tr("German");
        //: a standard layout, its language
        menu->addAction(tr("%1 (%2)").arg(choice.name, language), this, [this, choice] { addStandard(choice.kind, choice.language); });
    }
    addButton->setMenu(menu);
    m_bar->setIconSize(QSize(16, 16));
    m_bar->addWidget(addButton);
    m_bar->addActions({m_rename, m_default, m_remove, m_import, m_export});
    for (QAction *action : {m_rename, m_default, m_remove, m_import, m_export}) {
        auto *button = qobject_cast<QToolButton *>(m_bar->widgetForAction(action));
        button->setFocusPolicy(Qt::TabFocus);
        button->setAccessibleName(QString(action->text()).remove(u'&').remove(QChar(0x2026)));
    }
}

void TemplatePane::follow()
{
    const QSignalBlocker blocker(m_view->selectionModel());
    m_model->setProgramme(m_editor.document().programme());
    const int row = m_model->rowOf(models::currentChoice(m_editor.document().programme(), m_editor.choice()));
    m_view->setCurrentIndex(m_model->index(std::max(0, row)));
    m_view->viewport()->update();
    updateActions();
}

void TemplatePane::updateActions()
{
    const bool canWrite = !m_editor.document().isReadOnly();
    const bool isRow = m_editor.choice().id.isValid();
    m_import->setEnabled(canWrite);
    // What cannot be read cannot be taken elsewhere.
    m_copy->setEnabled(canWrite && !m_editor.isRefused());
    m_export->setEnabled(!m_editor.isRefused());
    for (QAction *action : {m_rename, m_remove})
        action->setEnabled(canWrite && isRow);
    m_default->setEnabled(canWrite && isRow && !m_editor.choice().isDefault);
}

void TemplatePane::openAdded(const domain::ChangeSet &change)
{
    const QList<qint64> ids = domain::addedIds(change, "certificate_template");
    if (ids.isEmpty())
        return;
    LayoutChoice added;
    added.id = domain::CertificateTemplateId{ids.constFirst()};
    m_editor.open(models::currentChoice(m_editor.document().programme(), added));
}

void TemplatePane::add(const QString &name, CertificateKind kind, const QString &language, const QString &layout)
{
    m_editor.flush();
    const auto change = domain::addTemplate(m_editor.document().programme(), {name, kind, language, layout, {}});
    if (applyOrTell(m_editor.document(), m_context.prompter, window(), change))
        openAdded(*change);
}

void TemplatePane::addCopy()
{
    const LayoutChoice choice = m_editor.choice();
    add(choice.name, choice.kind, choice.language, printing::toJson(m_editor.layout()));
}

void TemplatePane::addStandard(CertificateKind kind, const QString &language)
{
    const printing::DocumentTexts &texts = printing::documentTexts(printing::documentLanguage(language));
    add(kind == CertificateKind::Certificate ? texts.certificate : texts.attendanceConfirmation, kind, language, {});
}

void TemplatePane::rename()
{
    const LayoutChoice choice = m_editor.choice();
    m_context.prompter.askText(window(), tr("Name of the layout"), tr("&Name:"), choice.name, [this, choice](const QString &name) {
        m_editor.flush();
        applyOrTell(m_editor.document(), m_context.prompter, window(), domain::renameTemplate(m_editor.document().programme(), choice.id, name));
    });
}

void TemplatePane::makeDefault()
{
    m_editor.flush();
    applyOrTell(m_editor.document(), m_context.prompter, window(), domain::setDefaultTemplate(m_editor.document().programme(), m_editor.choice().id));
}

void TemplatePane::remove()
{
    m_editor.flush();
    applyOrTell(m_editor.document(), m_context.prompter, window(), domain::removeTemplate(m_editor.document().programme(), m_editor.choice().id));
}

void TemplatePane::importFile()
{
    FileRequest request;
    request.title = tr("Layouts from files");
    request.filter = tr("Layouts (*.lotse-layout)");
    m_context.prompter.askOpenFiles(window(), request, [this](const QStringList &paths) { importFiles(paths); });
}

void TemplatePane::importFiles(const QStringList &paths)
{
    m_editor.flush();
    QStringList refused;
    base::Error problem;
    for (const QString &path : paths) {
        const auto file = workspace::readTemplate(path);
        if (!file) {
            problem = file.error();
            //: name of a file, what is wrong with it
            refused.append(tr("“%1”: %2").arg(QFileInfo(path).fileName(), problem.message));
            continue;
        }
        const auto change = domain::addTemplate(m_editor.document().programme(), workspace::newTemplate(*file));
        if (!applyOrTell(m_editor.document(), m_context.prompter, window(), change))
            return;
        openAdded(*change);
    }
    if (paths.size() == 1 && !refused.isEmpty())
        m_context.prompter.tell(window(), problem);
    else if (!refused.isEmpty())
        m_context.prompter.tell(window(), tr("%n files were not taken in", nullptr, int(refused.size())), refused.join(u'\n'));
}

void TemplatePane::exportFile()
{
    m_editor.flush();
    FileRequest request;
    request.title = tr("Layout into a file");
    request.fileName = base::safeFileName(m_editor.choice().name) + QStringLiteral(".lotse-layout");
    request.filter = tr("Layouts (*.lotse-layout)");
    request.suffix = QStringLiteral("lotse-layout");
    m_context.prompter.askSaveFile(window(), request, [this](const QString &path) {
        const auto file = workspace::templateFile(m_editor.document(), models::rowOf(m_editor.choice()), m_editor.layout());
        const auto written = file ? base::writeFile(path, printing::writeTemplateFile(*file)) : base::Result<>(file.failure());
        if (!written)
            m_context.prompter.tell(window(), written.error());
    });
}

bool TemplatePane::eventFilter(QObject *watched, QEvent *event)
{
    const bool isDrag = event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove || event->type() == QEvent::Drop;
    if (!isDrag || (watched != m_view && watched != m_view->viewport()))
        return QWidget::eventFilter(watched, event);
    auto *drop = static_cast<QDropEvent *>(event);
    const QStringList files = droppedFiles(*drop->mimeData());
    if (m_editor.document().isReadOnly() || files.isEmpty())
        return QWidget::eventFilter(watched, event);
    drop->acceptProposedAction();
    if (event->type() == QEvent::Drop)
        importFiles(files);
    return true;
}

} // namespace gui
