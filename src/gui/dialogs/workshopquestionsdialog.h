#pragma once

#include "domain/verbs/questionverbs.h"
#include "gui/pages/page.h"

#include <QDialog>
#include <QPointer>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace gui {

/// Adds the questions that a kick-off workshop brought up, one in each line, with their origin.
class WorkshopQuestionsDialog : public QDialog
{
    Q_OBJECT
public:
    WorkshopQuestionsDialog(workspace::Document &document, const PageContext &context, QWidget *parent);

private:
    void setupLayout();
    void fill();
    void takeWorkshop();
    void updateState();
    void addThem();
    [[nodiscard]] domain::WorkshopQuestions questions() const;

    PageContext m_context;
    QPointer<workspace::Document> m_document;
    QComboBox *m_workshop;
    QComboBox *m_role;
    QComboBox *m_module;
    QPlainTextEdit *m_text;
    QLabel *m_summary;
    QPushButton *m_add = nullptr;
};

} // namespace gui
