#include "changes.h"
#include "programmes.h"

#include "domain/rules/messagetemplates.h"
#include "domain/rules/messagetext.h"
#include "domain/verbs/messagetemplateverbs.h"

#include "support/testmain.h"

using namespace domain;
using namespace Qt::StringLiterals;
using testdata::after;
using testdata::worked;

/// Texts of messages: patterns, what fills them, the shipped ones and those of a programme.
class TestMessageText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void fillsPatterns_data();
    void fillsPatterns();
    void refusesWithThePlace_data();
    void refusesWithThePlace();
    void refusesWhatIsTooLongOrDeep();
    void neverReadsData();
    void reportsWhatIsMissing();
    void fillsAnInvitation();
    void fillsAChange();
    void shippedTextsAreWhole_data();
    void shippedTextsAreWhole();
    void rowsStandBeforeShipped();
    void savesAndResets();
    void refusesBadTemplates_data();
    void refusesBadTemplates();

private:
    [[nodiscard]] Addressee invited() const;
    [[nodiscard]] ComposedMessage composed(const MessageTemplate &text, const Addressee &addressee, MessageForm form = {}) const;

    testdata::SmallProgramme m_small;
};

void TestMessageText::init()
{
    m_small = testdata::smallProgramme();
    Draft draft(m_small.programme, u"Data"_s);
    ProgrammeInfo info = m_small.programme.info();
    info.organiser = u"Geschäftsstelle"_s;
    info.signerName = u"Ada Amann"_s;
    info.contactEmail = u"impuls@land.example"_s;
    draft.update(info);
    Session training = *m_small.programme.find(m_small.training);
    training.place = u"Rathaus Aalen"_s;
    training.link = u"https://treffen.example/a"_s;
    draft.update(training);
    m_small.programme = draft.programme();
}

Addressee TestMessageText::invited() const
{
    const CalendarEntries entries(m_small.programme);
    Addressee addressee;
    addressee.recipient = {m_small.heide, {}};
    addressee.sessions.append({entries.of(*m_small.programme.find(m_small.training)), {}, {}});
    return addressee;
}

ComposedMessage TestMessageText::composed(const MessageTemplate &text, const Addressee &addressee, MessageForm form) const
{
    const auto composer = MessageComposer::make(m_small.programme, text);
    if (!composer)
        qFatal("%s", qPrintable(composer.error().message));
    return composer->compose(addressee, form);
}

namespace {

TextPattern::NameUse use(const QString &name)
{
    if (name == u"no"_s || name == u"yes"_s)
        return TextPattern::NameUse::Condition;
    return name == u"a"_s || name == u"b"_s || name == u"none"_s || name == u"lines"_s ? TextPattern::NameUse::Placeholder : TextPattern::NameUse::Unknown;
}

QString value(const QString &name)
{
    static const QHash<QString, QString> values{{u"a"_s, u"A"_s}, {u"b"_s, u"Bä"_s}, {u"lines"_s, u"1\n2"_s}, {u"yes"_s, u"yes"_s}};
    return values.value(name);
}

} // namespace

void TestMessageText::fillsPatterns_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("text");
    QTest::newRow("placeholders") << u"{a} und {b}."_s << u"A und Bä."_s;
    QTest::newRow("blanks in braces") << u"{ a }"_s << u"A"_s;
    QTest::newRow("signs") << u"{{a} [[b] ]"_s << u"{a} [b] ]"_s;
    QTest::newRow("brackets") << u"x[, {a}][, {none}]."_s << u"x, A."_s;
    QTest::newRow("brackets in brackets") << u"x[ {a}[ {none}]!]"_s << u"x A!"_s;
    QTest::newRow("outer empty") << u"x[ {none}[ {a}]]y"_s << u"xy"_s;
    QTest::newRow("condition") << u"{if yes}1{else}2{end}{if no}3{else}4{end}"_s << u"14"_s;
    QTest::newRow("German") << u"{wenn nicht no}1{sonst}2{ende}"_s << u"1"_s;
    QTest::newRow("placeholder as condition") << u"{if a}1{end}{if none}2{end}"_s << u"1"_s;
    QTest::newRow("comparison") << u"{if b = BÄ}1{end}{if not b = x}2{end}{if b=x}3{end}"_s << u"12"_s;
    QTest::newRow("nested") << u"{if yes}{if no}1{else}2{end}{else}3{end}"_s << u"2"_s;
    QTest::newRow("lines vanish") << u"x\n[{none}]\ny\n{if no}\nz\n{end}\nw"_s << u"x\ny\nw"_s;
    QTest::newRow("marks on lines of their own") << u"x\n{if yes}\ny\n{else}\nz\n{end}\nw"_s << u"x\ny\nw"_s;
    QTest::newRow("empty lines") << u"x\n\n\n\ny\n\n"_s << u"x\n\ny"_s;
    QTest::newRow("paragraph vanishes") << u"x\n\n[{none}]\n\ny"_s << u"x\n\ny"_s;
    QTest::newRow("data keep lines") << u"{lines}\nx"_s << u"1\n2\nx"_s;
    QTest::newRow("windows") << u"x\r\n\r\ny\r\n"_s << u"x\n\ny"_s;
}

