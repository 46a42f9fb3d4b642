#include "gui/messages/messageorderpane.h"

#include "base/clock.h"
#include "base/text.h"
#include "domain/rules/messagetemplates.h"
#include "gui/theme/icons.h"
#include "gui/widgets/rolechoices.h"
#include "workspace/document.h"
#include "workspace/settings.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QSpinBox>
#include <QVBoxLayout>

namespace gui {

using domain::MessageKind;
using workspace::MessageFormat;

namespace {

constexpr int MostInBatch = 1000;
constexpr int SessionRows = 7;
constexpr int SectionSpace = 12;
const QString FormatChoice = QStringLiteral("messages.format");
const QString CalendarChoice = QStringLiteral("messages.calendar");
const QString ScheduleChoice = QStringLiteral("messages.schedule");
const QString BatchChoice = QStringLiteral("messages.batch");
const QString SeparatorChoice = QStringLiteral("messages.separator");

bool isAboutSessions(MessageKind kind)
{
    return kind != MessageKind::Decline && kind != MessageKind::CertificateFollows;
}

bool isAboutPlaces(MessageKind kind)
{
    return kind == MessageKind::Invitation || kind == MessageKind::Reminder;
}

/// Who held a date that is off has to know it too.
bool takesCancelled(MessageKind kind)
{
    return kind == MessageKind::Cancellation || kind == MessageKind::ChangeOfTime;
}

QString sessionText(const domain::Session &session)
{
    const QString date = base::shortDate(session.startsAt.date(), QLocale());
    return date.isEmpty() ? session.title : MessageOrderPane::tr("%1  %2", "date and title of a session").arg(date, session.title);
}

/// A combo box that its longest entry does not widen.
void bound(QComboBox *box, const char *name)
{
    box->setObjectName(QString::fromLatin1(name));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(10);
}

} // namespace

MessageOrderPane::MessageOrderPane(workspace::Document &document, const PageContext &context, QWidget *parent)
    : QScrollArea(parent), m_document(document), m_context(context), m_layout(nullptr), m_kind(new QComboBox), m_text(new QComboBox),
      m_language(new QComboBox), m_edit(new QPushButton(tr("&Edit the Text…"))), m_onlySelected(new QCheckBox), m_sessions(new QListWidget),
      m_roles(new ChoiceChips(tr("Role"))), m_states(new ChoiceChips(tr("Place"))), m_onlyUntold(new QCheckBox(tr("Only dates not told &yet"))),
      m_format(new QComboBox), m_calendar(new QCheckBox(tr("Attach &calendar entries"))), m_schedule(new QCheckBox(tr("Attach the &personal schedule"))),
      m_batch(new QSpinBox), m_separator(new QComboBox)
{
    setObjectName(QStringLiteral("messageOrderPane"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget;
    m_layout = new QVBoxLayout(content);
    m_layout->setSpacing(4);
    setWidget(content);
    setupText();
    setupPeople();
    setupFormat();
    m_layout->addStretch(1);
    setFocusProxy(m_kind);
    connectParts();
}

QSize MessageOrderPane::minimumSizeHint() const
{
    const int width = widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width();
    return {width, QScrollArea::minimumSizeHint().height()};
}

// Setting up

QLabel *MessageOrderPane::addField(const QString &text, QWidget *field)
{
    auto *label = new QLabel(text);
    label->setBuddy(field);
    m_layout->addWidget(label);
    m_layout->addWidget(field);
    return label;
}

void MessageOrderPane::setupText()
{
    bound(m_kind, "kindComboBox");
    for (const domain::EnumEntry &entry : domain::EnumTraits<MessageKind>::entries)
        m_kind->addItem(domain::enumLabel(static_cast<MessageKind>(entry.value)), entry.value);
    bound(m_text, "textComboBox");
    bound(m_language, "languageComboBox");
    m_language->addItem(tr("German"), QStringLiteral("de"));
    m_language->addItem(tr("English"), QStringLiteral("en"));
    m_edit->setObjectName(QStringLiteral("editTextPushButton"));
    m_edit->setIcon(icon(QStringLiteral("document-edit")));
    m_edit->setAutoDefault(false);
    //: what a mail or letter is for (German: "Anlass")
    addField(tr("W&hat for"), m_kind);
    addField(tr("&Language"), m_language);
    addField(tr("&Text"), m_text);
    m_layout->addWidget(m_edit);
    m_layout->addSpacing(SectionSpace);
}

void MessageOrderPane::setupPeople()
{
    m_onlySelected->setObjectName(QStringLiteral("onlySelectedCheckBox"));
    m_layout->addWidget(m_onlySelected);
    m_sessions->setObjectName(QStringLiteral("sessionsListWidget"));
    m_sessions->setAccessibleName(tr("&Sessions (none marked: all)").remove(u'&'));
    m_sessions->setTextElideMode(Qt::ElideRight);
    m_sessions->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_sessions->setMinimumHeight(3 * (fontMetrics().height() + 4));
    m_sessions->setMaximumHeight(SessionRows * (fontMetrics().height() + 6));
    //: none marked means no restriction
    m_sessionsLabel = addField(tr("&Sessions (none marked: all)"), m_sessions);
    m_rolesLabel = addField(tr("Roles"), m_roles);
    m_rolesLabel->setBuddy(nullptr);
    m_statesLabel = addField(tr("Place in the session"), m_states);
    m_statesLabel->setBuddy(nullptr);
    m_states->setChoices(choicesOf<domain::EnrolmentState>());
    m_onlyUntold->setObjectName(QStringLiteral("onlyUntoldCheckBox"));
    m_layout->addWidget(m_onlyUntold);
    m_layout->addSpacing(SectionSpace);
}

void MessageOrderPane::setupFormat()
{
    const workspace::Settings &settings = m_context.settings;
    bound(m_format, "formatComboBox");
    m_format->addItem(tr("Mail drafts, one file each"), int(MessageFormat::Drafts));
    m_format->addItem(tr("Mail drafts in one mailbox file"), int(MessageFormat::Mailbox));
    m_format->addItem(tr("Letters as PDF"), int(MessageFormat::Letters));
    m_format->addItem(tr("Addresses for blind copies"), int(MessageFormat::Addresses));
    m_format->setCurrentIndex(std::max(0, m_format->findData(settings.choice(FormatChoice, int(MessageFormat::Drafts)).toInt())));
    m_calendar->setObjectName(QStringLiteral("calendarCheckBox"));
    m_calendar->setChecked(settings.choice(CalendarChoice, true).toBool());
    m_schedule->setObjectName(QStringLiteral("scheduleCheckBox"));
    m_schedule->setChecked(settings.choice(ScheduleChoice, false).toBool());
    m_batch->setObjectName(QStringLiteral("batchSpinBox"));
    m_batch->setRange(1, MostInBatch);
    m_batch->setValue(settings.choice(BatchChoice, workspace::MessageOrder().batchSize).toInt());
    bound(m_separator, "separatorComboBox");
    m_separator->addItem(tr("Semicolon (Outlook)"), QStringLiteral(";"));
    m_separator->addItem(tr("Comma"), QStringLiteral(","));
    m_separator->setCurrentIndex(std::max(0, m_separator->findData(settings.choice(SeparatorChoice, QStringLiteral(";")))));
    //: how messages are written: drafts, letters, addresses (German: "Als")
    addField(tr("&As"), m_format);
    m_layout->addWidget(m_calendar);
    m_layout->addWidget(m_schedule);
    m_batchLabel = addField(tr("Addresses in one &batch"), m_batch);
    m_separatorLabel = addField(tr("Between addresses"), m_separator);
}

void MessageOrderPane::connectParts()
{
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        if (m_isFilling)
            return;
        fillTexts();
        fillSessions(chosenSessions());
        fitChoices();
        changed();
    });
    connect(m_language, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_isFilling)
            fillTexts();
        changed();
    });
    connect(m_text, &QComboBox::currentIndexChanged, this, &MessageOrderPane::changed);
    connect(m_edit, &QPushButton::clicked, this, &MessageOrderPane::editRequested);
    connect(m_sessions, &QListWidget::itemChanged, this, &MessageOrderPane::changed);
    for (ChoiceChips *chips : {m_roles, m_states})
        connect(chips, &ChoiceChips::chosenChanged, this, &MessageOrderPane::changed);
    for (QCheckBox *box : {m_onlySelected, m_onlyUntold})
        connect(box, &QCheckBox::toggled, this, &MessageOrderPane::changed);
    for (QCheckBox *box : {m_calendar, m_schedule})
        connect(box, &QCheckBox::toggled, this, &MessageOrderPane::formatChanged);
    connect(m_format, &QComboBox::currentIndexChanged, this, &MessageOrderPane::formatChanged);
    connect(m_batch, &QSpinBox::valueChanged, this, &MessageOrderPane::formatChanged);
    connect(m_separator, &QComboBox::currentIndexChanged, this, &MessageOrderPane::formatChanged);
}

