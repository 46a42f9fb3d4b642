#pragma once

#include <QHeaderView>

namespace gui {

/// Headings of the attendance grid: a session's date, title and sum across, a person's role, name
/// and sum down.
class AttendanceHeader : public QHeaderView
{
    Q_OBJECT
public:
    AttendanceHeader(Qt::Orientation orientation, QWidget *parent = nullptr);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    QSize sectionSizeFromContents(int section) const override;
    bool viewportEvent(QEvent *event) override;

private:
    [[nodiscard]] QString text(int section, int role) const;
    void paintSession(QPainter *painter, const QRect &rect, int section) const;
    void paintPerson(QPainter *painter, const QRect &rect, int section) const;
};

} // namespace gui
