// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/live/floorshare.h"
#include "models/service/floornames.h"
#include "models/service/floorsource.h"
#include "models/service/floorview.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <deque>

namespace Floorwalk {

/**
 * The floor as the screen knows it. Pulls one coalesced update at a time from the feed's thread, never a second one
 * before the first was answered, so that no queue can grow however fast the feed talks. Lives on the screen's thread.
 */
class FloorSession : public FloorView
{
    Q_OBJECT

public:
    FloorSession(FloorSource &source, const Clock &clock, CentreSettings settings, QObject *parent = nullptr);

    /** Pulls every @p interval from now on; less often while very much changes. */
    void start(Millis interval = Millis(33));
    /** How long from one look to the next where @p rowsInSecond rows change; never less than @p usual. */
    static Millis paceOf(qint64 rowsInSecond, Millis usual);
    void stop();
    /** What is said of the feed until it is listened to, as while an old store is brought up to date. */
    void awaitFeed(const FeedStatus &feed);
    /** Forgets the floor: another feed is listened to from now on. */
    void restart();

    FloorModel &agents() override { return m_agents; }
    const FloorModel &agents() const override { return m_agents; }
    const std::vector<QueueRow> &queues() const override { return m_queues; }
    const StateTotals &team() const override { return m_team; }
    const FloorScope &scope() const override { return m_scope; }
    /** Whose the floor is that is looked at: these teams, by name; empty: all. */
    void setOwnTeams(const QStringList &teams);
    /** Whether the whole floor is looked at, whoever's it is. Where nobody of the own teams is on it, it is anyway. */
    void setWhole(bool whole);
    bool wantsWhole() const { return m_whole; }
    /** Whether there is anything to choose: agents of the own teams, and others. */
    bool isDivided() const;
    /** Those of alerts() that concern() whoever looks, and those that are @p owner's all the same. */
    std::vector<AlertRecord> alertsFor(const QString &owner) const;
    /** Whether the agent leads the own team and is in team() and sums() not. */
    bool staysOut(const AgentRow &agent) const { return m_shares.staysOut(agent.id); }
    /** Calls on the phones that the settings name, at the last update. */
    const std::vector<LineCall> &lineCalls() const { return m_lineCalls; }
    const FloorSums &sums() const override { return m_sums; }
    std::optional<Moment> since() const override { return m_since; }
    const std::vector<TimeRange> &filled() const override { return m_filledGaps; }
    const std::vector<TimeRange> &unheard() const override { return m_unheard; }
    const std::vector<IncidentAbsence> &excused() const override { return m_excused; }
    std::optional<Sample> earlier(Millis ago) const override;
    const std::vector<AlertRecord> &alerts() const override { return m_alerts; }
    const BreakBoard &breaks() const { return m_breaks; }
    /** The break desk of those of scope(). Looks up who ended a break since it was last asked for the same people. */
    BreakBoard ownBreaks();
    /**
     * Whose floor @p leader leads, whoever looks: that of the teams by the settings, else by the records. The whole
     * one where that is looked at, and where nobody of those teams is on the floor.
     */
    FloorScope scopeOf(const QString &leader) const;
    const FeedStatus &feed() const { return m_feed; }
    /** The present on the feed's clock; stands still at the last word of a feed that is not live. */
    Moment now() const override;
    bool isHeard() const override { return m_feed.isLive(); }
    /** For how long nothing was heard, by this machine's clock; absent while the floor is heard, or if it never was. */
    std::optional<Millis> silentFor() const;
    bool isPast() const override { return false; }
    /** True once the first update came. */
    bool hasFloor() const { return m_updates > 0; }
    quint64 updates() const { return m_updates; }
    const CentreSettings &settings() const override { return m_settings; }
    std::optional<Strain> strain(quint32 id) const override { return m_strain.of(id); }
    void setSettings(const CentreSettings &settings);
    /** Settings that were just saved here: they and the alert rules are followed at once. */
    void settingsSaved(const CentreSettings &settings);

    /** Who is who from now on; null: whom the feed names. */
    void setNames(FloorNamesPtr names);

