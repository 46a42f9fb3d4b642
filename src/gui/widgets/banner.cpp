#include "gui/widgets/banner.h"

#include "gui/theme/icons.h"

#include <QHBoxLayout>
#include <QLabel>

namespace gui {

Banner::Banner(QWidget *parent) : QFrame(parent), m_label(new QLabel)
{
    setObjectName(QStringLiteral("readOnlyBanner"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::ToolTipBase);
    auto *mark = new QLabel;
    mark->setPixmap(icon(QStringLiteral("object-locked")).pixmap(16, 16));
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(8);
    layout->addWidget(mark);
    layout->addWidget(m_label, 1);
    hide();
}

void Banner::say(const QString &sentence)
{
    m_label->setText(sentence);
    setVisible(!sentence.isEmpty());
}

} // namespace gui
