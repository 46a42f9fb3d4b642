#pragma once

#include "domain/ids.h"
#include "gui/pages/pagetab.h"

#include <QPointer>

class QLabel;
class QToolButton;

namespace models {
class CertificateReadinessModel;
struct ReadinessCount;
struct ReadinessRow;
}

namespace gui {

class CertificateActions;
class ChoiceChips;
class FilterLine;
class SnapshotView;

/// Who gets a certificate, who does not and why, and the way to where that is settled; the rule, decisions against it, issuing.
class ReadinessTab : public PageTab
{
    Q_OBJECT
public:
    explicit ReadinessTab(const PageContext &context, QWidget *parent = nullptr);
    ~ReadinessTab() override;

    QString title() const override;
    void setDocument(workspace::Document *document) override;
    QList<QAction *> pageActions() const override;
    void focusFilter() override;
    bool reveal(const QString &table, qint64 id) override;
    void announceSelection() override;

    [[nodiscard]] models::CertificateReadinessModel *model() const { return m_model; }
    /// Shows the people of this group only.
    void showGroup(const models::ReadinessCount &group);

private:
    QAction *addAction(const QString &text, const char *iconName, const char *name, void (ReadinessTab::*slot)());
    void setupActions();
    void setupView();
    void setupLayout();
    [[nodiscard]] QWidget *makeRuleLine();
    void connectParts();
    void fillRoles();
    void clearFilters();
    void updateRule();
    void updateState();
    void updateActions(const QList<models::ReadinessRow> &rows);
    [[nodiscard]] QList<models::ReadinessRow> chosenRows() const;
    [[nodiscard]] QList<domain::CertificateId> chosenCertificates() const;
    [[nodiscard]] QList<domain::ParticipantId> peopleToIssueFor() const;
    void activate(int row);
    void fillContextMenu(const QPoint &position);
    void settle();
    void showPerson();
    void editRule();
    void issue();
    void issueConfirmations();
    void openIssueDialog(bool confirmations);
    void showDocument();
    void printAgain();
    void decide();
    void decideNow(domain::ParticipantId participant, bool entitled, const QString &reason);
    void letRuleDecide();

    PageContext m_context;
    QPointer<workspace::Document> m_document;
    models::CertificateReadinessModel *m_model;
    CertificateActions *m_actions;
    FilterLine *m_filter;
    ChoiceChips *m_roles;
    ChoiceChips *m_readiness;
    QToolButton *m_group; ///< takes the restriction to one group off
    bool m_isWithoutRole = false; ///< the group is those without a role
    QLabel *m_rule;
    SnapshotView *m_view;
    QLabel *m_empty;
    QAction *m_issue = nullptr;
    QAction *m_confirm = nullptr;
    QAction *m_settle = nullptr;
    QAction *m_person = nullptr;
    QAction *m_show = nullptr;
    QAction *m_print = nullptr;
    QAction *m_decide = nullptr;
    QAction *m_letRuleDecide = nullptr;
    QAction *m_editRule = nullptr;
    QAction *m_exportTable = nullptr;
};

} // namespace gui
