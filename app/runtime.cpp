// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/runtime.h"

#include "app/democlock.h"
#include "app/demofolder.h"
#include "app/keychain.h"
#include "app/secrets.h"
#include "models/service/alertdesk.h"
#include "models/service/breakdesk.h"
#include "models/service/demodata.h"
#include "models/service/flooractiondesk.h"
#include "models/service/whendone.h"

#include <QDir>
#include <QFileInfo>

#include <utility>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {
/** An event is to be seen within 50 ms: less than half of them go to waiting, the rest to taking it in and painting. */
constexpr Millis pullEvery{20};
/** A floor walk that begins on Today is told by the settings; its alerts are not to wait for long. */
constexpr std::chrono::seconds settingsEvery{5};
} // namespace

Runtime::Runtime(RuntimeSetup setup, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_setup(std::move(setup))
    , m_demoClock(m_setup.demo ? demoClock(clock, DemoData::zone()) : nullptr)
    , m_clock(m_demoClock ? *m_demoClock : clock)
    , m_writer(m_setup.storePath, StoreSession::Access::Write,
               m_setup.feed ? AlertDesk::followingHolder() : u"console without a feed"_s, m_clock)
    , m_reader(m_setup.storePath, StoreSession::Access::Read, u"console"_s, m_clock)
    , m_filled(m_setup.demo ? std::make_shared<QPromise<void>>() : nullptr)
    , m_feed(m_clock)
    , m_floor(m_feed, m_clock, CentreSettings())
    , m_settings(m_reader)
    , m_naming(m_floor, &m_reader, m_settings)
    , m_shift(&m_reader, m_clock)
    , m_duty(&m_writer)
    , m_walk(m_floor, m_duty, &m_writer, m_clock)
    , m_day(m_floor, m_duty, m_shift, m_writer, m_reader, m_clock)
    , m_followUps(&m_writer, &m_reader, m_duty)
    , m_registers(&m_writer, &m_reader, m_duty)
    , m_reports(&m_writer, &m_reader, m_duty)
    , m_endedAlerts(&m_writer, &m_reader, m_duty)
    , m_housekeeping(&m_writer)
    , m_backfill(m_floor, &m_writer, m_clock)
    , m_recount(m_floor, &m_reader, &m_backfill)
    , m_zone(m_setup.demo ? DemoData::zone() : Zone::system())
{
    connect(&m_writer, &StoreWorker::opened, this, [this](bool writable, const QString &problem) {
        if (!problem.isEmpty())
            emit trouble(problem);
        if (writable && std::exchange(m_followed, false))
            emit takenOver();
        m_followed = !writable;
    });
    // An escalation that is taken up proposes urgent business at once.
    connect(&m_registers, &RegisterBoard::written, &m_day, &DayWatch::refresh);
    connect(&m_housekeeping, &Housekeeping::failed, this, &Runtime::trouble);
    connect(&m_housekeeping, &Housekeeping::finished, this, &Runtime::tidied);
    connect(&m_backfill, &BackfillWatch::failed, this, &Runtime::trouble);
    connect(&m_recount, &DayRecount::failed, this, &Runtime::trouble);
    if (!m_setup.demo && m_setup.secretFile.isEmpty()) {
        m_heads = std::make_unique<HeadWatch>(&m_writer, std::make_unique<Keychain>());
        connect(m_heads.get(), &HeadWatch::misfit, this, &Runtime::trouble);
    }
    connect(&m_writer, &StoreWorker::writingDoubtful, this, &Runtime::trouble);
    connect(&m_writer, &StoreWorker::writingSure, this, &Runtime::trouble);
    connect(&m_writer, &StoreWorker::writingLost, this, &Runtime::trouble);
    connect(&m_settings, &SettingsWatch::changed, &m_floor, &FloorSession::setSettings);
    connect(&m_settings, &SettingsWatch::changed, this, &Runtime::takeZone);
    connect(&m_settings, &SettingsWatch::seatsChanged, this, [this] { m_feed.refresh(); });
    connect(&m_floor, &FloorSession::sittersChanged, this, [this] { m_feed.refresh(); });
    connect(&m_naming, &FloorNaming::failed, this, &Runtime::trouble);
    m_naming.follow(m_duty);
    // Before the pages, whose first look so finds the demo filled and the author of decisions named.
    if (m_filled) {
        m_filled->start();
        m_reader.follow(m_filled->future());
    }
    m_duty.load(m_reader);
}

Runtime::~Runtime()
{
    m_floor.stop();
    m_feed.end();
    if (m_filled)
        m_filled->finish(); // the reader is not to wait for what was never begun
}

Result<void> Runtime::mayBegin(const RuntimeSetup &setup, const Clock &clock)
{
    const bool isDemoElsewhere = setup.demo && setup.storePath != DemoFolder::storePath();
    return isDemoElsewhere ? DemoData::mayFill(setup.storePath, clock) : Result<void>();
}

void Runtime::start()
{
    QDir().mkpath(QFileInfo(m_setup.storePath).absolutePath());
    if (m_setup.feed) {
        FeedStatus waiting;
        waiting.health = FeedStatus::Health::Connecting;
        waiting.source = m_setup.feed->displayName();
        waiting.text = tr("The records are being opened. After an update of the program they are copied and brought up "
                          "to date first, which takes some minutes where they hold years.");
        m_floor.awaitFeed(waiting);
    }
    if (m_filled)
        fillDemo();
    // A whole day of breaks and alerts: handed on, not copied at each hand.
    const auto answer = m_writer.run([](StoreSession &session) -> Result<std::shared_ptr<Loaded>> {
        Result<std::vector<AlertRecord>> alerts = AlertDesk(session).earlier();
        if (!alerts)
            return alerts.error();
        Result<BreakDay> breaks = BreakDesk(session).day();
        if (!breaks)
            return breaks.error();
        Result<AlertSetup> setup = AlertDesk(session).setup();
        if (!setup)
            return setup.error();
        return std::make_shared<Loaded>(
            Loaded{session.settings(), std::move(*alerts), std::move(*breaks), std::move(*setup)});
    });
    whenDone(answer, this, [this](const Result<std::shared_ptr<Loaded>> &answered) {
        Loaded loaded;
        if (answered) {
            loaded = std::move(**answered);
            if (!loaded.alertSetup->problem.isEmpty())
                emit trouble(loaded.alertSetup->problem);
            emit alertsRestored(loaded.alerts);
        } else {
            emit trouble(answered.error().text);
        }
        listen(std::move(loaded));
        m_naming.start();
        m_shift.start();
        m_day.setLanguage(m_setup.language);
        m_day.start();
        m_followUps.start();
        m_registers.start();
        m_reports.start();
        m_endedAlerts.start(std::chrono::seconds(10)); // it was over a moment ago
        m_housekeeping.start();
        if (m_heads)
            m_heads->start();
        m_settings.start(settingsEvery);
    });
}

void Runtime::fillDemo()
{
    const auto floor = m_setup.feed ? m_setup.feed->simulation() : FeedAddress::Simulation();
    const auto filled = m_writer.run([done = m_filled, floor](StoreSession &session) {
        const QDate today = DemoData::zone().localDate(session.now());
        const Result<void> all = DemoData::fill(session, today, floor.agents, floor.absent);
        done->finish();
        return all;
    });
    whenDone(filled, this, [this](const Result<void> &all) {
        if (!all)
            emit trouble(all.error().text);
    });
}

void Runtime::listen(Loaded loaded)
{
    takeZone(loaded.settings);
    m_floor.setSettings(loaded.settings);
    if (!m_setup.feed)
        return;
    m_feed.listen(feedSetup(std::move(loaded)));
    m_floor.start(pullEvery);
    std::vector<FeedAddress> feeds{*m_setup.feed};
    feeds.insert(feeds.end(), m_setup.moreFeeds.begin(), m_setup.moreFeeds.end());
    m_backfill.start(feeds, m_setup.storePath);
}

/** Known only when the store has been read, which is after the first pages were made. */
void Runtime::takeZone(const CentreSettings &settings)
{
    const Zone zone = m_setup.demo && !settings.isSet(u"zone"_s) ? DemoData::zone() : settings.zone();
    if (zone == m_zone)
        return;
    m_zone = zone;
    emit zoneChanged();
}

FeedSetup Runtime::feedSetup(Loaded loaded)
{
    FeedSetup feed{*m_setup.feed,
                   std::move(loaded.settings),
                   m_setup.secretFile.isEmpty(),
                   {},
                   {},
                   std::move(loaded.alerts),
                   {},
                   std::move(loaded.breaks),
                   {},
                   {}};
    feed.makeSecrets = [file = m_setup.secretFile] { return secretsFrom(file); };
    StoreWorker *const writer = &m_writer;
    feed.record = [writer](const std::shared_ptr<const FeedBatch> &batch) {
        return writer->run([batch](StoreSession &session) { return FeedRecorder::record(session, *batch); });
    };
    feed.recordAlerts = [writer](const std::vector<AlertRecord> &alerts, const Actor &by) {
        return writer->run([alerts, by](StoreSession &session) { return AlertDesk(session).saveAll(by, alerts); });
    };
    feed.recordBreaks = [writer](const BreakChange &change, const Actor &by) {
        return writer->run([change, by](StoreSession &session) { return BreakDesk(session).save(by, change); });
    };
    feed.floorRecords.ask = [writer](const FloorCommand &command) {
        return writer->run(
            [command](StoreSession &session) { return FloorActionDesk(session).ask(command.by, command.action); });
    };
    feed.floorRecords.failed = [writer](const FloorCommand &command, const Error &why) {
        writer->run([command, why](StoreSession &session) {
            return FloorActionDesk(session).failed(command.by, command.action, why);
        });
    };
    feed.floorRecords.ended = [writer](const FloorCommand &command, std::optional<std::chrono::seconds> length) {
        writer->run([command, length](StoreSession &session) {
            return FloorActionDesk(session).ended(command.by, command.action, length);
        });
    };
    feed.loadBreaks = [reader = &m_reader] {
        return reader->run([](StoreSession &session) { return BreakDesk(session).setup(); });
    };
    feed.alertSetup = std::move(loaded.alertSetup);
    feed.more = m_setup.moreFeeds;
    feed.loadAlerts = [reader = &m_reader] {
        return reader->run([](StoreSession &session) { return AlertDesk(session).setup(); });
    };
    return feed;
}

PageContext Runtime::context(ConsoleHost *host)
{
    return {m_clock, m_zone, m_setup.language, m_setup.demo, &m_floor,     &m_writer,    &m_reader,  &m_shift,
            &m_duty, host,   &m_walk,          &m_day,       &m_followUps, &m_registers, &m_reports, &m_endedAlerts};
}

} // namespace Floorwalk

#include "moc_runtime.cpp"
