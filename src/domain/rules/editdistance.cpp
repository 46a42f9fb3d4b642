#include "domain/rules/editdistance.h"

#include <algorithm>
#include <vector>

namespace domain {

int editDistance(QStringView one, QStringView other, int limit)
{
    const auto rows = static_cast<int>(one.size());
    const auto columns = static_cast<int>(other.size());
    if (std::abs(rows - columns) > limit)
        return limit + 1;
    const auto width = static_cast<size_t>(columns) + 1;
    std::vector<int> beforeLast(width);
    std::vector<int> last(width);
    std::vector<int> current(width);
    for (size_t j = 0; j < width; ++j)
        last[j] = static_cast<int>(j);
    for (int i = 1; i <= rows; ++i) {
        current[0] = i;
        int best = i;
        for (int j = 1; j <= columns; ++j) {
            const auto at = static_cast<size_t>(j);
            const int substituted = last[at - 1] + (one[i - 1] == other[j - 1] ? 0 : 1);
            current[at] = std::min({last[at] + 1, current[at - 1] + 1, substituted});
            if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                current[at] = std::min(current[at], beforeLast[at - 2] + 1);
            best = std::min(best, current[at]);
        }
        if (best > limit)
            return limit + 1;
        std::swap(beforeLast, last);
        std::swap(last, current);
    }
    return std::min(last[width - 1], limit + 1);
}

} // namespace domain
