#include "gui/inspector/questionsection.h"

#include "base/text.h"
#include "domain/rules/questiondemand.h"
#include "domain/rules/questionlabel.h"
#include "gui/theme/icons.h"
#include "models/interestmatrixmodel.h"
#include "workspace/document.h"

#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace gui {

using namespace domain;

namespace {

enum DataRole { TableRole = Qt::UserRole, IdRole };

bool takesPlace(const Programme &programme, SessionId session, ParticipantId person)
{
    for (const Enrolment &enrolment : programme.table<Enrolment>()) {
        if (enrolment.session == session && enrolment.participant == person)
            return takesSeat(enrolment);
    }
    return false;
}

QString sessionText(const Session &session)
{
    const QString date = base::shortDate(session.startsAt.date(), QLocale());
    return date.isEmpty() ? session.title : QuestionSection::tr("%1  %2", "date and title of a session").arg(date, session.title);
}

} // namespace

QuestionSection::QuestionSection(const QString &table, const PageContext &context, QWidget *parent)
    : InspectorSection(context, parent), m_table(table), m_tree(new QTreeWidget)
{
    m_tree->setObjectName(QStringLiteral("questionsTreeWidget"));
    m_tree->setAccessibleName(title());
    m_tree->setColumnCount(2);
    m_tree->setHeaderHidden(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setIndentation(14);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_tree->setExpandsOnDoubleClick(false);
    connect(m_tree, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem *item) {
        if (const qint64 id = item->data(0, IdRole).toLongLong(); id > 0)
            Q_EMIT revealRequested(item->data(0, TableRole).toString(), id);
    });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->addWidget(m_tree);
}

QString QuestionSection::title() const
{
    return m_table == QLatin1StringView("session") ? tr("Questions") : tr("Wanted and answered");
}

void QuestionSection::focusFirst()
{
    m_tree->setFocus();
}

QTreeWidgetItem *QuestionSection::addGroup(const QString &text, const QString &table, qint64 id)
{
    auto *group = new QTreeWidgetItem(m_tree, {text});
    group->setToolTip(0, plainToolTip(text));
    group->setData(0, TableRole, table);
    group->setData(0, IdRole, id);
    group->setFirstColumnSpanned(true);
    QFont bold = m_tree->font();
    bold.setBold(true);
    group->setFont(0, bold);
    group->setExpanded(true);
    return group;
}

void QuestionSection::addLine(QTreeWidgetItem *group, const QString &text, const QString &detail, const QString &table, qint64 id)
{
    auto *line = new QTreeWidgetItem(group, {text, detail});
    line->setToolTip(0, plainToolTip(text));
    line->setData(0, TableRole, table);
    line->setData(0, IdRole, id);
}

void QuestionSection::showRows(workspace::Document &document, const QList<qint64> &ids)
{
    m_tree->clear();
    if (m_table == QLatin1StringView("session"))
        showSession(document, ids.value(0));
    else
        showQuestion(document, ids.value(0));
    if (m_tree->topLevelItemCount() > 0)
        m_tree->setCurrentItem(m_tree->topLevelItem(0));
}

void QuestionSection::showSession(const workspace::Document &document, qint64 id)
{
    const Programme &programme = document.programme();
    const Session *session = programme.find(SessionId{id});
    if (!session)
        return;
    if (session->questions.isEmpty())
        addGroup(tr("This session answers no question."));
    const auto wishes = wishesByQuestion(programme);
    for (const QuestionId question : session->questions) {
        const Question *row = programme.find(question);
        if (!row)
            continue;
        QTreeWidgetItem *group = addGroup(QStringLiteral("%1 %2").arg(shortLabel(*row), row->text), QStringLiteral("question"), question.value);
        for (const Wish &wish : wishes.value(question)) {
            if (takesPlace(programme, session->id, wish.participant))
                addLine(group, listName(*programme.find(wish.participant)), models::rankText(wish.rank), QStringLiteral("participant"), wish.participant.value);
        }
        if (group->childCount() == 0)
            addLine(group, tr("Nobody with a place asked for it."), {}, {}, 0);
        group->setExpanded(true);
    }
}

void QuestionSection::showQuestion(const workspace::Document &document, qint64 id)
{
    const Programme &programme = document.programme();
    const QuestionId question{id};
    QTreeWidgetItem *sessions = addGroup(tr("Sessions that answer it"));
    for (const QuestionDemand &demand : questionDemand(programme)) {
        if (demand.question != question)
            continue;
        for (const SessionId session : demand.sessions) {
            const Session &row = *programme.find(session);
            const QString seats = row.maxSize ? tr("%n seats", nullptr, *row.maxSize) : QString();
            addLine(sessions, sessionText(row), seats, QStringLiteral("session"), session.value);
        }
    }
    if (sessions->childCount() == 0) {
        addLine(sessions, tr("Nobody answers it yet."), {}, {}, 0);
        sessions->child(0)->setIcon(0, icon(QStringLiteral("dialog-warning")));
    }
    const QList<Wish> wishes = wishesByQuestion(programme).value(question);
    QTreeWidgetItem *people = addGroup(tr("%n people want it", nullptr, int(wishes.size())));
    for (const Wish &wish : wishes)
        addLine(people, listName(*programme.find(wish.participant)), models::rankText(wish.rank), QStringLiteral("participant"), wish.participant.value);
    sessions->setExpanded(true);
    people->setExpanded(true);
}

} // namespace gui
