// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/live/mergedfloor.h"

#include "models/live/agentnames.h"
#include "models/live/mergedfloor_private.h"
#include "models/live/queuerow.h"

#include <QSet>

#include <algorithm>
#include <bit>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {
using namespace std::chrono_literals;
constexpr Millis clocksDiffer = 500ms;
constexpr Millis lineLags = 1s; // what one system tells may come a little later than what another has told
constexpr int mostFeeds = 31;
} // namespace

MergedFloor::MergedFloor(HistorySink *history, PresenceSink *presence)
    : m_history(history)
    , m_presence(presence)
{}

MergedFloor::~MergedFloor() = default;

MergedFloor::Sinks &MergedFloor::addFeed(const QString &label)
{
    Q_ASSERT(m_feeds.size() < size_t(mostFeeds));
    m_feeds.push_back(std::make_unique<Feed>());
    m_feeds.back()->label = label;
    return *m_feeds.back();
}

void MergedFloor::setFloor(int feed, LiveFloor &floor)
{
    m_feeds[size_t(feed)]->floor = &floor;
}

void MergedFloor::setPeople(const std::vector<QStringList> &people)
{
    if (people == m_people)
        return;
    const bool same = areTheSame(people);
    if (!same)
        forget();
    takeNames(people);
    if (!same)
        return;
    m_known.clear();
    for (size_t ix = 0; ix < m_persons.size(); ++ix) {
        Person &person = m_persons[ix];
        const Person::At &at = person.places.front();
        person.onRecord = recordOf(*m_feeds[size_t(at.feed)]->rows.constFind(at.id));
        if (person.onRecord >= 0)
            m_known.insert(person.onRecord, int(ix));
    }
    m_whole = true; // they may be called otherwise
}

void MergedFloor::takeNames(const std::vector<QStringList> &people)
{
    m_people = people;
    m_byWord.clear();
    for (size_t i = 0; i < people.size(); ++i) {
        for (const QString &word : people[i])
            m_byWord.insert(word, int(i));
    }
}

/** Whom the names on record say @p row is; -1 for nobody. */
int MergedFloor::recordOf(const AgentRow &row) const
{
    for (const QString &word : {row.name, row.interface, row.key}) {
        if (const auto found = m_byWord.constFind(word); found != m_byWord.constEnd())
            return *found;
    }
    return -1;
}

/** Whether @p people put the same agents together as the names that are known: then nothing begins anew. */
bool MergedFloor::areTheSame(const std::vector<QStringList> &people) const
{
    MergedFloor named(nullptr, nullptr);
    named.takeNames(people);
    QSet<int> taken;
    for (const Person &person : m_persons) {
        const auto recordAt = [this, &named](const Person::At &at) {
            return named.recordOf(*m_feeds[size_t(at.feed)]->rows.constFind(at.id));
        };
        const int record = recordAt(person.places.front());
        const bool together = std::ranges::all_of(
            person.places, [&recordAt, record](const Person::At &at) { return recordAt(at) == record; });
        if (!together || (record < 0) != (person.onRecord < 0) || (record >= 0 && taken.contains(record)))
            return false;
        taken.insert(record);
    }
    return true;
}

/** Who is who is found out anew, as with a floor just met. */
void MergedFloor::forget()
{
    for (Person &person : m_persons) {
        if (person.line.hasBegun()) {
            person.name = keyOf(person);
            m_forgotten.push_back(std::move(person));
        }
    }
    m_persons.clear();
    m_known.clear();
    m_agentNames.clear();
    m_dirty.clear();
    m_shared.clear();
    for (const std::unique_ptr<Feed> &feed : m_feeds) {
        feed->persons.clear();
        feed->byKey.clear();
        feed->rows.clear();
        feed->whole = true;
    }
    m_whole = true;
}

/** The lines of those who are not one person any more. */
void MergedFloor::endForgotten()
{
    for (Person &person : std::exchange(m_forgotten, {})) {
        person.line.end([this, &person](StateSpan span) {
            span.agentKey = person.name;
            if (m_history)
                m_history->spanClosed(span);
        });
    }
}

void MergedFloor::setHeard(int feed, bool heard)
{
    Feed &one = *m_feeds[size_t(feed)];
    one.whole = one.whole || one.heard != heard;
    one.heard = heard;
}

void MergedFloor::setAhead(int feed, Millis ahead)
{
    Feed &one = *m_feeds[size_t(feed)];
    if (std::chrono::abs(one.ahead - ahead) < clocksDiffer)
        return;
    one.ahead = ahead;
    one.whole = true;
}

/** Notes that @p feed knows the name; true when that changes who must be told apart. */
bool MergedFloor::claim(QHash<QString, quint32> &names, const QString &name, int feed)
{
    quint32 &feeds = names[name];
    const quint32 bit = 1U << unsigned(feed);
    if (feeds & bit)
        return false;
    feeds |= bit;
    return std::popcount(feeds) > 1;
}

