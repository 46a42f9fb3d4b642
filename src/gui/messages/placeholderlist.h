#pragma once

#include <QWidget>

class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace gui {

/// What a text of a message may hold: placeholders and conditions, narrowed while one types. Enter or a double click takes one.
class PlaceholderList : public QWidget
{
    Q_OBJECT
public:
    explicit PlaceholderList(QWidget *parent = nullptr);

    /// What stands where a condition begins and ends: "wenn" and "ende", or "if" and "end".
    void setLanguage(const QString &language);

Q_SIGNALS:
    /// To be put before and behind the cursor.
    void chosen(const QString &before, const QString &after);

private:
    void fill();
    void narrow(const QString &text);
    void take(const QTreeWidgetItem *item);

    QLineEdit *m_filter;
    QTreeWidget *m_tree;
    QString m_language;
};

} // namespace gui
