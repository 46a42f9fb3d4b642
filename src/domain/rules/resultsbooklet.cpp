#include "domain/rules/resultsbooklet.h"

#include "base/text.h"

#include <algorithm>
#include <map>

namespace domain {

namespace {

/// Place of a question in the booklet: role, module, number; what has none of them stands last.
using QuestionPlace = std::tuple<int, int, int, qint64>;
constexpr int Last = std::numeric_limits<int>::max();

bool answers(const Session &session, QuestionId question)
{
    return session.state != SessionState::Cancelled && session.questions.contains(question);
}

class BookletBuilder
{
public:
    BookletBuilder(const Programme &programme, const BookletOptions &options)
        : m_programme(programme), m_options(options), m_sessions(sessionsByTime(programme)), m_roles(rolesInOrder(programme))
    {
        for (qsizetype i = 0; i < m_sessions.size(); ++i)
            m_places.insert(m_sessions[i], int(i));
    }

    ResultsBooklet booklet()
    {
        describe();
        collect();
        for (const auto &entry : m_entries)
            sectionOf(entry.second).questions.append(entry.second);
        return std::move(m_booklet);
    }

private:
    void describe();
    void collect();
    void add(const Finding &finding);
    BookletQuestion &entryOf(const Finding &finding);
    BookletSection &sectionOf(const BookletQuestion &entry);
    [[nodiscard]] QuestionPlace placeOf(const Finding &finding) const;
    [[nodiscard]] QString authorOf(const Finding &finding) const;
    void addTraining(BookletQuestion &entry, SessionId id) const;
    void addTrainingsBehind(BookletQuestion &entry) const;
    [[nodiscard]] bool tookPlace(const Session &session) const;

