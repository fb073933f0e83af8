// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/figureopening.h"

#include "models/live/intervalfold.h"
#include "models/live/sumfigure.h"
#include "models/service/attendancerate.h"
#include "models/service/busyapprovals.h"
#include "models/service/dutyfigures.h"
#include "models/service/floornames.h"
#include "models/service/incidentabsences.h"
#include "models/service/recordedcalls.h"
#include "models/service/teamleaders.h"
#include "models/service/unheardtime.h"
#include "models/store/peoplerepository.h"
#include "models/store/teamhistory.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

/** Handling is booked when it ends: what began this long before the interval still ends in it. */
constexpr std::chrono::hours longestHandling = IntervalFold::lookBack;

/** So much is read at a time: soon enough for whoever stops it, and large enough to cost no more than all at once. */
constexpr std::chrono::hours readAtOnce{4};
/** Of the half-hour sums, which are few beside what they are made of. */
constexpr std::chrono::hours sumsAtOnce{24 * 7};

/** Who was in a team when: what was worked stays the team's of that day, wherever the person works today. */
class TeamThen
{
public:
    TeamThen(const std::vector<Person> &people, TeamHistory history, TeamLeaders leaders, const Zone &zone,
             QStringList teams)
        : m_history(std::move(history))
        , m_leaders(std::move(leaders))
        , m_zone(zone)
        , m_teams(std::move(teams))
    {
        for (const Person &person : people)
            m_people.emplace(*person.id, person);
    }

    bool has(PersonId id, Moment moment) const
    {
        const auto person = m_people.find(id);
        return person != m_people.end() && m_teams.contains(m_history.teamOn(person->second, m_zone.localDate(moment)));
    }

    /** Whoever leads the own team is in no figure of it, nor of the floor. */
    bool staysOut(PersonId id, Moment moment) const
    {
        const auto known = m_leaders.isAnybodyOut() ? m_people.find(id) : m_people.end();
        if (known == m_people.end())
            return false;
        Person person = known->second;
        const QDate date = m_zone.localDate(moment);
        person.team = m_history.teamOn(person, date);
        return m_leaders.staysOut(person, date);
    }

    /** On any day that @p window touches. */
    bool hasAnybody(const TimeRange &window) const
    {
        const QDate last = m_zone.localDate(window.to);
        for (QDate date = m_zone.localDate(window.from); date <= last; date = date.addDays(1)) {
            const auto isMember = [this, date](const auto &one) {
                return m_teams.contains(m_history.teamOn(one.second, date));
            };
            if (std::ranges::any_of(m_people, isMember))
                return true;
        }
        return false;
    }

private:
    TeamHistory m_history;
    TeamLeaders m_leaders;
    Zone m_zone;
    QStringList m_teams;
    std::map<PersonId, Person> m_people;
};

/** Whom a figure of people is of; empty: everybody. */
Result<CountsAgent> whomOf(StoreSession &session, const FigureRequest &request)
{
    const FigureWish &wish = request.wish;
    if (!isFigureOfPeople(wish.kind()))
        return CountsAgent();
    if (!wish.agent.isEmpty())
        return CountsAgent([agent = wish.agent](const QString &key, Moment) { return key == agent; });
    const bool ofQueue = !wish.queue.isEmpty();
    const bool ofServers = ofQueue && !isFigureOfQueue(wish.variant);
    if (ofQueue && wish.teams.isEmpty() && !ofServers)
        return CountsAgent();
    // With those who left, whose time was the team's then.
    const Result<std::vector<Person>> people = PeopleRepository(session.records()).all(true);
    if (!people)
        return people.error();
    const Result<TeamHistory> history = TeamHistory::load(session.records());
    if (!history)
        return history.error();
    const Zone zone = session.zone();
    const Result<TeamLeaders> leaders =
        TeamLeaders::load(session, *people, zone.localDate(wish.window.from), zone.localDate(wish.window.to));
    if (!leaders)
        return leaders.error();
    if (!ofQueue && wish.teams.isEmpty() && !leaders->isAnybodyOut())
        return CountsAgent();
    const TeamThen team(*people, *history, *leaders, zone, wish.teams);
    if (!wish.teams.isEmpty() && !team.hasAnybody(wish.window)) {
        return Error{Error::Kind::NotFound,
                     QCoreApplication::translate("FigureOpening", "Nobody on record is in the team “%1”.")
                         .arg(wish.teams.join(u"”, “"_s)),
                     {}};
    }
    const Result<KeyedPeople> keyed = KeyedPeople::during(session, *people, wish.window);
    if (!keyed)
        return keyed.error();
    // Whoever serves a queue is the queue's, also who leads a team.
    const bool withLeaders = ofQueue || !leaders->isAnybodyOut();
    return CountsAgent([ofServers, servers = request.servers, isAll = wish.teams.isEmpty(), withLeaders, team,
                        phones = request.phones, keyed = *keyed](const QString &key, Moment moment) {
        if (ofServers && !servers.contains(key))
            return false;
        if (isAll && withLeaders)
            return true;
        const std::optional<PersonId> person = keyed.find(key, phones.value(key), moment);
        if (person && !withLeaders && team.staysOut(*person, moment))
            return false;
        return isAll || (person && team.has(*person, moment));
    });
}

