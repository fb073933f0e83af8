// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/rulepackrecord.h"
#include "models/store/transaction.h"

namespace Floorwalk {

/** Which rule packs this centre has adopted and published, and who has acknowledged them. */
class RulePackRepository
{
public:
    explicit RulePackRepository(const Database &records)
        : m_records(records)
    {}
    Result<std::vector<RulePackRecord>> all() const;
    Result<std::optional<RulePackRecord>> find(const QString &pack, const QString &version) const;
    /** Inserts, or changes the dates; Conflict when the text of a known version differs. EditRulePack. */
    Result<void> save(Transaction &transaction, const Grant &grant, const RulePackRecord &pack);
    /** EditRulePack or EditPeople. A second time changes nothing. */
    Result<void> acknowledge(Transaction &transaction, const Grant &grant, const QString &pack, const QString &version,
                             PersonId person);

private:
    const Database &m_records;
};

} // namespace Floorwalk
