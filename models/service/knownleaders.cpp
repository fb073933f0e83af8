// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/knownleaders.h"

#include "models/store/audittrail.h"
#include "models/store/dayplanrepository.h"

#include <QCoreApplication>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

/** Whether @p name is a leader's, or that of somebody on the list of people; Conflict when several are called so. */
Result<bool> isOne(StoreSession &session, const QString &name)
{
    const Result<QStringList> leaders = KnownLeaders::names(session);
    if (!leaders)
        return leaders.error();
    if (leaders->contains(name))
        return true;
    const Result<Actor> actor = session.actorNamed(name);
    return actor ? Result<bool>(actor->person.has_value()) : Result<bool>(actor.error());
}

} // namespace

QStringList KnownLeaders::bySetting(const CentreSettings &settings)
{
    QStringList names;
    for (const QString &name : settings.namesWith(u"leads."_s)) {
        if (!settings.text(u"leads."_s + name).isEmpty())
            names << name;
    }
    return names;
}

QString KnownLeaders::onDuty(const CentreSettings &settings)
{
    return settings.text(u"duty_leader"_s);
}

Result<std::vector<std::pair<QDate, QString>>> KnownLeaders::ran(StoreSession &session, QDate from, QDate to)
{
    return DayPlanRepository(session.records()).leaders(from, to);
}

Result<QStringList> KnownLeaders::names(StoreSession &session)
{
    constexpr int daysBack = 60;
    QStringList names = bySetting(session.settings());
    names << onDuty(session.settings());
    const QDate today = session.zone().localDate(session.now());
    const auto days = ran(session, today.addDays(-daysBack), today);
    if (!days)
        return days.error();
    for (const auto &[date, name] : *days)
        names << name;
    names.removeAll(QString());
    names.removeDuplicates();
    names.sort();
    return names;
}

Result<bool> KnownLeaders::isKnown(StoreSession &session, const QString &name)
{
    const Result<bool> known = isOne(session, name);
    // A conflict is a name that several people have.
    return !known && known.error().kind == Error::Kind::Conflict ? Result<bool>(true) : known;
}

Result<bool> KnownLeaders::wasKnown(StoreSession &session, const QString &name)
{
    const Result<bool> known = isKnown(session, name);
    return !known || *known ? known : AuditTrail(session.records()).hasActed(name);
}

Result<void> KnownLeaders::check(StoreSession &session, const QString &name)
{
    const Result<bool> known = isOne(session, name);
    if (!known || *known)
        return known ? Result<void>() : Result<void>(known.error());
    return Error{Error::Kind::NotFound,
                 QCoreApplication::translate("KnownLeaders",
                                             "Nobody here is called “%1”. Choose a leader of the store; a new one is "
                                             "entered in the setting leads.%1 with the teams that are theirs.")
                     .arg(name),
                 {}};
}

} // namespace Floorwalk
