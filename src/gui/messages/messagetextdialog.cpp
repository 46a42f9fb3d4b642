#include "gui/messages/messagetextdialog.h"

#include "base/clock.h"
#include "domain/rules/messagetemplates.h"
#include "domain/rules/messagetext.h"
#include "domain/verbs/messagetemplateverbs.h"
#include "gui/applychange.h"
#include "gui/messages/mailview.h"
#include "gui/messages/patternedit.h"
#include "gui/messages/placeholderlist.h"
#include "gui/prompter.h"
#include "gui/theme/icons.h"
#include "gui/theme/theme.h"
#include "gui/widgets/windowsize.h"
#include "workspace/document.h"
#include "workspace/jobs.h"
#include "workspace/messages.h"

#include <QApplication>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSplitter>
#include <QVBoxLayout>

namespace gui {

using domain::MessageKind;

namespace {

constexpr qsizetype MostExamples = 200;

/// People who get such a message; when nobody does at the moment, others who get one.
QList<domain::Addressee> exampleRecipients(const domain::Programme &programme, MessageKind kind, const QDateTime &now)
{
    for (const MessageKind tried : {kind, MessageKind::Acceptance, MessageKind::Other}) {
        const QList<domain::Addressee> found = domain::messageRecipients(programme, tried, {}, now);
        if (!found.isEmpty())
            return found.first(std::min(found.size(), MostExamples));
    }
    return {};
}

/// What a text of one's own begins with.
QString emptyBody()
{
    return QStringLiteral("{salutation}\n\n\n\n{closing}");
}

} // namespace

MessageTextDialog::MessageTextDialog(const domain::MessageTemplate &messageTemplate, const QList<domain::Addressee> &examples, workspace::Document &document,
                                     const PageContext &context, QWidget *parent)
    : QDialog(parent), m_document(document), m_context(context), m_name(new QLineEdit), m_kind(new QComboBox), m_language(new QComboBox),
      m_subject(new PatternEdit(PatternEdit::Lines::One)), m_body(new PatternEdit(PatternEdit::Lines::Several)), m_error(new QLabel),
      m_goTo(new QPushButton(tr("&Go There"))), m_placeholders(new PlaceholderList), m_example(new QComboBox), m_missing(new QLabel), m_preview(new MailView),
      m_insertInto(m_body)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("messageTextDialog"));
    setWindowTitle(tr("Text of the message"));
    setupFields();
    auto *splitter = new QSplitter;
    splitter->addWidget(makeEditor());
    splitter->addWidget(m_placeholders);
    splitter->addWidget(makePreview());
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(12);
    splitter->setSizes({460, 280, 420});
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(splitter, 1);
    layout->addWidget(makeButtons());
    resizeWithinScreen(*this, {1200, 720});
    connectParts();
    load(messageTemplate);
    if (examples.isEmpty())
        findExamples();
    else
        showExamples(examples.first(std::min(examples.size(), MostExamples)));
    m_body->setFocus();
}

// Setting up

void MessageTextDialog::setupFields()
{
    m_name->setObjectName(QStringLiteral("nameLineEdit"));
    m_kind->setObjectName(QStringLiteral("kindComboBox"));
    for (const domain::EnumEntry &entry : domain::EnumTraits<MessageKind>::entries)
        m_kind->addItem(domain::enumLabel(static_cast<MessageKind>(entry.value)), entry.value);
    m_language->setObjectName(QStringLiteral("languageComboBox"));
    m_language->addItem(tr("German"), QStringLiteral("de"));
    m_language->addItem(tr("English"), QStringLiteral("en"));
    m_subject->setObjectName(QStringLiteral("subjectPlainTextEdit"));
    m_body->setObjectName(QStringLiteral("bodyPlainTextEdit"));
    m_error->setObjectName(QStringLiteral("errorLabel"));
    m_goTo->setObjectName(QStringLiteral("goToPushButton"));
    m_goTo->setAutoDefault(false);
    m_goTo->setToolTip(tr("Marks in the text what is not understood"));
    m_example->setObjectName(QStringLiteral("exampleComboBox"));
    m_missing->setObjectName(QStringLiteral("missingLabel"));
    for (QLabel *label : {m_error, m_missing}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    for (QComboBox *box : {m_kind, m_language, m_example}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8);
    }
}

