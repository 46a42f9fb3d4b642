#include "gui/certificates/verificationdialog.h"

#include "base/clock.h"
#include "base/safefile.h"
#include "base/text.h"
#include "domain/verbs/signingkeyverbs.h"
#include "gui/droppedfiles.h"
#include "gui/prompter.h"
#include "gui/theme/icons.h"
#include "workspace/jobs.h"
#include "workspace/signingkeys.h"
#include "workspace/verificationpage.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace gui {

namespace {

using Outcome = workspace::VerificationOutcome;

constexpr int SignSize = 32;

QString wordFor(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Valid: return VerificationDialog::tr("Valid", "verdict on a certificate");
    case Outcome::Superseded: return VerificationDialog::tr("Replaced", "verdict on a certificate");
    case Outcome::Revoked: return VerificationDialog::tr("Revoked", "verdict on a certificate");
    case Outcome::Altered: return VerificationDialog::tr("Forged or altered", "verdict on a certificate");
    case Outcome::UnknownKey: return VerificationDialog::tr("Unknown key", "verdict on a certificate");
    case Outcome::PageDiffers: return VerificationDialog::tr("Page altered", "verdict on a certificate");
    case Outcome::NotListed: return VerificationDialog::tr("Not in the list", "verdict on a certificate");
    case Outcome::NewerThanList: return VerificationDialog::tr("Newer than the list", "verdict on a certificate");
    case Outcome::OtherStatement: return VerificationDialog::tr("Made with a copy", "verdict on a certificate");
    case Outcome::OtherRun: return VerificationDialog::tr("Genuine, state unknown", "verdict on a certificate");
    default: return VerificationDialog::tr("Cannot be checked", "verdict on a certificate");
    }
}

QString iconFor(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Valid: return QStringLiteral("dialog-ok");
    case Outcome::Superseded:
    case Outcome::Revoked:
    case Outcome::PageDiffers:
    case Outcome::OtherStatement:
    case Outcome::Altered:
    case Outcome::UnknownKey: return QStringLiteral("dialog-error");
    default: return QStringLiteral("dialog-warning");
    }
}

/// What the code states, line by line.
QString detailsOf(const workspace::CertificateVerdict &verdict)
{
    const signing::Statement &statement = verdict.statement;
    if (statement.number.isEmpty())
        return {};
    const auto kind = domain::enumFromIdentifier<domain::CertificateKind>(QLatin1StringView(statement.kind.toLatin1()));
    QStringList lines{verdict.isSigned() ? VerificationDialog::tr("Please compare with the paper:") : VerificationDialog::tr("The code claims, without proof:"),
        VerificationDialog::tr("Number: %1").arg(statement.number), VerificationDialog::tr("Name: %1").arg(statement.name),
        VerificationDialog::tr("Programme: %1").arg(statement.programme),
        VerificationDialog::tr("Issued on: %1").arg(base::longDate(statement.issuedOn, QLocale()))};
    if (kind)
        lines.append(VerificationDialog::tr("Kind: %1").arg(domain::enumLabel(*kind)));
    return lines.join(u'\n');
}

QLabel *plainLabel(const char *name)
{
    auto *label = new QLabel;
    label->setObjectName(QLatin1StringView(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setFocusPolicy(Qt::NoFocus);
    return label;
}

/// What a label says can be reached by keyboard, so that a screen reader comes by; an empty one is not there.
void say(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
    label->setFocusPolicy(text.isEmpty() ? Qt::NoFocus : Qt::StrongFocus);
}

} // namespace

VerificationDialog::VerificationDialog(workspace::Document &document, const PageContext &context, QWidget *parent)
    : QDialog(parent), m_context(context), m_document(document), m_text(new QPlainTextEdit), m_sign(new QLabel), m_word(plainLabel("wordLabel")),
      m_reason(plainLabel("reasonLabel")), m_details(plainLabel("detailsLabel")), m_handedOut(plainLabel("handedOutLabel"))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("verificationDialog"));
    setWindowTitle(tr("Check a certificate"));
    setAcceptDrops(true);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    setupInput(*layout);
    setupVerdict(*layout);
    setupButtons(*layout);
    resize(640, 560);
    connect(&document, &QObject::destroyed, this, &QObject::deleteLater);
    showNothing(tr("Nothing checked yet."));
}

QAction *VerificationDialog::makeAction(Page &page, const PageContext &context)
{
    auto *action = new QAction(icon(QStringLiteral("document-edit-verify")), tr("Chec&k…"), &page);
    action->setObjectName(QStringLiteral("verifyAction"));
    action->setToolTip(tr("Check a certificate that somebody shows; hand out the page with which others check"));
    connect(action, &QAction::triggered, &page, [&page, context] {
        if (page.document())
            (new VerificationDialog(*page.document(), context, &page))->open();
    });
    return action;
}

void VerificationDialog::setupInput(QVBoxLayout &layout)
{
    auto *label = new QLabel(tr("&Text of the code, as a scanner reads it; or drop the PDF or a picture here"));
    label->setWordWrap(true);
    label->setBuddy(m_text);
    m_text->setObjectName(QStringLiteral("codePlainTextEdit"));
    m_text->setAccessibleName(tr("Text of the code"));
    m_text->setPlaceholderText(QStringLiteral("IL1:…"));
    m_text->setTabChangesFocus(true);
    m_text->setAcceptDrops(false);
    m_text->setMaximumHeight(m_text->fontMetrics().lineSpacing() * 6);
    connect(m_text, &QPlainTextEdit::textChanged, this, &VerificationDialog::checkText);
    auto *open = new QPushButton(icon(QStringLiteral("document-open")), tr("&Open a File…"));
    open->setObjectName(QStringLiteral("openPushButton"));
    open->setAutoDefault(false);
    connect(open, &QPushButton::clicked, this, &VerificationDialog::askForFile);
    layout.addWidget(label);
    layout.addWidget(m_text);
    layout.addWidget(open, 0, Qt::AlignLeft);
}

