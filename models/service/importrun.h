// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How every import of the service goes: what a file says is read, held against what is on record, and what is new is
// written as one. Inside of models/service only.

#pragma once

#include "models/service/audited.h"
#include "models/service/import.h"
#include "models/service/ownteam.h"
#include "models/store/peoplerepository.h"

#include <map>
#include <optional>

namespace Floorwalk::ImportRun {

using People = std::map<QString, Person>;

/** Everybody on record, those who left too, by employee number. */
Result<People> peopleByNo(StoreSession &session);

template <class Row> ImportReport reportOf(const CsvImport<Row> &read)
{
    ImportReport report;
    report.problems = read.problems;
    report.notes = read.notes;
    return report;
}

/** What one run is about: who does it, by which right, from which file. */
struct Run
{
    StoreSession &session;
    const Actor &actor;
    Action action;
    QString what; ///< of the audit entry
    const CsvTable &table;
    const ImportOptions &options;
    std::optional<TeamRight> right{}; ///< whose people it may be about; there once the run began
};

InputProblem problemAt(const CsvTable &table, int line, const QString &text);
/** Nobody has the number that stands on @p line. */
InputProblem unknownNo(const CsvTable &table, int line, const EmployeeNo &no);

/** The person whom @p row names, or nothing and a problem at its line. */
template <class Row>
const Person *personOf(const People &people, const CsvTable &table, const Row &row, ImportReport &report)
{
    const auto found = people.find(row.no.text());
    if (found != people.end())
        return &found->second;
    report.problems.push_back(unknownNo(table, row.line, row.no));
    return nullptr;
}

/** Whether @p run may change what is on record of those of @p team; a problem at @p line where not. */
bool isOurs(const Run &run, int line, const QString &team, ImportReport &report);

/** True when the good rows are to be written. */
bool goesOn(const ImportReport &report, const ImportOptions &options);

/** Writes all of @p rows with @p save in one audited transaction, if there is anything to write. */
template <class Row, class Save>
Result<ImportReport> finish(const Run &run, ImportReport report, const std::vector<Row> &rows, Save save)
{
    using namespace Qt::StringLiterals;
    if (!goesOn(report, run.options))
        return report;
    const Result<Grant> grant = run.session.grant(run.actor, run.action);
    if (!grant)
        return grant.error();
    const AuditEntry entry{
        run.what,
        u"file:"_s + run.table.file,
        {},
        {{u"added"_s, report.added}, {u"changed"_s, report.changed}, {u"skipped"_s, qint64(report.problems.size())}}};
    const auto writeAll = [&rows, &grant, &save](Transaction &transaction) -> Result<void> {
        for (const Row &row : rows) {
            if (const auto saved = save(transaction, *grant, row); !saved)
                return saved.error();
        }
        return {};
    };
    if (const Result<void> written = audited<void>(run.session, *grant, entry, writeAll); !written)
        return written.error();
    report.written = true;
    return report;
}

/**
 * An import from the file that was @p read to its report: @p want says what of it is new, @p save writes one of that.
 */
template <class Row, class Wanted, class Save>
Result<ImportReport> carryOut(Run run, const Result<CsvImport<Row>> &read,
                              Result<std::vector<Wanted>> (*want)(const Run &, const CsvImport<Row> &, const People &,
                                                                  ImportReport &),
                              Save save)
{
    if (!read)
        return read.error();
    const Result<People> people = peopleByNo(run.session);
    if (!people)
        return people.error();
    const Result<TeamRight> right = TeamRight::of(run.session, run.actor, run.action);
    if (!right)
        return right.error();
    run.right = *right;
    ImportReport report = reportOf(*read);
    const Result<std::vector<Wanted>> wanted = want(run, *read, *people, report);
    if (!wanted)
        return wanted.error();
    return finish(run, report, *wanted, save);
}

} // namespace Floorwalk::ImportRun
