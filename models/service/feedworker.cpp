// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/feedworker.h"

#include "models/feed/feedfactory.h"
#include "models/service/alertfacts.h"
#include "models/service/whendone.h"

#include <algorithm>
#include <iterator>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

/** A feed that is well says something at least this often; AMI is asked for a sign of life every ten seconds. */
constexpr std::chrono::seconds staleAfter{15};
/** How often alerts are looked after when no screen asks. */
constexpr std::chrono::milliseconds digestEvery{250};
/** How often roster and arrivals are read again for the break desk. */
constexpr std::chrono::minutes refreshEvery{1};
/** What is kept of the floor while the store does not take it: a day of hundreds told in one go, some 150 MB. */
constexpr size_t mostRows = 500'000;
constexpr size_t mostChanges = 10'000;

/** The program itself: what alerts do without a person. */
Actor program()
{
    return {u"floorwalk"_s, Role::System, {}, {}};
}

template <class T> Result<void> withoutValue(const Result<T> &result)
{
    return result ? Result<void>() : Result<void>(result.error());
}

FeedStatus::Health healthOf(const FeedState &state, Moment now)
{
    using Health = FeedStatus::Health;
    switch (state.health) {
    case FeedHealth::Stopped:
        return Health::None;
    case FeedHealth::Connecting:
    case FeedHealth::Synchronising:
        return Health::Connecting;
    case FeedHealth::Live:
        return state.lastHeard && now - *state.lastHeard > staleAfter ? Health::Stale : Health::Live;
    case FeedHealth::Waiting:
        return Health::Lost;
    case FeedHealth::NeedsDecision:
        return Health::AskCertificate;
    case FeedHealth::NeedsPassword:
        return Health::AskPassword;
    case FeedHealth::Failed:
        return Health::Failed;
    case FeedHealth::Finished:
        return Health::Finished;
    }
    Q_UNREACHABLE();
}

/** Alerts about the feed itself. */
bool isOfLine(const AlertRecord &alert)
{
    return alert.kind == alertKindName(AlertKind::FeedLost);
}

std::vector<AlertRecord> thoseOf(const std::vector<AlertRecord> &alerts, bool line)
{
    std::vector<AlertRecord> some;
    std::ranges::copy_if(alerts, std::back_inserter(some),
                         [line](const AlertRecord &alert) { return isOfLine(alert) == line; });
    return some;
}

} // namespace

FeedWorker::FeedWorker(FeedSetup setup, const Clock &clock)
    : m_setup(std::move(setup))
    , m_clock(clock)
    , m_batches(mostRows, StoreOutbox::firstDelay, this)
    , m_changes(mostChanges, StoreOutbox::firstDelay, this)
    , m_watch(m_setup.alertSetup ? m_setup.alertSetup->rules : AlertRules(m_setup.settings), m_alerts)
    , m_breakTimer(this)
    , m_timer(this)
{
    m_timer.setInterval(digestEvery);
    connect(&m_breakTimer, &QTimer::timeout, this, &FeedWorker::refresh);
    connect(&m_timer, &QTimer::timeout, this, &FeedWorker::digest);
}

FeedWorker::~FeedWorker() = default;

void FeedWorker::start()
{
    m_secrets = m_setup.makeSecrets();
    if (m_setup.record)
        m_recorder = std::make_unique<FeedRecorder>([this](FeedBatch batch) { keep(std::move(batch)); });
    m_breaks = std::make_unique<BreakKeeper>(
        BreakSetup{m_setup.breaks, m_setup.settings}, m_clock.now(), m_recorder.get(),
        [this](const BreakChange &change, const Actor &by, BreakKeeper::Done done) { keep(change, by, done); });
    LiveSettings live = LiveSettings::from(m_setup.settings);
    live.dayEnd = LiveSettings::localDays(m_setup.settings.zone());
    m_floor = std::make_unique<LiveFloor>(std::move(live), m_breaks.get(), m_recorder.get());
    m_feed = makeFeed(m_setup.address, {*m_floor, m_clock, *m_secrets, m_setup.settings.zone()});
    m_orders = std::make_unique<FloorOrders>(*m_feed, m_setup.floorRecords);
    m_pending.whole = true;
    if (m_setup.alertSetup)
        m_watch.setShifts(m_setup.alertSetup->shifts, present());
    m_line.restore(thoseOf(m_setup.alerts, true), lineTime());
    m_feed->start();
    m_timer.start();
    m_breakTimer.start(refreshEvery);
}

