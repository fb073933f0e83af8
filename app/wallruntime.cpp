// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wallruntime.h"

#include "app/democlock.h"
#include "app/secrets.h"
#include "models/service/alertdesk.h"
#include "models/service/demodata.h"
#include "models/service/whendone.h"

#include <deque>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {
constexpr Millis wallPullEvery{250};
constexpr std::chrono::seconds watchEvery{5};
constexpr std::chrono::seconds wallSettingsEvery{5}; ///< the strip comes soon after the leader went
/** What ended so short a time ago whoever keeps the record may not have written yet. */
constexpr std::chrono::seconds keptFor{10};

/** Writes nothing; what ended in the last seconds stays known, so that a count of the day is not short of it. */
FeedSetup::Record recentRecords(const Clock &clock)
{
    using Kept = std::deque<std::pair<Moment, std::shared_ptr<const FeedBatch>>>;
    return [&clock, kept = std::make_shared<Kept>()](const std::shared_ptr<const FeedBatch> &batch) {
        const Moment now = clock.now();
        while (!kept->empty() && kept->front().first + keptFor < now)
            kept->pop_front();
        kept->emplace_back(now, batch);
        return QtFuture::makeReadyFuture(Result<FeedBatchOutcome>(FeedBatchOutcome()));
    };
}

} // namespace

WallRuntime::WallRuntime(WallRuntimeSetup setup, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_setup(std::move(setup))
    , m_demoClock(m_setup.demo ? demoClock(clock, DemoData::zone()) : nullptr)
    , m_clock(m_demoClock ? *m_demoClock : clock)
    , m_reader(m_setup.storePath, StoreSession::Access::Read, u"wallboard"_s, m_clock)
    , m_settings(m_reader)
    , m_feed(m_clock)
    , m_floor(m_feed, m_clock, centre())
    , m_naming(m_floor, &m_reader, m_settings)
    , m_shift(&m_reader, m_clock)
    , m_recount(m_floor, &m_reader, nullptr)
{
    connect(&m_settings, &SettingsWatch::changed, this, &WallRuntime::follow);
    connect(&m_settings, &SettingsWatch::looked, this, [this] {
        listen();
        m_floor.start(wallPullEvery);
        m_naming.start();
        m_shift.start();
        m_timer.start(watchEvery);
    });
    connect(&m_settings, &SettingsWatch::seatsChanged, this, [this] { m_feed.refresh(); });
    connect(&m_timer, &QTimer::timeout, this, &WallRuntime::watch);
}

WallRuntime::~WallRuntime()
{
    m_floor.stop();
    m_feed.end();
}

void WallRuntime::start()
{
    m_settings.start(wallSettingsEvery);
}

/** Those read last; the demo has its own while there is no store that was filled. */
CentreSettings WallRuntime::centre() const
{
    const CentreSettings &read = m_settings.settings();
    return m_setup.demo && !read.isSet(u"zone"_s) ? DemoData::settings() : read;
}

void WallRuntime::listen()
{
    m_watchdog.listening();
    const auto judging = m_reader.run([](StoreSession &session) -> Result<Judging> {
        Result<AlertSetup> by = AlertDesk(session).setup();
        if (!by)
            return by.error();
        Result<std::vector<AlertRecord>> earlier = AlertDesk(session).earlier();
        return earlier ? Result<Judging>(Judging{std::move(*by), std::move(*earlier)}) : earlier.error();
    });
    whenDone(judging, this, [this, time = ++m_listening](const Result<Judging> &read) {
        if (time != m_listening)
            return;
        const Result<AlertSetup> shipped = AlertDesk::setupWithoutStore(centre());
        listen(read ? *read : Judging{shipped ? *shipped : AlertSetup()});
    });
}

void WallRuntime::listen(Judging judging)
{
    m_recount.beginAnew();
    m_zone = centre().zone();
    const std::vector<FeedAddress> addresses = m_setup.addresses();
    if (addresses.empty())
        return;
    FeedSetup feed{addresses.front(), centre(), false, {}, {}, {}, {}, {}, {}, {}};
    feed.more.assign(addresses.begin() + 1, addresses.end());
    feed.record = recentRecords(m_clock);
    feed.makeSecrets = [file = m_setup.secretFile] { return secretsFrom(file); };
    feed.alertSetup = std::move(judging.by);
    feed.loadAlerts = [reader = &m_reader] {
        return reader->run([](StoreSession &session) { return AlertDesk(session).setup(); });
    };
    // A demo's console has a simulated floor of its own, on which other things happen.
    if (!m_setup.demo) {
        feed.alerts = std::move(judging.earlier);
        feed.followAlerts = [reader = &m_reader] {
            return reader->run([](StoreSession &session) { return AlertDesk(session).ofConsole(); });
        };
    }
    m_feed.listen(std::move(feed));
    m_floor.restart();
}

void WallRuntime::follow()
{
    m_floor.settingsSaved(centre());
    // The first settings come before the first listening, which follows.
    if (m_feed.isListening() && centre().zone().id() != m_zone->id()) // days begin elsewhere
        listen();
}

void WallRuntime::watch()
{
    if (m_watchdog.wantsAnew(m_floor.feed(), m_clock.now()))
        listen();
}

} // namespace Floorwalk

#include "moc_wallruntime.cpp"
