#include "gui/widgets/feedbackpane.h"

#include "base/text.h"
#include "gui/theme/icons.h"
#include "gui/widgets/feedbackchart.h"
#include "gui/widgets/snapshotview.h"
#include "models/feedbackmodel.h"
#include "workspace/document.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QSplitter>
#include <QToolButton>

namespace gui {

namespace {

constexpr int SessionLetters = 8; ///< at least
constexpr int ChartHeight = 240; ///< at first
constexpr int ScoresHeight = 130;
constexpr int CommentsHeight = 170;

SnapshotView *makeTable(QAbstractItemModel *model, const QString &name, const QString &accessibleName, const QList<int> &letters)
{
    auto *view = new SnapshotView;
    view->setObjectName(name);
    view->setAccessibleName(accessibleName);
    view->setModel(model);
    view->setColumnLetters(letters, true);
    return view;
}

} // namespace

FeedbackPane::FeedbackPane(QWidget *parent)
    : QWidget(parent), m_scores(new models::FeedbackModel(this)), m_comments(new models::FeedbackCommentsModel(this)), m_session(new QComboBox),
      m_count(new QLabel), m_import(new QToolButton), m_chart(new FeedbackChart),
      m_scoresView(makeTable(m_scores, QStringLiteral("scoresTableView"), tr("Scores as a table"), {46, 12, 13, 40})),
      m_commentsView(makeTable(m_comments, QStringLiteral("commentsTableView"), tr("Comments"), {36, 60})), m_empty(new QLabel)
{
    setObjectName(QStringLiteral("feedbackPane"));
    setFocusProxy(m_scoresView);
    setupLayout();
    connect(m_session, &QComboBox::currentIndexChanged, this, &FeedbackPane::showSummary);
    connect(m_import, &QToolButton::clicked, this, &FeedbackPane::importRequested);
}

FeedbackPane::~FeedbackPane() = default;

void FeedbackPane::setupLayout()
{
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_empty->setText(tr("No feedback yet. Take over the export of the form that the participants filled in; nobody is named here."));
    m_content = makeContent();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 0);
    layout->setSpacing(8);
    layout->addWidget(makeHead());
    layout->addWidget(m_count);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_content, 1);
}

QWidget *FeedbackPane::makeHead()
{
    m_session->setObjectName(QStringLiteral("feedbackSessionComboBox"));
    m_session->setAccessibleName(tr("Feedback on"));
    m_session->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_session->setMinimumContentsLength(SessionLetters);
    m_count->setObjectName(QStringLiteral("sheetsLabel"));
    m_count->setTextFormat(Qt::PlainText);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_import->setObjectName(QStringLiteral("importFeedbackToolButton"));
    m_import->setText(tr("Take Over…"));
    m_import->setAccessibleName(tr("Take Over Feedback…"));
    m_import->setToolTip(m_import->accessibleName());
    m_import->setIcon(icon(QStringLiteral("document-import")));
    m_import->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_import->setFocusPolicy(Qt::StrongFocus);
    auto *label = new QLabel(tr("Feedback &on"));
    label->setBuddy(m_session);
    auto *head = new QWidget;
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(label);
    layout->addWidget(m_session, 1);
    layout->addWidget(m_import);
    return head;
}

QWidget *FeedbackPane::makeContent()
{
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_chart->setAutoFillBackground(true);
    m_chart->setBackgroundRole(QPalette::Base);
    scroll->setBackgroundRole(QPalette::Base);
    scroll->setWidget(m_chart);
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(scroll);
    splitter->addWidget(m_scoresView);
    splitter->addWidget(m_commentsView);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({ChartHeight, ScoresHeight, CommentsHeight});
    return splitter;
}

void FeedbackPane::setDocument(workspace::Document *document)
{
    if (m_document)
        m_document->disconnect(this);
    m_document = document;
    if (document)
        connect(document, &workspace::Document::changed, this, &FeedbackPane::follow);
    refill();
}

void FeedbackPane::follow(const domain::ChangeSet &changeSet)
{
    if (!changeSet.of<domain::Feedback>().empty() || !changeSet.of<domain::Session>().empty())
        refill();
}

void FeedbackPane::refill()
{
    fillSessions();
    m_import->setEnabled(m_document && !m_document->isReadOnly());
    showSummary();
}

void FeedbackPane::fillSessions()
{
    const QVariant chosen = m_session->currentData();
    const QSignalBlocker blocker(m_session);
    m_session->clear();
    m_session->addItem(tr("All sessions"), qint64(0));
    if (!m_document)
        return;
    for (const domain::SessionId id : domain::sessionsWithFeedback(m_document->programme())) {
        const domain::Session &session = *m_document->programme().find(id);
        const QString date = base::shortDate(session.startsAt.date(), QLocale());
        m_session->addItem(date.isEmpty() ? session.title : tr("%1  %2", "date and title of a session").arg(date, session.title), id.value);
    }
    m_session->setCurrentIndex(std::max(0, m_session->findData(chosen)));
}

void FeedbackPane::showSummary()
{
    const domain::FeedbackSummary summary = m_document ? domain::feedbackSummary(m_document->programme(), session()) : domain::FeedbackSummary();
    m_scores->setSummary(summary);
    m_comments->setSummary(summary);
    m_chart->setSummary(summary);
    m_count->setText(summary.sheets > 0 ? tr("%n people answered", nullptr, summary.sheets) : QString());
    m_content->setVisible(summary.sheets > 0);
    m_commentsView->setVisible(!summary.comments.isEmpty());
    m_empty->setVisible(summary.sheets == 0);
}

domain::SessionId FeedbackPane::session() const
{
    return domain::SessionId{m_session->currentData().toLongLong()};
}

void FeedbackPane::showSession(domain::SessionId session)
{
    m_session->setCurrentIndex(std::max(0, m_session->findData(session.value)));
}

bool FeedbackPane::isEmpty() const
{
    return m_scores->rowCount() == 0;
}

void FeedbackPane::copyPicture() const
{
    QGuiApplication::clipboard()->setImage(m_chart->picture());
}

void FeedbackPane::copyTable() const
{
    m_scoresView->copySelection();
}

} // namespace gui
