#include "gui/dialogs/enroldialog.h"
#include "gui/dialogs/filldialog.h"
#include "gui/theme/icons.h"
#include "gui/widgets/filterline.h"
#include "gui/widgets/flowlayout.h"
#include "gui/widgets/seatbar.h"
#include "gui/widgets/seatingview.h"
#include "models/decorations.h"
#include "models/seatcandidatesmodel.h"
#include "workspace/document.h"

#include <QAction>
#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

// How the window that fills seats is laid out.

namespace gui {

using namespace domain;
using models::SeatsModel;

namespace {

constexpr int ButtonGap = 6;

/// Buttons in a line, in more of them where there is little room.
QWidget *makeLine(const QList<QWidget *> &buttons)
{
    auto *line = new QWidget;
    auto *layout = new FlowLayout(line, ButtonGap);
    for (QWidget *button : buttons)
        layout->addWidget(button);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    line->setSizePolicy(policy);
    return line;
}

} // namespace

QPushButton *FillDialog::makeButton(const QString &name)
{
    auto *button = new QPushButton;
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}

QWidget *FillDialog::makeHead()
{
    auto *seats = new QHBoxLayout;
    seats->setSpacing(12);
    seats->addWidget(m_bar);
    seats->addWidget(m_count, 1);
    auto *head = new QWidget;
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_when);
    layout->addLayout(seats);
    layout->addWidget(makeOffer());
    return head;
}

/// One line while a place is free and somebody waits for it.
QWidget *FillDialog::makeOffer()
{
    m_offer = new QWidget;
    m_offer->setObjectName(QStringLiteral("offerWidget"));
    m_offerUntil->setObjectName(QStringLiteral("offerUntilDateTimeEdit"));
    m_offerUntil->setCalendarPopup(true);
    m_offerUntil->setDisplayFormat(QStringLiteral("dd.MM.yyyy HH:mm"));
    auto *until = new QLabel(tr("&until"));
    until->setBuddy(m_offerUntil);
    QPushButton *offer = makeButton(QStringLiteral("offerPushButton"));
    offer->setText(tr("&Offer the Place"));
    connect(offer, &QPushButton::clicked, this, &FillDialog::offerNext);
    auto *layout = new QHBoxLayout(m_offer);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_offerLabel, 1);
    layout->addWidget(until);
    layout->addWidget(m_offerUntil);
    layout->addWidget(offer);
    m_offer->hide();
    return m_offer;
}

QWidget *FillDialog::makeCandidates()
{
    m_candidateView->setObjectName(QStringLiteral("candidatesTableView"));
    m_candidateView->setAccessibleName(tr("People who may be picked"));
    m_candidateView->setModel(m_candidates);
    m_candidateView->setColumnLetters({20, 15, 13, 8, 10, 24}, true);
    m_candidateView->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_candidateView->horizontalHeader()->setSortIndicatorClearable(true);
    m_candidateView->setSortingEnabled(true);
    m_enrol->setIcon(icon(QStringLiteral("go-next")));
    m_wait->setText(tr("&Waiting List"));
    m_wait->setToolTip(tr("Put on the waiting list (Shift+Enter)"));
    m_invite->setText(tr("&Invite"));
    m_invite->setToolTip(tr("Invite: the place is kept (Ctrl+Enter)"));
    auto *side = new QWidget;
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 4, 0);
    layout->addWidget(m_filter);
    layout->addWidget(m_candidateView, 1);
    layout->addWidget(m_warning);
    layout->addWidget(makeLine({m_enrol, m_wait, m_invite}));
    return side;
}

QWidget *FillDialog::makeSeats()
{
    m_seatView->setObjectName(QStringLiteral("seatsTableView"));
    m_seatView->setAccessibleName(tr("Lists of the session"));
    m_seatView->setModel(m_seats);
    m_seatView->setColumnLetters({4, 20, 15, 19, 12, 24}, true);
    m_seatView->spanRows(SeatsModel::HeadingRole);
    auto *side = new QWidget;
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(4, 0, 0, 0);
    layout->addWidget(m_seatView, 1);
    layout->addWidget(makeSeatButtons());
    return side;
}

QWidget *FillDialog::makeSeatButtons()
{
    m_up->setToolTip(tr("Up on the waiting list (Alt+Up)"));
    m_down->setToolTip(tr("Down on the waiting list (Alt+Down)"));
    m_takeOff->setToolTip(tr("As if the person had never been on it (Left)"));
    m_takeOff->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_state->setAccessibleName(tr("Set the state of the selected people"));
    m_state->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_state);
    for (const EnumEntry &entry : EnumTraits<EnrolmentState>::entries) {
        const auto state = EnrolmentState(entry.value);
        QAction *action = menu->addAction(icon(models::stateIcon(u"state", QString::fromLatin1(entry.identifier))), enumLabel(state));
        connect(action, &QAction::triggered, this, [this, state] { give(chosenSeats(), state); });
    }
    m_state->setMenu(menu);
    connect(m_up, &QToolButton::clicked, this, [this] { moveChosen(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { moveChosen(1); });
    connect(m_takeOff, &QToolButton::clicked, this, &FillDialog::takeOffChosen);
    return makeLine({m_takeOff, m_state, m_up, m_down});
}

QWidget *FillDialog::makeFooter()
{
    connect(new QShortcut(QKeySequence::Undo, this), &QShortcut::activated, this, [this] { step(true); });
    for (const QKeySequence &keys : {QKeySequence(Qt::CTRL | Qt::Key_Y), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)})
        connect(new QShortcut(keys, this), &QShortcut::activated, this, [this] { step(false); });
    connect(m_undo, &QToolButton::clicked, this, [this] { step(true); });
    connect(m_redo, &QToolButton::clicked, this, [this] { step(false); });
    m_done->setForegroundRole(QPalette::PlaceholderText);
    QPushButton *role = makeButton(QStringLiteral("rolePushButton"));
    role->setText(tr("Enrol a &Role…"));
    role->setEnabled(!m_document->isReadOnly());
    connect(role, &QPushButton::clicked, this, [this] { EnrolDialog::openForSession(this, m_context, *m_document, m_session); });
    QPushButton *close = makeButton(QStringLiteral("closePushButton"));
    close->setText(tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *footer = new QWidget;
    auto *layout = new QHBoxLayout(footer);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_undo);
    layout->addWidget(m_redo);
    layout->addWidget(m_done, 1);
    layout->addWidget(role);
    layout->addWidget(close);
    return footer;
}

} // namespace gui
