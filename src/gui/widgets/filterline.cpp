#include "gui/widgets/filterline.h"

#include "gui/theme/icons.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

namespace gui {

namespace {
constexpr int FilterWidth = 200;
}

FilterLine::FilterLine(QWidget *parent)
    : QWidget(parent), m_filter(new QLineEdit), m_choices(new QHBoxLayout), m_count(new QLabel), m_buttons(new QHBoxLayout)
{
    m_filter->setObjectName(QStringLiteral("filterLineEdit"));
    m_filter->setAccessibleName(tr("Filter"));
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(icon(QStringLiteral("view-filter")), QLineEdit::LeadingPosition);
    m_filter->setMinimumWidth(FilterWidth);
    m_filter->installEventFilter(this);
    m_count->setObjectName(QStringLiteral("countLabel"));
    m_count->setTextFormat(Qt::PlainText);
    m_choices->setSpacing(4);
    m_buttons->setSpacing(4);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_filter, 1);
    layout->addLayout(m_choices);
    layout->addWidget(m_count);
    layout->addStretch(1);
    layout->addLayout(m_buttons);
    connect(m_filter, &QLineEdit::textChanged, this, &FilterLine::textChanged);
}

void FilterLine::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void FilterLine::clear()
{
    m_filter->clear();
}

void FilterLine::setCounts(int shown, int total)
{
    const QLocale locale;
    m_count->setText(shown == total ? locale.toString(total) : tr("%1 of %2", "rows shown of all").arg(locale.toString(shown), locale.toString(total)));
}

bool FilterLine::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            Q_EMIT leftDownwards();
            return true;
        }
        if (key == Qt::Key_Escape && !m_filter->text().isEmpty()) {
            m_filter->clear();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace gui
