// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/feed/feedaddress.h"
#include "models/service/dayrecount.h"
#include "models/service/feedthread.h"
#include "models/service/feedwatchdog.h"
#include "models/service/floornaming.h"
#include "models/service/floorsession.h"
#include "models/service/settingswatch.h"
#include "models/service/shiftboard.h"
#include "models/service/storeworker.h"

#include <memory>
#include <optional>

namespace Floorwalk {

/** What a wallboard that runs alone is made for. */
struct WallRuntimeSetup
{
    QString storePath;
    QString secretFile; ///< passwords come from here and not from the keychain
    bool demo = false;
    /** Asked at each listening: this machine's settings may have got an address or a confirmed certificate since. */
    std::function<std::vector<FeedAddress>()> addresses;
};

/**
 * What feeds a wallboard that runs alone, for weeks and with nobody beside it: a feed connection of its own, and the
 * centre's settings, alert rules and the day's sums read from the store where one can be read. Alerts are those of the
 * console that writes that store, with what people did about them; where there is none the wallboard judges the floor
 * by the same rules. Writes nothing, signs in to nobody's records, and listens anew by itself when the feed is left to
 * a person.
 */
class WallRuntime : public QObject
{
    Q_OBJECT

public:
    WallRuntime(WallRuntimeSetup setup, const Clock &clock, QObject *parent = nullptr);
    ~WallRuntime() override;

    void start();
    FloorSession &floor() { return m_floor; }
    const ShiftBoard &shift() const { return m_shift; }
    const Clock &clock() const { return m_clock; }

private:
    CentreSettings centre() const;
    void listen();
    struct Judging
    {
        AlertSetup by;
        std::vector<AlertRecord> earlier{}; ///< raised, or handled, by a console that may be gone by now
    };
    void listen(Judging judging);
    void follow();
    void watch();

    WallRuntimeSetup m_setup;
    std::unique_ptr<Clock> m_demoClock;
    const Clock &m_clock;
    StoreWorker m_reader;
    SettingsWatch m_settings;
    FeedThread m_feed;
    FloorSession m_floor;
    FloorNaming m_naming; ///< for whose an alert is; nobody is named on the wall
    ShiftBoard m_shift;
    DayRecount m_recount;
    FeedWatchdog m_watchdog;
    QTimer m_timer;
    int m_listening = 0; ///< how often it was begun: what was read for an earlier time is not used
    std::optional<Zone> m_zone; ///< with which the feed was last listened to
};

} // namespace Floorwalk
