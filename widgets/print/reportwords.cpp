// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/print/reportwords.h"

#include "models/day/daywords.h"
#include "models/policy/registerwords.h"
#include "widgets/frame/alertwords.h"
#include "widgets/print/reportphrases.h"

#include <QLocale>

#include <algorithm>
#include <array>

namespace Floorwalk {

using namespace Qt::StringLiterals;

QString ReportWords::date(QDate date)
{
    return date.toString(Qt::ISODate) + u' ' + QLocale().dayName(date.dayOfWeek(), QLocale::ShortFormat);
}

QString ReportWords::kindWord(ReportKind kind)
{
    switch (kind) {
    case ReportKind::Day:
        return ReportText::tr("Day report");
    case ReportKind::Week:
        return ReportText::tr("Week report");
    case ReportKind::Month:
        return ReportText::tr("Month report");
    }
    Q_UNREACHABLE();
}

QString ReportWords::teams(const QStringList &teams)
{
    return teams.isEmpty() ? ReportText::tr("all teams") : teams.join(ReportText::tr(", "));
}

QString ReportWords::statusWord(ActivityStatus status)
{
    switch (status) {
    case ActivityStatus::Planned:
        return ReportText::tr("not begun");
    case ActivityStatus::Running:
        return ReportText::tr("under way");
    case ActivityStatus::Done:
        return ReportText::tr("done");
    case ActivityStatus::Postponed:
        return ReportText::tr("postponed");
    case ActivityStatus::Skipped:
        return ReportText::tr("skipped");
    case ActivityStatus::Paused:
        return ReportText::tr("paused");
    case ActivityStatus::HandedOver:
        return ReportText::tr("handed over");
    }
    Q_UNREACHABLE();
}

QString ReportWords::openItem(const ReportOpenItem &item, const DayTemplate &dayTemplate, const QString &language,
                              const Zone &zone)
{
    const QString at = ReportPhrases::clock(item.due, zone);
    if (item.kind == "activity"_L1) {
        const QString title = item.text.isEmpty() ? DayWords::titleIn(dayTemplate, item.subject, language) : item.text;
        //: an open activity: its name, when it was planned, whose it is
        return at.isEmpty() ? ReportText::tr("%1, of %2").arg(title, item.who)
                            : ReportText::tr("%1, planned %2, of %3").arg(title, at, item.who);
    }
    if (item.kind == "alert"_L1)
        return ReportText::tr("%1: %2, since %3").arg(alertKindWord(item.subject), item.who, at);
    if (item.kind == "incident"_L1) {
        return item.text.isEmpty() ? ReportText::tr("Incident of %1 since %2").arg(item.who, at)
                                   : ReportText::tr("Incident of %1 since %2: %3").arg(item.who, at, item.text);
    }
    if (item.kind == "followUp"_L1) {
        return ReportText::tr("Agreed with %1, due %2: %3")
            .arg(item.who, item.due ? zone.localDate(*item.due).toString(Qt::ISODate) : QString(), item.text);
    }
    if (item.kind == "register"_L1) {
        const EntryKind kind = entryKindFromName(item.subject).value_or(EntryKind::Task);
        const QString words = entry(kind, item.ref.section(u':', 1).toLongLong(), item.text);
        return item.due ? ReportText::tr("%1 (due %2)").arg(words, zone.local(*item.due).toString(u"MM-dd HH:mm"_s))
                        : words;
    }
    const QString until =
        item.due ? ReportText::tr(" (due %1)").arg(zone.localDate(*item.due).toString(Qt::ISODate)) : QString();
    return (item.who.isEmpty() ? item.text : ReportText::tr("%1: %2").arg(item.who, item.text)) + until;
}

QString ReportWords::openKind(const QString &kind)
{
    struct Kind
    {
        QLatin1StringView name;
        const char *word;
    };
    static constexpr std::array kinds{
        Kind{"activity"_L1, QT_TRANSLATE_NOOP("ReportWords", "Activity")},
        Kind{"alert"_L1, QT_TRANSLATE_NOOP("ReportWords", "Alert")},
        Kind{"roll"_L1, QT_TRANSLATE_NOOP("ReportWords", "Roll")},
        Kind{"followUp"_L1, QT_TRANSLATE_NOOP("ReportWords", "Agreed action")},
        Kind{"incident"_L1, QT_TRANSLATE_NOOP("ReportWords", "Incident")},
        Kind{"register"_L1, QT_TRANSLATE_NOOP("ReportWords", "Register")},
    };
    const auto found = std::ranges::find(kinds, kind, &Kind::name);
    return found == kinds.end() ? ReportText::tr("Task") : ReportText::tr(found->word);
}

QString ReportWords::activityTitle(const ActivityRecord &activity, const DayTemplate &dayTemplate,
                                   const QString &language)
{
    return activity.title.isEmpty() ? DayWords::titleIn(dayTemplate, activity.key, language) : activity.title;
}

QString ReportWords::entry(EntryKind kind, qint64 number, const QString &what)
{
    //: an open entry of the register: its kind, its number, what it says
    return ReportText::tr("%1 #%2: %3").arg(RegisterWords::kind(kind)).arg(number).arg(what);
}

QString ReportWords::activityTimes(const ActivityRecord &activity, const Zone &zone)
{
    QStringList parts{
        ReportText::tr("planned %1").arg(ReportPhrases::span(activity.plannedStart, activity.plannedEnd, zone))};
    if (activity.actualStart)
        parts << ReportText::tr("real %1").arg(ReportPhrases::span(activity.actualStart, activity.actualEnd, zone));
    if (!activity.reason.isEmpty())
        parts << activity.reason;
    return parts.join(u" · "_s);
}

QString ReportWords::receiptLine(const SubmittedReport &report, const Zone &zone)
{
    if (!report.received)
        return ReportText::tr("submitted, not received yet");
    const QString at = zone.local(report.received->at).toString(u"yyyy-MM-dd HH:mm"_s);
    if (report.received->channel.isEmpty())
        return ReportText::tr("received by %1, %2").arg(report.received->by, at);
    return ReportText::tr("received by %1, %2 (%3)").arg(report.received->by, at, report.received->channel);
}

} // namespace Floorwalk
