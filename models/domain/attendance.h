// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/clock.h"
#include "models/domain/ids.h"
#include "models/domain/money.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace Floorwalk {

/** What speaks for somebody's coming or going (domain.md 2.2). */
enum class EvidenceKind : quint8 { Login, Logout, PunchIn, PunchOut, Present, PresentBy, LastCallEnd, Fault };

struct Evidence
{
    std::optional<EvidenceId> id;
    EvidenceKind kind = EvidenceKind::Login;
    Moment at; ///< as the source's clock said
    std::optional<Moment> until; ///< for Fault: the end of the excused span
    QString source; ///< "feed", "queue_log", "punch", "manual", "outside"
    QString note; ///< who vouched, which seat, which queue
    bool minutesOnly = false; ///< read as HH:MM: :00 coming, :59 going, in the person's favour
    Millis clockOffset{0}; ///< source's clock minus ours, as measured; results that hang on it are "clock_doubtful"
    bool ownName = false; ///< of a feed: it named the person, no seat spoke for whoever sits there

    bool operator==(const Evidence &) const = default;
};

struct LeaveRecord
{
    QString kind; ///< "personal", "sick", "emergency", "annual" …
    Moment from;
    Moment to;
    std::optional<Moment> askedAt;
    bool approved = false;
    std::optional<Moment> approvedAt;
    bool papersPending = false;

    bool operator==(const LeaveRecord &) const = default;
};

struct NoticeRecord
{
    Moment at;
    QString by; ///< who took it
    QString channel; ///< "phone", "wecom" …
    std::optional<Moment> expected; ///< expected arrival
    QString reason;

    bool operator==(const NoticeRecord &) const = default;
};

enum class FindingKind : quint8 {
    Late,
    Early,
    Absence,
    MissingPunch,
    NeedsDecision,
    TargetMissed,
    BusyOver,
    LeaveNotice,
    SwapLimit,
    Case
};

/** "late", "missingPunch" … as in interfaces.md; never translated. */
QString findingKindName(FindingKind kind);
QString evidenceKindName(EvidenceKind kind);
std::optional<EvidenceKind> evidenceKindFromName(QStringView name);

/** What the rules say about one segment of one day: a value out of a pure function, no decision yet. */
struct Finding
{
    QDate date;
    int segment = 0;
    FindingKind kind = FindingKind::Late;
    QString rule; ///< the rule's stable id in the pack
    std::optional<int> lateSeconds;
    std::optional<int> earlySeconds;
    std::optional<Money> money; ///< absent when money is off or the rule has none
    std::optional<Money> packMoney; ///< what the pack says, applied or not
    double absenceDays = 0; ///< 0 to 1, share of the day
    int points = 0;
    QStringList marks; ///< "clock_doubtful", "deemed_vs_worked" …
    QStringList explain; ///< line by line, translated: evidence, rule, arithmetic, what was not applied and why

    bool operator==(const Finding &) const = default;
};

enum class PenaltyStatus : quint8 { Proposed, Confirmed, Voided, Notified, Appealed, Upheld, Reduced, Lapsed, Locked };
QString penaltyStatusName(PenaltyStatus status);

} // namespace Floorwalk
