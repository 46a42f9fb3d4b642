#pragma once

#include "models/snapshotmodel.h"
#include "workspace/document.h"
#include "workspace/refresher.h"

namespace models {

/// A table of rows that are worked out from the programme beside the window after each change. `Found` is what is worked out:
/// the rows, or the rows and what comes with them.
template <class Row, class Found = QList<Row>>
class RefreshedModel : public SnapshotModel<Row>
{
public:
    /// The programme to look at, nullptr for none; stays valid until the next call.
    void setDocument(workspace::Document *document)
    {
        if (m_document)
            m_document->disconnect(this);
        m_document = document;
        m_refresher.forget();
        take(Found());
        if (!document)
            return;
        QObject::connect(document, &workspace::Document::changed, this, [this](const domain::ChangeSet &changeSet) {
            if (concerns(changeSet))
                refresh();
        });
        refresh();
    }

protected:
    using Compute = typename workspace::Refresher<Found>::Compute;

    /// `title` is what the status bar says meanwhile; `compute` runs on another thread.
    RefreshedModel(workspace::Jobs &jobs, const QString &title, Compute compute, QObject *parent)
        : SnapshotModel<Row>(parent), m_refresher(jobs, title, this, std::move(compute), [this](const Found &found) {
              take(found);
              Q_EMIT this->refreshed();
          })
    {
    }

    /// Shows what was worked out; what has no rows is shown where there is no programme.
    virtual void take(const Found &found)
    {
        if constexpr (std::is_same_v<Found, QList<Row>>)
            this->show(found);
    }
    /// Whether the rows may be others after this change.
    [[nodiscard]] virtual bool concerns(const domain::ChangeSet &) const { return true; }
    /// Works the rows out again; nothing without a programme.
    void refresh()
    {
        if (m_document)
            m_refresher.request(m_document->programme());
    }

private:
    workspace::Document *m_document = nullptr;
    workspace::Refresher<Found> m_refresher;
};

} // namespace models
