// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/headwatch.h"
#include "models/service/alertdesk.h"
#include "models/service/backfillwatch.h"
#include "models/service/dayrecount.h"
#include "models/service/daywatch.h"
#include "models/service/dutyleader.h"
#include "models/service/endedalertboard.h"
#include "models/service/feedthread.h"
#include "models/service/floornaming.h"
#include "models/service/floorsession.h"
#include "models/service/followupboard.h"
#include "models/service/housekeeping.h"
#include "models/service/registerboard.h"
#include "models/service/reportboard.h"
#include "models/service/settingswatch.h"
#include "models/service/shiftboard.h"
#include "models/service/storeworker.h"
#include "models/service/walkwatch.h"
#include "widgets/pages.h"

#include <memory>
#include <optional>

namespace Floorwalk {

/** What a runtime is made for. */
struct RuntimeSetup
{
    QString storePath;
    std::optional<FeedAddress> feed; ///< absent: nothing is listened to
    QString secretFile; ///< passwords come from here and not from the keychain
    QString language;
    bool demo = false; ///< the demo floor, with a store of its own
    std::vector<FeedAddress> moreFeeds{}; ///< further telephone systems of the same floor
};

/**
 * The three threads and what lives on them: the store's writer and reader, the feed's thread, and on the screen's what
 * pages are built from. Made again when the demo is left or entered, so that nothing of one reaches the other.
 */
class Runtime : public QObject
{
    Q_OBJECT

public:
    Runtime(RuntimeSetup setup, const Clock &clock, QObject *parent = nullptr);
    /** Logs off from the feed, then writes what is waiting, then gives the lease back. */
    ~Runtime() override;

    /** Whether the demo may fill the store that @p setup names for it (DemoData::mayFill); its own it always may. */
    static Result<void> mayBegin(const RuntimeSetup &setup, const Clock &clock);
    const RuntimeSetup &setup() const { return m_setup; }
    /** Fills the demo, reads the centre's settings and open alerts, then listens to the feed. */
    void start();
    /** Pages that are made from now on speak @p language. */
    void setLanguage(const QString &language)
    {
        m_setup.language = language;
        m_day.setLanguage(language);
    }
    PageContext context(ConsoleHost *host);
    FloorSession &floor() { return m_floor; }
    const DutyLeader &duty() const { return m_duty; }
    DayWatch &day() { return m_day; }
    RegisterBoard &registers() { return m_registers; }

signals:
    /** For the person at the screen: the store is read-only or lost, and why. */
    void trouble(const QString &text);
    /** The centre's zone is another than pages were made with so far; those that are made from now on have it. */
    void zoneChanged();
    /** The alerts of an earlier run that go on, before the floor tells of any. */
    void alertsRestored(const std::vector<AlertRecord> &alerts);
    /**
     * The program that wrote the store is gone, and this one writes it now. What was read while it was the other's is
     * no longer true: make another runtime.
     */
    void takenOver();
    /** The day's erasing of what outlived its time is done. */
    void tidied();

private:
    struct Loaded
    {
        CentreSettings settings;
        std::vector<AlertRecord> alerts;
        BreakDay breaks;
        std::optional<AlertSetup> alertSetup{};
    };
    void fillDemo();
    void listen(Loaded loaded);
    void takeZone(const CentreSettings &settings);
    FeedSetup feedSetup(Loaded loaded);

    RuntimeSetup m_setup;
    std::unique_ptr<Clock> m_demoClock; ///< the demo lives in the afternoon of an early shift, whatever the hour here
    const Clock &m_clock;
    bool m_followed = false; ///< the store was another's to write when it was opened
    StoreWorker m_writer;
    StoreWorker m_reader;
    std::shared_ptr<QPromise<void>> m_filled; ///< for the demo: the reader waits for it
    FeedThread m_feed;
    FloorSession m_floor;
    SettingsWatch m_settings; ///< thresholds that were changed, here or by another program, are followed
    FloorNaming m_naming;
    ShiftBoard m_shift;
    DutyLeader m_duty;
    WalkWatch m_walk;
    DayWatch m_day;
    FollowUpBoard m_followUps;
    RegisterBoard m_registers;
    ReportBoard m_reports;
    EndedAlertBoard m_endedAlerts;
    Housekeeping m_housekeeping;
    BackfillWatch m_backfill;
    DayRecount m_recount;
    std::unique_ptr<HeadWatch> m_heads; ///< absent for the demo, and where no keychain is to be used
    Zone m_zone;
};

} // namespace Floorwalk
