#include "gui/dialogs/handoutdialog.h"

#include "base/safefile.h"
#include "gui/dialogs/pdfdialog.h"
#include "gui/prompter.h"
#include "gui/theme/icons.h"
#include "gui/theme/theme.h"
#include "gui/widgets/pdfpreview.h"
#include "gui/widgets/windowsize.h"
#include "workspace/document.h"
#include "workspace/jobs.h"
#include "workspace/settings.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace gui {

namespace {

constexpr int MostRemarks = 3;
constexpr int OptionsWidth = 330;

QLabel *wrappedLabel(const QString &name)
{
    auto *label = new QLabel;
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

HandoutDialog::HandoutDialog(workspace::Document &document, const PageContext &context, QWidget *parent)
    : QDialog(parent), m_context(context), m_document(&document), m_options(new QVBoxLayout), m_preview(new PdfPreview),
      m_summary(wrappedLabel(QStringLiteral("summaryLabel"))), m_remarks(wrappedLabel(QStringLiteral("remarksLabel")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    auto *left = new QWidget;
    auto *leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(0, 0, 0, 0);
    leftLayout->addLayout(m_options, 1);
    leftLayout->addWidget(m_summary);
    leftLayout->addWidget(m_remarks);
    left->setFixedWidth(OptionsWidth);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(12);
    middle->addWidget(left);
    middle->addWidget(m_preview, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(middle, 1);
    setupButtons();
    resizeWithinScreen(*this, {1040, 720});
    connect(&document, &workspace::Document::changed, this, [this] {
        follow();
        prepare();
    });
    connect(&document, &QObject::destroyed, this, &QObject::deleteLater);
}

void HandoutDialog::setupButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    m_save = buttons->addButton(tr("Save…"), QDialogButtonBox::ActionRole);
    m_save->setObjectName(QStringLiteral("savePushButton"));
    m_save->setIcon(icon(QStringLiteral("document-export")));
    m_save->setDefault(true);
    m_print = buttons->addButton(tr("Print…"), QDialogButtonBox::ActionRole);
    m_print->setObjectName(QStringLiteral("printPushButton"));
    m_print->setIcon(icon(QStringLiteral("document-print")));
    connect(m_save, &QPushButton::clicked, this, &HandoutDialog::save);
    connect(m_print, &QPushButton::clicked, this, &HandoutDialog::print);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout()->addWidget(buttons);
}

workspace::Document *HandoutDialog::document() const
{
    return m_document;
}

QString HandoutDialog::fileFilter() const
{
    return tr("PDF documents (*.pdf)");
}

void HandoutDialog::prepare()
{
    if (!m_document)
        return;
    m_handout = {};
    m_save->setEnabled(false);
    m_print->setEnabled(false);
    m_summary->setText(what());
    const int number = ++m_number;
    const Work task = work();
    if (!task) {
        m_remarks->clear();
        m_preview->showText(what());
        return;
    }
    m_context.jobs.start(
        tr("Preparing: %1").arg(windowTitle()), this, [task](workspace::JobControl &) { return task(); },
        [this, number](const base::Result<Handout> &handout) {
            if (number == m_number)
                take(handout);
        });
}

void HandoutDialog::take(const base::Result<Handout> &handout)
{
    if (!handout) {
        m_remarks->clear();
        m_preview->showText(handout.error().message);
        return;
    }
    m_handout = *handout;
    m_preview->showPdf(m_handout.pdf);
    QStringList shown = m_handout.remarks.mid(0, MostRemarks);
    const int more = int(m_handout.remarks.size()) - MostRemarks;
    if (more > 0)
        shown.append(tr("and %n more remarks", nullptr, more));
    m_remarks->setText(shown.join(u'\n'));
    QPalette palette = m_remarks->palette();
    palette.setColor(QPalette::WindowText, warningColour(this->palette()));
    m_remarks->setPalette(palette);
    m_save->setEnabled(true);
    m_print->setEnabled(true);
}

void HandoutDialog::save()
{
    FileRequest request;
    request.title = windowTitle();
    request.fileName = fileName();
    request.suffix = QFileInfo(request.fileName).suffix();
    request.filter = fileFilter();
    m_context.prompter.askSaveFile(this, request, [this](const QString &path) { writeTo(path); });
}

void HandoutDialog::writeTo(const QString &path)
{
    if (m_handout.file.isEmpty())
        return;
    m_context.settings.setLastFolder(QFileInfo(path).path());
    if (const auto written = base::writeFile(path, m_handout.file); !written) {
        m_context.prompter.tell(this, written.error());
        return;
    }
    accept();
}

void HandoutDialog::print()
{
    printDocuments(this, m_context, windowTitle(), {m_handout.pdf});
}

} // namespace gui
