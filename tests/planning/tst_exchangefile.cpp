#include "planning/exchangefile.h"
#include "planning/generator.h"
#include "planning/programmeinstance.h"

#include "support/testmain.h"

using namespace planning;
using testplanning::Capacity;

/// Instances and plans as JSON: what is written is read again, what is wrong is refused by a sentence that names the place, and
/// whatever is read, nothing crashes.
class TestExchangeFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void roundTrip_data();
    void roundTrip();
    void orderDoesNotMatter();
    void unknownMembersArePassedOver();
    void planRoundTrip();
    void refusals_data();
    void refusals();
    void planRefusals_data();
    void planRefusals();
    void hostile_data();
    void hostile();
    void cutAnywhere();
    void bytesChanged();
};

namespace {

const std::string smallest = R"({"format": "planning-instance/1", "name": "n",
"rules": {"other_rank": 6, "same_municipality_max": null, "repeat_topic": false, "mode": "plan"},
"coaches": [{"id": "C1", "max_trainings": 2, "unavailable": [[0, 60]]}],
"trainings": [{"id": "T1", "roles": ["r"], "topics": ["q"], "start": 0, "end": 60, "min": 1, "max": 8, "coaches": ["C1"], "state": "open"}],
"participants": [{"id": "P1", "role": "r", "municipality": "m", "max": 1, "wishes": [{"topic": "q", "rank": 1}], "accepts_other": true, "unavailable": []}],
"locks": [{"participant": "P1", "training": "T1", "kind": "in"}], "previous": [{"participant": "P1", "training": "T1"}]})";

const std::string smallestPlan = R"({"format": "planning-plan/1", "instance": "n", "held": [{"training": "T1", "coach": null, "participants": ["P1"]}]})";

std::string replaced(std::string text, const std::string &before, const std::string &after)
{
    const std::size_t place = text.find(before);
    return place == std::string::npos ? std::string() : text.replace(place, before.size(), after);
}

std::string repeated(const std::string &text, std::size_t times)
{
    std::string all;
    all.reserve(text.size() * times);
    for (std::size_t i = 0; i < times; ++i)
        all += text;
    return all;
}

/// The refusal; empty when it was read.
template <class T>
std::string refusalOf(const std::variant<T, ReadError> &read)
{
    const auto *error = std::get_if<ReadError>(&read);
    return error ? error->text : std::string();
}

/// Whatever a text is: it is read as something sound, or one sentence says why not.
bool isSound(const std::string &text)
{
    const auto read = readInstance(text);
    const auto plan = readPlan(text);
    const auto *instance = std::get_if<Instance>(&read);
    const bool isClear = refusalOf(read).find('\n') == std::string::npos && refusalOf(plan).find('\n') == std::string::npos;
    return isClear && (instance ? mistakeIn(*instance).empty() : !refusalOf(read).empty());
}

} // namespace

void TestExchangeFile::roundTrip_data()
{
    QTest::addColumn<quint64>("seed");
    for (quint64 seed = 0; seed < 50; ++seed)
        QTest::addRow("seed %llu", seed) << seed;
}

void TestExchangeFile::roundTrip()
{
    QFETCH(quint64, seed);
    const Instance instance = seed < 40 ? testplanning::smallInstance(seed) : testplanning::programmeInstance(30, 8, seed, Capacity::Tight);
    const std::string text = writeInstance(instance);
    const auto read = readInstance(text);
    QCOMPARE(refusalOf(read), std::string());
    QCOMPARE(writeInstance(std::get<Instance>(read)), text);
    QCOMPARE(std::get<Instance>(read).participants.size(), instance.participants.size());
    QVERIFY(std::get<Instance>(read).rules == instance.rules);
}

/// Rows are sorted when they are written, so that two exports can be compared.
void TestExchangeFile::orderDoesNotMatter()
{
    Instance instance = testplanning::programmeInstance(30, 8, 1, Capacity::Tight);
    const std::string text = writeInstance(instance);
    std::reverse(instance.participants.begin(), instance.participants.end());
    std::reverse(instance.trainings.begin(), instance.trainings.end());
    std::reverse(instance.coaches.begin(), instance.coaches.end());
    std::reverse(instance.locks.begin(), instance.locks.end());
    QCOMPARE(writeInstance(instance), text);
}

