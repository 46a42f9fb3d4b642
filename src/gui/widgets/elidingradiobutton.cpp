#include "gui/widgets/elidingradiobutton.h"

#include "gui/theme/icons.h"

#include <QEvent>
#include <QStyle>

namespace gui {

namespace {

constexpr int LeastLetters = 10;

} // namespace

ElidingRadioButton::ElidingRadioButton(const QString &text, QWidget *parent) : QRadioButton(parent), m_text(text)
{
    setToolTip(plainToolTip(text));
    setAccessibleName(text);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    elide();
}

int ElidingRadioButton::markWidth() const
{
    const int gap = style()->pixelMetric(QStyle::PM_RadioButtonLabelSpacing, nullptr, this);
    return style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth, nullptr, this) + gap + fontMetrics().averageCharWidth();
}

QSize ElidingRadioButton::sizeFor(int textWidth) const
{
    return {markWidth() + textWidth, QRadioButton::sizeHint().height()};
}

QSize ElidingRadioButton::sizeHint() const
{
    return sizeFor(fontMetrics().horizontalAdvance(m_text));
}

QSize ElidingRadioButton::minimumSizeHint() const
{
    const int least = fontMetrics().averageCharWidth() * LeastLetters;
    return sizeFor(std::min(least, fontMetrics().horizontalAdvance(m_text)));
}

void ElidingRadioButton::resizeEvent(QResizeEvent *event)
{
    QRadioButton::resizeEvent(event);
    elide();
}

void ElidingRadioButton::changeEvent(QEvent *event)
{
    QRadioButton::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        elide();
}

void ElidingRadioButton::elide()
{
    QString shown = fontMetrics().elidedText(m_text, Qt::ElideRight, width() - markWidth());
    shown.replace(u'&', QStringLiteral("&&"));
    if (shown != text())
        setText(shown);
}

} // namespace gui
