#pragma once

#include "base/error.h"
#include "gui/pages/page.h"

#include <QDialog>
#include <QPointer>

#include <functional>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace gui {

class PdfPreview;

/// A document that is made anew with each option, as the preview shows it and as the file gets it.
struct Handout
{
    QByteArray pdf;     ///< what is shown and printed
    QByteArray file;    ///< what is saved
    QStringList remarks; ///< what to look at before, whole sentences
};

/// A dialog that hands out a document: options at the left, the real thing at the right, to be saved or printed. It
/// follows the programme while it is open.
class HandoutDialog : public QDialog
{
    Q_OBJECT
public:
    /// Writes to this file what the preview shows.
    void writeTo(const QString &path);

protected:
    using Work = std::function<base::Result<Handout>()>;

    HandoutDialog(workspace::Document &document, const PageContext &context, QWidget *parent);

    /// Where the options go.
    [[nodiscard]] QBoxLayout *options() const { return m_options; }
    [[nodiscard]] const PageContext &context() const { return m_context; }
    [[nodiscard]] workspace::Document *document() const;
    /// Makes the document again; to be called once at the end of the constructor and after each option.
    void prepare();

    /// The work for the options as they are, with a snapshot of the programme; for another thread. None: nothing is
    /// chosen, what() says what to do.
    [[nodiscard]] virtual Work work() const = 0;
    /// Who and how many: below the preview.
    [[nodiscard]] virtual QString what() const = 0;
    /// Name of the file without folder, with suffix.
    [[nodiscard]] virtual QString fileName() const = 0;
    [[nodiscard]] virtual QString fileFilter() const;
    /// The options are to be filled anew: the programme changed.
    virtual void follow() {}

private:
    void setupButtons();
    void take(const base::Result<Handout> &handout);
    void save();
    void print();

    PageContext m_context;
    QPointer<workspace::Document> m_document;
    QBoxLayout *m_options;
    PdfPreview *m_preview;
    QLabel *m_summary;
    QLabel *m_remarks;
    QPushButton *m_save = nullptr;
    QPushButton *m_print = nullptr;
    Handout m_handout;
    int m_number = 0;
};

} // namespace gui
