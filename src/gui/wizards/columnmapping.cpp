#include "gui/wizards/columnmapping.h"

#include "domain/recordinfo.h"
#include "exchange/headingvocabulary.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>

namespace gui {

namespace {

constexpr int MostExamples = 3;
constexpr int HeadingWidth = 220;
constexpr int ExampleWidth = 280;

/// What a column can be taken for, in words.
QString fieldText(const QString &identifier)
{
    static const domain::RecordInfo &participants = domain::recordInfo<domain::Participant>();
    if (const domain::FieldInfo *field = participants.field(identifier))
        return field->heading();
    if (identifier == QLatin1StringView("full_name"))
        return ColumnMapping::tr("Whole name");
    if (identifier == QLatin1StringView("county"))
        return ColumnMapping::tr("County");
    if (identifier == QLatin1StringView("postal_code"))
        return ColumnMapping::tr("Postal code");
    if (identifier == QLatin1StringView("ags"))
        return ColumnMapping::tr("Key of the municipality (AGS)");
    if (identifier == QLatin1StringView("status"))
        return ColumnMapping::tr("State of the registration");
    return identifier;
}

QLabel *plainLabel(const QString &text, int width)
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setText(label->fontMetrics().elidedText(text, Qt::ElideRight, width));
    return label;
}

QString examplesOf(const exchange::ImportColumn &column, const exchange::ImportPreview &preview)
{
    QStringList examples;
    for (const exchange::ImportRow &row : preview.rows) {
        if (row.table != 0)
            break;
        const QString text = row.cells.value(column.index).simplified();
        if (!text.isEmpty() && !examples.contains(text))
            examples.append(text);
        if (examples.size() == MostExamples)
            break;
    }
    return examples.join(QStringLiteral(" · "));
}

} // namespace

ColumnMapping::ColumnMapping(QWidget *parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Columns of the list"));
}

void ColumnMapping::clear()
{
    m_columns.clear();
    m_fields.clear();
    delete takeWidget();
}

void ColumnMapping::setColumns(const exchange::ImportPreview &preview)
{
    if (preview.columns == m_columns && widget())
        return;
    // The same columns with other fields: the boxes stay, with the focus.
    const bool sameHeadings = std::equal(preview.columns.begin(), preview.columns.end(), m_columns.begin(), m_columns.end(),
                                         [](const auto &a, const auto &b) { return a.heading == b.heading; });
    m_columns = preview.columns;
    if (sameHeadings && widget()) {
        for (size_t i = 0; i < m_columns.size(); ++i) {
            const QSignalBlocker blocker(m_fields[qsizetype(i)]);
            m_fields[qsizetype(i)]->setCurrentIndex(std::max(0, m_fields[qsizetype(i)]->findData(m_columns[i].field)));
        }
        return;
    }
    m_fields.clear();
    delete takeWidget();
    auto *content = new QWidget;
    m_grid = new QGridLayout(content);
    m_grid->setContentsMargins(0, 0, 8, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(3, 1);
    addTitles();
    int row = 1;
    for (const exchange::ImportColumn &column : m_columns)
        addColumn(row++, column, preview);
    m_grid->setRowStretch(row, 1);
    setWidget(content);
}

void ColumnMapping::addTitles()
{
    int column = 0;
    for (const QString &text : {tr("Column of the list"), tr("Examples"), tr("Becomes the field")}) {
        auto *title = new QLabel(text);
        QFont bold = title->font();
        bold.setBold(true);
        title->setFont(bold);
        m_grid->addWidget(title, 0, column++);
    }
}

void ColumnMapping::addColumn(int row, const exchange::ImportColumn &column, const exchange::ImportPreview &preview)
{
    auto *heading = plainLabel(column.heading, HeadingWidth);
    auto *examples = plainLabel(examplesOf(column, preview), ExampleWidth);
    examples->setForegroundRole(QPalette::PlaceholderText);
    QComboBox *field = makeField(column);
    heading->setBuddy(field);
    m_grid->addWidget(heading, row, 0);
    m_grid->addWidget(examples, row, 1);
    m_grid->addWidget(field, row, 2);
    m_fields.append(field);
}

QComboBox *ColumnMapping::makeField(const exchange::ImportColumn &column)
{
    auto *field = new QComboBox;
    field->setObjectName(QStringLiteral("fieldComboBox"));
    field->setAccessibleName(tr("Field for the column “%1”").arg(column.heading));
    field->addItem(tr("Leave out"), QString());
    QStringList identifiers;
    for (int i = 0; i < exchange::listFieldCount; ++i)
        identifiers.append(exchange::listFieldIdentifier(static_cast<exchange::ListField>(i)));
    if (!column.field.isEmpty() && !identifiers.contains(column.field))
        identifiers.append(column.field);
    for (const QString &identifier : std::as_const(identifiers))
        field->addItem(fieldText(identifier), identifier);
    field->setCurrentIndex(std::max(0, field->findData(column.field)));
    field->setFocusPolicy(Qt::StrongFocus);
    connect(field, &QComboBox::currentIndexChanged, this, [this, field, heading = column.heading] {
        m_chosen.insert(heading, field->currentData().toString());
        Q_EMIT chosenChanged();
    });
    return field;
}

} // namespace gui
