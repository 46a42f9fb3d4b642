#include "exchange/writers/workbookwriter.h"

#include "exchange/fieldvalues.h"

#include <QCoreApplication>
#include <QSet>

namespace exchange {

namespace {

/// At most `length` characters of the text, no character cut in two.
QString start(const QString &text, qsizetype length)
{
    QString result = text.first(std::min(length, text.size()));
    if (!result.isEmpty() && result.back().isHighSurrogate())
        result.chop(1);
    return result;
}

bool isUnwritable(QChar c)
{
    return c.category() == QChar::Other_Control || c.unicode() >= 0xFFFE;
}

/// The name, with a number at its end when it is taken in any spelling.
QString unused(const QString &name, qsizetype length, QSet<QString> &taken)
{
    QString result = start(name, length);
    for (int number = 2; taken.contains(result.toCaseFolded()); ++number) {
        const QString mark = QStringLiteral(" %1").arg(number);
        result = start(name, length - mark.size()) + mark;
    }
    taken.insert(result.toCaseFolded());
    return result;
}

} // namespace

QStringList sheetNames(const QStringList &titles)
{
    // Excel keeps "History" for itself, in whichever language it runs.
    QSet<QString> taken{QStringLiteral("history")};
    QStringList names;
    for (const QString &title : titles) {
        QString name = title;
        for (QChar &c : name) {
            if (QStringView(u"[]:*?/\\").contains(c) || isUnwritable(c))
                c = u' ';
        }
        name = start(name.simplified(), WorkbookWriter::maximumSheetName);
        while (name.startsWith(u'\''))
            name.remove(0, 1);
        while (name.endsWith(u'\'') || name.endsWith(u' '))
            name.chop(1);
        if (name.isEmpty())
            name = QCoreApplication::translate("exchange", "Sheet");
        names.append(unused(name, WorkbookWriter::maximumSheetName, taken));
    }
    return names;
}

QStringList columnNames(const std::vector<SheetColumn> &columns)
{
    constexpr qsizetype longest = 255;
    QSet<QString> taken;
    QStringList names;
    for (const SheetColumn &column : columns) {
        QString name = oneLine(column.heading);
        name.removeIf(isUnwritable);
        name = name.trimmed();
        if (name.isEmpty())
            name = QCoreApplication::translate("exchange", "Column %1").arg(names.size() + 1);
        names.append(unused(name, longest, taken));
    }
    return names;
}

} // namespace exchange
