// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/rulepacks.h"

#include "models/service/rulepackreader.h"
#include "models/service/shippedjson.h"
#include "models/store/peoplerepository.h"
#include "models/store/rulepackrepository.h"

#include <QCoreApplication>

namespace Floorwalk {

namespace {

Result<RulePack> adopted(const Database &records, const RulePackRecord &record)
{
    const RulePackRead read = RulePackReader::read(record.text.toUtf8(), record.pack);
    if (!read.pack) {
        return Error{Error::Kind::Storage,
                     QCoreApplication::translate(
                         "RulePacks", "The rule pack “%1”, version %2, in the store cannot be read any more. "
                                      "Adopt it again from its file.")
                         .arg(record.pack, record.version),
                     read.problems.empty() ? QString() : problemText(read.problems.front())};
    }
    RulePack pack = *read.pack;
    if (record.adoptedOn)
        pack.adoptedOn = record.adoptedOn;
    if (record.publishedOn)
        pack.publishedOn = record.publishedOn;
    for (const PersonId id : record.acknowledgedBy) {
        const auto person = PeopleRepository(records).find(id);
        if (!person)
            return person.error();
        if (person->has_value())
            pack.acknowledged << (*person)->no.text();
    }
    return pack;
}

} // namespace

Result<std::vector<RulePack>> knownRulePacks(const Database &records)
{
    std::vector<RulePack> packs;
    const auto stored = RulePackRepository(records).all();
    if (!stored)
        return stored.error();
    for (const RulePackRecord &record : *stored) {
        if (record.kind != QLatin1String("attendance"))
            continue;
        const Result<RulePack> pack = adopted(records, record);
        if (!pack)
            return pack.error();
        packs.push_back(*pack);
    }
    for (const QString &id : RulePackReader::shippedIds()) {
        const Result<RulePack> shipped = RulePackReader::load(id);
        if (!shipped)
            return shipped.error();
        const bool known = std::any_of(packs.begin(), packs.end(), [&shipped](const RulePack &pack) {
            return pack.id == shipped->id && pack.version == shipped->version;
        });
        if (!known)
            packs.push_back(*shipped);
    }
    return packs;
}

} // namespace Floorwalk
