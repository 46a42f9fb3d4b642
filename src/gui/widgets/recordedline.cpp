#include "gui/widgets/recordedline.h"

#include "gui/theme/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace gui {

namespace {
constexpr int BarWidth = 120;
}

RecordedLine::RecordedLine(QWidget *parent)
    : QWidget(parent), m_bar(new QProgressBar), m_label(new QLabel), m_held(new QPushButton(icon(QStringLiteral("state-past")), tr("Mark as &Held")))
{
    m_bar->setObjectName(QStringLiteral("recordedProgressBar"));
    m_bar->setAccessibleName(tr("Recorded attendance"));
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(BarWidth);
    m_label->setObjectName(QStringLiteral("recordedLabel"));
    m_label->setTextFormat(Qt::PlainText);
    m_held->setObjectName(QStringLiteral("heldPushButton"));
    m_held->setToolTip(tr("The session is over and everything is recorded"));
    m_held->hide();
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_bar);
    layout->addWidget(m_label);
    layout->addWidget(m_held);
    connect(m_held, &QPushButton::clicked, this, &RecordedLine::heldRequested);
}

void RecordedLine::setProgress(int recorded, int people)
{
    m_bar->setRange(0, std::max(1, people));
    m_bar->setValue(recorded);
    m_label->setText(recorded == people && people > 0 ? tr("All %n recorded", nullptr, people) : tr("%1 of %n recorded", nullptr, people).arg(recorded));
    fitWidth();
}

void RecordedLine::setCanBeHeld(bool can)
{
    m_held->setVisible(can);
    fitWidth();
}

/// The line stands beside a text that would take all the room.
void RecordedLine::fitWidth()
{
    layout()->invalidate();
    setMinimumWidth(layout()->sizeHint().width());
}

} // namespace gui
