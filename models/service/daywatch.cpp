// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/daywatch.h"

#include "models/alert/alertnews.h"
#include "models/day/daysteps.h"
#include "models/day/daywords.h"
#include "models/day/reminders.h"
#include "models/policy/alertrule.h"
#include "models/service/dayplan.h"
#include "models/service/dutyleader.h"
#include "models/service/escalations.h"
#include "models/service/floorsession.h"
#include "models/service/shiftboard.h"
#include "models/service/storeworker.h"
#include "models/service/whendone.h"

#include <algorithm>

namespace Floorwalk {

using namespace Qt::StringLiterals;

DayWatch::DayWatch(FloorSession &floor, const DutyLeader &duty, const ShiftBoard &shift, StoreWorker &writer,
                   StoreWorker &reader, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_floor(floor)
    , m_duty(duty)
    , m_shift(shift)
    , m_writer(writer)
    , m_reader(reader)
    , m_clock(clock)
{
    connect(&m_timer, &QTimer::timeout, this, &DayWatch::refresh);
    connect(&duty, &DutyLeader::changed, this, &DayWatch::followDuty);
    connect(&shift, &ShiftBoard::changed, this, &DayWatch::refresh);
    // A call that comes in is seen within a second; more often is of no use to a person.
    auto *pace = new QTimer(this);
    pace->setSingleShot(true);
    pace->setInterval(std::chrono::seconds(1));
    connect(pace, &QTimer::timeout, this, &DayWatch::lookAtFloor);
    connect(&floor, &FloorSession::floorChanged, pace, [pace] {
        if (!pace->isActive())
            pace->start();
    });
}

void DayWatch::start(Millis every)
{
    m_timer.start(every);
    refresh();
}

/** A day, and what was put off in it, is one leader's. */
void DayWatch::followDuty()
{
    m_day = {};
    m_escalated.clear();
    m_snoozed.clear();
    update();
    refresh();
}

QDate DayWatch::today() const
{
    return m_shift.shiftDay().value_or(m_floor.settings().zone().localDate(m_clock.now()));
}

void DayWatch::refresh()
{
    if (!m_duty.isNamed() || m_duty.isManager()) // who leads no shift has no day
        return;
    if (!m_reading.begin())
        return;
    const auto answer = m_reader.run([leader = m_duty.actor(), date = today()](StoreSession &session) {
        return kept(session, leader, date, false);
    });
    whenDone(answer, this, [this, leader = m_duty.actor()](const Result<Kept> &kept) { read(leader, kept); });
}

Result<DayWatch::Kept> DayWatch::kept(StoreSession &session, const Actor &leader, QDate date, bool mayMake)
{
    DayMaker days(session);
    Result<LeaderDay> day = mayMake ? days.day(leader, date) : days.planned(leader, date);
    if (!day)
        return day.error();
    Result<std::vector<AlertRecord>> escalated = Escalations::waiting(session, leader, date);
    if (!escalated)
        return escalated.error();
    Result<QHash<QString, Moment>> snoozed = DayPlan(session).snoozed(leader.name, date);
    if (!snoozed)
        return snoozed.error();
    return Kept{std::move(*day), std::move(*escalated), std::move(*snoozed)};
}

/** Who writes is asked only where the day is to be made, or where there is no store to read yet. */
void DayWatch::read(const Actor &leader, const Result<Kept> &planned)
{
    if (planned && planned->day.isOnRecord()) {
        show(leader, planned);
        return;
    }
    const auto answer =
        m_writer.run([leader, date = today()](StoreSession &session) { return kept(session, leader, date, true); });
    whenDone(answer, this, [this, leader](const Result<Kept> &made) { show(leader, made); });
}

void DayWatch::show(const Actor &leader, const Result<Kept> &kept)
{
    const bool again = m_reading.done();
    if (!kept) {
        qInfo() << "day:" << kept.error().text;
    } else if (leader.name == m_duty.actor().name && !m_duty.isManager()) {
        m_day = kept->day;
        m_escalated = kept->escalated;
        // What was put off since it was read is newer.
        for (auto one = kept->snoozed.cbegin(); one != kept->snoozed.cend(); ++one)
            m_snoozed.insert(one.key(), std::max(*one, m_snoozed.value(one.key(), *one)));
    }
    update();
    if (again)
        refresh();
}

void DayWatch::lookAtFloor()
{
    const QString hotline = m_floor.settings().text(u"hotline"_s);
    if (m_hotline.look(hotline, m_floor.queues(), m_floor.agents(), m_clock.now(), m_floor.lineCalls()))
        update();
}

void DayWatch::update()
{
    const Moment now = m_clock.now();
    m_snoozed.removeIf([now](const QHash<QString, Moment>::iterator &one) { return one.value() <= now; });
    const std::chrono::minutes ahead(m_floor.settings().number(u"remind_minutes"_s));
    std::vector<AlertRecord> items = Reminders::of(m_day.activities, now, ahead);
    for (AlertRecord &one : m_hotline.proposals())
        items.push_back(std::move(one));
    items.insert(items.end(), m_escalated.begin(), m_escalated.end());
    std::erase_if(items, [this](const AlertRecord &one) { return m_snoozed.contains(AlertNews::keyOf(one)); });
    const Zone zone = m_floor.settings().zone();
    for (AlertRecord &one : items) {
        one.facts.insert(u"title"_s,
                         titleOf(one.kind == Reminders::kind ? one.facts.value(u"key"_s).toString() : proposed(one)));
        if (const QString late = one.facts.value(u"late_key"_s).toString(); !late.isEmpty())
            one.facts.insert(u"late"_s, titleOf(late));
        one.facts.insert(u"time"_s, zone.localTime(one.since).toString(u"HH:mm"_s));
    }
    if (items == m_items)
        return;
    m_items = std::move(items);
    emit changed();
}

std::vector<AlertRecord> DayWatch::with(std::vector<AlertRecord> alerts) const
{
    alerts.insert(alerts.end(), m_items.begin(), m_items.end());
    return alerts;
}

QString DayWatch::proposed(const AlertRecord &alert)
{
    if (alert.kind == HotlineWatch::kind)
        return u"leaderHotline"_s;
    if (alert.kind == Escalations::kind)
        return u"urgentBusiness"_s;
    const std::optional<AlertKind> kind = alertKindFromName(alert.kind);
    return kind == AlertKind::LongCall || kind == AlertKind::AbnormalOffline ? u"floorWalk"_s : QString();
}

/** What @p alert proposes; of an entry of the register whom it is about is said in words. */
Proposal DayWatch::proposalOf(const AlertRecord &alert, const QString &declined)
{
    const bool fromRegister = alert.kind == Escalations::kind;
    return {proposed(alert), fromRegister ? alert.facts[u"name"_s].toString() : alert.subject, AlertNews::keyOf(alert),
            declined};
}

const ActivityRecord *DayWatch::activityOf(const QString &alert) const
{
    const auto found = std::ranges::find(m_day.activities, alert, &ActivityRecord::alert);
    return found == m_day.activities.end() ? nullptr : &*found;
}

QString DayWatch::titleOf(const QString &activity) const
{
    return DayWords::titleIn(m_day.dayTemplate, activity, m_language);
}

void DayWatch::accept(const AlertRecord &alert)
{
    const Proposal proposal = proposalOf(alert, {});
    const auto answer = m_writer.run([leader = m_duty.actor(), date = today(), proposal](StoreSession &session) {
        return DayMaker(session).take(leader, date, proposal);
    });
    whenDone(answer, this, [this, alert](const Result<ActivityRecord> &activity) {
        if (!activity) {
            emit failed(activity.error());
            return;
        }
        m_hotline.forget(alert);
        emit begun(*activity);
        emit dayChanged();
        refresh();
    });
}

void DayWatch::act(const AlertCommand &command)
{
    if (command.act == AlertCommand::Act::Snooze) {
        snooze(command);
    } else if (command.act == AlertCommand::Act::Dismiss) {
        dismiss(command);
    } else if (command.act == AlertCommand::Act::Accept) {
        accept(command.alert);
    }
}

/** At once here, and on record: whoever starts the program anew is not reminded of it before. */
void DayWatch::snooze(const AlertCommand &command)
{
    const QString key = AlertNews::keyOf(command.alert);
    const Moment until = m_clock.now() + command.length;
    m_snoozed.insert(key, until);
    update();
    const auto kept = m_writer.run([leader = command.by, date = today(), key, until](StoreSession &session) {
        return DayPlan(session).snooze(leader, date, key, until);
    });
    whenDone(kept, this, [this](const Result<void> &done) {
        if (!done)
            emit failed(done.error());
    });
}

void DayWatch::dismiss(const AlertCommand &command)
{
    const AlertRecord alert = command.alert;
    const Proposal proposal = proposalOf(alert, command.reason);
    const auto answer = m_writer.run([leader = command.by, date = today(), proposal,
                                      position = Reminders::positionOf(alert.subject)](StoreSession &session) {
        return position < 0 ? DayMaker(session).take(leader, date, proposal)
                            : DayMaker(session).leaveOut(leader, date, position, proposal.declined);
    });
    whenDone(answer, this, [this, alert](const Result<ActivityRecord> &activity) {
        if (!activity) {
            emit failed(activity.error());
            return;
        }
        m_hotline.forget(alert);
        emit dayChanged();
        refresh();
    });
}

} // namespace Floorwalk

#include "moc_daywatch.cpp"
