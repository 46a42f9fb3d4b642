#pragma once

#include "domain/ids.h"
#include "domain/records.h"
#include "gui/pages/workpage.h"

class QDateEdit;
class QLabel;

namespace models {
class EligibilityModel;
struct EligibilityRow;
}

namespace gui {

class ChoiceChips;
class FilterLine;
class LimitBars;
class SnapshotView;

/// Who may take part, who may not and why, as of a day; accepting, waiting list, declining; grounds and
/// exceptions for many at once; how many are accepted of how many.
class EligibilityPage : public WorkPage
{
    Q_OBJECT
public:
    explicit EligibilityPage(const PageContext &context, QWidget *parent = nullptr);
    ~EligibilityPage() override;

    void setDocument(workspace::Document *document) override;
    QList<QAction *> pageActions() const override;
    void focusFilter() override;
    bool reveal(const QString &table, qint64 id) override;
    void announceSelection() override;

private:
    QAction *addAction(const QString &text, const QString &iconName, const QKeySequence &shortcut, void (EligibilityPage::*slot)());
    void setupActions();
    void setupView();
    void setupDate();
    void setupLayout();
    void connectModel();
    void fillChips();
    void useChips();
    void clearFilters();
    void updateState();
    [[nodiscard]] QList<models::EligibilityRow> chosenRows() const;
    [[nodiscard]] QList<domain::ParticipantId> chosenPeople() const;
    void decide(domain::ParticipantState state);
    void acceptPeople();
    void putOnWaitingList();
    void declinePeople();
    void setGround();
    void grantException();

    models::EligibilityModel *m_model;
    FilterLine *m_filter;
    ChoiceChips *m_chips; ///< verdicts, states and roles, in as few lines as they need
    QDateEdit *m_asOf;
    LimitBars *m_bars;
    SnapshotView *m_view;
    QLabel *m_empty;
    QAction *m_accept = nullptr;
    QAction *m_wait = nullptr;
    QAction *m_decline = nullptr;
    QAction *m_ground = nullptr;
    QAction *m_exception = nullptr;
    QAction *m_exportTable = nullptr;
};

} // namespace gui
