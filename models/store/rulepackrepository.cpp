// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/rulepackrepository.h"

#include "models/store/grantcheck.h"
#include "models/store/statement.h"

#include <QCoreApplication>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

QString selectPacks(const QString &condition)
{
    return u"SELECT id, pack, version, kind, text, adopted_on, published_on FROM rule_pack WHERE "_s + condition
           + u" ORDER BY pack, version"_s;
}

struct Row
{
    qint64 id;
    RulePackRecord record;
};

Row readPack(const Statement &s)
{
    Row row{s.number(0), RulePackRecord{s.text(1), s.text(2), s.text(3), s.text(4), {}, {}, {}}};
    if (!s.isNull(5))
        row.record.adoptedOn = s.date(5);
    if (!s.isNull(6))
        row.record.publishedOn = s.date(6);
    return row;
}

Result<std::vector<Row>> readPacks(const Database &records, Statement &select)
{
    auto rows = select.rows(readPack);
    if (!rows)
        return rows;
    Statement people(records,
                     u"SELECT person_id FROM rule_pack_acknowledgement WHERE rule_pack_id = ? ORDER BY at, id"_s);
    for (Row &row : *rows) {
        auto ids = people.bind(row.id).rows([](const Statement &s) { return PersonId(s.number(0)); });
        if (!ids)
            return ids.error();
        row.record.acknowledgedBy = std::move(*ids);
    }
    return rows;
}

Result<std::optional<Row>> findPack(const Database &records, const QString &pack, const QString &version)
{
    Statement select(records, selectPacks(u"pack = ? AND version = ?"_s));
    const auto rows = readPacks(records, select.bind(pack).bind(version));
    if (!rows)
        return rows.error();
    return rows->empty() ? std::nullopt : std::optional(rows->front());
}

} // namespace

Result<std::vector<RulePackRecord>> RulePackRepository::all() const
{
    Statement select(m_records, selectPacks(u"1"_s));
    const auto rows = readPacks(m_records, select);
    if (!rows)
        return rows.error();
    std::vector<RulePackRecord> packs;
    for (const Row &row : *rows)
        packs.push_back(row.record);
    return packs;
}

Result<std::optional<RulePackRecord>> RulePackRepository::find(const QString &pack, const QString &version) const
{
    const auto row = findPack(m_records, pack, version);
    if (!row)
        return row.error();
    return *row ? std::optional((**row).record) : std::nullopt;
}

Result<void> RulePackRepository::save(Transaction &transaction, const Grant &grant, const RulePackRecord &pack)
{
    if (Result<void> may = needGrant(grant, {Action::EditRulePack}); !may)
        return may;
    const auto known = findPack(transaction.database(), pack.pack, pack.version);
    if (!known)
        return known.error();
    if (*known && (**known).record.text != pack.text) {
        return Error{Error::Kind::Conflict,
                     QCoreApplication::translate("Store",
                                                 "Version %2 of rule pack %1 is on record with another text. Give "
                                                 "the changed pack a new version.")
                         .arg(pack.pack, pack.version),
                     {}};
    }
    Statement upsert(
        transaction.database(),
        u"INSERT INTO rule_pack (pack, version, kind, text, adopted_on, published_on) VALUES (?, ?, ?, ?, ?, "
        "?) ON CONFLICT (pack, version) DO UPDATE SET adopted_on = excluded.adopted_on, published_on = "
        "excluded.published_on RETURNING id"_s);
    upsert.bind(pack.pack).bind(pack.version).bind(pack.kind).bind(pack.text).bind(pack.adoptedOn);
    const auto id = upsert.bind(pack.publishedOn).first([](const Statement &s) { return s.number(0); });
    if (!id)
        return id.error();
    transaction.touched("rule_pack", **id);
    return {};
}

Result<void> RulePackRepository::acknowledge(Transaction &transaction, const Grant &grant, const QString &pack,
                                             const QString &version, PersonId person)
{
    if (Result<void> may = needGrant(grant, {Action::EditRulePack, Action::EditPeople}); !may)
        return may;
    const auto known = findPack(transaction.database(), pack, version);
    if (!known)
        return known.error();
    if (!*known)
        return notFound(QCoreApplication::translate("Store", "Version %2 of rule pack %1").arg(pack, version));
    Statement insert(transaction.database(),
                     u"INSERT INTO rule_pack_acknowledgement (rule_pack_id, person_id, at) VALUES (?, ?, ?) "
                     "ON CONFLICT (rule_pack_id, person_id) DO NOTHING RETURNING id"_s);
    insert.bind((**known).id).bind(person);
    const auto id = insert.bind(transaction.now()).first([](const Statement &s) { return s.number(0); });
    if (!id)
        return id.error();
    if (*id)
        transaction.touched("rule_pack_acknowledgement", **id);
    return {};
}

} // namespace Floorwalk
