// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/alert/alertbook.h"

#include <QJsonObject>

namespace Floorwalk {

using namespace Qt::StringLiterals;

using Status = AlertRecord::Status;
using Continuity = AlertFinding::Continuity;

namespace {
/** When the condition of a dismissed alert was over, later than the alert: milliseconds since 1970. */
constexpr auto overAt = "over_at"_L1;

/** The instance as the floor calls it, and how many alerts of it there were with this one; see raise(). */
std::pair<QString, int> episodeOf(const AlertRecord &record)
{
    const qsizetype plus = record.instance.lastIndexOf(u'+');
    bool isNumber = false;
    const int again = plus > 0 ? record.instance.mid(plus + 1).toInt(&isNumber) : 0;
    return isNumber ? std::pair(record.instance.left(plus), again + 1) : std::pair(record.instance, 1);
}
} // namespace

bool AlertBook::lasts(const AlertRecord &record)
{
    return record.status != Status::Closed || record.facts.contains(lastsOn);
}

void AlertBook::restore(const std::vector<AlertRecord> &records, Moment now, Millis patience)
{
    for (const AlertRecord &record : records) {
        if (!lasts(record)) {
            remember(record);
            continue;
        }
        const Key key{record.subject, record.kind};
        Entry entry;
        entry.finding.kind = record.kind;
        entry.finding.subject = record.subject;
        const auto [instance, times] = episodeOf(record);
        entry.finding.instance = instance;
        entry.finding.since = record.since;
        entry.record = record;
        entry.confirmed = false;
        entry.goneSince = now;
        entry.patience = patience;
        Entry *const known = entryOf(key.first, key.second);
        if (known && known->record && known->record->raisedAt > record.raisedAt)
            continue;
        if (known)
            forget(*known);
        if (times > 1)
            m_ended[key] = {record.raisedAt, instance, times - 1}; // those before it, whose numbers are taken
        ++m_revision;
        schedule(key, m_entries[key.first].insert_or_assign(key.second, entry).first->second);
    }
}

/** How an alert of an earlier run ended: a cooldown lasts however often the program is started meanwhile. */
void AlertBook::remember(const AlertRecord &record)
{
    if (!record.closedAt)
        return;
    const QJsonValue over = record.facts.value(overAt);
    const Moment at = over.isDouble() ? momentFromEpochMs(qint64(over.toDouble())) : *record.closedAt;
    const auto [instance, times] = episodeOf(record);
    const auto [known, isNew] = m_ended.try_emplace({record.subject, record.kind}, Ended{at, instance, times});
    if (!isNew && known->second.at < at)
        known->second = {at, instance, times};
}

/** Whether @p finding is the same episode as @p entry, raised or handled already. */
bool AlertBook::continues(const Entry &entry, const AlertFinding &finding, Moment now) const
{
    if (entry.finding.instance == finding.instance || entry.toldInstance == finding.instance
        || (entry.moved && entry.finding.since == finding.since))
        return true;
    // After a restart of the program only the snapshot's time is known of a condition: the record knows better. What
    // began after the restart is another.
    if (!entry.confirmed)
        return finding.since >= entry.finding.since && finding.since <= *entry.goneSince + m_settle;
    switch (finding.continuity) {
    case Continuity::Instance:
        return false;
    case Continuity::Unbroken:
        return !entry.goneSince || finding.since <= *entry.goneSince + m_settle;
    case Continuity::Episode:
        return entry.record && now - finding.since >= finding.clear.value_or(finding.warn);
    }
    Q_UNREACHABLE();
}

void AlertBook::take(const Key &key, Entry &entry, const AlertFinding &finding, Moment now)
{
    if (!continues(entry, finding, now)) {
        if (finding.continuity == Continuity::Episode && entry.record) {
            // The next caller has not waited long yet: the episode ends unless that lasts, too.
            if (!entry.goneSince)
                entry.goneSince = now;
            entry.finding.facts = finding.facts;
            return;
        }
        resolve(key, entry, entry.goneSince.value_or(now));
        forget(entry);
        entry = Entry{};
        entry.finding = finding;
        return;
    }
    const QString instance = entry.finding.instance;
    const Moment since = entry.finding.since;
    entry.finding = finding;
    entry.finding.instance = instance;
    entry.toldInstance = finding.instance;
    if (finding.continuity != Continuity::Episode)
        entry.finding.since = std::min(since, finding.since);
    entry.goneSince.reset();
    entry.confirmed = true;
    if (!entry.record || entry.record->status == Status::Closed)
        return;
    AlertRecord updated = *entry.record;
    updated.since = entry.finding.since;
    updated.facts = finding.facts;
    updated.rule = finding.rule;
    if (updated != *entry.record) {
        entry.record = updated;
        changed(key, entry);
    }
}

void AlertBook::observe(const QString &subject, const std::vector<AlertFinding> &findings, Moment now)
{
    auto known = m_entries.find(subject);
    if (known == m_entries.end() && !findings.empty())
        known = m_entries.try_emplace(subject).first;
    if (known != m_entries.end()) {
        Entries &entries = known->second;
        for (auto &[kind, entry] : entries) {
            const bool found = std::ranges::any_of(
                findings, [&sought = kind](const AlertFinding &finding) { return finding.kind == sought; });
            if (!found && !(entry.confirmed && entry.goneSince)) {
                entry.confirmed = true;
                entry.goneSince = now;
                schedule({subject, kind}, entry);
            }
        }
        for (const AlertFinding &finding : findings) {
            const Key key{subject, finding.kind};
            const auto [it, isNew] = entries.try_emplace(finding.kind);
            if (isNew)
                it->second.finding = finding;
            else
                take(key, it->second, finding, now);
            schedule(key, it->second);
        }
    }
    advanceTo(now);
}

void AlertBook::fold(const QString &subject, const QString &kind, Moment now)
{
    Entry *const entry = entryOf(subject, kind);
    if (!entry)
        return;
    const Key key{subject, kind};
    resolve(key, *entry, now, AlertOutcome::incident);
    forget(*entry);
    erase(key);
}

/** When what @p entry finds is to be raised, if ever: it lasted, its cooldown is over and the hours are not quiet. */
std::optional<Moment> AlertBook::raiseAt(const Key &key, const Entry &entry) const
{
    if (entry.finding.warn >= AlertFinding::never)
        return std::nullopt;
    Moment at = entry.finding.since + entry.finding.warn;
    if (entry.finding.cooldown.count() > 0) {
        if (const auto ended = m_ended.find(key); ended != m_ended.end())
            at = std::max(at, ended->second.at + entry.finding.cooldown);
    }
    return quietUntil(entry.finding.quiet, m_zone, at);
}

/** When @p entry next changes by time alone, if ever. */
std::optional<Moment> AlertBook::dueOf(const Key &key, const Entry &entry) const
{
    if (m_silent.contains(key.first))
        return std::nullopt;
    if (entry.goneSince)
        return *entry.goneSince + (entry.confirmed ? m_settle : entry.patience);
    if (!entry.record)
        return raiseAt(key, entry);
    if (entry.record->status == Status::Closed)
        return std::nullopt;
    std::optional<Moment> due = entry.record->snoozedUntil;
    if (!entry.record->alarm && entry.finding.alarm < AlertFinding::never) {
        const Moment alarm = entry.finding.since + entry.finding.alarm;
        due = due ? std::min(*due, alarm) : alarm;
    }
    return due ? std::optional(quietUntil(entry.finding.quiet, m_zone, *due)) : due;
}

void AlertBook::schedule(const Key &key, Entry &entry)
{
    const std::optional<Moment> due = dueOf(key, entry);
    if (due == entry.due)
        return;
    forget(entry);
    if (!due)
        return;
    if (entry.number == 0)
        entry.number = ++m_lastNumber;
    entry.due = due;
    m_due.insert({*due, entry.number, key});
}

void AlertBook::forget(Entry &entry)
{
    if (entry.due)
        m_due.erase({*entry.due, entry.number});
    entry.due.reset();
}

AlertBook::Entry *AlertBook::entryOf(const QString &subject, const QString &kind)
{
    const auto known = m_entries.find(subject);
    if (known == m_entries.end())
        return nullptr;
    const auto entry = known->second.find(kind);
    return entry == known->second.end() ? nullptr : &entry->second;
}

void AlertBook::erase(const Key &key)
{
    const auto known = m_entries.find(key.first);
    known->second.erase(key.second);
    if (known->second.empty())
        m_entries.erase(known);
}

void AlertBook::clockMoved(Millis by)
{
    ++m_revision;
    m_due.clear();
    for (auto &[key, ended] : m_ended)
        ended.at += by;
    for (auto &[subject, entries] : m_entries) {
        for (auto &[kind, entry] : entries)
            moveTimes({subject, kind}, entry, by);
    }
}

/** One entry, as the clock was set by @p by. */
void AlertBook::moveTimes(const Key &key, Entry &entry, Millis by)
{
    entry.due.reset();
    // The instance is a moment of the old clock; the same condition now comes with one of the new.
    entry.moved = true;
    entry.finding.since += by;
    if (entry.goneSince)
        *entry.goneSince += by;
    if (entry.record) {
        entry.record->since += by;
        entry.record->raisedAt += by;
        if (entry.record->acknowledgedAt)
            *entry.record->acknowledgedAt += by;
        for (std::optional<Moment> *const moment :
             {&entry.record->snoozedUntil, &entry.record->alarmedAt, &entry.record->notedAt}) {
            if (*moment)
                **moment += by;
        }
    }
    schedule(key, entry);
}

void AlertBook::setSilent(const QString &subject, bool silent)
{
    if (silent == m_silent.contains(subject))
        return;
    if (silent)
        m_silent.insert(subject);
    else
        m_silent.erase(subject);
    if (const auto known = m_entries.find(subject); known != m_entries.end()) {
        for (auto &[kind, entry] : known->second)
            schedule({subject, kind}, entry);
    }
}

void AlertBook::advanceTo(Moment now)
{
    while (!m_due.empty() && m_due.begin()->at <= now) {
        const Due due = *m_due.begin();
        work(due.key, due.at);
    }
}

void AlertBook::work(const Key &key, Moment now)
{
    Entry &entry = *entryOf(key.first, key.second);
    forget(entry);
    if (entry.goneSince) {
        resolve(key, entry, *entry.goneSince);
        erase(key);
        return;
    }
    if (!entry.record) {
        raise(key, entry, now);
    } else {
        // Either its snooze is over, or it lasts on: what was acknowledged or put to sleep as a warning speaks up again
        // as an alarm.
        const bool wasAlarm =
            std::exchange(entry.record->alarm, entry.record->alarm || now - entry.finding.since >= entry.finding.alarm);
        if (entry.record->alarm && !wasAlarm)
            entry.record->alarmedAt = now;
        entry.record->status = Status::Open;
        entry.record->snoozedUntil.reset();
        changed(key, entry);
    }
    schedule(key, entry);
}

void AlertBook::raise(const Key &key, Entry &entry, Moment at)
{
    AlertRecord record;
    record.kind = entry.finding.kind;
    record.subject = entry.finding.subject;
    record.instance = entry.finding.instance;
    record.since = entry.finding.since;
    record.raisedAt = at;
    record.facts = entry.finding.facts;
    record.rule = entry.finding.rule;
    record.alarm = at - entry.finding.since >= entry.finding.alarm;
    if (record.alarm)
        record.alarmedAt = at;
    // What a condition beside it ended and brought back is a second alert of the same call.
    if (const auto ended = m_ended.find(key); ended != m_ended.end() && ended->second.instance == record.instance)
        record.instance += u'+' + QString::number(ended->second.times);
    entry.record = record;
    changed(key, entry);
}

void AlertBook::resolve(const Key &key, Entry &entry, Moment at, const QString &outcome)
{
    if (!entry.record)
        return;
    Ended &ended = m_ended[key];
    ended.times = ended.instance == entry.finding.instance ? ended.times + 1 : 1;
    ended.instance = entry.finding.instance;
    ended.at = at;
    if (entry.record->status != Status::Closed) {
        entry.record->status = Status::Closed;
        entry.record->snoozedUntil.reset();
        entry.record->closedAt = at;
        entry.record->outcome = outcome;
        ended.record = resolvedItself(*entry.record) ? entry.record : std::nullopt;
        changed(key, entry);
    } else if (lasts(*entry.record)) {
        ended.record.reset();
        entry.record->facts.remove(lastsOn);
        entry.record->facts.insert(overAt, qint64(epochMs(at)));
        changed(key, entry);
    }
    keep(entry);
}

/** The store has to hear of it, and whoever shows it. */
void AlertBook::changed(const Key &key, Entry &entry)
{
    ++m_revision;
    if (!std::exchange(entry.changed, true))
        m_changed.insert(key);
}

void AlertBook::keep(const Entry &entry)
{
    if (entry.changed)
        m_closed.push_back(*entry.record);
}

std::vector<AlertRecord> AlertBook::open() const
{
    std::vector<AlertRecord> records;
    for (const auto &[subject, entries] : m_entries) {
        for (const auto &[kind, entry] : entries) {
            if (entry.record && entry.record->status != Status::Closed)
                records.push_back(*entry.record);
        }
    }
    std::ranges::sort(records, {}, [](const AlertRecord &record) {
        return std::tuple(!record.alarm, record.since, record.subject, record.kind);
    });
    return records;
}

std::vector<AlertRecord> AlertBook::takeChanged()
{
    std::vector<AlertRecord> changed = std::exchange(m_closed, {});
    for (const Key &key : std::exchange(m_changed, {})) {
        Entry *const entry = entryOf(key.first, key.second);
        if (entry && std::exchange(entry->changed, false))
            changed.push_back(*entry->record);
    }
    return changed;
}

} // namespace Floorwalk
