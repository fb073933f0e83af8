// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/feedworker.h"

#include "models/feed/feedfactory.h"

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

/** A feed that is well says something at least this often; AMI is asked for a sign of life every ten seconds. */
constexpr std::chrono::seconds staleAfter{15};
/** How often alerts are looked after when no screen asks. */
constexpr std::chrono::milliseconds digestEvery{250};

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

} // namespace

FeedWorker::FeedWorker(FeedSetup setup, const Clock &clock)
    : m_setup(std::move(setup))
    , m_clock(clock)
    , m_rules(m_setup.settings)
    , m_timer(this)
{
    m_timer.setInterval(digestEvery);
    connect(&m_timer, &QTimer::timeout, this, &FeedWorker::digest);
}

FeedWorker::~FeedWorker() = default;

void FeedWorker::start()
{
    m_secrets = m_setup.makeSecrets();
    if (m_setup.record)
        m_recorder = std::make_unique<FeedRecorder>(m_setup.record);
    m_floor = std::make_unique<LiveFloor>(LiveSettings::from(m_setup.settings), m_recorder.get(), m_recorder.get());
    m_feed = makeFeed(m_setup.address, {*m_floor, m_clock, *m_secrets, m_setup.settings.zone()});
    m_pending.whole = true;
    m_feed->start();
    m_timer.start();
}

void FeedWorker::stop()
{
    m_timer.stop();
    if (m_feed)
        m_feed->stop();
    if (m_recorder)
        m_recorder->flush();
    m_feed.reset();
}

Moment FeedWorker::present() const
{
    return m_floor->connected() ? m_feed->now() : m_floor->now();
}

void FeedWorker::digest()
{
    if (!m_feed)
        return;
    const Moment now = present();
    if (m_floor->connected())
        m_floor->advanceTo(now);
    FloorDelta delta = m_floor->takeDelta();
    // Conditions of a feed that is silent are neither over nor lasting: nobody knows. They are looked at when it is
    // back.
    m_unobserved.merge(delta);
    if (m_floor->connected() && m_feed->state().health == FeedHealth::Live)
        observe(std::exchange(m_unobserved, {}), now);
    m_pending.merge(std::move(delta));
    for (const AlertRecord &changed : m_alerts.takeChanged()) {
        if (m_setup.recordAlert)
            m_setup.recordAlert(changed, {u"floorwalk"_s, Role::System, {}, {}});
    }
}

void FeedWorker::observe(const FloorDelta &delta, Moment now)
{
    if (!std::exchange(m_restored, true))
        m_alerts.restore(m_setup.alerts, now);
    for (const quint32 id : delta.removed)
        m_alerts.observe(m_keys.take(id), {}, now);
    for (const AgentRow &row : delta.agents) {
        m_keys.insert(row.id, row.key);
        m_alerts.observe(row.key,
                         m_rules.of(AgentCondition{row.key, row.name, row.interface, row.state, row.reason, row.queue,
                                                   row.since, row.callSince}),
                         now);
    }
    for (const QueueRow &row : delta.queues)
        m_alerts.observe(row.queue, m_rules.of(QueueCondition{row.queue, row.longestWaitingSince}), now);
    m_alerts.advanceTo(now);
}

FloorUpdate FeedWorker::take()
{
    if (!m_feed)
        return {};
    digest();
    FloorUpdate update;
    update.delta = std::exchange(m_pending, {});
    update.feed = status();
    std::vector<AlertRecord> open = m_alerts.open();
    if (!m_toldAlerts || *m_toldAlerts != open) {
        m_toldAlerts = open;
        update.alerts = std::move(open);
    }
    update.feed.gaps = update.delta.health.gaps;
    return update;
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
    status.deaf = state.deaf;
    status.lastHeard = state.lastHeard;
    status.retryAt = state.retryAt;
    status.events = state.statistics.events;
    return status;
}

Result<AlertRecord> FeedWorker::carryOut(const AlertCommand &command, Moment now)
{
    switch (command.act) {
    case AlertCommand::Act::Accept:
        return m_alerts.acknowledge(command.alert, command.by.name, now);
    case AlertCommand::Act::Snooze:
        return m_alerts.snooze(command.alert, now + command.length, now);
    case AlertCommand::Act::Assign:
        return m_alerts.assign(command.alert, command.owner, now);
    case AlertCommand::Act::Dismiss:
        return m_alerts.dismiss(command.alert, command.reason, now);
    }
    Q_UNREACHABLE();
}

void FeedWorker::handle(const AlertCommand &command, std::function<void(Result<void>)> done)
{
    if (!m_feed)
        return;
    const Result<AlertRecord> changed = carryOut(command, present());
    if (!changed) {
        done(changed.error());
        return;
    }
    for (const AlertRecord &other : m_alerts.takeChanged()) {
        if (other != *changed && m_setup.recordAlert)
            m_setup.recordAlert(other, {u"floorwalk"_s, Role::System, {}, {}});
    }
    if (!m_setup.recordAlert) {
        done({});
        return;
    }
    m_setup.recordAlert(*changed, command.by).then(this, [done](const Result<AlertId> &saved) {
        done(saved ? Result<void>() : Result<void>(saved.error()));
    });
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