void TestExchangeFile::unknownMembersArePassedOver()
{
    const auto plain = readInstance(smallest);
    QCOMPARE(refusalOf(plain), std::string());
    const std::string more = replaced(replaced(smallest, "\"name\"", "\"topics\": [1, {}], \"name\""), "\"role\"", "\"age\": 1e99, \"role\"");
    const auto read = readInstance(more);
    QCOMPARE(refusalOf(read), std::string());
    QVERIFY(std::get<Instance>(read) == std::get<Instance>(plain));
}

void TestExchangeFile::planRoundTrip()
{
    const Instance instance = testplanning::smallInstance(7);
    const Solution solution = solve(instance);
    const auto read = readPlan(writePlan(instance, solution));
    QCOMPARE(refusalOf(read), std::string());
    QVERIFY(std::get<Plan>(read) == solution.plan);
}

void TestExchangeFile::refusals_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QStringList>("names");
    const auto row = [](const char *name, const char *before, const char *after, const char *names) {
        QTest::newRow(name) << QString::fromLatin1(before) << QString::fromLatin1(after) << QString::fromLatin1(names).split(u' ');
    };
    row("another format", "instance/1", "instance/2", "format");
    row("no name", "\"name\": \"n\",", "", "name");
    row("no rules", "\"rules\"", "\"other\"", "rules");
    row("rules are a list", "\"rules\": {", "\"rules\": [{}], \"other\": {", "rules");
    row("other_rank", "\"other_rank\": 6", "\"other_rank\": \"six\"", "rules other_rank");
    row("mode", "\"mode\": \"plan\"", "\"mode\": \"guess\"", "rules mode");
    row("repeat_topic", "\"repeat_topic\": false", "\"repeat_topic\": 0", "rules repeat_topic");
    row("coach's limit", "\"max_trainings\": 2", "\"max_trainings\": 2.5", "coaches[0] max_trainings");
    row("coach's absence", "[[0, 60]]", "[[0]]", "coaches[0] unavailable");
    row("roles", "[\"r\"]", "[1]", "trainings[0] roles");
    row("start", "\"start\": 0", "\"start\": null", "trainings[0] start");
    row("end before start", "\"end\": 60", "\"end\": -60", "T1");
    row("state", "\"open\"", "\"closed\"", "trainings[0] state");
    row("unknown coach", "\"coaches\": [\"C1\"]", "\"coaches\": [\"C9\"]", "T1 C9");
    row("wishes", "\"wishes\": [", "\"wishes\": 4, \"others\": [", "participants[0] wishes");
    row("rank of a wish", "\"rank\": 1", "\"rank\": 0", "wishes[0] rank");
    row("rank above the others", "\"rank\": 1", "\"rank\": 6", "P1");
    row("wish for nothing", "\"topic\": \"q\", ", "", "wishes[0] training");
    row("accepts_other", "\"accepts_other\": true", "\"accepts_other\": \"yes\"", "participants[0] accepts_other");
    row("lock", "\"kind\": \"in\"", "\"kind\": \"into\"", "locks[0] kind");
    row("lock of nobody", "\"participant\": \"P1\", \"training\": \"T1\", \"kind\"", "\"participant\": \"P9\", \"training\": \"T1\", \"kind\"", "P9");
    row("previous", "\"previous\": [{\"participant\"", "\"previous\": [{\"person\"", "previous[0] participant");
}

void TestExchangeFile::refusals()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(QStringList, names);
    const std::string text = replaced(smallest, before.toStdString(), after.toStdString());
    QVERIFY(!text.empty());
    const QString refusal = QString::fromStdString(refusalOf(readInstance(text)));
    QVERIFY(!refusal.isEmpty());
    for (const QString &name : names)
        QVERIFY2(refusal.contains(name), qPrintable(refusal));
}

