// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/span.h"
#include "models/store/database.h"

#include <QThreadPool>

namespace Floorwalk {

/**
 * Has the disk fetch a stretch of the history while it is being read. Every agent's spans lie in a place of their own,
 * and one reader waits for one place after the other; several that run ahead of it let the disk look for all of them at
 * once. Only a hint: what cannot be read ahead is read by whoever wants it. Gone, it has ended.
 */
class ReadAhead
{
public:
    /** @p range: spans and calls of it are about to be read through @p history. */
    ReadAhead(const Database &history, const TimeRange &range);
    ~ReadAhead();
    ReadAhead(const ReadAhead &) = delete;
    ReadAhead &operator=(const ReadAhead &) = delete;

private:
    QThreadPool m_readers; // threads of the store's own, for they wait for the disk and do nothing else
};

} // namespace Floorwalk
