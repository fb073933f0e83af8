// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/walk.h"

namespace Floorwalk {

using namespace Qt::StringLiterals;

Walk Walk::from(const CentreSettings &settings, Moment now)
{
    Walk walk;
    const QString mode = settings.text(u"walk_alerts"_s);
    walk.mode = mode == "off"_L1 ? Mode::Off : mode == "deputy"_L1 ? Mode::Deputy : Mode::Strip;
    const QString today = settings.zone().localDate(now).toString(Qt::ISODate);
    if (settings.text(u"walk_deputy_on"_s) == today)
        walk.deputy = settings.text(u"walk_deputy"_s);
    const qint64 since = settings.text(u"walk_since"_s).toLongLong();
    if (since > 0 && now - momentFromEpochMs(since) < longest) {
        walk.since = momentFromEpochMs(since);
        walk.leader = settings.text(u"walk_leader"_s);
    }
    return walk;
}

} // namespace Floorwalk
