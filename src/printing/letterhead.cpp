#include "printing/letterhead.h"

#include "printing/letterheadfonts.h"
#include "printing/letterheadparts.h"
#include "printing/page.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfDocument>

#include <qpdf/QPDF.hh>

#include <algorithm>
#include <cmath>
#include <exception>
#include <set>
#include <string>

namespace printing {

namespace {

constexpr qreal MostPixels = 36'000'000; ///< of a picture of a letterhead: A2 at 300 dpi

/// Looks at all parts of a page and keeps what stands first in the way of PDF/A-1b.
class ResourceInspector
{
public:
    [[nodiscard]] const QString &obstacle() const { return m_obstacle; }

    void inspect(const std::vector<LetterheadPart> &parts)
    {
        for (const LetterheadPart &part : parts) {
            inspectResources(part.resources);
            if (!m_obstacle.isEmpty())
                return;
            OperatorFinder finder(*this);
            if (QPDFObjectHandle content = part.content; content.isStream())
                content.parseAsContents(&finder);
            else
                QPDFPageObjectHelper(content).parseContents(&finder);
        }
    }

private:
    /// What is set in the content itself: colours, and pictures that stand in it.
    class OperatorFinder : public QPDFObjectHandle::ParserCallbacks
    {
    public:
        explicit OperatorFinder(ResourceInspector &inspector) : m_inspector(inspector) {}
        void handleObject(QPDFObjectHandle object) override
        {
            if (object.isOperator()) {
                const std::string name = object.getOperatorValue();
                if (name == "k" || name == "K")
                    m_inspector.refuse(colourSentence());
            } else if (object.isNameAndEquals("/DeviceCMYK") || object.isNameAndEquals("/CMYK")) {
                m_inspector.refuse(colourSentence());
            } else if (object.isNameAndEquals("/LZW") || object.isNameAndEquals("/LZWDecode")
                       || (m_isInterpolation && object.isBool() && object.getBoolValue())) {
                m_inspector.refusePicture();
            }
            m_isInterpolation = object.isNameAndEquals("/I") || object.isNameAndEquals("/Interpolate");
        }
        void handleEOF() override {}

    private:
        ResourceInspector &m_inspector;
        bool m_isInterpolation = false;
    };

    static QString colourSentence()
    {
        return QCoreApplication::translate("printing", "Its colours are those of a printing press (CMYK) instead of RGB.");
    }

    void refuse(const QString &sentence)
    {
        if (m_obstacle.isEmpty())
            m_obstacle = sentence;
    }
    /// Whether the object was not seen before; files may go in circles.
    bool isNew(QPDFObjectHandle object) { return !object.isIndirect() || m_seen.insert(object.getObjGen()).second; }

    void inspectResources(QPDFObjectHandle resources)
    {
        if (!resources.isDictionary() || !isNew(resources))
            return;
        each(resources, "/ExtGState", &ResourceInspector::inspectGraphicsState);
        each(resources, "/Font", &ResourceInspector::inspectFont);
        each(resources, "/XObject", &ResourceInspector::inspectExternal);
        each(resources, "/Properties", &ResourceInspector::inspectProperty);
        each(resources, "/ColorSpace", &ResourceInspector::inspectColourSpace);
        each(resources, "/Pattern", &ResourceInspector::inspectPattern);
        each(resources, "/Shading", &ResourceInspector::inspectShading);
    }
    void each(QPDFObjectHandle resources, const char *kind, void (ResourceInspector::*inspectOne)(QPDFObjectHandle))
    {
        for (const QPDFObjectHandle &entry : entriesOf(resources, kind))
            (this->*inspectOne)(entry);
    }

