#pragma once

#include "gui/pages/page.h"
#include "models/calendarlayout.h"

class QDateEdit;
class QLabel;
class QPushButton;
class QToolButton;

namespace gui {

class CalendarView;
class FlowLayout;
class UndatedStrip;

/// The calendar with its bar (today, back, forward, date, month, week, day) and the strip of sessions
/// that have no date yet.
class CalendarPane : public QWidget
{
    Q_OBJECT
public:
    explicit CalendarPane(const PageContext &context, QWidget *parent = nullptr);

    [[nodiscard]] CalendarView *view() const { return m_view; }
    [[nodiscard]] UndatedStrip *strip() const { return m_strip; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void setupBar();
    void setupStrip();
    QToolButton *addButton(const char *name, const QString &text, const QString &toolTip, const QString &iconName = {});
    void addScaleButton(const char *name, const QString &text, models::CalendarScale scale);
    void followSpan();
    void followCursor();
    void showCount(int count);

    PageContext m_context;
    CalendarView *m_view;
    UndatedStrip *m_strip;
    QWidget *m_stripPane;
    QLabel *m_title;
    QLabel *m_stripTitle;
    QPushButton *m_place;
    QDateEdit *m_date;
    FlowLayout *m_bar;
    QList<QToolButton *> m_scales;
};

} // namespace gui
