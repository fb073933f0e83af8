// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The day report in words, section by section.

#include "models/day/daysteps.h"
#include "models/day/daywords.h"
#include "models/live/livesettings.h"
#include "models/policy/registerwords.h"
#include "models/service/reportparts.h"
#include "widgets/common/words.h"
#include "widgets/floor/figurewords.h"
#include "widgets/frame/alertwords.h"
#include "widgets/print/reportphrases.h"
#include "widgets/print/reportwords.h"

#include <algorithm>
#include <array>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

using namespace ReportPhrases;

/** What a section says and where its facts are from. */
SheetSection sectionOf(const QString &key, const QString &title, const QString &source, const QString &empty)
{
    return {.key = key, .title = title, .source = source, .figures = {}, .table = {}, .lines = {}, .empty = empty};
}

QString fromRoll()
{
    return ReportText::tr("from the roll");
}

QString fromCalls(const DayReport &report)
{
    return ReportText::tr("from the telephone system, %1").arg(span(report.window, report.zone));
}

QString namesOf(const std::vector<ReportPerson> &people)
{
    QStringList names;
    for (const ReportPerson &one : people) {
        names << (one.late ? ReportText::tr("%1 (%2)").arg(one.name, lengthWords(*one.late)) : one.name);
    }
    return names.join(ReportText::tr(", "));
}

QString targetSetBy(const QString &leader)
{
    return ReportText::tr("target set for the day by %1").arg(leader);
}

/** The variant of the rate and what it was made of. */
QString attendanceNote(const AttendancePart &part)
{
    switch (part.variant) {
    case FigureVariant::AttendanceRaw:
        return ReportText::tr("variant “raw”: %1 present of %2, leave among them")
            .arg(part.present)
            .arg(part.expected + part.leaveBegun);
    case FigureVariant::AttendanceByHours:
        return ReportText::tr("variant “by hours”: %1 present of %2, leave left out")
            .arg(lengthText(part.timePresent), lengthText(part.timeDue));
    default:
        return ReportText::tr("variant “planned”: %1 present of %2, leave left out")
            .arg(part.present)
            .arg(part.expected);
    }
}

SheetFigure attendanceRate(const DayReport &report)
{
    const AttendancePart &part = report.attendance;
    const double target = report.targets.over(report.settings).number(u"attendance_target"_s) / 100.0;
    QString note = attendanceNote(part);
    if (const SetTarget *const set = report.targets.of(DayTarget::Attendance))
        note += u" · "_s + targetSetBy(set->by);
    SheetFigure figure{
        .name = ReportText::tr("%1, %2").arg(ReportText::tr("Attendance rate"), FigureWords::variant(part.variant)),
        .value = percent(part.rate),
        .target = percent(target),
        .note = note,
        .met = {},
        .link = u"page:attendance"_s};
    if (part.rate)
        figure.met = *part.rate >= target;
    return figure;
}

SheetFigure figureOf(const ReportFigure &one, const LiveSettings &live)
{
    const OpenedFigure &figure = one.figure;
    const FigureVariant variant = figure.wish.variant;
    const QString title = FigureWords::title(figure.wish.kind());
    QStringList notes{FigureWords::formula(variant, live, {})};
    if (const QString parts = FigureWords::parts(figure); !parts.isEmpty())
        notes << parts;
    if (figure.notKept)
        notes << ReportText::tr("not kept of days so long ago");
    if (figure.excused > Millis(0))
        notes << ReportText::tr("without %1 that incidents took").arg(lengthText(figure.excused));
    if (!one.setBy.isEmpty())
        notes << targetSetBy(one.setBy);
    // No figure without its variant's name: busy time alone is told three ways.
    return {.name = ReportText::tr("%1, %2").arg(title, FigureWords::variant(variant)),
            .value = FigureWords::value(variant, figure.value),
            .target = one.target ? (one.lessIsBetter ? u"≤ "_s : QString()) + FigureWords::value(variant, one.target)
                                 : QString(),
            .note = notes.join(u" · "_s),
            .met = one.isMet(),
            .link = u"figure:"_s + figureVariantName(variant)};
}

