#include "gui/planner/rankprofile.h"

#include "gui/delegates/rankdelegate.h"
#include "gui/theme/icons.h"
#include "gui/theme/theme.h"
#include "gui/widgets/snapshotview.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPainter>
#include <QVBoxLayout>

namespace gui {

using models::RankProfileModel;
using models::RankProfileRow;

namespace {
constexpr int Margin = 4;
constexpr int TextMargin = 6;
constexpr int BarPercent = 50;   ///< of the column for the longest bar; the rest is for words
constexpr int UpperPercent = 60; ///< of the height for the plan's own bar
constexpr int LeastRows = 6; ///< of the chart, its headings among them
constexpr int PictureWidth = 900;
}

QBrush profileBrush(const RankProfileRow &row, const QPalette &palette)
{
    switch (row.kind) {
    case RankProfileRow::Wish: return rankShade(row.rank, palette);
    case RankProfileRow::NotWished: return QBrush(quietColour(palette), Qt::BDiagPattern);
    case RankProfileRow::Nothing: break;
    }
    return QBrush(errorColour(palette), Qt::Dense4Pattern);
}

void RankProfileDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const RankProfileModel *>(index.model());
    if (!model || index.column() != RankProfileModel::BarsColumn) {
        QStyleOptionViewItem item = option;
        item.state &= ~QStyle::State_HasFocus;
        QStyledItemDelegate::paint(painter, item, index);
        return;
    }
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    item.text.clear();
    item.state &= ~QStyle::State_HasFocus;
    item.widget->style()->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
    painter->save();
    paintBars(*painter, option.rect.adjusted(Margin, Margin, -Margin, -Margin), model->rowAt(index.row()), item);
    painter->restore();
}

void RankProfileDelegate::paintBars(QPainter &painter, const QRect &room, const RankProfileRow &row, const QStyleOptionViewItem &option) const
{
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const int width = room.width() * BarPercent / 100;
    const auto length = [&](int people) { return row.most > 0 ? people * width / row.most : 0; };
    const int upper = room.height() * UpperPercent / 100;
    const QRect now(room.left(), room.top(), length(row.now), upper);
    const QRect before(room.left(), room.top() + upper + 2, length(row.before), room.height() - upper - 2);
    if (row.now > 0) {
        painter.fillRect(now, option.palette.color(QPalette::Base));
        painter.fillRect(now, profileBrush(row, option.palette));
        painter.setPen(quietColour(option.palette));
        painter.drawRect(now.adjusted(0, 0, -1, -1));
    }
    painter.setPen(option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text));
    if (row.before > 0)
        painter.drawRect(before.adjusted(0, 0, -1, -1));
    painter.setFont(option.font);
    const int left = std::max(now.right(), before.right()) + (row.now + row.before > 0 ? TextMargin : 0);
    const QRect beside(QPoint(left, room.top()), room.bottomRight());
    painter.drawText(beside, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(option.font).elidedText(RankProfileModel::sentence(row), Qt::ElideRight, beside.width()));
}

RankProfile::RankProfile(QWidget *parent) : QWidget(parent), m_model(new RankProfileModel(this)), m_view(new SnapshotView), m_summary(new QLabel)
{
    setObjectName(QStringLiteral("rankProfile"));
    setFocusProxy(m_view);
    setupView();
    setupActions();
    m_summary->setObjectName(QStringLiteral("profileSummaryLabel"));
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(m_summary);
    layout->addWidget(m_view, 1);
    clear();
}

void RankProfile::setupView()
{
    m_view->setObjectName(QStringLiteral("profileTableView"));
    m_view->setAccessibleName(tr("How many people have their best training as which wish"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new RankProfileDelegate(m_view));
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // takes what is left, down to its minimum
    m_view->setColumnLetters({28, 7, 8, 40}, true);
    m_view->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 20);
    m_view->setMinimumHeight(LeastRows * (fontMetrics().height() + 20));
}

void RankProfile::setupActions()
{
    m_copyTable = new QAction(icon(QStringLiteral("edit-copy")), tr("Copy Rank Profile as Table"), this);
    m_copyTable->setObjectName(QStringLiteral("copyProfileTableAction"));
    connect(m_copyTable, &QAction::triggered, m_view, [this] {
        m_view->clearSelection();
        m_view->copySelection();
    });
    m_copyPicture = new QAction(icon(QStringLiteral("edit-copy")), tr("Copy Rank Profile as Picture"), this);
    m_copyPicture->setObjectName(QStringLiteral("copyProfilePictureAction"));
    connect(m_copyPicture, &QAction::triggered, this, &RankProfile::copyPicture);
    m_view->addActions({m_copyTable, m_copyPicture});
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void RankProfile::setPlans(const workspace::PlanTask &task, const planning::Plan &plan, const planning::Plan &reference, const QString &referenceName)
{
    m_model->setRows(models::rankProfileRows(task, plan, reference));
    m_summary->setText(tr("%n people; compared with: %1", nullptr, int(task.instance.participants.size())).arg(referenceName));
    m_copyTable->setEnabled(true);
    m_copyPicture->setEnabled(true);
}

void RankProfile::clear()
{
    m_model->setRows({});
    m_summary->setText(tr("There is no plan yet."));
    m_copyTable->setEnabled(false);
    m_copyPicture->setEnabled(false);
}

/// The whole chart, however much of it is scrolled into sight.
void RankProfile::copyPicture()
{
    SnapshotView picture;
    picture.setModel(m_model);
    picture.setItemDelegate(new RankProfileDelegate(&picture));
    picture.setPalette(m_view->palette());
    picture.setFont(m_view->font());
    picture.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    picture.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    picture.setColumnLetters({28, 7, 8, 40}, true);
    picture.verticalHeader()->setDefaultSectionSize(m_view->verticalHeader()->defaultSectionSize());
    picture.resize(PictureWidth, picture.horizontalHeader()->sizeHint().height() + picture.verticalHeader()->length() + 2);
    QGuiApplication::clipboard()->setImage(picture.grab().toImage());
    Q_EMIT statusText(tr("The chart was copied as a picture."));
}

} // namespace gui
