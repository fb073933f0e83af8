// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/importrun.h"

#include <QCoreApplication>

namespace Floorwalk {

namespace {

/** Where this file's texts stand in the catalogue. */
struct ImportRunText
{
    Q_DECLARE_TR_FUNCTIONS(Import)
};

} // namespace

Result<ImportRun::People> ImportRun::peopleByNo(StoreSession &session)
{
    const auto all = PeopleRepository(session.records()).all(true);
    if (!all)
        return all.error();
    People people;
    for (const Person &person : *all)
        people.emplace(person.no.text(), person);
    return people;
}

InputProblem ImportRun::problemAt(const CsvTable &table, int line, const QString &text)
{
    return {table.file, line, 0, {}, text};
}

InputProblem ImportRun::unknownNo(const CsvTable &table, int line, const EmployeeNo &no)
{
    return problemAt(table, line,
                     ImportRunText::tr("nobody has the employee number %1; import the agents first").arg(no.text()));
}

bool ImportRun::isOurs(const Run &run, int line, const QString &team, ImportReport &report)
{
    const QString refusal = run.right ? run.right->refusal(team) : QString();
    if (!refusal.isEmpty())
        report.problems.push_back(problemAt(run.table, line, refusal));
    return refusal.isEmpty();
}

bool ImportRun::goesOn(const ImportReport &report, const ImportOptions &options)
{
    const bool clean = report.problems.empty() || options.skipBad;
    return clean && !options.dryRun && report.added + report.changed > 0;
}

} // namespace Floorwalk
