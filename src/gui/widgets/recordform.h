#pragma once

#include "domain/verbs/recordverbs.h"
#include "gui/widgets/fieldeditor.h"

class QFormLayout;
class QLabel;

namespace gui {

class ReferencesEditor;

/// A form made of a record's fields: label and input for each, a place for a sentence below. Shows
/// one row, what several rows have in common, or the defaults of a new one.
class RecordForm : public QWidget
{
    Q_OBJECT
public:
    explicit RecordForm(const domain::RecordInfo &info, QWidget *parent = nullptr);

    [[nodiscard]] const domain::RecordInfo &info() const { return m_info; }
    /// Rows to show; none for a new one. Inputs that were changed and not yet taken keep what was
    /// typed when the rows are the same as before.
    void showRows(const domain::Programme &programme, const QList<qint64> &ids);
    void setReadOnly(bool readOnly);

    /// Values of the inputs that were changed, or the first error, which is also shown at its field.
    [[nodiscard]] base::Result<domain::FieldValues> changedValues(const domain::Programme &programme);
    /// Shows a sentence below a field, or takes it away.
    void setError(FieldEditor *editor, const QString &sentence);
    void clearErrors();
    [[nodiscard]] FieldEditor *editor(QStringView field) const;
    /// Shows a field with its label, or leaves it out.
    void setFieldShown(QStringView field, bool shown);
    void focusFirst();

Q_SIGNALS:
    /// A changed input is complete.
    void committed(gui::FieldEditor *editor);

private:
    void addField(const domain::FieldInfo &field, QFormLayout *layout);
    void showShared(ReferencesEditor &editor, const domain::Programme &programme);
    void showField(FieldEditor *editor, const domain::Programme &programme, bool sameRows);

    const domain::RecordInfo &m_info;
    QList<FieldEditor *> m_editors;
    QHash<FieldEditor *, QLabel *> m_errors;
    QList<qint64> m_ids;
};

} // namespace gui
