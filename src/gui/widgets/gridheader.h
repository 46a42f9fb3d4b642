#pragma once

#include <QHeaderView>

namespace gui {

/// Headings of a grid of people (models::GridRole): across a caption, a title in some lines and a sum; down a role, a name
/// with its caption, and a sum.
class GridHeader : public QHeaderView
{
    Q_OBJECT
public:
    /// `name`: what stands in it, for a screen reader. `letters`: how wide a section is.
    GridHeader(Qt::Orientation orientation, const QString &name, int letters, QWidget *parent = nullptr);

    /// Lines that a title across has room for; two when not told.
    void setTitleLines(int lines) { m_titleLines = lines; }
    /// Another width of the sections.
    void setLetters(int letters);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    QSize sectionSizeFromContents(int section) const override;
    bool viewportEvent(QEvent *event) override;

private:
    [[nodiscard]] QString text(int section, int role) const;
    void paintColumn(QPainter *painter, const QRect &rect, int section) const;
    void paintPerson(QPainter *painter, const QRect &rect, int section) const;

    int m_letters;
    int m_titleLines = 2;
};

} // namespace gui
