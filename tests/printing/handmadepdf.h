#pragma once

#include <QByteArray>
#include <QList>

/// PDFs written by hand, with what no program writes.
namespace samples {

[[nodiscard]] inline QByteArray pdfStream(const QByteArray &content, const QByteArray &entries = {})
{
    return "<< /Length " + QByteArray::number(content.size()) + ' ' + entries + " >>\nstream\n" + content + "\nendstream";
}

/// A PDF of the objects 1, 2, …, of which the first is the catalogue.
[[nodiscard]] inline QByteArray handmadePdf(const QList<QByteArray> &objects)
{
    const QByteArray size = QByteArray::number(objects.size() + 1);
    QByteArray pdf("%PDF-1.4\n");
    QByteArray table("xref\n0 " + size + "\n0000000000 65535 f \n");
    for (qsizetype i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(pdf.size()).rightJustified(10, '0') + " 00000 n \n";
        pdf += QByteArray::number(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    return pdf + table + "trailer << /Size " + size + " /Root 1 0 R >>\nstartxref\n" + QByteArray::number(pdf.size()) + "\n%%EOF\n";
}

} // namespace samples
