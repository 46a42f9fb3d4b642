#pragma once

#include "gui/delegates/recorddelegate.h"

#include "domain/programme.h"

namespace gui {

/// Edits the cells of a models::ImportPreviewModel: what somebody puts right in a row of a list. For the municipality
/// those that come into question stand on top of all others.
class ImportRowDelegate : public RecordDelegate
{
    Q_OBJECT
public:
    using RecordDelegate::RecordDelegate;

    /// The programme whose rows can be chosen.
    void setProgramme(const domain::Programme &programme) { m_programme = programme; }

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

private:
    domain::Programme m_programme;
};

} // namespace gui
