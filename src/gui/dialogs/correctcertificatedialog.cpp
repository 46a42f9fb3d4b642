#include "gui/dialogs/correctcertificatedialog.h"

#include "gui/prompter.h"
#include "gui/theme/icons.h"
#include "gui/widgets/pdfpreview.h"
#include "gui/widgets/windowsize.h"
#include "workspace/certificatecorrection.h"
#include "workspace/jobs.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace gui {

namespace {

constexpr int QuestionWidth = 340;
enum Column { WhatColumn, BeforeColumn, AfterColumn, ColumnCount };

} // namespace

CorrectCertificateDialog::CorrectCertificateDialog(domain::CertificateId certificate, workspace::Document &document, const PageContext &context, QWidget *parent)
    : QDialog(parent), m_context(context), m_document(&document), m_heading(new QLabel), m_changes(new QTreeWidget), m_reason(new QLineEdit),
      m_preview(new PdfPreview)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("correctCertificateDialog"));
    setWindowTitle(tr("Correct a certificate"));
    if (const domain::Certificate *old = document.programme().find(certificate))
        m_number = old->number;
    auto *splitter = new QSplitter;
    splitter->addWidget(makeQuestion());
    splitter->addWidget(m_preview);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(splitter, 1);
    layout->addWidget(makeFooter());
    resizeWithinScreen(*this, {1040, 680});
    connect(&document, &workspace::Document::changed, this, &CorrectCertificateDialog::follow);
    connect(&document, &QObject::destroyed, this, &QObject::deleteLater);
    follow();
    m_reason->setFocus();
}

QWidget *CorrectCertificateDialog::makeQuestion()
{
    m_heading->setObjectName(QStringLiteral("headingLabel"));
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setWordWrap(true);
    m_changes->setObjectName(QStringLiteral("changesTreeWidget"));
    m_changes->setAccessibleName(tr("What the new document says otherwise"));
    m_changes->setColumnCount(ColumnCount);
    m_changes->setHeaderLabels({{}, tr("As printed"), tr("Now")});
    m_changes->setRootIsDecorated(false);
    m_changes->setTabKeyNavigation(false);
    m_changes->header()->setSectionResizeMode(WhatColumn, QHeaderView::ResizeToContents);
    m_changes->header()->setSectionResizeMode(BeforeColumn, QHeaderView::Stretch);
    m_changes->header()->setSectionResizeMode(AfterColumn, QHeaderView::Stretch);
    m_reason->setObjectName(QStringLiteral("reasonLineEdit"));
    m_reason->setPlaceholderText(tr("name misspelt", "example of a reason"));
    auto *reasonLabel = new QLabel(tr("&Reason"));
    reasonLabel->setBuddy(m_reason);
    connect(m_reason, &QLineEdit::textChanged, this, &CorrectCertificateDialog::updateState);
    auto *question = new QWidget;
    question->setMinimumWidth(QuestionWidth);
    auto *layout = new QVBoxLayout(question);
    layout->setContentsMargins(0, 0, 8, 0);
    layout->addWidget(m_heading);
    layout->addWidget(m_changes, 1);
    layout->addWidget(reasonLabel);
    layout->addWidget(m_reason);
    return question;
}

QWidget *CorrectCertificateDialog::makeFooter()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    m_correct = buttons->addButton(tr("&Correct"), QDialogButtonBox::ActionRole);
    m_correct->setObjectName(QStringLiteral("correctPushButton"));
    m_correct->setAutoDefault(false);
    m_correctAndPrint = buttons->addButton(tr("Correct and &Print…"), QDialogButtonBox::ActionRole);
    m_correctAndPrint->setObjectName(QStringLiteral("correctAndPrintPushButton"));
    m_correctAndPrint->setIcon(icon(QStringLiteral("document-print")));
    m_correctAndPrint->setDefault(true);
    connect(m_correct, &QPushButton::clicked, this, [this] { correct(false); });
    connect(m_correctAndPrint, &QPushButton::clicked, this, [this] { correct(true); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

void CorrectCertificateDialog::follow()
{
    if (!m_document)
        return;
    const auto order = workspace::correctionOrder(m_document->programme(), m_number);
    if (!order) {
        m_heading->setText(order.error().message);
        m_changes->clear();
        updateState();
        return;
    }
    const domain::Participant *person = m_document->programme().find(order->participants.constFirst());
    const QList<workspace::PrintedChange> changes = workspace::printedChanges(m_document->programme(), *order);
    const QString what = changes.isEmpty()
        ? tr("Nothing of what is printed was changed since: the new document has another number and date only. What is wrong is changed in the data of the person first.")
        : tr("The new document says this otherwise:");
    //: %1 is a name, %2 a number, %3 a further sentence
    m_heading->setText(tr("%1 gets a new certificate that supersedes %2. %3").arg(person ? domain::fullName(*person) : QString(), m_number, what));
    m_changes->clear();
    m_changes->setEnabled(!changes.isEmpty());
    for (const workspace::PrintedChange &change : changes)
        showChange(change);
    updateState();
    showPreview(*order);
}

/// Long texts stand in the tooltip in full.
void CorrectCertificateDialog::showChange(const workspace::PrintedChange &change)
{
    auto *item = new QTreeWidgetItem(m_changes, {change.what, change.before, change.after});
    item->setToolTip(BeforeColumn, plainToolTip(change.before));
    item->setToolTip(AfterColumn, plainToolTip(change.after));
}

void CorrectCertificateDialog::showPreview(const workspace::CertificateOrder &order)
{
    const auto material = workspace::certificateMaterial(*m_document, order, workspace::Purpose::Preview);
    if (!material) {
        m_preview->showText(material.error().message);
        return;
    }
    const int number = ++m_previewNumber;
    m_context.jobs.start(
        tr("Preparing the preview"), this,
        [programme = m_document->programme(), order, material = *material](workspace::JobControl &) {
            return workspace::previewCertificate(programme, order, material, order.participants.constFirst());
        },
        [this, number](const base::Result<QByteArray> &pdf) {
            if (number == m_previewNumber)
                m_preview->show(pdf);
        });
}

void CorrectCertificateDialog::updateState()
{
    const bool isPossible = m_document && !m_document->isReadOnly() && !m_reason->text().trimmed().isEmpty()
        && workspace::correctionOrder(m_document->programme(), m_number).has_value();
    for (QPushButton *button : {m_correct, m_correctAndPrint}) {
        if (button)
            button->setEnabled(isPossible);
    }
}

void CorrectCertificateDialog::correct(bool print)
{
    if (!m_document)
        return;
    // What this change brings is no reason to follow it.
    m_document->disconnect(this);
    const auto made = workspace::correctCertificate(*m_document, m_number, m_reason->text());
    if (!made) {
        connect(m_document, &workspace::Document::changed, this, &CorrectCertificateDialog::follow);
        connect(m_document, &QObject::destroyed, this, &QObject::deleteLater);
        m_context.prompter.tell(this, made.error());
        return;
    }
    accept();
    Q_EMIT corrected(*made, print);
}

} // namespace gui
