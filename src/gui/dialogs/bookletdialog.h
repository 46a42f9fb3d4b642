#pragma once

#include "gui/dialogs/handoutdialog.h"

class QCheckBox;
class QComboBox;

namespace gui {

/// The booklet of results for the closing event, as PDF or as a page for the browser.
class BookletDialog : public HandoutDialog
{
    Q_OBJECT
public:
    enum class Format { Pdf, Html };

    BookletDialog(workspace::Document &document, const PageContext &context, QWidget *parent);

    static void openFor(QWidget *parent, const PageContext &context, workspace::Document &document);

protected:
    [[nodiscard]] Work work() const override;
    [[nodiscard]] QString what() const override;
    [[nodiscard]] QString fileName() const override;
    [[nodiscard]] QString fileFilter() const override;

private:
    void setupOptions();
    [[nodiscard]] Format format() const;

    QComboBox *m_format;
    QCheckBox *m_unreviewed;
    QCheckBox *m_names;
};

} // namespace gui
