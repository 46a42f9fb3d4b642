#pragma once

#include <QWidget>

class QVBoxLayout;

namespace gui {

/// What the window shows while no programme is open: three large choices and the recent files.
class StartPage : public QWidget
{
    Q_OBJECT
public:
    explicit StartPage(QWidget *parent = nullptr);

    void setRecentFiles(const QStringList &paths);

Q_SIGNALS:
    void exampleWanted();
    void newWanted();
    void openWanted();
    void fileWanted(const QString &path);

private:
    [[nodiscard]] QWidget *makeChoices();

    QVBoxLayout *m_recent;
    QWidget *m_recentBox;
};

} // namespace gui
