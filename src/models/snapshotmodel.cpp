#include "models/snapshotmodel.h"

namespace models {

void SnapshotModelBase::setFilter(const QString &text)
{
    m_words = text.split(u' ', Qt::SkipEmptyParts);
    refilter();
}

} // namespace models
