// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/escalations.h"

#include "models/alert/alertnews.h"
#include "models/policy/callermask.h"
#include "models/policy/registerwords.h"
#include "models/service/registerdesk.h"
#include "models/service/reportaccess.h"
#include "models/store/dayplanrepository.h"

#include <algorithm>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

AlertRecord escalationRow(qint64 number)
{
    AlertRecord row;
    row.kind = Escalations::kind;
    row.subject = u"entry:%1"_s.arg(number);
    row.instance = QString::number(number);
    return row;
}

bool callsForUrgentBusiness(const RegisterItem &item, const Actor &actor)
{
    return item.entry.kind == EntryKind::Escalation && item.standing.open && item.standing.owner == actor.name
           && !item.entry.activity;
}

} // namespace

AlertRecord Escalations::proposal(const RegisterItem &item)
{
    const EntryWords &words = item.entry.words;
    AlertRecord row = escalationRow(item.entry.number);
    row.alarm = words.urgency == Urgency::AtOnce;
    row.since = row.raisedAt = item.entry.opened;
    QStringList whom{CallerMask::masked(words.contact), item.agentName};
    whom.removeAll(QString());
    row.facts = {{u"name"_s, whom.join(u" · "_s)}, {u"text"_s, RegisterWords::inShort(words)}};
    return row;
}

QString Escalations::keyOf(qint64 number)
{
    return AlertNews::keyOf(escalationRow(number));
}

qint64 Escalations::entryBehind(const QString &alertKey)
{
    const qint64 number = alertKey.section(u'\n', 2).toLongLong();
    return number > 0 && alertKey == keyOf(number) ? number : 0;
}

Result<std::vector<AlertRecord>> Escalations::waiting(StoreSession &session, const Actor &actor, QDate date)
{
    Result<RegisterItems> items = RegisterDesk(session).ofDay(actor, date);
    if (!items)
        return items.error();
    std::erase_if(*items, [&actor](const RegisterItem &one) { return !callsForUrgentBusiness(one, actor); });
    std::vector<AlertRecord> rows;
    if (items->empty())
        return rows;
    const auto activities = DayPlanRepository(session.records()).between(date, date, {});
    if (!activities)
        return activities.error();
    for (const RegisterItem &item : *items) {
        // Whoever had it before it was handed over may have seen to it already.
        if (std::ranges::find(*activities, keyOf(item.entry.number), &ActivityRecord::alert) == activities->end())
            rows.push_back(proposal(item));
    }
    return rows;
}

Result<std::optional<EntryActivity>> Escalations::activityOf(StoreSession &session, const RegisterItem &item)
{
    using Found = std::optional<EntryActivity>;
    const DayPlanRepository days(session.records());
    if (!item.entry.activity && item.entry.kind != EntryKind::Escalation)
        return Found();
    const auto activity =
        item.entry.activity ? days.find(*item.entry.activity) : days.ofAlert(keyOf(item.entry.number));
    if (!activity)
        return activity.error();
    if (!*activity)
        return Found();
    const ActivityRecord &record = **activity;
    ReportAccess access(session);
    const Result<QStringList> teams =
        record.team.isEmpty() ? access.teamsOf(record.leader) : Result<QStringList>(QStringList{record.team});
    if (!teams)
        return teams.error();
    Result<DayTemplate> words = access.wordsOf(*teams, record.date);
    return words ? Result<Found>(EntryActivity{record, std::move(*words)}) : Result<Found>(words.error());
}

} // namespace Floorwalk
