// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the leaders did in a day: activities, meetings, walks, incidents, who stood in for whom, coaching.

#include "models/day/daysteps.h"
#include "models/day/daywords.h"
#include "models/service/reportparts.h"
#include "widgets/print/daysections.h"
#include "widgets/print/reportphrases.h"
#include "widgets/print/reportwords.h"

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

using namespace ReportPhrases;

QString outcomeOf(const ReportActivity &one)
{
    const ActivityRecord &record = one.record;
    QString outcome = one.missed ? ReportText::tr("missed (mandatory)") : ReportWords::statusWord(record.status);
    if (DaySteps::isLate(record))
        //: an activity that may not be left out: done, begun too late
        outcome = ReportText::tr("%1, begun too late").arg(outcome);
    if (!record.reason.isEmpty())
        outcome = ReportText::tr("%1: %2").arg(outcome, record.reason);
    const int steps = int(record.ticks.size());
    if (record.status == ActivityStatus::Done && steps > 0)
        outcome += ReportText::tr(", %1 of %2 steps").arg(DaySteps::stepsDone(record)).arg(steps);
    if (!record.note.isEmpty())
        outcome += u" · "_s + record.note;
    return outcome;
}

QString standInWords(const ReportStandIn &one, const Zone &zone)
{
    switch (one.kind) {
    case ReportStandIn::Kind::Deputy:
        if (!one.until)
            //: the walk goes on: the deputy, the leader, since when
            return ReportText::tr("%1 for %2 on a floor walk since %3")
                .arg(one.who, one.forWhom, clock(one.since, zone));
        //: the deputy, the leader, from, to
        return ReportText::tr("%1 for %2 on a floor walk, %3–%4")
            .arg(one.who, one.forWhom, clock(one.since, zone), clock(one.until, zone));
    case ReportStandIn::Kind::TookOver:
        return ReportText::tr("%1 took over from %2 at %3").arg(one.who, one.forWhom, clock(one.since, zone));
    case ReportStandIn::Kind::Swap:
        //: two agents exchanged their shifts: who came, whose shift it was
        return ReportText::tr("%1 for %2, shifts exchanged").arg(one.who, one.forWhom);
    case ReportStandIn::Kind::Substitute:
        if (!one.since)
            //: a substitute for the whole shift: who came, whose shift it was
            return ReportText::tr("%1 for %2, as a substitute").arg(one.who, one.forWhom);
        return ReportText::tr("%1 for %2 from %3 to %4, as a substitute")
            .arg(one.who, one.forWhom, clock(one.since, zone), clock(one.until, zone));
    }
    Q_UNREACHABLE();
}

QString noteWord(const QString &kind)
{
    switch (noteKindFromName(kind).value_or(NoteKind::Advice)) {
    case NoteKind::Praise:
        return ReportText::tr("praise");
    case NoteKind::Warning:
        return ReportText::tr("warning");
    case NoteKind::FollowUp:
        return ReportText::tr("follow-up");
    case NoteKind::Advice:
    case NoteKind::Care:
        return ReportText::tr("advice");
    }
    Q_UNREACHABLE();
}

} // namespace

SheetSection DaySections::activities(const DayReport &report, const QString &language)
{
    SheetSection section =
        sectionOf(u"activities"_s, ReportText::tr("Activities"), ReportText::tr("from the plan of the day"),
                  ReportText::tr("No activity was planned or done."));
    const bool several = report.leaders().size() > 1;
    section.table.head = {ReportText::tr("Planned"), ReportText::tr("Real"), ReportText::tr("Activity"),
                          ReportText::tr("Outcome")};
    if (several)
        section.table.head.insert(3, ReportText::tr("By"));
    for (const ReportActivity &one : report.activities) {
        const ActivityRecord &record = one.record;
        QString title = ReportWords::activityTitle(record, report.dayTemplate, language);
        if (!one.about.isEmpty())
            title = ReportText::tr("%1: %2").arg(title, one.about);
        QStringList cells{record.passive ? ReportText::tr("came up")
                                         : span(record.plannedStart, record.plannedEnd, report.zone),
                          span(record.actualStart, record.actualEnd, report.zone), title, outcomeOf(one)};
        if (several)
            cells.insert(3, record.leader);
        section.table.rows.push_back({cells, record.id ? u"activity:%1"_s.arg(record.position) : QString()});
    }
    return section;
}

