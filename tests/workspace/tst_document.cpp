#include "support/testmain.h"

#include "domain/draft.h"
#include "workspace/document.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace domain;
using workspace::Document;

namespace {

/// The content of a new programme: its own row, a role and a municipality.
ChangeSet initialContent()
{
    Draft draft(Programme{}, QStringLiteral("New programme"));
    ProgrammeInfo info;
    info.title = QStringLiteral("Durchgang 2024");
    draft.add(info);
    Role role;
    role.key = QStringLiteral("planner");
    role.name = QStringLiteral("Fachplaner:in");
    draft.add(role);
    Municipality municipality;
    municipality.name = QStringLiteral("Tübingen");
    municipality.ags = QStringLiteral("08416041");
    draft.add(municipality);
    return draft.take();
}

ChangeSet addPerson(const Programme &programme, const QString &name, bool isRecord = false)
{
    Draft draft(programme, QStringLiteral("Add %1").arg(name));
    Participant person;
    person.familyName = name;
    person.municipality = MunicipalityId{1};
    draft.add(person);
    ChangeSet changeSet = draft.take();
    changeSet.isRecord = isRecord;
    return changeSet;
}

template <class Change>
ChangeSet editPerson(const Programme &programme, qint64 id, Change change)
{
    Draft draft(programme, QStringLiteral("Edit %1").arg(id));
    Participant person = *programme.find(ParticipantId{id});
    change(person);
    draft.update(person);
    return draft.take();
}

QStringList names(const Document &document)
{
    QStringList list;
    for (const Participant &person : document.programme().table<Participant>())
        list.append(person.familyName);
    return list;
}

} // namespace

class DocumentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void createsAndOpens();
    void appliesAndAnnounces();
    void undoesAndRedoes();
    void undoSurvivesClosing();
    void newChangeForgetsRedo();
    void undoesOlderChangeFieldByField();
    void recordStaysOutOfUndo();
    void refusesStaleChange();
    void secondOpenerReadsOnly();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("p.lotse")); }
    void reopen();

    std::unique_ptr<QTemporaryDir> m_folder;
    Document::Pointer m_document;
};

void DocumentTest::init()
{
    m_document.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto created = Document::create(path(), initialContent());
    QVERIFY2(created, created ? "" : qPrintable(created.error().message + created.error().detail));
    m_document = std::move(*created);
}

void DocumentTest::reopen()
{
    m_document.reset();
    auto opened = Document::open(path());
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().message + opened.error().detail));
    m_document = std::move(*opened);
}

void DocumentTest::createsAndOpens()
{
    QCOMPARE(m_document->title(), QStringLiteral("Durchgang 2024"));
    QVERIFY(!m_document->isReadOnly());
    QVERIFY(!m_document->canUndo());
    const Programme before = m_document->programme();
    reopen();
    QVERIFY(m_document->programme() == before);
    QCOMPARE(m_document->history().size(), 1);
    QCOMPARE(m_document->history().first().kind, storage::ChangeKind::Creation);
    const auto again = Document::create(path(), initialContent());
    QVERIFY(!again);
    QCOMPARE(again.error().code, base::ErrorCode::Usage);
}

void DocumentTest::appliesAndAnnounces()
{
    QSignalSpy spy(m_document.get(), &Document::changed);
    const auto id = m_document->apply(addPerson(m_document->programme(), QStringLiteral("Müller")));
    QVERIFY(id);
    QVERIFY(*id > 0);
    QCOMPARE(spy.size(), 1);
    QCOMPARE(names(*m_document), QStringList{QStringLiteral("Müller")});
    QCOMPARE(m_document->undoLabel(), QStringLiteral("Add Müller"));
    const auto nothing = m_document->apply(ChangeSet{});
    QVERIFY(nothing);
    QCOMPARE(*nothing, 0);
    QCOMPARE(spy.size(), 1);
    QCOMPARE(m_document->history().size(), 2);
}

void DocumentTest::undoesAndRedoes()
{
    const Programme empty = m_document->programme();
    QVERIFY(m_document->apply(addPerson(m_document->programme(), QStringLiteral("Ada"))));
    const Programme one = m_document->programme();
    QVERIFY(m_document->apply(
        editPerson(m_document->programme(), 1, [](Participant &p) { p.office = QStringLiteral("Tiefbauamt"); })));
    const Programme two = m_document->programme();
    QVERIFY(m_document->undo());
    QVERIFY(m_document->programme() == one);
    QCOMPARE(m_document->redoLabel(), QStringLiteral("Edit 1"));
    QVERIFY(m_document->undo());
    QVERIFY(m_document->programme() == empty);
    QVERIFY(!m_document->canUndo());
    QVERIFY(!m_document->undo());
    QVERIFY(m_document->redo());
    QVERIFY(m_document->programme() == one);
    QVERIFY(m_document->redo());
    QVERIFY(m_document->programme() == two);
    QVERIFY(!m_document->redo());
    QVERIFY(m_document->undo());
    QVERIFY(m_document->programme() == one);
}