QWidget *MessageTextDialog::makeEditor()
{
    auto *form = new QFormLayout;
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&Kind"), m_kind);
    form->addRow(tr("&Language"), m_language);
    form->addRow(tr("S&ubject"), m_subject);
    auto *bodyLabel = new QLabel(tr("&Text"));
    bodyLabel->setBuddy(m_body);
    auto *errors = new QHBoxLayout;
    errors->addWidget(m_error, 1);
    errors->addWidget(m_goTo);
    auto *editor = new QWidget;
    auto *layout = new QVBoxLayout(editor);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(form);
    layout->addWidget(bodyLabel);
    layout->addWidget(m_body, 1);
    layout->addLayout(errors);
    return editor;
}

QWidget *MessageTextDialog::makePreview()
{
    auto *label = new QLabel(tr("Preview &for"));
    label->setBuddy(m_example);
    auto *head = new QHBoxLayout;
    head->addWidget(label);
    head->addWidget(m_example, 1);
    auto *preview = new QWidget;
    auto *layout = new QVBoxLayout(preview);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addWidget(m_missing);
    layout->addWidget(m_preview, 1);
    return preview;
}

QPushButton *MessageTextDialog::makeButton(const QString &text, const char *name, const char *iconName, void (MessageTextDialog::*slot)())
{
    auto *button = new QPushButton(icon(QString::fromLatin1(iconName)), text);
    button->setObjectName(QString::fromLatin1(name));
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, slot);
    return button;
}

QWidget *MessageTextDialog::makeButtons()
{
    m_original = makeButton(tr("&Original Text"), "originalPushButton", "edit-undo", &MessageTextDialog::useOriginal);
    m_original->setToolTip(tr("Puts the program's own text into the editor; Ctrl+Z brings yours back"));
    m_remove = makeButton(tr("&Remove"), "removePushButton", "edit-delete", &MessageTextDialog::remove);
    m_remove->setToolTip(tr("Takes this text out of the programme"));
    m_saveAsNew = makeButton(tr("Save as Ne&w…"), "saveAsNewPushButton", "list-add", &MessageTextDialog::saveAsNew);
    m_save = makeButton(tr("&Save"), "savePushButton", "dialog-ok", &MessageTextDialog::save);
    m_save->setShortcut(QKeySequence::Save);
    QPushButton *close = makeButton(tr("&Close"), "closePushButton", "window-close", &MessageTextDialog::reject);
    auto *buttons = new QWidget;
    auto *layout = new QHBoxLayout(buttons);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_original);
    layout->addWidget(m_remove);
    layout->addStretch(1);
    layout->addWidget(m_saveAsNew);
    layout->addWidget(m_save);
    layout->addWidget(close);
    return buttons;
}

void MessageTextDialog::connectParts()
{
    connect(m_name, &QLineEdit::textChanged, this, &MessageTextDialog::updateState);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &MessageTextDialog::changeKind);
    connect(m_language, &QComboBox::currentIndexChanged, this, &MessageTextDialog::changeKind);
    connect(m_subject, &QPlainTextEdit::textChanged, this, &MessageTextDialog::updateState);
    connect(m_body, &QPlainTextEdit::textChanged, this, &MessageTextDialog::updateState);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, const QWidget *now) {
        if (now == m_subject || now == m_body)
            m_insertInto = now == m_subject ? m_subject : m_body;
    });
    connect(m_goTo, &QPushButton::clicked, this, &MessageTextDialog::goToMistake);
    connect(m_placeholders, &PlaceholderList::chosen, this, &MessageTextDialog::insert);
    connect(m_example, &QComboBox::currentIndexChanged, this, &MessageTextDialog::updatePreview);
    connect(&m_document, &workspace::Document::changed, this, &MessageTextDialog::follow);
}

