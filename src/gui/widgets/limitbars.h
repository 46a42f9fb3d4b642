#pragma once

#include "domain/rules/participationlimits.h"

#include <QWidget>

namespace gui {

class FlowLayout;

/// How many are accepted of how many, for the programme, each role and, where there is a limit for
/// counties, the fullest of them: a small bar with its numbers for each. The numbers are labels, which
/// a screen reader reads; the bar only shows them again.
class LimitBars : public QWidget
{
    Q_OBJECT
public:
    explicit LimitBars(QWidget *parent = nullptr);

    void setCounts(const std::vector<domain::ParticipationCount> &counts);
    /// The counts as a table with headings, for the clipboard.
    [[nodiscard]] QString asTable() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void addCounties(std::vector<domain::ParticipationCount> counties);

    std::vector<domain::ParticipationCount> m_counts;
    FlowLayout *m_groups;   ///< programme and roles
    FlowLayout *m_counties; ///< a line of their own, lower
};

} // namespace gui
