// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/clock.h"
#include "models/domain/settings.h"
#include "models/domain/zone.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <functional>

namespace Floorwalk {

/** What the live floor must be told because no feed says it. Seconds, 0 or more. */
struct LiveSettings
{
    int serviceLevelSeconds = 20; ///< T: answered within, inclusive, in the PBX's whole seconds
    int shortAbandonSeconds = 5; ///< S: a caller who gave up within it, inclusive, is short
    QHash<QString, int> serviceLevelByQueue;
    QHash<QString, int> shortAbandonByQueue;
    QHash<QString, int> wrapUpByQueue; ///< a queue without one has no wrap-up state
    QHash<QString, int> wrapUpByMember; ///< by name or interface, in every queue; goes before the queue's, also as 0
    QStringList lines; ///< phones whose calls are told, whoever's they are; see WatchedLines
    /** The end of the day that a moment lies in, later than it. Without one all that is heard is one day, as a report
     * on a recording wants it. */
    std::function<Moment(Moment)> dayEnd;

    int serviceLevel(const QString &queue) const { return serviceLevelByQueue.value(queue, serviceLevelSeconds); }
    int shortAbandon(const QString &queue) const { return shortAbandonByQueue.value(queue, shortAbandonSeconds); }
    int wrapUp(const QString &queue) const { return wrapUpByQueue.value(queue, 0); }

    static LiveSettings from(const CentreSettings &settings);
    /** For dayEnd: days are the local dates of @p zone, 23 and 25 hours long where the clocks are changed. */
    static std::function<Moment(Moment)> localDays(const Zone &zone);
};

inline LiveSettings LiveSettings::from(const CentreSettings &settings)
{
    LiveSettings live;
    live.serviceLevelSeconds = settings.number(QStringLiteral("service_level_s"));
    live.shortAbandonSeconds = settings.number(QStringLiteral("short_abandon_s"));
    const QString level = QStringLiteral("service_level_s.");
    for (const QString &queue : settings.namesWith(level))
        live.serviceLevelByQueue.insert(queue, settings.number(level + queue));
    const QString abandon = QStringLiteral("short_abandon_s.");
    for (const QString &queue : settings.namesWith(abandon))
        live.shortAbandonByQueue.insert(queue, settings.number(abandon + queue));
    for (const QString &queue : settings.namesWith(QStringLiteral("wrap_up_s.")))
        live.wrapUpByQueue.insert(queue, int(settings.wrapUp(queue).count()));
    const QString member = QStringLiteral("member_wrap_up_s.");
    for (const QString &word : settings.namesWith(member))
        live.wrapUpByMember.insert(word, settings.number(member + word));
    for (const QString &line : settings.text(QStringLiteral("leader_phone")).split(QChar(u' '), Qt::SkipEmptyParts))
        live.lines << line;
    if (const QString hotline = settings.text(QStringLiteral("hotline")); !hotline.isEmpty())
        live.lines << hotline; // a queue of that name is no phone
    live.lines.removeDuplicates();
    return live;
}

inline std::function<Moment(Moment)> LiveSettings::localDays(const Zone &zone)
{
    return [zone](Moment moment) {
        QDate next = zone.localDate(moment).addDays(1);
        // Where clocks go back over midnight the date of yesterday comes again after the new day has begun.
        while (zone.startOfDay(next) <= moment)
            next = next.addDays(1);
        return zone.startOfDay(next);
    };
}

} // namespace Floorwalk
