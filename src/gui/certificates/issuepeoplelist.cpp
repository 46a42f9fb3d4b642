#include "gui/certificates/issuepeoplelist.h"

#include "gui/theme/icons.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace gui {

namespace {

enum Column { NameColumn, FindingsColumn, ColumnCount };
constexpr int IdRole = Qt::UserRole;
constexpr int CountRole = Qt::UserRole + 1; ///< how many findings beside hints
constexpr int NameLetters = 24;

QString iconName(printing::Severity severity)
{
    switch (severity) {
    case printing::Severity::Error:
        return QStringLiteral("dialog-error");
    case printing::Severity::Warning:
        return QStringLiteral("dialog-warning");
    case printing::Severity::Hint:
        break;
    }
    return QStringLiteral("dialog-information");
}

QString word(printing::Severity severity)
{
    switch (severity) {
    case printing::Severity::Error:
        return IssuePeopleList::tr("Error");
    case printing::Severity::Warning:
        return IssuePeopleList::tr("Warning");
    case printing::Severity::Hint:
        break;
    }
    return IssuePeopleList::tr("Hint");
}

/// The findings of one person, gravest first, as they stand in the row.
void showFindings(QTreeWidgetItem &item, QList<printing::PreflightFinding> findings)
{
    std::stable_sort(findings.begin(), findings.end(),
                     [](const auto &a, const auto &b) { return printing::severity(a.code) < printing::severity(b.code); });
    QStringList words;
    QStringList sentences;
    int grave = 0;
    for (const printing::PreflightFinding &finding : findings) {
        const printing::Severity severity = printing::severity(finding.code);
        grave += severity == printing::Severity::Hint ? 0 : 1;
        if (const QString text = printing::shortText(finding.code); !words.contains(text))
            words.append(text);
        //: how grave a finding is, then the sentence that says what it is
        sentences.append(IssuePeopleList::tr("%1: %2").arg(word(severity), finding.message));
    }
    item.setText(FindingsColumn, words.join(QStringLiteral(" · ")));
    item.setIcon(FindingsColumn, findings.isEmpty() ? QIcon() : icon(iconName(printing::severity(findings.constFirst().code))));
    item.setToolTip(FindingsColumn, plainToolTip(sentences.join(u'\n')));
    item.setData(FindingsColumn, Qt::AccessibleTextRole, sentences.join(u' '));
    item.setData(NameColumn, CountRole, grave);
}

} // namespace

IssuePeopleList::IssuePeopleList(QWidget *parent)
    : QWidget(parent), m_tree(new QTreeWidget), m_note(new QLabel), m_onlyFindings(new QCheckBox(tr("Only &with something to look at"))),
      m_goToPerson(new QToolButton)
{
    setupTree();
    m_note->setObjectName(QStringLiteral("findingsLabel"));
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_onlyFindings->setObjectName(QStringLiteral("onlyFindingsCheckBox"));
    m_goToPerson->setObjectName(QStringLiteral("goToPersonToolButton"));
    m_goToPerson->setIcon(icon(QStringLiteral("go-next")));
    m_goToPerson->setText(tr("Go to the Pe&rson"));
    m_goToPerson->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_goToPerson->setFocusPolicy(Qt::StrongFocus);
    m_goToPerson->setAutoRaise(true);
    auto *line = new QHBoxLayout;
    line->addWidget(m_onlyFindings, 1);
    line->addWidget(m_goToPerson);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_tree, 1);
    layout->addLayout(line);
    layout->addWidget(m_note);
    connect(m_onlyFindings, &QCheckBox::toggled, this, &IssuePeopleList::showOnlyFindings);
    connect(m_goToPerson, &QToolButton::clicked, this, [this] { Q_EMIT personRequested(current()); });
    updateButton();
}

void IssuePeopleList::setupTree()
{
    m_tree->setObjectName(QStringLiteral("peopleTreeWidget"));
    m_tree->setAccessibleName(tr("People who get a document"));
    m_tree->setColumnCount(ColumnCount);
    m_tree->setHeaderLabels({tr("Name"), tr("To look at")});
    m_tree->setRootIsDecorated(false);
    m_tree->setUniformRowHeights(true);
    m_tree->setTabKeyNavigation(false);
    m_tree->header()->setStretchLastSection(true);
    m_tree->setColumnWidth(NameColumn, NameLetters * fontMetrics().averageCharWidth() + 32);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, [this] {
        updateButton();
        Q_EMIT currentChanged();
    });
    connect(m_tree, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem *, int column) {
        if (column == NameColumn)
            Q_EMIT chosenChanged();
    });
    connect(m_tree, &QTreeWidget::itemActivated, this, [this] { Q_EMIT personRequested(current()); });
}