void TestExchangeFile::planRefusals_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("name");
    QTest::newRow("no held") << QStringLiteral("held") << QStringLiteral("kept") << QStringLiteral("held");
    QTest::newRow("held is a text") << QStringLiteral("[{\"training\"") << QStringLiteral("\"none\", \"x\": [{\"training\"") << QStringLiteral("held");
    QTest::newRow("training") << QStringLiteral("\"T1\"") << QStringLiteral("1") << QStringLiteral("held[0]: training");
    QTest::newRow("coach") << QStringLiteral("null") << QStringLiteral("[]") << QStringLiteral("held[0]: coach");
    QTest::newRow("participants") << QStringLiteral("[\"P1\"]") << QStringLiteral("[[\"P1\"]]") << QStringLiteral("held[0]: participants");
}

void TestExchangeFile::planRefusals()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(QString, name);
    QCOMPARE(refusalOf(readPlan(smallestPlan)), std::string());
    const std::string text = replaced(smallestPlan, before.toStdString(), after.toStdString());
    QVERIFY(!text.empty());
    const QString refusal = QString::fromStdString(refusalOf(readPlan(text)));
    QVERIFY2(refusal.contains(name), qPrintable(refusal));
}

void TestExchangeFile::hostile_data()
{
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *name, const std::string &text) { QTest::newRow(name) << QByteArray::fromStdString(text); };
    row("nothing", "");
    row("one zero byte", std::string(1, '\0'));
    row("null", "null");
    row("a number", "1");
    row("a list", "[]");
    row("an empty object", "{}");
    row("deep lists", repeated("[", 1'000'000));
    row("deep closed lists", repeated("[", 200'000) + repeated("]", 200'000));
    row("deep objects", repeated("{\"a\":", 200'000));
    row("deep within", replaced(smallest, "\"n\"", repeated("[", 100'000) + repeated("]", 100'000)));
    row("deep and not looked at", replaced(smallest, "\"name\"", "\"x\": " + repeated("[", 100'000) + repeated("]", 100'000) + ", \"name\""));
    row("newline in an id", replaced(replaced(smallest, "\"T1\"", "\"T\\n1\""), "\"end\": 60", "\"end\": -1"));
    row("huge number", replaced(smallest, "\"max\": 8", "\"max\": 99999999999999999999999"));
    row("greatest number", replaced(smallest, "\"max\": 8", "\"max\": 18446744073709551615"));
    row("least number", replaced(smallest, "\"start\": 0", "\"start\": -9223372036854775808"));
    row("number too far", replaced(smallest, "\"end\": 60", "\"end\": 1e400"));
    row("long number", replaced(smallest, "\"end\": 60", "\"end\": " + repeated("9", 100'000)));
    row("not UTF-8", replaced(smallest, "\"n\"", "\"\xC3\x28\xFF\""));
    row("not UTF-8 in an id", replaced(smallest, "\"P1\"", "\"P\xE4\""));
    row("half a surrogate", replaced(smallest, "\"n\"", "\"\\ud800\""));
    row("zero in an id", replaced(smallest, "\"P1\"", "\"\\u0000\""));
    row("byte order mark", "\xEF\xBB\xBF" + smallest);
    row("UTF-16", std::string("\xFF\xFE{\0}\0", 6));
    row("a member twice", replaced(smallest, "\"name\"", "\"name\": 1, \"name\""));
    row("text after the end", smallest + "x");
    row("long id", replaced(smallest, "\"participant\": \"P1\"", "\"participant\": \"" + repeated("P", 100'000) + "\""));
}

void TestExchangeFile::hostile()
{
    QFETCH(QByteArray, text);
    QVERIFY(isSound(text.toStdString()));
}

void TestExchangeFile::cutAnywhere()
{
    for (std::size_t length = 0; length < smallest.size(); ++length)
        QVERIFY2(!refusalOf(readInstance(smallest.substr(0, length))).empty(), std::to_string(length).c_str());
}

void TestExchangeFile::bytesChanged()
{
    for (std::size_t place = 0; place < smallest.size(); ++place) {
        for (const char other : {'\0', '"', '-', '9', '[', '}', '\xFF'}) {
            std::string text = smallest;
            text[place] = other;
            QVERIFY2(isSound(text), std::to_string(place).c_str());
        }
    }
}

LOTSE_TEST_MAIN(TestExchangeFile)
#include "tst_exchangefile.moc"
