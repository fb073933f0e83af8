// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/database.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QThread>

#include <unordered_map>

namespace Floorwalk {

/** What a connection holds beyond its header: the Qt name, its thread, prepared queries at rest, its lease. */
struct Database::Private
{
    QString connectionName;
    QThread *thread = nullptr;
    std::unordered_map<QString, std::unique_ptr<QSqlQuery>> resting; ///< prepared, reset, by their text
    QString leaseToken; ///< empty while this connection holds no lease
    bool leaseLost = false; ///< it held one that is gone: nothing is committed any more
    const Database *leaseIn = nullptr; ///< of a history: the records whose lease also covers it
};

} // namespace Floorwalk
