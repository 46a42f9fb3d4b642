#include "layoutfixture.h"
#include "support/testmain.h"

#include "domain/verbs/templateverbs.h"
#include "gui/layout/layoutclipboard.h"
#include "gui/layout/layoutpreview.h"
#include "gui/pages/certificatespage.h"
#include "gui/widgets/pdfpreview.h"
#include "gui/widgets/personchooser.h"
#include "printing/pdfrenderer.h"

#include <QClipboard>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QListView>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QToolButton>

using namespace testsupport;
using printing::ElementIds;
using printing::LayoutElement;

/// Layouts as templates of the programme: kept, carried in files, filled with pictures and with people.
class TestLayoutTemplates : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { gui::applyTheme(*qApp, workspace::Appearance::Light); }
    void init() { m_fixture.emplace(); }
    void cleanup() { m_fixture.reset(); }
    void makesATemplateWithTheFirstChange();
    void managesTemplates();
    void carriesTemplatesInFiles();
    void takesTheGoodOnesOfSeveralFiles();
    void takesPictures();
    void showsTheBackgroundThroughPictures();
    void refusesOtherFiles();
    void changesThePage();
    void showsPeople();
    void findsWhatDoesNotFit();
    void findsWhatIsWrongWithoutData();
    void findsNoPlaceholderEmptyThatIsFilled();
    void looksAgainForTheWorst();
    void previewsAsPdf();
    void onlyLooksAtAReadOnlyFile();
    void tellsADamagedLayoutOnce();
    void keepsNothingThatCannotBeRead();
    void opensFromThePage();

private:
    std::optional<LayoutFixture> m_fixture;
};

void TestLayoutTemplates::makesATemplateWithTheFirstChange()
{
    auto *templates = m_fixture->find<QListView>("templatesListView");
    templates->setCurrentIndex(templates->model()->index(1, 0));
    QCOMPARE(m_fixture->editor->choice().name, QStringLiteral("Certificate"));
    QVERIFY(!m_fixture->editor->choice().id.isValid());
    const size_t before = m_fixture->programme().table<domain::CertificateTemplate>().size();
    m_fixture->trigger("addLineAction");
    QVERIFY(m_fixture->editor->choice().id.isValid());
    QCOMPARE(m_fixture->programme().table<domain::CertificateTemplate>().size(), before + 1);
    QVERIFY(m_fixture->programme().find(m_fixture->editor->choice().id)->isDefault);
    QCOMPARE(m_fixture->lastLabel(), QStringLiteral("Add “Line” to the layout “Certificate”"));
    m_fixture->undo();
    QVERIFY(!m_fixture->editor->choice().id.isValid());
    QCOMPARE(m_fixture->layout(), printing::standardLayout(domain::CertificateKind::Certificate, printing::DocumentLanguage::English));
    m_fixture->redo();
    QVERIFY(m_fixture->editor->choice().id.isValid());
}

void TestLayoutTemplates::managesTemplates()
{
    m_fixture->trigger("copyTemplateAction");
    QCOMPARE(m_fixture->editor->choice().name, QStringLiteral("Zertifikat (2)"));
    QVERIFY(!m_fixture->editor->choice().isDefault);
    m_fixture->prompter.typed = QStringLiteral("Urkunde");
    m_fixture->find<QListView>("templatesListView")->setFocus();
    QTest::keyClick(m_fixture->find<QListView>("templatesListView"), Qt::Key_F2);
    QCOMPARE(m_fixture->editor->choice().name, QStringLiteral("Urkunde"));
    QVERIFY(m_fixture->dialog->windowTitle().startsWith(QStringLiteral("Urkunde")));
    m_fixture->trigger("defaultTemplateAction");
    QVERIFY(m_fixture->editor->choice().isDefault);
    QVERIFY(!m_fixture->find<QAction>("defaultTemplateAction")->isEnabled());
    m_fixture->trigger("removeTemplateAction");
    QCOMPARE(m_fixture->editor->choice().name, QStringLiteral("Zertifikat"));
    QVERIFY(m_fixture->editor->choice().isDefault);
    QVERIFY(m_fixture->prompter.told.isEmpty());
}

