// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Of who comes in whose place; the rest of the roll's words is in rollwords.cpp and evidencewords.cpp.

#include "widgets/attendance/rollwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

/** Whether on @p day it is its person who comes; the return shift of a swap is the other way round. */
bool comesInPlace(const CoverLine &line, const PersonDay &day)
{
    const ShiftCover &cover = line.cover;
    const bool inReturn = cover.kind == ShiftCover::Kind::Swap && cover.back == day.roster.date
                          && (cover.date != day.roster.date || cover.away == day.person.id);
    return inReturn ? cover.away == day.person.id : cover.stands == day.person.id;
}

QString otherOf(const CoverLine &line, const PersonDay &day)
{
    return line.cover.away == day.person.id ? line.stands : line.away;
}

} // namespace

QString RollWords::cover(const PersonDay &day)
{
    QStringList words;
    for (const CoverLine &line : day.covers) {
        words << (comesInPlace(line, day)
                      //: beside a shift: the agent works it in place of this one
                      ? QCoreApplication::translate("Attendance", "for %1").arg(otherOf(line, day))
                      //: beside a shift: this one works it instead
                      : QCoreApplication::translate("Attendance", "%1 comes").arg(otherOf(line, day)));
    }
    return words.join(u" · "_s);
}

QStringList RollWords::coverLines(const PersonDay &day, const Zone &zone)
{
    QStringList lines;
    for (const CoverLine &line : day.covers) {
        const ShiftCover &cover = line.cover;
        QString said;
        if (cover.kind == ShiftCover::Kind::Swap) {
            said = cover.back ? QCoreApplication::translate("Attendance", "%1 works %2’s shift of %3, %2 that of %4 in "
                                                                          "return.")
                                    .arg(line.stands, line.away, cover.date.toString(Qt::ISODate),
                                         cover.back->toString(Qt::ISODate))
                              : QCoreApplication::translate("Attendance", "%1 works %2’s shift of %3.")
                                    .arg(line.stands, line.away, cover.date.toString(Qt::ISODate));
        } else if (cover.span) {
            said = QCoreApplication::translate("Attendance", "%1 stands in for %2 from %3 to %4.")
                       .arg(line.stands, line.away, time(cover.span->from, zone), time(cover.span->to, zone));
        } else {
            said = QCoreApplication::translate("Attendance", "%1 stands in for %2.").arg(line.stands, line.away);
        }
        QStringList parts{said, cover.reason, cover.papers};
        parts.removeAll(QString());
        //: what was arranged, then who entered it
        lines
            << QCoreApplication::translate("Attendance", "%1 (entered by %2)").arg(parts.join(u' '), cover.recordedBy);
    }
    return lines;
}

bool RollWords::isGivenAway(const PersonDay &day)
{
    return day.roster.kind == DayKind::Rest && day.roster.segments.empty()
           && std::ranges::any_of(day.covers, [&day](const CoverLine &line) { return !comesInPlace(line, day); });
}

} // namespace Floorwalk
