#pragma once

#include "domain/verbs/walkinverbs.h"
#include "gui/pages/page.h"

#include <QDialog>
#include <QPointer>

class QFormLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace workspace {
class Document;
}

namespace gui {

/// Somebody is at the door who is not on the list: family name, given name and municipality, then Enter. Says who of the
/// file may be meant; otherwise the person is added. One change adds, enrols and records as present.
class WalkInDialog : public QDialog
{
    Q_OBJECT
public:
    WalkInDialog(workspace::Document &document, const PageContext &context, domain::SessionId session, QWidget *parent);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// The person was recorded; `label` is the change in words.
    void recorded(domain::ParticipantId person, const QString &label);

private:
    [[nodiscard]] QLineEdit *addField(QFormLayout &form, const QString &name, const QString &label);
    void completeMunicipality();
    void setupMatches();
    void showMatches();
    void updateButton();
    void record();
    [[nodiscard]] domain::WalkIn walkIn() const;
    /// Who is chosen in the list; invalid: somebody new.
    [[nodiscard]] domain::ParticipantId chosen() const;

    PageContext m_context;
    QPointer<workspace::Document> m_document;
    domain::SessionId m_session;
    QLineEdit *m_family;
    QLineEdit *m_given;
    QLineEdit *m_municipality;
    QLabel *m_question;
    QListWidget *m_matches;
    QPushButton *m_record = nullptr;
};

} // namespace gui
