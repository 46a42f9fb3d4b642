#pragma once

#include "gui/widgets/fieldeditor.h"

class QLineEdit;
class QPlainTextEdit;

namespace gui {

/// One line: texts, numbers, dates and times as people write them (domain::parseText).
class LineEditor : public FieldEditor
{
    Q_OBJECT
public:
    LineEditor(const domain::FieldInfo &field, QWidget *parent);

    QWidget *input() const override;
    void setValue(const domain::Programme &programme, const QVariant &value) override;
    void setMixed(const domain::Programme &programme) override;
    base::Result<QVariant> value(const domain::Programme &programme) const override;
    void setReadOnly(bool readOnly) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QString hint() const;
    QLineEdit *m_edit;
};

/// Several lines. Tab goes on to the next field, Ctrl+Enter is done.
class LongTextEditor : public FieldEditor
{
    Q_OBJECT
public:
    LongTextEditor(const domain::FieldInfo &field, QWidget *parent);

    QWidget *input() const override;
    void setValue(const domain::Programme &programme, const QVariant &value) override;
    void setMixed(const domain::Programme &programme) override;
    base::Result<QVariant> value(const domain::Programme &programme) const override;
    void setReadOnly(bool readOnly) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QPlainTextEdit *m_edit;
};

} // namespace gui