/** The four floor indicators first and never one alone, then what else there is. */
SheetSection indicators(const DayReport &report)
{
    SheetSection section = sectionOf(u"figures"_s, ReportText::tr("Figures"), fromCalls(report), {});
    section.figures.push_back(attendanceRate(report));
    const LiveSettings live = LiveSettings::from(report.settings);
    std::vector<SheetFigure> rest;
    for (const ReportFigure &one : report.figures) {
        const FigureVariant variant = one.figure.wish.variant;
        const bool isIndicator = variant == FigureVariant::OfLoggedIn || variant == FigureVariant::BusyLongest
                                 || variant == FigureVariant::QueueCalls;
        (isIndicator ? section.figures : rest).push_back(figureOf(one, live));
    }
    section.figures.insert(section.figures.end(), rest.begin(), rest.end());
    return section;
}

SheetSection attendance(const DayReport &report)
{
    const AttendancePart &part = report.attendance;
    SheetSection section =
        sectionOf(u"attendance"_s, ReportText::tr("Attendance"), fromRoll(), ReportText::tr("Nobody was rostered."));
    if (part.expected == 0 && part.leave.empty())
        return section;
    section.lines << ReportText::tr("%1 due, %2 present, %3 late, %4 on leave, %5 absent")
                         .arg(part.expected)
                         .arg(part.present)
                         .arg(part.late.size())
                         .arg(part.leave.size())
                         .arg(part.absent.size());
    for (const auto &[title, people] :
         {std::pair(ReportText::tr("Late"), &part.late), std::pair(ReportText::tr("On leave"), &part.leave),
          std::pair(ReportText::tr("Absent"), &part.absent),
          //: Who came so late, or left so early, that the rules count a share of the day as absence
          std::pair(ReportText::tr("Came, deemed absent in part by the rules"), &part.deemed)}) {
        if (!people->empty())
            section.lines << ReportText::tr("%1: %2").arg(title, namesOf(*people));
    }
    section.lines << (part.closed ? ReportText::tr("The day is closed.")
                      : part.open > 0
                          ? ReportText::tr("The day is not closed: %n thing(s) stand in the way.", nullptr, part.open)
                          : ReportText::tr("The day is not closed yet: all of this is provisional."));
    return section;
}

QString outcomeOf(const ReportActivity &one)
{
    const ActivityRecord &record = one.record;
    QString outcome = one.missed ? ReportText::tr("missed (mandatory)") : ReportWords::statusWord(record.status);
    if (!record.reason.isEmpty())
        outcome = ReportText::tr("%1: %2").arg(outcome, record.reason);
    const int steps = int(record.ticks.size());
    if (record.status == ActivityStatus::Done && steps > 0)
        outcome += ReportText::tr(", %1 of %2 steps").arg(DaySteps::stepsDone(record)).arg(steps);
    if (!record.note.isEmpty())
        outcome += u" · "_s + record.note;
    return outcome;
}

SheetSection activities(const DayReport &report, const QString &language)
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
        QString title =
            record.title.isEmpty() ? DayWords::titleIn(report.dayTemplate, record.key, language) : record.title;
        if (!record.subject.isEmpty())
            title = ReportText::tr("%1: %2").arg(title, record.subject);
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
SheetSection meetings(const DayReport &report, const QString &language)
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

SheetSection queues(const DayReport &report)
{
    SheetSection section = sectionOf(u"queues"_s, ReportText::tr("Calls by queue"), fromCalls(report),
                                     ReportText::tr("No calls came in."));
    section.table.head = {ReportText::tr("Queue"),    ReportText::tr("Came in"),       ReportText::tr("Answered"),
                          ReportText::tr("Given up"), ReportText::tr("Service level"), ReportText::tr("Target"),
                          ReportText::tr("Variant")};
    section.table.numbers = {1, 2, 3, 4, 5};
    for (const ReportQueue &one : report.queues) {
        section.table.rows.push_back(
            {{one.queue, QString::number(one.counts.offered), QString::number(one.counts.answered),
              QString::number(one.counts.abandoned), percent(one.serviceLevel), u"%1 %"_s.arg(one.target),
              FigureWords::variant(one.variant)},
             u"page:floor"_s});
    }
    return section;
}

