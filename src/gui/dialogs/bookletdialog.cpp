#include "gui/dialogs/bookletdialog.h"

#include "base/clock.h"
#include "base/text.h"
#include "domain/rules/resultsbooklet.h"
#include "exchange/writers/bookletwriter.h"
#include "printing/bookletpage.h"
#include "workspace/document.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>

namespace gui {

BookletDialog::BookletDialog(workspace::Document &programme, const PageContext &context, QWidget *parent)
    : HandoutDialog(programme, context, parent), m_format(new QComboBox), m_unreviewed(new QCheckBox(tr("With findings that are not &reviewed"))),
      m_names(new QCheckBox(tr("With the &names of authors who consented")))
{
    setObjectName(QStringLiteral("bookletDialog"));
    setWindowTitle(tr("Booklet of results"));
    setupOptions();
    connect(m_format, &QComboBox::currentIndexChanged, this, &BookletDialog::prepare);
    connect(m_unreviewed, &QCheckBox::toggled, this, &BookletDialog::prepare);
    connect(m_names, &QCheckBox::toggled, this, &BookletDialog::prepare);
    prepare();
}

void BookletDialog::openFor(QWidget *parent, const PageContext &context, workspace::Document &document)
{
    (new BookletDialog(document, context, parent))->open();
}

void BookletDialog::setupOptions()
{
    auto *label = new QLabel(tr("&Format"));
    label->setBuddy(m_format);
    m_format->setObjectName(QStringLiteral("formatComboBox"));
    m_format->setAccessibleName(tr("Format"));
    m_format->addItem(tr("PDF, to print"), int(Format::Pdf));
    m_format->addItem(tr("Page for the browser (HTML)"), int(Format::Html));
    m_unreviewed->setObjectName(QStringLiteral("unreviewedCheckBox"));
    m_names->setObjectName(QStringLiteral("namesCheckBox"));
    auto *hint = new QLabel(tr("Nobody is named otherwise. The consent stands with the participant and counts from its day on."));
    hint->setTextFormat(Qt::PlainText);
    hint->setWordWrap(true);
    hint->setForegroundRole(QPalette::PlaceholderText);
    options()->addWidget(label);
    options()->addWidget(m_format);
    options()->addSpacing(8);
    options()->addWidget(m_unreviewed);
    options()->addWidget(m_names);
    options()->addWidget(hint);
    options()->addStretch(1);
}

BookletDialog::Format BookletDialog::format() const
{
    return static_cast<Format>(m_format->currentData().toInt());
}

HandoutDialog::Work BookletDialog::work() const
{
    const domain::BookletOptions options{m_names->isChecked(), m_unreviewed->isChecked(), base::Clock::today()};
    return [programme = document()->programme(), options, chosen = format()]() -> base::Result<Handout> {
        const domain::ResultsBooklet booklet = domain::resultsBooklet(programme, options);
        const auto pdf = printing::renderBooklet(booklet);
        if (!pdf)
            return pdf.failure();
        return Handout{*pdf, chosen == Format::Pdf ? *pdf : exchange::BookletWriter::write(booklet), {}};
    };
}

QString BookletDialog::what() const
{
    const auto booklet = domain::resultsBooklet(document()->programme(), {m_names->isChecked(), m_unreviewed->isChecked(), base::Clock::today()});
    QStringList sentences{tr("%n findings stand in it.", nullptr, booklet.findings)};
    if (booklet.leftOut > 0)
        sentences.append(tr("%n are left out because nobody reviewed them.", nullptr, booklet.leftOut));
    if (format() == Format::Html)
        sentences.append(tr("The preview shows the PDF; the page for the browser says the same."));
    return sentences.join(u' ');
}

QString BookletDialog::fileName() const
{
    const QString name = tr("Results %1", "name of a file, %1 is the title of the programme").arg(document()->title());
    return base::safeFileName(name) + (format() == Format::Pdf ? QStringLiteral(".pdf") : QStringLiteral(".html"));
}

QString BookletDialog::fileFilter() const
{
    return format() == Format::Pdf ? HandoutDialog::fileFilter() : tr("Web pages (*.html)");
}

} // namespace gui
