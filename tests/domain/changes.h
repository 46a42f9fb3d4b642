#pragma once

#include "domain/changeset.h"

// Changes that a test takes for granted: one that is refused ends the test.

namespace testdata {

inline domain::ChangeSet worked(base::Result<domain::ChangeSet> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
    return std::move(*result);
}

inline domain::Programme after(const domain::Programme &programme, const domain::ChangeSet &changeSet)
{
    auto result = domain::applied(programme, changeSet);
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
    return std::move(*result);
}

} // namespace testdata
