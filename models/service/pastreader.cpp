// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/pastreader.h"

#include "models/domain/incident.h"
#include "models/live/floorshare.h"
#include "models/live/heardtime.h"
#include "models/live/sumfloor.h"
#include "models/policy/alertrule.h"
#include "models/service/attendancerate.h"
#include "models/service/incidentabsences.h"
#include "models/service/recordedcalls.h"
#include "models/service/unheardtime.h"
#include "models/store/alertrepository.h"

#include <QCoreApplication>

#include <algorithm>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

/** Without a live floor to ask, another program may still be about to write what happened this short while ago. */
constexpr std::chrono::minutes beingWritten{1};
/** A slider that is dragged asks many times a second; a plan is changed a few times a day. */
constexpr std::chrono::minutes namesHold{1};
constexpr std::chrono::minutes rollHolds{1};

/**
 * @p alert as it stood at @p moment, when it was open: what became of it later was not known then. When an old record
 * became an alarm was not kept: it is shown as grave as it became.
 */
AlertRecord asItStood(AlertRecord alert, Moment moment)
{
    const bool isTaken = alert.acknowledgedAt && *alert.acknowledgedAt <= moment;
    alert.status = isTaken ? AlertRecord::Status::Acknowledged : AlertRecord::Status::Open;
    if (!isTaken) {
        alert.acknowledgedAt.reset();
        alert.owner.clear();
    }
    if (alert.alarmedAt && *alert.alarmedAt > moment) {
        alert.alarm = false;
        alert.alarmedAt.reset();
    }
    if (!isTaken || (alert.notedAt && *alert.notedAt > moment)) {
        alert.note.clear();
        alert.notedAt.reset();
    }
    if (alert.kind == incidentKind)
        alert.facts[u"people"_s] = incidentPeopleAt(alert.facts[u"people"_s].toArray(), moment);
    alert.snoozedUntil.reset();
    alert.closedAt.reset();
    alert.outcome.clear();
    alert.reason.clear();
    return alert;
}

Result<std::vector<AlertRecord>> alertsAt(StoreSession &session, Moment moment)
{
    Result<std::vector<AlertRecord>> alerts = AlertRepository(session.records()).openAt(moment);
    if (alerts) {
        for (AlertRecord &alert : *alerts)
            alert = asItStood(std::move(alert), moment);
    }
    return alerts;
}

} // namespace

Result<bool> PastReader::holds(StoreSession &session, QDate date, Moment upTo) const
{
    if (!m_day || m_date != date || upTo >= m_settled)
        return false;
    const Result<qint64> rewrites = HistoryFile(session.history()).rewrites();
    return rewrites ? Result<bool>(*rewrites == m_rewrites) : Result<bool>(rewrites.error());
}

Result<void> PastReader::read(StoreSession &session, QDate date, const OpenRecords &open)
{
    const HistoryFile history(session.history());
    const TimeRange range = localDay(session.zone(), date);
    const Moment last = range.to - Millis(1);
    auto day = std::make_unique<FloorDay>(range);
    const auto take = [&day](const auto &record) { day->add(record); };
    const Result<qint64> rewrites = history.rewrites();
    if (!rewrites)
        return rewrites.error();
    ReadAhead ahead(session.history(), range, last);
    HeardTime heard;
    const auto takeSpan = [&day, &heard](const StateSpan &span) {
        day->add(span);
        heard.add(span.range);
    };
    if (const Result<void> read = ahead.eachSpan(takeSpan); !read)
        return read.error();
    std::ranges::for_each(open.spans, take);
    const Result<std::vector<FeedGap>> gaps = silences(session, range, open, std::move(heard));
    if (!gaps)
        return gaps.error();
    std::ranges::for_each(*gaps, take);
    const Result<std::vector<MissedRing>> rings = history.missedRings(range);
    if (!rings)
        return rings.error();
    std::ranges::for_each(*rings, take);
    if (const Result<void> read = eachRecordedCall(history, ahead, last, open.calls, take); !read)
        return read.error();
    m_day = std::move(day);
    m_date = date;
    m_rewrites = *rewrites;
    m_settled = std::min(range.to, open.at == Moment{} ? session.now() - beingWritten : open.at);
    ++m_daysRead;
    return {};
}

