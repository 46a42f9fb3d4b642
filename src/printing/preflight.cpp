#include "printing/preflight.h"

#include <QCoreApplication>

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
    case PreflightCode::DoubleBlank: return QCoreApplication::translate("printing", "“%1” has two blanks in a row, or a blank at an end.");
    case PreflightCode::InvisibleCharacter: return QCoreApplication::translate("printing", "“%1” has invisible characters; they are left out.");
    case PreflightCode::EmptyText: return QCoreApplication::translate("printing", "A text that must not be empty is empty.");
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

PreflightFinding preflightFinding(PreflightCode code, const QString &field, const QString &text)
{
    const QString pattern = sentence(code);
    return {code, field, text, pattern.contains(u"%1") ? pattern.arg(shortened(printable(text))) : pattern};
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

QString printable(const QString &text)
{
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
