#pragma once

#include "cli/commandline.h"

#include <QBuffer>
#include <QJsonDocument>
#include <QTemporaryDir>

namespace testsupport {

/// What a run of the command line said.
struct Answer
{
    int code = -1;
    QByteArray out;
    QString err;

    [[nodiscard]] QJsonObject object() const { return QJsonDocument::fromJson(out).object(); }
    [[nodiscard]] QJsonArray array() const { return QJsonDocument::fromJson(out).array(); }
};

/// Runs the command line in this process, in a folder of its own.
class CliRunner
{
public:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    /// `arguments` without the program's name; `input` is standard input.
    Answer run(const QStringList &arguments, const QByteArray &input = {}) const
    {
        QBuffer in;
        in.setData(input);
        QBuffer out;
        QBuffer err;
        in.open(QIODevice::ReadOnly);
        out.open(QIODevice::WriteOnly);
        err.open(QIODevice::WriteOnly);
        cli::Console console(in, out, err);
        const int code = cli::CommandLine(console).run(QStringList{QStringLiteral("impulslotse-cli")} + arguments);
        return {code, out.data(), QString::fromUtf8(err.data())};
    }

    /// The example programme under this name; returns its path.
    QString example(const QString &name = QStringLiteral("example.lotse")) const
    {
        run({QStringLiteral("new"), path(name), QStringLiteral("--example")});
        return path(name);
    }

    /// An empty programme under this name; returns its path.
    QString fresh(const QString &name = QStringLiteral("fresh.lotse")) const
    {
        run({QStringLiteral("new"), path(name)});
        return path(name);
    }

private:
    QTemporaryDir m_folder;
};

} // namespace testsupport