void FeedWorker::stop()
{
    m_timer.stop();
    m_breakTimer.stop();
    m_orders.reset();
    if (m_feed)
        m_feed->stop();
    if (m_recorder)
        m_recorder->flush();
    m_batches.flush();
    m_changes.flush();
    m_feed.reset();
}

void FeedWorker::keep(FeedBatch batch)
{
    const size_t rows = batch.size();
    const auto kept = std::make_shared<const FeedBatch>(std::move(batch));
    std::erase_if(m_unwritten, [](const auto &written) { return written.expired(); });
    m_unwritten.push_back(kept);
    m_batches.post(rows, [record = m_setup.record, kept] {
        return record(*kept).then([](const Result<FeedBatchOutcome> &outcome) { return withoutValue(outcome); });
    });
}

void FeedWorker::keep(const AlertRecord &alert, const Actor &by, StoreOutbox::Done done)
{
    if (!m_setup.recordAlert) {
        if (done)
            done({});
        return;
    }
    m_changes.post(
        1,
        [record = m_setup.recordAlert, alert, by] {
            return record(alert, by).then([](const Result<AlertId> &id) { return withoutValue(id); });
        },
        std::move(done));
}

void FeedWorker::keepChanged()
{
    for (AlertBook *const book : {&m_alerts, &m_line}) {
        for (const AlertRecord &changed : book->takeChanged())
            keep(changed, program());
    }
}

/** Of the feed's clock, which alerts and figures go by. */
Moment FeedWorker::present() const
{
    return m_floor->connected() ? std::max(m_floor->now(), m_floor->feedTime(m_feed->now())) : m_floor->now();
}

/** Of our clock: the feed's is not told while nothing comes from it, and may turn out another when it does. */
Moment FeedWorker::lineTime() const
{
    return m_clock.now();
}

/** Whether the feed is heard: the one alert that silence raises. */
void FeedWorker::watchLine()
{
    using Health = FeedStatus::Health;
    const FeedState state = m_feed->state();
    const Health health = healthOf(state, m_feed->now());
    const bool isLost =
        health == Health::Connecting || health == Health::Lost || health == Health::Failed || health == Health::Stale;
    const Moment now = lineTime();
    if (!isLost)
        m_lostSince.reset();
    else if (!m_lostSince)
        // A feed that begins has nothing to be measured from but its begin.
        m_lostSince = health == Health::Connecting || !state.lastHeard ? now : now - (m_feed->now() - *state.lastHeard);
    std::vector<AlertFinding> findings;
    if (std::optional<AlertFinding> lost =
            m_lostSince ? m_watch.rules().feedLost(state.source, *m_lostSince) : std::nullopt)
        findings.push_back(std::move(*lost));
    m_line.observe(u"feed"_s, findings, now);
}

std::vector<AlertRecord> FeedWorker::openAlerts() const
{
    std::vector<AlertRecord> open = m_line.open();
    std::ranges::move(m_alerts.open(), std::back_inserter(open));
    return open;
}

void FeedWorker::digest()
{
    if (!m_feed)
        return;
    watchLine();
    const Moment now = present();
    if (m_floor->connected())
        m_floor->advanceTo(now);
    FloorDelta delta = m_floor->takeDelta();
    // Conditions of a feed that is silent are neither over nor lasting: nobody knows. They are looked at when it is
    // back.
    m_unobserved.merge(delta);
    if (m_floor->connected() && m_feed->state().health == FeedHealth::Live)
        observe(std::exchange(m_unobserved, {}), now);
    else
        m_breaks->silenced();
    m_orders->setListening(m_floor->connected());
    m_pending.merge(std::move(delta));
    keepChanged();
}

void FeedWorker::observe(const FloorDelta &delta, Moment now)
{
    if (!std::exchange(m_restored, true))
        m_alerts.restore(thoseOf(m_setup.alerts, false), now);
    else if (m_clockMoved != m_floor->clockMoved()) {
        m_watch.clockMoved(m_floor->clockMoved() - m_clockMoved);
        m_breaks->silenced(); // when a break that lasts over this ends cannot be told from its begin any more
    }
    m_clockMoved = m_floor->clockMoved();
    for (const quint32 id : delta.removed)
        leave(m_keys.take(id), now);
    for (const AgentRow &row : delta.agents) {
        m_keys.insert(row.id, row.key);
        m_breaks->observe(row, now);
        m_orders->observe(row);
        m_watch.observe(conditionOf(row), now);
    }
    const QString variant = m_setup.settings.text(u"service_level_variant"_s);
    for (const QueueRow &row : delta.queues)
        m_watch.observe(conditionOf(row, variant), now);
    m_breaks->advance(delta.queues, now);
    tellBreaks(now);
    m_watch.advanceTo(now);
}