// Filling

void MessageOrderPane::begin(const MessageRequest &request)
{
    {
        const QScopedValueRollback guard(m_isFilling, true);
        m_request = request;
        m_kind->setCurrentIndex(m_kind->findData(int(request.kind)));
        m_language->setCurrentIndex(m_document.programme().info().language.startsWith(u"en") ? 1 : 0);
        const int selected = int(request.selection.participants.size() + request.selection.coaches.size());
        m_onlySelected->setVisible(selected > 0);
        m_onlySelected->setText(tr("Only the %n people selecte&d", nullptr, selected));
        m_onlySelected->setChecked(selected > 0);
        m_onlyUntold->setChecked(request.selection.onlyUntold);
        fillTexts();
        fillSessions(request.selection.sessions);
        fillRoles();
        QVariantList roles;
        for (const domain::RoleId role : request.selection.roles)
            roles.append(role.value);
        m_roles->choose(roles);
        m_states->clear();
        fitChoices();
    }
    changed();
}

void MessageOrderPane::follow()
{
    {
        const QScopedValueRollback guard(m_isFilling, true);
        fillTexts(domain::MessageTemplateId{m_text->currentData().toLongLong()});
        fillSessions(chosenSessions());
        fillRoles();
    }
    changed();
}

void MessageOrderPane::useTemplate(domain::MessageTemplateId id)
{
    const domain::MessageTemplate *text = m_document.programme().find(id);
    if (!text)
        return;
    {
        const QScopedValueRollback guard(m_isFilling, true);
        m_kind->setCurrentIndex(m_kind->findData(int(text->kind)));
        m_language->setCurrentIndex(m_language->findData(text->language));
        fillTexts(id);
        fillSessions(chosenSessions());
        fitChoices();
    }
    changed();
}

