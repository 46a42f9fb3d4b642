#include "gui/wizards/importsourcestep.h"

#include "gui/theme/icons.h"
#include "gui/widgets/flowlayout.h"
#include "gui/widgets/snapshotview.h"
#include "models/listsamplemodel.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace gui {

using workspace::ListKind;

namespace {

constexpr int Gap = 8;
constexpr int ListLetters = 40;
constexpr int ShownHeadings = 60;
constexpr int MostHeaderRows = 20;
constexpr int NoHeadings = 0;

QString encodingText(const QString &encoding)
{
    static const QHash<QString, QString> names{
        {QStringLiteral("cp1252"), QStringLiteral("Windows-1252")},
        {QStringLiteral("mac-roman"), QStringLiteral("Mac Roman")},
        {QStringLiteral("cp850"), QStringLiteral("DOS (850)")},
    };
    return names.value(encoding, encoding.toUpper());
}

QString delimiterText(QChar delimiter)
{
    switch (delimiter.unicode()) {
    case u';': return ImportSourceStep::tr("Semicolon");
    case u',': return ImportSourceStep::tr("Comma");
    case u'\t': return ImportSourceStep::tr("Tab");
    case u'|': return ImportSourceStep::tr("Vertical bar");
    case 0: return ImportSourceStep::tr("none", "separator");
    default: return delimiter;
    }
}

void choose(QComboBox *box, const QVariant &value)
{
    const QSignalBlocker blocker(box);
    box->setCurrentIndex(std::max(0, box->findData(value)));
}

bool isSpreadsheet(const exchange::SourceTable &table)
{
    return !table.sheets.isEmpty() || !table.sheet.isEmpty();
}

} // namespace

ImportSourceStep::ImportSourceStep(ListKind kind, QWidget *parent)
    : QWidget(parent), m_kind(kind), m_list(new QComboBox), m_notes(new QLabel), m_model(new models::ListSampleModel(this)),
      m_sample(new SnapshotView)
{
    m_list->setObjectName(QStringLiteral("listComboBox"));
    m_list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_list->setMinimumContentsLength(ListLetters);
    m_list->setPlaceholderText(tr("No list is chosen"));
    connect(m_list, &QComboBox::activated, this, &ImportSourceStep::listChosen);
    auto *label = new QLabel(tr("&List"));
    label->setBuddy(m_list);
    auto *choose = new QPushButton(icon(QStringLiteral("document-open")), tr("&Choose…"));
    choose->setObjectName(QStringLiteral("browsePushButton"));
    auto *paste = new QPushButton(icon(QStringLiteral("edit-paste")), tr("&Paste"));
    paste->setObjectName(QStringLiteral("pastePushButton"));
    paste->setToolTip(tr("Reads cells that were copied from a spreadsheet, or the recipients of a mail"));
    connect(choose, &QPushButton::clicked, this, &ImportSourceStep::browseRequested);
    connect(paste, &QPushButton::clicked, this, &ImportSourceStep::pasteRequested);
    auto *file = new QHBoxLayout;
    file->addWidget(label);
    file->addWidget(m_list, 1);
    for (QPushButton *button : {choose, paste}) {
        button->setAutoDefault(false);
        file->addWidget(button);
    }
    m_notes->setObjectName(QStringLiteral("notesLabel"));
    m_notes->setTextFormat(Qt::PlainText);
    m_notes->setWordWrap(true);
    m_sample->setObjectName(QStringLiteral("sampleTableView"));
    m_sample->setAccessibleName(tr("The first rows as they read"));
    m_sample->setModel(m_model);
    m_sample->setShowGrid(true);
    m_sample->verticalHeader()->show();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(file);
    layout->addWidget(makeReading());
    layout->addWidget(m_notes);
    layout->addWidget(m_sample, 1);
    setOptions({});
}

QWidget *ImportSourceStep::makeReading()
{
    auto *reading = new QWidget;
    new FlowLayout(reading, Gap);
    m_encoding = addChoice(reading, QStringLiteral("encodingComboBox"), tr("&Encoding"));
    m_encoding->addItem(tr("Recognise"), QString());
    for (const char *name : {"utf-8", "cp1252", "mac-roman", "cp850", "utf-16"})
        m_encoding->addItem(encodingText(QLatin1StringView(name)), QString::fromLatin1(name));
    m_delimiter = addChoice(reading, QStringLiteral("delimiterComboBox"), tr("&Separator"));
    m_delimiter->addItem(tr("Recognise"), QChar());
    for (const QChar delimiter : {u';', u',', u'\t', u'|'})
        m_delimiter->addItem(delimiterText(delimiter), delimiter);
    m_sheet = addChoice(reading, QStringLiteral("sheetComboBox"), tr("S&heet"));
    m_headerRow = addChoice(reading, QStringLiteral("headerRowComboBox"), tr("Headin&gs"));
    return reading;
}

