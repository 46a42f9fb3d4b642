#include "gui/widgets/columnmemory.h"

#include "models/viewdefinition.h"
#include "workspace/settings.h"

#include <QHeaderView>

namespace gui {

namespace {
constexpr int WidestColumn = 4000;
}

ColumnMemory::ColumnMemory(QHeaderView *header, workspace::Settings &settings, const QString &table, const QStringList &columns)
    : QObject(header), m_header(header), m_settings(settings), m_table(table), m_columns(columns)
{
    m_header->setSectionsMovable(true);
    restore();
    connect(m_header, &QHeaderView::sectionResized, this, &ColumnMemory::save);
    connect(m_header, &QHeaderView::sectionMoved, this, &ColumnMemory::save);
}

void ColumnMemory::restore()
{
    int visual = 0;
    for (const models::ColumnLayout &entry : models::ViewDefinition::fromJson(m_settings.columns(m_table)).columns) {
        const int column = int(m_columns.indexOf(entry.name));
        if (column < 0 || column >= m_header->count())
            continue;
        m_header->moveSection(m_header->visualIndex(column), visual++);
        m_header->setSectionHidden(column, entry.hidden);
        if (entry.width > 0)
            m_header->resizeSection(column, std::min(entry.width, WidestColumn));
    }
}

void ColumnMemory::save()
{
    models::ViewDefinition definition;
    for (int visual = 0; visual < m_header->count(); ++visual) {
        const int column = m_header->logicalIndex(visual);
        const bool isLast = m_header->stretchLastSection() && visual == m_header->count() - 1;
        if (column < m_columns.size())
            definition.columns.append({m_columns[column], isLast || m_header->isSectionHidden(column) ? 0 : m_header->sectionSize(column),
                                       m_header->isSectionHidden(column)});
    }
    m_settings.setColumns(m_table, definition.toJson());
}

} // namespace gui