void VerificationDialog::setupVerdict(QVBoxLayout &layout)
{
    QFont large = m_word->font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    large.setBold(true);
    m_word->setFont(large);
    m_sign->setObjectName(QStringLiteral("signLabel"));
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_sign);
    head->addWidget(m_word, 1);
    layout.addSpacing(8);
    layout.addLayout(head);
    layout.addWidget(m_reason);
    layout.addWidget(m_details);
    layout.addStretch(1);
    layout.addWidget(m_handedOut);
}

void VerificationDialog::setupButtons(QVBoxLayout &layout)
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton *page = buttons->addButton(tr("Save the &Page for Checking…"), QDialogButtonBox::ActionRole);
    QPushButton *key = buttons->addButton(tr("Save the &Key File…"), QDialogButtonBox::ActionRole);
    page->setObjectName(QStringLiteral("pagePushButton"));
    page->setToolTip(tr("A page that checks certificates in any browser, without a network"));
    key->setObjectName(QStringLiteral("keyPushButton"));
    key->setToolTip(tr("What the command line needs to check certificates; nothing in it is secret"));
    const bool hasKey = domain::signingKey(m_document.programme());
    for (QPushButton *button : {page, key}) {
        button->setAutoDefault(false);
        button->setEnabled(hasKey);
    }
    say(m_handedOut, hasKey ? QString() : tr("This programme has no key yet: it is made when the first certificate is issued."));
    connect(page, &QPushButton::clicked, this, [this] { handOut(true); });
    connect(key, &QPushButton::clicked, this, [this] { handOut(false); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout.addWidget(buttons);
}

void VerificationDialog::checkText()
{
    ++m_fileNumber;
    const QString text = m_text->toPlainText();
    if (text.trimmed().isEmpty())
        showNothing(tr("Nothing checked yet."));
    else
        showVerdict(workspace::verifyText(text, workspace::ownKeysOf(m_document.programme())));
}

void VerificationDialog::askForFile()
{
    m_context.prompter.askOpenFile(this, {tr("Certificate to check"), {}, {}, tr("PDF and pictures (*.pdf *.png *.jpg *.jpeg);;All files (*)"), {}},
        [this](const QString &path) { checkFile(path); });
}

void VerificationDialog::checkFile(const QString &path)
{
    const int number = ++m_fileNumber;
    showNothing(tr("“%1” is being read…").arg(QFileInfo(path).fileName()));
    m_context.jobs.start(
        tr("Reading a certificate"), this,
        [path, keys = workspace::ownKeysOf(m_document.programme())](workspace::JobControl &) { return workspace::verifyPath(path, keys); },
        [this, number](const base::Result<workspace::CertificateVerdict> &verdict) {
            if (number != m_fileNumber)
                return;
            if (verdict)
                showVerdict(*verdict);
            else
                showNothing(verdict.error().message);
        });
}

void VerificationDialog::showVerdict(const workspace::CertificateVerdict &verdict)
{
    m_sign->setPixmap(icon(iconFor(verdict.outcome)).pixmap(SignSize));
    m_sign->show();
    say(m_word, wordFor(verdict.outcome));
    say(m_reason, (QStringList{verdict.reason} + verdict.remarks).join(u'\n'));
    say(m_details, detailsOf(verdict));
}

void VerificationDialog::showNothing(const QString &sentence)
{
    m_sign->hide();
    say(m_word, sentence);
    say(m_reason, {});
    say(m_details, {});
}

void VerificationDialog::handOut(bool asPage)
{
    auto bytes = workspace::keyFileBytes(m_document, base::Clock::today());
    if (bytes && asPage)
        bytes = workspace::verificationPage(*bytes);
    if (!bytes)
        return m_context.prompter.tell(this, bytes.error());
    const QString suffix = asPage ? QStringLiteral("html") : QStringLiteral("json");
    const QString name = asPage ? tr("Check certificates %1", "name of a file, %1 is the title of the programme").arg(m_document.title())
                                : tr("Key %1", "name of a file, %1 is the title of the programme").arg(m_document.title());
    const FileRequest request{asPage ? tr("Where to save the page") : tr("Where to save the key file"), {}, base::safeFileName(name) + u'.' + suffix,
        asPage ? tr("Web pages (*.html)") : tr("Key files (*.json)"), suffix};
    m_context.prompter.askSaveFile(this, request, [this, content = *bytes](const QString &path) {
        if (const auto written = base::writeFile(path, content); !written)
            m_context.prompter.tell(this, written.error());
        else
            say(m_handedOut, tr("“%1” was saved. It knows what became of certificates up to today.").arg(QFileInfo(path).fileName()));
    });
}

void VerificationDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (droppedFiles(*event->mimeData()).size() == 1 || event->mimeData()->hasText())
        event->acceptProposedAction();
}

void VerificationDialog::dropEvent(QDropEvent *event)
{
    const QStringList files = droppedFiles(*event->mimeData());
    if (files.size() == 1)
        checkFile(files.first());
    else
        m_text->setPlainText(event->mimeData()->text());
    event->acceptProposedAction();
}

} // namespace gui