void DocumentTest::undoSurvivesClosing()
{
    const Programme empty = m_document->programme();
    QVERIFY(m_document->apply(addPerson(m_document->programme(), QStringLiteral("Ada"))));
    const Programme one = m_document->programme();
    reopen();
    QVERIFY(m_document->programme() == one);
    QCOMPARE(m_document->undoLabel(), QStringLiteral("Add Ada"));
    QVERIFY(m_document->undo());
    reopen();
    QVERIFY(m_document->programme() == empty);
    QVERIFY(m_document->isUndone(m_document->history().at(1).id));
    QVERIFY(!m_document->canUndo());
    QVERIFY(m_document->redo());
    QVERIFY(m_document->programme() == one);
    QVERIFY(m_document->undo());
    reopen();
    // The id of the removed row is not given again.
    QCOMPARE(m_document->programme().table<Participant>().nextId().value, 2);
}

void DocumentTest::newChangeForgetsRedo()
{
    QVERIFY(m_document->apply(addPerson(m_document->programme(), QStringLiteral("Ada"))));
    QVERIFY(m_document->undo());
    QVERIFY(m_document->apply(addPerson(m_document->programme(), QStringLiteral("Bea"))));
    QVERIFY(!m_document->canRedo());
    QCOMPARE(m_document->programme().table<Participant>().begin()->id.value, 2);
    reopen();
    QVERIFY(!m_document->canRedo());
    QCOMPARE(m_document->undoLabel(), QStringLiteral("Add Bea"));
}

void DocumentTest::undoesOlderChangeFieldByField()
{
    QVERIFY(m_document->apply(addPerson(m_document->programme(), QStringLiteral("Ada"))));
    const auto older = m_document->apply(editPerson(m_document->programme(), 1, [](Participant &p) {
        p.office = QStringLiteral("Tiefbauamt");
        p.phone = QStringLiteral("1");
    }));
    QVERIFY(older);
    QVERIFY(m_document->apply(
        editPerson(m_document->programme(), 1, [](Participant &p) { p.phone = QStringLiteral("2"); })));
    const auto outcome = m_document->undo(*older);
    QVERIFY(outcome);
    QCOMPARE(outcome->kept.size(), 1);
    const Participant person = *m_document->programme().find(ParticipantId{1});
    QCOMPARE(person.office, QString());
    QCOMPARE(person.phone, QStringLiteral("2"));
    QVERIFY(!m_document->undo(*older));
    QVERIFY(m_document->redo());
    QCOMPARE(m_document->programme().find(ParticipantId{1})->office, QStringLiteral("Tiefbauamt"));
    QVERIFY(!m_document->undo(4711));
}

void DocumentTest::recordStaysOutOfUndo()
{
    QVERIFY(m_document->apply(addPerson(m_document->programme(), QStringLiteral("Ada"))));
    QVERIFY(m_document->apply(addPerson(m_document->programme(), QStringLiteral("Told"), true)));
    QCOMPARE(m_document->undoLabel(), QStringLiteral("Add Ada"));
    QVERIFY(m_document->undo());
    QCOMPARE(names(*m_document), QStringList{QStringLiteral("Told")});
}

void DocumentTest::refusesStaleChange()
{
    QVERIFY(m_document->apply(addPerson(m_document->programme(), QStringLiteral("Ada"))));
    const ChangeSet stale =
        editPerson(m_document->programme(), 1, [](Participant &p) { p.office = QStringLiteral("A"); });
    QVERIFY(m_document->apply(
        editPerson(m_document->programme(), 1, [](Participant &p) { p.office = QStringLiteral("B"); })));
    const auto refused = m_document->apply(stale);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, base::ErrorCode::InputRefused);
    QCOMPARE(m_document->history().size(), 3);
}

void DocumentTest::secondOpenerReadsOnly()
{
    const auto second = Document::open(path());
    QVERIFY(second);
    QVERIFY((*second)->isReadOnly());
    QCOMPARE((*second)->readOnlyReason()->code, base::ErrorCode::Locked);
    QVERIFY((*second)->readOnlyReason()->message.contains((*second)->file().holder().user));
    QVERIFY((*second)->programme() == m_document->programme());
    const auto refused = (*second)->apply(addPerson((*second)->programme(), QStringLiteral("Ada")));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, base::ErrorCode::Locked);
    QVERIFY(m_document->apply(addPerson(m_document->programme(), QStringLiteral("Bea"))));
    m_document.reset();
    const auto third = Document::open(path());
    QVERIFY(third);
    QVERIFY(!(*third)->isReadOnly());
}

LOTSE_TEST_MAIN(DocumentTest)
#include "tst_document.moc"
