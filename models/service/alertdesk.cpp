// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/alertdesk.h"

#include "models/alert/alertbook.h"
#include "models/policy/workhours.h"
#include "models/service/alertrulesreader.h"
#include "models/service/audited.h"
#include "models/service/feednames.h"
#include "models/service/incidentdesk.h"
#include "models/store/absencerepository.h"
#include "models/store/alertrepository.h"
#include "models/store/lease.h"
#include "models/store/peoplerepository.h"
#include "models/store/rosterrepository.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>
#include <map>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {
/** What was dismissed longer ago than a shift takes is not believed to last on. */
constexpr std::chrono::hours longestEpisode{12};
/** Whoever has not said by then what was done says it in no inbox any more. */
constexpr std::chrono::hours unsaidShown{4};
/** Alerts written in one transaction: a tenth of a second's work, for others wait to write, too. */
constexpr size_t together = 500;

/** @p shifts without what lies in [from, to). */
std::vector<Segment> cutOut(const std::vector<Segment> &shifts, Moment from, Moment to)
{
    std::vector<Segment> left;
    for (const Segment &shift : shifts) {
        if (shift.start < std::min(shift.end, from))
            left.push_back({shift.start, std::min(shift.end, from)});
        if (std::max(shift.start, to) < shift.end)
            left.push_back({std::max(shift.start, to), shift.end});
    }
    return left;
}

Result<std::map<PersonId, std::vector<Segment>>> shiftsAround(StoreSession &session, QDate today)
{
    const auto days = RosterRepository(session.records()).between(today.addDays(-1), today.addDays(1));
    if (!days)
        return days.error();
    const Zone zone = session.zone();
    const auto leave = AbsenceRepository(session.records())
                           .leave(zone.startOfDay(today.addDays(-1)), zone.startOfDay(today.addDays(3)));
    if (!leave)
        return leave.error();
    std::map<PersonId, std::vector<Segment>> shifts;
    for (const RosterDay &day : *days)
        std::ranges::copy(day.segments, std::back_inserter(shifts[day.person]));
    for (const AbsenceRepository::Leave &absence : *leave) {
        if (const auto person = shifts.find(absence.person); absence.record.approved && person != shifts.end())
            person->second = cutOut(person->second, absence.record.from, absence.record.to);
    }
    for (auto &[person, segments] : shifts)
        std::ranges::sort(segments, {}, &Segment::start);
    return shifts;
}
} // namespace

Result<std::vector<AlertRecord>> AlertDesk::open() const
{
    return AlertRepository(m_session.records()).open();
}

Result<std::vector<AlertRecord>> AlertDesk::unfinished() const
{
    Result<std::vector<AlertRecord>> records = open();
    if (!records)
        return records;
    const Result<std::vector<AlertRecord>> recent =
        AlertRepository(m_session.records()).between(m_session.now() - longestEpisode, Moment::max());
    if (!recent)
        return recent.error();
    std::ranges::copy_if(*recent, std::back_inserter(*records), [](const AlertRecord &record) {
        return record.status == AlertRecord::Status::Closed && AlertBook::lasts(record);
    });
    return records;
}

Result<std::vector<AlertRecord>> AlertDesk::earlier() const
{
    Result<std::vector<AlertRecord>> records = unfinished();
    if (!records)
        return records;
    const Moment from = m_session.now() - longestAlertTime;
    const Result<std::vector<AlertRecord>> recent =
        AlertRepository(m_session.records()).between(from - longestEpisode, Moment::max());
    if (!recent)
        return recent.error();
    std::map<std::pair<QString, QString>, const AlertRecord *> last;
    for (const AlertRecord &record : *recent) {
        if (record.status != AlertRecord::Status::Closed || !record.closedAt || AlertBook::lasts(record))
            continue;
        const AlertRecord *&known = last[{record.kind, record.subject}];
        if (!known || known->closedAt < record.closedAt)
            known = &record;
    }
    for (const auto &[key, record] : last) {
        if (*record->closedAt >= from)
            records->push_back(*record);
    }
    return records;
}

QString AlertDesk::followingHolder()
{
    return u"console"_s;
}

Result<std::optional<std::vector<AlertRecord>>> AlertDesk::ofConsole() const
{
    const Result<std::optional<QString>> holder = Lease::holderOf(m_session.records());
    if (!holder)
        return holder.error();
    if (*holder != followingHolder())
        return std::optional<std::vector<AlertRecord>>();
    const Result<std::vector<AlertRecord>> told = unfinished();
    if (!told)
        return told.error();
    return std::optional(*told);
}

Result<std::vector<AlertRecord>> AlertDesk::between(Moment from, Moment to) const
{
    return AlertRepository(m_session.records()).between(from, to);
}

