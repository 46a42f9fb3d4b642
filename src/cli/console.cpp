#include "cli/console.h"

#include <QFileDevice>
#include <QJsonDocument>

namespace cli {

namespace {

bool writeAll(QIODevice &device, const QByteArray &bytes)
{
    bool written = device.write(bytes) == bytes.size();
    if (auto *file = qobject_cast<QFileDevice *>(&device))
        written = file->flush() && written;
    return written;
}

} // namespace

Console::Console(QIODevice &in, QIODevice &out, QIODevice &err) : m_in(in), m_out(out), m_err(err) {}

void Console::print(const QString &line)
{
    write(line.toUtf8() + '\n');
}

void Console::print(const QJsonObject &value)
{
    print(QJsonDocument(value));
}

void Console::print(const QJsonArray &value)
{
    print(QJsonDocument(value));
}

void Console::print(const QJsonDocument &document)
{
    QByteArray text = document.toJson(m_compact ? QJsonDocument::Compact : QJsonDocument::Indented);
    if (!text.endsWith('\n'))
        text += '\n';
    write(text);
}

void Console::write(const QByteArray &bytes)
{
    m_intact = writeAll(m_out, bytes) && m_intact;
}

void Console::message(const QString &sentence)
{
    writeAll(m_err, sentence.toUtf8() + '\n');
}

std::optional<QByteArray> Console::readLine()
{
    QByteArray line = m_in.readLine();
    if (line.isEmpty())
        return std::nullopt;
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return line;
}

} // namespace cli
