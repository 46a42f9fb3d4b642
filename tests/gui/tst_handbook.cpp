#include "pagefixture.h"
#include "support/testmain.h"

#include "base/translations.h"
#include "gui/handbook/chapters.h"
#include "gui/handbook/handbook.h"
#include "gui/handbook/handbookbrowser.h"
#include "gui/handbook/handbookwindow.h"
#include "gui/pages/pages.h"

#include <QAction>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QTextBlock>
#include <QTreeWidget>

using namespace testsupport;

/// The handbook: F1 finds the right chapter, links stay inside, one finds one's way and the place in the text.
class tst_Handbook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { setLanguage(QStringLiteral("en")); }
    void everyPageHasItsChapter();
    void chaptersAreComplete_data();
    void chaptersAreComplete();
    void f1OpensChapterOfPage_data();
    void f1OpensChapterOfPage();
    void f1InDialog();
    void dialogOpensChapter();
    void dialogDoesNotBlockHandbook();
    void followsLinksInside();
    void refusesLinksOutside_data();
    void refusesLinksOutside();
    void goesBackAndForward();
    void contentsFollow();
    void jumpsToHeading();
    void finds();
    void remembersSizes();
    void isReadable_data();
    void isReadable();
    void picturesFit();
    void isNamed();
    void pictures_data();
    void pictures();

private:
    static void setLanguage(const QString &language);
    static gui::HandbookBrowser *browserOf(const QWidget *window)
    {
        return window->findChild<gui::HandbookBrowser *>();
    }
};

void tst_Handbook::setLanguage(const QString &language)
{
    const QLocale locale(language == QLatin1StringView("de") ? QLocale(QLocale::German, QLocale::Germany)
                                                             : QLocale(QLocale::English, QLocale::UnitedKingdom));
    QLocale::setDefault(locale);
    base::installTranslators(locale);
}

void tst_Handbook::everyPageHasItsChapter()
{
    for (const gui::PageEntry &entry : gui::pages())
        QVERIFY2(gui::chapterOfPlace(QString::fromLatin1(entry.name)) != QLatin1StringView("index"), entry.name);
    QCOMPARE(gui::chapterOfPlace(u"startPage"), QStringLiteral("index"));
    QCOMPARE(gui::chapterOfPlace(u"nowhere"), QStringLiteral("index"));
    QCOMPARE(gui::chapterOfPlace({}), QStringLiteral("index"));
}

void tst_Handbook::chaptersAreComplete_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("de") << QStringLiteral("de");
    QTest::newRow("en") << QStringLiteral("en");
}

void tst_Handbook::chaptersAreComplete()
{
    QFETCH(QString, language);
    setLanguage(language);
    const QDir folder(QStringLiteral(":/handbook/") + language);
    QCOMPARE(folder.entryList({QStringLiteral("*.md")}).size(), qsizetype(gui::chapters().size()));
    for (const gui::ChapterEntry &entry : gui::chapters()) {
        const QString name = QString::fromLatin1(entry.name);
        QVERIFY2(gui::isHandbookUrl(gui::chapterUrl(name)), entry.name);
        QCOMPARE(gui::chapterAt(gui::chapterUrl(name)), name);
        QCOMPARE(gui::headingsOf(name).value(0).level, 1);
    }
    QVERIFY(gui::chapterUrl(u"lists").path().contains(u'/' + language + u'/'));
}

void tst_Handbook::f1OpensChapterOfPage_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("chapter");
    QTest::newRow("participants") << QStringLiteral("participants") << QStringLiteral("participants");
    QTest::newRow("questions") << QStringLiteral("questions") << QStringLiteral("questions");
    QTest::newRow("history") << QStringLiteral("history") << QStringLiteral("history");
    QTest::newRow("no programme") << QString() << QStringLiteral("index");
}

void tst_Handbook::f1OpensChapterOfPage()
{
    QFETCH(QString, page);
    QFETCH(QString, chapter);
    WindowFixture fixture;
    if (page.isEmpty())
        fixture.window.closeFile();
    else
        fixture.window.showPage(page);
    QTRY_VERIFY(fixture.window.findChild<workspace::Jobs *>()->running().isEmpty());
    QVERIFY(!fixture.window.handbook()->window());
    QTest::keyClick(&fixture.window, Qt::Key_F1);
    gui::HandbookWindow *handbook = fixture.window.handbook()->window();
    QVERIFY(handbook && handbook->isVisible());
    QCOMPARE(handbook->currentChapter(), chapter);
    fixture.window.close();
    QVERIFY(!handbook->isVisible());
}

