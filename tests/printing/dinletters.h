#pragma once

#include <QStringList>

/// The Latin letters of DIN 91379:2022-08 that software in official use must know (group bll), and its sequences of a letter
/// with combining marks that have no code point of their own.
namespace dinletters {

struct Range
{
    char32_t first;
    char32_t last;
};

inline constexpr Range Ranges[] = {
    {U'A', U'Z'},       {U'a', U'z'},       {0x00C0, 0x00D6}, {0x00D8, 0x00F6}, {0x00F8, 0x017E}, {0x0187, 0x0188}, {0x018F, 0x018F},
    {0x0197, 0x0197},   {0x01A0, 0x01A1},   {0x01AF, 0x01B0}, {0x01B7, 0x01B7}, {0x01CD, 0x01DC}, {0x01DE, 0x01DF}, {0x01E2, 0x01F0},
    {0x01F4, 0x01F5},   {0x01F8, 0x01FF},   {0x0212, 0x0213}, {0x0218, 0x021B}, {0x021E, 0x021F}, {0x0227, 0x0233}, {0x0259, 0x0259},
    {0x0268, 0x0268},   {0x0292, 0x0292},   {0x1E02, 0x1E03}, {0x1E06, 0x1E07}, {0x1E0A, 0x1E11}, {0x1E17, 0x1E17}, {0x1E1C, 0x1E23},
    {0x1E24, 0x1E2B},   {0x1E2F, 0x1E37},   {0x1E3A, 0x1E3B}, {0x1E40, 0x1E49}, {0x1E52, 0x1E5B}, {0x1E5E, 0x1E63}, {0x1E6A, 0x1E6F},
    {0x1E80, 0x1E87},   {0x1E8C, 0x1E97},   {0x1E9E, 0x1E9E}, {0x1EA0, 0x1EF9},
};

/// Letters that take a mark, some of them with a mark already.
struct Marked
{
    char16_t mark;
    const char16_t *letters; ///< separated by blanks
};

inline constexpr Marked Sequences[] = {
    {0x0300, u"C F G K M P S T Z c f g k m p s t z"},
    {0x0301, u"J j \u00FF \u012A \u012B"},
    {0x0302, u"D K L M N d k l m n"},
    {0x0304, u"C F H K N P S T Z c f h k n p s t z R\u0325 L\u0325 r\u0325 l\u0325 S\u031B s\u031B \u00DB \u00FB \u1E32 \u1E33 \u1E62 \u1E63 "
             u"\u1E6C \u1E6D \u1EE4 \u1EE5"},
    {0x0306, u"C M N R Z c m n r z \u00C7 \u00E7 C\u0328 c\u0328"},
    {0x0307, u"K U k u"},
    {0x0308, u"C T Z c z \u1EA0 \u1EA1 \u1ECC \u1ECD \u1EE4 \u1EE5"},
    {0x030B, u"A a"},
    {0x030C, u"J"},
    {0x030D, u"\u0113 \u014D"},
    {0x0310, u"M m"},
    {0x0315, u"C K P T c k p t \u010C \u010D"},
    {0x031B, u"K T k t"},
    {0x0323, u"C c \u010C \u010D"},
    {0x0325, u"L R l r"},
    {0x0326, u"C H K L N c h k l n \u017D \u017E"},
    {0x0327, u"Z z \u017D \u017E"},
    {0x0331, u"H S s"},
};

[[nodiscard]] inline QStringList all()
{
    QStringList letters;
    for (const Range &range : Ranges) {
        for (char32_t letter = range.first; letter <= range.last; ++letter)
            letters.append(QString::fromUcs4(&letter, 1));
    }
    for (const Marked &marked : Sequences) {
        const QStringList bases = QString::fromUtf16(marked.letters).split(u' ');
        for (const QString &base : bases)
            letters.append((base + QChar(marked.mark)).normalized(QString::NormalizationForm_C));
    }
    letters += {QStringLiteral("K\u035FH"), QStringLiteral("K\u035Fh"), QStringLiteral("k\u035Fh")};
    return letters;
}

} // namespace dinletters
