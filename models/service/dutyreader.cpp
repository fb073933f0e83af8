// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/dutyreader.h"

#include "models/live/heardtime.h"
#include "models/service/assessment.h"
#include "models/service/busyapprovals.h"
#include "models/service/incidentabsences.h"
#include "models/service/keyedpeople.h"
#include "models/service/unheardtime.h"
#include "models/store/historyfile.h"
#include "models/store/peoplerepository.h"

#include <algorithm>
#include <limits>
#include <map>

namespace Floorwalk {

namespace {

/** How far before and after a shift day what somebody worked belongs to it; longer rests lie between shifts. */
constexpr std::chrono::hours aroundShift{4};
/** A log-out and the span that it ended are told at one moment; their clocks are set against each other to the second.
 */
constexpr std::chrono::seconds logoutSlack{1};

struct OwnDay
{
    PersonDuty duty;
    DutyDay day;
    bool present = false; ///< by the roll
    std::optional<Moment> loggedOut{}; ///< when the feed last told so, by the centre's clock
};

/** Reads step by step; stops at the first error. */
class DutyReader
{
public:
    DutyReader(StoreSession &session, const DutyQuestion &question, const OpenRecords &open)
        : m_session(session)
        , m_history(session.history())
        , m_question(question)
        , m_open(open)
    {}

    Result<DutyAnswer> read()
    {
        m_window = m_question.window;
        const Result<std::optional<Moment>> border = m_history.thinnedTo();
        if (!border)
            return border.error();
        if (*border && **border > m_window.from) {
            m_answer.keptFrom = **border;
            m_window = {**border, std::max(**border, m_window.to)};
        }
        for (const auto step :
             {&DutyReader::readRoll, &DutyReader::readGaps, &DutyReader::readSpans, &DutyReader::readIncidents}) {
            if (const Result<void> done = (this->*step)(); !done)
                return done.error();
        }
        finish();
        return std::move(m_answer);
    }

private:
    Result<void> readRoll()
    {
        const Zone zone = m_session.zone();
        const QDate first = m_question.shiftDay.value_or(zone.localDate(m_window.from).addDays(-1));
        const QDate last = m_question.shiftDay.value_or(zone.localDate(m_window.to));
        const QString team = m_question.teams.size() == 1 ? m_question.teams.constFirst() : QString();
        const auto days = Assessment(m_session).days(first, last, team, m_question.person);
        if (!days)
            return days.error();
        for (const AssessedDay &assessed : *days)
            takeDay(assessed.day);
        return {};
    }

    void takeDay(const PersonDay &day)
    {
        const std::vector<Segment> &segments = day.roster.segments;
        const QStringList &teams = m_question.teams;
        if (!day.roster.isWorked() || (!teams.isEmpty() && !teams.contains(day.person.team))
            || (m_question.people && !m_question.people->contains(*day.person.id)))
            return;
        if (day.leads && !m_question.person && !m_question.people)
            return; // asked for alone, a leader's time is told as anybody's
        const TimeRange around{segments.front().start - aroundShift, segments.back().end + aroundShift};
        if (!TimeRange{segments.front().start, segments.back().end}.overlaps(m_window))
            return;
        const auto [place, isNew] = m_people.try_emplace(*day.person.id, OwnDay{{day.person, {}, {}, {}, false}, {}});
        OwnDay &own = place->second;
        own.duty.shift = day.roster.shift;
        own.day.window = m_question.shiftDay ? around.cut(m_window) : m_window;
        own.day.rostered.insert(own.day.rostered.end(), segments.begin(), segments.end());
        own.present = own.present || day.present;
        for (const Evidence &evidence : day.evidence) {
            if (evidence.kind == EvidenceKind::Logout)
                own.loggedOut = std::max(own.loggedOut.value_or(Moment::min()), evidence.at - evidence.clockOffset);
        }
        takeLeave(own.day, day);
    }

    static void takeLeave(DutyDay &own, const PersonDay &day)
    {
        for (const LeaveRecord &leave : day.leave) {
            if (!leave.approved)
                continue;
            own.approved.push_back({leave.from, leave.to});
            for (const Segment &segment : day.roster.segments) {
                if (!leave.approvedAt || *leave.approvedAt <= segment.start)
                    own.leaveBefore.push_back(TimeRange{leave.from, leave.to}.cut({segment.start, segment.end}));
            }
        }
        for (const Evidence &evidence : day.evidence) {
            if (evidence.kind == EvidenceKind::Fault && evidence.until)
                own.approved.push_back({evidence.at, *evidence.until});
        }
    }

    Result<void> readGaps()
    {
        const Result<std::vector<FeedGap>> gaps = silences(m_session, m_window, m_open);
        if (!gaps)
            return gaps.error();
        for (const FeedGap &gap : *gaps) {
            if (!gap.filled)
                (gap.feed.isEmpty() ? m_answer.unheard : m_partly).push_back(gap.range.cut(m_window));
        }
        return {};
    }