void TestLayoutTemplates::carriesTemplatesInFiles()
{
    m_fixture->trigger("addFrameAction");
    m_fixture->prompter.path = m_fixture->file(QStringLiteral("Vorlage.lotse-layout"));
    m_fixture->trigger("exportTemplateAction");
    const printing::CertificateLayout exported = m_fixture->layout();
    m_fixture->trigger("importTemplateAction");
    QCOMPARE(m_fixture->editor->choice().name, QStringLiteral("Zertifikat (2)"));
    QCOMPARE(m_fixture->layout(), exported);
    QVERIFY(dropFiles(*m_fixture->find<QListView>("templatesListView")->viewport(), {m_fixture->prompter.path}));
    QCOMPARE(m_fixture->editor->choice().name, QStringLiteral("Zertifikat (3)"));
    QFile file(m_fixture->prompter.path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"format\": \"impulslotse-template/9\"}");
    file.close();
    m_fixture->trigger("importTemplateAction");
    QCOMPARE(m_fixture->prompter.told.size(), 1);
    QCOMPARE(m_fixture->editor->choice().name, QStringLiteral("Zertifikat (3)"));
}

void TestLayoutTemplates::takesTheGoodOnesOfSeveralFiles()
{
    const QString good = m_fixture->file(QStringLiteral("gut.lotse-layout"));
    m_fixture->prompter.path = good;
    m_fixture->trigger("exportTemplateAction");
    const QString bad = m_fixture->file(QStringLiteral("schlecht.lotse-layout"));
    QFile file(bad);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{}");
    file.close();
    const size_t before = m_fixture->programme().table<domain::CertificateTemplate>().size();
    QVERIFY(dropFiles(*m_fixture->find<QListView>("templatesListView")->viewport(), {bad, good, bad, good}));
    QCOMPARE(m_fixture->programme().table<domain::CertificateTemplate>().size(), before + 2);
    QCOMPARE(m_fixture->prompter.told.size(), 1);
}

void TestLayoutTemplates::takesPictures()
{
    QImage picture(40, 20, QImage::Format_RGB32);
    picture.fill(Qt::red);
    m_fixture->prompter.path = m_fixture->file(QStringLiteral("Siegel.png"));
    QVERIFY(picture.save(m_fixture->prompter.path));
    m_fixture->trigger("addImageAction");
    m_fixture->find<QPushButton>("chooseImagePushButton")->click();
    const QString hash = std::get<printing::ImageElement>(m_fixture->editor->selected()->content).blob;
    QCOMPARE(hash.size(), 64);
    QVERIFY(m_fixture->document->file().blob(hash).has_value());
    QVERIFY(m_fixture->find<QLabel>("imageSourceLabel")->text().startsWith(QStringLiteral("PNG")));
    const QImage seen = m_fixture->view->viewport()->grab().toImage();
    QCOMPARE(seen.pixelColor(m_fixture->at(m_fixture->editor->selected()->box.center())), QColor(Qt::red));
    // Dropped on the page, it becomes an element there.
    QVERIFY(dropFiles(*m_fixture->view->viewport(), {m_fixture->prompter.path}));
    QCOMPARE(std::get<printing::ImageElement>(m_fixture->editor->selected()->content).blob, hash);
    QVERIFY(m_fixture->prompter.told.isEmpty());
    // A picture goes along with a copy.
    m_fixture->view->setFocus();
    QTest::keyClick(m_fixture->view, Qt::Key_C, Qt::ControlModifier);
    const auto file = printing::readTemplateFile(QGuiApplication::clipboard()->mimeData()->data(QString::fromUtf16(gui::layoutMimeType)));
    QVERIFY(file->files.contains(hash));
}

