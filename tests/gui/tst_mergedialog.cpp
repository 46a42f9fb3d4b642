#include "pagefixture.h"
#include "screenshots.h"
#include "support/testmain.h"

#include "domain/draft.h"
#include "gui/dialogs/mergedialog.h"
#include "gui/pages/participantspage.h"
#include "gui/problemspanel.h"
#include "gui/widgets/mergechoices.h"
#include "gui/widgets/recordpane.h"
#include "gui/widgets/recordview.h"
#include "gui/widgets/snapshotview.h"
#include "models/problemsmodel.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QToolButton>

using namespace testsupport;
using namespace domain;

namespace {

Participant person(const char16_t *given, const char16_t *family, const char16_t *email, MunicipalityId municipality)
{
    Participant row;
    row.givenName = QString::fromUtf16(given);
    row.familyName = QString::fromUtf16(family);
    row.email = QString::fromUtf16(email);
    row.municipality = municipality;
    row.state = ParticipantState::Accepted;
    return row;
}

/// Anja Müller (1), Anja Mueller (2) with a place and an attendance, Jörg Weiß (3), another Anja Müller (4).
Programme programmeWithDuplicates()
{
    Draft draft(Programme(), QStringLiteral("Test data"));
    ProgrammeInfo info;
    info.title = QStringLiteral("Impuls 2024");
    draft.add(info);
    Municipality aalen;
    aalen.name = QStringLiteral("Aalen");
    const MunicipalityId municipality = draft.add(aalen);
    Session session;
    session.title = QStringLiteral("Auftakt");
    const SessionId sessionId = draft.add(session);
    Participant first = person(u"Anja", u"Müller", u"bauamt@aalen.example", municipality);
    first.notes = QStringLiteral("Vegetarisch");
    const ParticipantId keep = draft.add(first);
    Participant second = person(u"Anja", u"Mueller", u"anja.mueller@aalen.example", municipality);
    second.academicTitle = QStringLiteral("Dr.-Ing.");
    second.phone = QStringLiteral("07361 52-0 & Durchwahl");
    second.position = QStringLiteral("Sachgebietsleitung Verkehrsplanung, Radverkehr, Mobilitätsmanagement und Klimaschutz");
    const ParticipantId gone = draft.add(second);
    draft.add(person(u"Jörg", u"Weiß", u"joerg@aalen.example", municipality));
    draft.add(person(u"Anja", u"Müller", u"anja@aalen.example", municipality));
    Enrolment enrolment{{}, keep, sessionId, EnrolmentState::Enrolled, Attendance::Unknown, {}, {}, {}, {}, {}, {}};
    draft.add(enrolment);
    enrolment.participant = gone;
    enrolment.attendance = Attendance::Present;
    draft.add(enrolment);
    return draft.programme();
}

} // namespace

/// Merging on the window: by keyboard, from the list of people and from an open problem.
class TestMergeDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void obviousValuesAreChosen();
    void arrowKeysChoose();
    void focusStaysInSight();
    void mergesWithWhatWasChosen();
    void notTheSameIsRemembered();
    void anotherDuplicateIsPicked();
    void refusedValueIsTold();
    void pageOffersDuplicates();
    void pageMergesTwoRows();
    void pageSaysWhenThereIsNobody();
    void problemOpensTheDialog();
    void everyControlHasAName();
    void pictures_data();
    void pictures();

private:
    gui::MergeDialog *open(const QList<ParticipantId> &others = {ParticipantId{2}});
    static QRadioButton *radio(const gui::MergeDialog &dialog, const char *name) { return dialog.findChild<QRadioButton *>(QString::fromLatin1(name)); }
    [[nodiscard]] const Participant *find(int id) const { return m_fixture->programme().find(ParticipantId{id}); }

    std::unique_ptr<PageFixture> m_fixture;
};

void TestMergeDialog::init()
{
    m_fixture = std::make_unique<PageFixture>(programmeWithDuplicates());
}

void TestMergeDialog::cleanup()
{
    m_fixture.reset();
}

