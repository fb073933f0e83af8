// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/live/floormodel.h"

#include <QCollatorSortKey>
#include <QHash>

#include <utility>
#include <vector>

namespace Floorwalk {

/**
 * Where each agent of a floor stands by name, as the language orders names. Weighing a name takes some microseconds, so
 * that of a large floor's only some are weighed at a time; what was weighed stays so when others come and go.
 */
class NameOrder
{
public:
    /** As many names as a frame has time for. */
    static constexpr int atOnce = 500;

    /** Weighs the names that are new, at most atOnce; false while there are more of them. */
    bool follow(const FloorModel &floor);
    /** Among all names, from 0; while some are not weighed, the row itself. */
    int place(int row) const { return m_isWhole ? m_places[size_t(row)] : row; }

private:
    bool isAsBefore(const FloorModel &floor) const;

    QHash<QString, QCollatorSortKey> m_weights; ///< by name
    std::vector<std::pair<QString, QString>> m_names; ///< name and key by row, as m_places was made of them
    std::vector<int> m_places; ///< by row
    bool m_isWhole = false;
};

} // namespace Floorwalk
