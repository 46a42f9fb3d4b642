#include "guifixture.h"
#include "support/testmain.h"

#include "gui/pages/pages.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTableView>
#include <QTreeView>

using namespace testsupport;

/// Every control of every page has a name for a screen reader, and Tab leaves every table.
class tst_Accessibility : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pages_data();
    void pages();
    void dialogs_data();
    void dialogs();
    void layouts();
    void contrasts();

private:
    static void checkAll(const QWidget *root);
    [[nodiscard]] static bool isInteractive(const QWidget *widget);
    [[nodiscard]] static bool isNamed(QWidget *widget, const QWidget *root);
};

bool tst_Accessibility::isInteractive(const QWidget *widget)
{
    // Parts that Qt makes inside other controls.
    if (widget->objectName().startsWith(QLatin1StringView("qt_")) || widget->inherits("QTableCornerButton") || qobject_cast<const QHeaderView *>(widget))
        return false;
    const QWidget *parent = widget->parentWidget();
    const bool isPart = qobject_cast<const QComboBox *>(parent) || qobject_cast<const QAbstractSpinBox *>(parent)
        || qobject_cast<const QLineEdit *>(parent) || qobject_cast<const QTabBar *>(parent) || (parent && parent->inherits("QComboBoxPrivateContainer"));
    if (isPart)
        return false;
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QComboBox *>(widget)
        || qobject_cast<const QAbstractSpinBox *>(widget) || qobject_cast<const QAbstractItemView *>(widget)
        || qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QTabBar *>(widget);
}

bool tst_Accessibility::isNamed(QWidget *widget, const QWidget *root)
{
    if (!widget->accessibleName().isEmpty())
        return true;
    const QList<QLabel *> labels = root->findChildren<QLabel *>();
    if (std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->buddy() == widget; }))
        return true;
    // A combo box would be called by its value.
    if (qobject_cast<QComboBox *>(widget))
        return false;
    const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
    return interface && !interface->text(QAccessible::Name).isEmpty();
}

void tst_Accessibility::checkAll(const QWidget *root)
{
    const QList<QWidget *> widgets = root->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        const QString place = QStringLiteral("%1 %2 in %3").arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName(),
                                                               widget->parentWidget()->objectName());
        if (const auto *view = qobject_cast<QAbstractItemView *>(widget); view && (qobject_cast<QTableView *>(widget) || qobject_cast<QTreeView *>(widget)))
            QVERIFY2(!view->tabKeyNavigation(), qPrintable(place));
        if (isInteractive(widget))
            QVERIFY2(isNamed(widget, root), qPrintable(place));
    }
}

void tst_Accessibility::pages_data()
{
    QTest::addColumn<QString>("page");
    for (const gui::PageEntry &entry : gui::pages())
        QTest::newRow(entry.name) << QString::fromLatin1(entry.name);
}

void tst_Accessibility::pages()
{
    QFETCH(QString, page);
    WindowFixture fixture;
    fixture.window.showPage(page);
    QTRY_VERIFY(fixture.window.findChild<workspace::Jobs *>()->running().isEmpty());
    checkAll(&fixture.window);
}

void tst_Accessibility::dialogs_data()
{
    QTest::addColumn<QString>("action");
    for (const char *action : {"newAction", "settingsAction", "programmeAction", "findAction", "messagesAction"})
        QTest::newRow(action) << QString::fromLatin1(action);
}

void tst_Accessibility::dialogs()
{
    QFETCH(QString, action);
    WindowFixture fixture;
    fixture.window.findChild<QAction *>(action)->trigger();
    const QList<QDialog *> shown = fixture.window.findChildren<QDialog *>();
    QVERIFY(!shown.isEmpty());
    for (const QDialog *dialog : shown) {
        QVERIFY(!dialog->windowTitle().isEmpty());
        checkAll(dialog);
    }
    QTRY_VERIFY(fixture.window.findChild<workspace::Jobs *>()->running().isEmpty());
}

void tst_Accessibility::layouts()
{
    WindowFixture fixture;
    fixture.window.showPage(QStringLiteral("certificates"));
    fixture.window.findChild<QAction *>(QStringLiteral("layoutsAction"))->trigger();
    const auto *dialog = fixture.window.findChild<QDialog *>(QStringLiteral("layoutDialog"));
    QVERIFY(dialog && dialog->isVisible());
    checkAll(dialog);
    QTRY_VERIFY(fixture.window.findChild<workspace::Jobs *>()->running().isEmpty());
}

void tst_Accessibility::contrasts()
{
    for (const QPalette &palette : {gui::lightPalette(), gui::darkPalette()}) {
        const QColor base = palette.color(QPalette::Base);
        const QColor ground = palette.color(QPalette::Window);
        for (const QColor &text : {palette.color(QPalette::Text), gui::quietColour(palette), gui::errorColour(palette), gui::warningColour(palette)}) {
            QVERIFY2(gui::contrast(text, base) >= 4.5, qPrintable(text.name()));
            QVERIFY2(gui::contrast(text, ground) >= 4.5, qPrintable(text.name()));
        }
        QVERIFY(gui::contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)) >= 4.5);
        QVERIFY(gui::contrast(palette.color(QPalette::Link), base) >= 4.5);
    }
}

LOTSE_GUI_TEST_MAIN(QApplication, tst_Accessibility)
#include "tst_accessibility.moc"
