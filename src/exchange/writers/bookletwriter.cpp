#include "exchange/writers/bookletwriter.h"

#include "domain/rules/bookletwords.h"

namespace exchange {

namespace {

using namespace Qt::StringLiterals;
using domain::BookletFinding;
using domain::BookletGroup;
using domain::BookletQuestion;
using domain::BookletSection;

/// Contrast of all texts at least 4.5:1 in both appearances (WCAG 2.1 § 1.4.3).
constexpr auto styleSheet = R"(
:root { color-scheme: light dark; --text: #1b2126; --quiet: #56616b; --ground: #ffffff; --accent: #0b5a6b; --rule: #b4bec5; --alert: #a3260f; }
@media (prefers-color-scheme: dark) {
  :root { --text: #e6eaed; --quiet: #aab4bc; --ground: #16191c; --accent: #6cc3d5; --rule: #48525a; --alert: #ff9d86; }
}
html { background: var(--ground); color: var(--text); font: 1.0625rem/1.55 "Liberation Sans", Arial, sans-serif; }
body { max-width: 46rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; overflow-wrap: anywhere; }
h1 { font-size: 2.1rem; line-height: 1.2; margin: 0 0 1rem; }
h2 { color: var(--accent); font-size: 1.5rem; margin: 3.5rem 0 0; padding-top: .6rem; border-top: .25rem solid var(--role, var(--accent)); }
.module { color: var(--quiet); font-size: 1.1rem; font-weight: normal; margin: 1.2rem 0 0; }
.question { font-size: 1.15rem; line-height: 1.35; margin: 0; }
.findings { color: var(--accent); font-size: .95rem; margin: 1.1rem 0 .2rem; }
p { margin: .3rem 0; }
a { color: var(--accent); }
article { margin: 2rem 0 2.4rem; }
header { border-top: .3rem solid var(--accent); padding-top: 1.2rem; }
.kind { color: var(--accent); font-size: 1.1rem; margin: 0 0 .3rem; }
.quiet { color: var(--quiet); font-size: .9rem; }
.alert { color: var(--alert); font-weight: bold; }
ul { margin: .2rem 0; padding-left: 1.3rem; }
li { margin: .35rem 0; white-space: pre-line; }
li::marker { color: var(--accent); }
nav ul { list-style: none; padding-left: 0; }
nav ul ul { padding-left: 1.2rem; }
nav li { white-space: normal; }
footer { border-top: 1px solid var(--rule); margin-top: 4rem; padding-top: .8rem; }
@media print {
  :root { color-scheme: light; --text: #1b2126; --quiet: #56616b; --ground: #ffffff; --accent: #0b5a6b; --rule: #b4bec5; --alert: #a3260f; }
  @page { size: A4; margin: 20mm 22mm; }
  html { font-size: 10.5pt; }
  body { max-width: none; padding: 0; }
  nav { break-after: page; }
  a { color: inherit; text-decoration: none; }
  h2, h3, h4, h5 { break-after: avoid; }
  li { break-inside: avoid; }
}
)"_L1;

QString escaped(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (const QChar sign : text) {
        // Neither HTML nor XML has control characters other than these two.
        const bool isControl = sign.unicode() < 0x20 ? sign != u'\n' && sign != u'\t' : sign.unicode() >= 0x7F && sign.unicode() < 0xA0;
        if (!isControl && sign.unicode() < 0xFFFE)
            clean += sign;
    }
    return clean.toHtmlEscaped();
}

class PageWriter
{
public:
    explicit PageWriter(const domain::ResultsBooklet &booklet) : m_booklet(booklet), m_words(domain::bookletWords(booklet.language)) {}

    QByteArray page()
    {
        line(u"<!DOCTYPE html>"_s);
        line(u"<html lang=\"%1\">"_s.arg(m_words.english ? u"en"_s : u"de"_s));
        writeHead();
        line(u"<body>"_s);
        writeHeader();
        if (!m_booklet.isEmpty())
            writeContents();
        writeSections();
        writeFooter();
        line(u"</body>"_s);
        line(u"</html>"_s);
        return m_text.toUtf8();
    }

private:
    void line(const QString &text) { m_text += text + u'\n'; }
    /// <name attributes>text</name>, the text escaped.
    void element(const QString &name, const QString &text, const QString &attributes = {})
    {
        line(u"<%1%2>%3</%1>"_s.arg(name, attributes.isEmpty() ? QString() : u' ' + attributes, escaped(text)));
    }
    void quiet(const QString &text) { element(u"p"_s, text, u"class=\"quiet\""_s); }

    void writeHead();
    void writeHeader();
    void writeContents();
    void writeSections();
    void writeSection(const BookletSection &section, bool isNewRole);
    void writeQuestion(const BookletQuestion &question, const QString &anchor);
    void writeGroup(const BookletGroup &group);
    void writeFinding(const BookletFinding &finding);
    void writeFooter();
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString heading(int below) const { return u"h%1"_s.arg(m_questionLevel + below); }
    [[nodiscard]] static QString anchor(int section, int question) { return u"q%1-%2"_s.arg(section).arg(question); }

    const domain::ResultsBooklet &m_booklet;
    const domain::BookletWords &m_words;
    QString m_text;
    int m_section = 0;
    int m_questionLevel = 4; ///< of headings; no level is left out where questions have no module
};

QString PageWriter::title() const
{
    return m_booklet.title.isEmpty() ? m_words.results : u"%1: %2"_s.arg(m_words.results, m_booklet.title);
}

void PageWriter::writeHead()
{
    line(u"<head>"_s);
    line(u"<meta charset=\"utf-8\">"_s);
    line(u"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">"_s);
    line(u"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"_s);
    element(u"title"_s, title());
    line(u"<style>%1</style>"_s.arg(styleSheet));
    line(u"</head>"_s);
}

void PageWriter::writeHeader()
{
    line(u"<header>"_s);
    element(u"p"_s, m_words.results, u"class=\"kind\""_s);
    element(u"h1"_s, m_booklet.title.isEmpty() ? m_words.results : m_booklet.title);
    const QString date = m_words.dateText(m_booklet.date);
    const QString occasion = m_booklet.occasion.isEmpty() ? date : m_words.closing.arg(m_booklet.occasion, date);
    if (!occasion.isEmpty())
        element(u"p"_s, m_booklet.place.isEmpty() || m_booklet.occasion.isEmpty() ? occasion : u"%1, %2"_s.arg(occasion, m_booklet.place));
    if (!m_booklet.organiser.isEmpty())
        element(u"p"_s, m_booklet.organiser);
    if (m_booklet.unreviewed > 0)
        element(u"p"_s, m_words.draft, u"class=\"alert\""_s);
    if (m_booklet.isEmpty())
        quiet(m_words.empty);
    line(u"</header>"_s);
}

void PageWriter::writeContents()
{
    line(u"<nav aria-labelledby=\"contents\">"_s);
    element(u"h2"_s, m_words.contents, u"id=\"contents\""_s);
    line(u"<ul>"_s);
    int section = 0;
    for (const BookletSection &entry : m_booklet.sections) {
        ++section;
        const QString module = m_words.moduleText(entry);
        const QString role = m_words.roleText(entry);
        line(u"<li>%1"_s.arg(escaped(module.isEmpty() ? role : u"%1 · %2"_s.arg(role, module))));
        line(u"<ul>"_s);
        int number = 0;
        for (const BookletQuestion &question : entry.questions)
            line(u"<li><a href=\"#%1\">%2</a></li>"_s.arg(anchor(section, ++number), escaped(question.text)));
        line(u"</ul></li>"_s);
    }
    line(u"</ul>"_s);
    line(u"</nav>"_s);
}

void PageWriter::writeSections()
{
    line(u"<main>"_s);
    domain::RoleId role;
    for (const BookletSection &section : m_booklet.sections) {
        const bool isNewRole = m_section == 0 || section.role != role;
        role = section.role;
        ++m_section;
        writeSection(section, isNewRole);
    }
    line(u"</main>"_s);
}

void PageWriter::writeSection(const BookletSection &section, bool isNewRole)
{
    static const QString hexDigits = u"0123456789abcdefABCDEF"_s;
    if (isNewRole) {
        const bool isColour = section.roleColour.size() == 7 && section.roleColour.startsWith(u'#')
            && std::all_of(section.roleColour.begin() + 1, section.roleColour.end(), [](QChar sign) { return hexDigits.contains(sign); });
        element(u"h2"_s, m_words.roleText(section), isColour ? u"style=\"--role: %1\""_s.arg(section.roleColour) : QString());
    }
    if (const QString module = m_words.moduleText(section); !module.isEmpty())
        element(u"h3"_s, module, u"class=\"module\""_s);
    m_questionLevel = m_words.moduleText(section).isEmpty() ? 3 : 4;
    int number = 0;
    for (const BookletQuestion &question : section.questions)
        writeQuestion(question, anchor(m_section, ++number));
}

void PageWriter::writeQuestion(const BookletQuestion &question, const QString &id)
{
    line(u"<article id=\"%1\" aria-labelledby=\"%1-h\">"_s.arg(id));
    if (question.question.isValid())
        quiet(m_words.question.arg(question.number));
    element(heading(0), question.text, u"id=\"%1-h\" class=\"question\""_s.arg(id));
    QStringList trainings;
    for (const domain::BookletTraining &training : question.trainings)
        trainings.append(question.question.isValid() ? m_words.trainingText(training) : m_words.dateText(training.date));
    if (question.question.isValid() && !trainings.isEmpty())
        quiet(u"%1: %2"_s.arg(trainings.size() == 1 ? m_words.behind : m_words.allBehind, trainings.join(u" · "_s)));
    else if (!trainings.join(QString()).isEmpty())
        quiet(trainings.join(u" · "_s));
    for (const BookletGroup &group : question.groups)
        writeGroup(group);
    line(u"</article>"_s);
}

void PageWriter::writeGroup(const BookletGroup &group)
{
    element(heading(1), m_words.kindText(group.kind), u"class=\"findings\""_s);
    line(u"<ul>"_s);
    for (const BookletFinding &finding : group.findings)
        writeFinding(finding);
    line(u"</ul>"_s);
}

void PageWriter::writeFinding(const BookletFinding &finding)
{
    QString item = u"<li>"_s + escaped(finding.text);
    if (!finding.author.isEmpty())
        item += u" <span class=\"quiet\">(%1)</span>"_s.arg(escaped(finding.author));
    if (!finding.reviewed)
        item += u" <span class=\"alert\">(%1)</span>"_s.arg(escaped(m_words.notReviewed));
    line(item + u"</li>"_s);
}

void PageWriter::writeFooter()
{
    line(u"<footer>"_s);
    if (m_booklet.asOf.isValid())
        quiet(m_words.asOf.arg(m_words.dateText(m_booklet.asOf)));
    line(u"</footer>"_s);
}

} // namespace

QByteArray BookletWriter::write(const domain::ResultsBooklet &booklet)
{
    return PageWriter(booklet).page();
}

} // namespace exchange
