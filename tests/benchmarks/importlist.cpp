#include "importlist.h"

#include "base/text.h"

#include <QFile>

#include <array>

using namespace Qt::StringLiterals;

namespace importlist {

namespace {

constexpr std::array givenNames{u"Änne", u"Jürgen", u"Sofía", u"Max", u"Jana", u"Karl-Heinz", u"Zoë", u"Ida", u"Björn",
    u"Özlem", u"Till", u"Petra", u"Hans Peter", u"Ünal", u"Walburga", u"Götz", u"Marie-Luise", u"Anna", u"Paul", u"Eva",
    u"Thomas", u"Lea", u"Jörg", u"Sabine", u"Cem", u"Chiara", u"Ralf", u"Ute", u"Noah", u"Mia"};
constexpr std::array beginnings{u"Mül", u"Mai", u"Öz", u"Weiß", u"Schä", u"Häber", u"Käche", u"Łuka", u"Hei", u"Bäu",
    u"Gäß", u"Strau", u"Zür", u"Kreu", u"Brän", u"Süß", u"Läu", u"Som", u"Win", u"Fel", u"Rau", u"Grün", u"Vol", u"Ber",
    u"Tru", u"Nie", u"Hof", u"Lan", u"Stei", u"Wag"};
constexpr std::array middles{u"ler", u"er", u"tür", u"haupt", u"fer", u"le", u"de", u"ner", u"lin", u"ger", u"mil",
    u"zel", u"bach", u"feld", u"stein", u"mann", u"lich", u"kel", u"rich", u"wein"};
constexpr std::array endings{u"", u"er", u"le", u"mann", u"berg", u"ing", u"s", u"hofer", u"stein", u"e"};
constexpr std::array titles{u"", u"", u"", u"", u"", u"", u"", u"Dr.", u"Dr.-Ing.", u"Prof. Dr."};
constexpr std::array prefixes{u"", u"", u"", u"", u"", u"", u"", u"", u"", u"von der "};
constexpr std::array roles{u"Fachplaner:in", u"Fach-/Verkehrsplanung", u"Führungsebene", u"LK-Koordination"};
constexpr std::array offices{u"Stadtplanungsamt", u"Tiefbauamt", u"Fachbereich Mobilität und Verkehr", u"Ordnungsamt"};
constexpr std::array states{u"zugesagt", u"angemeldet", u"bestätigt", u"zugesagt", u"Warteliste", u"abgesagt"};

QStringList headings()
{
    return {u"Titel"_s, u"Vorname"_s, u"Nachname"_s, u"E-Mail"_s, u"Telefon"_s, u"Kommune"_s, u"PLZ"_s, u"Amt"_s,
        u"Funktion"_s, u"Rolle"_s, u"Status"_s, u"Bemerkung"_s};
}

template <size_t N>
QString pick(const std::array<const char16_t *, N> &texts, quint32 number)
{
    return QString::fromUtf16(texts[number % N]);
}

/// The municipality as people write it: mostly right, sometimes with words around, one in fifty misspelt.
QString written(const QString &name, quint32 number)
{
    switch (number % 50) {
    case 0: return name.left(1) + name.mid(2);
    case 1: return u"Stadt %1"_s.arg(name);
    case 2: return u"%1, Stadt"_s.arg(name);
    case 3: return name.toUpper();
    default: return name;
    }
}

class People
{
public:
    explicit People(const domain::Programme &programme)
    {
        for (const domain::Municipality &municipality : programme.table<domain::Municipality>()) {
            if (municipality.ags.size() == 8)
                m_places.push_back({municipality.name, municipality.postalCode});
        }
    }

    [[nodiscard]] QStringList person(int row)
    {
        const QString given = pick(givenNames, next());
        const QString family = pick(beginnings, next()) + pick(middles, next()) + pick(endings, next());
        const auto &[place, postalCode] = m_places[next() % m_places.size()];
        const QString address =
            u"%1.%2%3@amt-%4.example"_s.arg(base::fold(given).replace(u' ', u'-'), base::fold(family))
                .arg(row)
                .arg(next() % 900);
        return {pick(titles, next()), given, pick(prefixes, next()) + family, address,
            u"07%1 %2"_s.arg(next() % 900 + 100).arg(next() % 90'000 + 10'000), written(place, next()), postalCode,
            pick(offices, next()), u"Sachgebietsleitung"_s, pick(roles, next()), pick(states, next()),
            next() % 10 == 0 ? u"vegetarisch, kommt mit der Bahn"_s : QString()};
    }

private:
    quint32 next() { return (m_seed = m_seed * 1664525u + 1013904223u) >> 8; }

    std::vector<std::pair<QString, QString>> m_places;
    quint32 m_seed = 7;
};

} // namespace

bool writeCsv(const QString &path, const domain::Programme &programme, int rows)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    People people(programme);
    file.write(headings().join(u';').toUtf8() + "\r\n");
    for (int row = 1; row <= rows; ++row)
        file.write(people.person(row).join(u';').toUtf8() + "\r\n");
    return true;
}

} // namespace importlist
