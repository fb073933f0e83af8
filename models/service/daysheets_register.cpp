// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a form shows of the register: what was taken up, what is open still, what is due.

#include "models/day/dayparts.h"
#include "models/service/daysheetquestion.h"
#include "models/store/rosterrepository.h"

#include <algorithm>

namespace Floorwalk {

namespace {
constexpr int daysFoundLate = 30; ///< how old a call may be whose error is news
} // namespace

/** What was taken up today; beside it what the leader took up before and nobody has ended. */
Result<void> DaySheets::readEntries(const Question &question, DaySheet &sheet)
{
    RegisterDesk desk(m_session);
    Result<RegisterItems> ofDay = desk.ofDay(question.leader, question.date());
    Result<RegisterItems> open = desk.open(question.leader);
    if (!ofDay || !open)
        return ofDay ? open.error() : ofDay.error();
    sheet.entries = std::move(*ofDay);
    std::erase_if(*open, [&question](const RegisterItem &item) {
        return item.entry.date >= question.date() || item.standing.owner != question.leader.name
               || !DayParts::isCarriedOver(item.entry.kind);
    });
    std::ranges::sort(*open, {}, [](const RegisterItem &item) { return item.entry.number; });
    sheet.carried = std::move(*open);
    return {};
}

/** Errors in calls since the last worked day, and those of older calls that came to light since. */
Result<void> DaySheets::readQaErrors(const Question &question, QaSheet &sheet)
{
    const auto last = lastWorked(question);
    if (!last)
        return last.error();
    const QDate from = *last ? (*last)->first : question.date().addDays(-1);
    if (*last)
        sheet.date = from;
    const Moment since = m_session.zone().startOfDay(from);
    Result<RegisterItems> items = RegisterDesk(m_session).ofKind(question.leader, EntryKind::QaError,
                                                                 from.addDays(-daysFoundLate), question.date());
    const Result<std::vector<Person>> all = people(question);
    if (!items || !all)
        return items ? all.error() : items.error();
    std::vector<RegisterEntry> entries;
    for (RegisterItem &item : *items) {
        const bool isNews = item.entry.date >= from || item.entry.opened >= since;
        const bool isOurs = std::ranges::find(*all, item.entry.words.agent, &Person::id) != all->end();
        if (!isNews || !isOurs || item.standing.withdrawn)
            continue;
        entries.push_back(item.entry);
        sheet.entries.push_back(std::move(item));
    }
    const Result<RegisterItems> open = RegisterDesk(m_session).open(question.leader);
    if (!open)
        return open.error();
    for (const RegisterItem &item : *open) {
        if (item.entry.kind == EntryKind::Question && !item.standing.sentTo.isEmpty())
            sheet.asked << item.entry.words.topic;
    }
    sheet.summary = QaErrors::summaryOf(entries);
    for (QaTally &tally : sheet.summary.people) {
        const auto person = std::ranges::find(*all, std::optional(tally.person), &Person::id);
        tally.name = person == all->end() ? QString() : person->name;
    }
    return {};
}

/** What the leader answers for and has to be done by the end of the day, and what was agreed with people by today. */
Result<void> DaySheets::readTasks(const Question &question, TaskSheet &sheet)
{
    Result<RegisterItems> open = RegisterDesk(m_session).open(question.leader);
    Result<std::vector<FollowUp>> due = CoachingDesk(m_session).due(question.leader);
    if (!open || !due)
        return open ? due.error() : open.error();
    const auto roster =
        RosterRepository(m_session.records()).between(question.date(), question.date(), question.team());
    if (!roster)
        return roster.error();
    Moment end = m_session.zone().startOfDay(question.date().addDays(1));
    for (const RosterDay &day : *roster) {
        for (const Segment &segment : day.segments)
            end = std::max(end, segment.end);
    }
    std::erase_if(*open, [&question, end](const RegisterItem &item) {
        return item.standing.owner != question.leader.name || !item.standing.due || *item.standing.due >= end;
    });
    sheet.entries = std::move(*open);
    sheet.followUps = std::move(*due);
    return {};
}

} // namespace Floorwalk
