#pragma once

#include "domain/recordinfo.h"

#include <QWidget>

namespace gui {

/// An input for one field of a record, made from the field's description. Values travel as in
/// domain::FieldInfo. A field of several rows that differ is empty and says so.
class FieldEditor : public QWidget
{
    Q_OBJECT
public:
    /// The fitting editor for a field.
    [[nodiscard]] static FieldEditor *make(const domain::FieldInfo &field, QWidget *parent);

    [[nodiscard]] const domain::FieldInfo &field() const { return m_field; }
    /// The widget that takes the focus: buddy of the label, holder of object name and accessible name.
    [[nodiscard]] virtual QWidget *input() const = 0;

    /// Shows a value as a row of `programme` has it; forgets what was typed.
    virtual void setValue(const domain::Programme &programme, const QVariant &value) = 0;
    /// Shows that the rows have several values.
    virtual void setMixed(const domain::Programme &programme) = 0;
    /// What is typed or chosen, or why it is not understood.
    [[nodiscard]] virtual base::Result<QVariant> value(const domain::Programme &programme) const = 0;
    /// Whether the person changed it since setValue() or setMixed().
    [[nodiscard]] bool isModified() const { return m_modified; }
    void setModified(bool modified) { m_modified = modified; }
    virtual void setReadOnly(bool readOnly) = 0;

Q_SIGNALS:
    /// The person changed the value (a key stroke counts).
    void edited();
    /// The person is done with it: Enter, leaving the field, a choice from a list.
    void committed();

protected:
    FieldEditor(const domain::FieldInfo &field, QWidget *parent);
    void adopt(QWidget *input);
    void noteEdit();
    [[nodiscard]] static QString severalValues();

private:
    const domain::FieldInfo &m_field;
    bool m_modified = false;
};

} // namespace gui
