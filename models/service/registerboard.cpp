// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/registerboard.h"

#include "models/policy/callermask.h"
#include "models/policy/registerwords.h"
#include "models/service/floorsource.h"

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

Result<std::vector<AlertRecord>> readRegister(StoreSession &session, const Actor &actor)
{
    const Result<RegisterItems> items = RegisterDesk(session).callingNow(actor);
    if (!items)
        return items.error();
    std::vector<AlertRecord> alerts;
    for (const RegisterItem &one : *items)
        alerts.push_back(registerAlert(one, actor.name, session.now(), session.zone()));
    return alerts;
}

RegisterStep stepFor(const AlertCommand &command, Moment now)
{
    RegisterStep step;
    step.text = command.reason;
    if (command.act == AlertCommand::Act::Snooze) {
        step.kind = StepKind::Snoozed;
        step.due = now + command.length;
    } else if (command.alert.kind == registerOfferKind) {
        step.kind = command.act == AlertCommand::Act::Accept ? StepKind::Accepted : StepKind::Declined;
    } else {
        step.kind = command.outcome == "solved"_L1 ? StepKind::Solved : StepKind::Closed;
    }
    return step;
}

Result<void> carryOutStep(StoreSession &session, const AlertCommand &command)
{
    RegisterDesk desk(session);
    const Result<RegisterItem> item = desk.entry(command.by, command.alert.instance.toLongLong());
    if (!item)
        return item.error();
    const Result<RegisterItem> done =
        desk.step(command.by, item->entry.number, item->standing.lastStep, stepFor(command, session.now()));
    return done ? Result<void>() : Result<void>(done.error());
}

bool meansForRegister(const AlertCommand &command)
{
    return command.act == AlertCommand::Act::Snooze || command.act == AlertCommand::Act::Dismiss
           || (command.act == AlertCommand::Act::Accept && command.alert.kind == registerOfferKind);
}

} // namespace

AlertRecord registerAlert(const RegisterItem &item, const QString &actor, Moment now, const Zone &zone)
{
    const RegisterEntry &entry = item.entry;
    const RegisterStanding &standing = item.standing;
    const bool offered = standing.offeredTo == actor;
    AlertRecord alert;
    alert.kind = offered ? registerOfferKind : registerDueKind;
    alert.subject = u"entry:%1"_s.arg(entry.number);
    alert.instance = QString::number(entry.number);
    alert.alarm = standing.due && *standing.due <= now;
    alert.since = alert.raisedAt = standing.due.value_or(entry.opened);
    // The number stands in the entry, for who calls back; rows of the inbox are read by whoever passes.
    QStringList whom{CallerMask::masked(entry.words.contact), item.agentName, entry.words.seat};
    whom.removeAll(QString());
    const QString what = RegisterWords::inShort(entry.words);
    alert.facts = {{u"title"_s, u"%1 #%2"_s.arg(RegisterWords::kind(entry.kind)).arg(entry.number)},
                   {u"name"_s, whom.join(u" · "_s)},
                   {u"text"_s, what},
                   {u"owner"_s, standing.owner},
                   {u"own"_s, standing.owner == actor}};
    if (standing.due) {
        const bool today = zone.localDate(*standing.due) == zone.localDate(now);
        alert.facts.insert(u"time"_s, zone.local(*standing.due).toString(today ? u"HH:mm"_s : u"MM-dd HH:mm"_s));
    }
    return alert;
}

RegisterBoard::RegisterBoard(StoreWorker *writer, StoreWorker *reader, DutyLeader &duty, QObject *parent)
    : RecordBoard({readRegister, carryOutStep, meansForRegister}, writer, reader, duty, parent)
{}

} // namespace Floorwalk

#include "moc_registerboard.cpp"
