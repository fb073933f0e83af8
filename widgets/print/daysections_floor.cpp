// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the roll, the telephone system and the inbox say of a day.

#include "models/domain/alertoutcome.h"
#include "models/live/figureasshown.h"
#include "models/live/livesettings.h"
#include "widgets/common/words.h"
#include "widgets/floor/figurewords.h"
#include "widgets/frame/alertwords.h"
#include "widgets/print/daysections.h"
#include "widgets/print/reportphrases.h"

#include <algorithm>
#include <array>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

using namespace ReportPhrases;

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
            .arg(part.presentDue)
            .arg(part.due + part.leaveBegun);
    case FigureVariant::AttendanceByHours:
        return ReportText::tr("variant “by hours”: %1 present of %2, leave left out")
            .arg(lengthText(part.timePresent), lengthText(part.timeDue));
    default:
        return ReportText::tr("variant “planned”: %1 present of %2, leave left out").arg(part.presentDue).arg(part.due);
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
        figure.met = figureAsShown(part.variant, *part.rate) >= target;
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

/** How an alert ended, by its stable word. */
QString outcomeWord(const QString &outcome)
{
    static constexpr std::array words{
        std::pair(AlertOutcome::resolved, QT_TRANSLATE_NOOP("Reports", "went away")),
        std::pair(AlertOutcome::incident, QT_TRANSLATE_NOOP("Reports", "became an incident")),
        std::pair(AlertOutcome::settled, QT_TRANSLATE_NOOP("Reports", "settled at the seat")),
        std::pair(AlertOutcome::needsTime, QT_TRANSLATE_NOOP("Reports", "needed its time")),
        std::pair(AlertOutcome::agreed, QT_TRANSLATE_NOOP("Reports", "known and agreed")),
        std::pair(AlertOutcome::falseAlarm, QT_TRANSLATE_NOOP("Reports", "false alarm")),
        std::pair(AlertOutcome::other, QT_TRANSLATE_NOOP("Reports", "dismissed with a reason")),
    };
    const auto *const found = std::ranges::find_if(words, [&outcome](const auto &one) { return one.first == outcome; });
    return found == words.end() ? outcome : ReportText::tr(found->second);
}

} // namespace

/** The four floor indicators first and never one alone, then what else there is. */
SheetSection DaySections::indicators(const DayReport &report)
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

SheetSection DaySections::attendance(const DayReport &report)
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
    if (const int toCome = part.expected - part.present - int(part.absent.size()); toCome > 0)
        section.lines << ReportText::tr("%n shift(s) had not begun.", nullptr, toCome);
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

SheetSection DaySections::queues(const DayReport &report)
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
SheetSection DaySections::intervals(const DayReport &report)
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

SheetSection DaySections::alerts(const DayReport &report)
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

SheetSection DaySections::faults(const DayReport &report)
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

} // namespace Floorwalk