/** Reads one window stretch by stretch, tells how far it is, and ends when it is stopped. */
class StretchReading
{
public:
    StretchReading(const FigureRequest &request, const TimeRange &whole)
        : m_reading(request.reading.get())
        , m_whole(whole)
    {}

    /** Hands each stretch of @p range, @p length long, to @p read. */
    Result<void> each(const TimeRange &range, Millis length, const std::function<Result<void>(const TimeRange &)> &read)
    {
        for (Moment from = range.from; from < range.to; from += length) {
            if (m_reading && m_reading->stopped)
                return Error{Error::Kind::Cancelled,
                             QCoreApplication::translate("FigureOpening", "Reading the figure was stopped."),
                             {}};
            if (Result<void> done = read({from, std::min(range.to, from + length)}); !done)
                return done;
            m_done += std::min(range.to, from + length) - from;
            if (m_reading)
                m_reading->done = int(std::min<qint64>(1000, 1000 * m_done / std::max(Millis(1), m_whole.length())));
        }
        return {};
    }

private:
    FigureReading *m_reading;
    TimeRange m_whole;
    Millis m_done{0};
};

/** From the spans and calls themselves. */
Result<OpenedFigure> foldFigure(StoreSession &session, const FigureRequest &request, const CountsAgent &counts,
                                StretchReading &stretches)
{
    const FigureWish &wish = request.wish;
    const bool isHandling = wish.kind() == FigureKind::HandlingTime;
    const TimeRange read{wish.window.from - (isHandling ? longestHandling : Millis(0)), wish.window.to};
    FigureFold fold(wish, request.settings);
    fold.countOnly(counts);
    const HistoryFile history(session.history());
    const Result<std::vector<FeedGap>> gaps = silences(session, read, request.open);
    if (!gaps)
        return gaps.error();
    const auto take = [&fold](const auto &record) { fold.add(record); };
    std::ranges::for_each(*gaps, take);
    const bool ofCalls = isFigureOfCalls(wish.kind());
    if (!ofCalls) {
        const Result<std::vector<IncidentAbsence>> excused = incidentAbsences(session, wish.window);
        if (!excused)
            return excused.error();
        for (const IncidentAbsence &time : *excused)
            fold.excuse(time.agent, time.range, time.incident);
        const Result<std::vector<BusyApproval>> approvals = busyApprovals(session, wish.window);
        if (!approvals)
            return approvals.error();
        for (const BusyApproval &approval : *approvals)
            fold.approveBusy(approval.agent, approval.range);
        const auto readSpans = [&history, &take](const TimeRange &part) { return history.eachSpan(part, take); };
        if (const Result<void> done = stretches.each(read, readAtOnce, readSpans); !done)
            return done.error();
        std::ranges::for_each(request.open.spans, take);
    }
    if (ofCalls || isHandling) {
        // Calls are told by their end, which may lie long after the window.
        const TimeRange ended{read.from, wish.window.to + longestCall};
        RecordedCalls calls(history, request.open.calls, wish.window.to - Millis(1));
        const auto readCalls = [&calls, &take](const TimeRange &part) { return calls.each(part, take); };
        if (const Result<void> done = stretches.each(ended, readAtOnce, readCalls); !done)
            return done.error();
        calls.rest(take);
    }
    return fold.finish();
}

