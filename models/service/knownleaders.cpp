// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/knownleaders.h"

#include "models/store/dayplanrepository.h"

#include <QCoreApplication>

namespace Floorwalk {

using namespace Qt::StringLiterals;

Result<QStringList> KnownLeaders::names(StoreSession &session)
{
    constexpr int daysBack = 60;
    const CentreSettings &settings = session.settings();
    QStringList names{settings.text(u"duty_leader"_s)};
    for (const QString &name : settings.queuesWith(u"leads."_s)) {
        if (!settings.text(u"leads."_s + name).isEmpty())
            names << name;
    }
    const QDate today = session.zone().localDate(session.now());
    const auto ran = DayPlanRepository(session.records()).leaders(today.addDays(-daysBack), today);
    if (!ran)
        return ran.error();
    for (const auto &[date, name] : *ran)
        names << name;
    names.removeAll(QString());
    names.removeDuplicates();
    names.sort();
    return names;
}

Result<void> KnownLeaders::check(StoreSession &session, const QString &name)
{
    const Result<QStringList> leaders = names(session);
    if (!leaders)
        return leaders.error();
    if (leaders->contains(name))
        return {};
    const Result<Actor> actor = session.actorNamed(name);
    if (!actor)
        return actor.error();
    if (actor->person)
        return {};
    return Error{Error::Kind::NotFound,
                 QCoreApplication::translate("KnownLeaders",
                                             "Nobody here is called “%1”. Choose a leader of the store; a new one is "
                                             "entered in the setting leads.%1 with the teams that are theirs.")
                     .arg(name),
                 {}};
}

} // namespace Floorwalk
