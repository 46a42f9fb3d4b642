#pragma once

#include "gui/widgets/fieldeditor.h"

class QListWidget;

namespace gui {

/// Several rows of another table, ticked in a list.
class ReferencesEditor : public FieldEditor
{
    Q_OBJECT
public:
    ReferencesEditor(const domain::FieldInfo &field, QWidget *parent);

    QWidget *input() const override;
    void setValue(const domain::Programme &programme, const QVariant &value) override;
    void setMixed(const domain::Programme &programme) override;
    /// Ticks what all of several rows have, by half what only some of them have.
    void setShared(const domain::Programme &programme, const QVariantList &ofAll, const QVariantList &ofSome);
    /// What is ticked by half: each row keeps it or not, as it did.
    [[nodiscard]] QVariantList leftAlone() const;
    base::Result<QVariant> value(const domain::Programme &programme) const override;
    void setReadOnly(bool readOnly) override;

private:
    void fill(const domain::Programme &programme, const QVariantList &chosen, Qt::CheckState otherwise);

    QListWidget *m_list;
    bool m_readOnly = false;
};

} // namespace gui
