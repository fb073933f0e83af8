// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/feedworker.h"

#include "models/service/alertfacts.h"
#include "models/service/whendone.h"

#include <QSet>

#include <algorithm>
#include <iterator>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

/** How often alerts are looked after when no screen asks. */
constexpr std::chrono::milliseconds digestEvery{250};
/** How often roster and arrivals are read again for the break desk. */
constexpr std::chrono::minutes refreshEvery{1};
/** How often another program's alerts are looked at: soon enough for a wall, and nothing for the disk. */
constexpr std::chrono::seconds followEvery{5};
/** How long one feed waits for another to tell who is there before alerts are judged without it. */
constexpr std::chrono::seconds othersCome{60};
/** Of alerts and breaks while the store does not take them: everybody of the largest floor is missed, comes, and is
 * sent to eat. */
constexpr size_t mostChanges = 50'000;

template <class T> Result<void> withoutValue(const Result<T> &result)
{
    return result ? Result<void>() : Result<void>(result.error());
}

} // namespace

/** The program itself: what alerts do without a person. */
Actor FeedWorker::program()
{
    return {u"floorwalk"_s, Role::System, {}};
}

FeedWorker::FeedWorker(FeedSetup setup, const Clock &clock)
    : m_setup(std::move(setup))
    , m_clock(clock)
    , m_batches(m_setup.mostRows, StoreOutbox::firstDelay, this)
    , m_changes(mostChanges, StoreOutbox::firstDelay, this)
    , m_watch(m_setup.alertSetup ? m_setup.alertSetup->rules : AlertRules(m_setup.settings), m_alerts)
    , m_breakTimer(this)
    , m_followTimer(this)
    , m_timer(this)
{
    m_timer.setInterval(digestEvery);
    connect(&m_breakTimer, &QTimer::timeout, this, &FeedWorker::refresh);
    connect(&m_followTimer, &QTimer::timeout, this, &FeedWorker::follow);
    connect(&m_timer, &QTimer::timeout, this, &FeedWorker::digest);
}

FeedWorker::~FeedWorker() = default;

void FeedWorker::start()
{
    m_secrets = m_setup.makeSecrets();
    if (m_setup.record)
        m_recorder = std::make_unique<FeedRecorder>([this](FeedBatch batch) { keep(std::move(batch)); });
    m_breaks = std::make_unique<BreakKeeper>(
        BreakSetup{std::exchange(m_setup.breaks, {}), m_setup.settings}, m_clock.now(), m_recorder.get(),
        [this](const BreakChange &change, const Actor &by, BreakKeeper::Done done) { keep(change, by, done); });
    LiveSettings live = LiveSettings::from(m_setup.settings);
    live.dayEnd = LiveSettings::localDays(m_setup.settings.zone());
    std::vector<FeedAddress> addresses{m_setup.address};
    addresses.insert(addresses.end(), m_setup.more.begin(), m_setup.more.end());
    m_lostSince.resize(addresses.size());
    m_lines = std::make_unique<FeedLines>(addresses,
                                          FeedLineParts{std::move(live), m_breaks.get(), m_recorder.get(), m_clock,
                                                        *m_secrets, m_setup.settings.zone(), m_setup.floorRecords});
    takePeople();
    m_pending.beginWhole();
    if (m_setup.alertSetup)
        m_watch.setShifts(m_setup.alertSetup->shifts, present());
    m_line.restore(thoseOf(m_setup.alerts, true), lineTime());
    m_lines->start();
    m_timer.start();
    m_breakTimer.start(refreshEvery);
    if (m_setup.followAlerts) {
        m_followTimer.start(followEvery);
        follow();
    }
    if (!m_setup.alertSetup)
        refresh(); // who is who on several telephone systems is on record
}

void FeedWorker::stop()
{
    m_timer.stop();
    m_breakTimer.stop();
    m_followTimer.stop();
    if (m_lines) {
        keepOpenGaps(Millis(1)); // as far as they have come: from here on nobody listens
        m_lines->stop();
    }
    if (m_recorder)
        m_recorder->flush();
    m_batches.flush();
    m_changes.flush();
    m_lines.reset();
}

void FeedWorker::keep(FeedBatch batch)
{
    const size_t rows = batch.size();
    const auto kept = std::make_shared<const FeedBatch>(std::move(batch));
    std::erase_if(m_unwritten, [](const auto &written) { return written.expired(); });
    m_unwritten.push_back(kept);
    m_batches.post(rows, [record = m_setup.record, kept] {
        return record(kept).then([](const Result<FeedBatchOutcome> &outcome) { return withoutValue(outcome); });
    });
    hold();
}

/** What is told of the past waits for the store; most of what may wait is left to what happens meanwhile. */
void FeedWorker::hold()
{
    if (m_lines)
        m_lines->setHeld(m_batches.waitingRows() > m_setup.mostPastRows);
}

