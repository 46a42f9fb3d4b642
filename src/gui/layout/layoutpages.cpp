#include "gui/layout/layoutpages.h"

#include "printing/certificatepage.h"
#include "printing/documentfont.h"
#include "printing/layoutediting.h"
#include "workspace/document.h"

#include <QCoreApplication>

#include <cmath>

namespace gui {

using printing::CertificateLayout;

namespace {

/// Pictures are decoded for the size of their boxes; growing boxes need a new one only now and then.
int sizeStep(const QRectF &box)
{
    return int(std::ceil(std::log2(std::max({box.width(), box.height(), 1.0}))));
}

/// Says when assets have to be made anew.
QStringList assetsKey(const CertificateLayout &layout, const QString &logo)
{
    QStringList key{layout.background, logo, QStringLiteral("%1×%2").arg(layout.size.width()).arg(layout.size.height())};
    for (const printing::LayoutElement &element : layout.elements) {
        if (const auto *image = std::get_if<printing::ImageElement>(&element.content))
            key.append(QStringLiteral("%1 %2 %3").arg(image->isLogo ? QStringLiteral("logo") : image->blob).arg(element.id).arg(sizeStep(element.box)));
    }
    return key;
}

} // namespace

void LayoutPages::prepareAssets(const CertificateLayout &layout)
{
    const QString logo = m_document.programme().info().logo;
    const QStringList key = assetsKey(layout, logo);
    if (key == m_assetsOf)
        return;
    m_assetsOf = key;
    const auto blob = [this](const QString &hash) -> base::Result<QByteArray> {
        const auto found = m_document.file().blob(hash);
        if (!found)
            return found.failure();
        return found->content;
    };
    const QByteArray logoBytes = logo.isEmpty() ? QByteArray() : blob(logo).value_or(QByteArray());
    const auto assets = printing::layoutAssets(layout, blob, logoBytes);
    m_assets = assets.value_or(printing::LayoutAssets());
    m_problem = assets ? QString() : assets.error().message;
}

LaidOut LayoutPages::laidOut(const CertificateLayout &layout, const printing::CertificateData &data)
{
    if (const auto font = printing::checkDocumentFont(); !font)
        return {{{layout.size, {}, {}}}, {{0, font.error().message}}};
    prepareAssets(layout);
    LaidOut laidOut{printing::certificatePages(m_typesetter, layout, m_assets, data).pages, findings(layout, data)};
    if (!m_problem.isEmpty())
        laidOut.findings.prepend({0, m_problem});
    return laidOut;
}

/// Each element is looked at by itself, so that what is found can be told of it.
QList<LayoutFinding> LayoutPages::findings(const CertificateLayout &layout, const printing::CertificateData &data)
{
    QList<LayoutFinding> found;
    for (const printing::LayoutElement &element : layout.elements) {
        CertificateLayout alone = printing::onlyElements(layout, {element.id});
        const auto pages = printing::certificatePages(m_typesetter, alone, m_assets, data);
        for (const printing::PreflightFinding &finding : pages.findings) {
            if (printing::severity(finding.code) == printing::Severity::Hint)
                continue;
            //: an element of a layout, what is to be looked at in it
            const LayoutFinding text{element.id, QCoreApplication::translate("gui::LayoutPages", "%1: %2").arg(printing::elementLabel(element), finding.message)};
            if (!found.contains(text))
                found.append(text);
        }
    }
    return found;
}

QString LayoutPages::backgroundText(const CertificateLayout &layout)
{
    if (layout.background.isEmpty())
        return {};
    prepareAssets(layout);
    if (!m_problem.isEmpty())
        return m_problem;
    if (!m_assets.letterheadNote.isEmpty())
        return m_assets.letterheadNote;
    if (m_assets.background && !m_assets.background->pdf.isEmpty())
        return QCoreApplication::translate("gui::LayoutPages", "The letterhead stays as vectors: letters and lines are as sharp as in the file.");
    return QCoreApplication::translate("gui::LayoutPages", "The background is a picture and is printed with 300 dots per inch.");
}

} // namespace gui