gui::MergeDialog *TestMergeDialog::open(const QList<ParticipantId> &others)
{
    auto *dialog = new gui::MergeDialog(nullptr, m_fixture->context(), *m_fixture->document, ParticipantId{1}, others);
    [[maybe_unused]] const bool isShown = PageFixture::show(*dialog, dialog->size());
    return dialog;
}

void TestMergeDialog::obviousValuesAreChosen()
{
    const QPointer<gui::MergeDialog> dialog = open();
    QVERIFY(radio(*dialog, "family_nameKeepRadioButton")->isChecked());
    QVERIFY(radio(*dialog, "academic_titleGoneRadioButton")->isChecked());
    QVERIFY(radio(*dialog, "emailGoneRadioButton")->isChecked());
    QVERIFY(!radio(*dialog, "municipalityKeepRadioButton"));
    QVERIFY(!radio(*dialog, "notesKeepRadioButton"));
    QCOMPARE(radio(*dialog, "phoneGoneRadioButton")->text(), QStringLiteral("07361 52-0 && Durchwahl"));
    QVERIFY(radio(*dialog, "positionGoneRadioButton")->text().endsWith(u'…'));
    QVERIFY(radio(*dialog, "positionGoneRadioButton")->accessibleName().endsWith(QStringLiteral("Klimaschutz")));
    QVERIFY(dialog->findChild<QLabel *>(QStringLiteral("contentsLabel"))->text().contains(QStringLiteral("one")));
    QVERIFY(dialog->findChild<QLabel *>(QStringLiteral("resultLabel"))->text().contains(QStringLiteral("“Dr.-Ing. Anja Müller”")));
    QVERIFY(!dialog->findChild<QComboBox *>(QStringLiteral("otherComboBox"))->isVisible());
    dialog->reject();
    QTRY_VERIFY(!dialog);
    QCOMPARE(m_fixture->programme().table<Participant>().size(), size_t(4));
}

void TestMergeDialog::arrowKeysChoose()
{
    const QPointer<gui::MergeDialog> dialog = open();
    QRadioButton *keep = radio(*dialog, "family_nameKeepRadioButton");
    QRadioButton *gone = radio(*dialog, "family_nameGoneRadioButton");
    QTRY_VERIFY(keep->hasFocus());
    QTest::keyClick(keep, Qt::Key_Right);
    QVERIFY(gone->isChecked() && gone->hasFocus());
    QVERIFY(dialog->findChild<QLabel *>(QStringLiteral("resultLabel"))->text().contains(QStringLiteral("Mueller")));
    QTest::keyClick(gone, Qt::Key_Down);
    QRadioButton *title = radio(*dialog, "academic_titleGoneRadioButton");
    QVERIFY(title->hasFocus());
    QTest::keyClick(title, Qt::Key_Left);
    QVERIFY(radio(*dialog, "academic_titleKeepRadioButton")->isChecked());
    QTest::keyClick(radio(*dialog, "academic_titleKeepRadioButton"), Qt::Key_Up);
    QVERIFY(gone->hasFocus());
    QSignalSpy decided(dialog, &gui::MergeDialog::decided);
    QTest::keyClick(gone, Qt::Key_Return);
    QCOMPARE(decided.size(), 1);
    QCOMPARE(fullName(*find(1)), QStringLiteral("Anja Mueller"));
}

void TestMergeDialog::focusStaysInSight()
{
    const QPointer<gui::MergeDialog> dialog = open();
    QTRY_VERIFY(radio(*dialog, "family_nameKeepRadioButton")->hasFocus());
    dialog->resize(dialog->width(), dialog->minimumSizeHint().height());
    QRadioButton *last = radio(*dialog, "positionGoneRadioButton");
    QTRY_VERIFY(last->visibleRegion().isEmpty());
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Down);
    QVERIFY(last->hasFocus());
    QTRY_VERIFY(!last->visibleRegion().isEmpty());
    dialog->reject();
}

