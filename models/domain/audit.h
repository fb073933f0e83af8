// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QString>

namespace Floorwalk {

/** What a commit to the records says about itself; without one nothing is committed. */
struct AuditEntry
{
    QString what; ///< stable verb: "penalty.confirm", "roster.import"
    QString subject; ///< "penalty:17", "person:00123"
    QJsonObject before; ///< salted and erasable
    QJsonObject after; ///< salted and erasable
};

} // namespace Floorwalk
