// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/breaks/breakbook.h"

#include <algorithm>

namespace Floorwalk {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/** Nobody is on a break this long after it was due: who is not seen on one any more has long been somewhere else. */
constexpr Millis lapseAfter = 4h;
/** A turn counts from the last break, which may lie before the day. */
constexpr Millis turnsLookBack = 12h;
/** A wish for a break does not outlive the shift it was made in. */
constexpr Millis wishLasts = 12h;

bool isRest(PauseKind kind)
{
    return kind == PauseKind::Break || kind == PauseKind::Meal;
}

bool isInCall(AgentState state)
{
    return state == AgentState::Talking || state == AgentState::OnHold;
}

/** @p record as it was at @p now: the clock may have been set back, and what is to come is for the feed to say. */
BreakRecord asOf(BreakRecord record, Moment now)
{
    const auto isToCome = [now](const std::optional<Moment> &moment) { return moment && *moment > now; };
    if (!isToCome(record.backAt) && !isToCome(record.since) && !isToCome(record.sentAt))
        return record;
    record.backAt.reset();
    record.backBy.clear();
    record.endSeen = true;
    if (isToCome(record.since))
        record.since.reset();
    if (isToCome(record.sentAt)) {
        record.sentAt.reset();
        record.sentBy.clear();
    }
    std::erase_if(record.extensions, [now](const BreakExtension &extension) { return extension.at > now; });
    record.status = record.since               ? BreakStatus::Out
                    : record.sentAt            ? BreakStatus::Sent
                    : record.askedBy.isEmpty() ? BreakStatus::Withdrawn
                                               : BreakStatus::Waiting;
    return record;
}

} // namespace

void BreakBook::insert(BreakRecord record)
{
    const size_t place = m_records.size();
    Records &own = m_of[record.agent];
    own.all.push_back(place);
    if (record.isOpen()) {
        own.open.push_back(place);
        m_open.insert(place);
    }
    m_records.push_back(std::move(record));
    if (!m_records.back().isOpen())
        end(place);
}

/** The record at @p place is over, and will not change any more. */
void BreakBook::end(size_t place)
{
    const BreakRecord &record = m_records[place];
    std::optional<size_t> &last = m_of[record.agent].lastEnded;
    if (isRest(record.kind) && record.status == BreakStatus::Back && record.backAt
        && (!last || *record.backAt > *m_records[*last].backAt))
        last = place;
    if (isOfDay(record))
        m_ended.add(record);
}

BreakRecord *BreakBook::find(const QString &agent, Which which)
{
    const auto places = m_of.constFind(agent);
    if (places == m_of.cend())
        return nullptr;
    for (const size_t place : places->open) {
        BreakRecord &record = m_records[place];
        if (which == Which::Away ? record.isAway() : record.status == BreakStatus::Waiting)
            return &record;
    }
    return nullptr;
}

/** The agent's break or meal that ended last. */
const BreakRecord *BreakBook::lastEnded(const QString &agent) const
{
    const auto places = m_of.constFind(agent);
    return places == m_of.cend() || !places->lastEnded ? nullptr : &m_records[*places->lastEnded];
}

BreakRecord &BreakBook::begin(const Seen &seen, PauseKind kind, BreakStatus status, Moment at)
{
    BreakRecord record;
    record.agent = seen.fact.agent;
    record.name = seen.fact.name;
    record.seat = seen.fact.seat;
    record.kind = kind;
    record.status = status;
    record.opened = at;
    record.allowed = m_rules.allowed(kind);
    record.batch = kind == PauseKind::Meal ? batchOf(record.agent) : 0;
    // Agent and moment name a break: a second one in the same millisecond is a millisecond later.
    const Records &own = m_of[record.agent];
    for (const size_t place : own.all) {
        if (m_records[place].opened == record.opened)
            record.opened += 1ms;
    }
    insert(std::move(record));
    changed(m_records.back());
    return m_records.back();
}