void TestMergeDialog::mergesWithWhatWasChosen()
{
    const Programme before = m_fixture->programme();
    const QPointer<gui::MergeDialog> dialog = open();
    QSignalSpy decided(dialog, &gui::MergeDialog::decided);
    radio(*dialog, "phoneKeepRadioButton")->click();
    dialog->findChild<QPushButton *>(QStringLiteral("mergePushButton"))->click();
    QCOMPARE(decided.size(), 1);
    QCOMPARE(decided.first().at(0).toLongLong(), 1);
    QVERIFY(!find(2));
    QCOMPARE(fullName(*find(1)), QStringLiteral("Dr.-Ing. Anja Müller"));
    QCOMPARE(find(1)->email, QStringLiteral("anja.mueller@aalen.example"));
    QCOMPARE(find(1)->phone, QString());
    QCOMPARE(find(1)->notes, QStringLiteral("Vegetarisch"));
    QCOMPARE(m_fixture->programme().table<Enrolment>().size(), size_t(1));
    QCOMPARE(m_fixture->programme().table<Enrolment>().begin()->attendance, Attendance::Present);
    QVERIFY(m_fixture->document->undo());
    QVERIFY(m_fixture->programme() == before);
    QTRY_VERIFY(!dialog);
}

void TestMergeDialog::notTheSameIsRemembered()
{
    const QPointer<gui::MergeDialog> dialog = open();
    QSignalSpy decided(dialog, &gui::MergeDialog::decided);
    dialog->findChild<QPushButton *>(QStringLiteral("distinctPushButton"))->click();
    QCOMPARE(decided.size(), 1);
    QCOMPARE(decided.first().at(0).toLongLong(), 0);
    QCOMPARE(m_fixture->programme().table<DistinctPair>().size(), size_t(1));
    QCOMPARE(m_fixture->programme().table<Participant>().size(), size_t(4));
    QTRY_VERIFY(!dialog);
}

void TestMergeDialog::anotherDuplicateIsPicked()
{
    const QPointer<gui::MergeDialog> dialog = open({ParticipantId{2}, ParticipantId{4}});
    auto *others = dialog->findChild<QComboBox *>(QStringLiteral("otherComboBox"));
    QVERIFY(others->isVisible());
    QCOMPARE(others->itemText(0), QStringLiteral("Dr.-Ing. Anja Mueller, Aalen"));
    others->setCurrentIndex(1);
    QVERIFY(!radio(*dialog, "family_nameKeepRadioButton"));
    QVERIFY(radio(*dialog, "emailGoneRadioButton")->isChecked());
    dialog->findChild<QPushButton *>(QStringLiteral("mergePushButton"))->click();
    QVERIFY(find(2) && !find(4));
}

void TestMergeDialog::refusedValueIsTold()
{
    Programme programme = m_fixture->programme();
    Participant nameless = *programme.find(ParticipantId{2});
    nameless.familyName.clear();
    programme.table<Participant>().replace(nameless);
    m_fixture = std::make_unique<PageFixture>(programme);
    const QPointer<gui::MergeDialog> dialog = open();
    auto *merge = dialog->findChild<QPushButton *>(QStringLiteral("mergePushButton"));
    QVERIFY(merge->isEnabled());
    radio(*dialog, "family_nameGoneRadioButton")->click();
    QVERIFY(!merge->isEnabled());
    QVERIFY(dialog->findChild<QLabel *>(QStringLiteral("resultLabel"))->text().contains(QStringLiteral("Family name")));
    radio(*dialog, "family_nameKeepRadioButton")->click();
    QVERIFY(merge->isEnabled());
    dialog->reject();
}

void TestMergeDialog::pageOffersDuplicates()
{
    gui::ParticipantsPage page(m_fixture->context(), nullptr);
    page.setDocument(m_fixture->document.get());
    QVERIFY(PageFixture::show(page));
    page.panes().first()->view()->selectIds({1});
    page.findChild<QAction *>(QStringLiteral("mergeAction"))->trigger();
    auto *dialog = page.findChild<gui::MergeDialog *>();
    QVERIFY(dialog);
    QCOMPARE(dialog->findChild<QComboBox *>(QStringLiteral("otherComboBox"))->count(), 2);
    dialog->findChild<QPushButton *>(QStringLiteral("mergePushButton"))->click();
    QVERIFY(!find(2));
    QCOMPARE(page.panes().first()->selectedIds(), QList<qint64>{1});
    page.setDocument(nullptr);
}

