// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/texterasure.h"

#include "models/store/statement.h"

namespace Floorwalk {

Result<qint64> emptyTexts(const Database &records, const QStringList &updates, QDate day, int most)
{
    qint64 emptied = 0;
    for (const QString &update : updates) {
        const auto rows =
            Statement(records, update).bind(day).bind(most).rows([](const Statement &s) { return s.number(0); });
        if (!rows)
            return rows.error();
        emptied += qint64(rows->size());
    }
    return emptied;
}

} // namespace Floorwalk
