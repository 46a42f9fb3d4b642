#include "gui/pages/workpage.h"

#include <QLabel>
#include <QVBoxLayout>

namespace gui {

WorkPage::WorkPage(const QString &title, const PageContext &context, QWidget *parent) : Page(context, parent), m_body(new QVBoxLayout)
{
    auto *label = new QLabel(title);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    label->setFont(large);
    label->setContentsMargins(12, 0, 12, 0);
    label->setObjectName(QStringLiteral("pageTitleLabel"));
    m_body->setContentsMargins(12, 0, 12, 8);
    m_body->setSpacing(8);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 12, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(label);
    layout->addLayout(m_body, 1);
}

} // namespace gui
