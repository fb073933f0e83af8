// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/firstrun/storeteambook.h"

#include "models/service/dutyleader.h"
#include "models/service/import.h"
#include "models/service/storeworker.h"

#include <QCoreApplication>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

/** A cell of CSV; quotes are doubled. */
QString cell(QString text)
{
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

Result<QString> importTable(StoreSession &session, const QString &leader, const Result<CsvTable> &table)
{
    if (!table)
        return table.error();
    Actor actor;
    actor.name = leader;
    const Result<ImportReport> report = Import(session).agents(actor, *table, {});
    if (!report)
        return report.error();
    if (!report->written && !report->problems.empty()) {
        const InputProblem &first = report->problems.front();
        return Error{Error::Kind::BadInput,
                     QCoreApplication::translate("FirstRun", "Nothing was imported. Line %1, column %2: %3")
                         .arg(first.line)
                         .arg(first.column)
                         .arg(first.text),
                     {}};
    }
    return QCoreApplication::translate("FirstRun", "%1 agents are on record.")
        .arg(report->added + report->changed + report->unchanged);
}

} // namespace

StoreTeamBook::StoreTeamBook(StoreWorker &writer, DutyLeader *duty)
    : m_writer(writer)
    , m_duty(duty)
{}

QFuture<Result<QString>> StoreTeamBook::takeAgents(const QString &leader, const QString &team,
                                                   const QStringList &members)
{
    return m_writer.run([leader, team, members](StoreSession &session) {
        QString csv = u"employee_no,name,team,feed_member\n"_s;
        for (const QString &member : members) {
            QString number = member.simplified();
            number.replace(u' ', u'_');
            csv += QStringList{cell(number.left(32)), cell(member), cell(team), cell(member)}.join(u',') + u'\n';
        }
        return importTable(session, leader,
                           CsvReader::read(csv.toUtf8(), QCoreApplication::translate("FirstRun", "the feed")));
    });
}

QFuture<Result<QString>> StoreTeamBook::importAgents(const QString &leader, const QString &path)
{
    return m_writer.run(
        [leader, path](StoreSession &session) { return importTable(session, leader, CsvReader::readFile(path)); });
}

void StoreTeamBook::setDutyLeader(const QString &name)
{
    if (m_duty)
        m_duty->setName(name);
}

} // namespace Floorwalk
