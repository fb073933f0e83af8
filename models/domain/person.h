// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/clock.h"
#include "models/domain/ids.h"
#include "models/domain/zone.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace Floorwalk {

/** A day of every year. */
struct MonthDay
{
    int month = 1;
    int day = 1;

    /** "02-29"; absent when no year has such a day. */
    static std::optional<MonthDay> parse(QStringView text);
    QString text() const;
    /** Whether @p date is that day; in a year without a 29 February it is kept on the 28th. */
    bool isOn(QDate date) const;
    bool operator==(const MonthDay &) const = default;
};

/** Interns and minors carry no money, no nights, no overtime (domain.md 2.4). */
enum class Employment : quint8 { Staff, Intern, Minor, Agency };

/** An agent or leader as the records know them. */
struct Person
{
    std::optional<PersonId> id; ///< absent until stored
    EmployeeNo no;
    QString name;
    QString team; ///< by name; the store keeps teams
    QStringList feedMembers; ///< how the feed names the person: member names or interfaces
    Employment employment = Employment::Staff;
    std::optional<QDate> hiredOn;
    bool retired = false; ///< no longer shown for new days; never deleted
    std::optional<QDate> listenNoticeOn{}; ///< signed that calls may be listened to silently (domain.md 10)
    std::optional<MonthDay> birthday{}; ///< the year is nobody's business here

    bool operator==(const Person &) const = default;
};

enum class DayKind : quint8 { Work, Rest, Leave };

/** One stretch of a rostered day, in moments: an overnight one ends on the next date. */
struct Segment
{
    Moment start;
    Moment end; ///< not in it

    bool contains(Moment moment) const { return start <= moment && moment < end; }
    bool operator==(const Segment &) const = default;
};

/** One segment from local times; an end at or before the start is on the next date (overnight). DST as in Zone. */
Segment makeSegment(const Zone &zone, QDate date, QTime start, QTime end);

/** What one person was to do on one shift day; the day is that of the first segment's start. */
struct RosterDay
{
    std::optional<RosterDayId> id;
    PersonId person;
    QDate date;
    QString shift; ///< the shift's name, for example 早班
    DayKind kind = DayKind::Work;
    QString leaveKind; ///< for Leave: "annual", "sick" … (data)
    std::vector<Segment> segments; ///< in order, not overlapping; empty unless Work

    /** Whether the person comes to work: a working day with hours. */
    bool isWorked() const { return kind == DayKind::Work && !segments.empty(); }
    bool operator==(const RosterDay &) const = default;
};

} // namespace Floorwalk
