#include "models/bookletmodel.h"

#include "base/clock.h"
#include "domain/rules/bookletwords.h"
#include "models/recordmodel.h"
#include "workspace/document.h"

#include <QFont>

#include <algorithm>

namespace models {

namespace {

using domain::BookletFinding;
using domain::BookletGroup;
using domain::BookletQuestion;
using domain::BookletSection;
using Kind = BookletRow::Kind;

QString sessionTitle(const domain::Programme &programme, base::Id<domain::Finding> id)
{
    const domain::Finding *finding = programme.find(id);
    const domain::Session *session = finding ? programme.find(finding->session) : nullptr;
    return session ? session->title : QString();
}

class RowMaker
{
public:
    explicit RowMaker(const domain::Programme &programme)
        : m_programme(programme), m_words(domain::bookletWords(programme.info().language)),
          m_booklet(domain::resultsBooklet(programme, {false, true, base::Clock::today()}))
    {
    }

    QList<BookletRow> rows()
    {
        domain::RoleId role;
        for (qsizetype i = 0; i < m_booklet.sections.size(); ++i) {
            const BookletSection &section = m_booklet.sections[i];
            if (i == 0 || section.role != role)
                addHeading(Kind::Role, QStringLiteral("role:%1").arg(section.role.value), m_words.roleText(section));
            role = section.role;
            if (const QString module = m_words.moduleText(section); !module.isEmpty())
                addHeading(Kind::Module, QStringLiteral("module:%1:%2").arg(section.role.value).arg(section.module.value), module);
            for (const BookletQuestion &question : section.questions)
                add(question);
        }
        return m_rows;
    }

private:
    void addHeading(Kind kind, const QString &id, const QString &text)
    {
        BookletRow row;
        row.kind = kind;
        row.id = id;
        row.text = text;
        m_rows.append(row);
    }

    void add(const BookletQuestion &question)
    {
        const qint64 id = question.question.isValid() ? question.question.value : -question.trainings.value(0).session.value;
        addHeading(Kind::Question, QStringLiteral("question:%1").arg(id), question.text);
        BookletRow &row = m_rows.last();
        row.question = question.question;
        QStringList trainings;
        for (const domain::BookletTraining &training : question.trainings)
            trainings.append(m_words.trainingText(training));
        row.from = trainings.join(QStringLiteral(" · "));
        for (const BookletGroup &group : question.groups) {
            for (const BookletFinding &finding : group.findings)
                add(group.kind, finding);
        }
    }

    void add(domain::FindingKind kind, const BookletFinding &finding)
    {
        BookletRow row;
        row.id = QStringLiteral("finding:%1").arg(finding.finding.value);
        row.text = finding.text;
        row.from = sessionTitle(m_programme, finding.finding);
        row.findingKind = kind;
        row.finding = finding.finding;
        row.reviewed = finding.reviewed;
        m_rows.append(row);
    }

    const domain::Programme &m_programme;
    const domain::BookletWords &m_words;
    const domain::ResultsBooklet m_booklet;
    QList<BookletRow> m_rows;
};

QString displayText(const BookletRow &row, int column)
{
    const bool isFinding = row.kind == Kind::Finding;
    switch (column) {
    case BookletModel::TextColumn: return row.text;
    case BookletModel::KindColumn: return isFinding ? domain::enumLabel(row.findingKind) : QString();
    case BookletModel::FromColumn: return row.from;
    case BookletModel::StateColumn:
        return isFinding ? row.reviewed ? BookletModel::tr("reviewed") : BookletModel::tr("not reviewed") : QString();
    default: return {};
    }
}

QFont fontOf(Kind kind)
{
    QFont font;
    font.setBold(kind == Kind::Role || kind == Kind::Question);
    if (kind == Kind::Role)
        font.setPointSizeF(font.pointSizeF() * 1.15);
    return font;
}

} // namespace

BookletModel::BookletModel(QObject *parent) : SnapshotModel(parent)
{
}

void BookletModel::setDocument(workspace::Document *document)
{
    if (m_document)
        m_document->disconnect(this);
    m_document = document;
    if (document)
        connect(document, &workspace::Document::changed, this, &BookletModel::follow);
    refresh();
}

/// Most changes of a programme are none of the booklet.
void BookletModel::follow(const domain::ChangeSet &changeSet)
{
    const auto touches = [&]<class... R>(domain::TypeList<R...>) { return (!changeSet.of<R>().empty() || ...); };
    if (touches(domain::TypeList<domain::Finding, domain::Session, domain::Question, domain::Module, domain::Role, domain::ProgrammeInfo>()))
        refresh();
}

void BookletModel::refresh()
{
    show(m_document ? RowMaker(m_document->programme()).rows() : QList<BookletRow>());
    Q_EMIT refreshed();
}

int BookletModel::findingCount() const
{
    const QList<BookletRow> rows = allRows();
    return int(std::count_if(rows.begin(), rows.end(), [](const BookletRow &row) { return row.kind == Kind::Finding; }));
}

int BookletModel::reviewedCount() const
{
    const QList<BookletRow> rows = allRows();
    return int(std::count_if(rows.begin(), rows.end(), [](const BookletRow &row) { return row.kind == Kind::Finding && row.reviewed; }));
}

int BookletModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant BookletModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const BookletRow &row = rowAt(index.row());
    switch (role) {
    case Qt::DisplayRole: return displayText(row, index.column());
    case Qt::FontRole: return index.column() == TextColumn ? QVariant(fontOf(row.kind)) : QVariant();
    case LevelRole: return int(row.kind);
    case IconNameRole:
        if (index.column() == StateColumn && row.kind == Kind::Finding)
            return row.reviewed ? QStringLiteral("state-done") : QStringLiteral("state-open");
        return {};
    default: return {};
    }
}

QVariant BookletModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TextColumn: return tr("Questions and findings");
    case KindColumn: return tr("Kind");
    case FromColumn: return tr("From");
    case StateColumn: return tr("State");
    default: return {};
    }
}

QString BookletModel::filterText(const BookletRow &row) const
{
    return QStringLiteral("%1 %2").arg(row.text, row.from);
}

QByteArray BookletModel::sortKey(const BookletRow &, int) const
{
    return {};
}

} // namespace models
