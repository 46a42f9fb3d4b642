#include "gui/dialogs/unavailabilitydialog.h"

#include "base/clock.h"
#include "domain/verbs/unavailabilityverbs.h"
#include "gui/applychange.h"
#include "gui/theme/theme.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimeEdit>

namespace gui {

using namespace domain;

UnavailabilityDialog::UnavailabilityDialog(QWidget *parent, const PageContext &context, workspace::Document &document, const Unavailability &span)
    : QDialog(parent), m_context(context), m_document(&document), m_span(span), m_firstDay(new QDateEdit), m_from(new QTimeEdit),
      m_lastDay(new QDateEdit), m_to(new QTimeEdit), m_wholeDays(new QCheckBox(tr("&Whole days"))), m_note(new QLineEdit), m_error(new QLabel)
{
    setObjectName(QStringLiteral("unavailabilityDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(span.id.isValid() ? tr("Change an unavailable time") : tr("Enter an unavailable time"));
    setupFields();
    setupLayout();
    fill();
    connect(&document, &QObject::destroyed, this, &QDialog::close);
}

void UnavailabilityDialog::openFor(QWidget *parent, const PageContext &context, workspace::Document &document, const Unavailability &span)
{
    auto *dialog = new UnavailabilityDialog(parent, context, document, span);
    dialog->open();
}

void UnavailabilityDialog::setupFields()
{
    m_firstDay->setObjectName(QStringLiteral("firstDayDateEdit"));
    m_lastDay->setObjectName(QStringLiteral("lastDayDateEdit"));
    m_from->setObjectName(QStringLiteral("fromTimeEdit"));
    m_from->setAccessibleName(tr("From, time of the day"));
    m_to->setObjectName(QStringLiteral("toTimeEdit"));
    m_to->setAccessibleName(tr("To, time of the day"));
    m_wholeDays->setObjectName(QStringLiteral("wholeDaysCheckBox"));
    m_note->setObjectName(QStringLiteral("noteLineEdit"));
    m_error->setObjectName(QStringLiteral("errorLabel"));
    m_error->setTextFormat(Qt::PlainText);
    m_error->setWordWrap(true);
    for (QDateEdit *day : {m_firstDay, m_lastDay}) {
        day->setCalendarPopup(true);
        day->setDisplayFormat(QLocale().dateFormat(QLocale::ShortFormat).replace(QStringLiteral("yyyy"), QStringLiteral("yy")).replace(QStringLiteral("yy"), QStringLiteral("yyyy")));
    }
    for (QTimeEdit *time : {m_from, m_to})
        time->setDisplayFormat(QStringLiteral("HH:mm"));
    connect(m_firstDay, &QDateEdit::dateChanged, this, [this](QDate day) {
        if (m_lastDay->date() < day)
            m_lastDay->setDate(day);
    });
    connect(m_wholeDays, &QCheckBox::toggled, this, &UnavailabilityDialog::update);
}

void UnavailabilityDialog::setupLayout()
{
    auto *form = new QFormLayout(this);
    const auto addDay = [form](const QString &text, QDateEdit *day, QTimeEdit *time) {
        auto *label = new QLabel(text);
        label->setBuddy(day);
        auto *row = new QHBoxLayout;
        row->addWidget(day, 1);
        row->addWidget(time);
        form->addRow(label, row);
    };
    addDay(tr("&From"), m_firstDay, m_from);
    addDay(tr("&To"), m_lastDay, m_to);
    form->addRow(QString(), m_wholeDays);
    auto *noteLabel = new QLabel(tr("&Note"));
    noteLabel->setBuddy(m_note);
    form->addRow(noteLabel, m_note);
    form->addRow(m_error);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *accept = buttons->addButton(m_span.id.isValid() ? tr("Change") : tr("Enter"), QDialogButtonBox::AcceptRole);
    accept->setObjectName(QStringLiteral("savePushButton"));
    form->addRow(buttons);
    accept->setDefault(true); // in the dialog, not before
    connect(buttons, &QDialogButtonBox::accepted, this, &UnavailabilityDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void UnavailabilityDialog::fill()
{
    const bool isNew = !m_span.startsAt.isValid();
    const bool isWhole = isNew || isWholeDays(m_span);
    m_firstDay->setDate(isNew ? base::Clock::today() : m_span.startsAt.date());
    m_lastDay->setDate(isNew ? base::Clock::today() : m_span.endsAt.date().addDays(isWhole ? -1 : 0));
    m_from->setTime(isWhole ? QTime(9, 0) : m_span.startsAt.time());
    m_to->setTime(isWhole ? QTime(17, 0) : m_span.endsAt.time());
    m_wholeDays->setChecked(isWhole);
    m_note->setText(m_span.note);
    update();
}

void UnavailabilityDialog::update()
{
    m_from->setEnabled(!m_wholeDays->isChecked());
    m_to->setEnabled(!m_wholeDays->isChecked());
    m_error->hide();
}

Unavailability UnavailabilityDialog::entered() const
{
    Unavailability span = m_span;
    const bool isWhole = m_wholeDays->isChecked();
    span.startsAt = base::berlinTime(m_firstDay->date(), isWhole ? QTime(0, 0) : m_from->time());
    span.endsAt = base::berlinTime(m_lastDay->date().addDays(isWhole ? 1 : 0), isWhole ? QTime(0, 0) : m_to->time());
    span.note = m_note->text().trimmed();
    return span;
}

void UnavailabilityDialog::save()
{
    if (!m_document)
        return;
    const auto change = setUnavailability(m_document->programme(), entered());
    if (!change) {
        m_error->setText(change.error().message);
        QPalette red = m_error->palette();
        red.setColor(QPalette::WindowText, errorColour(palette()));
        m_error->setPalette(red);
        m_error->show();
        m_lastDay->setFocus();
        return;
    }
    if (applyOrTell(*m_document, m_context.prompter, this, change))
        accept();
}

} // namespace gui
