#include "domain/draft.h"

#include <QCoreApplication>

namespace domain {

Draft::Draft(Programme programme, QString label) : m_programme(std::move(programme))
{
    m_changeSet.label = std::move(label);
}

Draft::Draft(Draft &&) noexcept = default;
Draft &Draft::operator=(Draft &&) noexcept = default;
Draft::~Draft() = default;

ChangeSet Draft::take()
{
    forEachRecord([&]<class R>() {
        std::erase_if(m_changeSet.of<R>(), [](const RowChange<R> &change) { return change.before == change.after; });
        slot<Positions<R>>(m_positions).clear();
    });
    return std::move(m_changeSet);
}

base::Failure refusedRemoval(const QString &label, const char *referringRecord)
{
    return base::fail(base::ErrorCode::InputRefused,
                      QCoreApplication::translate("domain", "“%1” cannot be removed while rows in “%2” refer to it. Change or remove those first.")
                          .arg(label, QCoreApplication::translate("domain", referringRecord)));
}

} // namespace domain
