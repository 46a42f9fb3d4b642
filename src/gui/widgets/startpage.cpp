#include "gui/widgets/startpage.h"

#include "gui/theme/icons.h"

#include <QCommandLinkButton>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QVBoxLayout>

namespace gui {

namespace {

constexpr int ContentWidth = 520;

QString shortened(const QString &folder)
{
    const QString home = QDir::homePath();
    return folder.startsWith(home) ? u'~' + folder.mid(home.size()) : folder;
}

} // namespace

StartPage::StartPage(QWidget *parent) : QWidget(parent), m_recent(new QVBoxLayout), m_recentBox(new QWidget)
{
    setObjectName(QStringLiteral("startPage"));
    auto *title = new QLabel(tr("Impulslotse"));
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 2);
    title->setFont(large);
    auto *subtitle = new QLabel(tr("The desk for your programme: people, sessions, attendance, certificates."));
    subtitle->setForegroundRole(QPalette::PlaceholderText);
    subtitle->setWordWrap(true);
    auto *recentTitle = new QLabel(tr("Recent files"));
    QFont bold = font();
    bold.setBold(true);
    recentTitle->setFont(bold);
    auto *recentLayout = new QVBoxLayout(m_recentBox);
    recentLayout->setContentsMargins(0, 12, 0, 0);
    recentLayout->addWidget(recentTitle);
    recentLayout->addLayout(m_recent);
    auto *content = new QWidget;
    content->setFixedWidth(ContentWidth);
    auto *column = new QVBoxLayout(content);
    column->setSpacing(8);
    column->addWidget(title);
    column->addWidget(subtitle);
    column->addSpacing(12);
    column->addWidget(makeChoices());
    column->addWidget(m_recentBox);
    auto *layout = new QVBoxLayout(this);
    layout->addStretch(2);
    layout->addWidget(content, 0, Qt::AlignHCenter);
    layout->addStretch(3);
}

QWidget *StartPage::makeChoices()
{
    auto *choices = new QWidget;
    auto *layout = new QVBoxLayout(choices);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    const auto add = [&](const QString &name, const QString &text, const QString &description, const QString &iconName) {
        auto *button = new QCommandLinkButton(text, description);
        button->setObjectName(name);
        button->setIcon(icon(iconName));
        button->setIconSize(QSize(24, 24));
        // Its own hint leaves no room for the second line under this style.
        button->setMinimumHeight(2 * button->fontMetrics().lineSpacing() + 28);
        layout->addWidget(button);
        return button;
    };
    auto *example = add(QStringLiteral("exampleCommandLinkButton"), tr("Look at the example"),
                        tr("A made-up programme in which everything can be tried."), QStringLiteral("quickview"));
    auto *fresh = add(QStringLiteral("newCommandLinkButton"), tr("New programme"), tr("With the usual schedule, roles and questions, to be changed as you like."),
                      QStringLiteral("document-new"));
    auto *open = add(QStringLiteral("openCommandLinkButton"), tr("Open a file"), tr("A programme that you or somebody else began."),
                     QStringLiteral("document-open"));
    connect(example, &QCommandLinkButton::clicked, this, &StartPage::exampleWanted);
    connect(fresh, &QCommandLinkButton::clicked, this, &StartPage::newWanted);
    connect(open, &QCommandLinkButton::clicked, this, &StartPage::openWanted);
    return choices;
}

void StartPage::setRecentFiles(const QStringList &paths)
{
    while (QLayoutItem *item = m_recent->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_recentBox->setVisible(!paths.isEmpty());
    for (const QString &path : paths.mid(0, 5)) {
        const QFileInfo file(path);
        auto *button = new QPushButton(tr("%1  (%2)", "file name and folder").arg(file.fileName(), shortened(file.absolutePath())).replace(u'&', QStringLiteral("&&")));
        button->setObjectName(QStringLiteral("recentPushButton"));
        button->setFlat(true);
        button->setStyleSheet(QStringLiteral("text-align: left; padding: 4px 12px;"));
        button->setToolTip(plainToolTip(path));
        connect(button, &QPushButton::clicked, this, [this, path] { Q_EMIT fileWanted(path); });
        m_recent->addWidget(button);
    }
}

} // namespace gui