/** All in one go: of a large floor thousands may change at the same moment. */
void FeedWorker::keep(std::vector<AlertRecord> alerts, const Actor &by, StoreOutbox::Done done)
{
    if (!m_setup.recordAlerts || alerts.empty()) {
        if (done)
            done({});
        return;
    }
    const size_t rows = alerts.size();
    m_changes.post(
        rows, [record = m_setup.recordAlerts, alerts = std::move(alerts), by] { return record(alerts, by); },
        std::move(done));
}

void FeedWorker::keepChanged()
{
    for (AlertBook *const book : {&m_alerts, &m_line})
        keep(book->takeChanged(), program());
}

std::vector<AlertRecord> FeedWorker::openAlerts() const
{
    if (m_followed) {
        std::vector<AlertRecord> told;
        std::ranges::copy_if(*m_followed, std::back_inserter(told),
                             [](const AlertRecord &alert) { return alert.status != AlertRecord::Status::Closed; });
        return told;
    }
    std::vector<AlertRecord> open = m_line.open();
    std::ranges::move(m_alerts.open(), std::back_inserter(open));
    return open;
}

void FeedWorker::digest()
{
    if (!m_lines)
        return;
    hold();
    watchLines();
    takeIn(m_lines->takeDelta(std::exchange(m_wholeDue, false)));
    keepOpenGaps();
}

/** A silence is on record from its begin, so that it is known of even when the program is gone before it is over. */
void FeedWorker::keepOpenGaps(Millis atLeast)
{
    if (!m_recorder)
        return;
    for (const FeedGap &gap : m_lines->openGaps())
        m_recorder->gapGoesOn(gap, atLeast);
}

void FeedWorker::takeIn(FloorDelta delta)
{
    const Moment now = present();
    if (m_correction.isOver(delta.since))
        m_correction = {}; // a new day tells everybody anew
    m_correction.apply(delta);
    // Conditions of a feed that is silent are neither over nor lasting: nobody knows. They are looked at when it is
    // back. A connection on which nothing is heard any more is silent, too.
    if (std::exchange(m_gaps, delta.health.gaps) != delta.health.gaps)
        m_watch.silenced();
    if (m_lines->isHeard() && mayJudge()) {
        if (m_unobserved.isEmpty()) {
            observe(delta, now);
        } else {
            m_unobserved.merge(delta);
            observe(m_unobserved.take(), now);
        }
    } else {
        m_unobserved.merge(delta);
        m_breaks->silenced();
        m_watch.silenced();
    }
    m_pending.merge(std::move(delta));
    keepChanged();
}

/**
 * Of several feeds one may be slow to tell who is there: until then nobody can be said to be missing, and no alert of
 * an earlier run to be over. One that does not come is not waited for for ever; who may be on it is then left alone.
 */
bool FeedWorker::mayJudge()
{
    if (m_setup.more.empty())
        return true;
    const bool complete = m_lines->hasMetAll();
    const Moment now = lineTime();
    if (!m_waitsSince)
        m_waitsSince = now;
    if (!complete && now - *m_waitsSince < othersCome)
        return false;
    m_watch.setComplete(complete, present());
    return true;
}

/** Of several feeds one may be silent: what is known of its agents is neither over nor lasting. */
bool FeedWorker::isSilent(const AgentRow &row)
{
    const bool silent = row.certainty == Certainty::Stale && !row.feed.isEmpty();
    m_alerts.setSilent(row.key, silent);
    return silent;
}

/** One agent on several telephone systems is one person on record. */
void FeedWorker::takePeople()
{
    if (!m_setup.alertSetup)
        return;
    std::vector<QStringList> people;
    for (const ShiftPerson &person : m_setup.alertSetup->shifts.people)
        people.push_back(person.members);
    m_lines->setPeople(people);
}

void FeedWorker::restore(Moment now)
{
    const std::vector<AlertRecord> alerts = thoseOf(m_setup.alerts, false);
    m_alerts.restore(alerts, now);
    m_watch.restore(alerts, now);
}

void FeedWorker::observe(const FloorDelta &delta, Moment now)
{
    if (!std::exchange(m_restored, true))
        restore(now);
    else if (m_clockMoved != m_lines->clockMoved()) {
        m_watch.clockMoved(m_lines->clockMoved() - m_clockMoved);
        m_breaks->silenced(); // when a break that lasts over this ends cannot be told from its begin any more
    }
    m_clockMoved = m_lines->clockMoved();
    if (delta.whole) {
        QSet<QString> present;
        for (const AgentRow &row : delta.agents)
            present.insert(row.key);
        for (const QString &key : std::exchange(m_keys, {})) {
            if (!present.contains(key))
                leave(key, now);
        }
    }
    for (const quint32 id : delta.removed)
        leave(m_keys.take(id), now);
    for (const AgentRow &row : delta.agents) {
        if (const QString before = m_keys.value(row.id, row.key); before != row.key)
            leave(before, now); // called otherwise since it is known who it is
        m_keys.insert(row.id, row.key);
        if (isSilent(row))
            continue;
        m_breaks->observe(row, now);
        m_lines->observe(row);
        m_watch.observe(conditionOf(row), now);
    }
    observe(delta.queues, now);
    m_breaks->advance(delta.queues, now);
    tellBreaks(now);
    m_watch.advanceTo(now);
}

