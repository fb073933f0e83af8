// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/service/storesession.h"

#include <QMap>

namespace Floorwalk {

/** Changes the centre's settings: several at once, all or none, each in the audit trail. */
class SettingsDesk
{
public:
    explicit SettingsDesk(StoreSession &session)
        : m_session(session)
    {}
    Result<CentreSettings> all() const;
    /** BadInput when a value does not fit, Forbidden when @p actor may not; then nothing is changed. */
    Result<CentreSettings> change(const Actor &actor, const QMap<QString, QString> &changes, const QString &reason);

private:
    StoreSession &m_session;
};

} // namespace Floorwalk
