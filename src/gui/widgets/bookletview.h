#pragma once

#include "gui/widgets/snapshotview.h"

namespace gui {

/// The booklet of results as a table (models::BookletModel): texts whole, rows as high as they need. Space asks to
/// review what is selected, or to take that back.
class BookletView : public SnapshotView
{
    Q_OBJECT
public:
    explicit BookletView(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;

Q_SIGNALS:
    void reviewRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrangeColumns();
};

} // namespace gui
