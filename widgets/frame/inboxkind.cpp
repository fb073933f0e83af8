// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/frame/inboxkind.h"

#include "models/alert/alertconclusion.h"
#include "models/day/reminders.h"
#include "models/domain/alertoutcome.h"
#include "models/domain/coaching.h"
#include "models/domain/incident.h"
#include "models/domain/registerentry.h"
#include "models/domain/reportrecord.h"
#include "models/policy/alertrule.h"
#include "models/service/escalations.h"
#include "models/service/hotlinewatch.h"
#include "widgets/frame/inboxwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace Floorwalk {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::array alertEndings{
    InboxEnding{AlertOutcome::settled, QT_TRANSLATE_NOOP("Floorwalk::InboxPane", "Settled at the seat")},
    InboxEnding{AlertOutcome::needsTime, QT_TRANSLATE_NOOP("Floorwalk::InboxPane", "The call needs its time")},
    InboxEnding{AlertOutcome::agreed, QT_TRANSLATE_NOOP("Floorwalk::InboxPane", "Known and agreed")},
    InboxEnding{AlertOutcome::falseAlarm, QT_TRANSLATE_NOOP("Floorwalk::InboxPane", "False alarm")},
};
constexpr std::array dayEndings{
    InboxEnding{AlertOutcome::other, QT_TRANSLATE_NOOP("Floorwalk::InboxPane", "Left out: no time")},
    InboxEnding{AlertOutcome::other, QT_TRANSLATE_NOOP("Floorwalk::InboxPane", "Left out: not needed today")},
    InboxEnding{AlertOutcome::other, QT_TRANSLATE_NOOP("Floorwalk::InboxPane", "Left out: done otherwise")},
};
constexpr std::array promiseEndings{
    InboxEnding{"solved"_L1, QT_TRANSLATE_NOOP("Floorwalk::InboxPane", "Done as promised")},
};
constexpr std::array offerEndings{
    InboxEnding{AlertOutcome::other, QT_TRANSLATE_NOOP("Floorwalk::InboxPane", "Declined: no time in this shift")},
    InboxEnding{AlertOutcome::other, QT_TRANSLATE_NOOP("Floorwalk::InboxPane", "Declined: not of my team")},
};
constexpr std::array agreedEndings{
    InboxEnding{"done"_L1, QT_TRANSLATE_NOOP("Floorwalk::InboxPane", "All of them are done")},
};
constexpr std::array receivedEndings{
    InboxEnding{"done"_L1, QT_TRANSLATE_NOOP("Floorwalk::InboxPane", "All of them are received")},
};

constexpr std::array shortRests{
    InboxRest{2min, QT_TRANSLATE_N_NOOP("Floorwalk::InboxPane", "&%n minute(s)")},
    InboxRest{5min, QT_TRANSLATE_N_NOOP("Floorwalk::InboxPane", "&%n minute(s)")},
    InboxRest{10min, QT_TRANSLATE_N_NOOP("Floorwalk::InboxPane", "&%n minute(s)")},
    InboxRest{30min, QT_TRANSLATE_N_NOOP("Floorwalk::InboxPane", "&%n minute(s)")},
};
constexpr std::array longRests{
    InboxRest{1h, QT_TRANSLATE_NOOP("Floorwalk::InboxPane", "&1 hour")},
    InboxRest{0min, QT_TRANSLATE_NOOP("Floorwalk::InboxPane", "Until &tomorrow")},
    InboxRest{24h * 7, QT_TRANSLATE_NOOP("Floorwalk::InboxPane", "A &week")},
};

constexpr InboxKind ruleRows{
    .name = {},
    .acts = InboxAct::Accept | InboxAct::Snooze | InboxAct::Assign | InboxAct::Note | InboxAct::Dismiss,
    .accept = QT_TRANSLATE_NOOP("Floorwalk::InboxPane", "Take it"),
    .more = QT_TRANSLATE_NOOP("Floorwalk::InboxPane", "More: assign (A), note (N), dismiss (D)"),
    .moreOfAll = QT_TRANSLATE_NOOP("Floorwalk::InboxPane", "More for all of them: assign (A), note (N), dismiss (D)"),
    .endings = alertEndings,
    .rests = shortRests,
    .title = InboxWords::ofFloor,
    .detail = InboxWords::floorDetail,
    .value = InboxWords::age,
};

