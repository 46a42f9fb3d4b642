#pragma once

#include "domain/rules/feedbacksummary.h"

#include <QWidget>

namespace gui {

/// Scores of feedback as stacked bars, one for each criterion, worst at the left and best at the right. Each part says
/// how many gave it, the end of the line the mean and how many answered. The same numbers stand in a table, for whoever
/// reads by keyboard.
class FeedbackChart : public QWidget
{
    Q_OBJECT
public:
    explicit FeedbackChart(QWidget *parent = nullptr);

    void setSummary(const domain::FeedbackSummary &summary);
    /// The chart as a picture, at twice the size of the screen, on the ground of the window.
    [[nodiscard]] QImage picture() const;

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void paint(QPainter &painter, int width) const;
    int paintCriterion(QPainter &painter, const domain::CriterionSummary &criterion, int top, int width) const;
    void paintBar(QPainter &painter, const domain::CriterionSummary &criterion, const QRect &bar) const;
    [[nodiscard]] int criterionHeight(const domain::CriterionSummary &criterion, int width) const;
    [[nodiscard]] QColor colourOf(int score, int scale) const;
    [[nodiscard]] int endWidth() const;
    [[nodiscard]] static QString legend();
    [[nodiscard]] int legendHeight(int width) const;

    domain::FeedbackSummary m_summary;
};

} // namespace gui
