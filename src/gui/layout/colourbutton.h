#pragma once

#include <QColor>
#include <QToolButton>

namespace gui {

/// Chooses a colour: those of documents by name, or any other. With `allowsNone` also none at all.
class ColourButton : public QToolButton
{
    Q_OBJECT
public:
    /// `name` says what gets the colour: "Colour of the text".
    ColourButton(const QString &name, bool allowsNone, QWidget *parent = nullptr);

    /// Invalid: none.
    void setColour(const QColor &colour);
    [[nodiscard]] QColor colour() const { return m_colour; }

Q_SIGNALS:
    void colourChosen(const QColor &colour);

private:
    void choose(const QColor &colour);
    void askForAny();
    [[nodiscard]] QIcon swatch(const QColor &colour) const;

    QString m_name;
    QColor m_colour;
};

} // namespace gui
