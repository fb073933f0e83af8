// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/settings.h"
#include "models/store/transaction.h"

namespace Floorwalk {

/** The centre's settings as stored; every change is a decision row and stands in the audit trail. */
class SettingsRepository
{
public:
    explicit SettingsRepository(const Database &records)
        : m_records(records)
    {}
    Result<CentreSettings> all() const;
    /**
     * BadInput when the value does not fit. Switching money_effects on needs SwitchMoneyEffects and a reason that names
     * the local rule, and is Forbidden where the region does not allow it; all else needs ChangeSettings.
     */
    Result<void> set(Transaction &transaction, const Grant &grant, const QString &key, const QString &value,
                     const QString &reason);

private:
    const Database &m_records;
};

} // namespace Floorwalk
