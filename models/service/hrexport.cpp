// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/hrexport.h"

#include "models/service/attendancefile.h"
#include "models/service/audited.h"
#include "models/service/coachingfile.h"
#include "models/service/exporthead.h"
#include "models/service/penaltydesk.h"
#include "models/service/penaltyfile.h"
#include "models/store/coachingrepository.h"
#include "models/store/peoplerepository.h"
#include "models/store/teamhistory.h"
#include "models/store/teamrepository.h"

#include <algorithm>
#include <map>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

QDate firstOf(QDate month)
{
    return {month.year(), month.month(), 1};
}

QDate lastOf(QDate month)
{
    return {month.year(), month.month(), month.daysInMonth()};
}

} // namespace

QStringList HrExport::attendanceColumns()
{
    return attendanceFileColumns();
}

QStringList HrExport::penaltyColumns()
{
    return penaltyFileColumns();
}

/** Of all teams whoever may of each of them. */
Result<Grant> HrExport::mayExport(const Actor &actor, const QString &team) const
{
    const auto teams =
        team.isEmpty() ? TeamRepository(m_session.records()).all() : Result<std::vector<Team>>(std::vector<Team>());
    if (!teams)
        return teams.error();
    for (const Team &one : *teams) {
        if (Result<Grant> may = m_session.grant(actor, Action::Export, one.name); !may)
            return may;
    }
    return m_session.grant(actor, Action::Export, team);
}

Result<int> HrExport::attendance(const Actor &actor, const HrExportOptions &options)
{
    const Result<Grant> grant = mayExport(actor, options.team);
    if (!grant)
        return grant.error();
    const Result<int> stale = PenaltyDesk(m_session).reassess(actor, firstOf(options.month), lastOf(options.month));
    if (!stale)
        return stale.error();
    const Result<std::vector<AssessedDay>> days =
        Assessment(m_session).days(firstOf(options.month), lastOf(options.month), options.team);
    if (!days)
        return days.error();
    CsvWriter csv(options.file, options.profile);
    if (const Result<void> opened = csv.open(); !opened)
        return opened.error();
    writeAttendanceHeader(csv, options.chineseHeader);
    int rows = 0;
    const Zone zone = m_session.zone();
    for (const AssessedDay &day : *days)
        rows += writeAttendanceDay(csv, zone, day);
    return finish(csv, actor, u"export.attendance"_s, options, rows);
}

/** Says in the trail what leaves the house, before it does. */
Result<int> HrExport::finish(CsvWriter &csv, const Actor &actor, const QString &what, const HrExportOptions &options,
                             int rows)
{
    if (const Result<void> noted = note(actor, what, options, rows); !noted)
        return noted.error();
    if (const Result<void> written = csv.commit(); !written)
        return written.error();
    if (const Result<void> kept = keepHeadBeside(m_session, options.file); !kept)
        return kept.error();
    return rows;
}

Result<int> HrExport::penalties(const Actor &actor, const HrExportOptions &options)
{
    const Result<Grant> grant = mayExport(actor, options.team);
    if (!grant)
        return grant.error();
    PenaltyDesk desk(m_session);
    if (const Result<int> stale = desk.reassess(actor, firstOf(options.month), lastOf(options.month)); !stale)
        return stale.error();
    Result<std::vector<Penalty>> penalties = desk.list(firstOf(options.month), lastOf(options.month));
    if (!penalties)
        return penalties.error();
    const auto people = PeopleRepository(m_session.records()).all(true);
    if (!people)
        return people.error();
    const Result<TeamHistory> teams = TeamHistory::load(m_session.records());
    if (!teams)
        return teams.error();
    std::map<PersonId, const Person *> byId;
    for (const Person &person : *people)
        byId.emplace(*person.id, &person);
    std::vector<Penalty> &rowsById = *penalties;
    std::sort(rowsById.begin(), rowsById.end(), [](const Penalty &a, const Penalty &b) { return a.id < b.id; });

    CsvWriter csv(options.file, options.profile);
    if (const Result<void> opened = csv.open(); !opened)
        return opened.error();
    writePenaltyHeader(csv, options.chineseHeader);
    int rows = 0;
    for (const Penalty &penalty : rowsById) {
        const auto person = byId.find(penalty.person);
        const bool wanted =
            person != byId.end()
            && (options.team.isEmpty() || teams->teamOn(*person->second, penalty.finding.date) == options.team);
        if (!wanted)
            continue;
        writePenaltyRow(csv, m_session.zone(), penalty, *person->second, m_session.settings().moneyEffects());
        ++rows;
    }
    return finish(csv, actor, u"export.penalties"_s, options, rows);
}

Result<int> HrExport::coaching(const Actor &actor, const HrExportOptions &options)
{
    const Result<Grant> grant = mayExport(actor, options.team);
    if (!grant)
        return grant.error();
    const Zone zone = m_session.zone();
    const TimeRange month{zone.startOfDay(firstOf(options.month)), zone.startOfDay(lastOf(options.month).addDays(1))};
    auto notes = CoachingRepository(m_session.records()).between(month);
    if (!notes)
        return notes.error();
    std::ranges::sort(*notes, {}, &CoachingNote::number);
    const PeopleRepository people(m_session.records());
    CsvWriter csv(options.file, options.profile);
    if (const Result<void> opened = csv.open(); !opened)
        return opened.error();
    writeCoachingHeader(csv, options.chineseHeader);
    int rows = 0;
    for (const CoachingNote &note : *notes) {
        const bool isWanted = options.team.isEmpty() || note.team == options.team;
        if (!isWanted || !note.words.hrVisible || note.withdrawn || note.erased)
            continue;
        const Result<std::optional<Person>> person = people.find(note.person);
        if (!person)
            return person.error();
        if (!*person)
            continue;
        writeCoachingRow(csv, zone, note, **person);
        ++rows;
    }
    return finish(csv, actor, u"export.coaching"_s, options, rows);
}

// Noted before the file appears: an export that nobody knows of is worse than a note about a disk that was full.
Result<void> HrExport::note(const Actor &actor, const QString &what, const HrExportOptions &options, int rows)
{
    const Result<Grant> grant = mayExport(actor, options.team);
    if (!grant)
        return grant.error();
    const AuditEntry entry{
        what, u"month:"_s + options.month.toString(u"yyyy-MM"_s), {}, {{u"team"_s, options.team}, {u"rows"_s, rows}}};
    return audited<void>(m_session, *grant, entry, [](Transaction &) { return Result<void>(); });
}

} // namespace Floorwalk
