#pragma once

#include "domain/ids.h"
#include "gui/pages/workpage.h"

class QLabel;

namespace models {
class CertificateReadinessModel;
struct ReadinessRow;
}

namespace gui {

class ChoiceChips;
class FilterLine;
class SnapshotView;

/// Who gets a certificate, who does not and why; issuing, looking at and printing again.
class CertificatesPage : public WorkPage
{
    Q_OBJECT
public:
    explicit CertificatesPage(const PageContext &context, QWidget *parent = nullptr);
    ~CertificatesPage() override;

    void setDocument(workspace::Document *document) override;
    QList<QAction *> pageActions() const override;
    void focusFilter() override;
    bool reveal(const QString &table, qint64 id) override;
    void announceSelection() override;

private:
    QAction *addAction(const QString &text, const QString &iconName, void (CertificatesPage::*slot)());
    void setupActions();
    void setupLayout();
    void fillRoles();
    void updateState();
    void updateSummary();
    [[nodiscard]] QList<models::ReadinessRow> chosenRows() const;
    [[nodiscard]] QList<domain::ParticipantId> peopleToIssueFor() const;
    [[nodiscard]] QList<QByteArray> documentsOf(const QList<models::ReadinessRow> &rows);
    void activate(int row);
    void issue();
    void showDocument();
    void saveDocuments();
    void print();
    void decide();
    void decideNow(domain::ParticipantId participant, bool entitled, const QString &reason);
    void letRuleDecide();

    models::CertificateReadinessModel *m_model;
    FilterLine *m_filter;
    ChoiceChips *m_roles;
    ChoiceChips *m_readiness;
    SnapshotView *m_view;
    QLabel *m_summary;
    QLabel *m_empty;
    QAction *m_issue = nullptr;
    QAction *m_show = nullptr;
    QAction *m_save = nullptr;
    QAction *m_print = nullptr;
    QAction *m_decide = nullptr;
    QAction *m_letRuleDecide = nullptr;
    QAction *m_layouts = nullptr;
};

} // namespace gui
