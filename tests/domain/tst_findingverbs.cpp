#include "programmes.h"
#include "support/testmain.h"

#include "domain/verbs/findingverbs.h"

using namespace testdata;

class TestFindingVerbs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_small = smallProgramme(); }
    void readsNotes_data();
    void readsNotes();
    void addsAndTakesBack();
    void addsNothingTwice();
    void refuses_data();
    void refuses();
    void reviews();

private:
    /// Applies, undoes and does again; compares whole programmes.
    Programme appliedTwice(const ChangeSet &change) const
    {
        const auto after = applied(m_small.programme, change);
        const auto back = applied(*after, change.inverse());
        if (!(*back == m_small.programme))
            qFatal("undo does not give the programme of before");
        const auto again = applied(*back, change);
        if (!(*again == *after))
            qFatal("redo does not give the programme of after");
        return *after;
    }
    SmallProgramme m_small;
};

using Notes = QList<NewFinding>;
Q_DECLARE_METATYPE(Notes)

void TestFindingVerbs::readsNotes_data()
{
    using enum FindingKind;
    QTest::addColumn<QString>("notes");
    QTest::addColumn<Notes>("findings");
    QTest::newRow("one") << QStringLiteral("Erst fragen.") << Notes{{Insight, QStringLiteral("Erst fragen."), {}}};
    QTest::newRow("lines") << QStringLiteral("eins\r\n\n  zwei \n") << Notes{{Insight, QStringLiteral("eins"), {}}, {Insight, QStringLiteral("zwei"), {}}};
    QTest::newRow("signs of lists") << QStringLiteral("- eins\n• zwei\n3. drei\n4) vier\n12 Monate warten")
                                    << Notes{{Insight, QStringLiteral("eins"), {}}, {Insight, QStringLiteral("zwei"), {}}, {Insight, QStringLiteral("drei"), {}},
                                             {Insight, QStringLiteral("vier"), {}}, {Insight, QStringLiteral("12 Monate warten"), {}}};
    QTest::newRow("kinds") << QStringLiteral("Tipp: Kaffee\nNächster Schritt: Liste\n- offen: Wer?\nEs gilt: fragen")
                           << Notes{{Tip, QStringLiteral("Kaffee"), {}}, {NextStep, QStringLiteral("Liste"), {}}, {OpenPoint, QStringLiteral("Wer?"), {}},
                                    {Insight, QStringLiteral("Es gilt: fragen"), {}}};
    QTest::newRow("headings") << QStringLiteral("Tipps:\n- a\n- b\nOffene Punkte:\nc")
                              << Notes{{Tip, QStringLiteral("a"), {}}, {Tip, QStringLiteral("b"), {}}, {OpenPoint, QStringLiteral("c"), {}}};
    QTest::newRow("English") << QStringLiteral("Next steps:\nwrite\nInsight: ask") << Notes{{NextStep, QStringLiteral("write"), {}}, {Insight, QStringLiteral("ask"), {}}};
    QTest::newRow("nothing") << QStringLiteral(" \n\n- \n") << Notes{{Insight, QStringLiteral("-"), {}}};
    QTest::newRow("empty") << QString() << Notes{};
}

void TestFindingVerbs::readsNotes()
{
    QFETCH(QString, notes);
    QFETCH(Notes, findings);
    QCOMPARE(findingsOfNotes(notes, FindingKind::Insight), findings);
}

void TestFindingVerbs::addsAndTakesBack()
{
    const auto change = addFindings(m_small.programme, m_small.training, {}, {{FindingKind::Tip, QStringLiteral(" Erst  fragen "), m_small.heide}, {FindingKind::OpenPoint, QStringLiteral("Wer?"), {}}});
    QVERIFY(change.has_value());
    QCOMPARE(change->label, QStringLiteral("Note 2 findings in “Training A”"));
    const Programme after = appliedTwice(*change);
    QCOMPARE(after.table<Finding>().size(), size_t(2));
    const Finding first = *after.table<Finding>().begin();
    QCOMPARE(first.text, QStringLiteral("Erst fragen"));
    QCOMPARE(first.kind, FindingKind::Tip);
    QCOMPARE(first.author, m_small.heide);
    QVERIFY(!first.reviewed);
    const auto single = addFindings(m_small.programme, m_small.training, {}, {{FindingKind::Tip, QString(60, u'a'), {}}});
    QCOMPARE(single->label, QStringLiteral("Note “%1…” in “Training A”").arg(QString(39, u'a')));
}

void TestFindingVerbs::addsNothingTwice()
{
    const auto change = addFindings(m_small.programme, m_small.training, {}, {{FindingKind::Tip, QStringLiteral("Fragen"), {}}, {FindingKind::Tip, QStringLiteral("fragen"), {}}});
    QCOMPARE(change->size(), size_t(1));
    const auto after = applied(m_small.programme, *change);
    QVERIFY(addFindings(*after, m_small.training, {}, {{FindingKind::Insight, QStringLiteral("Fragen"), {}}})->isEmpty());
    QVERIFY(!addFindings(*after, m_small.second, {}, {{FindingKind::Insight, QStringLiteral("Fragen"), {}}})->isEmpty());
}

void TestFindingVerbs::refuses_data()
{
    QTest::addColumn<int>("session");
    QTest::addColumn<int>("question");
    QTest::addColumn<QString>("text");
    QTest::newRow("no session chosen") << 0 << 0 << QStringLiteral("a");
    QTest::newRow("no such session") << 99 << 0 << QStringLiteral("a");
    QTest::newRow("no such question") << 2 << 99 << QStringLiteral("a");
    QTest::newRow("no text") << 2 << 0 << QStringLiteral("  ");
}

void TestFindingVerbs::refuses()
{
    QFETCH(int, session);
    QFETCH(int, question);
    QFETCH(QString, text);
    const auto change = addFindings(m_small.programme, SessionId{session}, QuestionId{question}, {{FindingKind::Tip, text, {}}});
    QVERIFY(!change.has_value());
    QCOMPARE(change.error().code, base::ErrorCode::InputRefused);
    QVERIFY(!change.error().message.isEmpty());
}

void TestFindingVerbs::reviews()
{
    const auto added = addFindings(m_small.programme, m_small.training, {}, {{FindingKind::Tip, QStringLiteral("a"), {}}, {FindingKind::Tip, QStringLiteral("b"), {}}});
    m_small.programme = *applied(m_small.programme, *added);
    const QList<base::Id<Finding>> both{base::Id<Finding>{1}, base::Id<Finding>{2}};
    const auto change = reviewFindings(m_small.programme, both, true);
    QCOMPARE(change->label, QStringLiteral("Mark 2 findings as reviewed"));
    const Programme after = appliedTwice(*change);
    QVERIFY(after.find(both.first())->reviewed);
    QVERIFY(reviewFindings(after, both, true)->isEmpty());
    QCOMPARE(reviewFindings(after, {both.first()}, false)->size(), size_t(1));
    QVERIFY(!reviewFindings(after, {base::Id<Finding>{9}}, true).has_value());
}

LOTSE_TEST_MAIN(TestFindingVerbs)
#include "tst_findingverbs.moc"
