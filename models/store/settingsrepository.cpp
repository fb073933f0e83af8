// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/settingsrepository.h"

#include "models/domain/moneyregions.h"
#include "models/store/grantcheck.h"
#include "models/store/statement.h"

#include <QCoreApplication>
#include <QDebug>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

Result<void> mayMoney(const Grant &grant, const CentreSettings &settings, const QString &reason)
{
    if (grant.action() != Action::SwitchMoneyEffects) {
        return Error{Error::Kind::Forbidden,
                     QCoreApplication::translate("Store", "Only an administrator may let penalties carry money."),
                     {}};
    }
    if (reason.trimmed().isEmpty()) {
        return Error{
            Error::Kind::BadInput,
            QCoreApplication::translate(
                "Store", "Name the local rule that allows penalties to carry money: it is the reason on record."),
            {}};
    }
    const QString region = settings.text(u"region"_s);
    if (regionForbidsMoney(region)) {
        return Error{
            Error::Kind::Forbidden,
            QCoreApplication::translate("Store", "The region %1 does not allow penalties to carry money.").arg(region),
            {}};
    }
    return {};
}

Result<void> mayChange(const Grant &grant, const CentreSettings &settings, const QString &key, const QString &value,
                       const QString &reason)
{
    if (key == "money_effects"_L1 && value == "true"_L1)
        return mayMoney(grant, settings, reason);
    if (key == "region"_L1 && settings.moneyEffects() && regionForbidsMoney(value)) {
        return Error{Error::Kind::Conflict,
                     QCoreApplication::translate("Store",
                                                 "The region %1 does not allow penalties to carry money. Switch "
                                                 "money_effects off first.")
                         .arg(value),
                     {}};
    }
    return needGrant(grant, {Action::ChangeSettings, Action::SwitchMoneyEffects});
}

} // namespace

Result<CentreSettings> SettingsRepository::all() const
{
    const auto stored = Statement(m_records, u"SELECT key, value FROM setting"_s).rows([](const Statement &s) {
        return std::pair(s.text(0), s.text(1));
    });
    if (!stored)
        return stored.error();
    CentreSettings settings;
    for (const auto &[key, value] : *stored) {
        // A setting of a newer or older program that this one cannot read keeps its default here, and stays stored.
        if (Result<void> set = settings.set(key, value); !set)
            qWarning() << "setting ignored:" << set.error().text;
    }
    return settings;
}

Result<void> SettingsRepository::set(Transaction &transaction, const Grant &grant, const QString &key,
                                     const QString &value, const QString &reason)
{
    const Result<QString> stored = CentreSettings::normalise(key, value);
    if (!stored)
        return stored.error();
    const Result<CentreSettings> now = SettingsRepository(transaction.database()).all();
    if (!now)
        return now.error();
    if (Result<void> may = mayChange(grant, *now, key, *stored, reason); !may)
        return may;
    Statement upsert(transaction.database(),
                     u"INSERT INTO setting (key, value, reason, changed_by, changed_at) VALUES (?, ?, ?, ?, ?) "
                     "ON CONFLICT (key) DO UPDATE SET value = excluded.value, reason = excluded.reason, changed_by = "
                     "excluded.changed_by, changed_at = excluded.changed_at RETURNING id"_s);
    upsert.bind(key).bind(*stored).bind(reason.trimmed()).bind(grant.actor().name);
    const auto id = upsert.bind(transaction.now()).first([](const Statement &s) { return s.number(0); });
    if (!id)
        return id.error();
    transaction.touched("setting", **id);
    return {};
}

} // namespace Floorwalk