/** Half-hour sums of @p early, whose window ends where they do. */
Result<OpenedFigure> foldSums(StoreSession &session, const FigureWish &early, const CountsAgent &counts,
                              StretchReading &stretches)
{
    const HistoryFile history(session.history());
    const Result<std::vector<FeedGap>> gaps = history.gaps(early.window);
    if (!gaps)
        return gaps.error();
    OpenedFigure figure = figureOfSums(early, {}, *gaps, counts);
    if (figure.notKept)
        return figure;
    const auto read = [&history, &figure, &early, &counts](const TimeRange &part) -> Result<void> {
        const Result<IntervalSums> sums = history.sums(part);
        if (!sums)
            return sums.error();
        figure = addedSums(std::move(figure), figureOfSums(early, *sums, {}, counts), FigureFold::mostRows);
        return {};
    };
    const TimeRange halfHours{early.window.from - sumLength + Millis(1), early.window.to};
    if (const Result<void> done = stretches.each(halfHours, sumsAtOnce, read); !done)
        return done.error();
    return figure;
}

/** Before @p border half-hour sums are what is kept. */
Result<OpenedFigure> readThinned(StoreSession &session, const FigureRequest &request, const CountsAgent &counts,
                                 Moment border, StretchReading &stretches)
{
    FigureWish early = request.wish;
    early.window.to = std::min(early.window.to, border);
    Result<OpenedFigure> sums = foldSums(session, early, counts, stretches);
    if (!sums)
        return sums;
    OpenedFigure figure = std::move(*sums);
    if (request.wish.window.to > border) {
        FigureRequest late = request;
        late.wish.window.from = border;
        Result<OpenedFigure> rest = foldFigure(session, late, counts, stretches);
        if (!rest)
            return rest.error();
        figure = joinedFigure(std::move(figure), std::move(*rest), border, FigureFold::mostRows);
    }
    figure.wish = request.wish;
    figure.summedTo = border;
    return figure;
}

/** Whose each row was by the seat plan of its moment; of a call that of its answer. */
Result<void> nameRows(StoreSession &session, const FigureRequest &request, OpenedFigure &figure)
{
    if (figure.rows.empty())
        return {};
    const Result<FloorNames> names = FloorNames::during(session, request.wish.window);
    if (!names)
        return names.error();
    const bool ofCalls = isFigureOfCalls(request.wish.kind());
    for (FigureRow &row : figure.rows) {
        if (row.agent.isEmpty())
            continue;
        const Moment at = ofCalls && row.range.to != Moment::max() ? row.range.to : row.range.from;
        AgentIdentity who = names->of(row.agent, request.phones.value(row.agent), at);
        row.person = std::move(who.name);
        row.employeeNo = std::move(who.employeeNo);
    }
    return {};
}

} // namespace

Result<FigurePtr> openFigure(StoreSession &session, const FigureRequest &request)
{
    if (request.wish.kind() == FigureKind::AttendanceRate) { // follows from the roll alone
        Result<OpenedFigure> rate = openAttendance(session, request.wish);
        return rate ? Result<FigurePtr>(std::make_shared<const OpenedFigure>(std::move(*rate))) : rate.error();
    }
    if (isFigureOfDuty(request.wish.kind())) {
        Result<OpenedFigure> duty = openDuty(session, request);
        return duty ? Result<FigurePtr>(std::make_shared<const OpenedFigure>(std::move(*duty))) : duty.error();
    }
    const HistoryFile history(session.history());
    const Result<std::optional<Moment>> border = history.thinnedTo();
    if (!border)
        return border.error();
    const Result<CountsAgent> counts = whomOf(session, request);
    if (!counts)
        return counts.error();
    StretchReading stretches(request, request.wish.window);
    const bool isThinned = *border && request.wish.window.from < **border;
    Result<OpenedFigure> figure = isThinned ? readThinned(session, request, *counts, **border, stretches)
                                            : foldFigure(session, request, *counts, stretches);
    if (!figure)
        return figure.error();
    // Old days may have been thinned while they were read; then it is read again, by the new border.
    const Result<std::optional<Moment>> after = history.thinnedTo();
    if (!after)
        return after.error();
    if (*after != *border)
        return openFigure(session, request);
    if (const Result<void> named = nameRows(session, request, *figure); !named)
        return named.error();
    return std::make_shared<const OpenedFigure>(std::move(*figure));
}

} // namespace Floorwalk
