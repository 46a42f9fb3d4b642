#pragma once

#include "gui/inspector/inspectorsection.h"

class QAction;
class QLabel;
class QListWidget;
class QListWidgetItem;
class QToolButton;

namespace gui {

class CertificateActions;

/// Whether the participant gets a certificate and why not, each reason leading to its place; all documents that were issued, with
/// what can be done with them.
class CertificateSection : public InspectorSection
{
    Q_OBJECT
public:
    CertificateSection(const PageContext &context, QWidget *parent);

    QString title() const override;
    void showRows(workspace::Document &document, const QList<qint64> &ids) override;
    void focusFirst() override;

private:
    struct Answer;

    [[nodiscard]] static QListWidget *makeList(const char *name, const QString &accessibleName);
    [[nodiscard]] static QToolButton *makeButton(const char *name, QAction *action);
    void setupActions();
    void setupLayout();
    void show(const Answer &answer);
    void updateState();
    [[nodiscard]] qint64 chosenCertificate() const;
    void openReason(const QListWidgetItem *item);

    CertificateActions *m_actions;
    qint64 m_id = 0; ///< participant asked about last
    bool m_canWrite = false;
    QLabel *m_answer;
    QListWidget *m_reasons;
    QLabel *m_issuedLabel;
    QListWidget *m_issued;
    QAction *m_show = nullptr;
    QAction *m_print = nullptr;
    QAction *m_correct = nullptr;
    QAction *m_revoke = nullptr;
    QAction *m_handOver = nullptr;
};

} // namespace gui
