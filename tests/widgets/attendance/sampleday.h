// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/service/attendanceday.h"

namespace Floorwalk {

/** A made-up day of twenty people on the early shift; tests put onto it what they look at. */
inline AttendanceDay sampleDay(QDate date, const Zone &zone, int people = 20)
{
    static const QStringList names{
        QStringLiteral("陈静"), QStringLiteral("刘洋"), QStringLiteral("赵磊"), QStringLiteral("孙悦"),
        QStringLiteral("周敏"), QStringLiteral("吴涛"), QStringLiteral("李娜"), QStringLiteral("郑凯"),
        QStringLiteral("冯雪"), QStringLiteral("何俊"), QStringLiteral("许晴"), QStringLiteral("张伟"),
        QStringLiteral("马骏"), QStringLiteral("胡蝶"), QStringLiteral("朱强"), QStringLiteral("林芳"),
        QStringLiteral("高翔"), QStringLiteral("罗敏"), QStringLiteral("梁宇"), QStringLiteral("唐丽")};
    AttendanceDay day;
    day.date = date;
    day.team = QStringLiteral("客服一组");
    day.zone = zone;
    day.pack = QStringLiteral("floor-2012");
    day.packVersion = QStringLiteral("1");
    for (int i = 0; i < people; ++i) {
        const PersonId id(i + 1);
        PersonDay one{Person{id,
                             *EmployeeNo::parse(QStringLiteral("%1").arg(100 + i, 5, 10, QLatin1Char('0'))),
                             names[i % names.size()],
                             day.team,
                             {},
                             Employment::Staff,
                             {},
                             false},
                      RosterDay{{},
                                id,
                                date,
                                QStringLiteral("早班"),
                                DayKind::Work,
                                {},
                                {{zone.toMoment(date, QTime(8, 30)), zone.toMoment(date, QTime(17, 30))}}},
                      {},
                      {},
                      {},
                      false,
                      {},
                      {},
                      {},
                      {},
                      {},
                      false,
                      {},
                      {},
                      {},
                      {}};
        day.people.push_back(std::move(one));
    }
    return day;
}

inline void came(PersonDay &day, EvidenceKind kind, Moment at)
{
    day.came =
        Evidence{{}, kind,  at, {}, kind == EvidenceKind::PunchIn ? QStringLiteral("punch") : QStringLiteral("feed"),
                 {}, false, {}};
    day.arrivedAt = at;
    day.present = true;
    day.evidence.push_back(*day.came);
}

inline void left(PersonDay &day, Moment at)
{
    day.left = Evidence{{}, EvidenceKind::PunchOut, at, {}, QStringLiteral("punch"), {}, false, {}};
    day.leftAt = at;
    day.present = true;
    day.evidence.push_back(*day.left);
}

/** Late by @p seconds, as floor-2012 sees it, with the proposal on the ledger when @p penalty is a number. */
inline void late(PersonDay &day, int seconds, std::optional<qint64> penalty)
{
    Finding finding;
    finding.date = day.roster.date;
    finding.kind = seconds > 1800 ? FindingKind::Absence : FindingKind::Late;
    finding.rule = QStringLiteral("late");
    finding.lateSeconds = seconds;
    finding.absenceDays = seconds > 1800 ? 0.5 : 0;
    finding.packMoney = Money::fromMinor(2000, QStringLiteral("CNY"));
    finding.explain = QStringList{QStringLiteral("late by %1 s").arg(seconds)};
    day.findings.push_back(finding);
    if (!penalty)
        return;
    Penalty proposal{PenaltyId(*penalty),
                     1,
                     *day.person.id,
                     finding,
                     QStringLiteral("floor-2012"),
                     QStringLiteral("1"),
                     {},
                     {},
                     PenaltyStatus::Proposed,
                     {},
                     {},
                     0,
                     0,
                     {},
                     {},
                     {},
                     {}};
    day.penalties.push_back(proposal);
}

} // namespace Floorwalk