/** One that the leader goes to a seat for. */
constexpr InboxKind seatRows = [] {
    InboxKind kind = ruleRows;
    kind.page = "floor";
    kind.accept = QT_TRANSLATE_NOOP("Floorwalk::InboxPane", "Go to seat");
    return kind;
}();

constexpr InboxKind breakRows = [] {
    InboxKind kind = seatRows;
    kind.name = breakOverdueKind;
    kind.word = QT_TRANSLATE_NOOP("Alerts", "Break overdue");
    return kind;
}();

/** The clock of a feed that is not heard stands still, the words say since when; all the truer the longer it lasts. */
constexpr InboxKind feedLostRows = [] {
    InboxKind kind = ruleRows;
    kind.name = "feedLost"_L1;
    kind.isHeard = false;
    kind.value = InboxWords::nothing;
    return kind;
}();

constexpr InboxKind incidentRows = [] {
    InboxKind kind = ruleRows;
    kind.name = incidentKind;
    kind.rank = -1;
    kind.word = QT_TRANSLATE_NOOP("Alerts", "Incident");
    kind.page = "incidents";
    kind.accept = QT_TRANSLATE_NOOP("Floorwalk::InboxPane", "Open");
    kind.staysOpenable = true;
    kind.title = InboxWords::incident;
    kind.detail = InboxWords::incidentDetail;
    return kind;
}();

/** It belongs to nobody else, and its note is that of its activity. */
constexpr InboxKind reminderRows{
    .name = Reminders::kind,
    .board = InboxBoard::Day,
    .acts = InboxAct::Snooze | InboxAct::Dismiss,
    .isHeard = false,
    .word = QT_TRANSLATE_NOOP("Alerts", "Activity due"),
    .page = "today",
    .accept = QT_TRANSLATE_NOOP("Floorwalk::InboxPane", "Go to it"),
    .more = QT_TRANSLATE_NOOP("Floorwalk::InboxPane", "More: leave it out (D)"),
    .moreOfAll = QT_TRANSLATE_NOOP("Floorwalk::InboxPane", "More for all of them: leave them out (D)"),
    .endings = dayEndings,
    .rests = shortRests,
    .title = InboxWords::activity,
    .detail = InboxWords::reminderDetail,
    .value = InboxWords::clockTime,
};

constexpr InboxKind hotlineRows = [] {
    InboxKind kind = reminderRows;
    kind.name = HotlineWatch::kind;
    kind.acts |= InboxAct::Accept;
    kind.isHeard = true;
    kind.icon = "hotline";
    kind.word = QT_TRANSLATE_NOOP("Alerts", "Leader hotline");
    kind.accept = QT_TRANSLATE_NOOP("Floorwalk::InboxPane", "Start");
    kind.title = InboxWords::hotline;
    kind.detail = InboxWords::hotlineDetail;
    return kind;
}();

/** An escalation of the register, known whether the feed is heard or not; its activity is shown once it has begun. */
constexpr InboxKind escalationRows = [] {
    InboxKind kind = hotlineRows;
    kind.name = Escalations::kind;
    kind.isHeard = false;
    kind.icon = "urgent";
    kind.word = QT_TRANSLATE_NOOP("Alerts", "Escalation");
    kind.page = "";
    kind.title = InboxWords::escalation;
    kind.detail = InboxWords::escalationDetail;
    kind.value = InboxWords::age;
    return kind;
}();

/** Done or put off; nobody else takes it. What was agreed on days ago waits behind what goes on now. */
constexpr InboxKind followUpRows{
    .name = followUpKind,
    .board = InboxBoard::FollowUps,
    .acts = InboxAct::Snooze | InboxAct::Finish,
    .rank = 1,
    .isHeard = false,
    .icon = "followup",
    .word = QT_TRANSLATE_NOOP("Alerts", "Follow-up due"),
    .page = "coaching",
    .accept = QT_TRANSLATE_NOOP("Floorwalk::InboxPane", "Open"),
    .finish = QT_TRANSLATE_NOOP("Floorwalk::InboxPane", "Done"),
    .moreOfAll = QT_TRANSLATE_NOOP("Floorwalk::InboxPane", "More for all of them: done (D)"),
    .endings = agreedEndings,
    .rests = longRests,
    .title = InboxWords::ofFloor,
    .detail = InboxWords::followUpDetail,
    .value = InboxWords::dueDate,
};

