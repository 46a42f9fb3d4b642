#include "exchange/imports/registerimport.h"

#include "base/text.h"
#include "domain/draft.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace exchange {

namespace {

using domain::Municipality;
using domain::MunicipalityId;
using domain::MunicipalityKind;

/// The columns of the register that are read, in the order in which GV-ISys writes them.
enum Column {
    RecordType,
    TextMark,
    State,
    Region,
    County,
    Association,
    Key,
    Name,
    Population,
    PostalCode,
    ColumnCount
};

struct ColumnNames
{
    int place; ///< from 0, where no heading names the column
    std::array<const char16_t *, 3> headings;
};

constexpr std::array<ColumnNames, ColumnCount> columnNames{{
    {0, {u"satzart", u"satzart", u"satzart"}},
    {1, {u"textkennzeichen", u"textkenn-zeichen", u"textkenn"}},
    {2, {u"land", u"land", u"land"}},
    {3, {u"rb", u"regierungsbezirk", u"reg.-bez."}},
    {4, {u"kreis", u"landkreis", u"kreis"}},
    {5, {u"vb", u"verband", u"gemeindeverband"}},
    {6, {u"gemeinde", u"gem", u"gem."}},
    {7, {u"gemeindename", u"gemeindename", u"name"}},
    {9, {u"bevoelkerung", u"bevolkerung", u"insgesamt"}},
    {13, {u"postleitzahl", u"plz", u"postleitzahl1)"}},
}};

using Columns = std::array<int, ColumnCount>;

/// A line of the register, one row of the list.
struct Line
{
    const SourceRow *row = nullptr;
    QString key; ///< 5 or 8 digits
    QString officialName;
    MunicipalityKind kind = MunicipalityKind::Municipality;
    std::optional<int> population;
    QString postalCode;
    QString leftOut; ///< the reason, when the line becomes no row
};

/// Digits only: "635 911" with blanks of any kind, "635.911".
std::optional<int> number(const QString &text)
{
    QString digits;
    for (const QChar c : text) {
        if (c >= u'0' && c <= u'9')
            digits += c;
        else if (!c.isSpace() && c != u'.')
            return std::nullopt;
    }
    bool ok = false;
    const int value = digits.toInt(&ok);
    return ok ? std::optional<int>(value) : std::nullopt;
}

std::optional<MunicipalityKind> kindOf(const QString &recordType, const QString &textMark)
{
    if (recordType == u"40")
        return textMark == u"41" || textMark == u"42" ? MunicipalityKind::UrbanDistrict
                                                      : MunicipalityKind::RuralDistrict;
    if (textMark == u"61" || textMark == u"62")
        return MunicipalityKind::UrbanDistrict;
    if (textMark == u"63")
        return MunicipalityKind::Town;
    if (textMark == u"64")
        return MunicipalityKind::Municipality;
    if (textMark == u"67")
        return MunicipalityKind::LargeDistrictTown;
    return std::nullopt;
}

/// "Aalen" of "Aalen, Stadt"; "Landkreis Böblingen" of the county "Böblingen".
QString commonName(const QString &officialName, const QString &key, MunicipalityKind kind)
{
    const QString name = officialName.section(QStringLiteral(", "), 0, 0);
    if (key.size() != 5)
        return name;
    if (kind == MunicipalityKind::UrbanDistrict)
        return QStringLiteral("Stadtkreis %1").arg(name);
    return name.endsWith(QLatin1StringView("kreis"), Qt::CaseInsensitive) ? name
                                                                          : QStringLiteral("Landkreis %1").arg(name);
}

class RegisterReader
{
public:
    explicit RegisterReader(const SourceTable &table) : m_table(table) { }

    [[nodiscard]] base::Result<std::vector<Line>> read();
    [[nodiscard]] int headerRow() const { return m_headerRow; }
    [[nodiscard]] QString vintage() const;
    [[nodiscard]] std::vector<ImportColumn> columns() const;

private:
    void locateColumns();
    [[nodiscard]] std::optional<Line> line(const SourceRow &row) const;
    [[nodiscard]] QString cell(const SourceRow &row, Column column) const
    {
        return base::cleaned(row.cell(m_columns[column]));
    }