void BreakBook::changed(BreakRecord &record)
{
    Records &own = m_of[record.agent];
    const auto place = std::find_if(own.all.rbegin(), own.all.rend(),
                                    [this, &record](size_t each) { return &m_records[each] == &record; });
    m_changed.insert(*place);
    if (!record.isOpen() && m_open.erase(*place) > 0) {
        std::erase(own.open, *place);
        end(*place);
    }
    m_touched.insert(record.agent);
}

void BreakBook::go(BreakRecord &record, const BreakFact &fact)
{
    record.status = BreakStatus::Out;
    record.since = fact.since;
    record.kind = fact.pause;
    record.allowed = m_rules.allowed(fact.pause);
    record.batch = fact.pause == PauseKind::Meal ? batchOf(record.agent) : 0;
    record.fromFeed = record.sentBy.isEmpty();
    record.seat = fact.seat;
    changed(record);
}

void BreakBook::comeBack(BreakRecord &record, Moment at, const QString &by, bool seen)
{
    record.status = BreakStatus::Back;
    record.backAt = std::max(at, record.since.value_or(at));
    record.backBy = by;
    record.endSeen = seen;
    changed(record);
}

void BreakBook::restore(const BreakDay &day, Moment now)
{
    for (const BreakRecord &stored : day.records) {
        if (stored.opened > now)
            continue;
        BreakRecord record = asOf(stored, now);
        const bool differs = record != stored;
        if (record.status == BreakStatus::Out)
            m_touched.insert(record.agent);
        insert(std::move(record));
        if (differs)
            changed(m_records.back());
    }
    m_batches = day.batches;
    refreshDay(day);
}

void BreakBook::refreshDay(const BreakDay &day)
{
    if (day.from != m_from && m_from != Moment{}) {
        m_batches = day.batches;
        forgetBefore(day.from - turnsLookBack);
    }
    if (std::exchange(m_from, day.from) != day.from) {
        m_ended = {};
        for (const BreakRecord &record : m_records) {
            if (!record.isOpen() && isOfDay(record))
                m_ended.add(record);
        }
    }
    m_arrivals = day.arrivals;
    m_shiftEnds = day.shiftEnds;
}

/** Lets go of what ended before @p moment and has been handed out: the program runs for weeks. */
void BreakBook::forgetBefore(Moment moment)
{
    std::deque<BreakRecord> kept;
    std::vector<bool> isChanged;
    for (size_t place = 0; place < m_records.size(); ++place) {
        const BreakRecord &record = m_records[place];
        const bool ended = !record.isOpen() && record.backAt.value_or(record.opened) < moment;
        if (ended && !m_changed.contains(place))
            continue;
        kept.push_back(record);
        isChanged.push_back(m_changed.contains(place));
    }
    m_records.clear();
    m_of.clear();
    m_open.clear();
    m_changed.clear();
    for (size_t place = 0; place < kept.size(); ++place) {
        insert(std::move(kept[place]));
        if (isChanged[place])
            m_changed.insert(place);
    }
}

void BreakBook::silenced()
{
    for (Seen &seen : m_seen)
        seen.unsure = true;
}

void BreakBook::setRules(BreakRules rules)
{
    m_rules = std::move(rules);
    m_cover.forgetRules();
}

void BreakBook::observe(const BreakFact &fact, Moment now)
{
    if (fact.state == AgentState::Unknown || fact.certainty == Certainty::Stale)
        return;
    if (fact.state == AgentState::LoggedOut) {
        left(fact.agent, now);
        return;
    }
    const bool isNew = !m_seen.contains(fact.agent);
    Seen &seen = m_seen[fact.agent];
    if (isNew) {
        seen.firstSeen = fact.since;
        seen.unsure = true; // what was open when the program last ended went on unseen
    }
    seen.fact = fact;
    seen.loggedOut.reset();
    count(seen);
    observeRest(seen);
    seen.unsure = false;
}