Result<std::vector<AlertRecord>> AlertDesk::unsaid(const QString &owner) const
{
    const Moment now = m_session.now();
    Result<std::vector<AlertRecord>> alerts =
        AlertRepository(m_session.records()).between(now - unsaidShown - longestEpisode, Moment::max());
    if (!alerts)
        return alerts;
    std::erase_if(*alerts, [now, &owner](const AlertRecord &alert) {
        return alert.owner != owner || !alert.acknowledgedAt || !resolvedItself(alert) || isConcluded(alert)
               || !alert.note.isEmpty() || alert.kind == incidentKind || *alert.closedAt < now - unsaidShown;
    });
    return alerts;
}

Result<void> AlertDesk::conclude(const Actor &actor, AlertId id, AlertConclusion conclusion)
{
    const Result<std::optional<AlertRecord>> alert = AlertRepository(m_session.records()).find(id);
    if (!alert)
        return alert.error();
    if (!*alert || (*alert)->kind == incidentKind) {
        return Error{Error::Kind::NotFound,
                     QCoreApplication::translate("Alerts", "There is no alert number %1.").arg(id.value()),
                     {}};
    }
    conclusion.by = actor.name;
    conclusion.at = m_session.now();
    const Result<AlertRecord> said = concluded(**alert, conclusion);
    if (!said)
        return said.error();
    const Result<AlertId> saved = save(actor, *said);
    return saved ? Result<void>() : Result<void>(saved.error());
}

/** What is said of it already stays: another console, or another page of this one, may have been first. */
Result<void> AlertDesk::mayConclude(const AlertRecord &alert) const
{
    const Result<std::optional<AlertRecord>> known = AlertRepository(m_session.records()).findSame(alert);
    if (!known)
        return known.error();
    if (!*known || !isConcluded(**known) || **known == alert)
        return {};
    AlertConclusion said;
    said.outcome = alert.outcome == (*known)->outcome ? QString() : alert.outcome;
    said.note = alert.note == (*known)->note ? QString() : alert.note;
    const Result<AlertRecord> may = concluded(**known, said);
    return may ? Result<void>() : Result<void>(may.error());
}

Result<AlertSetup> AlertDesk::setup()
{
    if (const Result<void> read = m_session.reload(); !read)
        return read.error();
    const QDate today = m_session.zone().localDate(m_session.now());
    const auto people = PeopleRepository(m_session.records()).all();
    if (!people)
        return people.error();
    const auto shifts = shiftsAround(m_session, today);
    if (!shifts)
        return shifts.error();
    const auto names = FeedNames::at(m_session, m_session.now());
    if (!names)
        return names.error();
    AlertSetup setup;
    setup.shifts.today = today;
    setup.shifts.seated = names->seated();
    setup.shifts.seats = names->seats();
    setup.shifts.unassigned = names->unassigned();
    QHash<QString, int> called;
    for (const Person &person : *people)
        called[person.name] += person.retired ? 0 : 1;
    std::map<QString, std::vector<Segment>> teamShifts;
    for (const Person &person : *people) {
        if (const auto own = shifts->find(*person.id); own != shifts->end() && !person.team.isEmpty())
            std::ranges::copy(own->second, std::back_inserter(teamShifts[person.team]));
    }
    const Zone zone = m_session.zone();
    const std::vector<WorkHours> always = WorkHoursRules::parse(m_session.settings().text(u"work_hours"_s));
    std::map<QString, std::vector<Segment>> teamHome;
    const auto homeOf = [&teamHome, &teamShifts, &always, &zone, today](const QString &team) {
        if (const auto known = teamHome.find(team); known != teamHome.end())
            return known->second;
        std::vector<WorkHours> hours = WorkHoursRules::hoursOf(teamShifts[team], zone);
        hours.insert(hours.end(), always.begin(), always.end());
        return teamHome.emplace(team, WorkHoursRules::homeTimes(hours, zone, today)).first->second;
    };
    for (const Person &person : *people) {
        const QStringList members = names->of(person);
        if (person.retired || members.isEmpty())
            continue; // whom the feed cannot name it cannot miss
        const auto own = shifts->find(*person.id);
        setup.shifts.people.push_back({person.name,
                                       person.team,
                                       members,
                                       person.hiredOn,
                                       own == shifts->end() ? std::vector<Segment>() : own->second,
                                       called.value(person.name) > 1 ? person.no.text() : QString(),
                                       {}});
        ShiftPerson &added = setup.shifts.people.back();
        if (added.shifts.empty())
            added.homeTimes = homeOf(person.team);
    }
    const Result<AlertRulesInForce> rules = rulesInForce();
    if (!rules)
        return rules.error();
    setup.problem = rules->problem;
    setup.settings = rules->settings;
    setup.rules = AlertRules(rules->settings, rules->kept.rules);
    return setup;
}

