#pragma once

#include "gui/pages/pagetab.h"
#include "models/readinesscountsmodel.h"

#include <QPointer>

class QLabel;

namespace gui {

class SnapshotView;

/// How many hold a certificate, may get one, get none: everybody, each role, each county, as numbers and as bars. Each row leads
/// to its people.
class CertificateCountsTab : public PageTab
{
    Q_OBJECT
public:
    /// Counts what `readiness` shows without filters; it lives longer.
    CertificateCountsTab(models::CertificateReadinessModel &readiness, QWidget *parent = nullptr);

    QString title() const override;
    void setDocument(workspace::Document *document) override;
    QList<QAction *> pageActions() const override;
    void focusFilter() override {}
    bool reveal(const QString &, qint64) override { return false; }
    void announceSelection() override;

Q_SIGNALS:
    /// The people of this group are to be shown.
    void groupChosen(const models::ReadinessCount &group);

private:
    void recount();
    void open(int row);

    models::CertificateReadinessModel &m_readiness;
    QPointer<workspace::Document> m_document;
    models::ReadinessCountsModel *m_model;
    SnapshotView *m_view;
    QLabel *m_hint;
    QLabel *m_empty;
    QAction *m_open;
    QAction *m_copy;
};

} // namespace gui
