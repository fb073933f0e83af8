// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/alert/alertconclusion.h"
#include "models/domain/alertoutcome.h"
#include "models/policy/alertrules.h"

#include <QHash>

#include <map>
#include <set>
#include <unordered_map>
#include <vector>

namespace Floorwalk {

/**
 * Gives findings a life: raised when they have lasted, made an alarm when they last on, acknowledged, snoozed, assigned
 * or dismissed by a person, and resolved by themselves when the condition ends. Due times stand in order, one an alert
 * at most, so that time costs nothing while nothing is due. All moments are the feed's. Records go in and out as
 * values, so that alerts survive a restart of the program: what was handled is not raised again for the same episode.
 */
class AlertBook
{
public:
    /** A condition that is gone for less than @p settle is not over: it may flicker at its threshold. */
    explicit AlertBook(Millis settle = Millis(5000))
        : m_settle(settle)
    {}

    /** Quiet hours are by the clock of @p zone. */
    void setZone(const Zone &zone) { m_zone = zone; }

    /**
     * Takes records of an earlier run in: open ones go on when their condition is observed within @p patience of
     * @p now, else they are resolved; dismissed ones whose condition was not over keep it from being raised again.
     * Of the others the last one of its kind and subject is remembered for its rule's cooldown.
     */
    void restore(const std::vector<AlertRecord> &records, Moment now, Millis patience = Millis(60'000));

    /** Whether restore() has a use for @p record: it is open, or was dismissed and its condition was not over. */
    static bool lasts(const AlertRecord &record);

    /** All that the rules find about @p subject at @p now; what was found before and is not among it ends. */
    void observe(const QString &subject, const std::vector<AlertFinding> &findings, Moment now);
    /** The condition is part of something greater that is told in its place: its alert ends so, if there is one. */
    void fold(const QString &subject, const QString &kind, Moment now);
    /** The feed's clock was set: what lay at t lies at t + @p by. Alerts go on as the episodes they are. */
    void clockMoved(Millis by);
    /**
     * Whether @p subject is not heard of: what was found about it is then neither over nor lasting, and time alone
     * raises and worsens nothing.
     */
    void setSilent(const QString &subject, bool silent);
    /** Raises, worsens, wakes and resolves what is due. */
    void advanceTo(Moment now);
    /** When advanceTo() next has something to do; Moment::max() when nothing is pending. */
    Moment nextDue() const { return m_due.empty() ? Moment::max() : m_due.begin()->at; }
    /** How many moments are waited for: never more than there are conditions. */
    std::size_t pendingDues() const { return m_due.size(); }

    /** NotFound when there is no such open alert, as in all of these: it may just have resolved itself. */
    Result<AlertRecord> acknowledge(const AlertRecord &alert, const QString &owner, Moment now);
    Result<AlertRecord> snooze(const AlertRecord &alert, Moment until, Moment now);
    Result<AlertRecord> assign(const AlertRecord &alert, const QString &owner, Moment now);
    /** Makes @p owner its owner without anybody having done something about it: no reaction yet. */
    Result<AlertRecord> handOver(const AlertRecord &alert, const QString &owner);
    /** Closes it with @p outcome, a stable word, and @p reason; it stays closed for as long as the condition lasts. */
    Result<AlertRecord> dismiss(const AlertRecord &alert, const QString &reason, Moment now,
                                const QString &outcome = AlertOutcome::other);
    /** Puts @p text beside it, in place of what stood there. */
    Result<AlertRecord> annotate(const AlertRecord &alert, const QString &text, Moment now);

    /**
     * What a person says of @p alert, which resolved itself in this run: see concluded(). The record that is then to be
     * kept; NotFound when it is not the last of its kind and subject.
     */
    Result<AlertRecord> conclude(const AlertRecord &alert, const AlertConclusion &conclusion);

    /** The store gave @p alert a number. */
    void stored(const AlertRecord &alert, AlertId id);
    /** All that are not closed, alarms first, then the oldest. */
    std::vector<AlertRecord> open() const;
    /** Grows whenever open() may answer differently. */
    quint64 revision() const { return m_revision; }
    /** Records raised or changed since the last call, closed ones included: what the store has to keep. */
    std::vector<AlertRecord> takeChanged();

private:
    /** The fact of a dismissed alert that its condition is not over. */
    static constexpr QLatin1StringView lastsOn{"lasts_on"};

    using Key = std::pair<QString, QString>; // subject, kind

    struct Entry
    {
        AlertFinding finding;
        QString toldInstance; ///< what the floor calls the episode, where the record knows it by another instance
        std::optional<AlertRecord> record; ///< once raised
        std::optional<Moment> goneSince; ///< the condition is not observed now
        bool moved = false; ///< the clock was set during it: a moment in another reckoning may name it
        bool confirmed = true; ///< false: restored, not yet observed in this run
        Millis patience{0};
        std::optional<Moment> due; ///< its place in m_due
        quint64 number = 0; ///< the same: given at its first due, and anew when another episode takes its place
        bool changed = false;
    };
    using Entries = std::map<QString, Entry>; ///< by kind, of one subject

    /** When something is to be done about an entry; compared without its words, for there are thousands. */
    struct Due
    {
        Moment at;
        quint64 number = 0;
        Key key{};

        bool operator<(const Due &other) const { return std::pair(at, number) < std::pair(other.at, other.number); }
    };

    /** How the last alert of a key ended: for cooldown, and to tell a second one of the same instance apart. */
    struct Ended
    {
        Moment at;
        QString instance;
        int times = 0; ///< alerts of that instance so far
        std::optional<AlertRecord> record{}; ///< of one that resolved itself
    };

    void remember(const AlertRecord &record);
    void take(const Key &key, Entry &entry, const AlertFinding &finding, Moment now);
    bool continues(const Entry &entry, const AlertFinding &finding, Moment now) const;
    std::optional<Moment> dueOf(const Key &key, const Entry &entry) const;
    void schedule(const Key &key, Entry &entry);
    void forget(Entry &entry);
    void moveTimes(const Key &key, Entry &entry, Millis by);
    void work(const Key &key, Moment now);
    void raise(const Key &key, Entry &entry, Moment at);
    void resolve(const Key &key, Entry &entry, Moment at, const QString &outcome = AlertOutcome::resolved);
    std::optional<Moment> raiseAt(const Key &key, const Entry &entry) const;
    void changed(const Key &key, Entry &entry);
    void keep(const Entry &entry);
    Entry *entryOf(const QString &subject, const QString &kind);
    void erase(const Key &key);
    Result<Entry *> find(const AlertRecord &alert);
    void touch(Entry &entry, Moment now);

    Millis m_settle;
    Zone m_zone = Zone::utc();
    std::unordered_map<QString, Entries> m_entries; ///< by subject; none that is empty
    std::set<Due> m_due;
    quint64 m_lastNumber = 0;
    std::set<QString> m_silent;
    std::map<Key, Ended> m_ended; ///< one a key at most
    std::set<Key> m_changed; ///< of those entries that are marked so
    std::vector<AlertRecord> m_closed; ///< changed and gone from the entries
    quint64 m_revision = 0;
};

} // namespace Floorwalk
