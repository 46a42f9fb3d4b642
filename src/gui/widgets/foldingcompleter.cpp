#include "gui/widgets/foldingcompleter.h"

#include "base/text.h"

namespace gui {

namespace {
constexpr int MostMatches = 50;
}

FoldingCompleter::FoldingCompleter(QAbstractItemModel *source, QObject *parent)
    : QCompleter(parent), m_source(source), m_matches(new QStringListModel(this))
{
    setModel(m_matches);
    setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    setMaxVisibleItems(12);
}

QStringList FoldingCompleter::splitPath(const QString &path) const
{
    QStringList first;
    QStringList later;
    const QString folded = base::foldUmlauts(path);
    for (int row = 0; row < m_source->rowCount() && first.size() < MostMatches; ++row) {
        const QString text = m_source->index(row, 0).data().toString();
        if (base::foldUmlauts(text).startsWith(folded))
            first.append(text);
        else if (base::foldedContains(text, path))
            later.append(text);
    }
    m_matches->setStringList((first + later).mid(0, MostMatches));
    return {path};
}

} // namespace gui
