#pragma once

#include "domain/ids.h"
#include "gui/pages/pagetab.h"

#include <QPointer>

class QLabel;

namespace models {
class CertificateRegisterModel;
}

namespace gui {

class CertificateActions;
class ChoiceChips;
class FilterLine;
class SnapshotView;

/// The register of all documents that were ever issued: looked at, printed again, corrected, revoked, handed over.
class RegisterTab : public PageTab
{
    Q_OBJECT
public:
    explicit RegisterTab(const PageContext &context, QWidget *parent = nullptr);
    ~RegisterTab() override;

    QString title() const override;
    void setDocument(workspace::Document *document) override;
    QList<QAction *> pageActions() const override;
    void focusFilter() override;
    bool reveal(const QString &table, qint64 id) override;
    void announceSelection() override;

    [[nodiscard]] models::CertificateRegisterModel *model() const { return m_model; }

private:
    QAction *addAction(const QString &text, const char *iconName, const char *name, const QKeySequence &shortcut, std::function<void()> slot);
    void setupActions();
    void setupHandover();
    void setupView();
    void setupChips();
    void setupLayout();
    void connectParts();
    void clearFilters();
    void updateState();
    [[nodiscard]] QList<domain::CertificateId> chosen() const;
    [[nodiscard]] QList<int> chosenRows() const;
    void exportList();
    void goToOther();

    PageContext m_context;
    QPointer<workspace::Document> m_document;
    models::CertificateRegisterModel *m_model;
    CertificateActions *m_actions;
    FilterLine *m_filter;
    ChoiceChips *m_states;
    ChoiceChips *m_kinds;
    ChoiceChips *m_handovers;
    SnapshotView *m_view;
    QLabel *m_empty;
    QString m_wanted; ///< key of a row to be shown as soon as it is there
    QAction *m_show = nullptr;
    QAction *m_print = nullptr;
    QAction *m_save = nullptr;
    QAction *m_verify = nullptr;
    QAction *m_correct = nullptr;
    QAction *m_revoke = nullptr;
    QAction *m_other = nullptr;
    QAction *m_export = nullptr;
    QAction *m_exportTable = nullptr;
    QList<QAction *> m_handoverActions;
};

} // namespace gui