void TestLayoutTemplates::showsTheBackgroundThroughPictures()
{
    QImage ground(210, 297, QImage::Format_RGB32);
    ground.fill(Qt::red);
    for (int x = 105; x < 210; ++x) {
        for (int y = 0; y < 297; ++y)
            ground.setPixelColor(x, y, Qt::green);
    }
    m_fixture->prompter.path = m_fixture->file(QStringLiteral("Grund.png"));
    QVERIFY(ground.save(m_fixture->prompter.path));
    m_fixture->find<QPushButton>("chooseBackgroundPushButton")->click();
    QImage picture(40, 40, QImage::Format_ARGB32);
    picture.fill(Qt::transparent);
    m_fixture->prompter.path = m_fixture->file(QStringLiteral("Siegel.png"));
    QVERIFY(picture.save(m_fixture->prompter.path));
    m_fixture->trigger("addImageAction");
    m_fixture->find<QPushButton>("chooseImagePushButton")->click();
    const int id = m_fixture->editor->selection().constFirst();
    const auto colour = [this] {
        for (const printing::Item &item : m_fixture->dialog->findChild<gui::LayoutPreview *>()->pages().constFirst().items) {
            if (const auto *shown = std::get_if<printing::Picture>(&item); shown && shown->image.size() == QSize(40, 40))
                return shown->image.pixelColor(20, 20);
        }
        return QColor();
    };
    m_fixture->editor->edit(gui::LayoutEdit::Resize, printing::withBox(m_fixture->layout(), id, {20, 100, 30, 30}));
    QCOMPARE(colour(), QColor(Qt::red));
    m_fixture->editor->show(printing::withBox(m_fixture->layout(), id, {150, 100, 30, 30}));
    QCOMPARE(colour(), QColor(Qt::green));
    m_fixture->editor->cancel();
    QCOMPARE(colour(), QColor(Qt::red));
}

