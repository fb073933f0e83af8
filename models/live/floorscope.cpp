// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/live/floorscope.h"

#include <QSet>

#include <algorithm>
#include <iterator>

namespace Floorwalk {

QStringList FloorScope::queues(const FloorModel &agents) const
{
    QSet<QString> served;
    for (int row = 0; !isWhole() && row < agents.rowCount(); ++row) {
        if (has(agents.row(row))) {
            for (const QString &queue : agents.row(row).queues)
                served.insert(queue);
        }
    }
    QStringList names(served.cbegin(), served.cend());
    names.sort();
    return names;
}

std::vector<QueueRow> FloorScope::of(const std::vector<QueueRow> &all, const FloorModel &agents) const
{
    const QStringList served = queues(agents);
    if (served.isEmpty())
        return all;
    std::vector<QueueRow> meant;
    std::ranges::copy_if(all, std::back_inserter(meant),
                         [&served](const QueueRow &queue) { return served.contains(queue.queue); });
    return meant;
}

} // namespace Floorwalk
