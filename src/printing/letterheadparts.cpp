#include "printing/letterheadparts.h"

#include <qpdf/QPDF.hh>

#include <algorithm>
#include <set>
#include <stdexcept>

namespace printing {

namespace {

constexpr std::size_t DeepestTree = 64;
constexpr std::size_t DeepestObject = 400; ///< arrays and dictionaries in objects count

using Handles = std::vector<QPDFObjectHandle>;

Handles kidsOf(QPDFObjectHandle node)
{
    QPDFObjectHandle kids = node.isDictionary() ? node.getKey("/Kids") : QPDFObjectHandle::newNull();
    return kids.isArray() ? kids.getArrayAsVector() : Handles();
}

/// What an object names, except for pages, which are not copied along.
Handles membersOf(QPDFObjectHandle object)
{
    if (object.isArray())
        return object.getArrayAsVector();
    QPDFObjectHandle dictionary = object.isStream() ? object.getDict() : object;
    Handles members;
    if (!dictionary.isDictionary() || dictionary.isPageObject())
        return members;
    for (const std::string &key : dictionary.getKeys())
        members.push_back(dictionary.getKey(key));
    return members;
}

/// Goes down in the order of libqpdf, which takes a piece of the stack for each level.
void refuseDeeper(QPDFObjectHandle start, std::size_t deepest, Handles (*below)(QPDFObjectHandle))
{
    std::set<QPDFObjGen> seen;
    std::vector<Handles> levels{{start}}; // what is left to be looked at, last first
    while (!levels.empty()) {
        if (levels.back().empty()) {
            levels.pop_back();
            continue;
        }
        QPDFObjectHandle next = levels.back().back();
        levels.back().pop_back();
        if (next.isIndirect() && !seen.insert(next.getObjGen()).second)
            continue;
        if (levels.size() > deepest)
            throw std::runtime_error("nested too deeply");
        Handles lower = below(next);
        std::reverse(lower.begin(), lower.end());
        levels.push_back(std::move(lower));
    }
}

} // namespace

QPDFObjectHandle firstPage(QPDF &document)
{
    refuseDeeper(document.getRoot().getKey("/Pages"), DeepestTree, kidsOf);
    const Handles &pages = document.getAllPages();
    if (pages.empty())
        return QPDFObjectHandle::newNull();
    QPDFPageObjectHelper page(pages.front());
    refuseDeeper(page.getAttribute("/Resources", false), DeepestObject, membersOf);
    refuseDeeper(page.getAttribute("/Group", false), DeepestObject, membersOf);
    return pages.front();
}

QPDFObjectHandle::Rectangle shownBox(QPDFPageObjectHelper page)
{
    const auto box = [](QPDFObjectHandle array) {
        const QPDFObjectHandle::Rectangle raw = array.getArrayAsRectangle();
        return QPDFObjectHandle::Rectangle(std::min(raw.llx, raw.urx), std::min(raw.lly, raw.ury), std::max(raw.llx, raw.urx),
                                           std::max(raw.lly, raw.ury));
    };
    const QPDFObjectHandle::Rectangle media = box(page.getMediaBox());
    const QPDFObjectHandle::Rectangle crop = box(page.getCropBox());
    const QPDFObjectHandle::Rectangle shown(std::max(media.llx, crop.llx), std::max(media.lly, crop.lly), std::min(media.urx, crop.urx),
                                            std::min(media.ury, crop.ury));
    return shown.llx < shown.urx && shown.lly < shown.ury ? shown : media;
}

std::vector<LetterheadPart> letterheadParts(QPDFObjectHandle content, QPDFObjectHandle resources)
{
    std::vector<LetterheadPart> parts{{content, resources}};
    std::set<QPDFObjGen> seen{content.getObjGen()};
    const auto add = [&](QPDFObjectHandle stream, QPDFObjectHandle names) {
        if (stream.isStream() && seen.insert(stream.getObjGen()).second)
            parts.push_back({stream, names});
    };
    for (std::size_t i = 0; i < parts.size(); ++i) {
        QPDFObjectHandle names = parts[i].resources;
        for (QPDFObjectHandle object : entriesOf(names, "/XObject")) {
            if (object.isStream() && object.getDict().getKey("/Subtype").isNameAndEquals("/Form"))
                add(object, object.getDict().getKey("/Resources"));
        }
        for (QPDFObjectHandle pattern : entriesOf(names, "/Pattern")) {
            if (pattern.isStream())
                add(pattern, pattern.getDict().getKey("/Resources"));
        }
        for (QPDFObjectHandle font : entriesOf(names, "/Font")) {
            if (!font.isDictionary() || !font.getKey("/Subtype").isNameAndEquals("/Type3"))
                continue;
            QPDFObjectHandle own = font.getKey("/Resources");
            for (QPDFObjectHandle glyph : entriesOf(font, "/CharProcs"))
                add(glyph, own.isDictionary() ? own : names);
        }
    }
    return parts;
}

std::vector<QPDFObjectHandle> entriesOf(QPDFObjectHandle dictionary, const char *kind)
{
    QPDFObjectHandle entries = dictionary.isDictionary() ? dictionary.getKey(kind) : QPDFObjectHandle::newNull();
    Handles values;
    if (!entries.isDictionary())
        return values;
    for (const std::string &key : entries.getKeys())
        values.push_back(entries.getKey(key));
    return values;
}

} // namespace printing