void TestMessageText::fillsPatterns()
{
    QFETCH(QString, pattern);
    const auto read = TextPattern::read(pattern, use);
    QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().message));
    QTEST(read->filled(value).text, "text");
}

void TestMessageText::refusesWithThePlace_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<int>("line");
    QTest::newRow("open brace") << u"x\n{a"_s << 2;
    QTest::newRow("brace over lines") << u"{a\n}"_s << 1;
    QTest::newRow("open bracket") << u"\n\n[x {a}\n"_s << 3;
    QTest::newRow("unknown") << u"{a}\n{c}"_s << 2;
    QTest::newRow("empty braces") << u"{}"_s << 1;
    QTest::newRow("condition is no placeholder") << u"{yes}"_s << 1;
    QTest::newRow("unknown condition") << u"{if maybe}x{end}"_s << 1;
    QTest::newRow("no end") << u"x\n{if yes}\n\nx"_s << 2;
    QTest::newRow("no condition") << u"\nx{end}"_s << 2;
    QTest::newRow("else alone") << u"{else}"_s << 1;
    QTest::newRow("two else") << u"{if yes}1{else}2{else}3{end}"_s << 1;
    QTest::newRow("crossed") << u"[{if yes}]{end}"_s << 1;
    QTest::newRow("crossed the other way") << u"{if yes}[{end}]"_s << 1;
}

void TestMessageText::refusesWithThePlace()
{
    QFETCH(QString, pattern);
    QFETCH(int, line);
    const auto read = TextPattern::read(pattern, use);
    QVERIFY(!read.has_value());
    QVERIFY2(read.error().message.contains(QString::number(line)), qPrintable(read.error().message));
}

void TestMessageText::refusesWhatIsTooLongOrDeep()
{
    QVERIFY(TextPattern::read(QString(TextPattern::LongestText, u'x'), use).has_value());
    QVERIFY(!TextPattern::read(QString(TextPattern::LongestText + 1, u'x'), use).has_value());
    const auto nested = [](int depth) { return u"{if yes}"_s.repeated(depth) + u"x"_s + u"{end}"_s.repeated(depth); };
    QVERIFY(TextPattern::read(nested(TextPattern::DeepestNesting), use).has_value());
    QVERIFY(!TextPattern::read(nested(TextPattern::DeepestNesting + 1), use).has_value());
    QVERIFY(!TextPattern::read(u"[x"_s.repeated(9000), use).has_value());
}

void TestMessageText::neverReadsData()
{
    Draft draft(m_small.programme, u"Nasty"_s);
    Participant person = *m_small.programme.find(m_small.heide);
    person.givenName = u"{if coach}[{closing}\u202e\r\nBcc: x"_s;
    draft.update(person);
    m_small.programme = draft.programme();
    const ComposedMessage message = composed({{}, u"x"_s, MessageKind::Other, u"de"_s, u"Für {given_name}"_s, u"[{given_name}]!"_s}, invited());
    QCOMPARE(message.body, u"{if coach}[{closing}  Bcc: x!"_s);
    QCOMPARE(message.subject, u"Für {if coach}[{closing} Bcc: x"_s);
}

void TestMessageText::reportsWhatIsMissing()
{
    const ComposedMessage message = composed({{}, u"x"_s, MessageKind::Other, u"de"_s, u"{certificate_number}"_s, u"{certificate_number}[{office}]{waiting_place}"_s}, invited());
    QCOMPARE(message.missing, (QStringList{u"certificate_number"_s, u"waiting_place"_s}));
}

