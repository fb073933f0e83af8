// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/import.h"

#include "models/roster/evidencewindows.h"
#include "models/service/importrun.h"
#include "models/service/penaltydesk.h"
#include "models/store/evidencerepository.h"
#include "models/store/rollrepository.h"
#include "models/store/rosterrepository.h"
#include "models/store/teamhistory.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <set>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

using ImportRun::carryOut;
using ImportRun::isOurs;
using ImportRun::People;
using ImportRun::personOf;
using ImportRun::problemAt;
using ImportRun::Run;

/** Where this file's texts stand in the catalogue. */
struct ImportText
{
    Q_DECLARE_TR_FUNCTIONS(Import)
};

/** A person as the file wants them, keeping what the file does not say. */
Person merged(const Person &known, const Person &wanted, const QStringList &header)
{
    Person person = wanted;
    person.id = known.id;
    person.retired = false;
    const auto says = [&header](std::initializer_list<const char16_t *> titles) {
        return std::any_of(titles.begin(), titles.end(), [&header](const char16_t *title) {
            return header.contains(QStringView(title), Qt::CaseInsensitive);
        });
    };
    if (person.feedMembers.isEmpty())
        person.feedMembers = known.feedMembers;
    if (!person.hiredOn)
        person.hiredOn = known.hiredOn;
    if (!person.listenNoticeOn)
        person.listenNoticeOn = known.listenNoticeOn;
    if (!person.birthday)
        person.birthday = known.birthday;
    if (!says({u"employment", u"用工类型", u"用工形式"}))
        person.employment = known.employment;
    return person;
}

/** Who owns which name of the feed. */
using Members = std::map<QString, QString>; // feed member -> employee number

Members membersOf(const People &people)
{
    Members members;
    for (const auto &[no, person] : people) {
        for (const QString &member : person.feedMembers)
            members.emplace(member, no);
    }
    return members;
}

/** The people of the file that are new or other than on record; @p report counts them. */
Result<std::vector<Person>> wantedPeople(const Run &run, const CsvImport<AgentImportRow> &read, const People &people,
                                         ImportReport &report)
{
    const Members members = membersOf(people);
    std::set<QString> inFile;
    for (const AgentImportRow &row : read.rows)
        inFile.insert(row.person.no.text());
    std::vector<Person> wanted;
    for (const AgentImportRow &row : read.rows) {
        const QString no = row.person.no.text();
        const auto taken = [&members, &inFile, &no](const QString &member) {
            const auto owner = members.find(member);
            return owner != members.end() && owner->second != no && !inFile.contains(owner->second);
        };
        const auto clash = std::ranges::find_if(row.person.feedMembers, taken);
        if (clash != row.person.feedMembers.end()) {
            report.problems.push_back(
                problemAt(run.table, row.line,
                          ImportText::tr("“%1” belongs to employee %2 already").arg(*clash, members.at(*clash))));
            continue;
        }
        const auto known = people.find(no);
        const Person person =
            known == people.end() ? row.person : merged(known->second, row.person, run.table.header.cells);
        if (known != people.end() && person == known->second) {
            ++report.unchanged;
            continue;
        }
        // Neither is taken away from another's team nor put into it.
        if (!isOurs(run, row.line, person.team, report)
            || (known != people.end() && !isOurs(run, row.line, known->second.team, report)))
            continue;
        ++(known == people.end() ? report.added : report.changed);
        wanted.push_back(person);
    }
    return wanted;
}

bool sameDay(const RosterDay &a, const RosterDay &b)
{
    return a.shift == b.shift && a.kind == b.kind && a.leaveKind == b.leaveKind && a.segments == b.segments;
}

/** The days of the file that are new or other than on record; @p report counts them. */
Result<std::vector<RosterDay>> wantedDays(const Run &run, const CsvImport<RosterImportRow> &read, const People &people,
                                          ImportReport &report)
{
    const RosterRepository repository(run.session.records());
    const RollRepository roll(run.session.records());
    const Result<TeamHistory> teams = TeamHistory::load(run.session.records());
    if (!teams)
        return teams.error();
    std::vector<RosterDay> wanted;
    for (const RosterImportRow &row : read.rows) {
        const Person *person = personOf(people, run.table, row, report);
        if (!person)
            continue;
        const RosterDay day{std::nullopt, *person->id, row.date, row.shift, row.kind, row.leaveKind, row.segments};
        const auto known = repository.asFiled(day.person, day.date, day.date);
        if (!known)
            return known.error();
        if (!known->empty() && sameDay(known->front(), day)) {
            ++report.unchanged;
            continue;
        }
        const QString team = teams->teamOn(*person, row.date);
        if (!isOurs(run, row.line, team, report))
            continue;
        const auto close = roll.dayClose(team, row.date);
        if (!close)
            return close.error();
        if (close->has_value() && !(*close)->reopened) {
            report.problems.push_back(
                problemAt(run.table, row.line,
                          ImportText::tr("%1 is closed for “%2”; reopen the day to change its roster")
                              .arg(row.date.toString(Qt::ISODate), team)));
            continue;
        }
        ++(known->empty() ? report.added : report.changed);
        wanted.push_back(day);
    }
    return wanted;
}

