#include "gui/handbook/findbar.h"

#include "gui/theme/icons.h"
#include "gui/theme/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QTextEdit>
#include <QToolButton>

namespace gui {

namespace {

constexpr int LineWidth = 180;
constexpr int LineWidthMost = 320;

QColor markColour(const QPalette &palette)
{
    return isDark(palette) ? QColor(0x5c4a12) : QColor(0xffe9a8);
}

} // namespace

FindBar::FindBar(QTextEdit *text, QWidget *parent)
    : QWidget(parent), m_text(text), m_line(new QLineEdit), m_count(new QLabel),
      m_previous(makeButton(tr("Previous place"), QStringLiteral("go-up"), -1)),
      m_next(makeButton(tr("Next place"), QStringLiteral("go-down"), 1))
{
    m_line->setObjectName(QStringLiteral("findLineEdit"));
    m_line->setAccessibleName(tr("Find in this chapter"));
    m_line->setPlaceholderText(m_line->accessibleName());
    m_line->setClearButtonEnabled(true);
    m_line->addAction(icon(QStringLiteral("edit-find")), QLineEdit::LeadingPosition);
    m_line->setMinimumWidth(LineWidth);
    m_line->setMaximumWidth(LineWidthMost);
    m_line->installEventFilter(this);
    m_count->setObjectName(QStringLiteral("findCountLabel"));
    m_count->setTextFormat(Qt::PlainText);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addStretch(1);
    layout->addWidget(m_count);
    layout->addWidget(m_line);
    layout->addWidget(m_previous);
    layout->addWidget(m_next);
    connect(m_line, &QLineEdit::textChanged, this, &FindBar::refresh);
    refresh();
}

QToolButton *FindBar::makeButton(const QString &text, const QString &iconName, int places)
{
    auto *button = new QToolButton;
    button->setIcon(icon(iconName));
    button->setAccessibleName(text);
    button->setToolTip(text);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    connect(button, &QToolButton::clicked, this, [this, places] { step(places); });
    return button;
}

void FindBar::begin()
{
    m_line->setFocus(Qt::ShortcutFocusReason);
    m_line->selectAll();
}

void FindBar::refresh()
{
    find();
    m_current = 0;
    showPlace();
}

void FindBar::find()
{
    m_places.clear();
    const QString wanted = m_line->text().trimmed();
    QTextCursor place(m_text->document());
    while (!wanted.isEmpty() && !(place = m_text->document()->find(wanted, place)).isNull())
        m_places.append(place);
}

void FindBar::step(int places)
{
    if (m_places.isEmpty())
        return;
    m_current = (m_current + places + int(m_places.size())) % int(m_places.size());
    showPlace();
}

void FindBar::showPlace()
{
    QList<QTextEdit::ExtraSelection> marks;
    const QPalette palette = m_text->palette();
    for (qsizetype i = 0; i < m_places.size(); ++i) {
        QTextEdit::ExtraSelection mark{m_places[i], {}};
        const bool isCurrent = i == m_current;
        mark.format.setBackground(isCurrent ? palette.color(QPalette::Highlight) : markColour(palette));
        mark.format.setForeground(palette.color(isCurrent ? QPalette::HighlightedText : QPalette::Text));
        marks.append(mark);
    }
    m_text->setExtraSelections(marks);
    m_previous->setEnabled(m_places.size() > 1);
    m_next->setEnabled(m_places.size() > 1);
    if (m_places.isEmpty()) {
        m_count->setText(m_line->text().trimmed().isEmpty() ? QString() : tr("not found"));
        return;
    }
    const QLocale locale;
    m_count->setText(tr("%1 of %2", "place found, of all places")
                         .arg(locale.toString(m_current + 1), locale.toString(m_places.size())));
    QTextCursor start = m_places[m_current];
    start.setPosition(start.selectionStart());
    m_text->setTextCursor(start);
    m_text->ensureCursorVisible();
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept(); // not for the window, which it would close
        return true;
    }
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            step(key->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
            return true;
        }
        if (key->key() == Qt::Key_Escape) {
            if (m_line->text().isEmpty())
                Q_EMIT left();
            m_line->clear();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace gui
