#include "gui/sessions/sessionviews.h"

#include "gui/applychange.h"
#include "gui/sessions/calendarpane.h"
#include "gui/sessions/calendarview.h"
#include "gui/sessions/matrixview.h"
#include "gui/sessions/timelinepane.h"
#include "gui/sessions/timelineview.h"
#include "gui/sessions/undatedstrip.h"
#include "gui/theme/icons.h"
#include "gui/widgets/recordpane.h"
#include "gui/widgets/recordview.h"
#include "workspace/document.h"
#include "workspace/settings.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QToolButton>

namespace gui {

namespace {

/// A pane that holds a view() and its bars, perhaps a strip() beside it.
template <class Pane>
MadeSessionView make(const PageContext &context)
{
    auto *pane = new Pane(context);
    if constexpr (requires { pane->strip(); })
        return {pane, pane->view(), pane->strip()};
    else
        return {pane, pane->view()};
}

/// A view without bars of its own.
MadeSessionView makeMatrix(const PageContext &)
{
    auto *view = new MatrixView;
    return {view, view};
}

/// In the order of their buttons.
constexpr SessionViewEntry entries[] = {
    {"calendar", QT_TRANSLATE_NOOP("gui::SessionViews", "Calendar"), "view-calendar", &make<CalendarPane>},
    {"matrix", QT_TRANSLATE_NOOP("gui::SessionViews", "Matrix"), "view-grid", &makeMatrix},
    {"timeline", QT_TRANSLATE_NOOP("gui::SessionViews", "Time line"), "view-calendar-timeline", &make<TimelinePane>},
};

QString settingsName()
{
    return QStringLiteral("sessions.view");
}

} // namespace

SessionViews::SessionViews(RecordPane *pane, const PageContext &context, QWidget *parent) : QWidget(parent), m_pane(pane), m_context(context)
{
    setObjectName(QStringLiteral("sessionViews"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 12, 0);
    layout->setSpacing(4);
    addChoice(QStringLiteral("table"), tr("Table"), QStringLiteral("view-list-details"), {});
    for (const SessionViewEntry &entry : entries)
        addChoice(QString::fromLatin1(entry.name), QCoreApplication::translate("gui::SessionViews", entry.title), QString::fromLatin1(entry.iconName), entry.make(context));
    m_pane->setPreset([this] { return current() ? current()->presetForNew() : domain::FieldValues(); });
    connect(m_pane, &RecordPane::revealed, this, [this](qint64 id) {
        if (current())
            current()->reveal(id);
    });
    show(context.settings.choice(settingsName()).toString());
}

void SessionViews::addChoice(const QString &name, const QString &title, const QString &iconName, const MadeSessionView &made)
{
    auto *button = new QToolButton;
    button->setObjectName(QStringLiteral("%1ViewToolButton").arg(name));
    button->setText(title);
    button->setIcon(icon(iconName));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    button->setCheckable(true);
    button->setAutoExclusive(true);
    button->setFocusPolicy(Qt::StrongFocus);
    const int index = int(m_choices.size());
    const QKeySequence keys(Qt::ALT | Qt::Key(Qt::Key_1 + index));
    button->setShortcut(keys);
    button->setToolTip(QStringLiteral("%1 (%2)").arg(title, keys.toString(QKeySequence::NativeText)));
    layout()->addWidget(button);
    connect(button, &QToolButton::clicked, this, [this, index] {
        choose(index);
        m_pane->setFocus();
        m_context.settings.setChoice(settingsName(), m_choices[index].name);
    });
    m_choices.append({name, button, made});
    for (SessionView *view : {made.view, made.strip}) {
        if (view)
            connectView(view);
    }
    if (made.strip)
        m_pane->addAlternative(made.whole, {made.view, made.strip});
    else if (made.view)
        m_pane->addAlternative(made.whole, {made.view});
}

void SessionViews::connectView(SessionView *view)
{
    view->setModel(m_pane->model(), m_pane->view()->selectionModel());
    connect(view, &SessionView::activated, this, &SessionViews::activated);
    connect(view, &SessionView::additionRequested, m_pane, &RecordPane::addRow);
    connect(view, &SessionView::rowsDropped, this, &SessionViews::rowsDropped);
    connect(view, &SessionView::statusText, this, &SessionViews::statusText);
    connect(view, &SessionView::changeProposed, this, [this](const base::Result<domain::ChangeSet> &change) {
        if (m_document)
            applyOrTell(*m_document, m_context.prompter, m_pane, change);
    });
}

void SessionViews::setDocument(workspace::Document *document)
{
    m_document = document;
    if (current())
        current()->reveal(current()->currentId());
}

void SessionViews::show(const QString &name)
{
    int index = int(m_choices.size()) - 1;
    while (index > 0 && m_choices[index].name != name)
        --index;
    choose(index);
}

void SessionViews::choose(int index)
{
    m_current = index;
    m_choices[index].button->setChecked(true);
    m_pane->showAlternative(m_choices[index].made.whole);
    if (current())
        current()->reveal(current()->currentId());
}

SessionView *SessionViews::current() const
{
    return m_choices[m_current].made.view;
}

} // namespace gui
