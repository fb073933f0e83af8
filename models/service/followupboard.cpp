// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/followupboard.h"

#include "models/service/coachingdesk.h"
#include "models/service/daymaker.h"
#include "models/service/dutyleader.h"
#include "models/service/floorsource.h"
#include "models/service/storeworker.h"
#include "models/service/whendone.h"

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

using Due = Result<std::vector<AlertRecord>>;

Due readDue(StoreSession &session, const Actor &actor)
{
    if (actor.name.isEmpty())
        return std::vector<AlertRecord>();
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
    : QObject(parent)
    , m_writer(writer)
    , m_reader(reader)
    , m_duty(duty)
{
    connect(&m_timer, &QTimer::timeout, this, &FollowUpBoard::refresh);
    connect(&m_duty, &DutyLeader::changed, this, &FollowUpBoard::refresh);
}

void FollowUpBoard::start(Millis every)
{
    m_timer.start(every);
    refresh();
}

void FollowUpBoard::refresh()
{
    if (!m_reader)
        return;
    if (!m_reading.begin())
        return;
    const auto answer =
        m_reader->run([actor = m_duty.actor()](StoreSession &session) { return readDue(session, actor); });
    whenDone(answer, this, [this](const Due &due) {
        if (m_reading.done()) {
            refresh();
            return;
        }
        if (!due || *due == m_due) // what cannot be read now is read with the next turn
            return;
        m_due = *due;
        emit changed(m_due);
    });
}

void FollowUpBoard::act(const AlertCommand &command)
{
    using Act = AlertCommand::Act;
    if (!m_writer || (command.act != Act::Snooze && command.act != Act::Dismiss))
        return;
    const auto answer = m_writer->run([command](StoreSession &session) { return carryOutFollowUp(session, command); });
    whenDone(answer, this, [this](const Result<void> &done) {
        if (!done)
            emit failed(done.error());
        tellWritten();
    });
}

void FollowUpBoard::tellWritten()
{
    refresh();
    emit written();
}

} // namespace Floorwalk
