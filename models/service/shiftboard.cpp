// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/shiftboard.h"

#include "models/service/attendancerate.h"
#include "models/service/storeworker.h"
#include "models/service/whendone.h"
#include "models/store/peoplerepository.h"
#include "models/store/teamhistory.h"

#include <QDebug>

namespace Floorwalk {

ShiftBoard::ShiftBoard(StoreWorker *reader, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_reader(reader)
    , m_clock(clock)
    , m_why(tr("No roster for today"))
{
    connect(&m_timer, &QTimer::timeout, this, &ShiftBoard::refresh);
}

void ShiftBoard::start(Millis every)
{
    m_timer.start(every);
    refresh();
}

void ShiftBoard::refresh()
{
    if (!m_reader || !m_reading.begin())
        return;
    const Moment now = m_clock.now();
    whenDone(m_reader->run([now](StoreSession &session) { return read(session, now); }), this,
             [this](const Result<std::pair<Reading, Members>> &answer) {
                 if (m_reading.done()) {
                     refresh(); // something was put on record while it was read
                     return;
                 }
                 Reading next;
                 QString why;
                 if (!answer) {
                     why = answer.error().text;
                 } else {
                     next = answer->first;
                     m_members = answer->second;
                     m_teamOf.clear();
                     if (next.shift->planned + next.shift->leave == 0) {
                         why = tr("No roster for today");
                         next.shift.reset();
                     }
                 }
                 if (next == m_read && why == m_why)
                     return;
                 m_read = next;
                 m_why = why;
                 emit changed();
             });
}

std::optional<ShiftSummary> ShiftBoard::of(const QStringList &teams) const
{
    if (teams.isEmpty())
        return m_read.shift;
    std::optional<ShiftSummary> all;
    for (const ShiftSummary &one : m_read.teams) {
        if (teams.contains(one.team))
            all = all ? joined(*all, one) : one;
    }
    return all;
}

QString ShiftBoard::teamOf(const QString &agentKey) const
{
    if (const auto known = m_teamOf.constFind(agentKey); known != m_teamOf.constEnd())
        return *known;
    const std::optional<PersonId> person = m_members.people.find(agentKey);
    const auto team = person ? m_members.teams.find(*person) : m_members.teams.end();
    return *m_teamOf.insert(agentKey, team != m_members.teams.end() ? team->second : QString());
}

Result<std::pair<ShiftBoard::Reading, ShiftBoard::Members>> ShiftBoard::read(StoreSession &session, Moment now)
{
    ShiftTally all(now);
    std::map<QString, ShiftTally> teams;
    const Result<QDate> shiftDay = visitRunningShift(session, now, [&all, &teams, now](const PersonDay &one) {
        all.add(one);
        if (one.roster.kind != DayKind::Rest && !one.person.team.isEmpty())
            teams.try_emplace(one.person.team, now).first->second.add(one);
    });
    if (!shiftDay)
        return shiftDay.error();
    Reading read{all.summary(), *shiftDay, {}, {}};
    for (const auto &[team, tally] : teams)
        read.teams.push_back(tally.summary());
    // Where they cannot be read the centre's stand: the roll is no worse for it.
    if (Result<ViewTargets> targets = ViewTargets::on(session, *shiftDay); targets)
        read.targets = std::move(*targets);
    else
        qInfo() << "targets of the day:" << targets.error().text;
    const Result<Members> members = readMembers(session, now);
    return members ? Result<std::pair<Reading, Members>>(std::pair(std::move(read), *members)) : members.error();
}

Result<ShiftBoard::Members> ShiftBoard::readMembers(StoreSession &session, Moment now)
{
    const Result<std::vector<Person>> people = PeopleRepository(session.records()).all();
    if (!people)
        return people.error();
    const Result<TeamHistory> history = TeamHistory::load(session.records());
    if (!history)
        return history.error();
    Members members;
    const QDate today = session.zone().localDate(now);
    for (const Person &person : *people)
        members.teams.emplace(*person.id, history->teamOn(person, today));
    Result<KeyedPeople> keyed = KeyedPeople::at(session, *people, now);
    if (!keyed)
        return keyed.error();
    members.people = std::move(*keyed);
    return members;
}

} // namespace Floorwalk

#include "moc_shiftboard.cpp"
