// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/service/attendanceday.h"
#include "widgets/theme/tokens.h"

#include <QFlags>

namespace Floorwalk {

/** What a person's day is filed under on the roll; a day may be several at once, late and early for one. */
enum class RollKind : quint16 {
    Normal = 0x001,
    Late = 0x002,
    Early = 0x004,
    Absent = 0x008,
    MissingPunch = 0x010,
    NeedsDecision = 0x020,
    Excused = 0x040,
    Leave = 0x080,
    NotYet = 0x100, ///< expected and not seen, the shift is not over
    Overtime = 0x200
};
Q_DECLARE_FLAGS(RollKinds, RollKind)
Q_DECLARE_OPERATORS_FOR_FLAGS(RollKinds)

/** Where a person's day stands between the rules and the ledger. */
enum class RollStatus : quint8 {
    Normal,
    NotYet,
    ToConfirm,
    ToCorrect,
    Papers,
    ToDecide,
    Confirmed,
    Voided,
    Excused,
    Leave,
    Locked
};

/** One thing said by colour, icon and word. */
struct RollLook
{
    QString icon;
    Tone tone = Tone::Neutral;
    QString word;
    bool strong = false; ///< an exception: bold and in the tone's ink
};

/** The words, icons and tones of the roll, for delegates, pills and panels alike. Nothing here paints. */
namespace RollWords {
RollKinds kinds(const PersonDay &day, Moment now);
RollStatus status(const PersonDay &day, Moment now);
/** Whether the leader has to do something about it; such rows stand first. */
bool needsLeader(RollStatus status);

/** "Late 13:12", "Normal": the worst thing first; a second one follows after a dot. */
RollLook result(const PersonDay &day, Moment now);
RollLook status(RollStatus status);
RollLook kind(RollKind kind);
QString kindPill(RollKind kind);
/** What the pack proposes, in words: "Absence 0.5 days · worked 7.4 h". Empty when nothing is proposed. */
QString proposal(const PersonDay &day);

QString shiftSpan(const RosterDay &day, const Zone &zone);
/** "for 李娜", "张伟 comes": who comes in whose place that day; empty when it is nobody. */
QString cover(const PersonDay &day);
/** The same in whole sentences, one each: which part, who approved it. */
QStringList coverLines(const PersonDay &day, const Zone &zone);
/** Whether another has taken over all of the shift. */
bool isGivenAway(const PersonDay &day);
/** "08:05 by phone", "Sick leave"; empty when nobody said anything. */
QString notice(const PersonDay &day, const Zone &zone);
QString channel(const QString &channel);
QString evidenceKind(EvidenceKind kind);
QString evidenceSource(const Evidence &evidence);
QString evidenceIcon(EvidenceKind kind);
bool speaksForComing(EvidenceKind kind);

/** Seconds as "13:12", from an hour on as "1:02:03". */
QString duration(int seconds);
QString time(Moment moment, const Zone &zone);
/** Of a missing punch: it is the one at the start; the person was there, or was not seen at all. */
bool comingMissing(const PersonDay &day);
/** The one proposal that waits for the leader, if there is one. */
const Penalty *proposed(const PersonDay &day);
/** The newest decision, if nothing waits. */
const Penalty *decided(const PersonDay &day);
} // namespace RollWords

} // namespace Floorwalk
