#pragma once

#include "gui/widgets/fieldeditor.h"

class QComboBox;

namespace gui {

/// One of several: states and kinds, yes or no, a row of another table. Long lists can be typed
/// into and find "Muller" for "Müller".
class ChoiceEditor : public FieldEditor
{
    Q_OBJECT
public:
    ChoiceEditor(const domain::FieldInfo &field, QWidget *parent);

    QWidget *input() const override;
    void setValue(const domain::Programme &programme, const QVariant &value) override;
    void setMixed(const domain::Programme &programme) override;
    base::Result<QVariant> value(const domain::Programme &programme) const override;
    void setReadOnly(bool readOnly) override;
    /// Puts these values on top of the list, apart from the others; to be called after setValue().
    void setLikely(const QVariantList &values);
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill(const domain::Programme &programme);
    [[nodiscard]] bool isFilledFrom(const domain::Programme &programme) const;
    [[nodiscard]] bool isLong() const;

    QComboBox *m_combo;
    std::optional<domain::Programme> m_source; ///< the choices were read from it
};

/// A choice of a field.
struct FieldChoice
{
    QVariant value; ///< invalid: none
    QString text;
};

/// What a field can be set to, in the order people expect. Empty for fields that are typed.
[[nodiscard]] QList<FieldChoice> fieldChoices(const domain::Programme &programme, const domain::FieldInfo &field);

} // namespace gui