    void inspectGraphicsState(QPDFObjectHandle state)
    {
        const auto isOne = [&](const char *key) { return !state.hasKey(key) || (state.getKey(key).isNumber() && state.getKey(key).getNumericValue() >= 1); };
        QPDFObjectHandle mode = state.getKey("/BM");
        const bool isNormal = mode.isNull() || mode.isNameAndEquals("/Normal") || mode.isNameAndEquals("/Compatible");
        QPDFObjectHandle mask = state.getKey("/SMask");
        if (!isOne("/ca") || !isOne("/CA") || !isNormal || !(mask.isNull() || mask.isNameAndEquals("/None")))
            refuseTransparency();
        if (state.hasKey("/TR") || (state.hasKey("/TR2") && !state.getKey("/TR2").isNameAndEquals("/Default")) || state.hasKey("/HTP"))
            refuse(QCoreApplication::translate("printing", "It uses settings of a printing press."));
    }

    void refuseTransparency()
    {
        refuse(QCoreApplication::translate("printing", "It uses transparency, which documents that last must not have (PDF/A-1)."));
    }

    void refusePicture()
    {
        refuse(QCoreApplication::translate("printing", "One of its pictures is stored in a way that PDF/A-1 does not know."));
    }

    void refuseLayers()
    {
        refuse(QCoreApplication::translate("printing", "It has layers that can be switched off."));
    }

    void inspectProperty(QPDFObjectHandle property)
    {
        if (property.isDictionary() && (property.getKey("/Type").isNameAndEquals("/OCG") || property.getKey("/Type").isNameAndEquals("/OCMD")))
            refuseLayers();
    }

    void inspectFont(QPDFObjectHandle font)
    {
        if (!font.isDictionary() || !isNew(font))
            return;
        if (font.getKey("/Subtype").isNameAndEquals("/Type3"))
            return; // its glyphs are parts of the page
        QPDFObjectHandle descriptor = fontDescriptor(font);
        const bool isEmbedded = descriptor.isDictionary()
            && (descriptor.hasKey("/FontFile") || descriptor.hasKey("/FontFile2") || descriptor.hasKey("/FontFile3"));
        if (!isEmbedded) {
            refuse(QCoreApplication::translate("printing", "One of its fonts is not embedded."));
            return;
        }
        QPDFObjectHandle file = descriptor.getKey("/FontFile3");
        const bool isOpenType = file.isStream() && file.getDict().getKey("/Subtype").isNameAndEquals("/OpenType");
        if (isOpenType)
            refuse(QCoreApplication::translate("printing", "One of its fonts is embedded in a newer way than PDF/A-1 knows."));
        const bool isComposite = font.hasKey("/DescendantFonts");
        if (isComposite ? !descriptor.hasKey("/CIDSet") && glyphCount(descriptor) == 0 : isPartOfType1(font) && !descriptor.hasKey("/CharSet"))
            refuse(QCoreApplication::translate("printing", "One of its fonts does not say which letters of it are embedded."));
    }

    /// Whether only some letters of a Type 1 font are embedded: "ABCDEF+Name" (ISO 32000-1 § 9.6.4).
    static bool isPartOfType1(QPDFObjectHandle font)
    {
        QPDFObjectHandle name = font.getKey("/BaseFont");
        const bool isType1 = font.getKey("/Subtype").isNameAndEquals("/Type1") || font.getKey("/Subtype").isNameAndEquals("/MMType1");
        return isType1 && name.isName() && name.getName().find('+') == 7; // behind the slash
    }

    void inspectExternal(QPDFObjectHandle object)
    {
        if (!object.isStream() || !isNew(object))
            return;
        QPDFObjectHandle dictionary = object.getDict();
        if (dictionary.hasKey("/OC"))
            refuseLayers();
        if (dictionary.getKey("/Subtype").isNameAndEquals("/Form"))
            return; // a part of the page
        if (dictionary.getKey("/Subtype").isNameAndEquals("/PS"))
            refusePicture();
        QPDFObjectHandle mask = dictionary.getKey("/SMask");
        if (mask.isStream() || (dictionary.getKey("/SMaskInData").isInteger() && dictionary.getKey("/SMaskInData").getIntValue() != 0))
            refuseTransparency();
        inspectFilters(dictionary.getKey("/Filter"));
        const bool isInterpolated = dictionary.getKey("/Interpolate").isBool() && dictionary.getKey("/Interpolate").getBoolValue();
        if (isInterpolated || dictionary.hasKey("/Alternates") || dictionary.hasKey("/OPI"))
            refusePicture();
        inspectColourSpace(dictionary.getKey("/ColorSpace"));
    }

