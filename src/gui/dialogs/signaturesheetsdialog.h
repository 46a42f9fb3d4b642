#pragma once

#include "domain/ids.h"
#include "gui/dialogs/handoutdialog.h"

class QListWidget;
class QSpinBox;

namespace gui {

/// Signature sheets of one or several sessions, with free rows for people who are not on the list.
class SignatureSheetsDialog : public HandoutDialog
{
    Q_OBJECT
public:
    /// For these sessions; for those of the next day that has any when there are none.
    SignatureSheetsDialog(const QList<domain::SessionId> &sessions, workspace::Document &document, const PageContext &context, QWidget *parent);

    static void openFor(QWidget *parent, const PageContext &context, workspace::Document &document);
    static void openForSessions(QWidget *parent, const PageContext &context, workspace::Document &document,
                                const QList<domain::SessionId> &sessions);

protected:
    [[nodiscard]] Work work() const override;
    [[nodiscard]] QString what() const override;
    [[nodiscard]] QString fileName() const override;
    void follow() override;

private:
    void setupOptions();
    void fill(const QList<domain::SessionId> &chosen);
    [[nodiscard]] QList<domain::SessionId> chosen() const;

    QListWidget *m_sessions;
    QSpinBox *m_freeRows;
};

/// The sessions of the first day from `today` on that has any, else those of the last day; not cancelled.
[[nodiscard]] QList<domain::SessionId> sessionsOfNextDay(const workspace::Document &document, QDate today);

} // namespace gui
