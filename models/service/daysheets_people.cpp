// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a form shows of people: birthdays, stories, advice, the walk along their seats.

#include "models/day/storyrotation.h"
#include "models/live/agentnames.h"
#include "models/service/daysheetquestion.h"
#include "models/service/firstday.h"
#include "models/service/keyedpeople.h"
#include "models/service/rollcall.h"
#include "models/store/dayformrepository.h"
#include "models/store/listeningrepository.h"
#include "models/store/peoplerepository.h"
#include "models/store/seatrepository.h"

#include <algorithm>
#include <cstdlib>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

bool isOnLeave(const PersonDay &day)
{
    return std::ranges::any_of(day.leave, &LeaveRecord::approved);
}

/** Who can tell a story: who is there, or while nobody is known to be, who is expected. */
std::vector<const PersonDay *> listeners(const AttendanceDay &roll)
{
    std::vector<const PersonDay *> present;
    std::vector<const PersonDay *> expected;
    for (const PersonDay &one : roll.people) {
        if (one.present)
            present.push_back(&one);
        if (one.roster.isWorked() && !isOnLeave(one))
            expected.push_back(&one);
    }
    return present.empty() ? expected : present;
}

/** The name with its numbers as wide as any, so that 2 comes before 10. */
QString walkingKey(const WalkStop &stop)
{
    constexpr int widest = 9;
    QString key;
    QString digits;
    for (const QChar sign : (stop.seat.isEmpty() ? stop.key : stop.seat) + u' ') {
        if (sign.isDigit()) {
            digits += sign;
            continue;
        }
        key += digits.isEmpty() ? QString() : digits.rightJustified(widest, u'0');
        key += sign;
        digits.clear();
    }
    return key;
}

void sortForWalking(std::vector<WalkStop> &stops)
{
    std::ranges::stable_sort(stops, {}, walkingKey);
    std::ranges::stable_sort(stops, [](const WalkStop &one, const WalkStop &other) {
        if (one.place && other.place)
            return isWalkedBefore(*one.place, *other.place);
        return one.place.has_value() && !other.place;
    });
}

/** Next to each other in a row; seats without a place stand as they are named. */
bool areNeighbours(const WalkStop &one, const WalkStop &next)
{
    if (one.place.has_value() != next.place.has_value())
        return false;
    return !one.place || (one.place->row == next.place->row && std::abs(one.place->column - next.place->column) == 1);
}

} // namespace

int WalkSheet::free() const
{
    return planned ? int(std::ranges::count_if(stops, [](const WalkStop &stop) { return !stop.person; })) : 0;
}

int WalkSheet::crowded() const
{
    int count = 0;
    for (size_t i = 1; planned && i < stops.size(); ++i)
        count += stops[i - 1].person && stops[i].person && areNeighbours(stops[i - 1], stops[i]) ? 1 : 0;
    return count;
}

Result<std::vector<Person>> DaySheets::people(const Question &question) const
{
    Result<std::vector<Person>> all = PeopleRepository(m_session.records()).all();
    if (all)
        std::erase_if(*all, [&question](const Person &one) { return !question.isOfTeams(one.team); });
    return all;
}

Result<void> DaySheets::readCelebrations(const Question &question, std::vector<Celebration> &lines)
{
    const Result<std::vector<Person>> all = people(question);
    if (!all)
        return all.error();
    for (const Person &one : *all) {
        const Result<bool> isFirst = isFirstDay(m_session, one, question.date());
        if (!isFirst)
            return isFirst.error();
        if (*isFirst)
            lines.push_back({*one.id, one.name, true});
        if (one.birthday && one.birthday->isOn(question.date()))
            lines.push_back({*one.id, one.name, false});
    }
    return {};
}

Result<void> DaySheets::readAdvice(const Question &question, std::vector<AdviceLine> &lines)
{
    const auto last = lastWorked(question);
    if (!last)
        return last.error();
    const Moment from = *last ? (*last)->second.from : m_session.zone().startOfDay(question.date());
    const auto entries = ListeningRepository(m_session.records()).between({from, question.now + Millis(1)});
    if (!entries)
        return entries.error();
    const Result<std::vector<Person>> all = people(question);
    if (!all)
        return all.error();
    for (const ListeningEntry &entry : *entries) {
        const auto person = std::ranges::find_if(*all, [&entry](const Person &one) { return one.id == entry.person; });
        if (person != all->end() && !entry.advice.isEmpty() && entry.status == ListeningEntry::Status::Kept)
            lines.push_back({entry, person->name});
    }
    return {};
}