Result<AlertSetup> AlertDesk::setupWithoutStore(const CentreSettings &settings)
{
    const Result<AlertRuleSet> shipped = AlertRulesReader::load();
    if (!shipped)
        return shipped.error();
    AlertSetup setup;
    setup.settings = settings;
    setup.rules = AlertRules(settings, shipped->rules);
    return setup;
}

Result<AlertRulesInForce> AlertDesk::rulesInForce()
{
    if (const Result<void> read = m_session.reload(); !read)
        return read.error();
    Result<AlertRuleSet> shipped = AlertRulesReader::load();
    if (!shipped)
        return shipped.error();
    const QString setting = m_session.settings().text(u"alert_rules"_s);
    Result<AlertRuleSet> kept = AlertRulesReader::load(setting);
    AlertRulesInForce rules{*shipped, kept ? *kept : *shipped, m_session.settings(), {}, {}};
    if (!AlertRulesReader::isInline(setting) && !AlertRulesReader::shippedIds().contains(setting))
        rules.file = setting;
    if (!kept) {
        rules.problem =
            QCoreApplication::translate("Alerts", "The alert rules as shipped are in force. %1").arg(kept.error().text);
    }
    return rules;
}

Result<AlertId> AlertDesk::save(const Actor &actor, const AlertRecord &alert)
{
    const QString team = alert.kind == incidentKind ? incidentOf(alert).team : QString();
    const Result<Grant> grant = m_session.grant(actor, Action::HandleAlert, team);
    if (!grant)
        return grant.error();
    // Everybody hears the floor's alerts; what an incident excuses its team from is that team's leader's word.
    if (alert.kind == incidentKind && IncidentDesk::isWithdrawing(alert)) {
        if (const Result<Grant> may = m_session.grant(actor, Action::RecordIncident, team); !may)
            return may.error();
    }
    if (isConcluded(alert)) {
        if (const Result<void> may = mayConclude(alert); !may)
            return may.error();
    }
    const AuditEntry entry{u"alert."_s + alertStatusName(alert.status),
                           alert.kind + u':' + alert.subject,
                           {},
                           {{u"alarm"_s, alert.alarm},
                            {u"owner"_s, alert.owner},
                            {u"reason"_s, alert.reason},
                            {u"outcome"_s, alert.outcome},
                            {u"note"_s, alert.note}}};
    const auto work = [this, &grant, &alert](Transaction &transaction) {
        Result<AlertId> saved = AlertRepository(m_session.records()).save(transaction, *grant, alert);
        if (!saved || alert.kind != incidentKind)
            return saved;
        const Result<void> kept = IncidentDesk::follow(transaction, m_session.records(), *grant, alert);
        return kept ? saved : Result<AlertId>(kept.error());
    };
    Result<AlertId> saved = audited<AlertId>(m_session, *grant, entry, work);
    if (saved && alert.kind == incidentKind && alert.status == AlertRecord::Status::Closed)
        IncidentDesk(m_session).followed(actor, alert);
    return saved;
}

/** Those that need no more than to be written: one transaction, and one entry that names each. */
Result<void> AlertDesk::saveTogether(const Actor &actor, std::span<const AlertRecord> alerts)
{
    const Result<Grant> grant = m_session.grant(actor, Action::HandleAlert);
    if (!grant)
        return grant.error();
    QJsonArray changed;
    for (const AlertRecord &alert : alerts)
        changed.append(alert.kind + u':' + alert.subject + u' ' + alertStatusName(alert.status));
    const AuditEntry entry{u"alert.several"_s, u"alerts"_s, {}, {{u"alerts"_s, changed}}};
    return audited<void>(m_session, *grant, entry, [this, &grant, alerts](Transaction &transaction) -> Result<void> {
        AlertRepository repository(m_session.records());
        for (const AlertRecord &alert : alerts) {
            if (const Result<AlertId> saved = repository.save(transaction, *grant, alert); !saved)
                return saved.error();
        }
        return {};
    });
}

Result<void> AlertDesk::saveAll(const Actor &actor, const std::vector<AlertRecord> &alerts)
{
    const auto oneByOne = [this, &actor](std::span<const AlertRecord> some) -> Result<void> {
        for (const AlertRecord &alert : some) {
            if (const Result<AlertId> saved = save(actor, alert); !saved)
                return saved.error();
        }
        return {};
    };
    if (alerts.size() == 1)
        return oneByOne(alerts);
    std::vector<AlertRecord> ordered = alerts;
    const auto incidents = std::stable_partition(ordered.begin(), ordered.end(),
                                                 [](const AlertRecord &alert) { return alert.kind != incidentKind; });
    const std::span<const AlertRecord> plain(ordered.begin(), incidents);
    for (size_t from = 0; from < plain.size(); from += together) {
        const Result<void> saved = saveTogether(actor, plain.subspan(from, std::min(together, plain.size() - from)));
        if (!saved)
            return saved;
    }
    return oneByOne({incidents, ordered.end()});
}

} // namespace Floorwalk