/** Half hours in the order of the columns: the first half of the day beside the second; and what the calls were about.
 */
SheetSection intervals(const DayReport &report)
{
    SheetSection section = sectionOf(u"intervals"_s, ReportText::tr("Calls by half hour"), fromCalls(report), {});
    if (!report.callReasons.reasons.empty()) {
        QStringList reasons;
        for (const ReasonCount &one : report.callReasons.reasons)
            reasons << ReportText::tr("%1 %2").arg(one.reason).arg(one.count);
        //: for how many calls it was noted what they were about, and what
        section.lines << ReportText::tr("What %n call(s) were about: %1", nullptr, report.callReasons.calls)
                             .arg(reasons.join(ReportText::tr(", ")));
    }
    if (report.intervals.empty())
        return section;
    const QStringList head{ReportText::tr("From"), ReportText::tr("Came in"), ReportText::tr("Answered"),
                           ReportText::tr("Given up")};
    section.table.head = head + head;
    section.table.numbers = {1, 2, 3, 5, 6, 7};
    const auto cellsOf = [&report](const ReportInterval &one) {
        return QStringList{clock(one.since, report.zone), QString::number(one.offered), QString::number(one.answered),
                           QString::number(one.abandoned)};
    };
    const size_t half = (report.intervals.size() + 1) / 2;
    for (size_t i = 0; i < half; ++i) {
        QStringList cells = cellsOf(report.intervals[i]);
        cells += half + i < report.intervals.size() ? cellsOf(report.intervals[half + i])
                                                    : QStringList{QString(), QString(), QString(), QString()};
        section.table.rows.push_back({cells, {}});
    }
    return section;
}

/** How an alert ended, by its stable word. */
QString outcomeWord(const QString &outcome)
{
    static constexpr std::array words{
        std::pair("resolved", QT_TRANSLATE_NOOP("Reports", "went away")),
        std::pair("incident", QT_TRANSLATE_NOOP("Reports", "became an incident")),
        std::pair("settled", QT_TRANSLATE_NOOP("Reports", "settled at the seat")),
        std::pair("needsTime", QT_TRANSLATE_NOOP("Reports", "needed its time")),
        std::pair("agreed", QT_TRANSLATE_NOOP("Reports", "known and agreed")),
        std::pair("falseAlarm", QT_TRANSLATE_NOOP("Reports", "false alarm")),
        std::pair("other", QT_TRANSLATE_NOOP("Reports", "dismissed with a reason")),
    };
    const auto *const found =
        std::ranges::find_if(words, [&outcome](const auto &one) { return outcome == QLatin1StringView(one.first); });
    return found == words.end() ? outcome : ReportText::tr(found->second);
}

SheetSection alerts(const DayReport &report)
{
    SheetSection section = sectionOf(u"alerts"_s, ReportText::tr("Alerts"), ReportText::tr("from the inbox"),
                                     ReportText::tr("No alert came up."));
    section.table.head = {ReportText::tr("Kind"),          ReportText::tr("Number"),      ReportText::tr("Alarms"),
                          ReportText::tr("Reacted to"),    ReportText::tr("Half within"), ReportText::tr("Longest"),
                          ReportText::tr("How they ended")};
    section.table.numbers = {1, 2, 3, 4, 5};
    for (const ReportAlerts &one : report.alerts) {
        QStringList ends;
        for (auto it = one.outcomes.begin(); it != one.outcomes.end(); ++it)
            ends << ReportText::tr("%1 %2").arg(outcomeWord(it.key())).arg(it.value());
        if (one.open > 0)
            ends << ReportText::tr("open %1").arg(one.open);
        section.table.rows.push_back({{alertKindWord(one.kind), QString::number(one.count), QString::number(one.alarms),
                                       QString::number(one.reacted), length(one.medianReaction),
                                       length(one.longestReaction), ends.join(ReportText::tr(", "))},
                                      {}});
    }
    return section;
}