// The text

void MessageTextDialog::load(const domain::MessageTemplate &text)
{
    {
        const QScopedValueRollback guard(m_isLoading, true);
        m_name->setText(text.name);
        m_kind->setCurrentIndex(m_kind->findData(int(text.kind)));
        m_language->setCurrentIndex(std::max(0, m_language->findData(text.language)));
        m_subject->replaceText(text.subject);
        m_body->replaceText(text.body.isEmpty() ? emptyBody() : text.body);
        m_subject->document()->clearUndoRedoStacks();
        m_body->document()->clearUndoRedoStacks();
        m_loaded.id = text.id;
        m_loaded = edited();
    }
    updateState();
}

/// A text that nobody touched gives way to the one of the other kind or language.
void MessageTextDialog::changeKind()
{
    if (m_isLoading)
        return;
    domain::MessageTemplate before = edited();
    before.kind = m_loaded.kind;
    before.language = m_loaded.language;
    const auto kind = static_cast<MessageKind>(m_kind->currentData().toInt());
    const auto texts = domain::messageTemplates(m_document.programme(), kind, m_language->currentData().toString());
    if (before == m_loaded && !m_loaded.id.isValid()) {
        domain::MessageTemplate empty;
        empty.kind = kind;
        empty.language = m_language->currentData().toString();
        load(texts.isEmpty() ? empty : texts.constFirst());
    } else {
        updateState();
    }
    findExamples();
}

/// What was saved may have been changed or taken back elsewhere.
void MessageTextDialog::follow()
{
    if (!m_loaded.id.isValid())
        return;
    const domain::MessageTemplate *now = m_document.programme().find(m_loaded.id);
    if (!now)
        m_loaded.id = {}; // what is in the editor can be saved again
    else if (!isModified() && *now != m_loaded)
        load(*now);
    updateState();
}

domain::MessageTemplate MessageTextDialog::edited() const
{
    return {m_loaded.id, m_name->text().trimmed(), static_cast<MessageKind>(m_kind->currentData().toInt()), m_language->currentData().toString(),
            m_subject->toPlainText(), m_body->toPlainText()};
}

void MessageTextDialog::updateState()
{
    if (m_isLoading)
        return;
    const domain::MessageTemplate text = edited();
    const auto checked = domain::checkMessageText(text);
    QPalette palette = m_error->palette();
    palette.setColor(QPalette::WindowText, checked ? quietColour(this->palette()) : errorColour(this->palette()));
    m_error->setPalette(palette);
    m_error->setText(checked ? tr("The text can be filled.") : checked.error().message);
    m_goTo->setVisible(!checked);
    const bool canWrite = !m_document.isReadOnly();
    m_save->setEnabled(canWrite && checked && !text.name.isEmpty() && (isModified() || !text.id.isValid()));
    m_saveAsNew->setEnabled(canWrite && checked.has_value());
    m_original->setEnabled(domain::shippedMessageTemplate(text.kind, text.language).has_value());
    m_remove->setEnabled(canWrite && text.id.isValid());
    m_placeholders->setLanguage(text.language);
    updatePreview();
}

void MessageTextDialog::insert(const QString &before, const QString &after)
{
    m_insertInto->insertAround(before, after);
    m_insertInto->setFocus(Qt::OtherFocusReason);
}

void MessageTextDialog::goToMistake()
{
    if (m_subject->selectUnknown() || m_body->selectUnknown())
        return;
    PatternEdit *edit = m_subject->toPlainText().trimmed().isEmpty() ? m_subject : m_body;
    edit->setFocus(Qt::OtherFocusReason);
}

void MessageTextDialog::useOriginal()
{
    const domain::MessageTemplate text = edited();
    const auto original = domain::shippedMessageTemplate(text.kind, text.language);
    if (!original)
        return;
    m_subject->replaceText(original->subject);
    m_body->replaceText(original->body);
    m_body->setFocus(Qt::OtherFocusReason);
}

// The preview