    void inspectFilters(QPDFObjectHandle filter)
    {
        const auto isRefused = [](QPDFObjectHandle name) { return name.isNameAndEquals("/LZWDecode") || name.isNameAndEquals("/JPXDecode") || name.isNameAndEquals("/Crypt"); };
        bool refusedOne = filter.isName() && isRefused(filter);
        for (int i = 0; filter.isArray() && i < filter.getArrayNItems(); ++i)
            refusedOne = refusedOne || isRefused(filter.getArrayItem(i));
        if (refusedOne)
            refusePicture();
    }

    void inspectColourSpace(QPDFObjectHandle space)
    {
        if (space.isNameAndEquals("/DeviceCMYK"))
            refuse(colourSentence());
        if (!space.isArray() || space.getArrayNItems() == 0 || !isNew(space))
            return;
        QPDFObjectHandle kind = space.getArrayItem(0);
        const bool hasBase = kind.isNameAndEquals("/Indexed") || kind.isNameAndEquals("/Pattern");
        const bool hasAlternate = kind.isNameAndEquals("/Separation") || kind.isNameAndEquals("/DeviceN");
        if (hasBase && space.getArrayNItems() > 1)
            inspectColourSpace(space.getArrayItem(1));
        if (hasAlternate && space.getArrayNItems() > 2)
            inspectColourSpace(space.getArrayItem(2));
    }

    void inspectPattern(QPDFObjectHandle pattern)
    {
        if (pattern.isDictionary() && isNew(pattern)) // others are parts of the page
            inspectShading(pattern.getKey("/Shading"));
    }

    void inspectShading(QPDFObjectHandle shading)
    {
        QPDFObjectHandle dictionary = shading.isStream() ? shading.getDict() : shading;
        if (dictionary.isDictionary())
            inspectColourSpace(dictionary.getKey("/ColorSpace"));
    }

    std::set<QPDFObjGen> m_seen;
    QString m_obstacle;
};

base::Failure unreadable()
{
    return base::fail(base::ErrorCode::InputRefused,
                      QCoreApplication::translate("printing", "The letterhead cannot be read. Please save it again as a PDF without a password."));
}

} // namespace

QString letterheadObstacle(const QByteArray &pdf)
{
    try {
        QPDF document;
        document.setSuppressWarnings(true);
        document.processMemoryFile("letterhead", pdf.constData(), static_cast<size_t>(pdf.size()));
        if (document.isEncrypted())
            return QCoreApplication::translate("printing", "It is protected by a password.");
        QPDFObjectHandle page = firstPage(document);
        if (page.isNull())
            return QCoreApplication::translate("printing", "It has no page.");
        ResourceInspector inspector;
        inspector.inspect(letterheadParts(page, QPDFPageObjectHelper(page).getAttribute("/Resources", false)));
        return inspector.obstacle();
    } catch (const std::exception &) {
        return QCoreApplication::translate("printing", "It is damaged.");
    }
}

base::Result<QImage> letterheadImage(const QByteArray &pdf, QSizeF size, qreal dotsPerInch)
{
    QBuffer buffer;
    buffer.setData(pdf);
    (void)buffer.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&buffer);
    if (document.status() != QPdfDocument::Status::Ready || document.pageCount() < 1)
        return unreadable();
    const QSizeF whole = size * std::min(dotsPerInch / 25.4, std::sqrt(MostPixels / (size.width() * size.height())));
    const QRectF place = fittedBox({{}, whole}, document.pagePointSize(0), Qt::AlignCenter);
    const QImage rendered = document.render(0, place.size().toSize().expandedTo({1, 1}));
    QImage image(whole.toSize(), QImage::Format_RGB32);
    if (rendered.isNull() || image.isNull())
        return unreadable();
    image.fill(Qt::white);
    QPainter(&image).drawImage(place.topLeft().toPoint(), rendered);
    return image;
}

} // namespace printing
