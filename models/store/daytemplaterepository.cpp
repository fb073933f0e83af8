// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/daytemplaterepository.h"

#include "models/store/grantcheck.h"
#include "models/store/statement.h"

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

QString selectTemplates(const QString &condition)
{
    return u"SELECT team, version, valid_from, text, reason, recorded_at, recorded_by FROM day_template WHERE "_s
           + condition + u" ORDER BY version DESC"_s;
}

DayTemplateRecord readTemplateRow(const Statement &s)
{
    return {s.text(0), s.integer(1), s.date(2), s.text(3), s.text(4), s.moment(5), s.text(6)};
}

} // namespace

Result<std::vector<DayTemplateRecord>> DayTemplateRepository::versions(const QString &team) const
{
    return Statement(m_records, selectTemplates(u"team = ?"_s)).bind(team).rows(readTemplateRow);
}

Result<std::optional<DayTemplateRecord>> DayTemplateRepository::inForce(const QString &team, QDate date) const
{
    Statement select(m_records, selectTemplates(u"team = ? AND valid_from <= ?"_s) + u" LIMIT 1"_s);
    return select.bind(team).bind(date).first(readTemplateRow);
}

Result<int> DayTemplateRepository::add(Transaction &transaction, const Grant &grant, const DayTemplateRecord &record)
{
    if (Result<void> may = needGrant(grant, {Action::ChangeSettings}); !may)
        return may.error();
    Statement insert(transaction.database(),
                     u"INSERT INTO day_template (team, version, valid_from, text, reason, recorded_at, recorded_by) "
                     "VALUES (?, (SELECT coalesce(max(version), 0) + 1 FROM day_template WHERE team = ?), ?, ?, ?, ?, "
                     "?) RETURNING version"_s);
    insert.bind(record.team).bind(record.team).bind(record.validFrom).bind(record.text).bind(record.reason);
    const auto version =
        insert.bind(transaction.now()).bind(grant.actor().name).first([](const Statement &s) { return s.integer(0); });
    if (!version)
        return version.error();
    return version->value_or(0);
}

} // namespace Floorwalk
