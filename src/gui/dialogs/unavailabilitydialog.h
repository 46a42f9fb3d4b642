#pragma once

#include "domain/records/coach.h"
#include "gui/pages/page.h"
#include "workspace/document.h"

#include <QDialog>
#include <QPointer>

class QCheckBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QTimeEdit;

namespace gui {

/// Asks when a participant or a coach cannot come: whole days, or from a time to a time.
class UnavailabilityDialog : public QDialog
{
    Q_OBJECT
public:
    /// `span` names whose time it is; without an id it is a new one.
    static void openFor(QWidget *parent, const PageContext &context, workspace::Document &document, const domain::Unavailability &span);

private:
    UnavailabilityDialog(QWidget *parent, const PageContext &context, workspace::Document &document, const domain::Unavailability &span);
    void setupFields();
    void setupLayout();
    void fill();
    void update();
    void save();
    [[nodiscard]] domain::Unavailability entered() const;

    PageContext m_context;
    QPointer<workspace::Document> m_document;
    domain::Unavailability m_span;
    QDateEdit *m_firstDay;
    QTimeEdit *m_from;
    QDateEdit *m_lastDay;
    QTimeEdit *m_to;
    QCheckBox *m_wholeDays;
    QLineEdit *m_note;
    QLabel *m_error;
};

} // namespace gui
