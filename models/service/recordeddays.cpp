// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/recordeddays.h"

#include "models/service/seatedevidence.h"
#include "models/store/absencerepository.h"
#include "models/store/incidentrepository.h"
#include "models/store/penaltyrepository.h"
#include "models/store/peoplerepository.h"
#include "models/store/rollrepository.h"
#include "models/store/rosterrepository.h"

namespace Floorwalk {

namespace {

constexpr int historyDays = 35; // a run of absences is looked for this far back
constexpr int historyMonths = 12; // "cumulative over a rolling 12 months", domain.md 2.3

/** Loads RecordedDays step by step; stops at the first error. */
class RecordedDaysLoader
{
public:
    RecordedDaysLoader(StoreSession &session, QDate from, QDate to)
        : m_session(session)
        , m_from(from)
        , m_to(to)
        , m_begin(session.zone().startOfDay(from.addDays(-1)))
        , m_end(session.zone().startOfDay(to.addDays(3)))
    {}

    Result<RecordedDays> load()
    {
        if (const Result<void> done = loadPeople(); !done)
            return done.error();
        if (const Result<void> done = loadPresence(); !done)
            return done.error();
        if (const Result<void> done = loadAbsence(); !done)
            return done.error();
        if (const Result<void> done = loadLedger(); !done)
            return done.error();
        return std::move(m_facts);
    }

private:
    Result<void> loadPeople()
    {
        const auto people = PeopleRepository(m_session.records()).all(true);
        if (!people)
            return people.error();
        for (const Person &person : *people)
            m_facts.people.emplace(*person.id, person);
        const Result<TeamHistory> teams = TeamHistory::load(m_session.records());
        if (!teams)
            return teams.error();
        m_facts.teams = *teams;
        Result<TeamLeaders> leaders = TeamLeaders::load(m_session, *people, m_from, m_to);
        if (!leaders)
            return leaders.error();
        m_facts.leaders = std::move(*leaders);
        auto covers = CoverDesk(m_session).between(m_from, m_to);
        if (!covers)
            return covers.error();
        m_facts.covers = std::move(*covers);
        const auto roster =
            RosterRepository(m_session.records()).between(m_from.addDays(-historyDays), m_to.addDays(1));
        if (!roster)
            return roster.error();
        for (const RosterDay &day : *roster)
            m_facts.roster[day.person].push_back(day);
        return loadGiven();
    }

    Result<void> loadGiven()
    {
        const auto hours = RosterRepository(m_session.records()).heldHours(m_from, m_to);
        if (!hours)
            return hours.error();
        for (const HeldHours &one : *hours) {
            if (one.holder != one.filedFor)
                m_facts.given[{one.filedFor, one.date}].push_back(one.segment);
        }
        return {};
    }

    Result<void> loadPresence()
    {
        const auto evidence = seatedEvidence(m_session, m_begin, m_end);
        if (!evidence)
            return evidence.error();
        for (const EvidenceRepository::Owned &owned : *evidence)
            m_facts.evidence[owned.person].push_back(owned.evidence);
        const auto marks = RollRepository(m_session.records()).marks(m_from, m_to);
        if (!marks)
            return marks.error();
        for (const RollMark &mark : *marks)
            m_facts.marks[{mark.person, mark.date}].push_back(mark);
        return {};
    }

    Result<void> loadAbsence()
    {
        const AbsenceRepository absences(m_session.records());
        const auto notices = absences.notices(m_from, m_to);
        if (!notices)
            return notices.error();
        for (const AbsenceRepository::Notice &notice : *notices)
            m_facts.notices[{notice.person, notice.date}].push_back(notice.record);
        const auto leave = absences.leave(m_begin, m_end);
        if (!leave)
            return leave.error();
        for (const AbsenceRepository::Leave &one : *leave)
            m_facts.leave[one.person].push_back(one.record);
        return loadIncidents();
    }

    Result<void> loadIncidents()
    {
        const auto incidents = IncidentRepository(m_session.records()).between(m_begin, m_end);
        if (!incidents)
            return incidents.error();
        for (const IncidentRecord &one : *incidents) {
            TimeRange span = one.span;
            if (one.lasts() && m_session.now() - span.from > longestIncident)
                span.to = span.from + longestIncident;
            if (!one.withdrawn)
                m_facts.incidents[one.team].push_back({one.number, span, one.words.reportedTo});
        }
        return {};
    }

    Result<void> loadLedger()
    {
        const auto penalties = PenaltyRepository(m_session.records()).between(m_from.addMonths(-historyMonths), m_to);
        if (!penalties)
            return penalties.error();
        for (const Penalty &penalty : *penalties)
            m_facts.penalties[penalty.person].push_back(penalty);
        const auto closed = RollRepository(m_session.records()).closedDays(m_from, m_to);
        if (!closed)
            return closed.error();
        for (const DayCloseRecord &day : *closed)
            m_facts.closed.insert({day.team, day.date});
        return {};
    }

    StoreSession &m_session;
    QDate m_from;
    QDate m_to;
    Moment m_begin;
    Moment m_end;
    RecordedDays m_facts;
};

} // namespace

Result<RecordedDays> RecordedDays::load(StoreSession &session, QDate from, QDate to)
{
    return RecordedDaysLoader(session, from, to).load();
}

} // namespace Floorwalk
