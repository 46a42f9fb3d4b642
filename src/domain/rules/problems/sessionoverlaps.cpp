#include "domain/rules/problems/sessionoverlaps.h"

namespace domain {

namespace {

bool startsEarlier(const Session *one, const Session *other)
{
    return std::pair(one->startsAt, one->id) < std::pair(other->startsAt, other->id);
}

} // namespace

bool takesTime(const Session *session)
{
    return session && session->startsAt.isValid() && session->endsAt.isValid() && session->state != SessionState::Cancelled;
}

std::vector<SessionPair> overlaps(std::vector<const Session *> sessions)
{
    std::sort(sessions.begin(), sessions.end(), startsEarlier);
    std::vector<SessionPair> pairs;
    for (size_t i = 0; i < sessions.size(); ++i) {
        for (size_t k = i + 1; k < sessions.size() && sessions[k]->startsAt < sessions[i]->endsAt; ++k)
            pairs.emplace_back(sessions[i], sessions[k]);
    }
    return pairs;
}

bool overlaps(const Session &session, const Unavailability &span)
{
    return takesTime(&session) && session.startsAt < span.endsAt && span.startsAt < session.endsAt;
}

} // namespace domain
