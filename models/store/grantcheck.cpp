// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/grantcheck.h"

#include "models/store/statement.h"
#include "models/store/teamhistory.h"

#include <QCoreApplication>

#include <algorithm>

namespace Floorwalk {

using namespace Qt::StringLiterals;

Result<void> needGrant(const Grant &grant, std::initializer_list<Action> actions)
{
    if (std::find(actions.begin(), actions.end(), grant.action()) != actions.end())
        return {};
    return Error{
        Error::Kind::Forbidden,
        QCoreApplication::translate("Store", "%1 was not given the right to make this change. Nothing was saved.")
            .arg(grant.actor().name),
        u"grant for action %1"_s.arg(int(grant.action()))};
}

Result<void> needOpenDay(const Database &records, PersonId person, QDate date)
{
    const Result<QString> team = TeamHistory::teamOn(records, person, date);
    if (!team)
        return team.error();
    Statement closed(records, u"SELECT t.name FROM team t JOIN day_close c ON c.team_id = t.id AND c.date = ? AND "
                              "c.reopened = 0 WHERE t.name = ?"_s);
    if (Result<void> ran = closed.bind(date).bind(*team).run(); !ran)
        return ran;
    if (!closed.next())
        return {};
    return Error{Error::Kind::Conflict,
                 QCoreApplication::translate("Store", "%1 is closed for team %2. Reopen the day first.")
                     .arg(date.toString(Qt::ISODate), closed.text(0)),
                 {}};
}

Result<void> needLastWord(const Database &records, QLatin1StringView table, std::optional<qint64> corrects,
                          const std::function<QString(const QString &who)> &conflict)
{
    if (!corrects)
        return {};
    Statement select(records, u"SELECT recorded_by FROM "_s + table + u" WHERE corrects = ?"_s);
    const auto other = select.bind(*corrects).first([](const Statement &s) { return s.text(0); });
    if (!other)
        return other.error();
    return *other ? Result<void>(Error{Error::Kind::Conflict, conflict(**other), {}}) : Result<void>();
}

Error notFound(const QString &what)
{
    return Error{
        Error::Kind::NotFound,
        QCoreApplication::translate("Store", "%1 is not in the store any more. Load the page again.").arg(what),
        {}};
}

} // namespace Floorwalk
