// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/loggedagents.h"

#include <QFile>

#include <numeric>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

bool isBusyReason(const QString &reason)
{
    static const QStringList breaks{u"lunch"_s, u"break"_s, u"小休"_s, u"training"_s, u"会议"_s, u"Coffee & chat"_s};
    return !breaks.contains(reason);
}

} // namespace

qint64 LoggedAgents::Busy::total() const
{
    return std::accumulate(episodes.begin(), episodes.end(), qint64(0));
}

qint64 LoggedAgents::Busy::longest() const
{
    return episodes.empty() ? 0 : *std::ranges::max_element(episodes);
}

std::optional<int> LoggedAgents::Busy::over(qint64 limit) const
{
    if (std::ranges::any_of(episodes, [limit](qint64 length) { return std::abs(length - limit) <= 2; }))
        return std::nullopt;
    return int(std::ranges::count_if(episodes, [limit](qint64 length) { return length > limit; }));
}

LoggedAgents::LoggedAgents(const QString &log, const QJsonObject &oracle, qint64 from, qint64 to)
    : m_from(from)
    , m_to(to)
{
    QMap<QString, Places> places;
    const QJsonObject agents = oracle[u"agents"_s].toObject();
    for (const QString &agent : agents.keys()) {
        places.insert(agent, {}); // also of members who are gone at the end
        const QJsonObject queues = agents[agent][u"final"_s].toObject();
        for (const QString &queue : queues.keys())
            places[agent][queue].member = queues[queue][u"member"_s] == u"static"_s;
        m_seconds[agent].resize(size_t(to - from));
    }
    QFile file(log);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(log));
    qint64 done = from;
    while (true) {
        const bool over = file.atEnd();
        const QStringList parts = over ? QStringList() : QString::fromUtf8(file.readLine()).chopped(1).split(u'|');
        const qint64 time = over ? to : parts[0].toLongLong();
        for (; done < std::min(time, to); ++done) {
            for (auto it = places.begin(); it != places.end(); ++it)
                m_seconds[it.key()][size_t(done - from)] = at(*it);
        }
        if (over)
            break;
        if (parts.size() >= 5)
            take(parts, places);
    }
    // Whoever rings or talks does so whatever else holds; talk goes before a second phone that rings.
    const LoggedWaits waits(log);
    file.seek(0);
    while (!file.atEnd()) {
        const QStringList parts = QString::fromUtf8(file.readLine()).chopped(1).split(u'|');
        if (parts.size() < 6)
            continue;
        const qint64 time = parts[0].toLongLong();
        if (parts[4] == "CONNECT"_L1)
            fill(parts[3], time - parts[7].toLongLong(), time, Doing::Rings);
        else if (parts[4].startsWith("RING"_L1)) // NOANSWER and CANCELED
            fill(parts[3], time - parts[5].toLongLong() / 1000, time, Doing::Rings);
    }
    for (const LoggedWaits::Conversation &each : waits.conversations)
        fill(each.agent, each.answered, each.ended.value_or(to), Doing::Talks);
}

void LoggedAgents::take(const QStringList &parts, QMap<QString, Places> &places)
{
    const QString &event = parts[4];
    if (!places.contains(parts[3]) || parts[2] == "NONE"_L1) // PAUSEALL comes queue by queue, too
        return;
    Place &place = places[parts[3]][parts[2]];
    if (event == "ADDMEMBER"_L1 || event == "REMOVEMEMBER"_L1) {
        place = {};
        place.member = event == "ADDMEMBER"_L1;
        place.paused = place.member && parts.value(5) == "PAUSED"_L1;
        place.pausedAt = parts[0].toLongLong();
    } else if (event == "PAUSE"_L1 || event == "UNPAUSE"_L1) {
        place.paused = event == "PAUSE"_L1;
        place.reason = place.paused ? parts.value(5) : QString();
        place.pausedAt = parts[0].toLongLong();
    }
}

/** Paused beats idle only where no queue is left that is served. */
LoggedAgents::Second LoggedAgents::at(const Places &places)
{
    Second second;
    bool all = true;
    qint64 latest = -1;
    for (const Place &place : places) {
        if (!place.member)
            continue;
        second.doing = Doing::Ready;
        all = all && place.paused;
        if (place.paused && place.pausedAt >= latest) {
            latest = place.pausedAt;
            second.reason = place.reason;
        }
    }
    if (second.doing == Doing::Ready && all)
        second.doing = Doing::Paused;
    return second;
}

void LoggedAgents::fill(const QString &agent, qint64 from, qint64 to, Doing doing)
{
    if (!m_seconds.contains(agent))
        return;
    std::vector<Second> &seconds = m_seconds[agent];
    for (qint64 second = std::max(from, m_from); second < std::min(to, m_to); ++second)
        seconds[size_t(second - m_from)].doing = doing;
}

qint64 LoggedAgents::seconds(const QString &agent, std::initializer_list<Doing> of) const
{
    const std::vector<Second> &seconds = *m_seconds.constFind(agent);
    return std::ranges::count_if(
        seconds, [of](const Second &second) { return std::ranges::find(of, second.doing) != of.end(); });
}

LoggedAgents::Busy LoggedAgents::busy(const QString &agent) const
{
    Busy busy;
    bool goesOn = false;
    for (const Second &second : *m_seconds.constFind(agent)) {
        const bool isBusy = second.doing == Doing::Paused && isBusyReason(second.reason);
        if (isBusy && !goesOn)
            busy.episodes.push_back(0);
        if (isBusy)
            ++busy.episodes.back();
        goesOn = isBusy;
    }
    return busy;
}

} // namespace Floorwalk
