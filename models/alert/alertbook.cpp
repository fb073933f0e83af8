// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/alert/alertbook.h"

#include <QCoreApplication>

namespace Floorwalk {

using namespace Qt::StringLiterals;

using Status = AlertRecord::Status;
using Continuity = AlertFinding::Continuity;

void AlertBook::restore(const std::vector<AlertRecord> &records, Moment now, Millis patience)
{
    for (const AlertRecord &record : records) {
        const Key key{record.subject, record.kind};
        Entry entry;
        entry.finding.kind = record.kind;
        entry.finding.subject = record.subject;
        entry.finding.instance = record.instance;
        entry.finding.since = record.since;
        entry.record = record;
        entry.confirmed = false;
        entry.goneSince = now;
        entry.patience = patience;
        const auto known = m_entries.find(key);
        if (known != m_entries.end() && known->second.record && known->second.record->raisedAt > record.raisedAt)
            continue;
        m_entries.insert_or_assign(key, entry);
        m_due.push({now + patience, key});
    }
}

/** Whether @p finding is the same episode as @p entry, raised or handled already. */
bool AlertBook::continues(const Entry &entry, const AlertFinding &finding, Moment now) const
{
    if (entry.finding.instance == finding.instance)
        return true;
    // After a restart of the program only the snapshot's time is known of a condition: the record knows better.
    if (!entry.confirmed)
        return entry.record && entry.record->status != Status::Closed && finding.since >= entry.finding.since;
    switch (finding.continuity) {
    case Continuity::Instance:
        return false;
    case Continuity::Unbroken:
        return !entry.goneSince || finding.since <= *entry.goneSince + m_settle;
    case Continuity::Episode:
        return entry.record && now - finding.since >= finding.warn;
    }
    Q_UNREACHABLE();
}

void AlertBook::take(Entry &entry, const AlertFinding &finding, Moment now)
{
    if (!continues(entry, finding, now)) {
        if (finding.continuity == Continuity::Episode && entry.record) {
            // The next caller has not waited long yet: the episode ends unless that lasts, too.
            if (!entry.goneSince)
                entry.goneSince = now;
            entry.finding.facts = finding.facts;
            return;
        }
        resolve(entry, now);
        entry = Entry{};
        entry.finding = finding;
        return;
    }
    const QString instance = entry.finding.instance;
    const Moment since = entry.finding.since;
    entry.finding = finding;
    entry.finding.instance = instance;
    if (finding.continuity != Continuity::Episode)
        entry.finding.since = std::min(since, finding.since);
    entry.goneSince.reset();
    entry.confirmed = true;
    if (!entry.record || entry.record->status == Status::Closed)
        return;
    AlertRecord updated = *entry.record;
    updated.since = entry.finding.since;
    updated.facts = finding.facts;
    if (updated != *entry.record) {
        entry.record = updated;
        entry.changed = true;
    }
}

void AlertBook::observe(const QString &subject, const std::vector<AlertFinding> &findings, Moment now)
{
    for (auto it = m_entries.lower_bound({subject, {}}); it != m_entries.end() && it->first.first == subject; ++it) {
        const bool found = std::ranges::any_of(
            findings, [&key = it->first](const AlertFinding &finding) { return finding.kind == key.second; });
        if (!found && it->second.confirmed && !it->second.goneSince) {
            it->second.goneSince = now;
            schedule(it->first, it->second);
        }
    }
    for (const AlertFinding &finding : findings) {
        const Key key{subject, finding.kind};
        const auto [it, isNew] = m_entries.try_emplace(key);
        if (isNew)
            it->second.finding = finding;
        else
            take(it->second, finding, now);
        schedule(key, it->second);
    }
    advanceTo(now);
}

void AlertBook::schedule(const Key &key, const Entry &entry)
{
    if (entry.goneSince) {
        m_due.push({*entry.goneSince + (entry.confirmed ? m_settle : entry.patience), key});
        return;
    }
    if (!entry.record)
        m_due.push({entry.finding.since + entry.finding.warn, key});
    else if (!entry.record->alarm)
        m_due.push({entry.finding.since + entry.finding.alarm, key});
    if (entry.record && entry.record->snoozedUntil)
        m_due.push({*entry.record->snoozedUntil, key});
}

void AlertBook::advanceTo(Moment now)
{
    while (!m_due.empty() && m_due.top().at <= now) {
        const Due due = m_due.top();
        m_due.pop();
        work(due.key, due.at);
    }
}

void AlertBook::work(const Key &key, Moment now)
{
    const auto it = m_entries.find(key);
    if (it == m_entries.end())
        return;
    Entry &entry = it->second;
    if (entry.goneSince) {
        if (*entry.goneSince + (entry.confirmed ? m_settle : entry.patience) <= now) {
            resolve(entry, *entry.goneSince);
            m_entries.erase(it);
        }
        return;
    }
    const Millis lasted = now - entry.finding.since;
    if (!entry.record && lasted >= entry.finding.warn) {
        raise(entry, now);
        schedule(key, entry);
    }
    if (!entry.record || entry.record->status == Status::Closed)
        return;
    AlertRecord &record = *entry.record;
    if (!record.alarm && lasted >= entry.finding.alarm) {
        // What was acknowledged or put to sleep as a warning speaks up again as an alarm.
        record.alarm = true;
        record.status = Status::Open;
        record.snoozedUntil.reset();
        entry.changed = true;
    }
    if (record.status == Status::Snoozed && record.snoozedUntil && *record.snoozedUntil <= now) {
        record.status = Status::Open;
        record.snoozedUntil.reset();
        entry.changed = true;
    }
}

void AlertBook::raise(Entry &entry, Moment at)
{
    AlertRecord record;
    record.kind = entry.finding.kind;
    record.subject = entry.finding.subject;
    record.instance = entry.finding.instance;
    record.since = entry.finding.since;
    record.raisedAt = at;
    record.facts = entry.finding.facts;
    record.alarm = at - entry.finding.since >= entry.finding.alarm;
    entry.record = record;
    entry.changed = true;
}

void AlertBook::resolve(Entry &entry, Moment at)
{
    if (!entry.record)
        return;
    if (entry.record->status != Status::Closed) {
        entry.record->status = Status::Closed;
        entry.record->snoozedUntil.reset();
        entry.record->closedAt = at;
        entry.changed = true;
    }
    keep(entry);
}

void AlertBook::keep(const Entry &entry)
{
    if (entry.changed)
        m_closed.push_back(*entry.record);
}

Result<AlertBook::Entry *> AlertBook::find(const AlertRecord &alert)
{
    const auto it = m_entries.find({alert.subject, alert.kind});
    if (it == m_entries.end() || !it->second.record || it->second.record->status == Status::Closed
        || it->second.record->instance != alert.instance) {
        return Error{Error::Kind::NotFound,
                     QCoreApplication::translate("Alerts", "This alert is over already; nothing is left to do."),
                     alert.kind + u' ' + alert.subject};
    }
    return &it->second;
}

Result<AlertRecord> AlertBook::acknowledge(const AlertRecord &alert, const QString &owner, Moment now)
{
    Q_UNUSED(now)
    const Result<Entry *> entry = find(alert);
    if (!entry)
        return entry.error();
    AlertRecord &record = *(*entry)->record;
    record.status = Status::Acknowledged;
    record.owner = owner;
    record.snoozedUntil.reset();
    (*entry)->changed = true;
    return record;
}

Result<AlertRecord> AlertBook::snooze(const AlertRecord &alert, Moment until, Moment now)
{
    const Result<Entry *> entry = find(alert);
    if (!entry)
        return entry.error();
    if (until <= now) {
        return Error{Error::Kind::BadInput,
                     QCoreApplication::translate("Alerts", "An alert can only be snoozed until a later moment."),
                     {}};
    }
    AlertRecord &record = *(*entry)->record;
    record.status = Status::Snoozed;
    record.snoozedUntil = until;
    (*entry)->changed = true;
    m_due.push({until, {alert.subject, alert.kind}});
    return record;
}

Result<AlertRecord> AlertBook::assign(const AlertRecord &alert, const QString &owner, Moment now)
{
    Q_UNUSED(now)
    const Result<Entry *> entry = find(alert);
    if (!entry)
        return entry.error();
    (*entry)->record->owner = owner;
    (*entry)->changed = true;
    return *(*entry)->record;
}

Result<AlertRecord> AlertBook::dismiss(const AlertRecord &alert, const QString &reason, Moment now)
{
    const Result<Entry *> entry = find(alert);
    if (!entry)
        return entry.error();
    AlertRecord &record = *(*entry)->record;
    record.status = Status::Closed;
    record.reason = reason;
    record.closedAt = now;
    record.snoozedUntil.reset();
    (*entry)->changed = true;
    return record;
}

void AlertBook::stored(const AlertRecord &alert, AlertId id)
{
    const auto it = m_entries.find({alert.subject, alert.kind});
    if (it != m_entries.end() && it->second.record && it->second.record->instance == alert.instance)
        it->second.record->id = id;
}

std::vector<AlertRecord> AlertBook::open() const
{
    std::vector<AlertRecord> records;
    for (const auto &[key, entry] : m_entries) {
        if (entry.record && entry.record->status != Status::Closed)
            records.push_back(*entry.record);
    }
    std::ranges::stable_sort(records, {},
                             [](const AlertRecord &record) { return std::pair(!record.alarm, record.since); });
    return records;
}

std::vector<AlertRecord> AlertBook::takeChanged()
{
    std::vector<AlertRecord> changed = std::exchange(m_closed, {});
    for (auto &[key, entry] : m_entries) {
        if (std::exchange(entry.changed, false))
            changed.push_back(*entry.record);
    }
    return changed;
}

} // namespace Floorwalk