/** All of them are told each time; only what differs is looked at. */
void FeedWorker::observe(const std::vector<QueueRow> &queues, Moment now)
{
    m_seenQueues.resize(queues.size());
    for (size_t i = 0; i < queues.size(); ++i) {
        const QueueRow &row = queues[i];
        SeenQueue &seen = m_seenQueues[i];
        if (row == seen.row)
            continue;
        if (row.queue != seen.row.queue)
            seen.variant = m_setup.settings.text(u"service_level_variant."_s + row.queue);
        seen.row = row;
        m_alerts.setSilent(row.queue, row.silent);
        if (row.silent)
            continue;
        m_watch.observe(conditionOf(row, seen.variant), now);
    }
}

void FeedWorker::leave(const QString &key, Moment now)
{
    m_lines->left(key);
    m_breaks->left(key, now);
    m_watch.left(key, now);
}

void FeedWorker::tellBreaks(Moment now)
{
    for (const QString &agent : m_breaks->takeTouched())
        m_watch.setBreak(agent, m_breaks->overdue(agent), m_breaks->isAway(agent), now);
}

void FeedWorker::keep(const BreakChange &change, const Actor &by, BreakKeeper::Done done)
{
    if (!m_setup.recordBreaks) {
        if (done)
            done({});
        return;
    }
    m_changes.post(
        change.records.size() + 1, [record = m_setup.recordBreaks, change, by] { return record(change, by); },
        std::move(done));
}

void FeedWorker::refresh()
{
    follow();
    if (m_setup.loadBreaks) {
        whenDone(m_setup.loadBreaks(), this, [this](const Result<BreakSetup> &read) {
            if (!read || !m_lines)
                return;
            m_breaks->refresh(*read);
        });
    }
    if (m_setup.loadAlerts) {
        whenDone(m_setup.loadAlerts(), this, [this](const Result<AlertSetup> &read) {
            if (read && m_lines) {
                if (read->settings != m_setup.settings)
                    m_seenQueues.clear(); // their service level may be measured otherwise
                m_setup.settings = read->settings;
                m_setup.alertSetup = *read;
                takePeople();
                m_watch.setShifts(read->shifts, present());
                m_watch.setRules(read->rules, present());
            }
        });
    }
}

void FeedWorker::follow()
{
    if (!m_lines || !m_setup.followAlerts || std::exchange(m_following, true))
        return;
    whenDone(m_setup.followAlerts(), this, [this](const Result<std::optional<std::vector<AlertRecord>>> &told) {
        m_following = false;
        // A store that is busy, or not there yet, says nothing anew.
        if (told && m_lines)
            takeFollowed(*told);
    });
}

/** When the other program is gone this one goes on from where it left off: what was handled stays handled. */
void FeedWorker::takeFollowed(std::optional<std::vector<AlertRecord>> told)
{
    if (told == m_followed)
        return;
    ++m_followedRevision;
    if (told) {
        m_setup.alerts = *told;
    } else if (m_restored) {
        restore(present());
    }
    m_followed = std::move(told);
}

FloorUpdate FeedWorker::take()
{
    if (!m_lines)
        return {};
    digest();
    FloorUpdate update;
    update.delta = m_pending.take();
    update.feed = status();
    const quint64 revision = m_alerts.revision() + m_line.revision() + m_followedRevision;
    if (std::exchange(m_toldRevision, revision) != revision || !m_toldAlerts) {
        std::vector<AlertRecord> open = openAlerts();
        if (m_toldAlerts != open) {
            m_toldAlerts = open;
            update.alerts = std::move(open);
        }
    }
    update.feed.gaps = update.delta.health.gaps;
    update.breaks = m_breaks->takeBoard(present());
    return update;
}

OpenRecords FeedWorker::open()
{
    if (!m_lines)
        return {};
    digest();
    return openRecords();
}

CountedFloor FeedWorker::counted()
{
    if (!m_lines)
        return {};
    CountedFloor counted{m_lines->takeDelta(true), openRecords()};
    takeIn(counted.live);
    return counted;
}

void FeedWorker::setLimits(const LiveSettings &limits)
{
    if (m_lines)
        m_lines->setLimits(limits);
}

void FeedWorker::correct(const DayCorrection &correction)
{
    m_correction = correction;
    m_wholeDue = true;
}

OpenRecords FeedWorker::openRecords()
{
    if (m_recorder)
        m_recorder->flush();
    OpenRecords running = m_lines->open();
    OpenRecords all{running.at, {}, {}};
    for (const std::weak_ptr<const FeedBatch> &unwritten : m_unwritten) {
        if (const auto batch = unwritten.lock()) {
            all.spans.insert(all.spans.end(), batch->spans.begin(), batch->spans.end());
            all.calls.insert(all.calls.end(), batch->calls.begin(), batch->calls.end());
        }
    }
    std::ranges::move(running.spans, std::back_inserter(all.spans));
    std::ranges::move(running.calls, std::back_inserter(all.calls));
    return all;
}

} // namespace Floorwalk

#include "moc_feedworker.cpp"
