#pragma once

#include "gui/pages/page.h"

class QComboBox;
class QLabel;

namespace gui {

class FlowLayout;
class TimelineView;

/// The time line with its bar: lanes for roles or coaches, zoom, today, and how many sessions have no date.
class TimelinePane : public QWidget
{
    Q_OBJECT
public:
    explicit TimelinePane(const PageContext &context, QWidget *parent = nullptr);

    [[nodiscard]] TimelineView *view() const { return m_view; }

private:
    void setupLanes();
    void addButton(const QString &name, const QString &text, const QString &iconName, const QString &toolTip, const std::function<void()> &clicked);
    void showUndated();

    PageContext m_context;
    TimelineView *m_view;
    FlowLayout *m_bar;
    QComboBox *m_lanes;
    QLabel *m_undated;
};

} // namespace gui
