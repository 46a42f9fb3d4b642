#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QLineEdit;

namespace gui {

/// The line above a table of computed rows: what to look for, room for choices and buttons, how many
/// of how many are shown.
class FilterLine : public QWidget
{
    Q_OBJECT
public:
    explicit FilterLine(QWidget *parent = nullptr);

    void focusFilter();
    void clear();
    void setCounts(int shown, int total);
    /// Between the filter and the count.
    [[nodiscard]] QHBoxLayout *choices() const { return m_choices; }
    /// At the right end.
    [[nodiscard]] QHBoxLayout *buttons() const { return m_buttons; }

Q_SIGNALS:
    void textChanged(const QString &text);
    /// Down or Enter in the filter line: on to the table.
    void leftDownwards();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLineEdit *m_filter;
    QHBoxLayout *m_choices;
    QLabel *m_count;
    QHBoxLayout *m_buttons;
};

} // namespace gui