/// The texts of the programme, the program's own last; the first is the usual one.
void MessageOrderPane::fillTexts(std::optional<domain::MessageTemplateId> chosen)
{
    const QSignalBlocker blocker(m_text);
    m_text->clear();
    for (const domain::MessageTemplate &text : domain::messageTemplates(m_document.programme(), kind(), m_language->currentData().toString()))
        m_text->addItem(text.id.isValid() ? text.name : tr("The program's own text"), text.id.value);
    m_text->setCurrentIndex(chosen ? std::max(0, m_text->findData(chosen->value)) : 0);
    m_text->setEnabled(m_text->count() > 0);
    if (m_text->count() == 0)
        m_text->addItem(tr("No text yet"), qint64(0));
    m_edit->setText(lacksText() ? tr("Write a T&ext…") : tr("&Edit the Text…"));
}

void MessageOrderPane::fillSessions(const QList<domain::SessionId> &chosen)
{
    const QSignalBlocker blocker(m_sessions);
    const QDateTime now = base::Clock::now();
    m_sessions->clear();
    for (const domain::SessionId id : domain::sessionsByTime(m_document.programme())) {
        const domain::Session &session = *m_document.programme().find(id);
        const bool isPossible = session.startsAt.isValid() && session.startsAt >= now && (session.state != domain::SessionState::Cancelled || takesCancelled(kind()));
        if (!isPossible && !chosen.contains(id))
            continue;
        auto *item = new QListWidgetItem(sessionText(session), m_sessions);
        item->setData(Qt::UserRole, id.value);
        item->setToolTip(plainToolTip(item->text()));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(chosen.contains(id) ? Qt::Checked : Qt::Unchecked);
        if (!m_sessions->currentItem() && chosen.contains(id))
            m_sessions->setCurrentItem(item);
    }
    if (m_sessions->currentItem())
        m_sessions->scrollToItem(m_sessions->currentItem(), QAbstractItemView::PositionAtTop);
    else
        m_sessions->setCurrentRow(0);
}

