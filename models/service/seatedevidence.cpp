// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/seatedevidence.h"

#include "models/store/coverrepository.h"
#include "models/store/rosterrepository.h"
#include "models/store/seatrepository.h"

#include <algorithm>
#include <map>
#include <set>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

/** Turns this far from a day may mean somebody on it: SeatPlan. */
constexpr std::chrono::hours seatReach{12};

/** Who sat where on one date, as it was known at any moment since. */
class SeatsOfDay
{
public:
    static Result<SeatsOfDay> load(StoreSession &session, QDate date, std::vector<CoverRepository::Made> covers)
    {
        SeatsOfDay day;
        const Zone zone = session.zone();
        const auto turns = SeatRepository(session.records())
                               .turns(zone.startOfDay(date) - seatReach, zone.startOfDay(date.addDays(1)) + seatReach);
        if (!turns)
            return turns.error();
        day.m_turns = *turns;
        std::set<std::pair<PersonId, QDate>> concerned;
        for (const CoverRepository::Made &made : covers) {
            day.m_changes.insert(made.cover.recordedAt);
            if (made.withdrawnAt)
                day.m_changes.insert(*made.withdrawnAt);
            for (const QDate on : {made.cover.date, made.cover.back.value_or(made.cover.date)}) {
                concerned.emplace(made.cover.away, on);
                concerned.emplace(made.cover.stands, on);
            }
        }
        for (const auto &[person, on] : concerned) {
            auto filed = RosterRepository(session.records()).asFiled(person, on, on);
            if (!filed)
                return filed.error();
            std::ranges::move(*filed, std::back_inserter(day.m_filed));
        }
        day.m_covers = std::move(covers);
        return day;
    }

    /** Whose @p heard is now. */
    PersonId ownerOf(const EvidenceRepository::Owned &heard)
    {
        const auto since = m_changes.upper_bound(heard.enteredAt);
        if (m_turns.empty() || heard.evidence.ownName || since == m_changes.end())
            return heard.person; // what is known now was known then
        const Known &then = planAt(since == m_changes.begin() ? Moment::min() : *std::prev(since));
        const auto seats = then.seats.find(heard.person);
        if (seats == then.seats.end())
            return heard.person;
        const SeatPlan &now = planAt(*m_changes.rbegin()).plan;
        for (const QString &seat : seats->second) {
            if (then.plan.personOn(seat, heard.evidence.at) == heard.person)
                return now.personOn(seat, heard.evidence.at).value_or(heard.person);
        }
        return heard.person;
    }

private:
    /** Who sits where as it was known once; and on which seats somebody sits, for a large floor has a thousand. */
    struct Known
    {
        SeatPlan plan;
        std::map<PersonId, std::set<QString>> seats;
    };
    const Known &planAt(Moment known)
    {
        const auto there = m_plans.find(known);
        if (there != m_plans.end())
            return there->second;
        std::vector<ShiftCover> held;
        for (const CoverRepository::Made &made : m_covers) {
            if (made.cover.recordedAt <= known && (!made.withdrawnAt || *made.withdrawnAt > known))
                held.push_back(made.cover);
        }
        const std::vector<SeatTurn> sat = satTurns(m_turns, heldHours(m_filed, held));
        Known made{SeatPlan({}, sat), {}};
        for (const SeatTurn &turn : sat)
            made.seats[turn.person].insert(turn.seat);
        return m_plans.emplace(known, std::move(made)).first->second;
    }

    std::vector<CoverRepository::Made> m_covers;
    std::vector<RosterDay> m_filed;
    std::vector<SeatTurn> m_turns; ///< as they were planned
    std::set<Moment> m_changes;
    std::map<Moment, Known> m_plans;
};

bool isHeard(const Evidence &evidence)
{
    return evidence.source == "feed"_L1 || evidence.source == "queue_log"_L1;
}

/** Those of @p all that may concern who sat where on @p date: a night reaches into the next day. */
std::vector<CoverRepository::Made> coversAround(const std::vector<CoverRepository::Made> &all, QDate date)
{
    std::vector<CoverRepository::Made> near;
    std::ranges::copy_if(all, std::back_inserter(near), [date](const CoverRepository::Made &made) {
        const auto touches = [date](QDate on) { return std::abs(on.daysTo(date)) <= 1; };
        return touches(made.cover.date) || (made.cover.back && touches(*made.cover.back));
    });
    return near;
}

} // namespace

Result<std::vector<EvidenceRepository::Owned>> seatedEvidence(StoreSession &session, Moment from, Moment to)
{
    auto evidence = EvidenceRepository(session.records()).between(from, to);
    if (!evidence)
        return evidence;
    const Zone zone = session.zone();
    const auto covers =
        CoverRepository(session.records()).made(zone.localDate(from).addDays(-1), zone.localDate(to).addDays(1));
    if (!covers)
        return covers.error();
    std::map<QDate, SeatsOfDay> days;
    for (EvidenceRepository::Owned &one : *evidence) {
        if (covers->empty() || !isHeard(one.evidence))
            continue;
        const QDate date = zone.localDate(one.evidence.at);
        auto day = days.find(date);
        if (day == days.end()) {
            Result<SeatsOfDay> read = SeatsOfDay::load(session, date, coversAround(*covers, date));
            if (!read)
                return read.error();
            day = days.emplace(date, std::move(*read)).first;
        }
        one.person = day->second.ownerOf(one);
    }
    return evidence;
}

} // namespace Floorwalk
