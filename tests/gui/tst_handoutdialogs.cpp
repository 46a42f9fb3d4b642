#include "pagefixture.h"
#include "support/testmain.h"

#include "base/clock.h"
#include "domain/draft.h"
#include "domain/verbs/recordverbs.h"
#include "gui/dialogs/allocationdialog.h"
#include "gui/dialogs/bookletdialog.h"
#include "gui/dialogs/signaturesheetsdialog.h"
#include "gui/pages/attendancepage.h"
#include "gui/pages/plannerpage.h"
#include "gui/widgets/pdfpreview.h"
#include "workspace/planner/plansession.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPdfDocument>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>

using namespace testsupport;

/// The dialogs that hand out signature sheets and the booklet, with their previews.
class TestHandoutDialogs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_fixture.emplace(); }
    void choosesSessionsByKeyboardAndMouse();
    void beginsWithTheNextDay();
    void remembersFreeRows();
    void followsTheProgramme();
    void savesWhatItShows();
    void makesTheBooklet();
    void makesTheRecordOfAnAllocation();
    void makesTheRecordOfAPlan();
    void saysThatNothingWasAccepted();
    void opensFromTheAttendancePage();
    void opensFromThePlannerPage();
    void isReadable();

private:
    template <class Dialog, class... Arguments>
    Dialog *shown(Arguments &&...arguments)
    {
        auto *dialog = new Dialog(std::forward<Arguments>(arguments)..., *m_fixture->document, m_fixture->context(), nullptr);
        if (!PageFixture::show(*dialog, QSize(1000, 640)))
            qFatal("the dialog does not show");
        return dialog;
    }
    static QString summary(const QDialog &dialog) { return dialog.findChild<QLabel *>(QStringLiteral("summaryLabel"))->text(); }
    static QPushButton *save(const QDialog &dialog) { return dialog.findChild<QPushButton *>(QStringLiteral("savePushButton")); }
    QByteArray read(const QString &name) const
    {
        QFile file(m_fixture->file(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// A plan for the trainings to come.
    [[nodiscard]] workspace::AllocationRecord plan() const
    {
        workspace::AllocationRecord record;
        workspace::PlanScope scope;
        scope.from = base::Clock::now();
        record.task = workspace::planTask(m_fixture->programme(), scope);
        record.solution = planning::solve(record.task.instance);
        return record;
    }
    void keep(const QString &title, const workspace::AllocationRecord &record, QDate date)
    {
        domain::Draft draft(m_fixture->programme(), title);
        domain::Allocation allocation;
        allocation.title = title;
        allocation.decidedAt = base::berlinTime(date, QTime(9, 0));
        allocation.record = QString::fromUtf8(workspace::allocationJson(record));
        draft.add(allocation);
        QVERIFY(m_fixture->document->apply(draft.take()).has_value());
    }
    std::optional<PageFixture> m_fixture;
};

void TestHandoutDialogs::choosesSessionsByKeyboardAndMouse()
{
    auto *dialog = shown<gui::SignatureSheetsDialog>(QList{domain::SessionId{5}});
    auto *list = dialog->findChild<QListWidget *>();
    auto *preview = dialog->findChild<gui::PdfPreview *>();
    QTRY_VERIFY(save(*dialog)->isEnabled());
    QCOMPARE(preview->pageCount(), 1);
    QVERIFY(summary(*dialog).startsWith(QStringLiteral("1 sheets ")));
    list->setFocus();
    QCOMPARE(list->currentItem()->data(Qt::UserRole).toLongLong(), 5);
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Space);
    QTRY_VERIFY(save(*dialog)->isEnabled());
    QCOMPARE(preview->pageCount(), 2);
    QVERIFY(summary(*dialog).startsWith(QStringLiteral("2 sheets ")));
    for (int row = 0; row < list->count(); ++row)
        list->item(row)->setCheckState(Qt::Unchecked);
    QTRY_VERIFY(m_fixture->isIdle());
    QVERIFY(!save(*dialog)->isEnabled());
    const QRect box = list->visualItemRect(list->currentItem());
    QTest::mouseClick(list->viewport(), Qt::LeftButton, Qt::NoModifier, QPoint(box.left() + 10, box.center().y()));
    QTRY_VERIFY(save(*dialog)->isEnabled());
    QCOMPARE(preview->pageCount(), 1);
    dialog->close();
}

void TestHandoutDialogs::beginsWithTheNextDay()
{
    // The clock stands on 5 November 2024, on which there is a training.
    QCOMPARE(gui::sessionsOfNextDay(*m_fixture->document, QDate(2024, 11, 5)), QList{domain::SessionId{14}});
    QCOMPARE(gui::sessionsOfNextDay(*m_fixture->document, QDate(2024, 11, 12)).size(), 2);
    QVERIFY(!gui::sessionsOfNextDay(*m_fixture->document, QDate(2030, 1, 1)).isEmpty());
    QVERIFY(gui::sessionsOfNextDay(*m_fixture->document, QDate(2024, 12, 1)) != QList{domain::SessionId{27}});
}

void TestHandoutDialogs::remembersFreeRows()
{
    auto *first = shown<gui::SignatureSheetsDialog>(QList{domain::SessionId{5}});
    auto *rows = first->findChild<QSpinBox *>(QStringLiteral("freeRowsSpinBox"));
    QCOMPARE(rows->value(), 3);
    rows->setFocus();
    rows->selectAll();
    QTest::keyClicks(rows, QStringLiteral("40"));
    QTRY_VERIFY(save(*first)->isEnabled());
    QVERIFY(first->findChild<gui::PdfPreview *>()->pageCount() >= 2);
    first->close();
    auto *second = shown<gui::SignatureSheetsDialog>(QList{domain::SessionId{5}});
    QCOMPARE(second->findChild<QSpinBox *>(QStringLiteral("freeRowsSpinBox"))->value(), 40);
    QTRY_VERIFY(m_fixture->isIdle());
    second->close();
}

void TestHandoutDialogs::followsTheProgramme()
{
    auto *dialog = shown<gui::SignatureSheetsDialog>(QList{domain::SessionId{5}});
    QTRY_VERIFY(save(*dialog)->isEnabled());
    const QByteArray before = dialog->findChild<gui::PdfPreview *>()->bytes();
    const domain::FieldValues title{{QStringLiteral("title"), QStringLiteral("Ganz anders")}};
    QVERIFY(m_fixture->document->apply(*domain::updateRecords(m_fixture->programme(), "session", {5}, title)).has_value());
    QTRY_VERIFY(save(*dialog)->isEnabled());
    QVERIFY(dialog->findChild<gui::PdfPreview *>()->bytes() != before);
    QCOMPARE(dialog->findChild<QListWidget *>()->currentItem()->text().section(QStringLiteral("  "), 1), QStringLiteral("Ganz anders"));
    dialog->close();
}

void TestHandoutDialogs::savesWhatItShows()
{
    auto *dialog = shown<gui::SignatureSheetsDialog>(QList{domain::SessionId{3}});
    QTRY_VERIFY(save(*dialog)->isEnabled());
    const QByteArray shownBytes = dialog->findChild<gui::PdfPreview *>()->bytes();
    m_fixture->prompter.path = m_fixture->file(QStringLiteral("list.pdf"));
    QTest::keyClick(dialog, Qt::Key_Return);
    QCOMPARE(read(QStringLiteral("list.pdf")), shownBytes);
    QVERIFY(!dialog->isVisible());
}

void TestHandoutDialogs::makesTheBooklet()
{
    auto *dialog = shown<gui::BookletDialog>();
    QTRY_VERIFY(save(*dialog)->isEnabled());
    QVERIFY(summary(*dialog).contains(QStringLiteral("left out")));
    const int pages = dialog->findChild<gui::PdfPreview *>()->pageCount();
    QVERIFY(pages >= 3);
    QTest::mouseClick(dialog->findChild<QCheckBox *>(QStringLiteral("unreviewedCheckBox")), Qt::LeftButton, Qt::NoModifier, QPoint(8, 8));
    QTRY_VERIFY(save(*dialog)->isEnabled());
    QVERIFY(!summary(*dialog).contains(QStringLiteral("left out")));
    auto *format = dialog->findChild<QComboBox *>(QStringLiteral("formatComboBox"));
    format->setFocus();
    QTest::keyClick(format, Qt::Key_Down);
    QTRY_VERIFY(save(*dialog)->isEnabled());
    m_fixture->prompter.path = m_fixture->file(QStringLiteral("booklet.html"));
    QTest::mouseClick(save(*dialog), Qt::LeftButton);
    QVERIFY(read(QStringLiteral("booklet.html")).startsWith("<!DOCTYPE html>"));
}

void TestHandoutDialogs::makesTheRecordOfAnAllocation()
{
    keep(QStringLiteral("Erste Vergabe"), plan(), QDate(2024, 10, 1));
    keep(QStringLiteral("Zweite Vergabe"), plan(), QDate(2024, 11, 1));
    auto *dialog = shown<gui::AllocationDialog>(std::optional<workspace::AllocationRecord>());
    auto *allocations = dialog->findChild<QComboBox *>(QStringLiteral("allocationComboBox"));
    QCOMPARE(allocations->count(), 2);
    QVERIFY(allocations->currentText().startsWith(QStringLiteral("Zweite Vergabe")));
    QTRY_VERIFY(save(*dialog)->isEnabled());
    const QByteArray named = dialog->findChild<gui::PdfPreview *>()->bytes();
    auto *passingOn = dialog->findChild<QRadioButton *>(QStringLiteral("forPassingOnRadioButton"));
    dialog->findChild<QRadioButton *>(QStringLiteral("forFileRadioButton"))->setFocus();
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Down);
    QVERIFY(passingOn->isChecked());
    QTRY_VERIFY(save(*dialog)->isEnabled());
    QVERIFY(dialog->findChild<gui::PdfPreview *>()->bytes() != named);
    QCOMPARE(summary(*dialog), QStringLiteral("It names nobody."));
    allocations->setFocus();
    QTest::keyClick(allocations, Qt::Key_Down);
    QVERIFY(allocations->currentText().startsWith(QStringLiteral("Erste Vergabe")));
    dialog->findChild<QComboBox *>(QStringLiteral("formatComboBox"))->setCurrentIndex(1);
    QTRY_VERIFY(save(*dialog)->isEnabled());
    m_fixture->prompter.path = m_fixture->file(QStringLiteral("record.json"));
    QTest::mouseClick(save(*dialog), Qt::LeftButton);
    QVERIFY(read(QStringLiteral("record.json")).contains("impulslotse-allocation/1"));
}

