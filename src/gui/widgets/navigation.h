#pragma once

#include <QListWidget>
#include <QTimer>

namespace gui {

/// The list of pages with what each of them holds, at the left of the window. Rows dragged over an
/// entry open its page, to be dropped there.
class Navigation : public QListWidget
{
    Q_OBJECT
public:
    explicit Navigation(QWidget *parent = nullptr);

    void addPage(const QString &name, const QString &title, const QString &iconName);
    void setCount(const QString &name, int count); ///< below 0: none shown
    [[nodiscard]] QString currentPage() const;
    void setCurrentPage(const QString &name);

Q_SIGNALS:
    void pageChosen(const QString &name);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    QSize sizeHint() const override;

private:
    [[nodiscard]] QListWidgetItem *find(const QString &name) const;

    QTimer m_hover;
    QListWidgetItem *m_hovered = nullptr;
};

} // namespace gui