/** What was put down of meetings: a line each of targets, agenda and minutes. */
SheetSection DaySections::meetings(const DayReport &report, const QString &language)
{
    SheetSection section =
        sectionOf(u"meetings"_s, ReportText::tr("Meetings"), ReportText::tr("as the leaders put them down"),
                  ReportText::tr("Nothing was put down of a meeting."));
    for (const MeetingWords &one : report.meetings) {
        const QString title =
            one.title.isEmpty() ? DayWords::titleIn(report.dayTemplate, one.key, language) : one.title;
        //: a meeting of the day: when it began, its name, who held it
        const QString which = ReportText::tr("%1 %2, %3").arg(clock(one.at, report.zone), title, one.leader);
        const auto add = [&section, &which](const QString &what, QString text) {
            if (text.isEmpty())
                return;
            text.replace(u'\n', ReportText::tr("; "));
            //: of a meeting: which, "Agenda" or "Minutes", what was written
            section.lines << ReportText::tr("%1 — %2: %3").arg(which, what, text);
        };
        add(ReportText::tr("Targets"), one.targets);
        add(ReportText::tr("Agenda"), one.agenda);
        add(ReportText::tr("Minutes"), one.minutes);
    }
    return section;
}

SheetSection DaySections::walks(const DayReport &report, const QString &language)
{
    SheetSection section = sectionOf(u"walks"_s, ReportText::tr("Floor walks"),
                                     ReportText::tr("from the walks’ checklists"), ReportText::tr("No walk was made."));
    for (const ReportWalk &one : report.walks) {
        const QString when = span(std::optional(one.from), one.to, report.zone);
        QString line = one.mandatory ? ReportText::tr("%1, %2, mandatory").arg(when, one.leader)
                                     : ReportText::tr("%1, %2").arg(when, one.leader);
        QStringList found;
        for (const ReportWalk::Finding &finding : one.findings) {
            const QString title =
                DayWords::stepTitleIn(report.dayTemplate, ReportParts::walkKey, finding.step, language, report.date);
            found << (finding.note.isEmpty() ? title : ReportText::tr("%1: %2").arg(title, finding.note));
        }
        line += u" — "_s;
        if (!found.isEmpty())
            line += ReportText::tr("not in order: %1").arg(found.join(ReportText::tr("; ")));
        else
            line += one.rated > 0 ? ReportText::tr("all %n rated point(s) in order", nullptr, one.rated)
                                  : ReportText::tr("nothing was rated");
        section.lines << line;
    }
    return section;
}

SheetSection DaySections::incidents(const DayReport &report)
{
    SheetSection section =
        sectionOf(u"incidents"_s, ReportText::tr("Incidents"), ReportText::tr("from the incidents’ records"),
                  ReportText::tr("There was no incident."));
    for (const IncidentRecord &one : report.incidents) {
        const std::optional<Moment> to = one.lasts() ? std::nullopt : std::optional(one.span.to);
        QStringList parts{ReportText::tr("#%1, %2: %3 of %4 off line")
                              .arg(one.number)
                              .arg(span(std::optional(one.span.from), to, report.zone))
                              .arg(one.gone())
                              .arg(one.of)};
        if (!one.words.cause.isEmpty())
            parts << ReportText::tr("cause: %1").arg(one.words.cause);
        parts << (one.words.reportedTo.isEmpty() ? ReportText::tr("reported to nobody")
                                                 : ReportText::tr("reported to %1").arg(one.words.reportedTo));
        section.lines << parts.join(u" · "_s);
    }
    return section;
}

SheetSection DaySections::standIns(const DayReport &report)
{
    SheetSection section =
        sectionOf(u"standIns"_s, ReportText::tr("Who stood in for whom"),
                  ReportText::tr("from hand-overs, walks, swaps and substitutes"), ReportText::tr("Nobody."));
    for (const ReportStandIn &one : report.standIns)
        section.lines << standInWords(one, report.zone);
    return section;
}

SheetSection DaySections::coaching(const DayReport &report)
{
    const CoachingPart &part = report.coaching;
    SheetSection section = sectionOf(u"coaching"_s, ReportText::tr("Listening and coaching"),
                                     ReportText::tr("from the register; counts only"),
                                     ReportText::tr("Nobody was listened to, and no note was written."));
    if (part.monitored + part.calledBack > 0) {
        QStringList by;
        for (auto it = part.byWhom.begin(); it != part.byWhom.end(); ++it)
            by << ReportText::tr("%1 %2").arg(it.key()).arg(it.value());
        section.lines << ReportText::tr("%1 listen-ins and %2 call-backs of %3 people, by: %4")
                             .arg(part.monitored)
                             .arg(part.calledBack)
                             .arg(part.people)
                             .arg(by.join(ReportText::tr(", ")));
    }
    QStringList notes;
    for (auto it = part.notes.begin(); it != part.notes.end(); ++it)
        notes << ReportText::tr("%1 %2").arg(noteWord(it.key())).arg(it.value());
    if (!notes.isEmpty())
        section.lines << ReportText::tr("Notes: %1").arg(notes.join(ReportText::tr(", ")));
    return section;
}

} // namespace Floorwalk
