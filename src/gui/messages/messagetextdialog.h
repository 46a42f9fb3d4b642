#pragma once

#include "domain/rules/messagerecipients.h"
#include "gui/pages/page.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace gui {

class MailView;
class PatternEdit;
class PlaceholderList;

/// Edits the text of a kind of message: says at once what cannot be filled and where, and shows it as a real person gets it. The
/// program's own texts are kept as texts of the programme, which stand in their place.
class MessageTextDialog : public QDialog
{
    Q_OBJECT
public:
    /// `examples` are people that get the message, for the preview.
    MessageTextDialog(const domain::MessageTemplate &messageTemplate, const QList<domain::Addressee> &examples, workspace::Document &document,
                      const PageContext &context, QWidget *parent);

    void reject() override;

Q_SIGNALS:
    /// The programme has this text now.
    void saved(domain::MessageTemplateId id);

private:
    void setupFields();
    [[nodiscard]] QWidget *makeEditor();
    [[nodiscard]] QWidget *makePreview();
    [[nodiscard]] QWidget *makeButtons();
    QPushButton *makeButton(const QString &text, const char *name, const char *iconName, void (MessageTextDialog::*slot)());
    void connectParts();
    void load(const domain::MessageTemplate &text);
    void changeKind();
    void follow();
    void updateState();
    void updatePreview();
    void findExamples();
    void showExamples(const QList<domain::Addressee> &examples);
    void insert(const QString &before, const QString &after);
    void goToMistake();
    void save();
    void saveAsNew();
    void keep(const domain::MessageTemplate &text);
    void useOriginal();
    void remove();
    [[nodiscard]] domain::MessageTemplate edited() const;
    [[nodiscard]] bool isModified() const { return edited() != m_loaded; }

    workspace::Document &m_document;
    PageContext m_context;
    domain::MessageTemplate m_loaded; ///< as it was before it was edited
    QList<domain::Addressee> m_examples;
    QLineEdit *m_name;
    QComboBox *m_kind;
    QComboBox *m_language;
    PatternEdit *m_subject;
    PatternEdit *m_body;
    QLabel *m_error;
    QPushButton *m_goTo;
    PlaceholderList *m_placeholders;
    QComboBox *m_example;
    QLabel *m_missing;
    MailView *m_preview;
    PatternEdit *m_insertInto; ///< the one that had the focus last
    QPushButton *m_save = nullptr;
    QPushButton *m_saveAsNew = nullptr;
    QPushButton *m_original = nullptr;
    QPushButton *m_remove = nullptr;
    bool m_isLoading = false;
};

} // namespace gui