SheetSection walks(const DayReport &report, const QString &language)
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

SheetSection faults(const DayReport &report)
{
    SheetSection section = sectionOf(u"faults"_s, ReportText::tr("Excused on the roll"), fromRoll(),
                                     ReportText::tr("Nobody was excused."));
    for (const ReportFault &one : report.faults) {
        const QString when = one.until ? span(TimeRange{one.at, *one.until}, report.zone) : clock(one.at, report.zone);
        section.lines << (one.note.isEmpty() ? ReportText::tr("%1 %2").arg(when, one.name)
                                             : ReportText::tr("%1 %2: %3").arg(when, one.name, one.note));
    }
    return section;
}

SheetSection incidents(const DayReport &report)
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

QString standInWords(const ReportStandIn &one, const Zone &zone)
{
    switch (one.kind) {
    case ReportStandIn::Kind::Deputy:
        return ReportText::tr("%1 for %2 during floor walks").arg(one.who, one.forWhom);
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

SheetSection standIns(const DayReport &report)
{
    SheetSection section =
        sectionOf(u"standIns"_s, ReportText::tr("Who stood in for whom"),
                  ReportText::tr("from hand-overs, walks, swaps and substitutes"), ReportText::tr("Nobody."));
    for (const ReportStandIn &one : report.standIns)
        section.lines << standInWords(one, report.zone);
    return section;
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

SheetSection coaching(const DayReport &report)
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

/** What the leaders took up: a line each but for praise, which stands for itself. */
SheetSection registerEntries(const DayReport &report)
{
    SheetSection section = sectionOf(u"register"_s, ReportText::tr("Taken up"), ReportText::tr("from the register"),
                                     ReportText::tr("Nothing was taken up."));
    if (!report.topics.empty()) {
        QStringList topics;
        for (const ReportTopic &one : report.topics)
            topics << ReportText::tr("%1 %2").arg(one.topic).arg(one.count);
        section.lines << ReportText::tr("Asked about most: %1").arg(topics.join(ReportText::tr(", ")));
    }
    if (report.qa.errors > 0) {
        QStringList items;
        for (const ReportTopic &one : report.qa.items)
            items << ReportText::tr("%1 %2").arg(one.topic).arg(one.count);
        //: how many errors quality assurance found, how many of them are fatal, and of which items
        section.lines << ReportText::tr("QA errors: %1, fatal %2 (%3)")
                             .arg(report.qa.errors)
                             .arg(report.qa.fatal)
                             .arg(items.join(ReportText::tr(", ")));
    }
    section.table.head = {ReportText::tr("No."),         ReportText::tr("Kind"),           ReportText::tr("What"),
                          ReportText::tr("Agent, seat"), ReportText::tr("Answers for it"), ReportText::tr("Standing")};
    section.table.numbers = {0};
    for (const ReportEntry &one : report.entries) {
        if (one.kind == EntryKind::Praise)
            continue;
        QStringList whom{one.agent, one.seat};
        whom.removeAll(QString());
        QStringList what{one.topic, one.text};
        what.removeAll(QString());
        section.table.rows.push_back({{QString::number(one.number), RegisterWords::kind(one.kind), what.join(u" · "_s),
                                       whom.join(ReportText::tr(", ")), one.owner, one.standing},
                                      {}});
    }
    return section;
}

SheetSection praise(const DayReport &report)
{
    SheetSection section = sectionOf(u"praise"_s, ReportText::tr("Praise"), ReportText::tr("from the register"),
                                     ReportText::tr("None was put on record."));
    for (const ReportEntry &one : report.entries) {
        if (one.kind != EntryKind::Praise)
            continue;
        const QString what = one.text.isEmpty() ? one.topic : one.text;
        section.lines << (one.agent.isEmpty() ? what : ReportText::tr("%1: %2").arg(one.agent, what));
    }
    return section;
}

/** The leader's lines, and the tasks that wait in the register. */
SheetSection planAhead(const DayReport &report, SheetSection section)
{
    for (const ReportEntry &one : report.tasksAhead) {
        const QString what = one.text.isEmpty() ? one.topic : one.text;
        if (!section.lines.contains(what)) {
            section.lines
                << ReportText::tr("%1 (task, due %2)").arg(what, report.zone.localDate(*one.due).toString(Qt::ISODate));
        }
    }
    return section;
}

/** What was agreed with somebody is for the next leader to read, not for the report: there it is a number. */
SheetSection openItems(const DayReport &report, const QString &language)
{
    SheetSection section = sectionOf(u"open"_s, ReportText::tr("Open"), ReportText::tr("at the end of the report"),
                                     ReportText::tr("Nothing is open."));
    int agreed = 0;
    for (const ReportOpenItem &one : report.open) {
        if (one.kind == "followUp"_L1)
            ++agreed;
        else
            section.lines << ReportWords::openItem(one, report.dayTemplate, language, report.zone);
    }
    if (agreed > 0)
        section.lines << ReportText::tr("%n agreed action(s) with agents are due.", nullptr, agreed);
    return section;
}

SheetSection words(const QString &key, const QString &title, const QString &text, const QString &empty)
{
    SheetSection section = sectionOf(key, title, ReportText::tr("by the leader"), empty);
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts))
        section.lines << line;
    return section;
}

QStringList notices(const DayReport &report)
{
    QStringList lines;
    if (!report.over) {
        lines << ReportText::tr("The shift goes on: this is how it stood at %1.")
                     .arg(report.zone.localTime(report.made).toString(u"HH:mm"_s));
    }
    for (const FeedGap &gap : report.gaps) {
        const QString when = span(gap.range, report.zone);
        const QString why = gap.feed.isEmpty() ? gap.why : ReportText::tr("%1: %2").arg(gap.feed, gap.why);
        lines << (gap.filled ? ReportText::tr("%1 the telephone system was not heard (%2); its log told what went on.")
                                   .arg(when, why)
                             : ReportText::tr("%1 the telephone system was not heard (%2): no figure counts this time.")
                                   .arg(when, why));
    }
    if (report.summedTo)
        lines << ReportText::tr("Calls and states of this day are kept as half-hour sums only.");
    return lines;
}

} // namespace