Result<void> DaySheets::readStory(const Question &question, const AttendanceDay &roll, StorySheet &sheet)
{
    const DayFormRepository forms(m_session.records());
    const auto turns = forms.turnsOn(question.date());
    if (!turns)
        return turns.error();
    const auto last = forms.lastTold(question.date());
    if (!last)
        return last.error();
    std::vector<StoryTurn> ours; // several teams meet on one day
    std::map<PersonId, const PersonDay *> byId;
    for (const PersonDay &one : roll.people)
        byId.emplace(*one.person.id, &one);
    for (const StoryTurn &turn : *turns) {
        const auto known = byId.find(turn.person);
        if (known == byId.end())
            continue;
        ours.push_back(turn);
        if (turn.outcome == StoryTurn::Outcome::Told) {
            sheet.told = turn;
            sheet.teller = known->second->person.name;
        }
    }
    std::vector<PersonId> there;
    for (const PersonDay *const one : listeners(roll))
        there.push_back(*one->person.id);
    for (const PersonId person : StoryRotation::queue(there, *last, ours)) {
        const auto told = last->find(person);
        const bool passed = std::ranges::find(ours, person, &StoryTurn::person) != ours.end();
        sheet.queue.push_back({person, byId.at(person)->person.name,
                               told == last->end() ? std::nullopt : std::optional(told->second), passed});
    }
    return {};
}

Result<void> DaySheets::readWalk(const Question &question, const std::vector<KnowledgeStanding> &points,
                                 WalkSheet &sheet)
{
    // Whoever sits there: other teams' people take seats as well.
    const Result<std::vector<Person>> all = PeopleRepository(m_session.records()).all();
    if (!all)
        return all.error();
    const SeatRepository seats(m_session.records());
    const auto known = seats.seats();
    const auto turns = seats.satTurns(question.now, question.now + Millis(1));
    if (!known || !turns)
        return known ? turns.error() : known.error();
    const auto seat = [&all](WalkStop &stop, PersonId id) {
        const auto person = std::ranges::find_if(*all, [id](const Person &one) { return one.id == id; });
        if (person == all->end())
            return;
        stop.person = id;
        stop.name = person->name;
        stop.feedNames << person->name << person->feedMembers;
    };
    for (const Seat &one : *known) {
        if (one.interfaces.isEmpty())
            continue; // it is no seat any more
        WalkStop stop{one.name, one.name, {}, {}, one.interfaces, {}, {}, one.place};
        for (const SeatTurn &turn : *turns) {
            if (turn.seat == one.name)
                seat(stop, turn.person);
        }
        sheet.stops.push_back(std::move(stop));
    }
    sheet.planned = !sheet.stops.empty();
    if (!sheet.planned) {
        AttendanceDay roll;
        if (const Result<void> read = readRoll(question, roll); !read)
            return read;
        for (const PersonDay &one : roll.people) {
            if (!one.roster.isWorked() || isOnLeave(one))
                continue;
            WalkStop stop{one.person.no.text(), {}, {}, {}, {}, {}, {}};
            seat(stop, *one.person.id);
            sheet.stops.push_back(std::move(stop));
        }
    }
    sortForWalking(sheet.stops);
    if (const Result<void> found = findSubject(question, sheet); !found)
        return found;
    return addKnowledge(question, points, sheet);
}

/** A walk that an alert proposed goes to somebody: to the seat of whoever is meant, or to the phone that was named. */
Result<void> DaySheets::findSubject(const Question &question, WalkSheet &sheet)
{
    const QString &subject = question.activity.subject;
    if (subject.isEmpty())
        return {};
    const auto person = KeyedPeople::personOf(m_session, subject);
    if (!person)
        return person.error();
    auto stop = *person ? std::ranges::find(sheet.stops, *person, &WalkStop::person) : sheet.stops.end();
    if (stop == sheet.stops.end()) {
        const QString phone = AgentNames::nameEnd(subject) < 0 ? subject : AgentNames::interfaceIn(subject);
        stop =
            std::ranges::find_if(sheet.stops, [&phone](const WalkStop &one) { return one.feedNames.contains(phone); });
    }
    if (stop != sheet.stops.end())
        sheet.about = stop->key;
    return {};
}

/** What was said of the stops, and what whoever sits there has still to be told. */
Result<void> DaySheets::addKnowledge(const Question &question, const std::vector<KnowledgeStanding> &points,
                                     WalkSheet &sheet)
{
    std::vector<SeatLook> looks;
    if (question.activity.id) {
        auto read = DayFormRepository(m_session.records()).looks(*question.activity.id);
        if (!read)
            return read.error();
        looks = std::move(*read);
    }
    std::map<PersonId, std::vector<qint64>> unread;
    for (const KnowledgeStanding &standing : points) {
        for (const KnowledgeReader &reader : standing.readers) {
            if (!reader.confirmedAt)
                unread[reader.person].push_back(standing.point.number);
        }
    }
    for (WalkStop &stop : sheet.stops) {
        if (const auto look = std::ranges::find(looks, stop.key, &SeatLook::seat); look != looks.end())
            stop.look = *look;
        if (const auto open = stop.person ? unread.find(*stop.person) : unread.end(); open != unread.end())
            stop.unread = open->second;
    }
    return {};
}

} // namespace Floorwalk
