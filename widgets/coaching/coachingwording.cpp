// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/coaching/coachingwording.h"

#include <QCoreApplication>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

/** Where this file's texts stand in the catalogue. */
struct WordsOfCoaching
{
    Q_DECLARE_TR_FUNCTIONS(Coaching)
};

} // namespace

QString CoachingWording::kindWord(NoteKind kind)
{
    switch (kind) {
    case NoteKind::Praise:
        return WordsOfCoaching::tr("Praise");
    case NoteKind::Advice:
        return WordsOfCoaching::tr("Advice");
    case NoteKind::Warning:
        return WordsOfCoaching::tr("Warning");
    case NoteKind::Care:
        return WordsOfCoaching::tr("Care");
    case NoteKind::FollowUp:
        return WordsOfCoaching::tr("Follow-up");
    }
    Q_UNREACHABLE();
}

QString CoachingWording::kindIcon(NoteKind kind)
{
    switch (kind) {
    case NoteKind::Praise:
        return u"done"_s;
    case NoteKind::Advice:
        return u"note"_s;
    case NoteKind::Warning:
        return u"alert-warning"_s;
    case NoteKind::Care:
        return u"assign"_s;
    case NoteKind::FollowUp:
        return u"followup"_s;
    }
    Q_UNREACHABLE();
}

QString CoachingWording::listeningWord(ListeningKind kind)
{
    return kind == ListeningKind::Monitored ? WordsOfCoaching::tr("Listened") : WordsOfCoaching::tr("Called back");
}

QString CoachingWording::listeningIcon(ListeningKind kind)
{
    return kind == ListeningKind::Monitored ? u"listen"_s : u"callback"_s;
}

QString CoachingWording::coverage(const ListeningFacts &facts, const ListeningRules &rules)
{
    //: this week's calls listened to and sampled call-backs, each against the number aimed at
    return WordsOfCoaching::tr("Listened %1/%2 · called back %3/%4")
        .arg(facts.monitored)
        .arg(rules.monitored)
        .arg(facts.calledBack)
        .arg(rules.calledBack);
}

QString CoachingWording::reason(const ListeningReason &reason)
{
    using Kind = ListeningReason::Kind;
    switch (reason.kind) {
    case Kind::NeverHeard:
        return WordsOfCoaching::tr("never listened to, as far as is on record");
    case Kind::NotThisWeek:
        return WordsOfCoaching::tr("not listened to this week");
    case Kind::OwesMonitored:
        return WordsOfCoaching::tr("%n call(s) to listen to this week", nullptr, reason.value);
    case Kind::OwesCalledBack:
        return WordsOfCoaching::tr("%n call-back(s) to sample this week", nullptr, reason.value);
    case Kind::LongCalls:
        return WordsOfCoaching::tr("%n long call(s) this week", nullptr, reason.value);
    case Kind::Alerts:
        return WordsOfCoaching::tr("%n alert(s) this week", nullptr, reason.value);
    case Kind::SlowHandling:
        return WordsOfCoaching::tr("handling time %1 % over the target").arg(reason.value);
    case Kind::Errors:
        return WordsOfCoaching::tr("%n QA error(s) in two weeks", nullptr, reason.value);
    case Kind::Upset:
        return WordsOfCoaching::tr("unstable or upset lately");
    case Kind::LongAgo:
        return WordsOfCoaching::tr("%n day(s) since the last time", nullptr, reason.value);
    }
    Q_UNREACHABLE();
}

QString CoachingWording::away(ListeningAway away)
{
    switch (away) {
    case ListeningAway::Here:
        return {};
    case ListeningAway::OnLeave:
        return WordsOfCoaching::tr("on leave today");
    case ListeningAway::OffToday:
        return WordsOfCoaching::tr("not on shift today");
    }
    Q_UNREACHABLE();
}

QString CoachingWording::reason(const CareReason &reason)
{
    using Kind = CareReason::Kind;
    switch (reason.kind) {
    case Kind::Upset:
        return WordsOfCoaching::tr("%n upsetting call(s) not talked over", nullptr, reason.value);
    case Kind::ActionsDue:
        return WordsOfCoaching::tr("%n thing(s) agreed in a talk due", nullptr, reason.value);
    case Kind::LongCalls:
        return WordsOfCoaching::tr("%n very long call(s) today", nullptr, reason.value);
    case Kind::NeverCared:
        return WordsOfCoaching::tr("no talk on record");
    case Kind::LastCare:
        return reason.value == 0 ? WordsOfCoaching::tr("talked to within a day")
                                 : WordsOfCoaching::tr("last talk %n day(s) ago", nullptr, reason.value);
    }
    Q_UNREACHABLE();
}

QString CoachingWording::hint(const FoundWording &found)
{
    switch (found.fault) {
    case WordingFault::Generalises:
        return WordsOfCoaching::tr("“%1” tells no time. Say when it was and how often.").arg(found.word);
    case WordingFault::Judges:
        return WordsOfCoaching::tr("“%1” judges. Say what was seen or heard.").arg(found.word);
    case WordingFault::Compares:
        return WordsOfCoaching::tr("“%1” compares with others. Say what is asked of this one.").arg(found.word);
    case WordingFault::Shirks:
        return WordsOfCoaching::tr("“%1” passes it on. Say what you yourself need.").arg(found.word);
    case WordingFault::Forces:
        return WordsOfCoaching::tr("“%1” forces. Ask for it, and agree on a date.").arg(found.word);
    }
    Q_UNREACHABLE();
}

QString CoachingWording::due(QDate due, QDate today)
{
    const int days = int(due.daysTo(today));
    if (days == 0)
        return WordsOfCoaching::tr("due today");
    if (days > 0)
        return WordsOfCoaching::tr("%n day(s) overdue", nullptr, days);
    if (days == -1)
        return WordsOfCoaching::tr("due tomorrow");
    return WordsOfCoaching::tr("due %1").arg(due.toString(u"MM-dd"_s));
}

QString CoachingWording::moment(Moment moment, const Zone &zone, QDate today)
{
    const QDateTime local = zone.local(moment);
    return local.toString(local.date().year() == today.year() ? u"MM-dd HH:mm"_s : u"yyyy-MM-dd HH:mm"_s);
}

} // namespace Floorwalk