ReportSheet ReportWords::sheet(const DayReport &report, const QString &language)
{
    ReportSheet sheet;
    sheet.title = kindWord(ReportKind::Day);
    sheet.subtitle =
        QStringList{date(report.date), teams(report.teams), report.leaders().join(ReportText::tr(", "))}.join(u" · "_s);
    sheet.language = language;
    sheet.notices = notices(report);
    sheet.sections = {indicators(report), attendance(report), activities(report, language), meetings(report, language),
                      queues(report)};
    if (!report.intervals.empty() || !report.callReasons.reasons.empty())
        sheet.sections.push_back(intervals(report));
    for (const auto &section :
         {alerts(report), walks(report, language), faults(report), incidents(report), standIns(report),
          registerEntries(report), praise(report), coaching(report), openItems(report, language)})
        sheet.sections.push_back(section);
    sheet.sections.push_back(words(u"reflection"_s, ReportText::tr("Reflection"), report.words.reflection,
                                   ReportText::tr("Nothing was written.")));
    sheet.sections.push_back(planAhead(report, words(u"tomorrow"_s, ReportText::tr("Plan for tomorrow"),
                                                     report.words.tomorrow, ReportText::tr("Nothing was written."))));
    sheet.sections.push_back(words(u"handover"_s, ReportText::tr("Hand-over"), report.words.handover,
                                   ReportText::tr("Nothing was written.")));
    sheet.signatures = {
        ReportText::tr("Written %1").arg(report.zone.local(report.made).toString(u"yyyy-MM-dd HH:mm"_s))};
    return sheet;
}

} // namespace Floorwalk
