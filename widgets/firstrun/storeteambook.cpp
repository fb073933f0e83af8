// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/firstrun/storeteambook.h"

#include "models/domain/naturalorder.h"
#include "models/service/dutyleader.h"
#include "models/service/floorsession.h"
#include "models/service/import.h"
#include "models/service/storeworker.h"

#include <QCoreApplication>

#include <algorithm>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

/** A cell of CSV; quotes are doubled. */
QString cell(QString text)
{
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

/** The name as an employee number, which takes no blanks and no halves of rare characters. */
QString numberFrom(const QString &member)
{
    QString number = member.simplified().left(32);
    std::replace_if(
        number.begin(), number.end(), [](QChar c) { return c.isSpace() || !c.isPrint() || c.isSurrogate(); }, u'_');
    return number;
}

Result<QString> importTable(StoreSession &session, const QString &leader, const Result<CsvTable> &table,
                            const ImportOptions &options = {})
{
    if (!table)
        return table.error();
    Actor actor;
    actor.name = leader;
    const Result<ImportReport> report = Import(session).agents(actor, *table, options);
    if (!report)
        return report.error();
    const int onRecord = report->added + report->changed + report->unchanged;
    if ((!report->written || onRecord == 0) && !report->problems.empty()) {
        const InputProblem &first = report->problems.front();
        return Error{Error::Kind::BadInput,
                     QCoreApplication::translate("FirstRun", "Nothing was imported. Line %1, column %2: %3")
                         .arg(first.line)
                         .arg(first.column)
                         .arg(first.text),
                     {}};
    }
    return QCoreApplication::translate("FirstRun", "%n agent(s) are on record.", nullptr, onRecord);
}

} // namespace

StoreTeamBook::StoreTeamBook(StoreWorker &writer, DutyLeader *duty, const FloorSession *floor)
    : m_writer(writer)
    , m_duty(duty)
    , m_floor(floor)
{}

QStringList StoreTeamBook::agentsHeard() const
{
    QStringList heard;
    for (int row = 0; m_floor && row < m_floor->agents().rowCount(); ++row)
        heard << m_floor->agents().row(row).key;
    sortNaturally(heard);
    return heard;
}

QFuture<Result<QString>> StoreTeamBook::takeAgents(const QString &leader, const QString &team,
                                                   const QStringList &members)
{
    return m_writer.run([leader, team, members](StoreSession &session) {
        QString csv = u"employee_no,name,team,feed_member\n"_s;
        for (const QString &member : members) {
            csv += QStringList{cell(numberFrom(member)), cell(member), cell(team), cell(member)}.join(u',') + u'\n';
        }
        // One whom a record knows by another number does not keep the others out.
        ImportOptions options;
        options.skipBad = true;
        return importTable(session, leader,
                           CsvReader::read(csv.toUtf8(), QCoreApplication::translate("FirstRun", "the feed")), options);
    });
}

QFuture<Result<QString>> StoreTeamBook::importAgents(const QString &leader, const QString &path)
{
    return m_writer.run(
        [leader, path](StoreSession &session) { return importTable(session, leader, CsvReader::readFile(path)); });
}

QString StoreTeamBook::dutyLeader() const
{
    return m_duty ? m_duty->actor().name : QString();
}

void StoreTeamBook::setDutyLeader(const QString &name)
{
    if (m_duty)
        m_duty->setName(name);
}

} // namespace Floorwalk
