#include "changes.h"
#include "programmes.h"
#include "support/testmain.h"

#include "domain/verbs/templateverbs.h"

using namespace testdata;

/// Layouts of certificates: kept, named, one used for each kind and language.
class TestTemplateVerbs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void adds();
    void changesTheLayout();
    void renames();
    void keepsNamesShort();
    void keepsOneDefault();
    void removes();
    void refusesWhatIsUsed();
    void refuses();

private:
    /// Applies, undoes and does again; compares whole programmes.
    void take(const base::Result<ChangeSet> &change)
    {
        const ChangeSet worked = testdata::worked(change);
        const Programme later = after(m_small.programme, worked);
        QCOMPARE(after(later, worked.inverse()) == m_small.programme, true);
        QCOMPARE(after(after(later, worked.inverse()), worked) == later, true);
        m_small.programme = later;
    }
    [[nodiscard]] QStringList names() const
    {
        QStringList names;
        for (const CertificateTemplate &row : m_small.programme.table<CertificateTemplate>())
            names.append(row.name + (row.isDefault ? QStringLiteral("*") : QString()));
        return names;
    }
    [[nodiscard]] const CertificateTemplate &row(qint64 id) const { return *m_small.programme.find(CertificateTemplateId{id}); }
    SmallProgramme m_small;
};

void TestTemplateVerbs::init()
{
    m_small = smallProgramme();
    for (const char16_t *name : {u"Zertifikat", u"Urkunde"})
        take(addTemplate(m_small.programme, {QString::fromUtf16(name), CertificateKind::Certificate, QStringLiteral("de"), QStringLiteral("{}"), {}}));
}

void TestTemplateVerbs::adds()
{
    const Blob picture = makeBlob("png", QStringLiteral("image/png"));
    const auto change = addTemplate(m_small.programme, {QStringLiteral(" urkunde "), CertificateKind::Certificate, QStringLiteral("en"), QStringLiteral("{1}"), {picture}});
    QCOMPARE(change->label, QStringLiteral("Add the layout “urkunde (2)”"));
    QCOMPARE(change->blobs, QList<Blob>{picture});
    take(change);
    QCOMPARE(names(), (QStringList{QStringLiteral("Zertifikat*"), QStringLiteral("Urkunde"), QStringLiteral("urkunde (2)*")}));
    QCOMPARE(row(3).layout, QStringLiteral("{1}"));
    QCOMPARE(addTemplate(m_small.programme, {QStringLiteral("Neu"), {}, {}, {}, {}}, QStringLiteral("Copy it"))->label, QStringLiteral("Copy it"));
}

void TestTemplateVerbs::changesTheLayout()
{
    const Blob picture = makeBlob("png", QStringLiteral("image/png"));
    const auto change = changeLayout(m_small.programme, {1}, QStringLiteral("{2}"), QStringLiteral("Move it"), {picture});
    QCOMPARE(change->label, QStringLiteral("Move it"));
    QCOMPARE(change->blobs, QList<Blob>{picture});
    take(change);
    QCOMPARE(row(1).layout, QStringLiteral("{2}"));
    QVERIFY(changeLayout(m_small.programme, {1}, QStringLiteral("{2}"), QStringLiteral("Move it"))->isEmpty());
}

void TestTemplateVerbs::renames()
{
    const auto change = renameTemplate(m_small.programme, {2}, QStringLiteral("  Große  Urkunde "));
    QCOMPARE(change->label, QStringLiteral("Rename the layout “Urkunde” to “Große Urkunde”"));
    take(change);
    QCOMPARE(row(2).name, QStringLiteral("Große Urkunde"));
    QVERIFY(renameTemplate(m_small.programme, {2}, QStringLiteral("Große Urkunde"))->isEmpty());
    QVERIFY(!renameTemplate(m_small.programme, {2}, QStringLiteral("zertifikat")).has_value());
    QVERIFY(!renameTemplate(m_small.programme, {2}, QStringLiteral(" ")).has_value());
}

void TestTemplateVerbs::keepsNamesShort()
{
    const QString longest(LongestTemplateName, u'a');
    const auto add = [this](const QString &name) { return addTemplate(m_small.programme, {name, CertificateKind::Certificate, QStringLiteral("de"), {}, {}}); };
    QCOMPARE(add(longest + u'a').error().message, QStringLiteral("The name of a layout has at most 200 characters. Please choose a shorter one."));
    QVERIFY(!renameTemplate(m_small.programme, {2}, longest + u'a').has_value());
    take(add(longest));
    take(add(longest));
    QCOMPARE(names().last(), longest.left(196) + QStringLiteral(" (2)"));
}

void TestTemplateVerbs::keepsOneDefault()
{
    take(addTemplate(m_small.programme, {QStringLiteral("Certificate"), CertificateKind::Certificate, QStringLiteral("en"), {}, {}}));
    const auto change = setDefaultTemplate(m_small.programme, {2});
    QCOMPARE(change->label, QStringLiteral("Make “Urkunde” the layout that is used"));
    QCOMPARE(change->size(), size_t(2));
    take(change);
    QCOMPARE(names(), (QStringList{QStringLiteral("Zertifikat"), QStringLiteral("Urkunde*"), QStringLiteral("Certificate*")}));
    QVERIFY(setDefaultTemplate(m_small.programme, {2})->isEmpty());
    QCOMPARE(defaultTemplate(m_small.programme, CertificateKind::Certificate, QStringLiteral("de"))->id, CertificateTemplateId{2});
    QVERIFY(!defaultTemplate(m_small.programme, CertificateKind::AttendanceConfirmation, QStringLiteral("de")));
}

void TestTemplateVerbs::removes()
{
    const auto change = removeTemplate(m_small.programme, {1});
    QCOMPARE(change->label, QStringLiteral("Remove the layout “Zertifikat”"));
    take(change);
    QCOMPARE(names(), QStringList{QStringLiteral("Urkunde*")});
    take(removeTemplate(m_small.programme, {2}));
    QVERIFY(names().isEmpty());
}

void TestTemplateVerbs::refusesWhatIsUsed()
{
    Certificate certificate;
    certificate.number = QStringLiteral("2024-0001-1");
    certificate.participant = m_small.heide;
    certificate.certificateTemplate = {1};
    certificate.id = {1};
    m_small.programme.table<Certificate>().insert(certificate);
    const auto change = removeTemplate(m_small.programme, {1});
    QVERIFY(!change.has_value());
    QVERIFY2(change.error().message.contains(QStringLiteral("Zertifikat")), qPrintable(change.error().message));
    QVERIFY(removeTemplate(m_small.programme, {2}).has_value());
}

void TestTemplateVerbs::refuses()
{
    const CertificateTemplateId none{99};
    QVERIFY(!addTemplate(m_small.programme, {QStringLiteral("  "), {}, {}, {}, {}}).has_value());
    QVERIFY(!changeLayout(m_small.programme, none, {}, {}).has_value());
    QVERIFY(!renameTemplate(m_small.programme, none, QStringLiteral("a")).has_value());
    QVERIFY(!setDefaultTemplate(m_small.programme, none).has_value());
    QVERIFY(!removeTemplate(m_small.programme, none).has_value());
}

LOTSE_TEST_MAIN(TestTemplateVerbs)
#include "tst_templateverbs.moc"
