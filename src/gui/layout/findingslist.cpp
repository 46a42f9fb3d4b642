#include "gui/layout/findingslist.h"

#include "gui/layout/layouteditor.h"
#include "gui/layout/layoutpreview.h"
#include "gui/theme/icons.h"

namespace gui {

namespace {

constexpr int ElementRole = Qt::UserRole;
constexpr int MostLines = 3;

} // namespace

FindingsList::FindingsList(LayoutEditor &editor, LayoutPreview &preview, QWidget *parent) : QListWidget(parent), m_editor(editor), m_preview(preview)
{
    setObjectName(QStringLiteral("findingsListWidget"));
    setAccessibleName(tr("To be looked at"));
    setFrameShape(NoFrame);
    setIconSize(QSize(16, 16));
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(&preview, &LayoutPreview::pagesChanged, this, &FindingsList::fill);
    const auto select = [this](const QListWidgetItem *item) {
        const int element = item ? item->data(ElementRole).toInt() : 0;
        if (element > 0)
            m_editor.select({element});
    };
    connect(this, &QListWidget::itemClicked, this, select);
    connect(this, &QListWidget::itemActivated, this, select);
    connect(this, &QListWidget::currentItemChanged, this, [this, select](const QListWidgetItem *item) {
        if (hasFocus())
            select(item);
    });
    fill();
}

void FindingsList::hold(bool on)
{
    m_isHeld = on;
    fill();
}

void FindingsList::fill()
{
    const QList<LayoutFinding> &findings = m_preview.findings();
    const int current = currentRow();
    const QSignalBlocker blocker(this);
    while (count() > findings.size())
        delete takeItem(count() - 1);
    while (count() < findings.size())
        new QListWidgetItem(icon(QStringLiteral("dialog-warning")), QString(), this);
    for (int row = 0; row < findings.size(); ++row) {
        item(row)->setText(findings[row].text);
        item(row)->setToolTip(plainToolTip(findings[row].text));
        item(row)->setData(ElementRole, findings[row].element);
    }
    setCurrentRow(std::min(current, count() - 1));
    if (m_isHeld)
        return;
    setVisible(!findings.isEmpty());
    setFixedHeight(std::clamp(count(), 1, MostLines) * std::max(sizeHintForRow(0), fontMetrics().height() + 6) + 4);
}

} // namespace gui