void TestMessageText::fillsAnInvitation()
{
    const MessageTemplate text = *shippedMessageTemplate(MessageKind::Invitation, u"de"_s);
    const ComposedMessage message = composed(text, invited());
    QCOMPARE(message.subject, u"Einladung: Training A am Di, 22. Oktober 2024"_s); // one line of plain blanks
    QCOMPARE(message.body, QStringLiteral("Guten Tag Änne von der Heide,\n\n"
                                          "zu diesem Termin laden wir Sie herzlich ein:\n\n"
                                          "- Di, 22.\u00A0Oktober 2024, 10:00–12:00 Uhr\n  Training A\n  Ort: Rathaus Aalen\n  Zugang: https://treffen.example/a\n\n"
                                          "Bitte sagen Sie uns kurz zu oder ab. Wenn Sie absagen, kann eine andere Person den Platz bekommen.\n\n"
                                          "Bei Fragen erreichen Sie uns unter impuls@land.example.\n\n"
                                          "Mit freundlichen Grüßen\n\nAda Amann\nGeschäftsstelle"));
    QVERIFY(message.missing.isEmpty());
    QVERIFY(composed(text, invited(), {false, true, false}).body.contains(u"Im Anhang"_s));
    QVERIFY(composed(text, invited(), {true, false, false}).body.contains(u"Mit freundlichen Grüßen\n\n\n\nAda Amann"_s));
}

void TestMessageText::fillsAChange()
{
    Addressee addressee = invited();
    addressee.sessions[0].told = addressee.sessions[0].entry;
    addressee.sessions[0].told->startsAt = testdata::at(10, 21, 9);
    addressee.sessions[0].told->endsAt = testdata::at(10, 21, 11);
    const ComposedMessage message = composed(*shippedMessageTemplate(MessageKind::ChangeOfTime, u"de"_s), addressee);
    QVERIFY2(message.body.contains(QStringLiteral("- Training A\n  bisher: Mo, 21.\u00A0Oktober 2024, 09:00–11:00 Uhr, Rathaus Aalen\n"
                                                  "  neu: Di, 22.\u00A0Oktober 2024, 10:00–12:00 Uhr\n  Ort: Rathaus Aalen\n")), qPrintable(message.body));
    QVERIFY(message.body.contains(u"zur neuen Zeit"_s));
    addressee.sessions[0].entry.status = EntryStatus::Cancelled;
    const ComposedMessage off = composed(*shippedMessageTemplate(MessageKind::Cancellation, u"en"_s), addressee);
    QVERIFY2(off.body.contains(u"- Training A\n  cancelled: Mon, 21 October 2024, 09:00–11:00, Rathaus Aalen\n"_s), qPrintable(off.body));
}

void TestMessageText::shippedTextsAreWhole_data()
{
    QTest::addColumn<MessageKind>("kind");
    QTest::addColumn<QString>("language");
    for (const EnumEntry &entry : EnumTraits<MessageKind>::entries) {
        for (const QString &language : {u"de"_s, u"en"_s})
            QTest::addRow("%s %s", entry.identifier, qPrintable(language)) << MessageKind(entry.value) << language;
    }
}

/// They can be filled in all forms, for one session and several, for people and coaches, and nothing is missing.
void TestMessageText::shippedTextsAreWhole()
{
    QFETCH(MessageKind, kind);
    QFETCH(QString, language);
    const auto text = shippedMessageTemplate(kind, language);
    QCOMPARE(text.has_value(), kind != MessageKind::Other);
    if (!text)
        return;
    QVERIFY(checkMessageText(*text).has_value());
    for (int count = 0; count <= 2; ++count) {
        Addressee addressee = invited();
        addressee.sessions.resize(std::min(count, 1));
        if (count == 2)
            addressee.sessions.append(addressee.sessions.constFirst());
        for (const MessageForm &form : {MessageForm{}, MessageForm{false, true, true}, MessageForm{true, false, false}}) {
            const ComposedMessage message = composed(*text, addressee, form);
            QVERIFY2(!message.subject.contains(u'{') && !message.body.contains(u'{'), qPrintable(message.body));
            QVERIFY(!message.body.contains(u"  \n"_s) && !message.body.contains(u" ."_s) && !message.body.contains(u" ,"_s));
            const bool needsSession = kind == MessageKind::Invitation || kind == MessageKind::Reminder || kind == MessageKind::ChangeOfTime || kind == MessageKind::Cancellation;
            if (count > 0 || !needsSession)
                QVERIFY2(message.missing.isEmpty(), qPrintable(message.missing.join(u' ')));
        }
    }
}