void MessageOrderPane::fillRoles()
{
    m_roles->setChoices(roleChoices(m_document.programme(), devicePixelRatioF()));
}

/// Hides what the kind and the way have no use for.
void MessageOrderPane::fitChoices()
{
    const bool isMail = format() == MessageFormat::Drafts || format() == MessageFormat::Mailbox;
    const bool isAddresses = format() == MessageFormat::Addresses;
    for (QWidget *widget : QList<QWidget *>{m_sessionsLabel, m_sessions})
        widget->setVisible(isAboutSessions(kind()));
    for (QWidget *widget : QList<QWidget *>{m_statesLabel, m_states})
        widget->setVisible(isAboutPlaces(kind()));
    m_onlyUntold->setVisible(domain::tellsDates(kind()));
    m_calendar->setVisible(isMail && domain::tellsDates(kind()));
    m_schedule->setVisible(isMail && domain::tellsDates(kind()));
    for (QWidget *widget : QList<QWidget *>{m_batchLabel, m_batch, m_separatorLabel, m_separator})
        widget->setVisible(isAddresses);
}

// State

void MessageOrderPane::changed()
{
    if (!m_isFilling)
        Q_EMIT orderChanged();
}

void MessageOrderPane::formatChanged()
{
    m_context.settings.setChoice(FormatChoice, m_format->currentData());
    m_context.settings.setChoice(CalendarChoice, m_calendar->isChecked());
    m_context.settings.setChoice(ScheduleChoice, m_schedule->isChecked());
    m_context.settings.setChoice(BatchChoice, m_batch->value());
    m_context.settings.setChoice(SeparatorChoice, m_separator->currentData());
    fitChoices();
    changed();
}

MessageKind MessageOrderPane::kind() const
{
    return static_cast<MessageKind>(m_kind->currentData().toInt());
}

MessageFormat MessageOrderPane::format() const
{
    return static_cast<MessageFormat>(m_format->currentData().toInt());
}

bool MessageOrderPane::lacksText() const
{
    return !m_text->isEnabled();
}

QList<domain::SessionId> MessageOrderPane::chosenSessions() const
{
    QList<domain::SessionId> sessions;
    for (int row = 0; row < m_sessions->count(); ++row) {
        if (m_sessions->item(row)->checkState() == Qt::Checked)
            sessions.append(domain::SessionId{m_sessions->item(row)->data(Qt::UserRole).toLongLong()});
    }
    return sessions;
}

domain::MessageSelection MessageOrderPane::selection() const
{
    domain::MessageSelection selection;
    if (isAboutSessions(kind()))
        selection.sessions = chosenSessions();
    for (const QVariant &role : m_roles->chosen())
        selection.roles.append(domain::RoleId{role.toLongLong()});
    if (m_onlySelected->isChecked()) {
        selection.participants = m_request.selection.participants;
        selection.coaches = m_request.selection.coaches;
    }
    if (isAboutPlaces(kind())) {
        for (const QVariant &state : m_states->chosen())
            selection.states.append(static_cast<domain::EnrolmentState>(state.toInt()));
    }
    selection.onlyUntold = domain::tellsDates(kind()) && m_onlyUntold->isChecked();
    return selection;
}

workspace::MessageOrder MessageOrderPane::order() const
{
    workspace::MessageOrder order;
    order.messageTemplate.kind = kind();
    order.messageTemplate.language = m_language->currentData().toString();
    const auto texts = domain::messageTemplates(m_document.programme(), kind(), order.messageTemplate.language);
    const qint64 chosen = m_text->currentData().toLongLong();
    for (const domain::MessageTemplate &text : texts) {
        if (text.id.value == chosen)
            order.messageTemplate = text;
    }
    order.selection = selection();
    order.format = format();
    order.attachCalendar = m_calendar->isChecked();
    order.attachSchedule = m_schedule->isChecked();
    order.batchSize = m_batch->value();
    order.separator = m_separator->currentData().toString() == QLatin1StringView(",") ? ',' : ';';
    return order;
}

} // namespace gui
