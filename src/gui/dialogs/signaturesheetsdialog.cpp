#include "gui/dialogs/signaturesheetsdialog.h"

#include "base/clock.h"
#include "base/text.h"
#include "printing/signaturepage.h"
#include "workspace/document.h"
#include "workspace/settings.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QSpinBox>

namespace gui {

namespace {

/// Where the settings remember how many free rows were wanted last.
QString freeRowsChoice()
{
    return QStringLiteral("signatureSheets.freeRows");
}

QString sessionText(const domain::Session &session)
{
    const QString date = base::shortDate(session.startsAt.date(), QLocale());
    return date.isEmpty() ? session.title : SignatureSheetsDialog::tr("%1  %2", "date and title of a session").arg(date, session.title);
}

} // namespace

QList<domain::SessionId> sessionsOfNextDay(const workspace::Document &document, QDate today)
{
    QList<domain::SessionId> sessions;
    QDate day;
    for (const domain::SessionId id : domain::sessionsByTime(document.programme())) {
        const domain::Session &session = *document.programme().find(id);
        const QDate date = session.startsAt.date();
        const bool isLater = day.isValid() && day >= today && date > day;
        if (session.state == domain::SessionState::Cancelled || !date.isValid() || isLater)
            continue;
        if (date != day)
            sessions.clear();
        day = date;
        sessions.append(id);
    }
    return sessions;
}

SignatureSheetsDialog::SignatureSheetsDialog(const QList<domain::SessionId> &sessions, workspace::Document &programme, const PageContext &context,
                                             QWidget *parent)
    : HandoutDialog(programme, context, parent), m_sessions(new QListWidget), m_freeRows(new QSpinBox)
{
    setObjectName(QStringLiteral("signatureSheetsDialog"));
    setWindowTitle(tr("Signature sheets"));
    setupOptions();
    fill(sessions.isEmpty() ? sessionsOfNextDay(programme, base::Clock::today()) : sessions);
    connect(m_sessions, &QListWidget::itemChanged, this, &SignatureSheetsDialog::prepare);
    connect(m_freeRows, &QSpinBox::valueChanged, this, [this](int rows) {
        this->context().settings.setChoice(freeRowsChoice(), rows);
        prepare();
    });
    prepare();
    m_sessions->setFocus();
}

void SignatureSheetsDialog::openFor(QWidget *parent, const PageContext &context, workspace::Document &document)
{
    openForSessions(parent, context, document, {});
}

void SignatureSheetsDialog::openForSessions(QWidget *parent, const PageContext &context, workspace::Document &document,
                                            const QList<domain::SessionId> &sessions)
{
    (new SignatureSheetsDialog(sessions, document, context, parent))->open();
}

void SignatureSheetsDialog::setupOptions()
{
    auto *label = new QLabel(tr("&Sessions"));
    label->setBuddy(m_sessions);
    m_sessions->setObjectName(QStringLiteral("sessionsListWidget"));
    m_sessions->setAccessibleName(tr("Sessions"));
    m_sessions->setTextElideMode(Qt::ElideRight);
    m_sessions->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_freeRows->setObjectName(QStringLiteral("freeRowsSpinBox"));
    m_freeRows->setRange(0, printing::SignatureOptions::MostFreeRows);
    m_freeRows->setValue(context().settings.choice(freeRowsChoice(), printing::SignatureOptions().freeRows).toInt());
    auto *rowsLabel = new QLabel(tr("&Free rows"));
    rowsLabel->setBuddy(m_freeRows);
    rowsLabel->setToolTip(tr("For people who come without being on the list"));
    auto *rows = new QHBoxLayout;
    rows->addWidget(rowsLabel);
    rows->addWidget(m_freeRows);
    rows->addStretch();
    options()->addWidget(label);
    options()->addWidget(m_sessions, 1);
    options()->addLayout(rows);
}

void SignatureSheetsDialog::fill(const QList<domain::SessionId> &chosen)
{
    const QSignalBlocker blocker(m_sessions);
    const qint64 current = m_sessions->currentItem() ? m_sessions->currentItem()->data(Qt::UserRole).toLongLong() : chosen.value(0).value;
    m_sessions->clear();
    for (const domain::SessionId id : domain::sessionsByTime(document()->programme())) {
        const domain::Session &session = *document()->programme().find(id);
        if (session.state == domain::SessionState::Cancelled && !chosen.contains(id))
            continue;
        auto *item = new QListWidgetItem(sessionText(session), m_sessions);
        item->setData(Qt::UserRole, id.value);
        item->setToolTip(item->text());
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(chosen.contains(id) ? Qt::Checked : Qt::Unchecked);
        if (id.value == current)
            m_sessions->setCurrentItem(item);
    }
    if (m_sessions->currentItem())
        m_sessions->scrollToItem(m_sessions->currentItem(), QAbstractItemView::PositionAtCenter);
}

void SignatureSheetsDialog::follow()
{
    fill(chosen());
}

QList<domain::SessionId> SignatureSheetsDialog::chosen() const
{
    QList<domain::SessionId> sessions;
    for (int row = 0; row < m_sessions->count(); ++row) {
        if (m_sessions->item(row)->checkState() == Qt::Checked)
            sessions.append(domain::SessionId{m_sessions->item(row)->data(Qt::UserRole).toLongLong()});
    }
    return sessions;
}

HandoutDialog::Work SignatureSheetsDialog::work() const
{
    const QList<domain::SessionId> sessions = chosen();
    if (sessions.isEmpty())
        return {};
    printing::SignatureOptions options;
    options.freeRows = m_freeRows->value();
    return [programme = document()->programme(), sessions, options]() -> base::Result<Handout> {
        QList<printing::SignatureSheet> sheets;
        for (const domain::SessionId id : sessions)
            sheets.append(printing::signatureSheet(programme, id, options));
        const auto pdf = printing::renderSignatureSheets(sheets);
        if (!pdf)
            return pdf.failure();
        Handout handout{pdf->bytes, pdf->bytes, {}};
        for (const printing::PreflightFinding &finding : pdf->findings)
            handout.remarks.append(finding.message);
        return handout;
    };
}

QString SignatureSheetsDialog::what() const
{
    const QList<domain::SessionId> sessions = chosen();
    if (sessions.isEmpty())
        return tr("Please choose a session: put a mark in front of it.");
    int seats = 0;
    int waiting = 0;
    for (const domain::Enrolment &enrolment : document()->programme().table<domain::Enrolment>()) {
        if (!sessions.contains(enrolment.session))
            continue;
        seats += domain::takesSeat(enrolment) ? 1 : 0;
        waiting += enrolment.state == domain::EnrolmentState::Waiting ? 1 : 0;
    }
    QStringList parts{tr("%n sheets", nullptr, int(sessions.size())), tr("%n people with a place", nullptr, seats)};
    if (waiting > 0)
        parts.append(tr("%n on the waiting list", nullptr, waiting));
    return parts.join(QStringLiteral(" · "));
}

QString SignatureSheetsDialog::fileName() const
{
    const QList<domain::SessionId> sessions = chosen();
    const domain::Session *session = sessions.size() == 1 ? document()->programme().find(sessions.first()) : nullptr;
    const QString name = session ? tr("Signature sheet %1", "name of a file, %1 is the title of the session").arg(session->title)
                                 : tr("Signature sheets %1", "name of a file, %1 is the title of the programme").arg(document()->title());
    return base::safeFileName(name) + QStringLiteral(".pdf");
}

} // namespace gui
