#pragma once

#include <QDeadlineTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QThread>
#include <QUrl>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

namespace testsupport {

/// Pages opened in a headless Chromium, as a person would open them from a USB stick. One browser serves all pages. It is
/// spoken to over two pipes in its debugging protocol (https://chromedevtools.github.io/devtools-protocol/), which waits in
/// real time for what a page reads or decodes beside its scripts.
class Browser
{
public:
    Browser() = default;
    Browser(const Browser &) = delete;
    Browser &operator=(const Browser &) = delete;

    ~Browser()
    {
        if (m_process.state() == QProcess::NotRunning)
            return;
        call(QStringLiteral("Browser.close"), {}, {}, QDeadlineTimer(10'000));
        ::close(m_toBrowser);
        ::close(m_fromBrowser);
        if (!m_process.waitForFinished(10'000))
            m_process.kill();
        m_process.waitForFinished();
    }

    [[nodiscard]] bool isInstalled() const { return !m_program.isEmpty(); }

    /// The document as HTML once it has been loaded and `until`, an expression in JavaScript, is true; after two minutes as
    /// it is then. `fragment` comes behind "#" as it is.
    [[nodiscard]] QString open(const QByteArray &page, const QString &fragment = {}, const QString &until = QStringLiteral("true"))
    {
        QFile file(m_folder.filePath(QStringLiteral("page.html")));
        if (!file.open(QIODevice::WriteOnly) || file.write(page) != page.size())
            qFatal("no page");
        file.close();
        QUrl url = QUrl::fromLocalFile(file.fileName());
        url.setFragment(fragment, QUrl::StrictMode);
        if (m_process.state() == QProcess::NotRunning)
            start();

        const QDeadlineTimer deadline(120'000);
        const QJsonObject tab = call(QStringLiteral("Target.createTarget"), {{QStringLiteral("url"), QString::fromLatin1(url.toEncoded())}}, {}, deadline);
        const QJsonObject target{{QStringLiteral("targetId"), tab[QStringLiteral("targetId")]}};
        QJsonObject attaching = target;
        attaching.insert(QStringLiteral("flatten"), true); // answers come with the name of their session
        const QString session = call(QStringLiteral("Target.attachToTarget"), attaching, {}, deadline)[QStringLiteral("sessionId")].toString();
        const auto evaluated = [&](const QString &expression) {
            return call(QStringLiteral("Runtime.evaluate"), {{QStringLiteral("expression"), expression}, {QStringLiteral("returnByValue"), true}}, session, deadline)
                [QStringLiteral("result")][QStringLiteral("value")];
        };
        // A tab begins with an empty page.
        const QString isDone = QStringLiteral("location.protocol === 'file:' && document.readyState === 'complete' && (") + until + u')';
        while (!evaluated(isDone).toBool() && !deadline.hasExpired())
            QThread::msleep(10);
        const QString document = evaluated(QStringLiteral("document.documentElement.outerHTML")).toString();
        call(QStringLiteral("Target.closeTarget"), target, {}, deadline);
        return document;
    }

private:
    void start()
    {
        // Chromium reads commands from descriptor 3 and writes answers to 4; the ends for it lie above both until then.
        const auto newPipe = [](int (&ends)[2]) {
            int low[2];
            if (::pipe(low) != 0)
                qFatal("no pipe");
            for (int i = 0; i < 2; ++i) {
                ends[i] = ::fcntl(low[i], F_DUPFD_CLOEXEC, 10);
                ::close(low[i]);
            }
        };
        int commands[2];
        int answers[2];
        newPipe(commands);
        newPipe(answers);
        m_process.setChildProcessModifier([in = commands[0], out = answers[1]] {
            ::dup2(in, 3);
            ::dup2(out, 4);
        });
        m_process.setStandardOutputFile(QProcess::nullDevice());
        m_process.setStandardErrorFile(QProcess::nullDevice());
        m_process.start(m_program, {QStringLiteral("--headless=new"), QStringLiteral("--no-sandbox"), QStringLiteral("--disable-gpu"), QStringLiteral("--no-first-run"),
                                       QStringLiteral("--remote-debugging-pipe"), QStringLiteral("--user-data-dir=") + m_folder.filePath(QStringLiteral("profile"))});
        const bool isRunning = m_process.waitForStarted();
        ::close(commands[0]);
        ::close(answers[1]);
        if (!isRunning)
            qFatal("the browser did not start");
        m_toBrowser = commands[1];
        m_fromBrowser = answers[0];
    }

    /// What the browser answers to a command; empty for an error, when it has ended, and when time is up.
    QJsonObject call(const QString &method, const QJsonObject &parameters, const QString &session, QDeadlineTimer deadline)
    {
        QJsonObject command{{QStringLiteral("id"), ++m_lastId}, {QStringLiteral("method"), method}, {QStringLiteral("params"), parameters}};
        if (!session.isEmpty())
            command.insert(QStringLiteral("sessionId"), session);
        const QByteArray message = QJsonDocument(command).toJson(QJsonDocument::Compact) + '\0';
        for (qsizetype written = 0; written < message.size();) {
            const ssize_t count = ::write(m_toBrowser, message.constData() + written, size_t(message.size() - written));
            if (count < 0 && errno != EINTR)
                return {};
            written += std::max<ssize_t>(count, 0);
        }
        while (!deadline.hasExpired()) {
            if (const qsizetype end = m_received.indexOf('\0'); end >= 0) {
                const QJsonObject answer = QJsonDocument::fromJson(m_received.first(end)).object();
                m_received.remove(0, end + 1);
                if (answer[QStringLiteral("id")].toInt() == m_lastId)
                    return answer[QStringLiteral("result")].toObject();
                continue;
            }
            pollfd waiting{m_fromBrowser, POLLIN, 0};
            if (::poll(&waiting, 1, int(std::max<qint64>(1, deadline.remainingTime()))) <= 0)
                continue;
            char bytes[65536];
            const ssize_t count = ::read(m_fromBrowser, bytes, sizeof bytes);
            if (count <= 0)
                return {};
            m_received.append(bytes, count);
        }
        return {};
    }

    QString m_program = QStandardPaths::findExecutable(QStringLiteral("chromium"));
    QTemporaryDir m_folder;
    QProcess m_process;
    int m_toBrowser = -1;
    int m_fromBrowser = -1;
    QByteArray m_received;
    int m_lastId = 0;
};

} // namespace testsupport
