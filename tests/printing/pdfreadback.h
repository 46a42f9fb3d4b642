#pragma once

#include <QFile>
#include <QProcess>
#include <QRectF>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QXmlStreamReader>

/// PDFs read back by programs that others wrote.
namespace readback {

[[nodiscard]] inline bool hasPoppler()
{
    return !QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty();
}

/// What `program` prints about the PDF; "%" among the arguments stands for its file.
[[nodiscard]] inline QString output(const QByteArray &pdf, const QString &program, QStringList arguments)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("test.pdf")));
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        qFatal("cannot write the test's file");
    file.close();
    arguments.replaceInStrings(QStringLiteral("%"), file.fileName());
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// The text of each page as it is laid out.
[[nodiscard]] inline QStringList pageTexts(const QByteArray &pdf)
{
    QStringList pages = output(pdf, QStringLiteral("pdftotext"), {QStringLiteral("-layout"), QStringLiteral("%"), QStringLiteral("-")}).split(u'\f');
    if (pages.last().isEmpty())
        pages.removeLast();
    return pages;
}

/// A word on a page, in points.
struct Word
{
    int page = 0;
    QString text;
    QRectF box;
};

[[nodiscard]] inline QList<Word> words(const QByteArray &pdf)
{
    QXmlStreamReader xml(output(pdf, QStringLiteral("pdftotext"), {QStringLiteral("-bbox"), QStringLiteral("%"), QStringLiteral("-")}));
    QList<Word> words;
    int page = -1;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"page")
            ++page;
        if (xml.name() != u"word")
            continue;
        const auto number = [&](const char *name) { return xml.attributes().value(QLatin1StringView(name)).toDouble(); };
        const QRectF box(QPointF(number("xMin"), number("yMin")), QPointF(number("xMax"), number("yMax")));
        words.append({page, xml.readElementText(), box});
    }
    return words;
}

/// All words of the PDF with one blank between them.
[[nodiscard]] inline QString plainText(const QByteArray &pdf)
{
    return output(pdf, QStringLiteral("pdftotext"), {QStringLiteral("%"), QStringLiteral("-")}).simplified();
}

} // namespace readback
