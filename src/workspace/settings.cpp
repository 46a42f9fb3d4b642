#include "workspace/settings.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace workspace {

namespace {

constexpr qsizetype RecentFiles = 10;

QString recentFilesKey() { return QStringLiteral("recentFiles"); }
QString lastFolderKey() { return QStringLiteral("lastFolder"); }
QString opensLastFileKey() { return QStringLiteral("opensLastFile"); }
QString languageKey() { return QStringLiteral("language"); }
QString appearanceKey() { return QStringLiteral("appearance"); }
QString geometryKey() { return QStringLiteral("window/geometry"); }
QString stateKey() { return QStringLiteral("window/state"); }
QString pageKey() { return QStringLiteral("window/page"); }

} // namespace

Settings::Settings() : m_store(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("impulslotse"), QStringLiteral("impulslotse"))
{
}

Settings::Settings(const QString &iniFile) : m_store(iniFile, QSettings::IniFormat)
{
}

QStringList Settings::recentFiles() const
{
    QStringList files = m_store.value(recentFilesKey()).toStringList();
    files.removeIf([](const QString &path) { return !QFileInfo::exists(path); });
    return files;
}

void Settings::addRecentFile(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList files = m_store.value(recentFilesKey()).toStringList();
    files.removeAll(absolute);
    files.prepend(absolute);
    m_store.setValue(recentFilesKey(), QStringList(files.mid(0, RecentFiles)));
}

void Settings::forgetRecentFiles()
{
    m_store.remove(recentFilesKey());
}

QString Settings::lastFolder() const
{
    const QString folder = m_store.value(lastFolderKey()).toString();
    if (!folder.isEmpty() && QFileInfo(folder).isDir())
        return folder;
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return documents.isEmpty() || !QFileInfo(documents).isDir() ? QDir::homePath() : documents;
}

void Settings::setLastFolder(const QString &folder)
{
    m_store.setValue(lastFolderKey(), folder);
}

bool Settings::opensLastFile() const
{
    return m_store.value(opensLastFileKey(), true).toBool();
}

void Settings::setOpensLastFile(bool opens)
{
    m_store.setValue(opensLastFileKey(), opens);
}

QString Settings::language() const
{
    return m_store.value(languageKey()).toString();
}

void Settings::setLanguage(const QString &language)
{
    m_store.setValue(languageKey(), language);
}

Appearance Settings::appearance() const
{
    const QString name = m_store.value(appearanceKey()).toString();
    if (name == QLatin1StringView("dark"))
        return Appearance::Dark;
    return name == QLatin1StringView("light") ? Appearance::Light : Appearance::System;
}

void Settings::setAppearance(Appearance appearance)
{
    static const QHash<Appearance, QString> names{{Appearance::Light, QStringLiteral("light")}, {Appearance::Dark, QStringLiteral("dark")}};
    m_store.setValue(appearanceKey(), names.value(appearance));
}

QByteArray Settings::windowGeometry() const
{
    return m_store.value(geometryKey()).toByteArray();
}

QByteArray Settings::windowState() const
{
    return m_store.value(stateKey()).toByteArray();
}

void Settings::setWindow(const QByteArray &geometry, const QByteArray &state)
{
    m_store.setValue(geometryKey(), geometry);
    m_store.setValue(stateKey(), state);
}

QString Settings::currentPage() const
{
    return m_store.value(pageKey()).toString();
}

void Settings::setCurrentPage(const QString &page)
{
    m_store.setValue(pageKey(), page);
}

QByteArray Settings::columns(const QString &table) const
{
    return m_store.value(QStringLiteral("columns/%1").arg(table)).toByteArray();
}

void Settings::setColumns(const QString &table, const QByteArray &definition)
{
    m_store.setValue(QStringLiteral("columns/%1").arg(table), definition);
}

QVariant Settings::choice(const QString &name, const QVariant &otherwise) const
{
    return m_store.value(QStringLiteral("choices/%1").arg(name), otherwise);
}

void Settings::setChoice(const QString &name, const QVariant &value)
{
    m_store.setValue(QStringLiteral("choices/%1").arg(name), value);
}

} // namespace workspace
