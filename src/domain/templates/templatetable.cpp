#include "domain/templates/templatetable.h"

#include <QFile>

// Outside the namespace, as the macro demands.
static void initTemplateResources()
{
    Q_INIT_RESOURCE(templates);
}

namespace domain {

TemplateTable::TemplateTable(const QString &name)
{
    initTemplateResources();
    QFile file(QStringLiteral(":/templates/%1.csv").arg(name));
    [[maybe_unused]] const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "TemplateTable", qPrintable(name));
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    const QStringList headings = lines.value(0).split(u';');
    for (qsizetype column = 0; column < headings.size(); ++column)
        m_columns.insert(headings.at(column), column);
    for (const QString &line : lines.mid(1))
        m_rows.append(line.split(u';'));
}

QString TemplateTable::value(qsizetype row, const char *column) const
{
    const auto position = m_columns.constFind(QString::fromLatin1(column));
    Q_ASSERT_X(position != m_columns.cend(), "TemplateTable", column);
    return m_rows.at(row).value(*position);
}

} // namespace domain
