#include "support/testmain.h"

#include "domain/draft.h"
#include "domain/verbs/templateverbs.h"
#include "models/layoutchoicesmodel.h"
#include "models/layoutelementsmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace models;

/// The lists of the layout editor.
class TestLayoutModels : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void offersTheProgramsOwn();
    void listsTemplatesByUse();
    void followsAChoice();
    void listsElementsInOrder();
    void keepsRowsThatStay();
    void tellsElementsInWords();

private:
    static domain::Programme with(domain::Programme programme, const QString &name, const QString &language)
    {
        const auto change = domain::addTemplate(programme, {name, domain::CertificateKind::Certificate, language, {}, {}});
        return *domain::applied(programme, *change);
    }
    static QStringList texts(const QAbstractItemModel &model)
    {
        QStringList texts;
        for (int row = 0; row < model.rowCount(); ++row)
            texts.append(model.index(row, 0).data().toString().replace(u'\n', QLatin1StringView(" | ")));
        return texts;
    }
    static printing::LayoutElement element(int id, const QString &name) { return {id, name, QRectF(20, 30.5, 100, 20), printing::TextElement()}; }
};

void TestLayoutModels::offersTheProgramsOwn()
{
    LayoutChoicesModel model;
    const QAbstractItemModelTester tester(&model);
    model.setProgramme({});
    QCOMPARE(texts(model), (QStringList{QStringLiteral("Zertifikat | Certificate, German, comes with the program"),
                                        QStringLiteral("Certificate | Certificate, English, comes with the program"),
                                        QStringLiteral("Teilnahmebescheinigung | Confirmation of attendance, German, comes with the program"),
                                        QStringLiteral("Confirmation of attendance | Confirmation of attendance, English, comes with the program")}));
    QVERIFY(!model.choiceAt(0).id.isValid());
}

void TestLayoutModels::listsTemplatesByUse()
{
    LayoutChoicesModel model;
    const QAbstractItemModelTester tester(&model);
    domain::Programme programme = with(with({}, QStringLiteral("Erste"), QStringLiteral("de")), QStringLiteral("Zweite"), QStringLiteral("de"));
    model.setProgramme(programme);
    QCOMPARE(texts(model).first(2), (QStringList{QStringLiteral("Erste | Certificate, German, is used"), QStringLiteral("Zweite | Certificate, German")}));
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    programme = *domain::applied(programme, *domain::setDefaultTemplate(programme, {2}));
    model.setProgramme(programme);
    QCOMPARE(texts(model).first(2), (QStringList{QStringLiteral("Zweite | Certificate, German, is used"), QStringLiteral("Erste | Certificate, German")}));
    QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(), QStringLiteral("Zweite: Certificate, German, is used"));
    QVERIFY(model.index(0).data(Qt::ToolTipRole).toString().contains(QStringLiteral("is used")));
    QVERIFY(resets.isEmpty());
}

void TestLayoutModels::followsAChoice()
{
    LayoutChoicesModel model;
    const LayoutChoice own = layoutChoices({}).constFirst();
    const domain::Programme programme = with({}, QStringLiteral("Erste"), QStringLiteral("de"));
    const LayoutChoice row = currentChoice(programme, own);
    QCOMPARE(row.id, domain::CertificateTemplateId{1});
    QCOMPARE(currentChoice({}, row), own);
    model.setProgramme(programme);
    QCOMPARE(model.rowOf(row), 0);
    QCOMPARE(model.rowOf(own), -1);
}

void TestLayoutModels::listsElementsInOrder()
{
    LayoutElementsModel model;
    const QAbstractItemModelTester tester(&model);
    printing::CertificateLayout layout;
    layout.elements = {element(1, QStringLiteral("a")), element(2, QStringLiteral("b")), element(3, QStringLiteral("c"))};
    model.setLayout(layout);
    QCOMPARE(texts(model), (QStringList{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}));
    layout = printing::reordered(layout, {1}, printing::Order::ToFront);
    model.setLayout(layout);
    QCOMPARE(texts(model), (QStringList{QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("a")}));
    QCOMPARE(model.rowOf(1), 2);
    QCOMPARE(model.idAt(0), 2);
    model.setLayout({});
    QCOMPARE(model.rowCount(), 0);
}

void TestLayoutModels::keepsRowsThatStay()
{
    LayoutElementsModel model;
    const QAbstractItemModelTester tester(&model);
    printing::CertificateLayout layout;
    layout.elements = {element(1, QStringLiteral("a")), element(2, QStringLiteral("b"))};
    model.setLayout(layout);
    const QPersistentModelIndex second = model.index(1);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    layout = printing::moved(printing::removed(layout, {1}), {2}, {5, 5});
    model.setLayout(layout);
    QCOMPARE(second.row(), 0);
    QCOMPARE(changes.size(), 1);
}

void TestLayoutModels::tellsElementsInWords()
{
    LayoutElementsModel model;
    printing::CertificateLayout layout;
    layout.elements = {element(7, QStringLiteral("Name"))};
    model.setLayout(layout);
    QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(), QStringLiteral("Name, Text, 20 mm from the left, 30.5 mm from the top, 100 × 20 mm"));
    model.setRemarks({{7, QStringLiteral("Too long.")}});
    QCOMPARE(model.index(0).data().toString(), QStringLiteral("⚠ Name"));
    QVERIFY(model.index(0).data(Qt::AccessibleTextRole).toString().endsWith(QStringLiteral("Too long.")));
}

LOTSE_TEST_MAIN(TestLayoutModels)
#include "tst_layoutmodels.moc"
