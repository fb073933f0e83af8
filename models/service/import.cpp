// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/import.h"

#include "models/roster/evidencewindows.h"
#include "models/service/penaltydesk.h"
#include "models/store/evidencerepository.h"
#include "models/store/peoplerepository.h"
#include "models/store/rollrepository.h"
#include "models/store/rosterrepository.h"
#include "models/store/teamhistory.h"
#include "models/store/transaction.h"

#include <QCoreApplication>

#include <map>
#include <set>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

/** Where this file's texts stand in the catalogue. */
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Import)
};

using People = std::map<QString, Person>;

Result<People> peopleByNo(StoreSession &session)
{
    const auto all = PeopleRepository(session.records()).all(true);
    if (!all)
        return all.error();
    People people;
    for (const Person &person : *all)
        people.emplace(person.no.text(), person);
    return people;
}

template <class Row> ImportReport reportOf(const CsvImport<Row> &read)
{
    ImportReport report;
    report.problems = read.problems;
    report.notes = read.notes;
    return report;
}

/** True when the good rows are to be written. */
bool goesOn(const ImportReport &report, const ImportOptions &options)
{
    const bool clean = report.problems.empty() || options.skipBad;
    return clean && !options.dryRun && report.added + report.changed > 0;
}

QString reason(const Error &error)
{
    return error.text;
}

InputProblem problemAt(const CsvTable &table, int line, const QString &text)
{
    return {table.file, line, 0, {}, text};
}

/** Writes all of @p rows with @p save in one audited transaction. */
template <class Row, class Save>
Result<void> writeAll(StoreSession &session, const Grant &grant, const QString &what, const CsvTable &table,
                      const ImportReport &report, const std::vector<Row> &rows, Save save)
{
    if (const std::optional<Error> readOnly = session.readOnlyBecause())
        return *readOnly;
    Result<Transaction> transaction = Transaction::begin(session.records());
    if (!transaction)
        return transaction.error();
    for (const Row &row : rows) {
        if (const Result<void> saved = save(*transaction, row); !saved)
            return saved;
    }
    const AuditEntry entry{
        what,
        u"file:"_s + table.file,
        {},
        {{u"added"_s, report.added}, {u"changed"_s, report.changed}, {u"skipped"_s, qint64(report.problems.size())}}};
    return (*transaction).commit(grant, entry);
}

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
    if (!says({u"employment", u"用工类型", u"用工形式"}))
        person.employment = known.employment;
    return person;
}

bool sameDay(const RosterDay &a, const RosterDay &b)
{
    return a.shift == b.shift && a.kind == b.kind && a.leaveKind == b.leaveKind && a.segments == b.segments;
}

} // namespace

Result<ImportReport> Import::agents(const Actor &actor, const CsvTable &table, const ImportOptions &options)
{
    const auto read = CsvImports::agents(table, {options.strict, options.withIdNo});
    if (!read)
        return read.error();
    const Result<People> people = peopleByNo(m_session);
    if (!people)
        return people.error();
    ImportReport report = reportOf(*read);
    std::map<QString, QString> members; // feed member -> employee number, as things stand
    for (const auto &[no, person] : *people) {
        for (const QString &member : person.feedMembers)
            members.emplace(member, no);
    }
    std::set<QString> inFile;
    for (const AgentImportRow &row : read->rows)
        inFile.insert(row.person.no.text());
    std::vector<Person> wanted;
    for (const AgentImportRow &row : read->rows) {
        const auto clash = std::find_if(row.person.feedMembers.begin(), row.person.feedMembers.end(),
                                        [&members, &inFile, &row](const QString &member) {
                                            const auto owner = members.find(member);
                                            return owner != members.end() && owner->second != row.person.no.text()
                                                   && !inFile.contains(owner->second);
                                        });
        if (clash != row.person.feedMembers.end()) {
            report.problems.push_back(problemAt(
                table, row.line, Text::tr("“%1” belongs to employee %2 already").arg(*clash, members.at(*clash))));
            continue;
        }
        const auto known = people->find(row.person.no.text());
        if (known == people->end()) {
            ++report.added;
            wanted.push_back(row.person);
        } else if (const Person person = merged(known->second, row.person, table.header.cells);
                   person == known->second) {
            ++report.unchanged;
        } else {
            ++report.changed;
            wanted.push_back(person);
        }
    }
    if (!goesOn(report, options))
        return report;
    const Result<Grant> grant = m_session.grant(actor, Action::EditPeople);
    if (!grant)
        return grant.error();
    PeopleRepository repository(m_session.records());
    const Result<void> written =
        writeAll(m_session, *grant, u"agents.import"_s, table, report, wanted,
                 [&repository, &grant](Transaction &transaction, const Person &person) -> Result<void> {
                     const Result<PersonId> saved = repository.save(transaction, *grant, person);
                     return saved ? Result<void>() : Result<void>(saved.error());
                 });
    if (!written)
        return written.error();
    report.written = true;
    return report;
}

