#pragma once

#include <QObject>

#include <memory>

namespace workspace {
class Settings;
}

namespace gui {

class HandbookWindow;

/// The one handbook of a window. Its window is made when it is first opened. F1 in a dialog opens the chapter about
/// the dialog.
class Handbook : public QObject
{
    Q_OBJECT
public:
    /// `settings` as for HandbookWindow.
    Handbook(workspace::Settings *settings, QWidget *parent);
    ~Handbook() override;

    /// Opens a chapter in the handbook of the window that `parent` belongs to, for a help button of a dialog.
    static void open(QWidget *parent, const QString &chapter);
    void show(const QString &chapter);
    void close();
    /// nullptr before it was opened.
    [[nodiscard]] HandbookWindow *window() const { return m_window.get(); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    workspace::Settings *m_settings;
    std::unique_ptr<HandbookWindow> m_window;
};

} // namespace gui
