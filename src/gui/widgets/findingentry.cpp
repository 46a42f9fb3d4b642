#include "gui/widgets/findingentry.h"

#include "base/text.h"
#include "domain/rules/resultsbooklet.h"
#include "gui/theme/icons.h"

#include <QButtonGroup>
#include <QClipboard>
#include <QComboBox>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

#include <algorithm>

namespace gui {

using domain::FindingKind;

namespace {

constexpr int ComboLetters = 8; ///< at least; they take the room there is

/// Questions by role, module and number, those of `first` before all others.
QList<domain::QuestionId> questionsInOrder(const domain::Programme &programme)
{
    const QList<domain::RoleId> roles = domain::rolesInOrder(programme);
    std::vector<std::tuple<qsizetype, int, qint64>> keys;
    for (const domain::Question &question : programme.table<domain::Question>())
        keys.emplace_back(roles.indexOf(question.role), question.number, question.id.value);
    std::sort(keys.begin(), keys.end());
    QList<domain::QuestionId> ids;
    for (const auto &key : keys)
        ids.append(domain::QuestionId{std::get<2>(key)});
    return ids;
}

void setup(QComboBox &combo, const QString &name, const QString &accessibleName)
{
    combo.setObjectName(name);
    combo.setAccessibleName(accessibleName);
    combo.setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo.setMinimumContentsLength(ComboLetters);
    combo.setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

} // namespace

FindingEntry::FindingEntry(QWidget *parent)
    : QWidget(parent), m_session(new QComboBox), m_question(new QComboBox), m_kinds(new QButtonGroup(this)), m_text(new QLineEdit),
      m_add(new QToolButton)
{
    setupControls();
    makeKinds();
    setupLayout();
    connect(m_session, &QComboBox::currentIndexChanged, this, &FindingEntry::proposeQuestion);
    connect(m_add, &QToolButton::clicked, this, &FindingEntry::enter);
}

void FindingEntry::setupControls()
{
    setup(*m_session, QStringLiteral("sessionComboBox"), tr("Session"));
    setup(*m_question, QStringLiteral("questionComboBox"), tr("Question"));
    m_text->setObjectName(QStringLiteral("findingLineEdit"));
    m_text->setAccessibleName(tr("Finding"));
    m_text->setPlaceholderText(tr("What did the training find? Enter adds it."));
    m_text->installEventFilter(this);
    m_add->setObjectName(QStringLiteral("addFindingToolButton"));
    m_add->setAccessibleName(tr("Add the finding"));
    m_add->setToolTip(m_add->accessibleName());
    m_add->setIcon(icon(QStringLiteral("list-add")));
    m_add->setFocusPolicy(Qt::StrongFocus);
}

void FindingEntry::makeKinds()
{
    m_kinds->setExclusive(true);
    for (const domain::EnumEntry &entry : domain::EnumTraits<FindingKind>::entries) {
        auto *button = new QToolButton;
        button->setObjectName(QStringLiteral("%1ToolButton").arg(QString::fromLatin1(entry.identifier)));
        button->setText(domain::enumLabel(domain::EnumTraits<FindingKind>::entries, entry.value));
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setToolTip(tr("Alt+%1").arg(entry.value + 1));
        m_kinds->addButton(button, entry.value);
    }
    m_kinds->button(int(FindingKind::Insight))->setChecked(true);
}

void FindingEntry::setupLayout()
{
    auto *sessionLabel = new QLabel(tr("S&ession"));
    sessionLabel->setBuddy(m_session);
    sessionLabel->setContentsMargins(0, 0, 2, 0);
    auto *questionLabel = new QLabel(tr("&Question"));
    questionLabel->setBuddy(m_question);
    questionLabel->setContentsMargins(0, 0, 2, 0);
    auto *where = new QHBoxLayout;
    where->setSpacing(8);
    where->addWidget(sessionLabel);
    where->addWidget(m_session, 2);
    where->addWidget(questionLabel);
    where->addWidget(m_question, 3);
    auto *kinds = new QHBoxLayout;
    kinds->setSpacing(4);
    for (QAbstractButton *button : m_kinds->buttons())
        kinds->addWidget(button);
    kinds->addStretch(1);
    auto *what = new QHBoxLayout;
    what->setSpacing(4);
    what->addWidget(m_text, 1);
    what->addWidget(m_add);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 0, 12, 0);
    layout->setSpacing(4);
    layout->addLayout(where);
    layout->addLayout(kinds);
    layout->addLayout(what);
}

// Choices

void FindingEntry::setProgramme(const domain::Programme *programme)
{
    m_programme = programme;
    fillSessions();
    fillQuestions();
}

void FindingEntry::setCanWrite(bool canWrite)
{
    m_text->setEnabled(canWrite);
    m_add->setEnabled(canWrite);
}

void FindingEntry::fillSessions()
{
    const QVariant chosen = m_session->currentData();
    const QSignalBlocker blocker(m_session);
    m_session->clear();
    m_session->addItem(tr("Choose a session…"), qint64(0));
    if (!m_programme)
        return;
    for (const domain::SessionId id : domain::sessionsByTime(*m_programme)) {
        const domain::Session &session = *m_programme->find(id);
        if (session.state == domain::SessionState::Cancelled)
            continue;
        const QString date = base::shortDate(session.startsAt.date(), QLocale());
        m_session->addItem(date.isEmpty() ? session.title : tr("%1  %2", "date and title of a session").arg(date, session.title), id.value);
    }
    m_session->setCurrentIndex(std::max(0, m_session->findData(chosen)));
}

/// Questions of the session first.
void FindingEntry::fillQuestions()
{
    const QVariant chosen = m_question->currentData();
    m_question->clear();
    m_question->addItem(tr("No question"), qint64(0));
    if (!m_programme)
        return;
    const domain::Session *session = m_programme->find(domain::SessionId{m_session->currentData().toLongLong()});
    const QList<domain::QuestionId> own = session ? session->questions : QList<domain::QuestionId>();
    for (const domain::QuestionId id : own)
        addQuestion(id);
    if (!own.isEmpty())
        m_question->insertSeparator(m_question->count());
    for (const domain::QuestionId id : questionsInOrder(*m_programme)) {
        if (!own.contains(id))
            addQuestion(id);
    }
    m_question->setCurrentIndex(std::max(0, m_question->findData(chosen)));
}

/// Another session was chosen: its first question, unless the one chosen is its too.
void FindingEntry::proposeQuestion()
{
    const domain::QuestionId chosen = question();
    fillQuestions();
    const domain::Session *session = m_programme ? m_programme->find(domain::SessionId{m_session->currentData().toLongLong()}) : nullptr;
    if (session && !session->questions.isEmpty() && !session->questions.contains(chosen))
        chooseQuestion(session->questions.first());
}

void FindingEntry::addQuestion(domain::QuestionId id)
{
    const domain::Question *question = m_programme->find(id);
    if (!question)
        return;
    const domain::Role *role = m_programme->find(question->role);
    m_question->addItem(role ? tr("%1 %2: %3", "letter of a role, number and text of a question").arg(role->letter).arg(question->number).arg(question->text)
                             : question->text,
                        id.value);
    m_question->setItemData(m_question->count() - 1, question->text, Qt::ToolTipRole);
}

domain::SessionId FindingEntry::session() const
{
    const domain::SessionId chosen{m_session->currentData().toLongLong()};
    if (chosen.isValid() || !m_programme || !question().isValid())
        return chosen;
    const QList<domain::SessionId> answering = domain::sessionsAnswering(*m_programme, question());
    return answering.size() == 1 ? answering.first() : domain::SessionId();
}

domain::QuestionId FindingEntry::question() const
{
    return domain::QuestionId{m_question->currentData().toLongLong()};
}

FindingKind FindingEntry::kind() const
{
    return static_cast<FindingKind>(m_kinds->checkedId());
}

void FindingEntry::chooseSession(domain::SessionId session)
{
    m_session->setCurrentIndex(std::max(0, m_session->findData(session.value)));
}

void FindingEntry::chooseQuestion(domain::QuestionId question)
{
    m_question->setCurrentIndex(std::max(0, m_question->findData(question.value)));
}

void FindingEntry::chooseKind(FindingKind kind)
{
    m_kinds->button(int(kind))->setChecked(true);
}

// Entering

void FindingEntry::clearText()
{
    m_text->clear();
}

void FindingEntry::focusText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
}

