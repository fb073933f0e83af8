// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/followupboard.h"

#include "models/service/coachingdesk.h"
#include "models/service/daymaker.h"
#include "models/service/floorsource.h"

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

Result<std::vector<AlertRecord>> readFollowUps(StoreSession &session, const Actor &actor)
{
    const Result<std::vector<FollowUp>> due = CoachingDesk(session).due(actor);
    if (!due)
        return due.error();
    std::vector<AlertRecord> alerts;
    for (const FollowUp &one : *due)
        alerts.push_back(followUpAlert(one, session.zone()));
    return alerts;
}

Result<void> carryOutFollowUp(StoreSession &session, const AlertCommand &command)
{
    CoachingDesk desk(session);
    const qint64 action = command.alert.instance.toLongLong();
    if (command.act == AlertCommand::Act::Snooze) {
        const Result<Moment> until = command.length > Millis(0)
                                         ? session.now() + command.length
                                         : DayMaker(session).nextDayStart(command.by, session.now());
        return until ? desk.snooze(command.by, action, *until) : Result<void>(until.error());
    }
    // An outcome that says no more than "done" needs no words.
    return desk.finish(command.by, action, command.outcome == "done"_L1 ? QString() : command.reason);
}

bool meansForFollowUp(const AlertCommand &command)
{
    return command.act == AlertCommand::Act::Snooze || command.act == AlertCommand::Act::Dismiss;
}

} // namespace

AlertRecord followUpAlert(const FollowUp &followUp, const Zone &zone)
{
    AlertRecord alert;
    alert.kind = followUpKind;
    alert.subject = u"person:%1"_s.arg(followUp.person.value());
    alert.instance = QString::number(followUp.action.id.value_or(0));
    alert.since = alert.raisedAt = zone.startOfDay(followUp.action.due);
    alert.facts = {{u"name"_s, followUp.name},
                   {u"text"_s, followUp.action.text},
                   {u"on"_s, followUp.action.due.toString(Qt::ISODate)}};
    return alert;
}

FollowUpBoard::FollowUpBoard(StoreWorker *writer, StoreWorker *reader, DutyLeader &duty, QObject *parent)
    : RecordBoard({readFollowUps, carryOutFollowUp, meansForFollowUp}, writer, reader, duty, parent)
{}

} // namespace Floorwalk

#include "moc_followupboard.cpp"
