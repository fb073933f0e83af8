// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The part of AlertBook in which people do something about an alert.

#include "models/alert/alertbook.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace Floorwalk {

using namespace Qt::StringLiterals;

using Status = AlertRecord::Status;

Result<AlertBook::Entry *> AlertBook::find(const AlertRecord &alert)
{
    Entry *const entry = entryOf(alert.subject, alert.kind);
    if (!entry || !entry->record || entry->record->status == Status::Closed
        || entry->record->instance != alert.instance) {
        return Error{Error::Kind::NotFound,
                     QCoreApplication::translate("Alerts", "This alert is over already; nothing is left to do."),
                     alert.kind + u' ' + alert.subject};
    }
    return entry;
}

/** A person does something about it. */
void AlertBook::touch(Entry &entry, Moment now)
{
    changed({entry.record->subject, entry.record->kind}, entry);
    if (!entry.record->acknowledgedAt)
        entry.record->acknowledgedAt = now;
}

Result<AlertRecord> AlertBook::acknowledge(const AlertRecord &alert, const QString &owner, Moment now)
{
    const Result<Entry *> entry = find(alert);
    if (!entry)
        return entry.error();
    AlertRecord &record = *(*entry)->record;
    record.status = Status::Acknowledged;
    record.owner = owner;
    record.snoozedUntil.reset();
    touch(**entry, now);
    schedule({alert.subject, alert.kind}, **entry);
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
    touch(**entry, now);
    schedule({alert.subject, alert.kind}, **entry);
    return record;
}

Result<AlertRecord> AlertBook::assign(const AlertRecord &alert, const QString &owner, Moment now)
{
    const Result<Entry *> entry = find(alert);
    if (!entry)
        return entry.error();
    (*entry)->record->owner = owner;
    touch(**entry, now);
    return *(*entry)->record;
}

Result<AlertRecord> AlertBook::handOver(const AlertRecord &alert, const QString &owner)
{
    const Result<Entry *> entry = find(alert);
    if (!entry)
        return entry.error();
    (*entry)->record->owner = owner;
    changed({alert.subject, alert.kind}, **entry);
    return *(*entry)->record;
}

Result<AlertRecord> AlertBook::annotate(const AlertRecord &alert, const QString &text, Moment now)
{
    const Result<Entry *> entry = find(alert);
    if (!entry)
        return entry.error();
    (*entry)->record->note = text;
    (*entry)->record->notedAt = now;
    touch(**entry, now);
    return *(*entry)->record;
}

Result<AlertRecord> AlertBook::dismiss(const AlertRecord &alert, const QString &reason, Moment now,
                                       const QString &outcome)
{
    const Result<Entry *> entry = find(alert);
    if (!entry)
        return entry.error();
    AlertRecord &record = *(*entry)->record;
    record.status = Status::Closed;
    record.facts.insert(lastsOn, true);
    record.reason = reason;
    record.outcome = outcome;
    record.closedAt = now;
    record.snoozedUntil.reset();
    touch(**entry, now);
    schedule({alert.subject, alert.kind}, **entry);
    return record;
}

Result<AlertRecord> AlertBook::conclude(const AlertRecord &alert, const AlertConclusion &conclusion)
{
    const auto ended = m_ended.find({alert.subject, alert.kind});
    if (ended == m_ended.end() || !ended->second.record || ended->second.record->instance != alert.instance)
        return Error{Error::Kind::NotFound, QCoreApplication::translate("Alerts", "This alert is not known any more."),
                     alert.kind + u' ' + alert.subject};
    Result<AlertRecord> said = concluded(*ended->second.record, conclusion);
    if (said)
        ended->second.record = *said;
    return said;
}

void AlertBook::stored(const AlertRecord &alert, AlertId id)
{
    Entry *const entry = entryOf(alert.subject, alert.kind);
    if (entry && entry->record && entry->record->instance == alert.instance)
        entry->record->id = id;
    ++m_revision;
}

} // namespace Floorwalk