void TestMessageText::rowsStandBeforeShipped()
{
    const MessageTemplate own{{}, u"Unsere"_s, MessageKind::Reminder, u"de"_s, u"Denken Sie daran"_s, u"{salutation}\n\n{sessions}"_s};
    const Programme programme = after(m_small.programme, worked(saveMessageTemplate(m_small.programme, own)));
    const auto templates = messageTemplates(programme, MessageKind::Reminder, u"de"_s);
    QCOMPARE(templates.size(), 2);
    QCOMPARE(templates[0].name, u"Unsere"_s);
    QVERIFY(templates[0].id.isValid() && !templates[1].id.isValid());
    QCOMPARE(messageTemplates(programme, MessageKind::Reminder, u"en"_s).size(), 1);
    QVERIFY(messageTemplates(programme, MessageKind::Other, u"de"_s).isEmpty());
}

void TestMessageText::savesAndResets()
{
    MessageTemplate own{{}, u" Unsere "_s, MessageKind::Decline, u"de"_s, u"Leider"_s, u"{salutation}\r\n\r\nleider nein."_s};
    const ChangeSet added = worked(saveMessageTemplate(m_small.programme, own));
    const Programme with = after(m_small.programme, added);
    QCOMPARE(after(with, added.inverse()), m_small.programme);
    own = *with.table<MessageTemplate>().begin();
    QCOMPARE(own.name, u"Unsere"_s);
    QVERIFY(!own.body.contains(u'\r'));
    QVERIFY(worked(saveMessageTemplate(with, own)).isEmpty());
    own.subject = u"Schade"_s;
    const ChangeSet changed = worked(saveMessageTemplate(with, own));
    QCOMPARE(after(after(with, changed), changed.inverse()), with);
    const ChangeSet reset = worked(resetMessageTemplates(with, MessageKind::Decline, u"de"_s));
    QCOMPARE(after(after(with, reset), reset.inverse()), with);
    QVERIFY(after(with, reset).table<MessageTemplate>().isEmpty());
    QVERIFY(worked(resetMessageTemplates(with, MessageKind::Decline, u"en"_s)).isEmpty());
    const ChangeSet removed = worked(removeMessageTemplate(with, own.id));
    QCOMPARE(after(after(with, removed), removed.inverse()), with);
    QVERIFY(!removeMessageTemplate(m_small.programme, own.id).has_value());
}

void TestMessageText::refusesBadTemplates_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("body");
    QTest::newRow("no name") << u" "_s << u"de"_s << u"S"_s << u"B"_s;
    QTest::newRow("taken") << u"eine"_s << u"de"_s << u"S"_s << u"B"_s;
    QTest::newRow("language") << u"x"_s << u"fr"_s << u"S"_s << u"B"_s;
    QTest::newRow("no subject") << u"x"_s << u"de"_s << u""_s << u"B"_s;
    QTest::newRow("two lines") << u"x"_s << u"de"_s << u"S\nT"_s << u"B"_s;
    QTest::newRow("long subject") << u"x"_s << u"de"_s << QString(201, u'x') << u"B"_s;
    QTest::newRow("no text") << u"x"_s << u"de"_s << u"S"_s << u" \n"_s;
    QTest::newRow("unknown") << u"x"_s << u"de"_s << u"S"_s << u"{salutaton}"_s;
    QTest::newRow("open") << u"x"_s << u"de"_s << u"S {"_s << u"B"_s;
}

void TestMessageText::refusesBadTemplates()
{
    QFETCH(QString, name);
    QFETCH(QString, language);
    QFETCH(QString, subject);
    QFETCH(QString, body);
    const Programme programme = after(m_small.programme, worked(saveMessageTemplate(m_small.programme, {{}, u"Eine"_s, MessageKind::Other, u"de"_s, u"S"_s, u"B"_s})));
    const auto saved = saveMessageTemplate(programme, {{}, name, MessageKind::Other, language, subject, body});
    QVERIFY(!saved.has_value());
    QCOMPARE(saved.error().code, base::ErrorCode::InputRefused);
    QVERIFY(!saved.error().message.isEmpty());
}

LOTSE_TEST_MAIN(TestMessageText)
#include "tst_messagetext.moc"
