#include "gui/layout/layoutpages.h"

#include "printing/certificatefields.h"
#include "printing/certificatepage.h"
#include "printing/documentfont.h"
#include "printing/layoutediting.h"
#include "workspace/document.h"

#include <QCoreApplication>

#include <cmath>

namespace gui {

using printing::CertificateLayout;
using printing::PreflightCode;
using printing::PreflightFinding;

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

QList<printing::LayoutElement> pictureElements(const CertificateLayout &layout)
{
    QList<printing::LayoutElement> elements = layout.elements;
    elements.removeIf([](const printing::LayoutElement &element) { return !std::holds_alternative<printing::ImageElement>(element.content); });
    return elements;
}

/// What was found where texts show the names of their placeholders: whether they fit is a matter of data, and which names are
/// no placeholders is seen in the layout itself.
QList<PreflightFinding> foundBesidesLength(const CertificateLayout &layout, QList<PreflightFinding> found, const printing::CertificateData &data)
{
    found.removeIf([&layout](const PreflightFinding &finding) {
        const printing::LayoutElement *element = printing::findElement(layout, finding.element);
        const bool isLength = finding.code == PreflightCode::Overflow || finding.code == PreflightCode::Cut;
        return isLength && element && std::holds_alternative<printing::TextElement>(element->content);
    });
    for (const printing::LayoutElement &element : layout.elements) {
        const auto *text = std::get_if<printing::TextElement>(&element.content);
        const QStringList unknown = text ? printing::filledText(text->text, data).unknown : QStringList();
        for (const QString &name : unknown) {
            found.append(printing::preflightFinding(PreflightCode::UnknownPlaceholder, {}, name));
            found.last().element = element.id;
        }
    }
    return found;
}

/// As sentences that name the element; each once.
QList<LayoutFinding> findings(const CertificateLayout &layout, const QList<PreflightFinding> &found)
{
    QList<LayoutFinding> result;
    for (const PreflightFinding &finding : found) {
        const printing::LayoutElement *element = printing::findElement(layout, finding.element);
        if (!element || printing::severity(finding.code) == printing::Severity::Hint)
            continue;
        //: an element of a layout, what is to be looked at in it
        const LayoutFinding text{element->id, QCoreApplication::translate("gui::LayoutPages", "%1: %2").arg(printing::elementLabel(*element), finding.message)};
        if (!result.contains(text))
            result.append(text);
    }
    return result;
}

} // namespace

void LayoutPages::prepareAssets(const CertificateLayout &layout)
{
    const QString logo = m_document.programme().info().logo;
    const QStringList key = assetsKey(layout, logo);
    const QList<printing::LayoutElement> places = pictureElements(layout);
    if (key == m_assetsOf) {
        if (places != m_placesOf)
            printing::placeOnBackground(m_assets, layout);
        m_placesOf = places;
        return;
    }
    m_assetsOf = key;
    m_placesOf = places;
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

const printing::LayoutAssets &LayoutPages::assets(const CertificateLayout &layout)
{
    prepareAssets(layout);
    return m_assets;
}

LaidOut LayoutPages::laidOut(const CertificateLayout &layout, const printing::CertificateData &data, Filling filling)
{
    if (const auto font = printing::checkDocumentFont(); !font)
        return {{{layout.size, {}, {}}}, {{0, font.error().message}}};
    prepareAssets(layout);
    const bool hasNames = filling == Filling::Names;
    const auto made = printing::certificatePages(m_typesetter, hasNames ? printing::withPlaceholderNames(layout) : layout, m_assets, data);
    LaidOut laidOut{made.pages, findings(layout, hasNames ? foundBesidesLength(layout, made.findings, data) : made.findings)};
    if (!m_problem.isEmpty())
        laidOut.findings.prepend({0, m_problem});
    return laidOut;
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
