#pragma once

#include "domain/recordinfo.h"
#include "domain/verbs/recordverbs.h"
#include "gui/pages/page.h"
#include "workspace/document.h"

#include <QDialog>
#include <QPointer>

class QLabel;

namespace gui {

class RecordForm;

/// Enters new rows of a table, one after the other, without leaving the keyboard.
class RecordDialog : public QDialog
{
    Q_OBJECT
public:
    /// `preset` fills fields of every new row (such as the role that the table is narrowed to).
    RecordDialog(const domain::RecordInfo &info, workspace::Document &document, domain::FieldValues preset, QWidget *parent);

Q_SIGNALS:
    void added(qint64 id);

private:
    bool add();
    void startOver();
    void setupButtons();

    const domain::RecordInfo &m_info;
    QPointer<workspace::Document> m_document;
    const domain::FieldValues m_preset;
    RecordForm *m_form;
    QLabel *m_message;
};

} // namespace gui
