// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/floorjson.h"

#include "models/domain/ornull.h"

#include <QJsonArray>

#include <cmath>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

QJsonValue share(const std::optional<double> &value)
{
    return value ? QJsonValue(std::round(*value * 10000) / 10000) : QJsonValue(QJsonValue::Null);
}

double secondsOf(Millis time)
{
    return double(time.count()) / 1000;
}

QJsonObject serviceLevelJson(const QueueCounts &counts)
{
    const ServiceLevel level = ServiceLevel::of(counts);
    return {{u"ignoreAbandons"_s, share(level.ignoreAbandons)},
            {u"negative"_s, share(level.negative)},
            {u"positive"_s, share(level.positive)},
            {u"answeredOnly"_s, share(level.answeredOnly)}};
}

QJsonObject queueJson(const QueueCounts &counts)
{
    std::optional<double> asa = averageSpeedOfAnswer(counts);
    if (asa)
        asa = std::round(*asa * 1000) / 1000;
    return {{u"offered"_s, counts.offered},
            {u"answered"_s, counts.answered},
            {u"abandoned"_s, counts.abandoned},
            {u"abandonedShort"_s, counts.abandonedShort},
            {u"exited"_s, counts.exited},
            {u"lost"_s, counts.lost},
            {u"waiting"_s, counts.waiting},
            {u"answeredWithin"_s, counts.answeredWithin},
            {u"abandonedWithin"_s, counts.abandonedWithin},
            {u"serviceLevel"_s, serviceLevelJson(counts)},
            {u"asaSeconds"_s, orNull(asa)},
            {u"longestWaitSeconds"_s, orNull(counts.longestWait)},
            {u"talkCalls"_s, counts.talkCalls},
            {u"talkSeconds"_s, double(counts.talkSum)},
            {u"longestTalkSeconds"_s, orNull(counts.longestTalk)},
            {u"endedByCaller"_s, counts.endedByCaller},
            {u"endedByAgent"_s, counts.endedByAgent},
            {u"transferred"_s, counts.transferred},
            {u"stillTalking"_s, counts.stillTalking},
            {u"ringNoAnswer"_s, counts.ringNoAnswer}};
}

QJsonObject agentJson(const AgentFigures &agent, const Zone &zone)
{
    QJsonObject byQueue;
    for (auto it = agent.answeredByQueue.begin(); it != agent.answeredByQueue.end(); ++it)
        byQueue.insert(it.key(), it.value());
    QJsonObject pauses;
    for (auto it = agent.pauses.begin(); it != agent.pauses.end(); ++it)
        pauses.insert(it.key(), QJsonObject{{u"count"_s, it->count}, {u"seconds"_s, double(it->seconds)}});
    return {{u"answered"_s, agent.answered},
            {u"answeredByQueue"_s, byQueue},
            {u"talkCalls"_s, agent.talkCalls},
            {u"talkSeconds"_s, double(agent.talkSum)},
            {u"longestTalkSeconds"_s, orNull(agent.longestTalk)},
            {u"ringNoAnswer"_s, agent.ringNoAnswer},
            {u"pauses"_s, pauses},
            {u"pausedSeconds"_s, double(agent.pausedSeconds)},
            {u"queues"_s, QJsonArray::fromStringList(agent.queues)},
            {u"state"_s, stateName(agent.state)},
            {u"certainty"_s, certaintyName(agent.certainty)},
            {u"callKind"_s, agent.callKind ? QJsonValue(callKindName(*agent.callKind)) : QJsonValue::Null},
            {u"queue"_s, agent.queue},
            {u"directSeconds"_s, secondsOf(agent.sums.direct)},
            {u"outboundSeconds"_s, secondsOf(agent.sums.outbound)},
            {u"internalSeconds"_s, secondsOf(agent.sums.internal)},
            {u"holdSeconds"_s, secondsOf(agent.sums.hold)},
            {u"wrapSeconds"_s, secondsOf(agent.sums.wrap)},
            {u"unreachableSeconds"_s, secondsOf(agent.sums.unreachable)},
            {u"since"_s, zone.iso(agent.since)},
            {u"paused"_s, agent.paused},
            {u"pausePending"_s, agent.pausePending},
            {u"reason"_s, agent.reason}};
}