void BreakBook::observeRest(Seen &seen)
{
    const BreakFact &fact = seen.fact;
    BreakRecord *record = find(fact.agent, Which::Away);
    const bool isBusy = fact.paused && fact.pause == PauseKind::Busy;
    if (!fact.paused || !isRest(fact.pause)) {
        seen.dismissed = false;
        const bool goesOn = isBusy && record && record->kind == PauseKind::Busy;
        if (record && record->status == BreakStatus::Out && !goesOn)
            comeBack(*record, fact.since, {}, !seen.unsure);
        return;
    }
    if (fact.state != AgentState::Paused)
        return; // in a call: the pause has not begun, or goes on behind it
    if (record && record->status == BreakStatus::Out) {
        if (record->kind == fact.pause)
            return;
        comeBack(*record, fact.since, {}, !seen.unsure);
        record = nullptr;
    }
    const BreakRecord *last = lastEnded(fact.agent);
    if (seen.dismissed || (last && !last->backBy.isEmpty() && *last->backAt >= fact.since)) {
        seen.dismissed = true; // called back; only the phone does not know yet
        return;
    }
    if (BreakRecord *waiting = find(fact.agent, Which::Waiting); !record && waiting && waiting->kind == fact.pause)
        record = waiting;
    go(record ? *record : begin(seen, fact.pause, BreakStatus::Out, fact.since), fact);
}

void BreakBook::left(const QString &agent, Moment now)
{
    if (const auto seen = m_seen.find(agent); seen != m_seen.end()) {
        seen->fact.state = AgentState::LoggedOut;
        seen->fact.paused = false;
        seen->dismissed = false;
        if (!seen->loggedOut)
            seen->loggedOut = now;
        count(*seen);
    }
}

void BreakBook::tellPast(const StateSpan &span)
{
    const PauseKind kind = pauseKindOf(span.reason);
    if (span.state != AgentState::Paused || !isRest(kind))
        return;
    for (const size_t place : m_of.value(span.agentKey).all) {
        const BreakRecord &known = m_records[place];
        if (known.since && *known.since < span.range.to && known.backAt.value_or(Moment::max()) > span.range.from)
            return;
    }
    Seen seen;
    seen.fact.agent = seen.fact.name = span.agentKey;
    BreakRecord &record = begin(seen, kind, BreakStatus::Out, span.range.from);
    record.since = span.range.from;
    record.fromFeed = true;
    comeBack(record, span.range.to, {}, true);
}

void BreakBook::advanceTo(Moment now)
{
    const std::set<size_t> open = m_open; // lapsing takes out of it
    for (const size_t place : open)
        lapse(m_records[place], now);
}

void BreakBook::lapse(BreakRecord &record, Moment now)
{
    const auto seen = m_seen.find(record.agent);
    const std::optional<Moment> loggedOut = seen == m_seen.end() ? std::nullopt : seen->loggedOut;
    const std::optional<Moment> end = loggedOut ? known(m_shiftEnds, record) : std::nullopt;
    const bool shiftOver = end && *end <= now;
    switch (record.status) {
    case BreakStatus::Waiting:
        if (!shiftOver && now - record.opened < wishLasts)
            return;
        record.status = BreakStatus::Withdrawn;
        return changed(record);
    case BreakStatus::Sent:
        // Who is in a call cannot go yet.
        if (*record.due() > now || (seen != m_seen.end() && isInCall(seen->fact.state)))
            return;
        record.status = BreakStatus::Withdrawn;
        return changed(record);
    case BreakStatus::Out: {
        const bool unseen = seen == m_seen.end() || loggedOut || seen->unsure;
        if (shiftOver)
            comeBack(record, *loggedOut, {}, false);
        else if (unseen && now - *record.due() >= lapseAfter)
            comeBack(record, *record.due(), {}, false);
        return;
    }
    case BreakStatus::Back:
    case BreakStatus::Withdrawn:
        return;
    }
}

std::vector<BreakRecord> BreakBook::takeChanged()
{
    std::vector<BreakRecord> changed;
    for (const size_t place : std::exchange(m_changed, {}))
        changed.push_back(m_records[place]);
    return changed;
}

std::optional<std::vector<MealBatch>> BreakBook::takePlan()
{
    return std::exchange(m_planChanged, false) ? std::optional(m_batches) : std::nullopt;
}

} // namespace Floorwalk
