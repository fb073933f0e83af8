// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wallruntime.h"

#include "app/democlock.h"
#include "app/secrets.h"

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {
constexpr Millis pullEvery{250};
constexpr std::chrono::seconds watchEvery{5};

/** The settings that only a new listening takes up, as one text. */
QString heardWith(const CentreSettings &settings)
{
    const LiveSettings live = LiveSettings::from(settings);
    QStringList all{settings.zone().id(), QString::number(live.serviceLevelSeconds),
                    QString::number(live.shortAbandonSeconds)};
    for (const QString &prefix : {u"service_level_s."_s, u"wrap_up_s."_s}) {
        for (const QString &queue : settings.queuesWith(prefix))
            all << prefix + queue + u'=' + settings.text(prefix + queue);
    }
    return all.join(u'\n');
}
} // namespace

WallRuntime::WallRuntime(WallRuntimeSetup setup, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_setup(std::move(setup))
    , m_demoClock(m_setup.demo ? demoClock(clock, Zone::system()) : nullptr)
    , m_clock(m_demoClock ? *m_demoClock : clock)
    , m_reader(m_setup.storePath, StoreSession::Access::Read, u"wallboard"_s, m_clock)
    , m_settings(m_reader)
    , m_feed(m_clock)
    , m_floor(m_feed, m_clock, CentreSettings())
    , m_shift(&m_reader, m_clock)
{
    connect(&m_settings, &SettingsWatch::changed, this, &WallRuntime::follow);
    connect(&m_settings, &SettingsWatch::looked, this, [this] {
        listen();
        m_floor.start(pullEvery);
        m_shift.start();
        m_timer.start(watchEvery);
    });
    connect(&m_timer, &QTimer::timeout, this, &WallRuntime::watch);
}

WallRuntime::~WallRuntime()
{
    m_floor.stop();
    m_feed.end();
}

void WallRuntime::start()
{
    m_settings.start();
}

void WallRuntime::listen()
{
    m_watchdog.listening();
    m_heardWith = heardWith(m_settings.settings());
    const std::optional<FeedAddress> address = m_setup.address();
    if (!address)
        return;
    FeedSetup feed{*address, m_settings.settings(), false, {}, {}, {}, {}, {}, {}, {}};
    feed.makeSecrets = [file = m_setup.secretFile] { return secretsFrom(file); };
    m_feed.listen(std::move(feed));
    m_floor.restart();
}

void WallRuntime::follow(const CentreSettings &settings)
{
    m_floor.setSettings(settings);
    // The first settings come before the first listening, which follows.
    if (m_feed.isListening() && heardWith(settings) != m_heardWith)
        listen();
}

void WallRuntime::watch()
{
    if (m_watchdog.wantsAnew(m_floor.feed(), m_clock.now()))
        listen();
}

} // namespace Floorwalk
