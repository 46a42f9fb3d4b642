#pragma once

#include <QRandomGenerator>
#include <QtTest>

#include <csignal>
#include <optional>
#include <sys/wait.h>
#include <unistd.h>

namespace testsupport {

/// How many rounds a test of kills takes: `usual`, more by hand with LOTSE_KILL_ROUNDS.
inline int killRounds(int usual)
{
    return std::max(1, qEnvironmentVariableIsSet("LOTSE_KILL_ROUNDS") ? qEnvironmentVariableIntValue("LOTSE_KILL_ROUNDS") : usual);
}

/// Lets a child work until it is killed at a random moment between these microseconds. `work` gets the end of a pipe, writes
/// numbers (qint64) into it and does not return. The largest number it told, 0 when it told none; nothing when it ended before.
template <class Work>
std::optional<qint64> toldUntilKilled(QRandomGenerator &random, int earliest, int latest, Work work)
{
    int ends[2];
    if (::pipe(ends) != 0)
        return {};
    const pid_t child = ::fork();
    if (child == 0) {
        ::close(ends[0]);
        work(ends[1]);
        _exit(1);
    }
    ::close(ends[1]);
    ::usleep(useconds_t(random.bounded(earliest, latest)));
    ::kill(child, SIGKILL);
    int status = 0;
    const bool isKilled = ::waitpid(child, &status, 0) == child && WIFSIGNALED(status);
    if (!isKilled)
        qWarning("The child ended by itself with %d.", WEXITSTATUS(status));
    qint64 largest = 0;
    for (qint64 number = 0; ::read(ends[0], &number, sizeof number) == sizeof number;)
        largest = std::max(largest, number);
    ::close(ends[0]);
    return isKilled ? std::optional(largest) : std::nullopt;
}

} // namespace testsupport
