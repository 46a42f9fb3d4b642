#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace gui {

/// Places items one after the other like words of a text: what does not fit goes on the next line.
class FlowLayout : public QLayout
{
public:
    /// `gap`: distance between items and between lines, in pixels.
    explicit FlowLayout(QWidget *parent, int gap);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize minimumSize() const override;
    [[nodiscard]] QSize sizeHint() const override;
    void setGeometry(const QRect &rect) override;

private:
    /// Calls `place(item, rect)` for each visible item within `width`; returns the height used.
    template <class Place>
    int flow(const QRect &area, Place place) const;

    int m_gap;
    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace gui