void TestHandoutDialogs::makesTheRecordOfAPlan()
{
    keep(QStringLiteral("Erste Vergabe"), plan(), QDate(2024, 10, 1));
    auto *dialog = shown<gui::AllocationDialog>(std::optional(plan()));
    auto *allocations = dialog->findChild<QComboBox *>(QStringLiteral("allocationComboBox"));
    QCOMPARE(allocations->count(), 2);
    QVERIFY(allocations->currentText().contains(QStringLiteral("not accepted")));
    QTRY_VERIFY(save(*dialog)->isEnabled());
    m_fixture->prompter.path = m_fixture->file(QStringLiteral("plan.pdf"));
    QTest::keyClick(dialog, Qt::Key_Return);
    QVERIFY(read(QStringLiteral("plan.pdf")).startsWith("%PDF"));
    QVERIFY(!dialog->isVisible());
}

void TestHandoutDialogs::saysThatNothingWasAccepted()
{
    auto *dialog = shown<gui::AllocationDialog>(std::optional<workspace::AllocationRecord>());
    QTRY_VERIFY(m_fixture->isIdle());
    QVERIFY(!save(*dialog)->isEnabled());
    QVERIFY(summary(*dialog).startsWith(QStringLiteral("No plan was accepted yet.")));
    keep(QStringLiteral("Erste Vergabe"), plan(), QDate(2024, 10, 1));
    QTRY_VERIFY(save(*dialog)->isEnabled());
    dialog->close();
}

