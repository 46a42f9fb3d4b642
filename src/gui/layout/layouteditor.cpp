#include "gui/layout/layouteditor.h"

#include "domain/verbs/templateverbs.h"
#include "gui/applychange.h"
#include "gui/prompter.h"
#include "workspace/document.h"

#include <QWidget>

namespace gui {

using printing::CertificateLayout;
using printing::ElementIds;

namespace {

constexpr int GatherTime = 600; ///< milliseconds

} // namespace

LayoutEditor::LayoutEditor(workspace::Document &document, Prompter &prompter, QWidget *window)
    : QObject(window), m_document(document), m_prompter(prompter), m_window(window)
{
    m_gathering.setSingleShot(true);
    m_gathering.setInterval(GatherTime);
    connect(&m_gathering, &QTimer::timeout, this, &LayoutEditor::flush);
    connect(&document, &workspace::Document::changed, this, &LayoutEditor::reload);
    connect(&document, &QObject::destroyed, this, [this] {
        m_gathering.stop();
        m_gather.clear();
    });
}

bool LayoutEditor::isReadOnly() const
{
    return m_document.isReadOnly() || isRefused();
}

void LayoutEditor::open(const models::LayoutChoice &choice)
{
    flush();
    m_choice = choice;
    m_selection.clear();
    reload();
    Q_EMIT choiceChanged();
    Q_EMIT selectionChanged();
}

void LayoutEditor::reload()
{
    // What is being typed is newer than what came from elsewhere.
    if (!m_gather.isEmpty())
        return;
    const models::LayoutChoice before = m_choice;
    m_choice = models::currentChoice(m_document.programme(), m_choice);
    const domain::CertificateTemplate *row = m_document.programme().find(m_choice.id);
    const printing::DocumentLanguage language = printing::documentLanguage(m_choice.language);
    m_kept = printing::standardLayout(m_choice.kind, language);
    const QString refusedBefore = m_refused;
    m_refused.clear();
    if (row) {
        const auto layout = printing::layoutOf(*row);
        m_kept = layout.value_or(m_kept);
        if (!layout)
            m_refused = row->layout;
        // Told once, not with each change of something else.
        if (!layout && m_refused != refusedBefore)
            tellRefusal(layout.error());
    }
    setLayout(m_kept);
    if (!(before == m_choice))
        Q_EMIT choiceChanged();
    // What can be done with it is another thing now.
    if (refusedBefore.isEmpty() != m_refused.isEmpty())
        Q_EMIT selectionChanged();
}

void LayoutEditor::tellRefusal(const base::Error &error)
{
    m_prompter.tell(m_window, tr("The layout “%1” cannot be read").arg(m_choice.name),
                    tr("The program’s own layout is shown instead and cannot be changed here. Please remove this layout, or take it from a file once more."), error.message);
}

void LayoutEditor::setLayout(const CertificateLayout &layout)
{
    if (m_layout == layout)
        return;
    m_layout = layout;
    const ElementIds before = m_selection;
    m_selection.removeIf([&layout](int id) { return !printing::findElement(layout, id); });
    Q_EMIT layoutChanged();
    if (m_selection != before)
        Q_EMIT selectionChanged();
}

void LayoutEditor::select(const ElementIds &ids)
{
    if (m_selection == ids)
        return;
    flush();
    m_selection = ids;
    Q_EMIT selectionChanged();
}

const printing::LayoutElement *LayoutEditor::selected() const
{
    return m_selection.size() == 1 ? printing::findElement(m_layout, m_selection.constFirst()) : nullptr;
}

bool LayoutEditor::selectNext(int step)
{
    const ElementIds ids = printing::allIds(m_layout);
    const qsizetype current = m_selection.isEmpty() ? (step > 0 ? -1 : ids.size()) : ids.indexOf(m_selection.constLast());
    const qsizetype next = current + step;
    if (next < 0 || next >= ids.size())
        return false;
    select({ids[next]});
    return true;
}

void LayoutEditor::show(const CertificateLayout &layout)
{
    flush();
    setLayout(layout);
}

void LayoutEditor::cancel()
{
    if (m_gather.isEmpty())
        setLayout(m_kept);
}

void LayoutEditor::edit(LayoutEdit edit, const CertificateLayout &layout, const QString &gather, const QList<domain::Blob> &files)
{
    if (isReadOnly())
        return;
    if (m_gather != gather)
        flush();
    if (layout == m_kept && m_gather.isEmpty()) {
        setLayout(layout);
        return;
    }
    const QString label = editLabel(edit, layout, m_selection, m_choice.name);
    if (gather.isEmpty()) {
        keep(layout, label, files);
        return;
    }
    m_gather = gather;
    m_label = label;
    setLayout(layout);
    m_gathering.start();
}

void LayoutEditor::edit(LayoutEdit edit, const printing::EditedLayout &edited, const CertificateLayout &named, const QList<domain::Blob> &files)
{
    if (isReadOnly())
        return;
    flush();
    const QString label = editLabel(edit, named, edited.ids, m_choice.name);
    keep(edited.layout, label, files);
    ElementIds there = edited.ids;
    there.removeIf([this](int id) { return !printing::findElement(m_layout, id); });
    select(there);
}

void LayoutEditor::flush()
{
    if (m_gather.isEmpty())
        return;
    m_gathering.stop();
    m_gather.clear();
    keep(m_layout, m_label, {});
}

/// The document tells when it has changed, and then the layout is shown: what it names is in the file by then.
void LayoutEditor::keep(const CertificateLayout &layout, const QString &label, const QList<domain::Blob> &files)
{
    const QString json = printing::toJson(layout);
    // What could not be read again is not kept.
    if (const auto read = printing::readLayout(json); !read) {
        m_prompter.tell(m_window, read.error());
        reload();
        return;
    }
    const domain::Programme &programme = m_document.programme();
    const auto change = m_choice.id.isValid()
        ? domain::changeLayout(programme, m_choice.id, json, label, files)
        : domain::addTemplate(programme, {m_choice.name, m_choice.kind, m_choice.language, json, files}, label);
    if (!applyOrTell(m_document, m_prompter, m_window, change) || change->isEmpty())
        reload();
}

void LayoutEditor::undo(bool again)
{
    flush();
    const auto outcome = again ? m_document.redo() : m_document.undo();
    if (!outcome)
        m_prompter.tell(m_window, outcome.error());
    else if (!outcome->kept.isEmpty())
        m_prompter.tell(m_window, tr("Not everything was taken back"), outcome->kept.join(u'\n'));
}

} // namespace gui
