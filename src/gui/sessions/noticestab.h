#pragma once

#include "domain/ids.h"
#include "gui/pages/pagetab.h"

#include <QPointer>

class QLabel;
class QToolButton;

namespace domain {
struct Problem;
}
namespace models {
class NoticesModel;
struct NoticeRow;
}

namespace gui {

class ChoiceChips;
class FilterLine;
class SnapshotView;

/// The ledger: who was told which date, by which way and when, and who still has to be told something; writing updates,
/// confirming them, noting what was told otherwise.
class NoticesTab : public PageTab
{
    Q_OBJECT
public:
    explicit NoticesTab(const PageContext &context, QWidget *parent = nullptr);
    ~NoticesTab() override;

    QString title() const override;
    void setDocument(workspace::Document *document) override;
    QList<QAction *> pageActions() const override;
    void focusFilter() override;
    /// Shows a notice.
    bool reveal(const QString &table, qint64 id) override;
    void announceSelection() override;

    [[nodiscard]] models::NoticesModel *model() const { return m_model; }
    /// Shows the rows that a problem is about. False: it is about no notices.
    bool revealProblem(const domain::Problem &problem);

private:
    QAction *addAction(const QString &text, const char *iconName, const char *name, const QKeySequence &shortcut, void (NoticesTab::*slot)());
    void setupActions();
    void setupView();
    void setupLayout();
    void connectParts();
    void fillRoles();
    void clearFilters();
    void showOpen();
    void showOnly(const QString &uid, const QString &title);
    void updateState();
    void updateSummary();
    void updateEmptyHint();
    void showFirst();
    [[nodiscard]] QList<models::NoticeRow> chosenRows() const;
    [[nodiscard]] QList<models::NoticeRow> rowsToUpdate() const;
    void writeUpdates();
    void writeToPeople();
    void confirm();
    void noteSpoken();
    void takeBack();
    void goToSession();
    void goToPerson();

    PageContext m_context;
    QPointer<workspace::Document> m_document;
    models::NoticesModel *m_model;
    FilterLine *m_filter;
    ChoiceChips *m_states;
    ChoiceChips *m_roles;
    QToolButton *m_only; ///< takes the restriction to one session off
    QLabel *m_summary;
    SnapshotView *m_view;
    QLabel *m_empty;
    bool m_isToShowFirst = false;
    QAction *m_updates = nullptr;
    QAction *m_write = nullptr;
    QAction *m_confirm = nullptr;
    QAction *m_spoken = nullptr;
    QAction *m_takeBack = nullptr;
    QAction *m_session = nullptr;
    QAction *m_person = nullptr;
    QAction *m_exportTable = nullptr;
};

} // namespace gui