/** Somebody was told a time: it comes before it is due, and is an alarm once it is missed. */
constexpr InboxKind promiseRows{
    .name = registerDueKind,
    .board = InboxBoard::Register,
    .acts = InboxAct::Snooze | InboxAct::Dismiss,
    .isHeard = false,
    .icon = "callback",
    .word = QT_TRANSLATE_NOOP("Alerts", "Promised time due"),
    .page = "register",
    .accept = QT_TRANSLATE_NOOP("Floorwalk::InboxPane", "Open"),
    .more = QT_TRANSLATE_NOOP("Floorwalk::InboxPane", "More: it is done (D)"),
    .moreOfAll = QT_TRANSLATE_NOOP("Floorwalk::InboxPane", "More for all of them: they are done (D)"),
    .endings = promiseEndings,
    .rests = shortRests,
    .title = InboxWords::promise,
    .detail = InboxWords::promiseDetail,
    .value = InboxWords::promisedTime,
};

/** Whoever answers for it does so until this is accepted. */
constexpr InboxKind offerRows = [] {
    InboxKind kind = promiseRows;
    kind.name = registerOfferKind;
    kind.acts |= InboxAct::Accept;
    kind.icon = "assign";
    kind.word = QT_TRANSLATE_NOOP("Alerts", "Hand-over offered");
    kind.page = "";
    kind.accept = QT_TRANSLATE_NOOP("Floorwalk::InboxPane", "Take over");
    kind.more = QT_TRANSLATE_NOOP("Floorwalk::InboxPane", "More: decline it (D)");
    kind.moreOfAll = QT_TRANSLATE_NOOP("Floorwalk::InboxPane", "More for all of them: decline them (D)");
    kind.endings = offerEndings;
    kind.detail = InboxWords::offerDetail;
    return kind;
}();

/** It waits until the operations manager has it in hand; opening it is not receiving it. */
constexpr InboxKind reportRows = [] {
    InboxKind kind = followUpRows;
    kind.name = reportWaitingKind;
    kind.board = InboxBoard::Reports;
    kind.acts = InboxAct::Finish;
    kind.icon = "nav-reports";
    kind.word = QT_TRANSLATE_NOOP("Alerts", "Report submitted");
    kind.page = "reports";
    kind.finish = QT_TRANSLATE_NOOP("Floorwalk::InboxPane", "Received");
    kind.moreOfAll = QT_TRANSLATE_NOOP("Floorwalk::InboxPane", "More for all of them: received (D)");
    kind.endings = receivedEndings;
    kind.rests = {};
    kind.detail = InboxWords::reportDetail;
    return kind;
}();

/** Whoever went to the seat comes back to an alert that is over, and says what was done. */
constexpr InboxKind endedRows{
    .name = endedAlertKind,
    .board = InboxBoard::EndedAlerts,
    .acts = InboxAct::Note | InboxAct::Dismiss,
    .rank = 1,
    .isHeard = false,
    .word = QT_TRANSLATE_NOOP("Alerts", "Over: what was done?"),
    .page = "floor",
    .accept = QT_TRANSLATE_NOOP("Floorwalk::InboxPane", "Open"),
    .more = QT_TRANSLATE_NOOP("Floorwalk::InboxPane", "More: note (N), how it ended (D)"),
    .moreOfAll = QT_TRANSLATE_NOOP("Floorwalk::InboxPane", "More for all of them: note (N), how they ended (D)"),
    .endings = alertEndings,
    .rests = {},
    .title = InboxWords::ofFloor,
    .detail = InboxWords::endedDetail,
    .value = InboxWords::age,
};

constexpr std::array allKinds{ruleRows,     seatRows,    breakRows,      feedLostRows, incidentRows,
                              reminderRows, hotlineRows, escalationRows, followUpRows, promiseRows,
                              offerRows,    reportRows,  endedRows};

} // namespace

std::span<const InboxKind> inboxKinds()
{
    return allKinds;
}

const InboxKind &inboxKind(QStringView kind)
{
    const auto own = std::ranges::find_if(
        allKinds, [kind](const InboxKind &one) { return !one.name.isEmpty() && one.name == kind; });
    if (own != allKinds.end())
        return *own;
    const std::optional<AlertKind> rule = alertKindFromName(kind);
    return rule && isAboutAgent(*rule) && *rule != AlertKind::NotLoggedIn ? allKinds[1] : allKinds[0];
}

} // namespace Floorwalk
