#include "printing/preflight.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace printing {

namespace {

QString sentence(PreflightCode code)
{
    switch (code) {
    case PreflightCode::Overflow: return QCoreApplication::translate("printing", "“%1” is too long for its place.");
    case PreflightCode::Cut: return QCoreApplication::translate("printing", "“%1” is much too long for its place: the end is missing.");
    case PreflightCode::MissingGlyph: return QCoreApplication::translate("printing", "No font has all letters of “%1”.");
    case PreflightCode::OtherFont: return QCoreApplication::translate("printing", "Some letters of “%1” come from another font.");
    case PreflightCode::ManyMarks: return QCoreApplication::translate("printing", "“%1” has more marks on a letter than have room.");
    case PreflightCode::DoubleBlank: return QCoreApplication::translate("printing", "“%1” has two blanks in a row, or a blank at an end.");
    case PreflightCode::InvisibleCharacter: return QCoreApplication::translate("printing", "“%1” has invisible characters; they are left out.");
    case PreflightCode::EmptyText: return QCoreApplication::translate("printing", "A text that must not be empty is empty.");
    case PreflightCode::EmptyPlaceholder: return QCoreApplication::translate("printing", "There is nothing to print for the placeholder {%1}.");
    case PreflightCode::UnknownPlaceholder: return QCoreApplication::translate("printing", "The layout names {%1}, which is no placeholder.");
    case PreflightCode::UnusualCapitals: return QCoreApplication::translate("printing", "“%1” has unusual capital or small letters.");
    case PreflightCode::UnconfirmedName: return QCoreApplication::translate("printing", "The spelling of “%1” was not confirmed.");
    case PreflightCode::OutsidePage: return QCoreApplication::translate("printing", "A box of the layout reaches over the edge of the page.");
    case PreflightCode::MissingPicture: return QCoreApplication::translate("printing", "No picture was chosen for a box of the layout.");
    case PreflightCode::SmallCode: return QCoreApplication::translate("printing", "The box of the QR code is too small for it to be read safely.");
    }
    return {};
}

QString shortened(const QString &text)
{
    constexpr qsizetype readable = 80;
    return text.size() <= readable ? text : text.left(readable - 1) + QChar(0x2026);
}

bool isInvisible(QChar c)
{
    const char16_t u = c.unicode();
    return c.category() == QChar::Other_Format || u == 0x034F || u == 0x115F || u == 0x1160 || u == 0x3164 || u == 0xFFA0
        || (c.isNonCharacter());
}

bool isControl(QChar c)
{
    return (c.category() == QChar::Other_Control && c != u'\n') || c == QChar(0x2028) || c == QChar(0x2029);
}

} // namespace

Severity severity(PreflightCode code)
{
    switch (code) {
    case PreflightCode::Cut:
    case PreflightCode::MissingGlyph:
    case PreflightCode::EmptyText:
    case PreflightCode::UnknownPlaceholder:
    case PreflightCode::OutsidePage:
    case PreflightCode::SmallCode: return Severity::Error;
    case PreflightCode::UnconfirmedName: return Severity::Hint;
    default: return Severity::Warning;
    }
}

QString shortText(PreflightCode code)
{
    switch (code) {
    case PreflightCode::Overflow: return QCoreApplication::translate("printing", "too long");
    case PreflightCode::Cut: return QCoreApplication::translate("printing", "cut off");
    case PreflightCode::MissingGlyph: return QCoreApplication::translate("printing", "letter missing");
    case PreflightCode::OtherFont: return QCoreApplication::translate("printing", "other font");
    case PreflightCode::ManyMarks: return QCoreApplication::translate("printing", "too many marks");
    case PreflightCode::DoubleBlank: return QCoreApplication::translate("printing", "double blank");
    case PreflightCode::InvisibleCharacter: return QCoreApplication::translate("printing", "invisible character");
    case PreflightCode::EmptyText:
    case PreflightCode::EmptyPlaceholder: return QCoreApplication::translate("printing", "text missing");
    case PreflightCode::UnknownPlaceholder: return QCoreApplication::translate("printing", "unknown placeholder");
    case PreflightCode::UnusualCapitals: return QCoreApplication::translate("printing", "capital letters");
    case PreflightCode::UnconfirmedName: return QCoreApplication::translate("printing", "name not confirmed");
    case PreflightCode::OutsidePage: return QCoreApplication::translate("printing", "outside the page");
    case PreflightCode::MissingPicture: return QCoreApplication::translate("printing", "picture missing");
    case PreflightCode::SmallCode: return QCoreApplication::translate("printing", "QR code too small");
    }
    return {};
}

