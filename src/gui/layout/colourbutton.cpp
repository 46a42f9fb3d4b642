#include "gui/layout/colourbutton.h"

#include "gui/theme/icons.h"
#include "printing/documentstyle.h"

#include <QColorDialog>
#include <QMenu>
#include <QPainter>

namespace gui {

namespace {

constexpr int SwatchSize = 16;

struct NamedColour
{
    QString name;
    QColor colour;
};

QList<NamedColour> documentColours()
{
    using namespace printing;
    return {{ColourButton::tr("Text"), QColor(ink::Text)},
            {ColourButton::tr("Quiet text"), QColor(ink::Quiet)},
            {ColourButton::tr("Accent"), QColor(ink::Accent)},
            {ColourButton::tr("Red"), QColor(ink::Alert)},
            {ColourButton::tr("Rule"), QColor(ink::Rule)},
            {ColourButton::tr("Tint"), QColor(ink::Tint)},
            {ColourButton::tr("Black"), QColor(Qt::black)},
            {ColourButton::tr("White"), QColor(Qt::white)}};
}

QString nameOf(const QColor &colour)
{
    if (!colour.isValid())
        return ColourButton::tr("None");
    const QList<NamedColour> colours = documentColours();
    const auto known = std::find_if(colours.begin(), colours.end(), [&colour](const NamedColour &entry) { return entry.colour.rgb() == colour.rgb(); });
    return known == colours.end() ? colour.name() : known->name;
}

} // namespace

ColourButton::ColourButton(const QString &name, bool allowsNone, QWidget *parent) : QToolButton(parent), m_name(name)
{
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setPopupMode(InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
    auto *menu = new QMenu(this);
    const auto add = [this, menu](const QString &text, const QColor &colour) {
        menu->addAction(swatch(colour), text, this, [this, colour] { choose(colour); });
    };
    if (allowsNone)
        add(tr("None"), {});
    for (const NamedColour &entry : documentColours())
        add(entry.name, entry.colour);
    menu->addSeparator();
    menu->addAction(tr("Other Colour…"), this, &ColourButton::askForAny);
    setMenu(menu);
    setColour(QColor(printing::ink::Text));
}

void ColourButton::setColour(const QColor &colour)
{
    m_colour = colour;
    setIcon(swatch(colour));
    setText(nameOf(colour));
    //: what a colour is for, the colour
    setAccessibleName(tr("%1: %2").arg(m_name, nameOf(colour)));
    setToolTip(plainToolTip(accessibleName()));
}

void ColourButton::choose(const QColor &colour)
{
    setColour(colour);
    Q_EMIT colourChosen(colour);
}

void ColourButton::askForAny()
{
    auto *dialog = new QColorDialog(m_colour.isValid() ? m_colour : QColor(Qt::black), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(m_name);
    connect(dialog, &QColorDialog::colorSelected, this, &ColourButton::choose);
    dialog->open();
}

QIcon ColourButton::swatch(const QColor &colour) const
{
    QPixmap pixmap(QSize(SwatchSize, SwatchSize) * devicePixelRatioF());
    pixmap.setDevicePixelRatio(devicePixelRatioF());
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setPen(palette().color(QPalette::Mid));
    painter.setBrush(colour.isValid() ? QBrush(colour) : QBrush(Qt::NoBrush));
    painter.drawRect(QRectF(1.5, 1.5, SwatchSize - 3, SwatchSize - 3));
    if (!colour.isValid())
        painter.drawLine(QPointF(2, SwatchSize - 2), QPointF(SwatchSize - 2, 2));
    return QIcon(pixmap);
}

} // namespace gui
