// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/settings.h"

#include <QHash>
#include <QString>

namespace Floorwalk {

/** What the live floor must be told because no feed says it. Seconds, 0 or more. */
struct LiveSettings
{
    int serviceLevelSeconds = 20; ///< T: answered within, inclusive, in the PBX's whole seconds
    int shortAbandonSeconds = 5; ///< S: a caller who gave up within it, inclusive, is short
    QHash<QString, int> serviceLevelByQueue;
    QHash<QString, int> wrapUpByQueue; ///< a queue without one has no wrap-up state

    int serviceLevel(const QString &queue) const { return serviceLevelByQueue.value(queue, serviceLevelSeconds); }
    int wrapUp(const QString &queue) const { return wrapUpByQueue.value(queue, 0); }

    static LiveSettings from(const CentreSettings &settings);
};

inline LiveSettings LiveSettings::from(const CentreSettings &settings)
{
    LiveSettings live;
    live.serviceLevelSeconds = settings.number(QStringLiteral("service_level_s"));
    live.shortAbandonSeconds = settings.number(QStringLiteral("short_abandon_s"));
    const QString level = QStringLiteral("service_level_s.");
    for (const QString &queue : settings.queuesWith(level))
        live.serviceLevelByQueue.insert(queue, settings.number(level + queue));
    for (const QString &queue : settings.queuesWith(QStringLiteral("wrap_up_s.")))
        live.wrapUpByQueue.insert(queue, int(settings.wrapUp(queue).count()));
    return live;
}

} // namespace Floorwalk
