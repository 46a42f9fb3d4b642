#include "gui/inspector/historysection.h"

#include "base/text.h"
#include "gui/theme/icons.h"
#include "storage/programmefile.h"
#include "workspace/document.h"

#include <QListWidget>
#include <QVBoxLayout>

namespace gui {

HistorySection::HistorySection(const domain::RecordInfo &info, const PageContext &context, QWidget *parent)
    : InspectorSection(context, parent), m_info(info), m_list(new QListWidget)
{
    m_list->setObjectName(QStringLiteral("historyListWidget"));
    m_list->setAccessibleName(title());
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWordWrap(true);
    m_list->setSpacing(2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->addWidget(m_list);
}

QString HistorySection::title() const
{
    return tr("History");
}

void HistorySection::showRows(workspace::Document &document, const QList<qint64> &ids)
{
    m_list->clear();
    const auto history = document.file().history(QString(m_info.table), ids.value(0));
    if (!history) {
        m_list->addItem(history.error().message);
        return;
    }
    for (auto entry = history->crbegin(); entry != history->crend(); ++entry) {
        const QString when = base::dateTimeSpan(entry->madeAt, {}, QLocale());
        auto *item = new QListWidgetItem(tr("%1\n%2", "time, then what was done").arg(when, entry->label), m_list);
        item->setToolTip(plainToolTip(entry->label));
    }
}

} // namespace gui