void tst_Handbook::f1InDialog()
{
    WindowFixture fixture;
    fixture.window.showPage(QStringLiteral("participants"));
    auto *dialog = new QDialog(fixture.window.currentPage());
    dialog->setObjectName(QStringLiteral("enrolDialog"));
    auto *line = new QLineEdit(dialog);
    dialog->open();
    QTest::keyClick(line, Qt::Key_F1, Qt::ShiftModifier);
    QVERIFY(!fixture.window.handbook()->window());
    QTest::keyClick(line, Qt::Key_F1);
    QVERIFY(fixture.window.handbook()->window());
    QCOMPARE(fixture.window.handbook()->window()->currentChapter(), QStringLiteral("filling"));
    dialog->setObjectName(QStringLiteral("somethingElse"));
    QTest::keyClick(line, Qt::Key_F1);
    QCOMPARE(fixture.window.handbook()->window()->currentChapter(), QStringLiteral("index"));
}

void tst_Handbook::dialogOpensChapter()
{
    WindowFixture fixture;
    QDialog dialog(fixture.window.currentPage());
    gui::Handbook::open(&dialog, QStringLiteral("lists#step-3-rows"));
    QVERIFY(fixture.window.handbook()->window());
    QCOMPARE(fixture.window.handbook()->window()->currentChapter(), QStringLiteral("lists"));

    QDialog alone;
    gui::Handbook::open(&alone, QStringLiteral("no such chapter"));
    const auto *made = alone.findChild<gui::Handbook *>();
    QVERIFY(made && made->window());
    QCOMPARE(made->window()->currentChapter(), QStringLiteral("index"));
    gui::Handbook::open(&alone, QStringLiteral("history"));
    QCOMPARE(alone.findChildren<gui::Handbook *>().size(), 1);
    QCOMPARE(made->window()->currentChapter(), QStringLiteral("history"));
}

void tst_Handbook::dialogDoesNotBlockHandbook()
{
    WindowFixture fixture;
    auto *dialog = new QDialog(&fixture.window);
    dialog->open();
    gui::Handbook::open(dialog, QStringLiteral("lists"));
    auto *handbook = fixture.window.handbook()->window();
    QTRY_COMPARE(QApplication::activeWindow(), handbook);
    QTest::keyClick(handbook, Qt::Key_F, Qt::ControlModifier);
    QTRY_COMPARE(QApplication::focusWidget(), handbook->findChild<QLineEdit *>(QStringLiteral("findLineEdit")));
    dialog->reject();
    QVERIFY(handbook->isVisible());
}

void tst_Handbook::followsLinksInside()
{
    gui::HandbookWindow window(nullptr);
    window.showChapter(QStringLiteral("index"));
    auto *browser = browserOf(&window);
    // By keyboard: Tab goes to the first link, Enter follows it.
    QVERIFY(QTest::qWaitForWindowActive(&window));
    browser->setFocus();
    QTest::keyClick(browser, Qt::Key_Tab);
    QTest::keyClick(browser, Qt::Key_Return);
    QCOMPARE(window.currentChapter(), QStringLiteral("municipalities"));
}

void tst_Handbook::refusesLinksOutside_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("web") << QStringLiteral("https://example.org/lists.md");
    QTest::newRow("file") << QStringLiteral("file:///etc/hostname");
    QTest::newRow("other resource") << QStringLiteral("qrc:/sql/0001_programme.sql");
    QTest::newRow("upwards") << QStringLiteral("../../sql/0001_programme.sql");
    QTest::newRow("no chapter") << QStringLiteral("nothing.md");
}

void tst_Handbook::refusesLinksOutside()
{
    QFETCH(QString, address);
    gui::HandbookWindow window(nullptr);
    window.showChapter(QStringLiteral("lists"));
    auto *browser = browserOf(&window);
    const QString before = browser->toPlainText();
    browser->setSource(browser->source().resolved(QUrl(address)));
    QCOMPARE(window.currentChapter(), QStringLiteral("lists"));
    QCOMPARE(browser->toPlainText(), before);
    QVERIFY(!browser->loadResource(QTextDocument::ImageResource, QUrl(address)).isValid());
}