void MessageTextDialog::findExamples()
{
    const auto kind = static_cast<MessageKind>(m_kind->currentData().toInt());
    m_context.jobs.start(
        tr("Looking for people who get the message"), this,
        [programme = m_document.programme(), kind, now = base::Clock::now()](workspace::JobControl &) {
            return base::Result<QList<domain::Addressee>>(exampleRecipients(programme, kind, now));
        },
        [this, kind](const base::Result<QList<domain::Addressee>> &found) {
            if (kind == edited().kind) // not of a kind that was chosen in between
                showExamples(found ? *found : QList<domain::Addressee>());
        });
}

void MessageTextDialog::showExamples(const QList<domain::Addressee> &examples)
{
    m_examples = examples;
    {
        const QSignalBlocker blocker(m_example);
        m_example->clear();
        for (const domain::Addressee &example : examples)
            m_example->addItem(domain::recipientName(m_document.programme(), example.recipient));
    }
    m_example->setEnabled(!examples.isEmpty());
    updatePreview();
}

void MessageTextDialog::updatePreview()
{
    if (m_isLoading)
        return;
    const domain::Programme &programme = m_document.programme();
    const auto composer = domain::MessageComposer::make(programme, edited());
    const int place = m_example->currentIndex();
    if (!composer || place < 0 || place >= m_examples.size()) {
        m_missing->show();
        m_missing->setText(composer ? tr("There is nobody to show the text for.") : tr("The preview shows the text as it could be filled last."));
        return;
    }
    workspace::MessageOrder order;
    order.messageTemplate = edited();
    const domain::Addressee &example = m_examples[place];
    const workspace::PreparedMessage message{example, domain::recipientName(programme, example.recipient), composer->compose(example, {}), {}, {}};
    QStringList missing;
    for (const QString &name : message.text.missing)
        missing.append(QStringLiteral("{%1}").arg(name));
    m_missing->setText(missing.isEmpty() ? QString() : tr("For this person there is no data for %1.").arg(missing.join(QStringLiteral(", "))));
    m_missing->setVisible(!missing.isEmpty());
    if (const auto draft = workspace::messageDraft(programme, order, message))
        m_preview->showDraft(*draft);
}

// Keeping

void MessageTextDialog::save()
{
    keep(edited());
}

void MessageTextDialog::saveAsNew()
{
    m_context.prompter.askText(this, tr("Save as a new text"), tr("Name of the text"), m_name->text(), [this](const QString &name) {
        domain::MessageTemplate text = edited();
        text.id = {};
        text.name = name;
        keep(text);
    });
}

void MessageTextDialog::keep(const domain::MessageTemplate &text)
{
    const auto change = domain::saveMessageTemplate(m_document.programme(), text);
    if (!applyOrTell(m_document, m_context.prompter, this, change))
        return;
    domain::MessageTemplateId id = text.id;
    if (!id.isValid() && !change->of<domain::MessageTemplate>().empty())
        id = change->of<domain::MessageTemplate>().front().id();
    if (const domain::MessageTemplate *kept = m_document.programme().find(id)) {
        const QScopedValueRollback guard(m_isLoading, true);
        m_name->setText(kept->name);
        m_loaded.id = id;
        m_loaded = edited();
    }
    updateState();
    Q_EMIT saved(id);
}

void MessageTextDialog::remove()
{
    const domain::MessageTemplateId id = m_loaded.id;
    const auto change = domain::removeMessageTemplate(m_document.programme(), id);
    if (!applyOrTell(m_document, m_context.prompter, this, change))
        return;
    const domain::MessageTemplate text = edited();
    const auto texts = domain::messageTemplates(m_document.programme(), text.kind, text.language);
    if (!texts.isEmpty())
        load(texts.constFirst());
    updateState();
}

void MessageTextDialog::reject()
{
    if (!isModified()) {
        QDialog::reject();
        return;
    }
    m_context.prompter.ask(this, {windowTitle(), tr("The text was changed and is not saved. Close it all the same?"), {}, tr("Close Without Saving")},
                           [this] { QDialog::reject(); });
}

} // namespace gui