PreflightFinding preflightFinding(PreflightCode code, const QString &field, const QString &text)
{
    const QString pattern = sentence(code);
    return {code, field, text, pattern.contains(u"%1") ? pattern.arg(shortened(printable(text))) : pattern, 0};
}

QList<PreflightFinding> checkSpelling(const QString &field, const QString &text)
{
    QList<PreflightFinding> findings;
    if (printable(text).trimmed().isEmpty()) {
        findings.append(preflightFinding(PreflightCode::EmptyText, field, text));
        return findings;
    }
    const auto blank = [](QChar c) { return c.isSpace(); };
    const auto pair = std::adjacent_find(text.begin(), text.end(), [&](QChar a, QChar b) { return blank(a) && blank(b); });
    if (pair != text.end() || blank(text.front()) || blank(text.back()))
        findings.append(preflightFinding(PreflightCode::DoubleBlank, field, text));
    if (std::any_of(text.begin(), text.end(), [](QChar c) { return isInvisible(c) || isControl(c); }))
        findings.append(preflightFinding(PreflightCode::InvisibleCharacter, field, text));
    return findings;
}

namespace {

/// Beginnings of names after which a capital inside is usual: McDonald, MacLeod, O'Neill, DiCaprio, LeBlanc, FitzGerald.
constexpr QStringView InnerBeginnings[] = {u"Mc", u"Mac", u"Di", u"De", u"Del", u"Della", u"La", u"Le", u"Du", u"Van", u"Von", u"Fitz", u"Des", u"Da", u"Ten", u"Ter"};
/// Words that names write small.
constexpr QStringView SmallWords[] = {u"von", u"vom", u"zu", u"zum", u"zur", u"und", u"der", u"den", u"dem", u"des", u"die", u"das", u"de", u"del",
                                      u"della", u"di", u"da", u"do", u"dos", u"das", u"du", u"la", u"le", u"les", u"van", u"ter", u"ten", u"te",
                                      u"op", u"af", u"av", u"auf", u"am", u"an", u"bei", u"in", u"im", u"ob", u"el", u"al", u"bin", u"bint", u"ibn",
                                      u"y", u"e", u"i", u"et", u"ben", u"het", u"ap", u"dei", u"degli", u"lo", u"mac", u"v", u"z", u"d"};

constexpr qsizetype LongestInitials = 2;

/// A part of a name between blanks, hyphens and apostrophes.
bool isUnusualPart(const QString &part, bool mayBeSmall)
{
    QString letters;
    for (const QChar c : part.normalized(QString::NormalizationForm_C)) {
        if (c.toUpper() != c.toLower())
            letters += c;
    }
    if (letters.isEmpty())
        return false; // no letters, or a script without capitals
    if (letters == letters.toUpper())
        return letters.size() > LongestInitials;
    if (letters.front().isLower())
        return !mayBeSmall;
    const auto capital = std::find_if(letters.begin() + 1, letters.end(), [](QChar c) { return c.isUpper(); });
    if (capital == letters.end())
        return false;
    const QString before = letters.left(capital - letters.begin());
    const bool isUsual = std::find(std::begin(InnerBeginnings), std::end(InnerBeginnings), before) != std::end(InnerBeginnings);
    const bool onlyOne = std::count_if(capital, letters.end(), [](QChar c) { return c.isUpper(); }) == 1;
    return !(isUsual && onlyOne && capital + 1 != letters.end());
}

bool isSmallWord(const QString &word)
{
    return std::find(std::begin(SmallWords), std::end(SmallWords), word) != std::end(SmallWords);
}

} // namespace

bool hasUnusualCapitals(const QString &name)
{
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        static const QRegularExpression joint(QStringLiteral("[-\u2010'\u2019\u2018\u02BC.]"));
        const QStringList parts = word.split(joint, Qt::SkipEmptyParts);
        for (qsizetype i = 0; i < parts.size(); ++i) {
            const bool isElision = i + 1 < parts.size() && parts[i].size() <= 2; // d'Angelo, 't Hart, al-Said
            if (isUnusualPart(parts[i], isSmallWord(parts[i]) || isElision || (i > 0 && parts.size() > 1 && parts[0].size() <= 2)))
                return true;
        }
    }
    return false;
}

QString printable(const QString &text)
{
    // Letters of Latin-1 and Latin Extended-A are composed and visible, all but those below blank and around the C1 block.
    const auto isPlain = [](QChar c) { return (c >= u' ' && c < u'\x7F') || (c > u'\x9F' && c < u'\u0180' && c != u'\xAD') || c == u'\n'; };
    if (std::all_of(text.begin(), text.end(), isPlain))
        return text;
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        if (isInvisible(c))
            continue;
        result += isControl(c) ? QChar(u' ') : c;
    }
    return result.normalized(QString::NormalizationForm_C);
}

} // namespace printing
