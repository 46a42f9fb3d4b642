#pragma once

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QUrl>

namespace testsupport {

/// Pages opened in a headless Chromium, as a person would open them from a USB stick.
class Browser
{
public:
    [[nodiscard]] bool isInstalled() const { return !m_program.isEmpty(); }

    /// The document as HTML after its scripts ran. `fragment` comes behind "#" as it is.
    [[nodiscard]] QString open(const QByteArray &page, const QString &fragment = {}) const
    {
        QFile file(m_folder.filePath(QStringLiteral("page.html")));
        if (!file.open(QIODevice::WriteOnly) || file.write(page) != page.size())
            qFatal("no page");
        file.close();
        QUrl url = QUrl::fromLocalFile(file.fileName());
        url.setFragment(fragment, QUrl::StrictMode);
        QProcess chromium;
        chromium.setProcessChannelMode(QProcess::SeparateChannels);
        chromium.start(m_program, {QStringLiteral("--headless=new"), QStringLiteral("--no-sandbox"), QStringLiteral("--disable-gpu"),
                                      QStringLiteral("--no-first-run"), QStringLiteral("--user-data-dir=") + m_folder.filePath(QStringLiteral("profile")),
                                      QStringLiteral("--virtual-time-budget=20000"), QStringLiteral("--dump-dom"), QString::fromLatin1(url.toEncoded())});
        if (!chromium.waitForFinished(120'000))
            return QStringLiteral("the browser did not finish");
        return QString::fromUtf8(chromium.readAllStandardOutput());
    }

private:
    QString m_program = QStandardPaths::findExecutable(QStringLiteral("chromium"));
    QTemporaryDir m_folder;
};

} // namespace testsupport