    const SourceTable &m_table;
    Columns m_columns{};
    QStringList m_headings;
    int m_headerRow = 0;
};

void RegisterReader::locateColumns()
{
    for (size_t column = 0; column < columnNames.size(); ++column)
        m_columns[column] = columnNames[column].place;
    const qsizetype depth = std::min<qsizetype>(qsizetype(m_table.rows.size()), 30);
    for (qsizetype i = 0; i < depth; ++i) {
        const SourceRow &row = m_table.rows[size_t(i)];
        QStringList headings;
        for (const QString &heading : row.cells)
            headings.append(base::fold(base::cleaned(heading)));
        if (!headings.contains(QStringLiteral("satzart")))
            continue;
        m_headerRow = row.number;
        m_headings = row.cells;
        for (size_t column = 0; column < columnNames.size(); ++column) {
            for (const char16_t *name : columnNames[column].headings) {
                if (const qsizetype at = headings.indexOf(QStringView(name)); at >= 0)
                    m_columns[column] = int(at);
            }
        }
        return;
    }
}

std::optional<Line> RegisterReader::line(const SourceRow &row) const
{
    const QString recordType = cell(row, RecordType);
    if (recordType != u"40" && recordType != u"60")
        return std::nullopt;
    static const QRegularExpression digits(QStringLiteral("^\\d+$"));
    const QString county =
        cell(row, State).rightJustified(2, u'0') + cell(row, Region) + cell(row, County).rightJustified(2, u'0');
    Line line;
    line.row = &row;
    line.key = recordType == u"40" ? county : county + cell(row, Key).rightJustified(3, u'0');
    line.officialName = cell(row, Name);
    line.population = number(cell(row, Population));
    line.postalCode = cell(row, PostalCode);
    const auto kind = kindOf(recordType, cell(row, TextMark));
    line.kind = kind.value_or(MunicipalityKind::Other);
    if (line.key.size() != (recordType == u"40" ? 5 : 8) || !digits.match(line.key).hasMatch()
        || line.officialName.isEmpty())
        line.leftOut = QCoreApplication::translate("exchange", "The key or the name is missing.");
    else if (!line.key.startsWith(QLatin1StringView("08")))
        line.leftOut = QCoreApplication::translate("exchange", "Not in Baden-Württemberg.");
    else if (!kind)
        line.leftOut = QCoreApplication::translate("exchange", "Not a municipality: an area that belongs to none.");
    return line;
}

base::Result<std::vector<Line>> RegisterReader::read()
{
    locateColumns();
    std::vector<Line> lines;
    for (const SourceRow &row : m_table.rows) {
        if (auto found = line(row))
            lines.push_back(std::move(*found));
    }
    const bool any = std::any_of(lines.begin(), lines.end(), [](const Line &line) { return line.leftOut.isEmpty(); });
    if (!any)
        return base::fail(base::ErrorCode::InputRefused,
            QCoreApplication::translate("exchange",
                "%1 is not the register of municipalities: no row of it has the record type 40 or 60 and a key of "
                "Baden-Württemberg. "
                "Use the “Auszug aus dem Gemeindeverzeichnis” of the Federal Statistical Office as CSV.")
                .arg(m_table.source));
    return lines;
}

std::vector<ImportColumn> RegisterReader::columns() const
{
    static constexpr std::array<std::pair<Column, const char16_t *>, 6> fields{
        {{TextMark, u"kind"}, {County, u"county"}, {Key, u"ags"}, {Name, u"name"}, {Population, u"population"},
            {PostalCode, u"postal_code"}}};
    std::vector<ImportColumn> columns;
    for (int index = 0; index < int(m_headings.size()); ++index) {
        ImportColumn column{index, base::cleaned(m_headings[index]), {}};
        for (const auto &[place, field] : fields) {
            if (m_columns[place] == index)
                column.field = QString::fromUtf16(field);
        }
        columns.push_back(std::move(column));
    }
    return columns;
}

QString RegisterReader::vintage() const
{
    static const QRegularExpression inTitle(QStringLiteral("(\\d{2})\\.(\\d{2})\\.(\\d{4})"));
    for (const SourceRow &row : m_table.rows) {
        if (row.number > 12)
            break;
        const QString text = row.cells.join(u' ');
        const auto match = inTitle.match(text);
        if (text.contains(QLatin1StringView("ebietsstand")) && match.hasMatch())
            return QStringLiteral("%1-%2-%3").arg(match.captured(3), match.captured(2), match.captured(1));
    }
    static const QRegularExpression inFileName(
        QStringLiteral("GV([1-4])Q(\\d{4})"), QRegularExpression::CaseInsensitiveOption);
    const auto match = inFileName.match(m_table.source);
    if (!match.hasMatch())
        return {};
    const int year = match.captured(2).toInt();
    const int month = match.captured(1).toInt() * 3;
    return QDate(year, month, QDate(year, month, 1).daysInMonth()).toString(Qt::ISODate);
}

/// Compares the register with the programme, line by line.
class RegisterComparison
{
public:
    explicit RegisterComparison(const domain::Programme &programme)
        : m_draft(programme, QCoreApplication::translate("exchange", "Import register of municipalities"))
    {
        for (const Municipality &municipality : programme.table<Municipality>()) {
            if (!municipality.ags.isEmpty())
                m_ids.insert(municipality.ags, municipality.id);
        }
    }

