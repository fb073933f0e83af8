// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/policy/attendanceends.h"

namespace Floorwalk {

/** The words of explanations: one sentence a fact, translated, so that a person can follow each step. */
namespace AttendanceWords {
/** "31:05", from an hour on "1:00:01". */
QString duration(int seconds);
/** "2026-11-02 08:31:05", local. */
QString moment(const Zone &zone, Moment moment);
/** "08:31:05" where the sentence is about @p day; a moment of another day bears its date. */
QString momentOn(const Zone &zone, QDate day, Moment moment);
QString evidenceKind(EvidenceKind kind);
/** "Sick leave"; a kind of the centre's own stays as it is. */
QString leaveKind(const QString &kind);
QString evidence(const Zone &zone, QDate day, const Evidence &evidence);
QString shift(const Zone &zone, QDate date, int segment, const Segment &span);
/** "Excused: incident #3, 09:12:00 to 09:31:00, reported to …". */
QString incident(const Zone &zone, QDate day, const ExcusedIncident &incident);
QString band(const RulePack &pack, const TimeBand &band);
/** What the pack says and what of it is applied. */
QString effect(const RulePack &pack, const RuleEffect &effect);
QString amount(const Money &money);
QString days(double days);
} // namespace AttendanceWords

} // namespace Floorwalk