QComboBox *ImportSourceStep::addChoice(QWidget *parent, const QString &name, const QString &label)
{
    auto *pair = new QWidget;
    auto *layout = new QHBoxLayout(pair);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *caption = new QLabel(label);
    auto *box = new QComboBox;
    box->setObjectName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    caption->setBuddy(box);
    caption->setContentsMargins(0, 0, 3, 0); // a last letter may be wider than the font says
    layout->addWidget(caption);
    layout->addWidget(box);
    parent->layout()->addWidget(pair);
    connect(box, &QComboBox::currentIndexChanged, this, &ImportSourceStep::optionsChanged);
    return box;
}

void ImportSourceStep::setLists(const QStringList &names, int current)
{
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    m_list->addItems(names);
    m_list->setCurrentIndex(current);
}

void ImportSourceStep::setOptions(const workspace::ListImportOptions &options)
{
    m_options = options;
    choose(m_encoding, options.encoding);
    choose(m_delimiter, options.delimiter);
    showNothing();
}

void ImportSourceStep::takeOptions(workspace::ListImportOptions &options) const
{
    options.encoding = m_encoding->currentData().toString();
    options.delimiter = m_delimiter->currentData().toChar();
    options.sheet = m_sheet->currentData().toString();
    options.headerRow.reset();
    if (const QVariant row = m_headerRow->currentData(); row.isValid())
        options.headerRow = row.toInt();
}

void ImportSourceStep::fillSheets(const exchange::SourceTable &table)
{
    const QSignalBlocker blocker(m_sheet);
    const QVariant chosen = m_sheet->count() > 0 ? m_sheet->currentData() : QVariant(m_options.sheet);
    m_sheet->clear();
    m_sheet->addItem(table.sheet.isEmpty() ? tr("Recognise") : tr("Recognised: %1").arg(table.sheet), QString());
    for (const QString &sheet : table.sheets)
        m_sheet->addItem(sheet, sheet);
    choose(m_sheet, chosen);
    if (!m_sheet->currentData().toString().isEmpty())
        m_sheet->setItemText(0, tr("Recognise"));
}

void ImportSourceStep::fillHeaderRows(const exchange::SourceTable &table, const exchange::ImportPreview &preview)
{
    const QSignalBlocker blocker(m_headerRow);
    const QVariant chosen = m_headerRow->count() > 1       ? m_headerRow->currentData()
                            : m_options.headerRow.has_value() ? QVariant(*m_options.headerRow)
                                                              : QVariant();
    m_headerRow->clear();
    m_headerRow->addItem(tr("Recognise"), QVariant());
    //: no row of headings (German: "Keine")
    m_headerRow->addItem(tr("None"), NoHeadings);
    for (const exchange::SourceRow &row : table.rows) {
        if (m_headerRow->count() == MostHeaderRows + 2)
            break;
        if (row.isBlank())
            continue;
        const QString text = row.cells.join(QStringLiteral(" | ")).simplified();
        m_headerRow->addItem(tr("Row %1: %2", "number of a row of headings and what stands there").arg(row.number).arg(text.left(ShownHeadings)), row.number);
    }
    m_headerRow->setCurrentIndex(chosen.isValid() ? std::max(0, m_headerRow->findData(chosen)) : 0);
    if (m_headerRow->currentIndex() == 0)
        m_headerRow->setItemText(0, preview.headerRow > 0 ? tr("Recognised: row %1").arg(preview.headerRow) : tr("Recognised: none"));
}

void ImportSourceStep::showTable(const exchange::SourceTable &table, const exchange::ImportPreview &preview)
{
    const bool isText = !isSpreadsheet(table);
    const auto pairOf = [](QComboBox *box) { return box->parentWidget(); };
    pairOf(m_encoding)->setVisible(isText);
    pairOf(m_delimiter)->setVisible(isText);
    pairOf(m_sheet)->setVisible(!isText);
    pairOf(m_headerRow)->setVisible(m_kind == ListKind::Participants);
    if (m_encoding->currentIndex() == 0)
        m_encoding->setItemText(0, tr("Recognised: %1").arg(encodingText(table.encoding)));
    if (m_delimiter->currentIndex() == 0)
        m_delimiter->setItemText(0, tr("Recognised: %1").arg(delimiterText(table.delimiter)));
    fillSheets(table);
    fillHeaderRows(table, preview);
    m_notes->setText(preview.notes.join(u' '));
    m_notes->setVisible(!preview.notes.isEmpty());
    m_model->setTable(table, preview.headerRow);
    m_sample->resizeColumnsToContents();
    constexpr int mostLetters = 26;
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_sample->setColumnWidth(column, std::min(m_sample->columnWidth(column), mostLetters * m_sample->fontMetrics().averageCharWidth()));
}

void ImportSourceStep::showNothing()
{
    m_model->clear();
    m_notes->hide();
    const QSignalBlocker sheetBlocker(m_sheet);
    const QSignalBlocker rowBlocker(m_headerRow);
    m_sheet->clear();
    m_headerRow->clear();
    m_headerRow->addItem(tr("Recognise"), QVariant());
    for (QComboBox *box : {m_encoding, m_delimiter})
        box->setItemText(0, tr("Recognise"));
    m_sheet->parentWidget()->hide();
    m_headerRow->parentWidget()->setVisible(m_kind == ListKind::Participants);
}

} // namespace gui
