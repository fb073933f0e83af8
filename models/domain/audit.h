// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/clock.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace Floorwalk {

/** What a commit to the records says about itself; without one nothing is committed. */
struct AuditEntry
{
    QString what; ///< stable verb: "penalty.confirm", "roster.import"
    QString subject; ///< "penalty:17" (a row), "employee:00123"
    QJsonObject before; ///< salted and erasable
    QJsonObject after; ///< salted and erasable
};

/** The number and hash of the audit trail's last row; copies of it outside the store show a cut-off tail. */
struct AuditHead
{
    qint64 seq = 0; ///< 0 = nothing was audited yet
    QByteArray hash; ///< hex, lower case

    bool operator==(const AuditHead &) const = default;
};

/** One row of the audit trail as it is read back; before and after are absent once they were erased. */
struct AuditRecord
{
    qint64 seq = 0;
    Moment at{};
    QString actor;
    QString what;
    QString subject;
    std::optional<QJsonObject> before;
    std::optional<QJsonObject> after;
};

} // namespace Floorwalk
