#pragma once

#include "domain/rules/seating.h"

#include <QWidget>

namespace gui {

/// The places of a session as a picture: a square for each, filled where somebody is enrolled, half filled where
/// somebody is invited, and in the colour of errors beyond the maximum; a mark stands at the minimum. Says nothing that
/// domain::seatText() beside it does not say.
class SeatBar : public QWidget
{
    Q_OBJECT
public:
    explicit SeatBar(QWidget *parent = nullptr);

    void setCount(const domain::SeatCount &count);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int squares() const;
    [[nodiscard]] int squareSize() const;

    domain::SeatCount m_count;
};

} // namespace gui
