#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <optional>

class QIODevice;

namespace cli {

/// The three streams of a run; files, pipes or buffers. Text is UTF-8. What is printed is handed to
/// the system at once, so that a reader of the pipe sees it when it was said.
class Console
{
public:
    Console(QIODevice &in, QIODevice &out, QIODevice &err);

    /// One line on standard output.
    void print(const QString &line);
    /// One JSON value on standard output, as one line when setCompact(true).
    void print(const QJsonObject &value);
    void print(const QJsonArray &value);
    void setCompact(bool compact) { m_compact = compact; }
    /// Bytes as they are on standard output.
    void write(const QByteArray &bytes);
    /// One sentence on standard error.
    void message(const QString &sentence);
    /// The next line of standard input without its end; nothing at the end of the input.
    [[nodiscard]] std::optional<QByteArray> readLine();

    /// Whether everything printed could be written.
    [[nodiscard]] bool isIntact() const { return m_intact; }

private:
    void print(const QJsonDocument &document);

    QIODevice &m_in;
    QIODevice &m_out;
    QIODevice &m_err;
    bool m_compact = false;
    bool m_intact = true;
};

} // namespace cli
