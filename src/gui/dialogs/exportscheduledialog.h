#pragma once

#include "base/error.h"
#include "domain/ids.h"
#include "gui/pages/page.h"

#include <QDialog>
#include <QPointer>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;

namespace gui {

class ChoiceChips;
class PdfPreview;

/// Hands out the schedule as calendar file, table or PDF, for all roles or some; shows beside the
/// options what will be written. A calendar file notes what calendars were told.
class ExportScheduleDialog : public QDialog
{
    Q_OBJECT
public:
    enum class Format { Calendar, Table, Pdf, Workbook };

    ExportScheduleDialog(workspace::Document &document, const PageContext &context, QWidget *parent);

    static void openFor(QWidget *parent, const PageContext &context, workspace::Document &document);

    /// Writes to this file what the preview shows.
    void writeTo(const QString &path);

private:
    [[nodiscard]] QWidget *makeOptions();
    void fillRoles();
    [[nodiscard]] Format format() const;
    [[nodiscard]] QList<domain::RoleId> roles() const;
    void prepare();
    void take(const base::Result<QByteArray> &bytes);
    void save();
    void print();

    PageContext m_context;
    QPointer<workspace::Document> m_document;
    QComboBox *m_format;
    ChoiceChips *m_roles;
    QLabel *m_summary;
    QStackedWidget *m_previews;
    PdfPreview *m_pdf;
    QPlainTextEdit *m_text;
    QPushButton *m_save;
    QPushButton *m_print;
    QByteArray m_bytes;
    QList<domain::SessionId> m_sessions;
    int m_number = 0;
};

} // namespace gui
