#pragma once

#include <QCompleter>
#include <QStringListModel>

namespace gui {

/// Completes from the texts of a model whatever contains what was typed, with umlauts folded
/// (base::foldedContains). Texts that begin with it come first.
class FoldingCompleter : public QCompleter
{
    Q_OBJECT
public:
    FoldingCompleter(QAbstractItemModel *source, QObject *parent);

    QStringList splitPath(const QString &path) const override;

private:
    QAbstractItemModel *m_source;
    QStringListModel *m_matches;
};

} // namespace gui
