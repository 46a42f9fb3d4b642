#pragma once

#include <QRadioButton>

namespace gui {

/// A radio button for data of any length: cut where the room ends, whole in the tooltip and for a screen reader.
class ElidingRadioButton : public QRadioButton
{
    Q_OBJECT
public:
    explicit ElidingRadioButton(const QString &text, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// Width of all that is not text.
    [[nodiscard]] int markWidth() const;
    [[nodiscard]] QSize sizeFor(int textWidth) const;
    void elide();

    const QString m_text;
};

} // namespace gui
