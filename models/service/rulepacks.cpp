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

Result<std::vector<RulePack>> readShippedPacks()
{
    std::vector<RulePack> packs;
    for (const QString &id : RulePackReader::shippedIds()) {
        Result<RulePack> pack = RulePackReader::load(id);
        if (!pack)
            return pack.error();
        packs.push_back(std::move(*pack));
    }
    return packs;
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
    // They are part of the program: each look at the settings would read them again.
    static const Result<std::vector<RulePack>> shipped = readShippedPacks();
    if (!shipped)
        return shipped.error();
    for (const RulePack &each : *shipped) {
        const bool known = std::any_of(packs.begin(), packs.end(), [&each](const RulePack &pack) {
            return pack.id == each.id && pack.version == each.version;
        });
        if (!known)
            packs.push_back(each);
    }
    return packs;
}

} // namespace Floorwalk
