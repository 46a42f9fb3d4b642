#pragma once

#include <QByteArray>
#include <QSettings>
#include <QStringList>

namespace workspace {

/// What the window looks like, beside what the system says.
enum class Appearance { System, Light, Dark };

/// What the program remembers of one person on one computer; never data of a programme. Each thing
/// has its own function, so that a name in the file is written once.
class Settings
{
public:
    /// The person's own settings.
    Settings();
    /// Settings in this file, for tests.
    explicit Settings(const QString &iniFile);

    /// Newest first, at most ten; files that are gone are passed over.
    [[nodiscard]] QStringList recentFiles() const;
    void addRecentFile(const QString &path);
    void forgetRecentFiles();

    /// Folder that file dialogs start in: the one used last, else the documents folder.
    [[nodiscard]] QString lastFolder() const;
    void setLastFolder(const QString &folder);

    /// Whether starting without a file name opens the file used last.
    [[nodiscard]] bool opensLastFile() const;
    void setOpensLastFile(bool opens);

    [[nodiscard]] QString language() const; ///< "de", "en", or empty: the system's
    void setLanguage(const QString &language);
    [[nodiscard]] Appearance appearance() const;
    void setAppearance(Appearance appearance);

    [[nodiscard]] QByteArray windowGeometry() const;
    [[nodiscard]] QByteArray windowState() const;
    void setWindow(const QByteArray &geometry, const QByteArray &state);
    [[nodiscard]] QString currentPage() const;
    void setCurrentPage(const QString &page);

    /// Columns of a table as models::ViewDefinition writes them; empty when never changed.
    [[nodiscard]] QByteArray columns(const QString &table) const;
    void setColumns(const QString &table, const QByteArray &definition);

    /// Any other choice a dialog remembers, under its own name: "exportSchedule.format".
    [[nodiscard]] QVariant choice(const QString &name, const QVariant &otherwise = {}) const;
    void setChoice(const QString &name, const QVariant &value);

private:
    mutable QSettings m_store;
};

} // namespace workspace
