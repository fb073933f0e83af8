// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A week or a month in words.

#include "models/day/daywords.h"
#include "widgets/common/words.h"
#include "widgets/print/daysections.h"
#include "widgets/print/reportphrases.h"
#include "widgets/print/reportwords.h"

#include <algorithm>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

QString countOf(int part, int whole)
{
    return ReportText::tr("%1 of %2").arg(part).arg(whole);
}

/** Hours and minutes; a dash for none. */
QString timeOf(Millis time)
{
    const auto minutes = std::chrono::floor<std::chrono::minutes>(time).count();
    return minutes > 0 ? u"%1:%2"_s.arg(minutes / 60).arg(minutes % 60, 2, 10, QLatin1Char('0')) : u"–"_s;
}

QString walksOf(const PeriodCounts &counts)
{
    const QString kept = countOf(counts.walksKept, counts.walksDue);
    //: walks kept of those due, and how many more were begun too late
    return counts.walksLate > 0 ? ReportText::tr("%1, %n late", nullptr, counts.walksLate).arg(kept) : kept;
}

SheetSection summary(const PeriodReport &report)
{
    const PeriodCounts &total = report.total;
    SheetSection section{.key = u"summary"_s,
                         .title = ReportText::tr("Summary"),
                         .source = ReportText::tr("from the plans of %n day(s)", nullptr, int(report.days.size())),
                         .figures = {},
                         .table = {},
                         .lines = {},
                         .empty = ReportText::tr("No day of this time was planned.")};
    if (report.days.empty())
        return section;
    const auto add = [&section](const QString &name, const QString &value, const QString &note, const QString &link,
                                std::optional<bool> met = std::nullopt) {
        section.figures.push_back({.name = name, .value = value, .target = {}, .note = note, .met = met, .link = link});
    };
    const int all = total.planned + total.cameUp;
    add(ReportText::tr("Activities done"), countOf(total.done, all),
        ReportText::tr("%1 planned, %2 came up on the floor").arg(total.planned).arg(total.cameUp),
        u"activities:done"_s);
    add(ReportText::tr("Skipped"), QString::number(total.skipped),
        total.handedOver > 0 ? ReportText::tr("each with its reason; %n more handed over", nullptr, total.handedOver)
                             : ReportText::tr("each with its reason"),
        u"activities:skipped"_s);
    add(ReportText::tr("Mandatory missed"), QString::number(total.missed),
        ReportText::tr("their time went by and nobody began them"), u"activities:missed"_s, total.missed == 0);
    add(ReportText::tr("Mandatory walks kept"), countOf(total.walksKept, total.walksDue),
        total.walksLate > 0
            ? ReportText::tr("of those whose time has come; %n more begun too late", nullptr, total.walksLate)
            : ReportText::tr("of those whose time has come"),
        u"activities:walks"_s, total.walksDue > 0 ? std::optional(total.walksKept == total.walksDue) : std::nullopt);
    add(ReportText::tr("Time on the floor"), timeOf(total.onFloor),
        ReportText::tr("hours and minutes of floor walks, without pauses"), u"activities:floor"_s);
    add(ReportText::tr("Time spent"), timeOf(total.spent),
        ReportText::tr("hours and minutes; planned were %1").arg(timeOf(total.plannedTime)), u"activities:all"_s);
    return section;
}

SheetSection byActivity(const PeriodReport &report, const QString &language)
{
    SheetSection section{
        .key = u"byActivity"_s,
        .title = ReportText::tr("Planned and done"),
        .source = ReportText::tr("by activity"),
        .figures = {},
        .table = {.head = {ReportText::tr("Activity"), ReportText::tr("Planned"), ReportText::tr("Came up"),
                           ReportText::tr("Done"), ReportText::tr("Skipped"), ReportText::tr("Missed"),
                           ReportText::tr("Planned time"), ReportText::tr("Real time")},
                  .numbers = {1, 2, 3, 4, 5, 6, 7},
                  .rows = {}},
        .lines = {},
        .empty = ReportText::tr("There is nothing to count.")};
    for (const PeriodActivity &one : report.activities) {
        const PeriodCounts &counts = one.counts;
        section.table.rows.push_back(
            {{DayWords::titleIn(report.dayTemplate, one.key, language), QString::number(counts.planned),
              QString::number(counts.cameUp), QString::number(counts.done), QString::number(counts.skipped),
              QString::number(counts.missed), timeOf(counts.plannedTime), timeOf(counts.spent)},
             u"activities:key:"_s + one.key});
    }
    return section;
}

SheetSection byDay(const PeriodReport &report)
{
    SheetSection section{.key = u"byDay"_s,
                         .title = ReportText::tr("Days"),
                         .source = ReportText::tr("by day"),
                         .figures = {},
                         .table = {.head = {ReportText::tr("Day"), ReportText::tr("Done"), ReportText::tr("Skipped"),
                                            ReportText::tr("Missed"), ReportText::tr("Walks kept"),
                                            ReportText::tr("On the floor"), ReportText::tr("Day report")},
                                   .numbers = {1, 2, 3, 4, 5},
                                   .rows = {}},
                         .lines = {},
                         .empty = ReportText::tr("There is nothing to count.")};
    for (const PeriodDay &one : report.days) {
        const PeriodCounts &counts = one.counts;
        section.table.rows.push_back(
            {{ReportWords::date(one.date), countOf(counts.done, counts.planned + counts.cameUp),
              QString::number(counts.skipped), QString::number(counts.missed), walksOf(counts), timeOf(counts.onFloor),
              one.report ? ReportWords::receiptLine(*one.report, report.zone) : ReportText::tr("not submitted")},
             u"activities:day:"_s + one.date.toString(Qt::ISODate)});
    }
    return section;
}

