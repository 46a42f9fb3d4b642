#pragma once

#include "gui/messages/messagerequest.h"
#include "gui/pages/page.h"
#include "workspace/messages.h"

#include <QScrollArea>

class QBoxLayout;
class QCheckBox;
class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;
class QSpinBox;

namespace gui {

class ChoiceChips;

/// What is to be written, to whom and how: the choices of a window for messages. What a kind of message has no use for is hidden.
class MessageOrderPane : public QScrollArea
{
    Q_OBJECT
public:
    MessageOrderPane(workspace::Document &document, const PageContext &context, QWidget *parent = nullptr);

    /// Wide enough to be scrolled up and down only.
    [[nodiscard]] QSize minimumSizeHint() const override;

    /// Begins anew with what was selected elsewhere.
    void begin(const MessageRequest &request);
    /// Fills the choices again after a change of the programme; what was chosen stays.
    void follow();
    /// Uses this text from now on, with its kind and language.
    void useTemplate(domain::MessageTemplateId id);

    [[nodiscard]] workspace::MessageOrder order() const;
    /// There is no text for the kind yet.
    [[nodiscard]] bool lacksText() const;

Q_SIGNALS:
    void orderChanged();
    void editRequested();

private:
    void setupText();
    void setupPeople();
    void setupFormat();
    void connectParts();
    void fillTexts(std::optional<domain::MessageTemplateId> chosen = std::nullopt);
    void fillSessions(const QList<domain::SessionId> &chosen);
    void fillRoles();
    void fitChoices();
    void changed();
    void formatChanged();
    [[nodiscard]] domain::MessageKind kind() const;
    [[nodiscard]] workspace::MessageFormat format() const;
    [[nodiscard]] domain::MessageSelection selection() const;
    [[nodiscard]] QList<domain::SessionId> chosenSessions() const;
    /// A control with its name above it.
    QLabel *addField(const QString &text, QWidget *field);

    workspace::Document &m_document;
    PageContext m_context;
    MessageRequest m_request;
    QBoxLayout *m_layout;
    QComboBox *m_kind;
    QComboBox *m_text;
    QComboBox *m_language;
    QPushButton *m_edit;
    QCheckBox *m_onlySelected;
    QLabel *m_sessionsLabel = nullptr;
    QListWidget *m_sessions;
    QLabel *m_rolesLabel = nullptr;
    ChoiceChips *m_roles;
    QLabel *m_statesLabel = nullptr;
    ChoiceChips *m_states;
    QCheckBox *m_onlyUntold;
    QComboBox *m_format;
    QCheckBox *m_calendar;
    QCheckBox *m_schedule;
    QLabel *m_batchLabel = nullptr;
    QSpinBox *m_batch;
    QLabel *m_separatorLabel = nullptr;
    QComboBox *m_separator;
    bool m_isFilling = false;
};

} // namespace gui
