#pragma once

#include "models/messagerecipientsmodel.h"

#include <QWidget>

class QCheckBox;
class QLabel;

namespace gui {

class FilterLine;
class SnapshotView;

/// Who gets a message: a table with a mark for each, what is missing in words, and how many of how many get it.
class MessageRecipientsPane : public QWidget
{
    Q_OBJECT
public:
    explicit MessageRecipientsPane(QWidget *parent = nullptr);

    void showRows(const QList<models::MessageRecipientRow> &rows);
    [[nodiscard]] const models::MessageRecipientsModel &model() const { return *m_model; }
    /// The one to be shown; of nobody when none is.
    [[nodiscard]] domain::Recipient current() const;
    /// Place of current() among the rows shown, from 0; -1: none.
    [[nodiscard]] int currentRow() const;
    /// Goes up or down by so many rows.
    void step(int rows);
    void focusFilter();

Q_SIGNALS:
    void currentChanged();
    void chosenChanged();
    /// Somebody wants to go to this person.
    void revealRequested(const QString &table, qint64 id);

private:
    void setupView();
    void toggleSelected();
    void markAll(bool chosen);
    void updateCounts();
    void reveal(int row);

    models::MessageRecipientsModel *m_model;
    FilterLine *m_filter;
    QCheckBox *m_onlyGaps;
    QLabel *m_count;
    SnapshotView *m_view;
};

} // namespace gui
