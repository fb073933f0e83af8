// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/floor/carddays.h"

#include "models/service/agentday.h"
#include "models/service/storeworker.h"
#include "models/service/whendone.h"
#include "widgets/theme/statelook.h"

#include <algorithm>

namespace Floorwalk {

namespace {
constexpr std::chrono::seconds daysReadEvery{15};
/** Of a day of which nothing was written yet. */
constexpr std::chrono::seconds emptyReadEvery{2};
constexpr std::chrono::hours leastOfDay{8};
constexpr qsizetype mostDaysKept = 500;
} // namespace

CardDays::CardDays(StoreWorker *reader, const Zone &zone, QObject *parent)
    : QObject(parent)
    , m_reader(reader)
    , m_zone(zone)
{}

void CardDays::want(const QStringList &keys, Moment now)
{
    if (!m_reader || m_isReading)
        return;
    QStringList old;
    for (const QString &key : keys) {
        const auto day = m_days.constFind(key);
        const auto every = day != m_days.cend() && day->spans.empty() ? emptyReadEvery : daysReadEvery;
        if (day == m_days.cend() || now - day->readTo > every || now < day->readTo)
            old << key;
    }
    if (old.isEmpty())
        return;
    if (m_days.size() > mostDaysKept)
        m_days.removeIf([&keys](const auto &day) { return !keys.contains(day.key()); });
    m_isReading = true;
    const TimeRange today{m_zone.startOfDay(m_zone.localDate(now)), now};
    whenDone(m_reader->run([old, today](StoreSession &session) { return loadAgentSpans(session, old, today); }), this,
             [this, old, now](const Result<QHash<QString, std::vector<StateSpan>>> &spans) {
                 m_isReading = false;
                 // What cannot be read is told where the day is opened; the strips show the running state meanwhile.
                 take(old, spans ? *spans : QHash<QString, std::vector<StateSpan>>(), now);
             });
}

void CardDays::take(const QStringList &keys, QHash<QString, std::vector<StateSpan>> spans, Moment readTo)
{
    for (const QString &key : keys) {
        Day &day = m_days[key];
        day.readTo = readTo;
        day.spans.clear();
        for (const StateSpan &span : std::as_const(spans[key])) {
            day.spans.push_back({stateKey(span.state, pauseKindOf(span.reason)), span.range, {}});
            if (span.state != AgentState::LoggedOut && (!m_first || span.range.from < *m_first))
                m_first = span.range.from;
        }
    }
    emit came();
}

std::vector<StripSpan> CardDays::spans(const AgentRow &agent, Moment now) const
{
    const auto day = m_days.constFind(agent.key);
    std::vector<StripSpan> spans = day == m_days.cend() ? std::vector<StripSpan>() : day->spans;
    const Moment from = spans.empty() ? agent.since : std::max(agent.since, spans.back().range.to);
    if (from < now)
        spans.push_back({stateKey(agent.state, pauseKindOf(agent.reason)), {from, now}, {}});
    return spans;
}

TimeRange CardDays::range(Moment now) const
{
    const Moment midnight = m_zone.startOfDay(m_zone.localDate(now));
    const Moment first = std::min(m_first.value_or(now), now - Millis(leastOfDay));
    return {std::max(first, midnight), now};
}

} // namespace Floorwalk

#include "moc_carddays.cpp"
