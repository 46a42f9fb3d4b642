#pragma once

#include "gui/sessions/sessionview.h"

namespace gui {

/// The sessions that have no date yet, one below the other, to be dragged into a calendar.
class UndatedStrip : public SessionView
{
    Q_OBJECT
public:
    explicit UndatedStrip(QWidget *parent = nullptr);

    void reveal(qint64 id) override;

Q_SIGNALS:
    void countChanged(int count);

protected:
    void layOut() override;
    [[nodiscard]] QList<qint64> placedIds() const override { return m_ids; }
    [[nodiscard]] QRect placeOf(qint64 id) const override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] int blockHeight() const;

    QList<qint64> m_ids;
    QPoint m_pressedAt;
    bool m_mayDrag = false;
};

} // namespace gui