    /** What the history may not hold yet; answers here unless the feed is left first. */
    void open(QObject *context, std::function<void(const OpenRecords &)> done)
    {
        m_source.open(context, std::move(done));
    }

    /** The floor as it was counted, for whoever corrects the day's figures; answers here unless the feed is left. */
    void counted(QObject *context, std::function<void(const CountedFloor &)> done)
    {
        m_source.counted(context, std::move(done));
    }
    void correct(const DayCorrection &correction) { m_source.correct(correction); }

    /** Done for the leader on duty; what fails comes as commandFailed(). */
    void act(const AlertCommand &command);
    /** At the break desk; breakDone() or breakFailed() tells when it is on record. */
    void act(const BreakCommand &command);
    /** Has the telephone system do something; actionDone() or actionFailed() tells what came of it. */
    void act(const FloorCommand &command);
    void decideCertificate(const QString &fingerprint, bool accept);
    void givePassword(const QString &password, bool remember);

signals:
    void feedChanged(const FeedStatus &feed);
    void alertsChanged(const std::vector<AlertRecord> &alerts);
    void alertHandled(const AlertCommand &command);
    void commandFailed(const Error &error);
    void breaksChanged(const BreakBoard &breaks);
    void breakDone(const BreakCommand &command);
    void breakFailed(const BreakCommand &command, const Error &error);
    void actionDone(const FloorCommand &command);
    void actionFailed(const FloorCommand &command, const Error &error);
    void settingsChanged(const CentreSettings &settings);
    /** Others may sit on the floor's seats from now on, by a plan that stays as it was. */
    void sittersChanged();
    /** scope(), or whether there is one to choose, is another. */
    void scopeChanged();

private:
    void pull();
    void take(const FloorUpdate &update);
    void takeTotals(const FloorDelta &delta);
    void countScope();
    void share(const AgentRow &row);
    QString teamOf(const AlertRecord &alert) const override;
    void countAgain(const FloorShares &before);
    void takeFeed(const FeedStatus &feed);
    void sample();
    void nameAll();
    void nameBreaks();
    bool isOurs(const QString &agent, const QString &phone, Moment moment) const;
    const BreakSums &countOwnEnded();
    void pace(size_t rows);

    FloorSource &m_source;
    const Clock &m_clock;
    CentreSettings m_settings;
    FloorModel m_agents;
    std::vector<QueueRow> m_queues;
    StateTotals m_team; ///< without leaders who stay out, as the sums are
    std::vector<LineCall> m_lineCalls;
    FloorSums m_sums; ///< of m_scope, as m_team
    StateTotals m_toldTeam; ///< of all agents, as they came
    FloorSums m_toldSums;
    Moment m_countedTo{}; ///< up to where those count
    FloorShares m_shares; ///< leaders who stay out, and m_teams
    QStringList m_teams; ///< of whoever looks; empty: all
    bool m_whole = false; ///< all of the floor is wanted
    FloorScope m_scope; ///< of m_team and m_sums
    bool m_wasDivided = false;
    std::optional<Moment> m_since;
    std::vector<TimeRange> m_filledGaps;
    std::vector<TimeRange> m_unheard;
    std::vector<IncidentAbsence> m_excused;
    std::vector<AlertRecord> m_alerts;
    BreakBoard m_breaks;
    /** What of m_breaks' ended breaks is of whom ownBreaks() was last asked for. */
    struct OwnEnded
    {
        FloorScope scope;
        FloorNamesPtr names;
        BreakLog counted; ///< up to where sums are of
        BreakSums sums;
    };
    OwnEnded m_ownEnded;
    FloorNamesPtr m_names;
    std::optional<Moment> m_renameAt; ///< then somebody else may sit somewhere
    FeedStatus m_feed;
    Moment m_heardAt{}; ///< on this machine's clock: the feed may tell another time
    StrainWatch m_strain;
    std::deque<Sample> m_samples;
    QTimer m_timer;
    Millis m_interval{33};
    Moment m_at{}; ///< the feed's present at the last update …
    Moment m_takenAt{}; ///< … and ours
    bool m_waiting = false; ///< a pull is under way
    quint64 m_updates = 0;
};

} // namespace Floorwalk

Q_DECLARE_METATYPE(Floorwalk::FeedStatus)