void TestHandoutDialogs::opensFromTheAttendancePage()
{
    gui::AttendancePage page(m_fixture->context());
    page.setDocument(m_fixture->document.get());
    QVERIFY(PageFixture::show(page));
    page.findChild<QAction *>(QStringLiteral("signatureSheetsAction"))->trigger();
    auto *dialog = page.findChild<gui::SignatureSheetsDialog *>();
    QVERIFY(dialog);
    QTRY_VERIFY(m_fixture->isIdle());
    QVERIFY(save(*dialog)->isEnabled());
    dialog->close();
}

void TestHandoutDialogs::opensFromThePlannerPage()
{
    gui::PlannerPage page(m_fixture->context());
    page.setDocument(m_fixture->document.get());
    QVERIFY(PageFixture::show(page));
    const auto record = [&page] {
        page.findChild<QAction *>(QStringLiteral("allocationRecordAction"))->trigger();
        return page.findChildren<gui::AllocationDialog *>().last();
    };
    gui::AllocationDialog *accepted = record();
    QTRY_VERIFY(m_fixture->isIdle());
    QVERIFY(summary(*accepted).startsWith(QStringLiteral("No plan was accepted yet.")));
    accepted->close();
    QTRY_VERIFY(page.session().isTaskCurrent());
    page.session().start(page.session().task(), QStringLiteral("Plan 1"), false);
    QTRY_VERIFY_WITH_TIMEOUT(page.session().currentVersion(), 60000);
    gui::AllocationDialog *plan = record();
    QVERIFY(plan->findChild<QComboBox *>(QStringLiteral("allocationComboBox"))->currentText().contains(QStringLiteral("not accepted")));
    QTRY_VERIFY(save(*plan)->isEnabled());
    plan->close();
}

void TestHandoutDialogs::isReadable()
{
    auto *sheets = shown<gui::SignatureSheetsDialog>(QList{domain::SessionId{3}});
    auto *booklet = shown<gui::BookletDialog>();
    auto *record = shown<gui::AllocationDialog>(std::optional(plan()));
    QTRY_VERIFY(m_fixture->isIdle());
    QCOMPARE(namelessControls(*sheets), QStringList());
    QCOMPARE(namelessControls(*booklet), QStringList());
    QCOMPARE(namelessControls(*record), QStringList());
    record->close();
    sheets->close();
    booklet->close();
}

LOTSE_GUI_TEST_MAIN(QApplication, TestHandoutDialogs)
#include "tst_handoutdialogs.moc"
