// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/settings.h"

namespace Floorwalk {

/** @p key of @p queue, where it has a value of its own ("KEY.QUEUE"), else the centre's; an empty queue is several. */
inline int numberOfQueue(const CentreSettings &settings, const QString &key, const QString &queue)
{
    return settings.number(queue.isEmpty() ? key : key + u'.' + queue);
}

} // namespace Floorwalk
