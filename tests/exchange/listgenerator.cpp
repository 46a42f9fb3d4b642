#include "listgenerator.h"

#include "exchange/readers/singlebyteencodings.h"

#include <QStringConverter>

#include <algorithm>
#include <array>

namespace testsupport {

namespace {

enum Field { Title, Given, Family, Full, Email, Place, Role, Phone, Status, Notes, Room, fieldCount };

constexpr std::array<std::array<const char *, 4>, fieldCount> headingWords{
    {{"Titel", "Akad. Titel", "Title", "Academic title"}, {"Vorname", "VORNAME", "First name", "Given name"},
        {"Nachname", "Familienname", "Last name", "Family name"}, {"Name", "Vor- und Nachname", "Name", "Full name"},
        {"E-Mail", "E-Mail-Adresse", "Email", "Email address"},
        {"Kommune", "Stadt / Gemeinde", "Municipality", "Municipality"}, {"Rolle", "Ihre Rolle", "Role", "Role"},
        {"Telefon", "Tel.", "Phone", "Phone number"}, {"Status", "Status", "Status", "Status"},
        {"Bemerkung", "Anmerkungen", "Remarks", "Comment"}, {"Zimmer", "Startnummer", "Room", "Locker"}}};

/// Given name, family name, address; namesakes and umlauts written out among them.
constexpr std::array<std::array<const char *, 3>, 14> people{{{"Anja", "Müller", "anja.mueller@stadt.example"},
    {"Anja", "Mueller", "a.mueller@kreis.example"}, {"Jörg", "Weiß", "jw@stadt.example"},
    {"Petra", "Gäßler", "petra.gaessler@amt.example"}, {"Karl-Heinz", "Bäuerle", "kh.baeuerle@amt.example"},
    {"Sabine", "Strauß", "bauamt@stadt.example"}, {"Thomas", "Kächele", "bauamt@stadt.example"}, {"Änne", "Heide", ""},
    {"Björn", "Öztürk", "b.oeztuerk@kea.example"}, {"Eva", "Zürn", "eva@zuern.example"},
    {"Anna", "Maier", "anna.maier@a.example"}, {"Anna", "Maier", "anna.maier@b.example"}, {"Jürgen", "Schäfer", ""},
    {"Martin", "Grün", "poststelle@ort.example"}}};

/// Where they come from, each in several spellings; who is in one line comes from one place.
constexpr std::array<std::array<const char *, 4>, 6> places{{{"Aalen", "Stadt Aalen", "Aalen, Stadt", "8136088"},
    {"Malsch", "Gemeinde Malsch", "Malsch", "Malsch"}, {"LRA Calw", "Landkreis Calw", "Calw (Landkreis)", "Lkr. Calw"},
    {"Freiburg i. Br.", "Freiburg im Breisgau", "Stadt Freiburg", "FREIBURG"},
    {"Freiberg am Neckar", "Freiberg a. N.", "Freiberg/Neckar", "Freiberg am Necker"},
    {"KEA-BW", "kea-bw", "KEA-BW", "KEA-BW"}}};
constexpr std::array roles{"Fachplaner:in", "Führungsebene", "planner", "", "Gast"};
constexpr std::array registered{"zugesagt", "angemeldet", "", "ok", "Warteliste", "confirmed"};
constexpr std::array leaving{"abgesagt", "storniert", "canceled", "denied", "pending", "incomplete"};
constexpr std::array notes{
    "", "", "kommt später", "sagt \"vielleicht\"", "vegetarisch; vegan, glutenfrei", "zwei\nZeilen", "-", "=1+1"};
constexpr std::array totals{"Summe: 12", "Gesamt: 7 Anmeldungen", "Total: 3", "* = mit Foto", "Stand 12.10.2024"};
constexpr std::array preambles{
    "Anmeldeliste Auftakt", "Stand: 12.10.2024", "", "Übersicht der Anmeldungen, nur für den Dienstgebrauch"};

/// Numbers that look random, the same on every machine.
class Dice
{
public:
    explicit Dice(quint32 seed) : m_state(seed * 2654435761u + 12345u) { }

