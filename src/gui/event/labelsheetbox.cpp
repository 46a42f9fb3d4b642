#include "gui/event/labelsheetbox.h"

#include "gui/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QSpinBox>

namespace gui {

using printing::LabelFormat;
using printing::LabelSheet;

namespace {

constexpr int MostColumns = 20;
constexpr int MostRows = 40;
constexpr double LongestSide = 500; ///< mm

/// "L4785 · 80 × 50 mm · Avery Zweckform"
QString formatText(const LabelFormat &format)
{
    const QLocale locale;
    //: a sheet of labels: article, width and height of a label, brand
    return LabelSheetBox::tr("%1 · %2 × %3 mm · %4").arg(format.name, locale.toString(format.label.width()), locale.toString(format.label.height()), format.brand);
}

} // namespace

LabelSheetBox::LabelSheetBox(QWidget *parent)
    : QWidget(parent), m_format(new QComboBox), m_own(makeOwnFormat()), m_start(number(QStringLiteral("startSpinBox"), MostColumns * MostRows)),
      m_offsetX(millimetres(QStringLiteral("offsetXDoubleSpinBox"), -LabelSheet::FarthestOffset, LabelSheet::FarthestOffset)),
      m_offsetY(millimetres(QStringLiteral("offsetYDoubleSpinBox"), -LabelSheet::FarthestOffset, LabelSheet::FarthestOffset)),
      m_outlines(new QCheckBox(tr("Print outlines, for a trial on plain paper"))), m_problem(new QLabel)
{
    setupFormats();
    m_outlines->setObjectName(QStringLiteral("outlinesCheckBox"));
    connect(m_outlines, &QCheckBox::toggled, this, &LabelSheetBox::change);
    m_problem->setObjectName(QStringLiteral("sheetProblemLabel"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    QPalette palette = m_problem->palette();
    palette.setColor(QPalette::WindowText, errorColour(this->palette()));
    m_problem->setPalette(palette);
    m_problem->hide();
    auto *layout = new QFormLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setRowWrapPolicy(QFormLayout::WrapLongRows);
    layout->addRow(tr("S&heet"), m_format);
    layout->addRow(m_own);
    layout->addRow(m_problem);
    layout->addRow(tr("&First label"), m_start);
    layout->addRow(tr("To the &right"), m_offsetX);
    layout->addRow(tr("&Down"), m_offsetY);
    layout->addRow(m_outlines);
}

void LabelSheetBox::setupFormats()
{
    m_format->setObjectName(QStringLiteral("sheetComboBox"));
    m_format->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const LabelFormat &format : printing::labelFormats())
        m_format->addItem(formatText(format), format.name);
    m_format->addItem(tr("Own format…"), QString());
    m_start->setToolTip(tr("Counted by rows from the upper left; labels before it are used up"));
    connect(m_format, &QComboBox::currentIndexChanged, this, &LabelSheetBox::change);
}

QSpinBox *LabelSheetBox::number(const QString &name, int most)
{
    auto *box = new QSpinBox;
    box->setObjectName(name);
    box->setRange(1, most);
    connect(box, &QSpinBox::valueChanged, this, &LabelSheetBox::change);
    return box;
}

QDoubleSpinBox *LabelSheetBox::millimetres(const QString &name, double least, double most)
{
    auto *box = new QDoubleSpinBox;
    box->setObjectName(name);
    box->setRange(least, most);
    box->setDecimals(1);
    box->setSingleStep(0.5);
    box->setSuffix(tr(" mm"));
    connect(box, &QDoubleSpinBox::valueChanged, this, &LabelSheetBox::change);
    return box;
}

QWidget *LabelSheetBox::makeOwnFormat()
{
    auto *widget = new QWidget;
    auto *form = new QFormLayout(widget);
    form->setContentsMargins(16, 0, 0, 0);
    form->addRow(tr("Columns"), m_columns = number(QStringLiteral("columnsSpinBox"), MostColumns));
    form->addRow(tr("Rows"), m_rows = number(QStringLiteral("rowsSpinBox"), MostRows));
    const std::pair<QString, QString> measures[MeasureCount] = {
        {tr("Width of a label"), QStringLiteral("labelWidthDoubleSpinBox")},     {tr("Height of a label"), QStringLiteral("labelHeightDoubleSpinBox")},
        {tr("Margin at the left"), QStringLiteral("leftDoubleSpinBox")},         {tr("Margin at the top"), QStringLiteral("topDoubleSpinBox")},
        {tr("Step to the right"), QStringLiteral("stepRightDoubleSpinBox")},     {tr("Step down"), QStringLiteral("stepDownDoubleSpinBox")},
    };
    for (int i = 0; i < MeasureCount; ++i) {
        m_measures[i] = millimetres(measures[i].second, 0, LongestSide);
        form->addRow(measures[i].first, m_measures[i]);
    }
    widget->hide();
    return widget;
}

void LabelSheetBox::showOwn(const LabelFormat &format)
{
    m_columns->setValue(format.columns);
    m_rows->setValue(format.rows);
    const double values[MeasureCount] = {format.label.width(), format.label.height(), format.first.x(), format.first.y(), format.pitch.x(), format.pitch.y()};
    for (int i = 0; i < MeasureCount; ++i)
        m_measures[i]->setValue(values[i]);
}

void LabelSheetBox::setSheet(const LabelSheet &sheet)
{
    m_isFilling = true;
    m_format->setCurrentIndex(m_format->findData(sheet.format.name));
    showOwn(sheet.format);
    m_start->setMaximum(std::max(1, sheet.format.count())); // first: that of the sheet before may be too small
    m_start->setValue(sheet.start);
    m_offsetX->setValue(sheet.offset.x());
    m_offsetY->setValue(sheet.offset.y());
    m_outlines->setChecked(sheet.hasOutlines);
    m_isFilling = false;
    change();
}

LabelSheet LabelSheetBox::sheet() const
{
    LabelSheet sheet;
    const QString name = m_format->currentData().toString();
    if (const auto known = printing::labelFormat(name); known) {
        sheet.format = *known;
    } else {
        sheet.format.columns = m_columns->value();
        sheet.format.rows = m_rows->value();
        sheet.format.label = {m_measures[Width]->value(), m_measures[Height]->value()};
        sheet.format.first = {m_measures[Left]->value(), m_measures[Top]->value()};
        sheet.format.pitch = {m_measures[StepRight]->value(), m_measures[StepDown]->value()};
    }
    sheet.start = m_start->value();
    sheet.offset = {m_offsetX->value(), m_offsetY->value()};
    sheet.hasOutlines = m_outlines->isChecked();
    return sheet;
}

void LabelSheetBox::change()
{
    if (m_isFilling)
        return;
    m_isFilling = true;
    const bool isOwn = m_format->currentData().toString().isEmpty();
    if (!isOwn)
        showOwn(sheet().format); // what an own format begins with
    m_own->setVisible(isOwn);
    m_start->setMaximum(std::max(1, sheet().format.count()));
    m_isFilling = false;
    const auto checked = printing::checkLabelSheet(sheet());
    m_problem->setText(checked ? QString() : checked.error().message);
    m_problem->setVisible(!checked);
    Q_EMIT sheetChanged();
}

} // namespace gui