void FeedWorker::leave(const QString &key, Moment now)
{
    m_orders->left(key);
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
    if (m_setup.loadBreaks) {
        whenDone(m_setup.loadBreaks(), this, [this](const Result<BreakSetup> &read) {
            if (!read || !m_feed)
                return;
            m_breaks->refresh(*read);
            m_floor->setWrapUps(LiveSettings::from(read->settings));
        });
    }
    if (m_setup.loadAlerts) {
        whenDone(m_setup.loadAlerts(), this, [this](const Result<AlertSetup> &read) {
            if (read && m_feed) {
                m_watch.setShifts(read->shifts, present());
                m_watch.setRules(read->rules, present());
            }
        });
    }
}

FloorUpdate FeedWorker::take()
{
    if (!m_feed)
        return {};
    digest();
    FloorUpdate update;
    update.delta = std::exchange(m_pending, {});
    update.feed = status();
    std::vector<AlertRecord> open = openAlerts();
    if (!m_toldAlerts || *m_toldAlerts != open) {
        m_toldAlerts = open;
        update.alerts = std::move(open);
    }
    update.feed.gaps = update.delta.health.gaps;
    update.breaks = m_breaks->takeBoard(present());
    return update;
}

OpenRecords FeedWorker::open()
{
    if (!m_feed)
        return {};
    digest();
    if (m_recorder)
        m_recorder->flush();
    OpenRecords running = m_floor->open();
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

FeedStatus FeedWorker::status() const
{
    const FeedState state = m_feed->state();
    FeedStatus status;
    status.health = healthOf(state, m_feed->now());
    status.source = state.source;
    status.text = state.text;
    status.version = state.version;
    status.fingerprint = state.fingerprint;
    status.server = u"%1:%2"_s.arg(m_setup.address.host()).arg(m_setup.address.port());
    status.demo = state.simulated;
    status.canRemember = m_setup.canRemember;
    status.can = state.can;
    status.deaf = state.deaf;
    status.lastHeard = state.lastHeard;
    status.retryAt = state.retryAt;
    status.events = state.statistics.events;
    status.unrecorded = QStringList{m_batches.problem(), m_changes.problem()}.join(u' ').trimmed();
    return status;
}

Result<AlertRecord> FeedWorker::carryOut(const AlertCommand &command)
{
    const bool ofLine = isOfLine(command.alert);
    AlertBook &book = ofLine ? m_line : m_alerts;
    const Moment now = ofLine ? lineTime() : present();
    switch (command.act) {
    case AlertCommand::Act::Accept:
        return book.acknowledge(command.alert, command.by.name, now);
    case AlertCommand::Act::Snooze:
        return book.snooze(command.alert, now + command.length, now);
    case AlertCommand::Act::Assign:
        return book.assign(command.alert, command.owner, now);
    case AlertCommand::Act::Dismiss:
        return book.dismiss(command.alert, command.reason, now,
                            command.outcome.isEmpty() ? u"other"_s : command.outcome);
    case AlertCommand::Act::Annotate:
        return book.annotate(command.alert, command.reason, now);
    }
    Q_UNREACHABLE();
}

void FeedWorker::handle(const AlertCommand &command, std::function<void(Result<void>)> done)
{
    if (!m_feed)
        return;
    const Result<AlertRecord> changed = carryOut(command);
    if (!changed) {
        done(changed.error());
        return;
    }
    for (AlertBook *const book : {&m_alerts, &m_line}) {
        for (const AlertRecord &other : book->takeChanged()) {
            if (other != *changed)
                keep(other, program());
        }
    }
    keep(*changed, command.by, std::move(done));
}

void FeedWorker::handle(const BreakCommand &command, std::function<void(Result<void>)> done)
{
    if (!m_feed)
        return;
    const Moment now = present();
    m_breaks->handle(command, now, done);
    tellBreaks(now);
}

void FeedWorker::handle(const FloorCommand &command, std::function<void(Result<void>)> done)
{
    if (m_orders)
        m_orders->give(command, std::move(done));
}

void FeedWorker::decideCertificate(const QString &fingerprint, bool accept)
{
    if (m_feed)
        m_feed->decideCertificate(fingerprint, accept);
}

void FeedWorker::givePassword(const QString &password, bool remember)
{
    if (!m_feed)
        return;
    if (remember && m_setup.canRemember)
        m_secrets->write(m_setup.address.secretKey(), password, [](const Result<SecretStore::Kept> &) {});
    m_feed->givePassword(password);
}

} // namespace Floorwalk
