#pragma once

#include "domain/verbs/eligibilityverbs.h"
#include "gui/pages/page.h"
#include "workspace/document.h"

#include <QDialog>
#include <QPointer>

class QComboBox;
class QLabel;
class QPushButton;
class QToolButton;

namespace gui {

class RecordForm;

/// Enters a ground of eligibility for several people, or for the municipalities that send them: says
/// who and how many before anything happens. What a holder has already stays where nothing is typed.
class GroundDialog : public QDialog
{
    Q_OBJECT
public:
    /// For people, or as chosen in the dialog for their municipalities; an exception is for people at first.
    static void openForPeople(QWidget *parent, const PageContext &context, workspace::Document &document,
                              const QList<domain::ParticipantId> &people, domain::EligibilityGround ground);
    static void openForMunicipalities(QWidget *parent, const PageContext &context, workspace::Document &document,
                                      const QList<domain::MunicipalityId> &municipalities, domain::EligibilityGround ground);

private:
    GroundDialog(QWidget *parent, const PageContext &context, workspace::Document &document);
    void start(domain::EligibilityGround ground);
    void setupLayout();
    void showFields();
    void prefillException();
    void update();
    void apply();
    void chooseFile();
    [[nodiscard]] bool isForPeople() const;
    [[nodiscard]] domain::EligibilityGround ground() const;
    [[nodiscard]] QList<qint64> existingRows() const;
    [[nodiscard]] QString holderNames() const;
    [[nodiscard]] QString caution() const;
    [[nodiscard]] base::Result<domain::ChangeSet> changeSet() const;

    PageContext m_context;
    QPointer<workspace::Document> m_document;
    QList<domain::ParticipantId> m_people;
    QList<domain::MunicipalityId> m_municipalities;
    QComboBox *m_holder;
    RecordForm *m_form;
    QToolButton *m_file;
    QLabel *m_caution;
    QLabel *m_summary;
    QPushButton *m_accept = nullptr;
    bool m_showing = false; ///< fields are filled by the program, not by hand
};

} // namespace gui
