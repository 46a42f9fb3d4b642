#pragma once

#include "domain/verbs/findingverbs.h"

#include <QWidget>

class QButtonGroup;
class QComboBox;
class QLineEdit;
class QToolButton;

namespace gui {

/// Fast entry of findings: where they come from, their kind, and a line in which Enter adds one and goes on to the next.
/// Up and down, or Alt with 1 to 4, choose the kind; several lines pasted there are as many findings.
class FindingEntry : public QWidget
{
    Q_OBJECT
public:
    explicit FindingEntry(QWidget *parent = nullptr);

    /// Fills sessions and questions, keeping what is chosen where it is still there.
    void setProgramme(const domain::Programme *programme);
    void setCanWrite(bool canWrite);

    /// The session chosen; else the only one that answers the question chosen; else none.
    [[nodiscard]] domain::SessionId session() const;
    [[nodiscard]] domain::QuestionId question() const;
    [[nodiscard]] domain::FindingKind kind() const;
    void chooseSession(domain::SessionId session);
    void chooseQuestion(domain::QuestionId question);
    void chooseKind(domain::FindingKind kind);
    /// Empties the line for the next finding.
    void clearText();
    void focusText();

Q_SIGNALS:
    /// Enter in the line, or the button.
    void entered(const QString &text);
    /// Several lines were pasted.
    void pasted(const QString &notes);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setupControls();
    void setupLayout();
    void makeKinds();
    void fillSessions();
    void fillQuestions();
    void proposeQuestion();
    void addQuestion(domain::QuestionId id);
    void enter();
    [[nodiscard]] bool handleKey(int key, Qt::KeyboardModifiers modifiers);

    const domain::Programme *m_programme = nullptr;
    QComboBox *m_session;
    QComboBox *m_question;
    QButtonGroup *m_kinds;
    QLineEdit *m_text;
    QToolButton *m_add;
};

} // namespace gui