void IssuePeopleList::setPeople(const domain::Programme &programme, const QList<domain::ParticipantId> &people)
{
    {
        const QSignalBlocker blocker(m_tree);
        m_tree->clear();
        for (const domain::ParticipantId id : people) {
            const domain::Participant *person = programme.find(id);
            if (!person)
                continue;
            auto *item = new QTreeWidgetItem(m_tree, {domain::listName(*person)});
            item->setData(NameColumn, IdRole, id.value);
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            item->setCheckState(NameColumn, Qt::Checked);
        }
    }
    m_onlyFindings->setChecked(false);
    m_tree->setCurrentItem(m_tree->topLevelItem(0));
    updateButton();
    Q_EMIT chosenChanged();
}

QTreeWidgetItem *IssuePeopleList::itemOf(domain::ParticipantId person) const
{
    for (int row = 0; row < m_tree->topLevelItemCount(); ++row) {
        if (m_tree->topLevelItem(row)->data(NameColumn, IdRole).toLongLong() == person.value)
            return m_tree->topLevelItem(row);
    }
    return nullptr;
}

void IssuePeopleList::setCheck(const workspace::CertificateCheck &check)
{
    const QSignalBlocker blocker(m_tree);
    QHash<qint64, QList<printing::PreflightFinding>> found;
    for (const printing::BatchFinding &entry : check.findings)
        found[check.people.value(entry.index).value].append(entry.finding);
    int toLookAt = 0;
    for (int row = 0; row < m_tree->topLevelItemCount(); ++row) {
        QTreeWidgetItem &item = *m_tree->topLevelItem(row);
        showFindings(item, found.value(item.data(NameColumn, IdRole).toLongLong()));
        toLookAt += item.data(NameColumn, CountRole).toInt() > 0 ? 1 : 0;
    }
    setNote(toLookAt == 0 ? tr("All names fit and can be printed.") : tr("%n documents to look at before they are printed.", nullptr, toLookAt));
    showOnlyFindings(m_onlyFindings->isChecked());
}

void IssuePeopleList::setNote(const QString &text)
{
    m_note->setText(text);
}

void IssuePeopleList::showOnlyFindings(bool on)
{
    for (int row = 0; row < m_tree->topLevelItemCount(); ++row) {
        QTreeWidgetItem *item = m_tree->topLevelItem(row);
        item->setHidden(on && item->data(NameColumn, CountRole).toInt() == 0);
    }
}

QList<domain::ParticipantId> IssuePeopleList::chosen() const
{
    QList<domain::ParticipantId> people;
    for (int row = 0; row < m_tree->topLevelItemCount(); ++row) {
        const QTreeWidgetItem *item = m_tree->topLevelItem(row);
        if (item->checkState(NameColumn) == Qt::Checked)
            people.append(domain::ParticipantId{item->data(NameColumn, IdRole).toLongLong()});
    }
    return people;
}

QList<domain::ParticipantId> IssuePeopleList::people() const
{
    QList<domain::ParticipantId> people;
    for (int row = 0; row < m_tree->topLevelItemCount(); ++row)
        people.append(domain::ParticipantId{m_tree->topLevelItem(row)->data(NameColumn, IdRole).toLongLong()});
    return people;
}

domain::ParticipantId IssuePeopleList::current() const
{
    const QTreeWidgetItem *item = m_tree->currentItem();
    return item ? domain::ParticipantId{item->data(NameColumn, IdRole).toLongLong()} : domain::ParticipantId();
}

void IssuePeopleList::select(domain::ParticipantId person)
{
    if (QTreeWidgetItem *item = itemOf(person))
        m_tree->setCurrentItem(item);
}

void IssuePeopleList::updateButton()
{
    m_goToPerson->setEnabled(current().isValid());
}

} // namespace gui
