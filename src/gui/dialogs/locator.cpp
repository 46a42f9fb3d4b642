#include "gui/dialogs/locator.h"

#include "base/text.h"
#include "gui/theme/icons.h"
#include "models/rowindex.h"
#include "workspace/jobs.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace gui {

namespace {

constexpr size_t MostHits = 30;
constexpr size_t MostRanked = 2000;

struct Place
{
    const char *table;
    const char *icon;
};
constexpr Place places[] = {{"participant", "system-users"}, {"session", "view-calendar"}, {"municipality", "view-institution"},
                            {"question", "resource-group"}, {"coach", "system-users"}};

QString iconOf(const QString &table)
{
    for (const Place &place : places) {
        if (table == QLatin1StringView(place.table))
            return QString::fromLatin1(place.icon);
    }
    return QStringLiteral("go-next");
}

void addRecords(Locator::Directory &directory, const domain::Programme &programme)
{
    for (const Place &place : places) {
        const domain::RecordInfo *info = domain::recordInfo(QLatin1StringView(place.table));
        for (const qint64 id : info->ids(programme)) {
            const void *record = info->find(programme, id);
            directory.texts.set(quint32(directory.entries.size()), models::searchText(programme, *info, record));
            directory.entries.push_back({info->label(record), QString::fromLatin1(place.table), id});
        }
    }
}

} // namespace

Locator::Locator(const PageContext &context, workspace::Document *document, const QList<QAction *> &actions, QWidget *parent)
    : QDialog(parent), m_text(new QLineEdit), m_hits(new QListWidget)
{
    setObjectName(QStringLiteral("locator"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Find anything"));
    m_text->setObjectName(QStringLiteral("findLineEdit"));
    m_text->setAccessibleName(tr("What to find"));
    m_text->setPlaceholderText(tr("People, sessions, municipalities, questions, commands"));
    m_text->installEventFilter(this);
    m_hits->setObjectName(QStringLiteral("hitsListWidget"));
    m_hits->setAccessibleName(tr("What was found"));
    m_hits->setFrameShape(QFrame::NoFrame);
    m_hits->setUniformItemSizes(true);
    m_hits->setIconSize(QSize(16, 16));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->addWidget(m_text);
    layout->addWidget(m_hits);
    resize(560, 400);
    for (QAction *action : actions) {
        m_directory.texts.set(quint32(m_directory.entries.size()), action->text().remove(u'&'));
        m_directory.entries.push_back({action->text().remove(u'&'), {}, m_actions.size()});
        m_actions.append(action);
    }
    if (document) {
        context.jobs.start(tr("Gathering what can be found"), this,
            [programme = document->programme(), directory = m_directory](workspace::JobControl &) mutable {
                addRecords(directory, programme);
                return base::Result<Directory>(std::move(directory));
            },
            [this](base::Result<Directory> directory) {
                if (directory)
                    m_directory = std::move(*directory);
                search();
            });
    }
    connect(m_text, &QLineEdit::textChanged, this, &Locator::search);
    connect(m_hits, &QListWidget::itemActivated, this, &Locator::choose);
}

void Locator::search()
{
    m_hits->clear();
    if (m_text->text().trimmed().isEmpty())
        return;
    const std::vector<bool> matches = m_directory.texts.match(m_text->text());
    std::vector<size_t> hits;
    for (size_t i = 0; i < matches.size() && hits.size() < MostRanked; ++i) {
        if (matches[i])
            hits.push_back(i);
    }
    // What is called so comes before what merely mentions it.
    std::stable_partition(hits.begin(), hits.end(), [this](size_t i) { return base::foldedContains(m_directory.entries[i].text, m_text->text().trimmed()); });
    hits.resize(std::min(hits.size(), MostHits));
    for (const size_t i : hits) {
        const Entry &entry = m_directory.entries[i];
        const domain::RecordInfo *info = domain::recordInfo(entry.table);
        const QString kind = info ? info->singular() : tr("Command");
        auto *item = new QListWidgetItem(icon(iconOf(entry.table)), tr("%1 – %2", "name and kind of a thing found").arg(entry.text, kind), m_hits);
        item->setData(Qt::UserRole, int(i));
    }
    m_hits->setCurrentRow(0);
}

void Locator::choose()
{
    const QListWidgetItem *item = m_hits->currentItem();
    if (!item)
        return;
    const Entry entry = m_directory.entries[size_t(item->data(Qt::UserRole).toInt())];
    accept();
    if (!entry.table.isEmpty())
        Q_EMIT recordChosen(entry.table, entry.id);
    else if (QAction *action = m_actions.value(entry.id))
        action->trigger();
}

bool Locator::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            choose();
            return true;
        }
        const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
        if (step != 0 && m_hits->count() > 0) {
            m_hits->setCurrentRow(std::clamp(m_hits->currentRow() + step, 0, m_hits->count() - 1));
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace gui