QString MergedFloor::tagged(int feed, const QString &name) const
{
    return AgentNames::ofFeed(name, m_feeds[size_t(feed)]->label);
}

/** The queue's own name as long as no feed before this one has it, too. */
QString MergedFloor::shownQueue(int feed, const QString &own) const
{
    const quint32 before = (1U << unsigned(feed)) - 1;
    return own.isEmpty() || !(m_queueNames.value(own) & before) ? own : tagged(feed, own);
}

QString MergedFloor::ownQueue(int feed, const QString &shown) const
{
    for (const QueueRow &row : m_feeds[size_t(feed)]->last.queues) {
        if (shownQueue(feed, row.queue) == shown)
            return row.queue;
    }
    return {};
}

QString MergedFloor::keyOf(const Person &person) const
{
    if (person.onRecord >= 0) {
        // The same whichever feed comes first: a name rather than a phone.
        const QStringList &words = m_people[size_t(person.onRecord)];
        const auto name = std::ranges::find_if(words, [](const QString &word) { return !word.contains(u'/'); });
        return name == words.end() ? words.front() : *name;
    }
    const int feed = person.places.front().feed;
    const quint32 before = (1U << unsigned(feed)) - 1;
    return m_agentNames.value(person.name) & before ? tagged(feed, person.name) : person.name;
}

int MergedFloor::personOf(int feed, const AgentRow &row)
{
    Feed &one = *m_feeds[size_t(feed)];
    const auto known = one.persons.constFind(row.id);
    return known != one.persons.constEnd() ? *known : joinPerson(feed, row);
}

int MergedFloor::joinPerson(int feed, const AgentRow &row)
{
    const int onRecord = recordOf(row);
    int ix = onRecord < 0 ? -1 : m_known.value(onRecord, -1);
    if (ix < 0) {
        ix = int(m_persons.size());
        m_persons.emplace_back();
        m_persons.back().name = row.key;
        m_persons.back().onRecord = onRecord;
        if (onRecord >= 0)
            m_known.insert(onRecord, ix);
        else if (claim(m_agentNames, row.key, feed))
            m_whole = true; // somebody of that name is called otherwise from now on
    }
    Person &person = m_persons[size_t(ix)];
    person.places.push_back({feed, row.id});
    std::ranges::sort(person.places, {}, [](const Person::At &at) { return std::pair(at.feed, at.id); });
    m_feeds[size_t(feed)]->persons.insert(row.id, ix);
    if (person.places.size() != 2)
        return ix;
    // So far one feed's history was the person's; from its running state on there is one line for all of them.
    m_shared.push_back(ix);
    const auto before = std::ranges::find(m_forgotten, person.places, &Person::places);
    if (before != m_forgotten.end()) {
        person.line = std::move(before->line);
        m_forgotten.erase(before);
        return ix;
    }
    Moment from = Moment::max();
    StateSums sums;
    for (const Person::At &at : person.places) {
        const Feed &other = *m_feeds[size_t(at.feed)];
        if (const std::optional<StateSpan> running = other.floor->running(at.id))
            from = std::min(from, other.ours(running->range.from));
        sums += other.floor->closedSums(at.id);
    }
    if (person.fresh || from == Moment::max())
        person.line.begin(Moment{}, {}, m_dayFrom); // met on all of them at once: the records tell all
    else
        person.line.begin(from, sums, m_dayFrom);
    return ix;
}

void MergedFloor::takeRow(int feed, AgentRow row)
{
    Feed &one = *m_feeds[size_t(feed)];
    one.move(row);
    one.byKey.insert(row.key, row.id);
    if (m_watcher)
        m_watcher(feed, row);
    const int ix = personOf(feed, row);
    one.rows.insert(row.id, std::move(row));
    if (!std::exchange(m_persons[size_t(ix)].dirty, true))
        m_dirty.push_back(ix);
}

