#include "exchange/writers/schedulepagewriter.h"

#include "base/clock.h"
#include "base/text.h"
#include "exchange/calendartext.h"
#include "exchange/writers/icswriter.h"
#include "exchange/writers/schedulepagewords.h"

#include <QCryptographicHash>
#include <QFile>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>

// Outside the namespace, as the macro demands.
static void initScheduleResources()
{
    Q_INIT_RESOURCE(schedule);
}

namespace exchange {

namespace {

using namespace Qt::StringLiterals;
using domain::Session;

/// Okabe and Ito's colours, told apart by all common kinds of colour vision.
constexpr std::array Palette{"#0072b2"_L1, "#d55e00"_L1, "#009e73"_L1, "#cc79a7"_L1, "#e69f00"_L1, "#56b4e9"_L1};

QByteArray part(const QString &name)
{
    initScheduleResources();
    QFile file(u":/schedule/"_s + name);
    [[maybe_unused]] const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return file.readAll();
}

/// What Content-Security-Policy calls the source (CSP3 §2.3.1).
QByteArray sourceHash(const QByteArray &source)
{
    return QCryptographicHash::hash(source, QCryptographicHash::Sha256).toBase64();
}

/// The template with its places filled in one pass: what is put in is not looked at again.
QByteArray filled(const QByteArray &page, const QHash<QByteArray, QByteArray> &values)
{
    QByteArray result;
    qsizetype done = 0;
    for (qsizetype start = page.indexOf("{{"); start >= 0; start = page.indexOf("{{", done)) {
        const qsizetype end = page.indexOf("}}", start);
        result += page.sliced(done, start - done) + values.value(page.sliced(start + 2, end - start - 2));
        done = end + 2;
    }
    return result + page.sliced(done);
}

QString escaped(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar sign = text[i];
        if (sign.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            const bool isCharacter = (QChar::surrogateToUcs4(sign, text[i + 1]) & 0xFFFE) != 0xFFFE;
            if (isCharacter)
                clean.append(sign).append(text[i + 1]);
            ++i;
            continue;
        }
        // HTML has neither control characters other than these two nor noncharacters (HTML §13.2.3.5).
        const bool isControl = sign.unicode() < 0x20 ? sign != u'\n' && sign != u'\t' : sign.unicode() >= 0x7F && sign.unicode() < 0xA0;
        const bool isNoCharacter = sign.unicode() >= 0xFFFE || (sign.unicode() >= 0xFDD0 && sign.unicode() <= 0xFDEF);
        if (!isControl && !isNoCharacter && !sign.isSurrogate())
            clean += sign;
    }
    return clean.toHtmlEscaped();
}

bool isColour(const QString &text)
{
    static const QString hexDigits = u"0123456789abcdefABCDEF"_s;
    return text.size() == 7 && text.startsWith(u'#') && std::all_of(text.begin() + 1, text.end(), [](QChar sign) { return hexDigits.contains(sign); });
}

/// "2024-10-14T10:00+02:00" (HTML § 2.3.5.8); whole minutes.
QString machineTime(const QDateTime &moment)
{
    const QDateTime there = moment.toTimeZone(base::berlin());
    const int minutes = there.offsetFromUtc() / 60;
    return u"%1+%2:%3"_s.arg(there.toString(u"yyyy-MM-dd'T'HH:mm")).arg(minutes / 60, 2, 10, QChar(u'0')).arg(minutes % 60, 2, 10, QChar(u'0'));
}

/// The programme without what is not for everybody.
domain::Programme publicPart(domain::Programme programme, const QList<domain::SessionId> &sessions)
{
    for (const domain::SessionId id : sessions) {
        const Session *found = programme.find(id);
        if (!found)
            continue;
        Session session = *found;
        session.coaches.clear();
        programme.table<Session>().replace(std::move(session));
    }
    return programme;
}

class PageMaker
{
public:
    PageMaker(const domain::Programme &programme, const SchedulePageOptions &options)
        : m_programme(options.withCoaches ? programme : publicPart(programme, options.sessions)), m_options(options),
          m_words(schedulePageWords(options.language.isEmpty() ? programme.info().language : options.language)),
          m_roles(options.roles.isEmpty() ? domain::rolesInOrder(programme) : options.roles), m_someAreConfirmed(domain::someAreConfirmed(programme))
    {
        m_roles.removeIf([&](domain::RoleId role) { return !programme.find(role); });
        for (const domain::SessionId id : options.sessions) {
            if (const Session *session = m_programme.find(id))
                m_sessions.append(session);
        }
    }

