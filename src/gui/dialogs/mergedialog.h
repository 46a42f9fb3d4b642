#pragma once

#include "domain/verbs/recordverbs.h"
#include "gui/pages/page.h"
#include "workspace/document.h"

#include <QDialog>
#include <QPointer>

class QComboBox;
class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace gui {

class MergeChoices;

/// Asks whether two rows are one person, shows both side by side and what would move, and merges them or remembers that
/// they are two people. The older row stays, with the values chosen.
class MergeDialog : public QDialog
{
    Q_OBJECT
public:
    /// For one person and somebody who may be the same; with several `others` one is picked in the dialog. All exist.
    MergeDialog(QWidget *parent, const PageContext &context, workspace::Document &document, domain::ParticipantId person,
                const QList<domain::ParticipantId> &others);

Q_SIGNALS:
    /// After a change; `kept` is the row that stays, 0 when both do. `label` says what was done.
    void decided(qint64 kept, const QString &label);

private:
    void setupOthers(QVBoxLayout &layout);
    void setupChoices(QVBoxLayout &layout);
    void setupButtons(QVBoxLayout &layout);
    void showPair();
    void fitSize();
    void updateResult();
    void merge();
    void keepApart();
    [[nodiscard]] QString question() const;
    [[nodiscard]] QString contents() const;

    PageContext m_context;
    QPointer<workspace::Document> m_document;
    const domain::ParticipantId m_person;
    const QList<domain::ParticipantId> m_others;
    domain::ParticipantId m_keep;
    domain::ParticipantId m_gone;
    QComboBox *m_choice;
    QLabel *m_question;
    MergeChoices *m_choices;
    QScrollArea *m_area;
    QLabel *m_contents;
    QLabel *m_result;
    QPushButton *m_merge = nullptr;
};

} // namespace gui
