#include "printing/labelformat.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace printing {

namespace {

constexpr qreal Slack = 0.05; ///< mm that templates are rounded by
constexpr int MostLabels = 1000;
constexpr qreal SmallestLabel = 10;

base::Failure refused(const QString &sentence)
{
    return base::fail(base::ErrorCode::InputRefused, sentence);
}

LabelFormat format(const char *name, const char *brand, LabelUse use, int columns, int rows, QSizeF label, QPointF first, QPointF pitch,
                   qreal corner = 0)
{
    return {QString::fromLatin1(name), QString::fromLatin1(brand), use, {210, 297}, columns, rows, label, first, pitch, corner};
}

QString names()
{
    QStringList list;
    for (const LabelFormat &known : labelFormats())
        list.append(known.name);
    return list.join(QStringLiteral(", "));
}

QString number(qreal value)
{
    return QString::number(value, 'g', 6);
}

} // namespace

const QList<LabelFormat> &labelFormats()
{
    // Sources: templates/avery-iso-templates.xml and zweckform-iso-templates.xml of gLabels.
    static const QList<LabelFormat> formats{
        format("L4785", "Avery Zweckform", LabelUse::Badges, 2, 5, {80, 50}, {18, 13}, {95, 55}, 4),
        format("C32011", "Avery", LabelUse::Badges, 2, 5, {85, 54}, {15, 13.5}, {95, 54}),
        format("32015", "Avery Zweckform", LabelUse::Badges, 2, 4, {85, 54}, {17, 31.5}, {91, 60}),
        format("L7163", "Avery", LabelUse::Addresses, 2, 7, {99.1, 38.1}, {4.7, 15.1}, {101.6, 38.1}, 2),
        format("L7160", "Avery", LabelUse::Addresses, 3, 7, {63.5, 38.1}, {7.2, 15.1}, {66, 38.1}, 2),
        format("3475", "Avery Zweckform", LabelUse::Addresses, 3, 8, {70, 36}, {0, 4.5}, {70, 36}),
    };
    return formats;
}

base::Result<LabelFormat> labelFormat(const QString &text)
{
    const QString wanted = text.trimmed();
    for (const LabelFormat &known : labelFormats()) {
        if (known.name.compare(wanted, Qt::CaseInsensitive) == 0)
            return known;
    }
    static const QString decimal = QStringLiteral("(\\d{1,4}(?:\\.\\d{1,3})?)");
    static const QRegularExpression own(QStringLiteral("^(\\d{1,2})x(\\d{1,2}):%1x%1:%1,%1:%1x%1$").arg(decimal));
    const QRegularExpressionMatch match = own.match(wanted);
    if (!match.hasMatch())
        return refused(QCoreApplication::translate("printing", "“%1” is no format of labels. Known are %2; an own one is written in mm as COLUMNSxROWS:WIDTHxHEIGHT:LEFT,TOP:STEPxSTEP.")
                           .arg(text, names()));
    const auto value = [&match](int group) { return match.captured(group).toDouble(); };
    LabelFormat result;
    result.name.clear();
    result.columns = match.captured(1).toInt();
    result.rows = match.captured(2).toInt();
    result.label = {value(3), value(4)};
    result.first = {value(5), value(6)};
    result.pitch = {value(7), value(8)};
    if (const auto checked = checkLabelFormat(result); !checked)
        return checked.failure();
    return result;
}

QString labelFormatText(const LabelFormat &format)
{
    return QStringLiteral("%1x%2:%3x%4:%5,%6:%7x%8")
        .arg(QString::number(format.columns), QString::number(format.rows), number(format.label.width()), number(format.label.height()),
             number(format.first.x()), number(format.first.y()), number(format.pitch.x()), number(format.pitch.y()));
}

base::Result<> checkLabelFormat(const LabelFormat &format)
{
    if (format.columns < 1 || format.rows < 1 || format.count() > MostLabels)
        return refused(QCoreApplication::translate("printing", "A sheet needs at least one column and one row of labels, and at most %1 labels.").arg(MostLabels));
    if (format.label.width() < SmallestLabel || format.label.height() < SmallestLabel)
        return refused(QCoreApplication::translate("printing", "A label needs at least %1 mm in width and height.").arg(number(SmallestLabel)));
    const bool overlaps = (format.columns > 1 && format.pitch.x() < format.label.width() - Slack)
        || (format.rows > 1 && format.pitch.y() < format.label.height() - Slack);
    if (overlaps)
        return refused(QCoreApplication::translate("printing", "The labels lie on each other: the step from one to the next must not be less than their size."));
    const QPointF last(format.first.x() + (format.columns - 1) * format.pitch.x() + format.label.width(),
                       format.first.y() + (format.rows - 1) * format.pitch.y() + format.label.height());
    if (format.first.x() < 0 || format.first.y() < 0 || last.x() > format.page.width() + Slack || last.y() > format.page.height() + Slack)
        return refused(QCoreApplication::translate("printing", "The labels do not fit on the page: they take %1 × %2 mm of %3 × %4 mm.")
                           .arg(number(last.x()), number(last.y()), number(format.page.width()), number(format.page.height())));
    return {};
}

base::Result<> checkLabelSheet(const LabelSheet &sheet)
{
    if (const auto checked = checkLabelFormat(sheet.format); !checked)
        return checked;
    if (sheet.start < 1 || sheet.start > sheet.format.count())
        return refused(QCoreApplication::translate("printing", "The first label must be one from 1 to %1.").arg(sheet.format.count()));
    if (std::abs(sheet.offset.x()) > LabelSheet::FarthestOffset || std::abs(sheet.offset.y()) > LabelSheet::FarthestOffset)
        return refused(QCoreApplication::translate("printing", "Labels can be moved by at most %1 mm.").arg(number(LabelSheet::FarthestOffset)));
    return {};
}

LabelPlace labelPlace(const LabelSheet &sheet, int number)
{
    const LabelFormat &format = sheet.format;
    const int position = sheet.start - 1 + number;
    const int onPage = position % format.count();
    const QPointF corner(format.first.x() + (onPage % format.columns) * format.pitch.x(), format.first.y() + (onPage / format.columns) * format.pitch.y());
    return {position / format.count(), QRectF(corner + sheet.offset, format.label)};
}

int startAfter(const LabelSheet &sheet, int count)
{
    return (sheet.start - 1 + count) % sheet.format.count() + 1;
}

} // namespace printing
