#pragma once

#include "gui/dialogs/handoutdialog.h"
#include "printing/eventprint.h"

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QPushButton;
class QSpinBox;

namespace gui {

class LabelSheetBox;

/// What a closing event needs on paper: name badges, table signs, the order of handing over, posting list and address
/// labels, a trial sheet. Choices are remembered.
class EventPrintDialog : public HandoutDialog
{
    Q_OBJECT
public:
    EventPrintDialog(workspace::Document &document, const PageContext &context, QWidget *parent);

    static void openFor(QWidget *parent, const PageContext &context, workspace::Document &document);

protected:
    [[nodiscard]] Work work() const override;
    [[nodiscard]] QString what() const override;
    [[nodiscard]] QString fileName() const override;
    void follow() override;

private:
    void setupChoices();
    void setupTables();
    [[nodiscard]] QWidget *makeOptions();
    void fillSessions(domain::SessionId chosen);
    void changeWhat();
    void prepareAgain();
    void assignTables();
    [[nodiscard]] printing::EventPrint chosen() const;
    [[nodiscard]] domain::SessionId session() const;
    [[nodiscard]] printing::EventPrintOrder order() const;
    [[nodiscard]] printing::LabelUse use() const;
    [[nodiscard]] bool isOnLabels() const;

    QComboBox *m_what;
    QComboBox *m_session;
    QComboBox *m_order;
    QComboBox *m_form;
    LabelSheetBox *m_sheet;
    QWidget *m_tables;
    QSpinBox *m_tableSize;
    QPushButton *m_assign;
    QFormLayout *m_layout = nullptr;
    QImage m_logo;
};

} // namespace gui