    const Programme &m_programme;
    const BookletOptions &m_options;
    const QList<SessionId> m_sessions;
    const QList<RoleId> m_roles;
    QHash<SessionId, int> m_places; ///< of sessions in order of time
    ResultsBooklet m_booklet;
    std::map<QuestionPlace, BookletQuestion> m_entries;
};

void BookletBuilder::describe()
{
    const ProgrammeInfo &info = m_programme.info();
    m_booklet.title = info.title;
    m_booklet.organiser = info.organiser;
    m_booklet.language = info.language;
    m_booklet.asOf = m_options.asOf;
    m_booklet.date = m_options.asOf;
    for (const SessionId id : m_sessions) {
        const Session &session = *m_programme.find(id);
        if (session.kind != SessionKind::ClosingEvent || session.state == SessionState::Cancelled || !session.startsAt.isValid())
            continue;
        m_booklet.occasion = session.title;
        m_booklet.place = session.place;
        m_booklet.date = session.startsAt.date();
    }
}

void BookletBuilder::collect()
{
    std::vector<const Finding *> findings;
    for (const Finding &finding : m_programme.table<Finding>())
        findings.push_back(&finding);
    std::stable_sort(findings.begin(), findings.end(),
        [&](const Finding *one, const Finding *other) { return m_places.value(one->session) < m_places.value(other->session); });
    for (const Finding *finding : findings) {
        if (finding->reviewed || m_options.unreviewed)
            add(*finding);
        else
            ++m_booklet.leftOut;
    }
}

void BookletBuilder::add(const Finding &finding)
{
    BookletQuestion &entry = entryOf(finding);
    addTraining(entry, finding.session);
    const auto later = std::find_if(entry.groups.begin(), entry.groups.end(), [&](const BookletGroup &group) { return group.kind >= finding.kind; });
    auto group = later;
    if (later == entry.groups.end() || later->kind != finding.kind)
        group = entry.groups.insert(later, BookletGroup{finding.kind, {}});
    group->findings.append({finding.id, base::cleaned(finding.text), authorOf(finding), finding.reviewed});
    ++m_booklet.findings;
    m_booklet.unreviewed += finding.reviewed ? 0 : 1;
}

QuestionPlace BookletBuilder::placeOf(const Finding &finding) const
{
    const Question *question = m_programme.find(finding.question);
    if (!question)
        return {Last, Last, m_places.value(finding.session), 0};
    const qsizetype role = m_roles.indexOf(question->role);
    const Module *module = m_programme.find(question->module);
    return {role < 0 ? Last - 1 : int(role), module ? module->number : Last, question->number, question->id.value};
}

BookletQuestion &BookletBuilder::entryOf(const Finding &finding)
{
    const auto [found, isNew] = m_entries.try_emplace(placeOf(finding));
    BookletQuestion &entry = found->second;
    if (!isNew)
        return entry;
    if (const Question *question = m_programme.find(finding.question)) {
        entry.question = question->id;
        entry.number = question->number;
        entry.text = base::cleaned(question->text);
        addTrainingsBehind(entry);
    } else if (const Session *session = m_programme.find(finding.session)) {
        entry.text = base::cleaned(session->title);
    }
    return entry;
}

BookletSection &BookletBuilder::sectionOf(const BookletQuestion &entry)
{
    const Question *question = m_programme.find(entry.question);
    const RoleId roleId = question ? question->role : RoleId();
    const ModuleId moduleId = question ? question->module : ModuleId();
    if (!m_booklet.sections.isEmpty() && m_booklet.sections.last().role == roleId && m_booklet.sections.last().module == moduleId)
        return m_booklet.sections.last();
    BookletSection section;
    section.role = roleId;
    section.module = moduleId;
    if (const Role *role = m_programme.find(roleId)) {
        section.roleName = role->name;
        section.roleColour = role->colour;
    }
    if (const Module *module = m_programme.find(moduleId)) {
        section.moduleNumber = module->number;
        section.moduleTitle = module->title;
    }
    m_booklet.sections.append(section);
    return m_booklet.sections.last();
}

QString BookletBuilder::authorOf(const Finding &finding) const
{
    const Participant *author = m_options.withNames ? m_programme.find(finding.author) : nullptr;
    const bool mayBeNamed = author && author->consentOn.isValid() && (!m_options.asOf.isValid() || author->consentOn <= m_options.asOf);
    return mayBeNamed ? fullName(*author) : QString();
}

bool BookletBuilder::tookPlace(const Session &session) const
{
    return session.state == SessionState::Held
        || (session.startsAt.isValid() && (!m_options.asOf.isValid() || session.startsAt.date() <= m_options.asOf));
}

void BookletBuilder::addTrainingsBehind(BookletQuestion &entry) const
{
    for (const SessionId id : m_sessions) {
        const Session &session = *m_programme.find(id);
        if (answers(session, entry.question) && tookPlace(session))
            addTraining(entry, id);
    }
}

/// Keeps the order of time.
void BookletBuilder::addTraining(BookletQuestion &entry, SessionId id) const
{
    const Session *session = m_programme.find(id);
    const auto isKnown = [&](const BookletTraining &training) { return training.session == id; };
    if (!session || std::any_of(entry.trainings.begin(), entry.trainings.end(), isKnown))
        return;
    const int place = m_places.value(id);
    const auto next = std::find_if(entry.trainings.begin(), entry.trainings.end(),
        [&](const BookletTraining &training) { return m_places.value(training.session) > place; });
    entry.trainings.insert(next, BookletTraining{id, base::cleaned(session->title), session->startsAt.date()});
}

} // namespace

ResultsBooklet resultsBooklet(const Programme &programme, const BookletOptions &options)
{
    return BookletBuilder(programme, options).booklet();
}

QList<SessionId> sessionsAnswering(const Programme &programme, QuestionId question)
{
    QList<SessionId> sessions = sessionsByTime(programme);
    sessions.removeIf([&](SessionId id) {
        return !answers(*programme.find(id), question);
    });
    return sessions;
}

} // namespace domain