    [[nodiscard]] ImportRow take(const Line &line, int population);
    void setVintage(const QString &vintage);
    [[nodiscard]] domain::ChangeSet changeSet() { return m_draft.take(); }

private:
    [[nodiscard]] Municipality merged(const Line &line, int population) const;

    domain::Draft m_draft;
    QHash<QString, MunicipalityId> m_ids;
};

Municipality RegisterComparison::merged(const Line &line, int population) const
{
    const Municipality *existing = m_draft.programme().find(m_ids.value(line.key));
    Municipality row = existing ? *existing : Municipality{};
    const bool renamed = !row.officialName.isEmpty() && row.officialName != line.officialName;
    if (row.name.isEmpty() || renamed)
        row.name = commonName(line.officialName, line.key, line.kind);
    row.ags = line.key;
    row.officialName = line.officialName;
    row.kind = line.kind;
    row.population = population > 0 ? std::optional<int>(population) : line.population;
    if (!line.postalCode.isEmpty())
        row.postalCode = line.postalCode;
    if (line.key.size() == 8)
        row.county = m_ids.value(line.key.first(5));
    return row;
}

ImportRow RegisterComparison::take(const Line &line, int population)
{
    ImportRow result;
    result.row = line.row->number;
    result.cells = line.row->cells;
    result.reasons = line.leftOut.isEmpty() ? QStringList() : QStringList(line.leftOut);
    if (!line.leftOut.isEmpty())
        return result;
    const Municipality row = merged(line, population);
    result.values = {{QStringLiteral("ags"), row.ags}, {QStringLiteral("name"), row.name},
        {QStringLiteral("official_name"), row.officialName},
        {QStringLiteral("kind"), QString::fromLatin1(domain::enumIdentifier(row.kind))},
        {QStringLiteral("county"), line.key.size() == 8 ? line.key.first(5) : QString()},
        {QStringLiteral("population"), row.population ? QString::number(*row.population) : QString()},
        {QStringLiteral("postal_code"), row.postalCode}};
    result.record = row.id.value;
    const Municipality *existing = m_draft.programme().find(row.id);
    if (!existing) {
        result.outcome = RowOutcome::New;
        m_ids.insert(row.ags, m_draft.add(row));
        return result;
    }
    result.outcome = *existing == row ? RowOutcome::Same : RowOutcome::Changed;
    domain::forEachField<Municipality>([&](const auto &field) {
        if (field.value(*existing) != field.value(row))
            result.changedFields.append(QString::fromLatin1(field.name));
    });
    m_draft.update(row);
    return result;
}

void RegisterComparison::setVintage(const QString &vintage)
{
    if (vintage.isEmpty() || !m_draft.programme().info().id.isValid())
        return;
    domain::ProgrammeInfo info = m_draft.programme().info();
    info.registerVintage = vintage;
    m_draft.update(info);
}

} // namespace

base::Result<RegisterImport> importRegister(const domain::Programme &programme, const SourceTable &table)
{
    RegisterReader reader(table);
    const auto lines = reader.read();
    if (!lines)
        return lines.failure();

    QHash<QString, int> populationOfCounty;
    for (const Line &line : *lines) {
        if (line.leftOut.isEmpty() && line.key.size() == 8)
            populationOfCounty[line.key.first(5)] += line.population.value_or(0);
    }
    RegisterImport result;
    result.preview.source = table.source;
    result.preview.encoding = table.encoding;
    result.preview.delimiter = table.delimiter;
    result.preview.sheet = table.sheet;
    result.preview.headerRow = reader.headerRow();
    result.preview.columns = reader.columns();
    result.vintage = reader.vintage();

    RegisterComparison comparison(programme);
    for (const bool counties : {true, false}) { // municipalities refer to their county
        for (const Line &line : *lines) {
            if ((line.key.size() == 5) == counties)
                result.preview.rows.push_back(comparison.take(line, populationOfCounty.value(line.key)));
        }
    }
    std::sort(result.preview.rows.begin(), result.preview.rows.end(),
        [](const ImportRow &one, const ImportRow &other) { return one.row < other.row; });
    comparison.setVintage(result.vintage);
    result.changeSet = comparison.changeSet();
    return result;
}

} // namespace exchange
