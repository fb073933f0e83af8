// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/historyfile.h"
#include "models/store/statement.h"

#include <array>

namespace Floorwalk {

/** The numbers of agents, queues and words: each text is stored once. What a failed batch added is forgotten. */
struct HistoryFile::Names
{
    enum class Kind { Agent, Queue, Word };

    explicit Names(const Database &file)
        : history(file)
    {}

    Result<qint64> id(const QString &text, Kind kind);
    void forget()
    {
        for (QHash<QString, qint64> &known : ids)
            known.clear();
    }

    const Database &history;
    std::array<QHash<QString, qint64>, 3> ids;
};

} // namespace Floorwalk