Result<ImportReport> Import::roster(const Actor &actor, const CsvTable &table, const ImportOptions &options)
{
    const auto read = CsvImports::roster(table, m_session.zone(), {options.strict, false});
    if (!read)
        return read.error();
    const Result<People> people = peopleByNo(m_session);
    if (!people)
        return people.error();
    ImportReport report = reportOf(*read);
    const RosterRepository repository(m_session.records());
    const RollRepository roll(m_session.records());
    const Result<TeamHistory> teams = TeamHistory::load(m_session.records());
    if (!teams)
        return teams.error();
    std::vector<RosterDay> wanted;
    for (const RosterImportRow &row : read->rows) {
        const auto person = people->find(row.no.text());
        if (person == people->end()) {
            report.problems.push_back(
                problemAt(table, row.line,
                          Text::tr("nobody has the employee number %1; import the agents first").arg(row.no.text())));
            continue;
        }
        const RosterDay day{std::nullopt, *person->second.id, row.date,    row.shift,
                            row.kind,     row.leaveKind,      row.segments};
        const auto known = repository.find(day.person, day.date);
        if (!known)
            return known.error();
        if (known->has_value() && sameDay(**known, day)) {
            ++report.unchanged;
            continue;
        }
        const QString team = teams->teamOn(person->second, row.date);
        const auto close = roll.dayClose(team, row.date);
        if (!close)
            return close.error();
        if (close->has_value() && !(*close)->reopened) {
            report.problems.push_back(problemAt(table, row.line,
                                                Text::tr("%1 is closed for “%2”; reopen the day to change its roster")
                                                    .arg(row.date.toString(Qt::ISODate), team)));
            continue;
        }
        ++(known->has_value() ? report.changed : report.added);
        wanted.push_back(day);
    }
    if (!goesOn(report, options))
        return report;
    const Result<Grant> grant = m_session.grant(actor, Action::EditRoster);
    if (!grant)
        return grant.error();
    RosterRepository writing(m_session.records());
    const Result<void> written =
        writeAll(m_session, *grant, u"roster.import"_s, table, report, wanted,
                 [&writing, &grant](Transaction &transaction, const RosterDay &day) -> Result<void> {
                     const Result<RosterDayId> saved = writing.save(transaction, *grant, day);
                     return saved ? Result<void>() : Result<void>(saved.error());
                 });
    if (!written)
        return written.error();
    report.written = true;
    return report;
}

namespace {

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

} // namespace

Result<ImportReport> Import::punches(const Actor &actor, const CsvTable &table, const ImportOptions &options)
{
    const auto read = CsvImports::punches(table, m_session.zone(), {options.strict, false});
    if (!read)
        return read.error();
    const Result<People> people = peopleByNo(m_session);
    if (!people)
        return people.error();
    ImportReport report = reportOf(*read);
    std::vector<Punch> wanted;
    std::set<std::tuple<qint64, int, qint64>> seen;
    QDate from;
    QDate to;
    for (const PunchImportRow &row : read->rows) {
        const auto person = people->find(row.no.text());
        if (person == people->end()) {
            report.problems.push_back(
                problemAt(table, row.line,
                          Text::tr("nobody has the employee number %1; import the agents first").arg(row.no.text())));
            continue;
        }
        const PersonId id = *person->second.id;
        const QDate date = m_session.zone().localDate(row.at);
        EvidenceKind kind = row.direction.value_or(EvidenceKind::PunchIn);
        if (!row.direction) {
            const auto roster = RosterRepository(m_session.records()).ofPerson(id, date.addDays(-1), date.addDays(1));
            if (!roster)
                return roster.error();
            std::vector<Segment> segments;
            for (const RosterDay &day : *roster)
                segments.insert(segments.end(), day.segments.begin(), day.segments.end());
            kind = directionOf(row.at, segments);
        }
        const auto known = EvidenceRepository(m_session.records()).ofPerson(id, row.at, row.at + Millis(1));
        if (!known)
            return known.error();
        const bool there = std::any_of(known->begin(), known->end(), [&row, kind](const Evidence &evidence) {
            return evidence.source == "punch"_L1 && (evidence.kind == kind || !row.direction);
        });
        if (there || !seen.emplace(id.value(), int(kind), epochMs(row.at)).second) {
            ++report.unchanged;
            continue;
        }
        ++report.added;
        wanted.push_back({id, {std::nullopt, kind, row.at, std::nullopt, u"punch"_s, row.remarks, row.minutesOnly}});
        from = from.isValid() ? std::min(from, date) : date;
        to = to.isValid() ? std::max(to, date) : date;
    }
    if (!goesOn(report, options))
        return report;
    const Result<Grant> grant = m_session.grant(actor, Action::ImportPunches);
    if (!grant)
        return grant.error();
    EvidenceRepository repository(m_session.records());
    const Result<void> written =
        writeAll(m_session, *grant, u"punches.import"_s, table, report, wanted,
                 [&repository, &grant](Transaction &transaction, const Punch &punch) -> Result<void> {
                     const Result<bool> added = repository.add(transaction, *grant, punch.person, punch.evidence);
                     return added ? Result<void>() : Result<void>(added.error());
                 });
    if (!written)
        return written.error();
    report.written = true;
    // Days that were closed before these punches came: their undecided proposals follow the evidence.
    const Result<int> stale = PenaltyDesk(m_session).reassess(actor, from.addDays(-1), to);
    if (!stale)
        report.notes << reason(stale.error());
    return report;
}

} // namespace Floorwalk