Result<PastMoment> PastReader::moment(StoreSession &session, const PastRequest &request)
{
    const HistoryFile history(session.history());
    const Result<std::optional<Moment>> border = history.thinnedTo();
    if (!border)
        return border.error();
    if (*border && request.at < **border)
        return summed(session, request, **border);
    const Result<bool> held = holds(session, request.date, request.at);
    if (!held)
        return held.error();
    if (!*held) {
        if (const Result<void> done = read(session, request.date, request.open); !done)
            return done.error();
    }
    Result<std::vector<AlertRecord>> alerts = alertsAt(session, request.at);
    if (!alerts)
        return alerts.error();
    const Moment earlier = std::max(request.at - pastTrend, m_day->range().from);
    Result<std::vector<IncidentAbsence>> excused = incidentAbsences(session, m_day->range());
    if (!excused)
        return excused.error();
    m_day->setExcused(std::move(*excused));
    FloorDelta delta = m_day->at(request.at, request.settings, request.known);
    if (const Result<void> named = nameAgents(session, request, delta); !named)
        return named.error();
    const FloorSums before = sumsBefore(request, earlier, delta);
    PastMoment moment{std::move(delta), before, m_day->silenceAt(request.at), std::move(*alerts), {}, {}};
    addTeams(moment);
    addShift(session, request, moment);
    return moment;
}

std::optional<ShiftSummary> PastReader::shiftAt(Moment at, const FloorScope &scope) const
{
    std::vector<PersonDay> people = runningShift(m_roll, m_rollDate, at).people;
    std::erase_if(
        people, [&scope](const PersonDay &day) { return !scope.isWhole() && !scope.teams.contains(day.person.team); });
    const ShiftSummary summary = shiftSummary(people, at);
    return summary.planned + summary.leave > 0 ? std::optional(summary) : std::nullopt;
}

/** Whose each alert was; who is who is known by now. */
void PastReader::addTeams(PastMoment &moment) const
{
    for (const AlertRecord &alert : moment.alerts) {
        if (alert.id && namesAgent(alert.kind))
            moment.alertTeams.insert(alert.id->value(), m_names->teamOf(alert));
    }
}

void PastReader::addShift(const StoreSession &session, const PastRequest &request, PastMoment &moment) const
{
    moment.hasRoll = m_rollDate == request.date && session.now() - m_rollAt < rollHolds;
    if (moment.hasRoll)
        moment.shift = shiftAt(moment.delta.at, request.scope);
}

Result<std::optional<ShiftSummary>> PastReader::shift(StoreSession &session, QDate date, Moment at,
                                                      const FloorScope &scope)
{
    Result<std::vector<PersonDay>> roll = rollAround(session, date);
    if (!roll)
        return roll.error();
    m_roll = std::move(*roll);
    m_rollDate = date;
    m_rollAt = session.now();
    return shiftAt(at, scope);
}

/** A moment of a day whose spans and calls are not kept any more. */
Result<PastMoment> PastReader::summed(StoreSession &session, const PastRequest &request, Moment border)
{
    const TimeRange day = localDay(session.zone(), request.date);
    const Result<IntervalSums> sums = HistoryFile(session.history()).sums(day);
    if (!sums)
        return sums.error();
    Result<std::vector<AlertRecord>> alerts = alertsAt(session, request.at);
    if (!alerts)
        return alerts.error();
    FloorDelta delta = floorOfSums(request.at, day, *sums, request.known);
    Result<std::vector<IncidentAbsence>> excused = incidentAbsences(session, {day.from, request.at});
    if (!excused)
        return excused.error();
    delta.excused = std::move(*excused); // the sums were made without it
    if (const Result<void> named = nameAgents(session, request, delta); !named)
        return named.error();
    PastMoment moment{delta, delta.sums, {}, std::move(*alerts), {}, border};
    addTeams(moment);
    addShift(session, request, moment);
    return moment;
}

/** Narrows the totals of @p delta, whose agents have names by now, to @p scope without leaders who stay out. */
void PastReader::countScope(FloorDelta &delta, const FloorScope &scope) const
{
    FloorShares shares;
    for (size_t i = 0; i < delta.agents.size(); ++i) {
        AgentRow row = delta.agents[i];
        row.id = quint32(i); // a floor of the past has none of its own
        shares.put(row, m_names->staysOut(row), !scope.isWhole() && scope.has(row));
    }
    shares.narrow(scope, delta.team, delta.sums, delta.at);
}

