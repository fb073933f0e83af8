// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/registerrow.h"

#include "models/store/rowhash.h"
#include "models/store/statement.h"

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

constexpr int registerSalt = 16;
constexpr QLatin1StringView entryColumns("e.id, e.number, e.corrects, e.kind, e.opened_at, e.date, e.team, e.agent_id, "
                                         "e.topic, e.text, e.contact, e.seat, e.urgency, e.addressee, e.due, e.owner, "
                                         "e.alert, e.activity_id, e.recorded_at, e.recorded_by, e.erased, e.link, "
                                         "e.call, e.found_by, e.fatal");

/** What most entries do not have is no value: so their hashes are what they were before it could be there. */
QString nullIfEmpty(const QString &text)
{
    return text.isEmpty() ? QString() : text;
}

} // namespace

QString registerSelect(const QString &condition)
{
    return u"SELECT "_s + entryColumns
           + u" FROM register_standing AS s JOIN register_entry AS e ON e.id = s.record WHERE "_s + condition;
}

QString registerRecords(const QString &condition)
{
    return u"SELECT "_s + entryColumns + u" FROM register_entry AS e WHERE "_s + condition;
}

RegisterEntry readEntryRow(const Statement &s)
{
    RegisterEntry entry;
    entry.id = s.number(0);
    entry.number = s.number(1);
    entry.corrects = s.maybeNumber(2);
    entry.kind = entryKindFromName(s.text(3)).value_or(EntryKind::Task);
    entry.opened = s.moment(4);
    entry.date = s.date(5);
    entry.team = s.text(6);
    if (const std::optional<qint64> agent = s.maybeNumber(7))
        entry.words.agent = PersonId(*agent);
    entry.words.topic = s.text(8);
    entry.words.text = s.text(9);
    entry.words.contact = s.text(10);
    entry.words.seat = s.text(11);
    entry.words.urgency = urgencyFromName(s.text(12)).value_or(Urgency::Normal);
    entry.words.addressee = s.text(13);
    entry.due = s.maybeMoment(14);
    entry.owner = s.text(15);
    entry.alert = s.text(16);
    if (const std::optional<qint64> activity = s.maybeNumber(17))
        entry.activity = ActivityId(*activity);
    entry.recordedAt = s.moment(18);
    entry.recordedBy = s.text(19);
    entry.erased = s.flag(20);
    entry.words.link = s.text(21);
    entry.words.call = s.text(22);
    entry.words.finder = s.text(23);
    entry.words.fatal = s.maybeNumber(24).value_or(0) != 0;
    return entry;
}

Result<RegisterEntry> insertEntryRow(const Database &records, RegisterEntry entry)
{
    Statement insert(
        records,
        u"INSERT INTO register_entry (number, corrects, kind, opened_at, date, team, agent_id, topic, "
        "text, contact, seat, urgency, addressee, due, owner, alert, activity_id, recorded_at, "
        "recorded_by, salt, link, call, found_by, fatal) VALUES (coalesce(?, (SELECT coalesce(max(id), 0) + 1 FROM "
        "register_standing)), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id, "
        "number"_s);
    insert.bind(entry.number == 0 ? std::nullopt : std::optional(entry.number)).bind(entry.corrects);
    insert.bind(entryKindName(entry.kind)).bind(entry.opened).bind(entry.date).bind(entry.team);
    insert.bind(entry.words.agent).bind(entry.words.topic).bind(entry.words.text).bind(entry.words.contact);
    insert.bind(entry.words.seat).bind(urgencyName(entry.words.urgency)).bind(entry.words.addressee);
    insert.bind(entry.due).bind(entry.owner).bind(entry.alert).bind(entry.activity).bind(entry.recordedAt);
    insert.bind(entry.recordedBy).bind(randomBytes(registerSalt));
    insert.bind(nullIfEmpty(entry.words.link)).bind(nullIfEmpty(entry.words.call));
    insert.bind(nullIfEmpty(entry.words.finder));
    insert.bind(entry.words.fatal ? std::optional<qint64>(1) : std::nullopt);
    const auto added = insert.first([](const Statement &s) { return std::pair(s.number(0), s.number(1)); });
    if (!added)
        return added.error();
    entry.id = (*added)->first;
    entry.number = (*added)->second;
    return entry;
}

QString stepSelect(const QString &condition)
{
    return u"SELECT t.id, t.kind, t.text, t.whom, t.due, t.corrects, t.at, t.by_whom, t.erased, t.number FROM "
           "register_step AS t WHERE "_s
           + condition;
}

RegisterStep readStepRow(const Statement &s)
{
    return {s.number(0),      stepKindFromName(s.text(1)).value_or(StepKind::Noted),
            s.text(2),        s.text(3),
            s.maybeMoment(4), s.maybeNumber(5),
            s.moment(6),      s.text(7),
            s.flag(8)};
}

Result<qint64> insertStepRow(const Database &records, qint64 number, const RegisterStep &step)
{
    Statement insert(records, u"INSERT INTO register_step (number, kind, text, whom, due, corrects, at, by_whom, salt) "
                              "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s);
    insert.bind(number).bind(stepKindName(step.kind)).bind(step.text).bind(step.whom).bind(step.due);
    insert.bind(step.corrects).bind(step.at).bind(step.by).bind(randomBytes(registerSalt));
    const auto id = insert.first([](const Statement &s) { return s.number(0); });
    return id ? Result<qint64>(**id) : Result<qint64>(id.error());
}

Result<void> writeStanding(const Database &records, const RegisterEntry &entry, Moment now)
{
    const RegisterStanding standing = standingOf(entry);
    Statement write(records,
                    u"INSERT INTO register_standing (id, record, kind, opened_at, date, team, open, owner, offered_to, "
                    "due, touched_at, erased) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE "
                    "SET record = excluded.record, team = excluded.team, open = excluded.open, owner = excluded.owner, "
                    "offered_to = "
                    "excluded.offered_to, due = excluded.due, touched_at = excluded.touched_at, erased = "
                    "excluded.erased"_s);
    write.bind(entry.number).bind(*entry.id).bind(entryKindName(entry.kind)).bind(entry.opened).bind(entry.date);
    write.bind(entry.team).bind(standing.open && !entry.erased).bind(standing.owner).bind(standing.offeredTo);
    return write.bind(standing.due).bind(now).bind(entry.erased).run();
}

Result<void> forgetEntryWords(const Database &records, qint64 number)
{
    return Statement(records, u"DELETE FROM register_words WHERE rowid = ?"_s).bind(number).run();
}

} // namespace Floorwalk
