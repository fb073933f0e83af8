// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the day report says of the register: hotline, questions, escalations, orders, praise, faults, tasks.

#include "models/policy/callermask.h"
#include "models/policy/registerrules.h"
#include "models/policy/registerwords.h"
#include "models/service/dayreporter.h"
#include "models/service/qaerrors.h"
#include "models/store/peoplerepository.h"
#include "models/store/registerrepository.h"

#include <algorithm>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

constexpr int topicsInReport = 5;
constexpr int daysNews = 60; ///< how long after its shift something of it is looked for

/** The centre's own words; what a customer or an agent asked stays in the register. */
bool isTold(EntryKind kind)
{
    return kind == EntryKind::Praise || kind == EntryKind::Proposal || kind == EntryKind::Environment
           || kind == EntryKind::Fault || kind == EntryKind::Task || kind == EntryKind::Recording;
}

ReportEntry entryOfReport(const RegisterEntry &entry, const std::vector<Person> &people)
{
    const RegisterStanding standing = standingOf(entry);
    ReportEntry told{.number = entry.number,
                     .date = entry.date,
                     .kind = entry.kind,
                     .topic = CallerMask::masked(entry.words.topic),
                     .text = isTold(entry.kind) ? CallerMask::masked(entry.words.text) : QString(),
                     .agent = {},
                     .seat = entry.words.seat,
                     .owner = standing.owner,
                     .standing = RegisterWords::standing(entry, standing),
                     .open = standing.open,
                     .due = standing.due};
    const auto agent = std::ranges::find(people, entry.words.agent, &Person::id);
    if (entry.words.agent && agent != people.end())
        told.agent = agent->name;
    return told;
}

/** Private entries are never read for a report, nor those of other teams. */
void keepOwn(std::vector<RegisterEntry> &entries, const QStringList &teams)
{
    std::erase_if(entries, [&teams](const RegisterEntry &entry) {
        const bool isOwn = teams.isEmpty() || entry.team.isEmpty() || teams.contains(entry.team);
        return isPrivate(entry.kind) || !isOwn;
    });
}

/**
 * Whether an agent wants a recording to be shared is between the agent and the leader: a no is not reported. Nor is an
 * error that was none.
 */
void dropWithdrawn(std::vector<RegisterEntry> &entries)
{
    std::erase_if(entries, [](const RegisterEntry &entry) {
        const RegisterStanding standing = standingOf(entry);
        return standing.withdrawn || standing.consent == Consent::Refused;
    });
}

/** Whether it is told of on @p date though it is of a shift before: an order that was closed, a recording that was
 * shared, an error that came to light. */
bool isNewsOf(const RegisterEntry &entry, QDate date, const Zone &zone)
{
    if (entry.kind == EntryKind::QaError)
        return zone.localDate(entry.opened) == date;
    const RegisterStanding standing = standingOf(entry);
    const bool isShared = !standing.sharedWith.isEmpty() && standing.sharedAt;
    return (standing.closedAt && zone.localDate(*standing.closedAt) == date)
           || (isShared && zone.localDate(*standing.sharedAt) == date);
}

/** What was asked in the shift of @p date: by number of times, then by name. */
std::vector<ReportTopic> topicsOf(const std::vector<ReportEntry> &entries, QDate date)
{
    std::vector<ReportTopic> topics;
    for (const ReportEntry &entry : entries) {
        if (!RegisterRules::countsTopics(entry.kind) || entry.topic.isEmpty() || entry.date != date)
            continue;
        auto found = std::ranges::find(topics, entry.topic, &ReportTopic::topic);
        if (found == topics.end())
            found = topics.insert(found, {entry.topic, 0});
        ++found->count;
    }
    std::ranges::stable_sort(topics, std::greater(), &ReportTopic::count);
    if (topics.size() > topicsInReport)
        topics.resize(topicsInReport);
    return topics;
}

} // namespace

/** Entries of the weeks before that are news on the report's day. */
Result<void> DayReporter::addNews(const DayReport &report, std::vector<RegisterEntry> &entries)
{
    const RegisterRepository all(m_session.records());
    const QDate from = report.date.addDays(-daysNews);
    const QDate to = report.date.addDays(-1);
    const auto add = [&report, &entries](Result<std::vector<RegisterEntry>> earlier) -> Result<void> {
        if (!earlier)
            return earlier.error();
        keepOwn(*earlier, report.teams);
        for (RegisterEntry &entry : *earlier) {
            const bool isThere = std::ranges::find(entries, entry.number, &RegisterEntry::number) != entries.end();
            if (!isThere && isNewsOf(entry, report.date, report.zone))
                entries.push_back(std::move(entry));
        }
        return {};
    };
    if (const Result<void> ended = add(all.endedOf(from, to, report.zone.startOfDay(report.date))); !ended)
        return ended;
    if (const Result<void> shared = add(all.ofKind(EntryKind::Recording, from, to)); !shared)
        return shared;
    return add(all.ofKind(EntryKind::QaError, from, to));
}

Result<void> DayReporter::readRegister(DayReport &report)
{
    const RegisterRepository entries(m_session.records());
    auto ofDay = entries.between(report.date, report.date);
    if (!ofDay)
        return ofDay.error();
    auto open = entries.open();
    if (!open)
        return open.error();
    const auto people = PeopleRepository(m_session.records()).all(true);
    if (!people)
        return people.error();
    keepOwn(*ofDay, report.teams);
    keepOwn(*open, report.teams);
    if (const Result<void> added = addNews(report, *ofDay); !added)
        return added;
    dropWithdrawn(*ofDay);
    const QaSummary qa = QaErrors::summaryOf(*ofDay);
    report.qa = {qa.errors, qa.fatal, {}};
    for (const TopicCount &item : qa.items)
        report.qa.items.push_back({CallerMask::masked(item.topic), item.count});
    for (const RegisterEntry &entry : *ofDay)
        report.entries.push_back(entryOfReport(entry, *people));
    report.topics = topicsOf(report.entries, report.date);
    for (const RegisterEntry &entry : *open) {
        const ReportEntry told = entryOfReport(entry, *people);
        const bool isAhead = told.due && report.zone.localDate(*told.due) > report.date;
        if (told.kind == EntryKind::Task && isAhead && told.owner == report.leader)
            report.tasksAhead.push_back(told);
        if (entry.date > report.date) // taken up after the day that is told of
            continue;
        report.open.push_back({.kind = u"register"_s,
                               .ref = u"register:%1"_s.arg(told.number),
                               .subject = entryKindName(told.kind),
                               .who = told.owner,
                               .text = told.topic.isEmpty() ? told.text : told.topic,
                               .due = told.due});
    }
    return {};
}

} // namespace Floorwalk