void tst_Handbook::goesBackAndForward()
{
    gui::HandbookWindow window(nullptr);
    window.showChapter(QStringLiteral("index"));
    window.showChapter(QStringLiteral("lists"));
    auto *browser = browserOf(&window);
    browser->verticalScrollBar()->setValue(300);
    QCOMPARE(browser->verticalScrollBar()->value(), 300);
    window.showChapter(QStringLiteral("history"));
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window, Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(window.currentChapter(), QStringLiteral("lists"));
    QCOMPARE(browser->verticalScrollBar()->value(), 300);
    QTest::keyClick(&window, Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(window.currentChapter(), QStringLiteral("history"));
}

void tst_Handbook::contentsFollow()
{
    gui::HandbookWindow window(nullptr);
    window.showChapter(QStringLiteral("lists"));
    auto *contents = window.findChild<QTreeWidget *>();
    QCOMPARE(contents->topLevelItemCount(), int(gui::chapters().size()));
    QCOMPARE(contents->currentItem()->text(0), QStringLiteral("Importing lists"));
    QVERIFY(contents->currentItem()->isExpanded());
    QVERIFY(window.windowTitle().contains(QStringLiteral("Importing lists")));
    contents->setCurrentItem(contents->topLevelItem(0));
    QCOMPARE(window.currentChapter(), QStringLiteral("index"));
    QVERIFY(!contents->topLevelItem(3)->isExpanded());
    contents->setCurrentItem(contents->topLevelItem(3)->child(1));
    QCOMPARE(window.currentChapter(), QStringLiteral("lists"));
    QVERIFY(browserOf(&window)->verticalScrollBar()->value() > 0);
    QCOMPARE(contents->currentItem(), contents->topLevelItem(3)->child(1));
}

void tst_Handbook::jumpsToHeading()
{
    setLanguage(QStringLiteral("de"));
    gui::HandbookWindow window(nullptr);
    window.showChapter(QStringLiteral("lists#schritt-3-zeilen"));
    auto *browser = browserOf(&window);
    const auto topText = [browser] { return browser->cursorForPosition(QPoint(40, 24)).block().text(); };
    QCOMPARE(topText(), QStringLiteral("Schritt 3: Zeilen"));
    window.resize(700, 500);
    QCOMPARE(topText(), QStringLiteral("Schritt 3: Zeilen"));
    browser->setZoom(3);
    QCOMPARE(topText(), QStringLiteral("Schritt 3: Zeilen"));
}

void tst_Handbook::finds()
{
    gui::HandbookWindow window(nullptr);
    window.showChapter(QStringLiteral("lists"));
    QVERIFY(QTest::qWaitForWindowActive(&window));
    auto *browser = browserOf(&window);
    auto *line = window.findChild<QLineEdit *>(QStringLiteral("findLineEdit"));
    auto *count = window.findChild<QLabel *>(QStringLiteral("findCountLabel"));
    QTest::keyClick(&window, Qt::Key_F, Qt::ControlModifier);
    QTRY_COMPARE(QApplication::focusWidget(), line);
    QTest::keyClicks(line, QStringLiteral("malsch"));
    QCOMPARE(count->text(), QStringLiteral("1 of 1"));
    QCOMPARE(browser->extraSelections().size(), 1);
    QCOMPARE(browser->extraSelections().first().cursor.selectedText(), QStringLiteral("Malsch"));
    QVERIFY(browser->verticalScrollBar()->value() > 0);
    line->setText(QStringLiteral("heading"));
    const int places = int(browser->extraSelections().size());
    QVERIFY(places > 2);
    QTest::keyClick(line, Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(count->text(), QStringLiteral("%1 of %1").arg(places));
    QTest::keyClick(line, Qt::Key_F3);
    QCOMPARE(count->text(), QStringLiteral("1 of %1").arg(places));
    line->setText(QStringLiteral("no such word"));
    QCOMPARE(count->text(), QStringLiteral("not found"));
    QVERIFY(browser->extraSelections().isEmpty());
    QTest::keyClick(line, Qt::Key_Escape);
    QVERIFY(window.isVisible());
    QCOMPARE(line->text(), QString());
    QTest::keyClick(line, Qt::Key_Escape);
    QTRY_COMPARE(QApplication::focusWidget(), browser);
    QTest::keyClick(browser, Qt::Key_Escape);
    QVERIFY(!window.isVisible());
}

void tst_Handbook::remembersSizes()
{
    QTemporaryDir folder;
    workspace::Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    {
        gui::HandbookWindow window(&settings);
        window.showChapter(QStringLiteral("index"));
        window.resize(640, 480);
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(&window, Qt::Key_Plus, Qt::ControlModifier);
        QTest::keyClick(&window, Qt::Key_Plus, Qt::ControlModifier);
        window.close();
    }
    gui::HandbookWindow window(&settings);
    QCOMPARE(browserOf(&window)->zoom(), 2);
    QCOMPARE(window.size(), QSize(640, 480));
    QVERIFY(browserOf(&window)->font().pointSizeF() > QApplication::font().pointSizeF() * 1.2);
    for (int i = 0; i < 20; ++i)
        browserOf(&window)->setZoom(browserOf(&window)->zoom() - 1);
    QCOMPARE(browserOf(&window)->zoom(), -3);
}

void tst_Handbook::isReadable_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

/// Every run of letters on its own ground, in every chapter, also after the palette changed under it.
void tst_Handbook::isReadable()
{
    QFETCH(bool, dark);
    gui::HandbookWindow window(nullptr);
    auto *browser = browserOf(&window);
    window.setPalette(dark ? gui::lightPalette() : gui::darkPalette());
    for (const gui::ChapterEntry &entry : gui::chapters()) {
        window.setPalette(dark ? gui::lightPalette() : gui::darkPalette());
        window.showChapter(QString::fromLatin1(entry.name));
        window.setPalette(dark ? gui::darkPalette() : gui::lightPalette());
        const QPalette palette = browser->palette();
        for (QTextBlock block = browser->document()->begin(); block.isValid(); block = block.next()) {
            for (auto fragment = block.begin(); !fragment.atEnd(); ++fragment) {
                const QTextCharFormat format = fragment.fragment().charFormat();
                const QColor text = format.foreground().style() == Qt::NoBrush ? palette.color(QPalette::Text)
                                                                               : format.foreground().color();
                const QColor ground = format.background().style() == Qt::NoBrush ? palette.color(QPalette::Base)
                                                                                 : format.background().color();
                QVERIFY2(gui::contrast(text, ground) >= 4.5, qPrintable(fragment.fragment().text()));
            }
        }
    }
}

/// Room for what the line height adds would stand as a gap below each picture.
void tst_Handbook::picturesFit()
{
    gui::HandbookWindow window(nullptr);
    window.showChapter(QStringLiteral("index"));
    const auto *browser = browserOf(&window);
    int pictures = 0;
    for (QTextBlock block = browser->document()->begin(); block.isValid(); block = block.next()) {
        if (block.begin().atEnd())
            continue;
        const QTextImageFormat picture = block.begin().fragment().charFormat().toImageFormat();
        if (!picture.isValid())
            continue;
        ++pictures;
        QVERIFY(picture.width() > 100 && picture.width() <= browser->viewport()->width());
        QVERIFY(picture.toolTip().contains(QStringLiteral("Participants")));
        const auto shown =
            browser->document()->resource(QTextDocument::ImageResource, QUrl(picture.name())).value<QImage>();
        QCOMPARE(double(shown.width()) / shown.devicePixelRatio(), picture.width());
        QVERIFY(block.layout()->boundingRect().height() < picture.height() + 24);
    }
    QCOMPARE(pictures, 1);
}

void tst_Handbook::isNamed()
{
    gui::HandbookWindow window(nullptr);
    window.showChapter(QStringLiteral("index"));
    QVERIFY(!window.windowTitle().isEmpty());
    QCOMPARE(namelessControls(window), QStringList());
}

void tst_Handbook::pictures_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<int>("zoom");
    QTest::addColumn<QSize>("size");
    QTest::newRow("de-light") << QStringLiteral("de") << false << 0 << QSize(980, 720);
    QTest::newRow("de-dark") << QStringLiteral("de") << true << 0 << QSize(980, 720);
    QTest::newRow("en-light") << QStringLiteral("en") << false << 0 << QSize(980, 720);
    QTest::newRow("de-large") << QStringLiteral("de") << false << 7 << QSize(1340, 700);
    QTest::newRow("de-small") << QStringLiteral("de") << false << 0 << QSize(660, 360);
}

/// Shows and paints each chapter; into the folder $LOTSE_SCREENSHOTS when that is set.
void tst_Handbook::pictures()
{
    QFETCH(QString, language);
    QFETCH(bool, dark);
    QFETCH(int, zoom);
    QFETCH(QSize, size);
    setLanguage(language);
    gui::applyTheme(*qApp, dark ? workspace::Appearance::Dark : workspace::Appearance::Light);
    gui::HandbookWindow window(nullptr);
    auto *browser = browserOf(&window);
    browser->setZoom(zoom);
    const QString folder = qEnvironmentVariable("LOTSE_SCREENSHOTS");
    for (const gui::ChapterEntry &entry : gui::chapters()) {
        window.showChapter(QString::fromLatin1(entry.name));
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        window.resize(size);
        QVERIFY2(browser->horizontalScrollBar()->maximum() == 0, entry.name);
        const QPixmap picture = window.grab();
        QVERIFY(!picture.isNull());
        const QString name =
            QStringLiteral("%1/handbook-%2-%3.png")
                .arg(folder, QString::fromLatin1(QTest::currentDataTag()), QString::fromLatin1(entry.name));
        if (!folder.isEmpty())
            QVERIFY(QDir().mkpath(folder) && picture.save(name));
    }
    gui::applyTheme(*qApp, workspace::Appearance::Light);
}

LOTSE_GUI_TEST_MAIN(QApplication, tst_Handbook)
#include "tst_handbook.moc"
