#include "cli/command.h"

namespace cli {

base::Failure usageError(const QString &sentence)
{
    return base::fail(base::ErrorCode::Usage, sentence);
}

} // namespace cli