/** "李娜 ×2, 张伟": how often each, the most often first. */
QString timesOf(const std::vector<ReportPerson> &people)
{
    std::vector<std::pair<QString, int>> times;
    for (const ReportPerson &one : people) {
        const auto found = std::ranges::find(times, one.name, &std::pair<QString, int>::first);
        if (found == times.end())
            times.emplace_back(one.name, 1);
        else
            ++found->second;
    }
    std::ranges::stable_sort(times, std::greater(), &std::pair<QString, int>::second);
    QStringList words;
    for (const auto &[name, count] : times)
        words << (count > 1 ? u"%1 ×%2"_s.arg(name).arg(count) : name);
    return words.join(ReportText::tr(", "));
}

SheetSection periodAttendance(const PeriodFloor &floor)
{
    const AttendancePart &part = floor.sum.attendance;
    SheetSection section = DaySections::sectionOf(u"attendance"_s, ReportText::tr("Attendance"),
                                                  DaySections::fromRoll(), ReportText::tr("Nobody was rostered."));
    if (part.expected == 0 && part.leave.empty())
        return section;
    section.table.head = {
        ReportText::tr("Day"),      ReportText::tr("Due"),    ReportText::tr("Present"),        ReportText::tr("Late"),
        ReportText::tr("On leave"), ReportText::tr("Absent"), ReportText::tr("Attendance rate")};
    section.table.numbers = {1, 2, 3, 4, 5, 6};
    const auto cells = [](const QString &name, const AttendancePart &of) {
        return QStringList{name,
                           QString::number(of.expected),
                           QString::number(of.present),
                           QString::number(of.late.size()),
                           QString::number(of.leave.size()),
                           QString::number(of.absent.size()),
                           ReportPhrases::percent(of.rate)};
    };
    for (const PeriodFloor::Day &day : floor.days)
        section.table.rows.push_back({cells(ReportWords::date(day.date), day.attendance), u"page:attendance"_s});
    section.table.rows.push_back({cells(ReportText::tr("All days"), part), {}});
    for (const auto &[title, people] :
         {std::pair(ReportText::tr("Late"), &part.late), std::pair(ReportText::tr("On leave"), &part.leave),
          std::pair(ReportText::tr("Absent"), &part.absent),
          std::pair(ReportText::tr("Came, deemed absent in part by the rules"), &part.deemed)}) {
        if (!people->empty())
            section.lines << ReportText::tr("%1: %2").arg(title, timesOf(*people));
    }
    if (!part.closed)
        section.lines << ReportText::tr("Not every day is closed: this is provisional.");
    return section;
}

/** The same as of a day, over the shifts of all of them. */
SheetSection periodIndicators(const PeriodFloor &floor)
{
    SheetSection section = DaySections::indicators(floor.sum);
    section.source =
        ReportText::tr("from the telephone system, over the shifts of %n day(s)", nullptr, int(floor.days.size()));
    return section;
}

QStringList periodNotices(const PeriodReport &report)
{
    if (!report.floor)
        return {ReportText::tr("What the days say of the floor is being read …")};
    QStringList lines;
    Millis unheard{0};
    int gaps = 0;
    std::optional<Moment> unwritten; // from then on, whatever days follow
    for (const FeedGap &gap : report.floor->sum.gaps) {
        if (gap.unwritten)
            unwritten = std::min(unwritten.value_or(gap.range.from), gap.range.from);
        if (gap.filled || gap.unwritten)
            continue;
        ++gaps;
        unheard += gap.range.to - gap.range.from;
    }
    if (unwritten) {
        lines << ReportText::tr(
                     "What came after %1 is not on record yet: the program that follows the telephone system "
                     "has not written it, or does not hear the telephone system. No figure counts this "
                     "time.")
                     .arg(report.zone.local(*unwritten).toString(u"yyyy-MM-dd HH:mm"_s));
    }
    if (gaps > 0)
        lines << ReportText::tr("%n time(s) the telephone system was not heard, %1 in all: no figure counts this time.",
                                nullptr, gaps)
                     .arg(lengthWords(unheard));
    if (report.floor->sum.summedTo)
        lines << ReportText::tr("Calls and states of some of these days are kept as half-hour sums only.");
    return lines;
}

} // namespace

ReportSheet ReportWords::sheet(const PeriodReport &report, const QString &language)
{
    ReportSheet sheet;
    sheet.title = kindWord(report.kind);
    sheet.subtitle =
        QStringList{ReportText::tr("%1 to %2").arg(report.from.toString(Qt::ISODate), report.to.toString(Qt::ISODate)),
                    teams(report.teams), report.leader}
            .join(u" · "_s);
    sheet.language = language;
    sheet.notices = periodNotices(report);
    sheet.sections = {summary(report)};
    if (report.floor) {
        sheet.sections.push_back(periodIndicators(*report.floor));
        sheet.sections.push_back(periodAttendance(*report.floor));
    }
    sheet.sections.push_back(byActivity(report, language));
    sheet.sections.push_back(byDay(report));
    if (report.floor) {
        sheet.sections.push_back(DaySections::alerts(report.floor->sum));
        sheet.sections.push_back(DaySections::openItems(report.floor->sum, language));
    }
    sheet.sections.push_back(
        DaySections::byTheLeader(u"words"_s, ReportText::tr("What the leader adds"), report.words));
    sheet.signatures = {
        ReportText::tr("Written %1").arg(report.zone.local(report.made).toString(u"yyyy-MM-dd HH:mm"_s))};
    return sheet;
}

} // namespace Floorwalk
