// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The part of AgentBook for calls whose end was missed. No call is ended for being long: only what the telephone
// system, asked regularly for its channels and members, shows no more, or what nobody can be asked about any longer.

#include "models/live/agentbook.h"

#include <QDateTime>
#include <QLoggingCategory>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(stuckLog, "floorwalk.live", QtInfoMsg)

using namespace std::chrono_literals;

constexpr Millis settles = 10s; // events of a call may lag behind, or run ahead of, a list that was asked for
constexpr Millis overWaits = 10min; // the phone is down, AgentComplete is not coming any more
constexpr Millis suspectWaits = 1h; // from before a gap, and neither a list nor a snapshot came since
constexpr Millis unheardWaits = 12h; // of a feed that cannot be asked
constexpr Millis ringWaits = 10min;

QString timeText(Moment moment)
{
    return QDateTime::fromMSecsSinceEpoch(epochMs(moment), Qt::UTC).toString(Qt::ISODate);
}

} // namespace

/** Takes for ended what nobody told the end of. Such a call has no length, and its time is in no handling time. */
void AgentBook::giveUp(AgentIx ix, std::size_t place, Moment at, const char *why)
{
    Agent &agent = m_agents[ix];
    const Talk &talk = agent.talks[place];
    if (talk.counted) {
        finishTalk(ix, place, endOf(talk), std::nullopt, {}); // that one was heard to end
        return;
    }
    const Moment end = talk.missing ? *talk.missing : talk.over ? std::min(talk.overAt, at) : at;
    qCInfo(stuckLog).noquote() << u"Call %1 of %2 in queue %3, answered %4 and last confirmed %5, is taken for ended "
                                  "since %6: %7"_s.arg(
                                      talk.call.empty() ? u"(unknown)"_s : QString::fromStdString(talk.call), key(ix),
                                      m_pool.string(m_queues.name(talk.queue)), timeText(talk.answered),
                                      timeText(talk.confirmed), timeText(end), QLatin1StringView(why));
    agent.handling.open = Millis(0);
    agent.handling.ended = 0;
    finishTalk(ix, place, std::max(end, talk.answered), std::nullopt, {});
}

/** Ends what has been missing for long enough by @p at; whether anything was. */
bool AgentBook::giveUpMissing(AgentIx ix, Moment at)
{
    bool any = false;
    for (std::size_t i = m_agents[ix].talks.size(); i-- > 0;) {
        const Talk &talk = m_agents[ix].talks[i];
        if (!talk.missing || talk.hungUp || *talk.missing + completeWaits > at)
            continue;
        giveUp(ix, i, at, "the telephone system shows it no more");
        any = true;
    }
    return any;
}

/** A snapshot's word on the member's calls of one queue; unlike that of the member's events it can be trusted. */
void AgentBook::judgeTalks(AgentIx ix, QueueIx queue, bool inCall, Moment at)
{
    for (Talk &talk : m_agents[ix].talks) {
        if (talk.queue != queue || talk.over || talk.hungUp || at - talk.answered < settles)
            continue;
        if (inCall && !talk.suspect) {
            talk.confirmed = at;
            talk.missing.reset();
        } else if (!inCall && !talk.missing) {
            talk.missing = at;
            schedule(ix, at + completeWaits);
        }
    }
}

void AgentBook::keepPlaced(const std::unordered_set<std::string> &channels, Moment at)
{
    std::erase_if(m_placed, [&channels, at](const auto &placed) {
        return at - placed.second >= settles && !channels.contains(placed.first);
    });
}

void AgentBook::confirmTalks(const std::unordered_set<std::string> &channels, Moment at)
{
    for (AgentIx ix = 0; ix < m_agents.size(); ++ix) {
        Agent &agent = m_agents[ix];
        bool changed = false;
        for (Talk &talk : agent.talks) {
            if (talk.hungUp || talk.call.empty() || at - talk.answered < settles)
                continue;
            const bool lives = channels.contains(talk.call) || channels.contains(talk.peer);
            changed = changed || lives == talk.missing.has_value();
            if (lives) {
                talk.confirmed = at;
                talk.missing.reset();
            } else if (!talk.missing) {
                talk.missing = at;
                schedule(ix, at + completeWaits);
            }
        }
        const std::size_t rings = agent.rings.size();
        dropRings(ix, [&channels, at](const Ring &ring) {
            return at - ring.since >= settles && !channels.contains(ring.call) && !channels.contains(ring.peer);
        });
        const std::size_t legs = std::erase_if(agent.legs, [this, &channels, at](const Leg &leg) {
            const bool gone = at - leg.since >= settles && !channels.contains(leg.channel);
            if (gone)
                m_legs.erase(leg.channel);
            return gone;
        });
        if (changed || rings != agent.rings.size() || legs > 0)
            refresh(ix, at);
    }
}

const char *AgentBook::isStuck(const Talk &talk, Moment now) const
{
    if (talk.hungUp)
        return nullptr; // ends by itself
    if (talk.over && talk.overAt + overWaits <= now)
        return "the phone is down, and nobody told of the call's end";
    if (talk.suspect && m_heardSince + suspectWaits <= now && talk.confirmed < m_heardSince)
        return "it was not seen again after the feed's silence";
    if (talk.confirmed + unheardWaits <= now)
        return "nothing was heard of it for twelve hours";
    return nullptr;
}

/** A look at everybody's calls costs little every ten minutes, whatever the day's length. */
void AgentBook::sweep(Moment now)
{
    bool goesOn = false;
    for (AgentIx ix = 0; ix < m_agents.size(); ++ix) {
        Agent &agent = m_agents[ix];
        bool changed = false;
        for (std::size_t i = agent.talks.size(); i-- > 0;) {
            if (const char *why = isStuck(agent.talks[i], now)) {
                giveUp(ix, i, now, why);
                changed = true;
            }
        }
        const std::size_t rings = agent.rings.size();
        dropRings(ix, [now](const Ring &ring) { return ring.since + ringWaits <= now; });
        if (changed || rings != agent.rings.size())
            refresh(ix, now);
        goesOn = goesOn || !agent.talks.empty() || !agent.rings.empty();
    }
    m_sweepAt = goesOn ? now + sweepEvery : Moment::max();
}

void AgentBook::stopped(Moment at)
{
    for (AgentIx ix = 0; ix < m_agents.size(); ++ix) {
        while (!m_agents[ix].talks.empty())
            giveUp(ix, m_agents[ix].talks.size() - 1, at, "the telephone system stopped");
    }
}

} // namespace Floorwalk
