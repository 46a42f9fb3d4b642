#pragma once

#include "domain/rules/municipalityrecognition.h"
#include "domain/verbs/walkinverbs.h"
#include "gui/pages/page.h"

#include <QDialog>
#include <QPointer>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace workspace {
class Document;
}

namespace gui {

/// What the dialog asks for.
enum class WalkInForm {
    NameParts, ///< family name, given name, municipality
    WholeName, ///< the name as it is said, municipality, role
};

/// Somebody is at the door who is not on the list: three fields, then Enter. Says who of the file may be meant; otherwise
/// the person is added. One change adds, enrols and records as present.
class WalkInDialog : public QDialog
{
    Q_OBJECT
public:
    WalkInDialog(workspace::Document &document, const PageContext &context, domain::SessionId session, QWidget *parent,
                 WalkInForm form = WalkInForm::NameParts);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// The person was recorded; `label` is the change in words.
    void recorded(domain::ParticipantId person, const QString &label);

private:
    [[nodiscard]] QLineEdit *addField(QFormLayout &form, const QString &name, const QString &label);
    void setupFields(QFormLayout &form, WalkInForm fields);
    void addRole(QFormLayout &form);
    void completeMunicipality();
    void showPlace();
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
    domain::MunicipalityRecognizer m_recognizer;
    QLineEdit *m_family; ///< or the whole name
    QLineEdit *m_given = nullptr;
    QLineEdit *m_municipality;
    QLabel *m_place; ///< what the municipality is recognised as
    QComboBox *m_role = nullptr;
    QLabel *m_question;
    QListWidget *m_matches;
    QPushButton *m_record = nullptr;
};

} // namespace gui
