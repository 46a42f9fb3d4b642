#include "gui/dialogs/reprintdialog.h"

#include "base/text.h"
#include "domain/rules/handoverorder.h"
#include "gui/widgets/handoverorderbox.h"
#include "printing/pdfrenderer.h"
#include "workspace/document.h"

#include <QComboBox>
#include <QLabel>

namespace gui {

using namespace domain;

ReprintDialog::ReprintDialog(const QList<KeptDocument> &documents, workspace::Document &programme, const PageContext &context, QWidget *parent)
    : HandoutDialog(programme, context, parent), m_documents(documents), m_order(makeHandoverOrderBox(context.settings))
{
    setObjectName(QStringLiteral("reprintDialog"));
    setWindowTitle(tr("Print certificates again"));
    auto *note = new QLabel(tr("The documents are those that were issued, byte for byte. What was changed since does not show on them."));
    note->setWordWrap(true);
    auto *label = new QLabel(tr("&Order"));
    label->setBuddy(m_order);
    options()->addWidget(note);
    options()->addWidget(label);
    options()->addWidget(m_order);
    options()->addStretch();
    connect(m_order, &QComboBox::currentIndexChanged, this, &ReprintDialog::prepare);
    prepare();
}

QList<QByteArray> ReprintDialog::inOrder() const
{
    QList<CertificateId> ids;
    QHash<CertificateId, QByteArray> bytes;
    for (const KeptDocument &kept : m_documents) {
        ids.append(kept.certificate);
        bytes.insert(kept.certificate, kept.pdf);
    }
    QList<QByteArray> sorted;
    for (const CertificateId id : inHandoverOrder(document()->programme(), ids, handoverOrder(*m_order)))
        sorted.append(bytes.value(id));
    return sorted;
}

HandoutDialog::Work ReprintDialog::work() const
{
    printing::PdfInfo info;
    info.title = windowTitle();
    info.language = document()->programme().info().language;
    return [documents = inOrder(), info]() -> base::Result<Handout> {
        if (documents.size() == 1)
            return Handout{documents.first(), documents.first(), {}};
        const auto joined = printing::joinPdfs(documents, info);
        if (!joined)
            return joined.failure();
        return Handout{*joined, *joined, {}};
    };
}

QString ReprintDialog::what() const
{
    return tr("%n documents", nullptr, int(m_documents.size()));
}

QString ReprintDialog::fileName() const
{
    return base::safeFileName(tr("Certificates %1", "name of a file, %1 is the title of the programme").arg(document()->title())) + QStringLiteral(".pdf");
}

} // namespace gui