/** A punch of which the file does not say the direction: the half of the shift it falls into does. */
EvidenceKind directionOf(Moment at, const std::vector<Segment> &segments)
{
    const EvidenceWindows windows(segments);
    for (size_t i = 0; i < windows.windows().size(); ++i) {
        if (windows.windows()[i].contains(at)) {
            const Moment middle = segments[i].start + (segments[i].end - segments[i].start) / 2;
            return at < middle ? EvidenceKind::PunchIn : EvidenceKind::PunchOut;
        }
    }
    return EvidenceKind::PunchIn;
}

struct Punch
{
    PersonId person;
    Evidence evidence;
};

Result<EvidenceKind> kindOf(StoreSession &session, PersonId person, const PunchImportRow &row)
{
    if (row.direction)
        return *row.direction;
    const QDate date = session.zone().localDate(row.at);
    const auto roster = RosterRepository(session.records()).ofPerson(person, date.addDays(-1), date.addDays(1));
    if (!roster)
        return roster.error();
    std::vector<Segment> segments;
    for (const RosterDay &day : *roster)
        segments.insert(segments.end(), day.segments.begin(), day.segments.end());
    return directionOf(row.at, segments);
}

/** Whether the punch is on record; without a direction of its own that of either is. */
Result<bool> isOnRecord(StoreSession &session, PersonId person, const PunchImportRow &row, EvidenceKind kind)
{
    const auto known = EvidenceRepository(session.records()).ofPerson(person, row.at, row.at + Millis(1));
    if (!known)
        return known.error();
    return std::ranges::any_of(*known, [&row, kind](const Evidence &evidence) {
        return evidence.source == "punch"_L1 && (evidence.kind == kind || !row.direction);
    });
}

/** The punches of the file that are new; @p report counts them. */
Result<std::vector<Punch>> wantedPunches(const Run &run, const CsvImport<PunchImportRow> &read, const People &people,
                                         ImportReport &report)
{
    std::vector<Punch> wanted;
    std::set<std::tuple<qint64, int, qint64>> seen;
    for (const PunchImportRow &row : read.rows) {
        const Person *person = personOf(people, run.table, row, report);
        if (!person)
            continue;
        const PersonId id = *person->id;
        const Result<EvidenceKind> kind = kindOf(run.session, id, row);
        if (!kind)
            return kind.error();
        const Result<bool> there = isOnRecord(run.session, id, row, *kind);
        if (!there)
            return there.error();
        if (*there || !seen.emplace(id.value(), int(*kind), epochMs(row.at)).second) {
            ++report.unchanged;
            continue;
        }
        if (!isOurs(run, row.line, person->team, report))
            continue;
        ++report.added;
        wanted.push_back({id, {std::nullopt, *kind, row.at, std::nullopt, u"punch"_s, row.remarks, row.minutesOnly}});
    }
    return wanted;
}

} // namespace

Result<ImportReport> Import::agents(const Actor &actor, const CsvTable &table, const ImportOptions &options)
{
    PeopleRepository repository(m_session.records());
    return carryOut({m_session, actor, Action::EditPeople, u"agents.import"_s, table, options},
                    CsvImports::agents(table, {options.strict, options.withIdNo}), wantedPeople,
                    [&repository](Transaction &transaction, const Grant &grant, const Person &person) {
                        return repository.save(transaction, grant, person);
                    });
}

Result<ImportReport> Import::roster(const Actor &actor, const CsvTable &table, const ImportOptions &options)
{
    RosterRepository repository(m_session.records());
    return carryOut({m_session, actor, Action::EditRoster, u"roster.import"_s, table, options},
                    CsvImports::roster(table, m_session.zone(), {options.strict, false}), wantedDays,
                    [&repository](Transaction &transaction, const Grant &grant, const RosterDay &day) {
                        return repository.save(transaction, grant, day);
                    });
}

Result<ImportReport> Import::punches(const Actor &actor, const CsvTable &table, const ImportOptions &options)
{
    EvidenceRepository repository(m_session.records());
    const Zone zone = m_session.zone();
    Moment first = Moment::max();
    Moment last = Moment::min();
    Result<ImportReport> done =
        carryOut({m_session, actor, Action::ImportPunches, u"punches.import"_s, table, options},
                 CsvImports::punches(table, zone, {options.strict, false}), wantedPunches,
                 [&repository, &first, &last](Transaction &transaction, const Grant &grant, const Punch &punch) {
                     first = std::min(first, punch.evidence.at);
                     last = std::max(last, punch.evidence.at);
                     return repository.add(transaction, grant, punch.person, punch.evidence);
                 });
    if (!done || !done->written)
        return done;
    // Days that were closed before these punches came: their undecided proposals follow the evidence.
    const Result<int> stale =
        PenaltyDesk(m_session).reassess(actor, zone.localDate(first).addDays(-1), zone.localDate(last));
    if (!stale)
        done->notes << stale.error().text;
    return done;
}

} // namespace Floorwalk