    base::Result<QByteArray> page()
    {
        const base::Result<QString> list = content();
        if (!list)
            return list.failure();
        const base::Result<QString> tools = controls();
        if (!tools)
            return tools.failure();
        const QByteArray script = part(u"page.js"_s);
        const QByteArray style = part(u"page.css"_s) + ownStyle().toUtf8();
        const bool isMatrix = m_options.isMatrix && m_roles.size() > 1;
        // The page's own code is known by its hash; validators, which do not compute it, and old browsers know the nonce. That
        // depends on all of the page, so nobody who types a text of it can know it.
        const QByteArray nonce = sourceHash(script + style + list->toUtf8() + tools->toUtf8() + header().toUtf8());
        return filled(part(u"page.html"_s),
            {{"LANGUAGE", m_words.code.toUtf8()}, {"TITLE", escaped(title()).toUtf8()}, {"STYLE", style}, {"STYLE_HASH", sourceHash(style)},
                {"SCRIPT", script}, {"NONCE", nonce}, {"SCRIPT_HASH", sourceHash(script)}, {"HEADER", header().toUtf8()}, {"MAIN_CLASS", isMatrix ? " class=\"matrix\"" : " class=\"list\""},
                {"CONTROLS", tools->toUtf8()}, {"CONTENT", list->toUtf8()}, {"FOOTER", footer().toUtf8()}});
    }

private:
    /// <name attributes>text</name> in a line of its own, the text escaped.
    static QString element(const QString &name, const QString &text, const QString &attributes = {})
    {
        return u"<%1%2>"_s.arg(name, attributes.isEmpty() ? QString() : u' ' + attributes) + escaped(text) + u"</"_s + name + u">\n"_s;
    }

    [[nodiscard]] QString title() const
    {
        const QString &programme = m_programme.info().title;
        return programme.isEmpty() ? m_words.schedule : m_words.schedule + u": "_s + programme;
    }
    [[nodiscard]] QString header() const;
    [[nodiscard]] QString footer() const;
    [[nodiscard]] QString ownStyle() const;
    [[nodiscard]] base::Result<QString> controls() const;
    [[nodiscard]] base::Result<QString> content();
    [[nodiscard]] base::Result<QString> sessionItem(const Session &session) const;
    [[nodiscard]] base::Result<QString> calendarLink(const QList<domain::SessionId> &sessions, const QString &fileName, const QString &text, const QString &attributes) const;
    [[nodiscard]] QString particulars(const Session &session) const;
    [[nodiscard]] QList<qsizetype> columns(const Session &session) const;

