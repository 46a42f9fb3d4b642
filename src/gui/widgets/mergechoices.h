#pragma once

#include "domain/programme.h"
#include "domain/recordinfo.h"
#include "domain/verbs/recordverbs.h"

#include <QWidget>

class QButtonGroup;
class QGridLayout;
class QLabel;

namespace gui {

/// Two participants side by side: for each field that differs a choice whose value stays. Left and right choose, Up and
/// Down walk through the fields. The obvious values are chosen already.
class MergeChoices : public QWidget
{
    Q_OBJECT
public:
    explicit MergeChoices(QWidget *parent = nullptr);

    /// Shows two other people; both exist.
    void showPair(const domain::Programme &programme, domain::ParticipantId keep, domain::ParticipantId gone);
    /// The value chosen for each field that differs.
    [[nodiscard]] domain::FieldValues chosen() const;
    void focusFirst();

Q_SIGNALS:
    void changed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Choice
    {
        const domain::FieldInfo *field;
        QButtonGroup *buttons; ///< ids 0 and 1: left and right
    };

    void clear();
    void addHeadings();
    void addChoice(const domain::Programme &programme, const domain::FieldInfo &field, bool takesRight);
    void addRemark(const QString &text);
    [[nodiscard]] int focusedChoice() const;

    QGridLayout *m_grid;
    int m_nextRow = 1; ///< of the grid, below the headings
    domain::Participant m_keep;
    domain::Participant m_gone;
    QList<Choice> m_choices;
};

} // namespace gui
