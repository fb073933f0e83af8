// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What was taken up in a day, and what goes on tomorrow.

#include "models/policy/registerwords.h"
#include "widgets/print/daysections.h"
#include "widgets/print/reportphrases.h"
#include "widgets/print/reportwords.h"

namespace Floorwalk {

using namespace Qt::StringLiterals;

/** What the leaders took up: a line each but for praise, which stands for itself. */
SheetSection DaySections::registerEntries(const DayReport &report)
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
        const bool isEarlier = one.date.isValid() && one.date < report.date;
        const QString standing =
            //: of an entry of a day before that was ended on the report's: how it stands, the day it was taken up
            isEarlier ? ReportText::tr("%1; taken up %2").arg(one.standing, one.date.toString(u"MM-dd"_s))
                      : one.standing;
        QStringList whom{one.agent, one.seat};
        whom.removeAll(QString());
        QStringList what{one.topic, one.text};
        what.removeAll(QString());
        section.table.rows.push_back({{QString::number(one.number), RegisterWords::kind(one.kind), what.join(u" · "_s),
                                       whom.join(ReportText::tr(", ")), one.owner, standing},
                                      {}});
    }
    return section;
}

SheetSection DaySections::praise(const DayReport &report)
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
SheetSection DaySections::planAhead(const DayReport &report, SheetSection section)
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
SheetSection DaySections::openItems(const DayReport &report, const QString &language)
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

} // namespace Floorwalk