void TestMergeDialog::pageMergesTwoRows()
{
    gui::ParticipantsPage page(m_fixture->context(), nullptr);
    page.setDocument(m_fixture->document.get());
    QVERIFY(PageFixture::show(page));
    page.panes().first()->view()->selectIds({3, 4});
    page.findChild<QAction *>(QStringLiteral("mergeAction"))->trigger();
    auto *dialog = page.findChild<gui::MergeDialog *>();
    QVERIFY(dialog);
    dialog->findChild<QPushButton *>(QStringLiteral("mergePushButton"))->click();
    QVERIFY(find(3) && !find(4));
    page.setDocument(nullptr);
}

void TestMergeDialog::pageSaysWhenThereIsNobody()
{
    gui::ParticipantsPage page(m_fixture->context(), nullptr);
    page.setDocument(m_fixture->document.get());
    QVERIFY(PageFixture::show(page));
    auto *merge = page.findChild<QAction *>(QStringLiteral("mergeAction"));
    page.panes().first()->view()->selectIds({3});
    merge->trigger();
    page.panes().first()->view()->selectIds({1, 2, 3});
    merge->trigger();
    QCOMPARE(m_fixture->prompter.told.size(), 2);
    QVERIFY(m_fixture->prompter.told.first().contains(QStringLiteral("Jörg Weiß")));
    QVERIFY(!page.findChild<gui::MergeDialog *>());
    page.setDocument(nullptr);
}

void TestMergeDialog::problemOpensTheDialog()
{
    gui::ProblemsPanel panel(m_fixture->context());
    panel.setDocument(m_fixture->document.get());
    QVERIFY(PageFixture::show(panel));
    auto *model = panel.findChild<models::ProblemsModel *>();
    const auto row = [&] {
        for (int i = 0; i < model->rowCount(); ++i) {
            if (model->problemAt(i).code == QLatin1StringView("possible_duplicate"))
                return i;
        }
        return -1;
    };
    QTRY_VERIFY(row() >= 0 && m_fixture->isIdle());
    panel.findChild<gui::SnapshotView *>()->selectRow(row());
    auto *fix = panel.findChild<QToolButton *>(QStringLiteral("fixToolButton"));
    QTRY_VERIFY(fix->isEnabled());
    Q_EMIT fix->menu()->aboutToShow();
    QCOMPARE(fix->menu()->actions().size(), 2);
    fix->menu()->actions().first()->trigger();
    auto *dialog = panel.findChild<gui::MergeDialog *>();
    QVERIFY(dialog);
    dialog->findChild<QPushButton *>(QStringLiteral("mergePushButton"))->click();
    QVERIFY(!find(2));
    QTRY_VERIFY(m_fixture->isIdle());
}

void TestMergeDialog::everyControlHasAName()
{
    const QPointer<gui::MergeDialog> dialog = open({ParticipantId{2}, ParticipantId{4}});
    QCOMPARE(namelessControls(*dialog), QStringList());
    QCOMPARE(radio(*dialog, "family_nameGoneRadioButton")->accessibleName(), QStringLiteral("Family name: Mueller"));
    dialog->reject();
}

void TestMergeDialog::pictures_data()
{
    Screenshots::addColumns();
    Screenshots::addRow("merge", "de", false);
    Screenshots::addRow("merge", "en", true);
}

/// Into the folder $LOTSE_SCREENSHOTS; without it they are only painted.
void TestMergeDialog::pictures()
{
    const Screenshots screenshots;
    const QPointer<gui::MergeDialog> dialog = open({ParticipantId{2}, ParticipantId{4}});
    screenshots.grab(*dialog, QStringLiteral("dialog"));
    dialog->reject();
}

LOTSE_GUI_TEST_MAIN(QApplication, TestMergeDialog)
#include "tst_mergedialog.moc"