/** The sums of the day at @p earlier, of those that the sums of @p now are of. */
FloorSums PastReader::sumsBefore(const PastRequest &request, Moment earlier, const FloorDelta &now) const
{
    const auto staysOut = [this](const AgentRow &row) { return m_names->staysOut(row); };
    const bool areAll = request.scope.isWhole() && std::ranges::none_of(now.agents, staysOut);
    if (areAll)
        return m_day->sumsAt(earlier);
    FloorDelta before = m_day->at(earlier, request.settings, request.known);
    for (AgentRow &row : before.agents)
        m_names->name(row, earlier);
    countScope(before, request.scope);
    return before.sums;
}

/** By the plan of the moment that is shown. */
Result<void> PastReader::nameAgents(StoreSession &session, const PastRequest &request, FloorDelta &delta)
{
    const QDate date = request.date;
    const Moment now = session.now();
    if (!m_names || m_namedDate != date || now - m_namedAt > namesHold) {
        Result<FloorNames> names = FloorNames::during(session, localDay(session.zone(), date));
        if (!names)
            return names.error();
        m_names = std::move(*names);
        m_namedDate = date;
        m_namedAt = now;
    }
    for (AgentRow &row : delta.agents)
        m_names->name(row, delta.at);
    countScope(delta, request.scope);
    return {};
}

Result<PastDay> PastReader::day(StoreSession &session, QDate date, const OpenRecords &open)
{
    const TimeRange range = localDay(session.zone(), date);
    const HistoryFile history(session.history());
    Result<std::vector<FeedGap>> gaps = history.gaps(range);
    if (!gaps)
        return gaps.error();
    HeardTime heard;
    const auto take = [&heard](const TimeRange &span) { heard.add(span); };
    // A day that is over is looked at next; of one that goes on nothing is kept, for it is read again and again.
    const Result<std::optional<Moment>> border = history.thinnedTo();
    if (!border)
        return border.error();
    if (*border && range.from < **border) {
        const Result<IntervalSums> sums = history.sums(range);
        if (!sums)
            return sums.error();
        PastDay out{date, range, std::move(*gaps), {}};
        for (const StateSum &sum : sums->states)
            heard.add({sum.since, sum.since + sumLength});
        return finished(std::move(out), session, heard);
    }
    const bool isOver = range.to <= (open.at == Moment{} ? session.now() - beingWritten : open.at);
    const Result<bool> held = holds(session, date, range.to - Millis(1));
    if (!held)
        return held.error();
    if (isOver && !*held) {
        if (const Result<void> done = read(session, date, open); !done)
            return done.error();
    }
    if (isOver) {
        m_day->eachHeard(take);
    } else {
        const auto takeSpan = [&take](const StateSpan &span) { take(span.range); };
        if (const Result<void> done = history.eachSpan(range, takeSpan); !done)
            return done.error();
        for (const StateSpan &span : open.spans)
            take({span.range.from, std::min(span.range.to, open.at)});
    }
    return finished(PastDay{date, range, std::move(*gaps), {}}, session, heard);
}

Result<PastDay> PastReader::finished(PastDay day, StoreSession &session, const HeardTime &heard)
{
    const Result<std::optional<Moment>> first = HistoryFile(session.history()).firstMoment();
    if (!first)
        return first.error();
    if (*first)
        day.first = session.zone().localDate(**first);
    Result<ViewTargets> targets = ViewTargets::on(session, day.date);
    if (!targets)
        return targets.error();
    day.targets = std::move(*targets);
    addHoles(day, heard);
    return day;
}

/** Narrows the day to what was heard of it, and adds what was not heard in between and no gap speaks of. */
void PastReader::addHoles(PastDay &day, const HeardTime &heard)
{
    std::vector<TimeRange> inside;
    for (const TimeRange &each : heard.heard()) {
        if (each.overlaps(day.range))
            inside.push_back(each.cut(day.range));
    }
    if (inside.empty())
        return;
    day.range = {inside.front().from, inside.back().to};
    for (const TimeRange &hole : heard.holes(day.range, leastHole)) {
        const bool told =
            std::ranges::any_of(day.gaps, [&hole](const FeedGap &gap) { return gap.range.overlaps(hole); });
        if (!told)
            day.gaps.push_back({hole, QCoreApplication::translate("PastDay", "nothing was listened to")});
    }
    std::ranges::sort(day.gaps, {}, [](const FeedGap &gap) { return gap.range.from; });
}

} // namespace Floorwalk