/** Null where the feed cannot tell it, never 0. */
QJsonObject without(QJsonObject object, const QStringList &unknown)
{
    for (const QString &key : unknown)
        object[key] = QJsonValue(QJsonValue::Null);
    return object;
}

/** Without live events only what the snapshots showed is known: every count and sum of the time is null. */
QJsonObject withUnknowns(QJsonObject object, const QStringList &known)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!known.contains(it.key()))
            it.value() = QJsonValue(QJsonValue::Null);
    }
    return object;
}

} // namespace

quint64 unusable(const FeedStatistics &statistics)
{
    return statistics.malformed + statistics.oversized;
}

FloorUnknowns FloorUnknowns::of(FeedAddress::Kind kind)
{
    switch (kind) {
    case FeedAddress::Kind::QueueLog: // of the phones it knows nothing
        return {{},
                {u"holdSeconds"_s, u"directSeconds"_s, u"outboundSeconds"_s, u"internalSeconds"_s, u"wrapSeconds"_s,
                 u"unreachableSeconds"_s}};
    case FeedAddress::Kind::Jsonl:
    case FeedAddress::Kind::JsonlFile:
    case FeedAddress::Kind::Exec: // the protocol has no word for it
        return {{u"ringNoAnswer"_s}, {u"ringNoAnswer"_s}};
    case FeedAddress::Kind::Ami:
    case FeedAddress::Kind::AmiFile:
    case FeedAddress::Kind::Simulated:
        break;
    }
    return {};
}

QJsonObject floorJson(const FloorFigures &figures, const FeedStatistics &statistics, const Zone &zone,
                      const QString &source, const FloorUnknowns &unknown)
{
    QJsonArray gaps;
    for (const FeedGap &gap : figures.gaps) {
        QJsonObject told{{u"from"_s, zone.iso(gap.range.from)}, {u"to"_s, zone.iso(gap.range.to)}, {u"why"_s, gap.why}};
        if (gap.filled)
            told.insert(u"filled"_s, true);
        if (gap.unwritten)
            told.insert(u"unwritten"_s, true);
        gaps << told;
    }
    QJsonObject queues;
    for (auto it = figures.queues.begin(); it != figures.queues.end(); ++it) {
        const QJsonObject queue = without(queueJson(*it), unknown.queue);
        queues.insert(it.key(), figures.deaf ? withUnknowns(queue, {u"waiting"_s, u"serviceLevel"_s}) : queue);
    }
    QJsonObject agents;
    for (const AgentFigures &figure : figures.agents) {
        const QJsonObject agent = without(agentJson(figure, zone), unknown.agent);
        agents.insert(figure.key, figures.deaf ? withUnknowns(agent, {u"queues"_s, u"state"_s, u"certainty"_s,
                                                                      u"callKind"_s, u"queue"_s, u"since"_s,
                                                                      u"paused"_s, u"pausePending"_s, u"reason"_s})
                                               : agent);
    }
    QJsonObject reasons;
    for (auto it = figures.reasons.begin(); it != figures.reasons.end(); ++it)
        reasons.insert(it.key(), *it);
    QJsonObject feed{{u"events"_s, qint64(statistics.events)},
                     {u"unknown"_s, qint64(statistics.unknown)},
                     {u"malformed"_s, qint64(unusable(statistics))},
                     {u"misdated"_s, qint64(statistics.misdated)},
                     {u"gaps"_s, gaps}};
    if (!source.isEmpty())
        feed.insert(u"source"_s, source);
    return {{u"schema"_s, u"floorwalk.floor/1"_s},
            {u"from"_s, zone.iso(figures.from)},
            {u"to"_s, zone.iso(figures.to)},
            {u"feed"_s, feed},
            {u"queues"_s, queues},
            {u"agents"_s, agents},
            {u"reasons"_s, reasons}};
}

} // namespace Floorwalk
