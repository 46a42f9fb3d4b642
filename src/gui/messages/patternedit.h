#pragma once

#include <QPlainTextEdit>

namespace gui {

/// A text with placeholders and conditions: they are marked while one types, those that do not exist at once.
class PatternEdit : public QPlainTextEdit
{
    Q_OBJECT
public:
    enum class Lines { One, Several };
    explicit PatternEdit(Lines lines, QWidget *parent = nullptr);

    /// Other text as one step that can be undone.
    void replaceText(const QString &text);
    /// Puts `before` at the cursor and `after` behind what is selected.
    void insertAround(const QString &before, const QString &after);
    /// Selects the first braces that are not understood. False: there are none.
    bool selectUnknown();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;
    void changeEvent(QEvent *event) override;

private:
    void fitHeight();

    Lines m_lines;
};

} // namespace gui