void FindingEntry::enter()
{
    const QString text = base::cleaned(m_text->text());
    if (!text.isEmpty())
        Q_EMIT entered(text);
}

bool FindingEntry::handleKey(int key, Qt::KeyboardModifiers modifiers)
{
    const int kinds = int(std::size(domain::EnumTraits<FindingKind>::entries));
    if (modifiers == Qt::AltModifier && key >= Qt::Key_1 && key < Qt::Key_1 + kinds) {
        chooseKind(static_cast<FindingKind>(key - Qt::Key_1));
        return true;
    }
    if (modifiers == Qt::NoModifier && (key == Qt::Key_Up || key == Qt::Key_Down)) {
        const int step = key == Qt::Key_Down ? 1 : kinds - 1;
        chooseKind(static_cast<FindingKind>((m_kinds->checkedId() + step) % kinds));
        return true;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        enter();
        return true;
    }
    return false;
}

bool FindingEntry::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (!isKey)
        return QWidget::eventFilter(watched, event);
    auto *keyEvent = static_cast<QKeyEvent *>(event);
    const bool isKind = keyEvent->modifiers() == Qt::AltModifier && keyEvent->key() >= Qt::Key_1 && keyEvent->key() <= Qt::Key_4;
    if (event->type() == QEvent::ShortcutOverride) {
        if (isKind)
            event->accept();
        return isKind;
    }
    const QString clipboard = keyEvent->matches(QKeySequence::Paste) ? QGuiApplication::clipboard()->text().trimmed() : QString();
    if (clipboard.contains(u'\n')) {
        Q_EMIT pasted(clipboard);
        return true;
    }
    return handleKey(keyEvent->key(), keyEvent->modifiers()) || QWidget::eventFilter(watched, event);
}

} // namespace gui