void TestLayoutTemplates::refusesOtherFiles()
{
    m_fixture->trigger("addImageAction");
    const printing::CertificateLayout before = m_fixture->layout();
    QFile file(m_fixture->file(QStringLiteral("Text.png")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("kein Bild");
    file.close();
    m_fixture->prompter.path = file.fileName();
    m_fixture->find<QPushButton>("chooseImagePushButton")->click();
    QCOMPARE(m_fixture->prompter.told, QStringList{QStringLiteral("“Text.png” is no picture that can be used. Please choose a PNG, JPEG or SVG file.")});
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(10'000'001));
    file.close();
    m_fixture->find<QPushButton>("chooseImagePushButton")->click();
    QCOMPARE(m_fixture->prompter.told.last(), QStringLiteral("“Text.png” is larger than 10 MB. Please save it smaller, then choose it again."));
    QCOMPARE(m_fixture->layout(), before);
}

void TestLayoutTemplates::changesThePage()
{
    auto *format = m_fixture->find<QComboBox>("pageFormatComboBox");
    auto *orientation = m_fixture->find<QComboBox>("pageOrientationComboBox");
    QCOMPARE(format->currentText(), QStringLiteral("A4"));
    orientation->setCurrentIndex(1);
    Q_EMIT orientation->activated(1);
    QCOMPARE(m_fixture->layout().size, QSizeF(297, 210));
    format->setCurrentText(QStringLiteral("A5"));
    Q_EMIT format->activated(format->currentIndex());
    QCOMPARE(m_fixture->layout().size, QSizeF(210, 148));
    for (const LayoutElement &each : m_fixture->layout().elements)
        QVERIFY(QRectF(QPointF(), m_fixture->layout().size).contains(each.box));
    m_fixture->editor->flush();
    QCOMPARE(m_fixture->lastLabel(), QStringLiteral("Change the page of the layout “Zertifikat”"));
    m_fixture->find<QDoubleSpinBox>("pageHeightDoubleSpinBox")->setValue(160);
    QCOMPARE(format->currentText(), QStringLiteral("Own size"));
    QImage picture(100, 100, QImage::Format_RGB32);
    picture.fill(QColor(200, 220, 255));
    m_fixture->prompter.path = m_fixture->file(QStringLiteral("Grund.jpg"));
    QVERIFY(picture.save(m_fixture->prompter.path));
    m_fixture->find<QPushButton>("chooseBackgroundPushButton")->click();
    QCOMPARE(m_fixture->lastLabel(), QStringLiteral("Change the background of the layout “Zertifikat”"));
    QCOMPARE(m_fixture->find<QLabel>("backgroundLabel")->text(), QStringLiteral("The background is a picture and is printed with 300 dots per inch."));
    m_fixture->prompter.path = m_fixture->file(QStringLiteral("Briefbogen.pdf"));
    QFile letterhead(m_fixture->prompter.path);
    QVERIFY(letterhead.open(QIODevice::WriteOnly));
    letterhead.write(printing::renderPdf(m_fixture->dialog->findChild<gui::LayoutPreview *>()->pages(), {}).value());
    letterhead.close();
    m_fixture->find<QPushButton>("chooseBackgroundPushButton")->click();
    QCOMPARE(m_fixture->find<QLabel>("backgroundLabel")->text(), QStringLiteral("The letterhead stays as vectors: letters and lines are as sharp as in the file."));
    m_fixture->find<QPushButton>("removeBackgroundPushButton")->click();
    QVERIFY(m_fixture->layout().background.isEmpty());
}

void TestLayoutTemplates::showsPeople()
{
    auto *choice = m_fixture->find<QComboBox>("previewComboBox");
    auto *person = m_fixture->find<gui::PersonChooser>("previewPersonComboBox");
    QVERIFY(!person->isVisible());
    const QImage names = m_fixture->view->viewport()->grab().toImage();
    choice->setCurrentIndex(1);
    QVERIFY(person->isVisible());
    const domain::ParticipantId first = person->person();
    QVERIFY(first.isValid());
    QVERIFY(m_fixture->view->viewport()->grab().toImage() != names);
    m_fixture->find<QToolButton>("nextPersonToolButton")->click();
    QVERIFY(person->person() != first);
    choice->setCurrentIndex(2);
    const auto longest = person->person();
    for (const domain::Participant &other : m_fixture->programme().table<domain::Participant>()) {
        if (other.state == domain::ParticipantState::Accepted)
            QVERIFY(domain::fullName(*m_fixture->programme().find(longest)).size() >= domain::fullName(other).size());
    }
    choice->setCurrentIndex(3);
    QTRY_VERIFY(m_fixture->isIdle());
    choice->setCurrentIndex(0);
    QCOMPARE(m_fixture->view->viewport()->grab().toImage(), names);
}

void TestLayoutTemplates::findsWhatDoesNotFit()
{
    const int id = m_fixture->named(u"Name").id;
    m_fixture->editor->edit(gui::LayoutEdit::Resize, printing::withBox(m_fixture->layout(), id, {27, 70, 12, 5}));
    m_fixture->find<QComboBox>("previewComboBox")->setCurrentIndex(2);
    auto *findings = m_fixture->find<QListWidget>("findingsListWidget");
    QVERIFY(findings->isVisible());
    int row = -1;
    for (int i = 0; i < findings->count(); ++i) {
        if (findings->item(i)->text().startsWith(QStringLiteral("Name: ")))
            row = i;
    }
    QVERIFY(row >= 0);
    findings->setFocus();
    m_fixture->editor->select({});
    findings->setCurrentRow(row);
    QTest::keyClick(findings, Qt::Key_Return);
    QCOMPARE(m_fixture->editor->selection(), ElementIds{id});
    const auto *elements = m_fixture->find<QListView>("elementsListView");
    QVERIFY(elements->currentIndex().data(Qt::AccessibleTextRole).toString().contains(findings->item(row)->text()));
}

void TestLayoutTemplates::findsWhatIsWrongWithoutData()
{
    const auto texts = [this] {
        QStringList shown;
        const auto *findings = m_fixture->find<QListWidget>("findingsListWidget");
        for (int i = 0; i < findings->count(); ++i)
            shown.append(findings->item(i)->text());
        return shown;
    };
    QCOMPARE(texts(), QStringList());
    const int id = m_fixture->named(u"Name").id;
    m_fixture->editor->select({id});
    m_fixture->editor->editContent<printing::TextElement>(gui::LayoutEdit::Text, {}, [](printing::TextElement &text) { text.text = QStringLiteral("{recipent} [{nam}]"); });
    QCOMPARE(texts(), (QStringList{QStringLiteral("Name: The layout names {recipent}, which is no placeholder."),
                                   QStringLiteral("Name: The layout names {nam}, which is no placeholder.")}));
    printing::CertificateLayout layout = m_fixture->layout();
    const auto named = std::find_if(layout.elements.begin(), layout.elements.end(), [id](const LayoutElement &element) { return element.id == id; });
    named->box.moveLeft(150);
    m_fixture->editor->edit(gui::LayoutEdit::Move, layout);
    QVERIFY(texts().contains(QStringLiteral("Name: A box of the layout reaches over the edge of the page.")));
}

void TestLayoutTemplates::findsNoPlaceholderEmptyThatIsFilled()
{
    // The number of the page is there only because the list of sessions goes onto a page of its own.
    const int page = m_fixture->named(u"Seite").id;
    m_fixture->editor->select({page});
    m_fixture->editor->editContent<printing::TextElement>(gui::LayoutEdit::Text, {}, [](printing::TextElement &text) { text.text = QStringLiteral("{page}"); });
    const int list = m_fixture->named(u"Veranstaltungen").id;
    QRectF box = m_fixture->element(list).box;
    box.setHeight(2);
    m_fixture->editor->edit(gui::LayoutEdit::Resize, printing::withBox(m_fixture->layout(), list, box));
    auto *preview = m_fixture->dialog->findChild<gui::LayoutPreview *>();
    domain::ParticipantId attended;
    for (const domain::Participant &person : m_fixture->programme().table<domain::Participant>()) {
        preview->setPerson(person.id);
        if (!preview->data().sessions.isEmpty())
            attended = person.id;
    }
    QVERIFY(attended.isValid());
    preview->setPerson(attended);
    QVERIFY(preview->pages().size() > 1);
    for (const gui::LayoutFinding &finding : preview->findings())
        QVERIFY2(finding.element != page, qPrintable(finding.text));
}

void TestLayoutTemplates::looksAgainForTheWorst()
{
    const LayoutElement name = m_fixture->named(u"Name");
    auto *preview = m_fixture->dialog->findChild<gui::LayoutPreview *>();
    const auto *state = m_fixture->find<QLabel>("previewStateLabel");
    m_fixture->find<QComboBox>("previewComboBox")->setCurrentIndex(3);
    QTRY_COMPARE(state->text(), QStringLiteral("Everybody fits."));
    QVERIFY(!preview->person());
    m_fixture->editor->edit(gui::LayoutEdit::Resize, printing::withBox(m_fixture->layout(), name.id, {27, 70, 12, 5}));
    QTRY_VERIFY(preview->person());
    QCOMPARE(state->text(), QString());
    // Who is looked at stays while the layout is worked on.
    m_fixture->find<QToolButton>("nextPersonToolButton")->click();
    const auto second = preview->person();
    m_fixture->editor->edit(gui::LayoutEdit::Resize, printing::withBox(m_fixture->layout(), name.id, {27, 70, 11, 5}));
    QCOMPARE(state->text(), QStringLiteral("Looking…"));
    QTRY_VERIFY(m_fixture->isIdle());
    QCOMPARE(preview->person(), second);
    // Another layout is looked at anew.
    m_fixture->editor->open(models::layoutChoices(m_fixture->programme()).at(1));
    QTRY_COMPARE(state->text(), QStringLiteral("Everybody fits."));
    // Who stops the search is not told an error; what comes too late is not shown.
    m_fixture->find<QComboBox>("previewComboBox")->setCurrentIndex(0);
    m_fixture->find<QComboBox>("previewComboBox")->setCurrentIndex(3);
    m_fixture->jobs.running().constLast()->cancel();
    QTRY_VERIFY(m_fixture->isIdle());
    QVERIFY(m_fixture->prompter.told.isEmpty());
}

void TestLayoutTemplates::previewsAsPdf()
{
    m_fixture->find<QComboBox>("previewComboBox")->setCurrentIndex(1);
    m_fixture->find<QToolButton>("previewPdfToolButton")->click();
    auto *preview = m_fixture->dialog->findChild<gui::PdfPreview *>();
    QVERIFY(preview);
    QVERIFY(preview->bytes().startsWith("%PDF-"));
}

void TestLayoutTemplates::onlyLooksAtAReadOnlyFile()
{
    m_fixture->reopenReadOnly();
    QVERIFY(m_fixture->document->isReadOnly());
    const printing::CertificateLayout before = m_fixture->layout();
    const QPointF name = m_fixture->named(u"Name").box.center();
    m_fixture->drag(name, name + QPointF(10, 10));
    QCOMPARE(m_fixture->editor->selection(), ElementIds{m_fixture->named(u"Name").id});
    QTest::keyClick(m_fixture->view, Qt::Key_Right);
    QTest::keyClick(m_fixture->view, Qt::Key_Delete);
    m_fixture->editor->flush();
    QCOMPARE(m_fixture->layout(), before);
    QVERIFY(m_fixture->prompter.told.isEmpty());
    QVERIFY(!m_fixture->find<QAction>("addTextAction")->isEnabled());
    QVERIFY(m_fixture->find<QAction>("exportTemplateAction")->isEnabled());
}

void TestLayoutTemplates::tellsADamagedLayoutOnce()
{
    const domain::Programme &programme = m_fixture->programme();
    QVERIFY(m_fixture->document->apply(domain::changeLayout(programme, m_fixture->editor->choice().id, QStringLiteral("{}"), QStringLiteral("Damage it")).value()));
    QCOMPARE(m_fixture->prompter.told.size(), 1);
    QCOMPARE(m_fixture->layout(), printing::standardLayout(domain::CertificateKind::Certificate, printing::DocumentLanguage::German));
    QVERIFY(m_fixture->document->apply(domain::addTemplate(programme, {QStringLiteral("Noch eine"), {}, QStringLiteral("de"), {}, {}}).value()));
    QCOMPARE(m_fixture->prompter.told.size(), 1);
    // What stands in the file is not written over by what is shown instead.
    const auto kept = [this] { return m_fixture->programme().find(m_fixture->editor->choice().id)->layout; };
    QVERIFY(!m_fixture->find<QAction>("addTextAction")->isEnabled());
    QVERIFY(!m_fixture->find<QAction>("exportTemplateAction")->isEnabled());
    QVERIFY(m_fixture->find<QAction>("removeTemplateAction")->isEnabled());
    m_fixture->editor->select({m_fixture->named(u"Name").id});
    QTest::keyClick(m_fixture->view, Qt::Key_Right);
    m_fixture->editor->flush();
    QCOMPARE(kept(), QStringLiteral("{}"));
    m_fixture->undo();
    m_fixture->undo();
    QVERIFY(!m_fixture->document->canUndo());
    QVERIFY(m_fixture->find<QAction>("addTextAction")->isEnabled());
    QVERIFY(m_fixture->find<QAction>("exportTemplateAction")->isEnabled());
}

void TestLayoutTemplates::keepsNothingThatCannotBeRead()
{
    const printing::CertificateLayout before = m_fixture->layout();
    printing::CertificateLayout full = before;
    while (full.elements.size() <= printing::layoutlimits::MostElements)
        full = printing::added(full, printing::ElementKind::Line, {100, 100}).layout;
    m_fixture->editor->edit(gui::LayoutEdit::Add, full);
    QCOMPARE(m_fixture->prompter.told.size(), 1);
    QCOMPARE(m_fixture->layout(), before);
    QVERIFY(!m_fixture->document->canUndo());
}

void TestLayoutTemplates::opensFromThePage()
{
    gui::CertificatesPage page(m_fixture->context());
    page.setDocument(m_fixture->document.get());
    QVERIFY(PageFixture::show(page));
    auto *action = page.findChild<QAction *>(QStringLiteral("layoutsAction"));
    QVERIFY(action);
    QVERIFY(page.pageActions().contains(action));
    action->trigger();
    action->trigger();
    QCOMPARE(page.findChildren<gui::LayoutDialog *>().size(), 1);
}

LOTSE_GUI_TEST_MAIN(QApplication, TestLayoutTemplates)
#include "tst_layouttemplates.moc"