    quint32 below(quint32 bound)
    {
        m_state = m_state * 1664525u + 1013904223u;
        return (m_state >> 8) % bound;
    }
    bool oneIn(quint32 count) { return below(count) == 0; }
    template <size_t N>
    QString pick(const std::array<const char *, N> &texts)
    {
        return QString::fromUtf8(texts[below(N)]);
    }

private:
    quint32 m_state;
};

class Generator
{
public:
    explicit Generator(quint32 seed) : m_dice(seed) { }

    GeneratedList make();

private:
    void chooseForm();
    void chooseColumns();
    void addPreamble();
    void addRow();
    void addPerson(RowMeaning meaning);
    void append(const QStringList &cells);
    void append(const QStringList &cells, RowMeaning meaning);
    QString cell(Field field, quint32 number, RowMeaning meaning);
    QString quoted(const QString &cell);
    [[nodiscard]] QStringList singleCell(const QString &text) const;
    [[nodiscard]] QByteArray encoded() const;

    Dice m_dice;
    GeneratedList m_list;
    QList<Field> m_columns;
    QString m_text;
    QChar m_delimiter;
    QString m_lineEnd;
    bool m_mark = false;
    bool m_quotesAll = false;
    int m_lines = 0;
};

void Generator::chooseForm()
{
    m_delimiter = QStringLiteral(";,\t|")[m_dice.below(4)];
    m_lineEnd = m_dice.oneIn(2) ? QStringLiteral("\r\n") : QStringLiteral("\n");
    m_quotesAll = m_dice.oneIn(4);
    m_mark = m_dice.oneIn(2);
    m_list.encoding = m_dice.pick(std::array{"utf-8", "utf-8", "utf-16-le", "utf-16-be", "cp1252", "mac-roman"});
}

void Generator::chooseColumns()
{
    if (m_dice.oneIn(2))
        m_columns = {Full, Email};
    else
        m_columns = {Given, Family, Email};
    for (const Field field : {Title, Place, Role, Phone, Status, Notes, Room}) {
        if (field == Place || m_dice.oneIn(2))
            m_columns.append(field);
    }
    for (qsizetype i = m_columns.size() - 1; i > 0; --i)
        m_columns.swapItemsAt(i, m_dice.below(quint32(i) + 1));
    const quint32 language = 2 * m_dice.below(2);
    for (const Field field : std::as_const(m_columns))
        m_list.headings.append(QString::fromUtf8(headingWords[field][language + m_dice.below(2)]));
    if (m_dice.oneIn(3) && m_columns.contains(Room))
        m_list.fieldOfHeading.insert(m_list.headings[m_columns.indexOf(Room)], QStringLiteral("office"));
    if (m_dice.oneIn(5) && m_columns.contains(Notes))
        m_list.fieldOfHeading.insert(m_list.headings[m_columns.indexOf(Notes)], QString());
}

QString Generator::quoted(const QString &cell)
{
    const bool needs = cell.contains(m_delimiter) || cell.contains(u'"') || cell.contains(u'\n');
    if (!needs && !m_quotesAll)
        return cell;
    QString text = cell;
    return u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

void Generator::append(const QStringList &cells)
{
    QStringList written;
    for (const QString &text : cells)
        written.append(quoted(text));
    m_text += written.join(m_delimiter) + m_lineEnd;
    ++m_lines;
}

void Generator::append(const QStringList &cells, RowMeaning meaning)
{
    append(cells);
    m_list.rows.push_back({m_lines, meaning, cells});
}

QStringList Generator::singleCell(const QString &text) const
{
    QStringList cells(m_columns.size());
    cells[0] = text;
    return cells;
}

void Generator::addPreamble()
{
    const quint32 lines = m_dice.below(4);
    for (quint32 i = 0; i < lines; ++i) {
        const QString text = m_dice.pick(preambles);
        append(m_dice.oneIn(2) ? QStringList{text} : singleCell(text));
    }
    append(m_list.headings);
    m_list.headerRow = m_lines;
}

QString Generator::cell(Field field, quint32 number, RowMeaning meaning)
{
    const auto &person = people[number];
    const QString given = QString::fromUtf8(person[0]);
    const QString family = QString::fromUtf8(person[1]);
    switch (field) {
    case Title: return m_dice.oneIn(4) ? QStringLiteral("Dr.") : QString();
    case Given: return given;
    case Family: return family;
    case Full: return m_dice.oneIn(3) ? family + QStringLiteral(", ") + given : given + u' ' + family;
    case Email: {
        const QString address = QString::fromUtf8(person[2]);
        return m_dice.oneIn(5)                      ? address.toUpper()
            : m_dice.oneIn(8) && !address.isEmpty() ? QStringLiteral("mailto:") + address
                                                    : address;
    }
    case Place: return m_dice.oneIn(5) ? QString() : m_dice.pick(places[number % places.size()]);
    case Role: return m_dice.pick(roles);
    case Phone: return m_dice.oneIn(2) ? QStringLiteral("0731 %1").arg(m_dice.below(3)) : QString();
    case Status: return meaning == RowMeaning::Leaver ? m_dice.pick(leaving) : m_dice.pick(registered);
    case Notes: return m_dice.pick(notes);
    case Room: return QStringLiteral("B %1").arg(m_dice.below(300));
    case fieldCount: break;
    }
    return {};
}

void Generator::addPerson(RowMeaning meaning)
{
    const quint32 person = m_dice.below(people.size());
    if (meaning == RowMeaning::Leaver && !m_columns.contains(Status))
        meaning = RowMeaning::Person;
    QStringList cells;
    for (const Field field : std::as_const(m_columns))
        cells.append(cell(field, person, meaning));
    append(cells, meaning);
}

void Generator::addRow()
{
    switch (m_dice.below(14)) {
    case 0: append(m_dice.oneIn(2) ? QStringList{QString()} : QStringList(m_columns.size())); return;
    case 1:
    case 2: addPerson(RowMeaning::Leaver); return;
    case 3:
        if (!m_list.rows.empty()) {
            const GeneratedRow again = m_list.rows[m_dice.below(quint32(m_list.rows.size()))];
            append(again.cells, again.meaning == RowMeaning::Person ? RowMeaning::Repeated : again.meaning);
        }
        return;
    case 4:
        if (m_dice.oneIn(4))
            append(m_list.headings, RowMeaning::NoEntry);
        return;
    case 5: {
        QStringList cells(m_columns.size());
        cells[m_columns.indexOf(Email)] = QStringLiteral("niemand%1@ort.example").arg(m_dice.below(3));
        append(cells, RowMeaning::Nameless);
        return;
    }
    default: addPerson(RowMeaning::Person);
    }
}

QByteArray Generator::encoded() const
{
    using exchange::SingleByteEncoding;
    if (m_list.encoding == u"cp1252" || m_list.encoding == u"mac-roman") {
        const auto encoding =
            m_list.encoding == u"cp1252" ? SingleByteEncoding::Windows1252 : SingleByteEncoding::MacRoman;
        QByteArray bytes;
        for (const QChar c : m_text)
            bytes.append(char(exchange::encodedByte(c, encoding)));
        return bytes;
    }
    if (m_list.encoding == u"utf-8")
        return (m_mark ? QByteArray("\xEF\xBB\xBF") : QByteArray()) + m_text.toUtf8();
    const bool little = m_list.encoding == u"utf-16-le";
    QStringEncoder encoder(little ? QStringConverter::Utf16LE : QStringConverter::Utf16BE);
    const QByteArray bytes = encoder.encode(m_text);
    return m_mark ? (little ? QByteArray("\xFF\xFE") : QByteArray("\xFE\xFF")) + bytes : bytes;
}

GeneratedList Generator::make()
{
    chooseForm();
    chooseColumns();
    addPreamble();
    addPerson(RowMeaning::Person);
    const quint32 rows = 4 + m_dice.below(26);
    for (quint32 i = 0; i < rows; ++i)
        addRow();
    if (m_dice.oneIn(2))
        append(singleCell(m_dice.pick(totals)), RowMeaning::NoEntry);
    m_list.bytes = encoded();
    return std::move(m_list);
}

} // namespace

GeneratedList generatedList(quint32 seed)
{
    return Generator(seed).make();
}

QStringList generatedFamilyNames()
{
    QStringList names;
    for (const auto &person : people)
        names.append(QString::fromUtf8(person[1]));
    return names;
}

} // namespace testsupport