    const domain::Programme m_programme;
    const SchedulePageOptions &m_options;
    const SchedulePageWords &m_words;
    QList<domain::RoleId> m_roles;
    bool m_someAreConfirmed;
    QList<const Session *> m_sessions;
};

QString PageMaker::header() const
{
    const domain::ProgrammeInfo &info = m_programme.info();
    QString text;
    if (!info.title.isEmpty())
        text += element(u"p"_s, m_words.schedule, u"class=\"kind\""_s);
    text += element(u"h1"_s, info.title.isEmpty() ? m_words.schedule : info.title);
    if (!info.organiser.isEmpty())
        text += element(u"p"_s, info.organiser);
    if (!info.contactEmail.isEmpty())
        text += element(u"p"_s, info.contactEmail);
    return text;
}

QString PageMaker::footer() const
{
    return m_options.asOf.isValid() ? element(u"p"_s, m_words.asOf.arg(base::longDate(m_options.asOf, m_words.sessions().locale))) : element(u"p"_s, m_words.schedule);
}

/// Colours of the roles, and where boxes stand in the matrix of a wide screen.
QString PageMaker::ownStyle() const
{
    QString style;
    for (qsizetype column = 0; column < m_roles.size(); ++column) {
        const QString &colour = m_programme.find(m_roles[column])->colour;
        style += u".role%1 { border-bottom-color: %2; }\n"_s.arg(column + 1).arg(isColour(colour) ? colour : QString(Palette[size_t(column) % Palette.size()]));
    }
    if (m_roles.size() < 2)
        return style;
    style += u"@media screen and (min-width: 62rem) {\n"_s;
    style += u"  .matrix:not(.filtered) .sessions, .matrix:not(.filtered) .columns { display: grid; gap: 0.75rem; grid-template-columns: repeat(%1, minmax(0, 1fr)); }\n"_s.arg(m_roles.size());
    style += u"  .matrix:not(.filtered) .session { margin: 0; }\n"_s;
    QSet<std::pair<qsizetype, qsizetype>> known;
    for (const Session *session : m_sessions) {
        const QList<qsizetype> own = columns(*session);
        const std::pair span(own.value(0), own.isEmpty() ? m_roles.size() - 1 : own.last());
        if (known.contains(span))
            continue;
        known.insert(span);
        style += u"  .matrix:not(.filtered) .from%1to%2 { grid-column: %1 / %3; }\n"_s.arg(span.first + 1).arg(span.second + 1).arg(span.second + 2);
    }
    return style + u"}\n"_s;
}

base::Result<QString> PageMaker::calendarLink(const QList<domain::SessionId> &sessions, const QString &fileName, const QString &text, const QString &attributes) const
{
    const base::Result<QByteArray> calendar = IcsWriter::calendar(m_programme, sessions, {{}, {}, {}, m_words.code});
    if (!calendar)
        return calendar.failure();
    return element(u"a"_s, text, u"%1 download=\"%2\" href=\"data:text/calendar;charset=utf-8;base64,%3\""_s
                                     .arg(attributes, escaped(base::safeFileName(fileName) + u".ics"_s), QString::fromLatin1(calendar->toBase64())));
}

base::Result<QString> PageMaker::controls() const
{
    QString text = u"<fieldset id=\"roles\" hidden>\n"_s + element(u"legend"_s, m_words.filter);
    for (qsizetype column = 0; column < m_roles.size(); ++column) {
        text += u"<label><input type=\"checkbox\" value=\"%1\"> "_s.arg(column + 1) + escaped(m_programme.find(m_roles[column])->name)
            + u"</label>\n"_s;
    }
    text += u"</fieldset>\n"_s;
    text += u"<p id=\"status\" class=\"status quiet\" role=\"status\" data-text=\"%1\"></p>\n"_s.arg(escaped(m_words.shown));
    QList<domain::SessionId> dated;
    for (const Session *session : m_sessions) {
        if (session->startsAt.isValid())
            dated.append(session->id);
    }
    if (dated.isEmpty())
        return text;
    const QString attributes = u"id=\"calendar\" class=\"button\" data-all=\"%1\" data-chosen=\"%2\""_s.arg(escaped(m_words.allSessions), escaped(m_words.chosen));
    const base::Result<QString> link = calendarLink(dated, m_words.fileName, m_words.allSessions, attributes);
    if (!link)
        return link.failure();
    return text + u"<p>"_s + link->trimmed() + u"</p>\n"_s;
}

base::Result<QString> PageMaker::content()
{
    if (m_sessions.isEmpty())
        return element(u"p"_s, m_words.empty);
    QString text = u"<div class=\"columns\" aria-hidden=\"true\">\n"_s;
    for (qsizetype column = 0; column < m_roles.size(); ++column)
        text += u"<p class=\"badge role%1\">"_s.arg(column + 1) + escaped(m_programme.find(m_roles[column])->name) + u"</p>\n"_s;
    text += u"</div>\n"_s;
    QString current;
    int number = 0;
    for (const Session *session : m_sessions) {
        const QString month = session->startsAt.isValid() ? m_words.sessions().locale.toString(session->startsAt.date(), u"MMMM yyyy"_s) : m_words.sessions().dateOpen;
        if (month != current || number == 0) {
            text += number == 0 ? QString() : u"</ul>\n</section>\n"_s;
            ++number;
            text += u"<section aria-labelledby=\"month%1\">\n"_s.arg(number) + element(u"h2"_s, month, u"id=\"month%1\""_s.arg(number)) + u"<ul class=\"sessions\">\n"_s;
            current = month;
        }
        const base::Result<QString> item = sessionItem(*session);
        if (!item)
            return item.failure();
        text += *item;
    }
    return text + u"</ul>\n</section>\n"_s;
}

QList<qsizetype> PageMaker::columns(const Session &session) const
{
    QList<qsizetype> result;
    for (qsizetype column = 0; column < m_roles.size(); ++column) {
        if (session.roles.isEmpty() || session.roles.contains(m_roles[column]))
            result.append(column);
    }
    return result;
}

QString PageMaker::particulars(const Session &session) const
{
    QString text;
    if (const QString kind = m_words.sessions().kindBesideTitle(session); !kind.isEmpty())
        text += element(u"p"_s, kind);
    const QList<qsizetype> own = columns(session);
    QString badges;
    QStringList names;
    for (const qsizetype column : own) {
        const domain::Role &role = *m_programme.find(m_roles[column]);
        names.append(role.name);
        badges += u"<span class=\"badge role%1\" aria-hidden=\"true\">"_s.arg(column + 1) + escaped(role.letter) + u"</span> "_s;
    }
    const bool isForAll = session.roles.isEmpty() || own.size() == m_roles.size();
    text += u"<p>"_s + badges + escaped(isForAll ? m_words.forAll : m_words.forRoles.arg(names.join(u", "_s))) + u"</p>\n"_s;
    text += element(u"p"_s, m_words.place.arg(m_words.whereText(session)));
    if (const QString address = QString::fromLatin1(webAddress(session.link)); !address.isEmpty())
        text += u"<p>"_s + escaped(m_words.link) + u"<a href=\""_s + escaped(address) + u"\" rel=\"noopener noreferrer\">"_s + escaped(session.link) + u"</a></p>\n"_s;
    else if (!session.link.isEmpty())
        text += element(u"p"_s, m_words.link + session.link);
    QStringList coaches;
    for (const domain::CoachId id : session.coaches) {
        if (const domain::Coach *coach = m_programme.find(id))
            coaches.append(domain::fullName(*coach));
    }
    if (!coaches.isEmpty())
        text += element(u"p"_s, m_words.coaches.arg(coaches.join(u", "_s)));
    return text;
}

base::Result<QString> PageMaker::sessionItem(const Session &session) const
{
    const QList<qsizetype> own = columns(session);
    QStringList roles;
    for (const qsizetype column : own)
        roles.append(QString::number(column + 1));
    const bool isOff = session.state == domain::SessionState::Cancelled;
    QString text = u"<li class=\"session from%1to%2%3\" data-roles=\"%4\">\n"_s.arg(own.value(0) + 1)
                       .arg((own.isEmpty() ? m_roles.size() - 1 : own.last()) + 1).arg(isOff ? u" called-off"_s : QString(), roles.join(u' '));
    QString when = escaped(m_words.whenText(session));
    if (session.startsAt.isValid() && session.startsAt.date().year() > 999)
        when = u"<time datetime=\""_s + machineTime(session.startsAt) + u"\">"_s + when + u"</time>"_s;
    const QString state = m_words.sessions().stateText(session, m_someAreConfirmed);
    text += u"<p class=\"when\">"_s + when + (state.isEmpty() ? QString() : u" · <span class=\"state\">"_s + escaped(state) + u"</span>"_s) + u"</p>\n"_s;
    text += element(u"h3"_s, session.title.trimmed().isEmpty() ? m_words.schedule : session.title) + particulars(session);
    if (session.startsAt.isValid()) {
        const base::Result<QString> link = calendarLink({session.id}, session.title, m_words.calendar, u"aria-label=\"%1\""_s.arg(escaped(m_words.calendarOf.arg(session.title))));
        if (!link)
            return link.failure();
        text += u"<p class=\"calendar\">"_s + link->trimmed() + u"</p>\n"_s;
    }
    return text + u"</li>\n"_s;
}

} // namespace

base::Result<QByteArray> SchedulePageWriter::write(const domain::Programme &programme, const SchedulePageOptions &options)
{
    return PageMaker(programme, options).page();
}

} // namespace exchange
