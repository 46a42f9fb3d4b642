#include "gui/inspector/inspector.h"

#include "domain/fieldtext.h"
#include "gui/inspector/certificatesection.h"
#include "gui/inspector/detailssection.h"
#include "gui/inspector/eligibilitysection.h"
#include "gui/inspector/enrolmentsection.h"
#include "gui/inspector/historysection.h"
#include "gui/inspector/problemssection.h"
#include "gui/inspector/questionsection.h"
#include "gui/inspector/unavailabilitysection.h"
#include "gui/theme/theme.h"
#include "workspace/document.h"

#include <QAction>
#include <QLabel>
#include <QTabWidget>
#include <QVBoxLayout>

namespace gui {

Inspector::Inspector(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_title(new QLabel), m_subtitle(new QLabel), m_tabs(new QTabWidget)
{
    setObjectName(QStringLiteral("inspector"));
    setAccessibleName(tr("Inspector"));
    setupHead();
    m_tabs->setObjectName(QStringLiteral("inspectorTabWidget"));
    m_tabs->setAccessibleName(tr("What is shown of the selected record"));
    m_tabs->setDocumentMode(true);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->tabBar()->setAccessibleName(m_tabs->accessibleName());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 12, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_title);
    layout->addWidget(m_subtitle);
    layout->addSpacing(4);
    layout->addWidget(m_tabs, 1);
    layout->addStretch(0);
    setMinimumWidth(240);
    connect(m_tabs, &QTabWidget::currentChanged, this, &Inspector::refresh);
    for (const auto &[key, rows] : {std::pair(Qt::Key_Up, -1), std::pair(Qt::Key_Down, 1)}) {
        auto *action = new QAction(rows < 0 ? tr("Previous record") : tr("Next record"), this);
        action->setShortcut(QKeySequence(Qt::ALT | key));
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, [this, step = rows] { Q_EMIT stepRequested(step); });
        addAction(action);
    }
    updateHead();
}

void Inspector::setupHead()
{
    for (QLabel *label : {m_title, m_subtitle}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setContentsMargins(12, 0, 12, 0);
    }
    m_title->setObjectName(QStringLiteral("inspectorTitleLabel"));
    QFont bold = font();
    bold.setBold(true);
    bold.setPointSizeF(bold.pointSizeF() * 1.1);
    m_title->setFont(bold);
    m_subtitle->setForegroundRole(QPalette::PlaceholderText);
}

void Inspector::setDocument(workspace::Document *document)
{
    if (m_document)
        m_document->disconnect(this);
    m_document = document;
    showRows({}, {});
    if (document)
        connect(document, &workspace::Document::changed, this, &Inspector::refresh);
}

QList<InspectorSection *> Inspector::sectionsFor(const QString &table)
{
    const auto known = m_sections.constFind(table);
    if (known != m_sections.cend())
        return *known;
    QList<InspectorSection *> sections;
    if (const domain::RecordInfo *info = domain::recordInfo(table)) {
        sections.append(new DetailsSection(*info, m_context, this));
        if (table == QLatin1StringView("participant") || table == QLatin1StringView("municipality"))
            sections.append(new EligibilitySection(table, m_context, this));
        if (table == QLatin1StringView("participant") || table == QLatin1StringView("session"))
            sections.append(new EnrolmentSection(table, m_context, this));
        if (table == QLatin1StringView("session") || table == QLatin1StringView("question"))
            sections.append(new QuestionSection(table, m_context, this));
        if (table == QLatin1StringView("participant"))
            sections.append(new CertificateSection(m_context, this));
        if (table == QLatin1StringView("participant") || table == QLatin1StringView("coach"))
            sections.append(new UnavailabilitySection(table, m_context, this));
        if (QStringList{QStringLiteral("participant"), QStringLiteral("municipality"), QStringLiteral("session"), QStringLiteral("coach"), QStringLiteral("question")}.contains(table))
            sections.append(new ProblemsSection(table, m_context, this));
        sections.append(new HistorySection(*info, m_context, this));
    }
    for (InspectorSection *section : std::as_const(sections)) {
        section->hide();
        connect(section, &InspectorSection::revealRequested, this, &Inspector::revealRequested);
    }
    m_sections.insert(table, sections);
    return sections;
}

void Inspector::showRows(const QString &table, const QList<qint64> &ids)
{
    const bool otherTabs = table != m_table || (ids.size() > 1) != (m_ids.size() > 1) || ids.isEmpty() != m_ids.isEmpty();
    m_table = table;
    m_ids = ids;
    if (otherTabs) {
        const QSignalBlocker blocker(m_tabs);
        const QString current = m_tabs->tabText(m_tabs->currentIndex());
        while (m_tabs->count() > 0)
            m_tabs->removeTab(0);
        const QList<InspectorSection *> sections = ids.isEmpty() ? QList<InspectorSection *>() : sectionsFor(table);
        for (InspectorSection *section : sections) {
            if (!section->suits(ids.size()))
                continue;
            const int tab = m_tabs->addTab(section, section->title());
            if (section->title() == current)
                m_tabs->setCurrentIndex(tab);
        }
    }
    refresh();
}

void Inspector::refresh()
{
    updateHead();
    auto *section = qobject_cast<InspectorSection *>(m_tabs->currentWidget());
    if (section && m_document && !m_ids.isEmpty())
        section->showRows(*m_document, m_ids);
}

void Inspector::updateHead()
{
    m_tabs->setVisible(!m_ids.isEmpty());
    const domain::RecordInfo *info = domain::recordInfo(m_table);
    if (m_ids.isEmpty() || !info || !m_document) {
        m_title->clear();
        m_subtitle->setText(tr("Select something to see and edit it here."));
        return;
    }
    if (m_ids.size() > 1) {
        m_title->setText(tr("%n selected", nullptr, int(m_ids.size())));
        m_subtitle->setText(tr("What you enter is set for all of them."));
        return;
    }
    const domain::Programme &programme = m_document->programme();
    m_title->setText(domain::referenceLabel(programme, m_table, m_ids.first()));
    QString below = info->singular();
    if (const domain::FieldInfo *field = info->field(u"municipality"); field && info->find(programme, m_ids.first())) {
        const qint64 municipality = field->get(info->find(programme, m_ids.first())).toLongLong();
        if (const QString name = domain::referenceLabel(programme, "municipality", municipality); !name.isEmpty())
            below = name;
    }
    m_subtitle->setText(below);
}

void Inspector::focusFirst()
{
    if (auto *section = qobject_cast<InspectorSection *>(m_tabs->currentWidget()))
        section->focusFirst();
}

} // namespace gui