    Result<void> readSpans()
    {
        const Result<std::vector<Person>> everybody = PeopleRepository(m_session.records()).all(true);
        if (!everybody)
            return everybody.error();
        const Result<KeyedPeople> keyed = KeyedPeople::during(m_session, *everybody, m_window);
        if (!keyed)
            return keyed.error();
        m_keyed = *keyed;
        const auto take = [this](const StateSpan &span) {
            const std::optional<PersonId> person = find(span.agentKey, span.range.from);
            if (const auto own = person ? m_people.find(*person) : m_people.end(); own != m_people.end())
                own->second.day.spans.push_back(span);
        };
        const Result<void> done = m_question.person ? readOwnSpans(take) : m_history.eachSpan(m_window, take);
        if (!done)
            return done;
        std::ranges::for_each(m_open.spans, take);
        return {};
    }

    /** Of one person; what the others did is not read. */
    template <class Take> Result<void> readOwnSpans(const Take &take) const
    {
        const auto agents = m_history.namesAfter(0, false, std::numeric_limits<int>::max());
        if (!agents)
            return agents.error();
        std::vector<Moment> moments{m_window.from}; // whenever somebody else may be meant by a phone
        for (auto next = m_keyed.plan().nextChange(m_window.from); next && *next < m_window.to;
             next = m_keyed.plan().nextChange(*next))
            moments.push_back(*next);
        for (const auto &[number, key] : *agents) {
            const auto isMeant = [this, &name = key](Moment at) { return find(name, at) == m_question.person; };
            if (std::ranges::none_of(moments, isMeant))
                continue;
            const Result<std::vector<StateSpan>> spans = m_history.spans(key, m_window);
            if (!spans)
                return spans.error();
            std::ranges::for_each(*spans, take);
        }
        return {};
    }

    Result<void> readIncidents()
    {
        const Result<std::vector<IncidentAbsence>> excused = incidentAbsences(m_session, m_window);
        if (!excused)
            return excused.error();
        for (const IncidentAbsence &time : *excused) {
            const std::optional<PersonId> person = find(time.agent, time.range.from);
            if (const auto own = person ? m_people.find(*person) : m_people.end(); own != m_people.end())
                own->second.day.incidents.push_back(time.range);
        }
        return readApprovals();
    }

    /** Busy that a leader approved is an approved exception. */
    Result<void> readApprovals()
    {
        const Result<std::vector<BusyApproval>> approvals = busyApprovals(m_session, m_window);
        if (!approvals)
            return approvals.error();
        for (const BusyApproval &approval : *approvals) {
            const std::optional<PersonId> person = find(approval.agent, approval.range.from);
            if (const auto own = person ? m_people.find(*person) : m_people.end(); own != m_people.end())
                own->second.day.approved.push_back(approval.range);
        }
        return {};
    }

    std::optional<PersonId> find(const QString &agentKey, Moment moment) const
    {
        return m_keyed.find(agentKey, m_question.phones.value(agentKey), moment);
    }

    /** While one of several feeds is silent, nobody knows of those of whom nothing is told. */
    void doubt(OwnDay &own) const
    {
        own.day.unheard = m_answer.unheard;
        HeardTime told;
        for (const StateSpan &span : own.day.spans)
            told.add(span.range);
        for (const TimeRange &gap : m_partly) {
            for (const TimeRange &hole : told.holes(gap))
                own.day.unheard.push_back(hole);
        }
        doubtRest(own);
    }

    /**
     * A span is written when it ends. Where nobody says what goes on, nothing is known of the time after somebody's
     * last one, unless they logged out then.
     */
    void doubtRest(OwnDay &own) const
    {
        if (!m_open.spans.empty() || own.day.spans.empty())
            return;
        const Moment last =
            std::ranges::max(own.day.spans, {}, [](const StateSpan &span) { return span.range.to; }).range.to;
        const bool hasLeft = own.loggedOut && *own.loggedOut + logoutSlack >= last;
        if (!hasLeft && last < own.day.window.to)
            own.day.unheard.push_back({last, own.day.window.to});
    }

    void finish()
    {
        const DutyRules rules = DutyRules::from(m_session.settings());
        for (auto &[id, own] : m_people) {
            std::ranges::sort(own.day.rostered, {}, &Segment::start);
            doubt(own);
            own.duty.silent = own.present && own.day.spans.empty();
            if (own.duty.silent)
                own.day.unheard.push_back(own.day.window);
            own.duty.stretches = dutyStretches(own.day, rules);
            own.duty.sums = sumsOf(own.duty.stretches);
            m_answer.sums += own.duty.sums;
            m_answer.people.push_back(std::move(own.duty));
        }
        std::ranges::sort(m_answer.people, {}, [](const PersonDuty &one) { return one.person.no.text(); });
    }

    StoreSession &m_session;
    HistoryFile m_history;
    const DutyQuestion &m_question;
    const OpenRecords &m_open;
    TimeRange m_window;
    std::map<PersonId, OwnDay> m_people;
    KeyedPeople m_keyed;
    std::vector<TimeRange> m_partly; ///< when one of several feeds was silent
    DutyAnswer m_answer;
};

} // namespace

QStringList DutyAnswer::teams() const
{
    QStringList teams;
    for (const PersonDuty &one : people) {
        if (!teams.contains(one.person.team))
            teams << one.person.team;
    }
    return teams;
}

Result<DutyAnswer> readDuty(StoreSession &session, const DutyQuestion &question, const OpenRecords &open)
{
    return DutyReader(session, question, open).read();
}

} // namespace Floorwalk
