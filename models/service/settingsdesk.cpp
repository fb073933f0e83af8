// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/settingsdesk.h"

#include "models/service/alertrulesreader.h"
#include "models/service/audited.h"
#include "models/store/settingsrepository.h"

namespace Floorwalk {

using namespace Qt::StringLiterals;

Result<CentreSettings> SettingsDesk::all() const
{
    return SettingsRepository(m_session.records()).all();
}

Result<CentreSettings> SettingsDesk::change(const Actor &actor, const QMap<QString, QString> &changes,
                                            const QString &reason)
{
    const bool money = changes.contains(u"money_effects"_s);
    const Result<Grant> grant = m_session.grant(actor, money ? Action::SwitchMoneyEffects : Action::ChangeSettings);
    if (!grant)
        return grant.error();
    // A file of rules that cannot be read is refused here, where somebody is to hear why.
    if (const auto rules = changes.constFind(u"alert_rules"_s); rules != changes.cend()) {
        if (const Result<AlertRuleSet> read = AlertRulesReader::load(*rules); !read)
            return read.error();
    }
    const Result<CentreSettings> before = all();
    if (!before)
        return before.error();
    QJsonObject was;
    QJsonObject is;
    for (auto it = changes.cbegin(); it != changes.cend(); ++it) {
        was.insert(it.key(), before->text(it.key()));
        is.insert(it.key(), it.value());
    }
    if (!reason.isEmpty())
        is.insert(u"reason"_s, reason);
    const QString subject = changes.size() == 1 ? u"setting/"_s + changes.firstKey() : u"settings"_s;
    const Result<void> done = audited<void>(
        m_session, *grant, {u"setting.change"_s, subject, was, is},
        [this, &changes, &grant, &reason](Transaction &transaction) -> Result<void> {
            SettingsRepository settings(m_session.records());
            for (auto it = changes.cbegin(); it != changes.cend(); ++it) {
                if (const Result<void> set = settings.set(transaction, *grant, it.key(), it.value(), reason); !set)
                    return set;
            }
            return {};
        });
    if (!done)
        return done.error();
    if (const Result<void> read = m_session.reload(); !read)
        return read.error();
    return m_session.settings();
}

} // namespace Floorwalk
