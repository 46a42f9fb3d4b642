#pragma once

#include "models/recordmodel.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QMenu;
class QToolButton;

namespace gui {

/// The line above a table: what to look for, chips for values of a column, how many of how many.
class FilterBar : public QWidget
{
    Q_OBJECT
public:
    explicit FilterBar(models::RecordModel *model, QWidget *parent = nullptr);

    void focusFilter();
    [[nodiscard]] QString text() const;
    void setFilter(const QString &text, const QList<models::Chip> &chips);
    void clear();
    /// Where pages put their own buttons, at the right end.
    [[nodiscard]] QHBoxLayout *buttons() const { return m_buttons; }

Q_SIGNALS:
    /// Down or Enter in the filter line: on to the table.
    void leftDownwards();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fillChipMenu();
    void addColumnTo(QMenu *menu, int column);
    void setChips(const QList<models::Chip> &chips);
    void rebuildChips();
    void updateCount();
    [[nodiscard]] QString chipText(const models::Chip &chip) const;

    models::RecordModel *m_model;
    QLineEdit *m_filter;
    QHBoxLayout *m_chipLayout;
    QToolButton *m_addChip;
    QMenu *m_chipMenu;
    QLabel *m_count;
    QHBoxLayout *m_buttons;
};

} // namespace gui