FloorDelta MergedFloor::take(Moment now, bool whole)
{
    for (int feed = 0; feed < feeds(); ++feed) {
        Feed &one = *m_feeds[size_t(feed)];
        FloorDelta delta = one.floor->takeDelta(std::exchange(one.whole, false));
        for (AgentRow &row : delta.agents)
            takeRow(feed, std::move(row));
        for (QueueRow &queue : delta.queues) {
            if (claim(m_queueNames, queue.queue, feed))
                m_whole = true;
            if (queue.longestWaitingSince)
                queue.longestWaitingSince = one.ours(*queue.longestWaitingSince);
        }
        delta.agents.clear();
        one.last = std::move(delta);
    }
    endForgotten();
    FloorDelta delta;
    delta.at = now;
    delta.since = Moment::max();
    for (const std::unique_ptr<Feed> &feed : m_feeds) {
        if (feed->last.since != Moment{})
            delta.since = std::min(delta.since, feed->ours(feed->last.since));
    }
    delta.since = delta.since == Moment::max() ? Moment{} : delta.since;
    if (delta.since > m_dayFrom)
        startDay(delta.since);
    for (int feed = 0; feed < feeds(); ++feed)
        takeRecords(feed);
    for (const int ix : m_shared)
        sweep(m_persons[size_t(ix)], now - lineLags);
    delta.whole = std::exchange(m_whole, false) || whole;
    if (delta.whole) {
        m_dirty.clear();
        for (size_t ix = 0; ix < m_persons.size(); ++ix)
            m_dirty.push_back(int(ix));
    }
    for (const int ix : std::exchange(m_dirty, {})) {
        m_persons[size_t(ix)].dirty = m_persons[size_t(ix)].fresh = false;
        delta.agents.push_back(rowOf(m_persons[size_t(ix)]));
        delta.agents.back().id = quint32(ix) + 1; // 0 is nobody
    }
    for (const std::unique_ptr<Feed> &feed : m_feeds) {
        for (LineCall call : feed->last.lineCalls) {
            call.since = feed->ours(call.since);
            delta.lineCalls.push_back(std::move(call));
        }
    }
    addQueues(delta);
    correctTotals(delta);
    addSums(delta, now);
    addHealth(delta);
    sortByName(delta.queues);
    return delta;
}

void MergedFloor::startDay(Moment border)
{
    m_dayFrom = border;
    for (const int ix : m_shared)
        m_persons[size_t(ix)].line.startDay(border);
}

void MergedFloor::sweep(Person &person, Moment now)
{
    std::vector<StateSpan> running;
    for (const Person::At &at : person.places) {
        const Feed &feed = *m_feeds[size_t(at.feed)];
        if (std::optional<StateSpan> span = feed.floor->running(at.id)) {
            feed.move(*span);
            span->queue = shownQueue(at.feed, span->queue);
            running.push_back(std::move(*span));
        }
    }
    person.line.advance(now, running, [this, &person](StateSpan span) {
        span.agentKey = keyOf(person);
        if (m_history)
            m_history->spanClosed(span);
    });
}

/** Hands on what a feed let go of, under the names of the floor. */
void MergedFloor::takeRecords(int feed)
{
    Feed &one = *m_feeds[size_t(feed)];
    const auto personBy = [this, &one](const QString &key) -> Person * {
        const auto id = one.byKey.constFind(key);
        return id == one.byKey.constEnd() ? nullptr : &m_persons[size_t(one.persons.value(*id))];
    };
    for (StateSpan &span : std::exchange(one.spans, {})) {
        one.move(span);
        span.queue = shownQueue(feed, span.queue);
        Person *const person = personBy(span.agentKey);
        if (person && person->line.hasBegun() && !person->line.isBefore(span)) {
            person->line.add(span);
            continue;
        }
        if (person)
            span.agentKey = keyOf(*person);
        if (m_history)
            m_history->spanClosed(span);
    }
    for (CallRecord &call : std::exchange(one.calls, {})) {
        one.move(call);
        call.queue = shownQueue(feed, call.queue);
        if (const Person *const person = personBy(call.agentKey))
            call.agentKey = keyOf(*person);
        if (m_history)
            m_history->callClosed(call);
    }
    for (FeedGap &gap : std::exchange(one.gaps, {})) {
        gap.range = {one.ours(gap.range.from), one.ours(gap.range.to)};
        gap.feed = one.label;
        if (m_history)
            m_history->gapClosed(gap);
    }
    for (MissedRing &ring : std::exchange(one.rings, {})) {
        ring.at = one.ours(ring.at);
        ring.queue = shownQueue(feed, ring.queue);
        if (const Person *const person = personBy(ring.agentKey))
            ring.agentKey = keyOf(*person);
        if (m_history)
            m_history->ringMissed(ring);
    }
    for (CallReason &reason : std::exchange(one.reasons, {})) {
        reason.at = one.ours(reason.at);
        if (!reason.queue.isEmpty())
            reason.queue = shownQueue(feed, reason.queue);
        if (const Person *const person = personBy(reason.agentKey))
            reason.agentKey = keyOf(*person);
        if (m_history)
            m_history->reasonTold(reason);
    }
    for (PresenceSign &sign : std::exchange(one.presence, {})) {
        sign.at = one.ours(sign.at);
        sign.heardSince = one.ours(sign.heardSince);
        sign.queue = shownQueue(feed, sign.queue);
        if (const Person *const person = personBy(sign.agentKey))
            sign.agentKey = keyOf(*person);
        if (m_presence)
            m_presence->onPresence(sign);
    }
}

void MergedFloor::flush(Moment now)
{
    for (int feed = 0; feed < feeds(); ++feed)
        takeRecords(feed);
    for (const int ix : m_shared)
        sweep(m_persons[size_t(ix)], now);
}

void MergedFloor::end(Moment now)
{
    // Each line ends with its last span, wherever the clocks waver to: nothing runs beyond those.
    flush(now + lineLags);
    endForgotten();
}

} // namespace Floorwalk
