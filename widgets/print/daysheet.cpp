// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The day report in words: its sections in their order.

#include "widgets/print/daysections.h"
#include "widgets/print/reportphrases.h"
#include "widgets/print/reportwords.h"

namespace Floorwalk {

using namespace Qt::StringLiterals;

SheetSection DaySections::sectionOf(const QString &key, const QString &title, const QString &source,
                                    const QString &empty)
{
    return {.key = key, .title = title, .source = source, .figures = {}, .table = {}, .lines = {}, .empty = empty};
}

QString DaySections::fromRoll()
{
    return ReportText::tr("from the roll");
}

/** A line each of what was written. */
SheetSection DaySections::byTheLeader(const QString &key, const QString &title, const QString &text)
{
    SheetSection section =
        sectionOf(key, title, ReportText::tr("by the leader"), ReportText::tr("Nothing was written."));
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts))
        section.lines << line;
    return section;
}

namespace {

using namespace ReportPhrases;

QStringList notices(const DayReport &report)
{
    QStringList lines;
    if (!report.over) {
        lines << ReportText::tr("The shift goes on: this is how it stood at %1.")
                     .arg(report.zone.localTime(report.made).toString(u"HH:mm"_s));
    }
    for (const FeedGap &gap : report.gaps) {
        const QString when = span(gap.range, report.zone);
        if (gap.unwritten) {
            lines << ReportText::tr("%1 is not on record yet: the program that follows the telephone system has not "
                                    "written it, or does not hear the telephone system. No figure counts this time.")
                         .arg(when);
            continue;
        }
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
    using namespace DaySections;
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
    sheet.sections.push_back(byTheLeader(u"reflection"_s, ReportText::tr("Reflection"), report.words.reflection));
    sheet.sections.push_back(
        planAhead(report, byTheLeader(u"tomorrow"_s, ReportText::tr("Plan for tomorrow"), report.words.tomorrow)));
    sheet.sections.push_back(byTheLeader(u"handover"_s, ReportText::tr("Hand-over"), report.words.handover));
    sheet.signatures = {
        ReportText::tr("Written %1").arg(report.zone.local(report.made).toString(u"yyyy-MM-dd HH:mm"_s))};
    return sheet;
}

} // namespace Floorwalk
