// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/reportaccess.h"

#include "models/service/audited.h"
#include "models/service/daymaker.h"
#include "models/service/daytemplates.h"
#include "models/service/knownleaders.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <iterator>

namespace Floorwalk {

using namespace Qt::StringLiterals;

Result<QStringList> ReportAccess::teamsOf(const QString &leader)
{
    Result<QStringList> teams = DayMaker(m_session).teamsOf({leader, Role::DutyLeader, std::nullopt});
    if (teams && teams->contains(QString()))
        return QStringList();
    return teams;
}

Result<DayTemplate> ReportAccess::wordsOf(const QStringList &teams, QDate day)
{
    const QStringList named = teams.isEmpty() ? QStringList{QString()} : teams;
    std::optional<DayTemplate> words;
    for (const QString &team : named) {
        Result<DayTemplate> one = DayTemplates(m_session).inForce(team, day);
        if (!one)
            return one;
        if (!words)
            words = std::move(*one);
        else
            std::ranges::copy_if(one->activities, std::back_inserter(words->activities),
                                 [&words](const TemplateActivity &other) { return !words->activity(other.key); });
    }
    return *words;
}

bool ReportAccess::isLed(const QStringList &teams, const QStringList &own)
{
    return own.isEmpty() || std::ranges::any_of(teams, [&own](const QString &team) { return own.contains(team); });
}

Result<std::vector<ActivityRecord>> ReportAccess::ofTeams(const std::vector<ActivityRecord> &activities,
                                                          const QString &own, const QStringList &teams)
{
    std::vector<ActivityRecord> found;
    QHash<QString, bool> leads{{own, true}};
    for (const ActivityRecord &activity : activities) {
        if (!leads.contains(activity.leader)) {
            const Result<QStringList> theirs = teamsOf(activity.leader);
            if (!theirs)
                return theirs.error();
            leads.insert(activity.leader, teams.isEmpty() || isLed(teams, *theirs));
        }
        if (leads.value(activity.leader)
            && (teams.isEmpty() || activity.team.isEmpty() || teams.contains(activity.team)))
            found.push_back(activity);
    }
    return found;
}

Result<void> ReportAccess::allows(const Actor &actor, const QString &leader, const QStringList &teams)
{
    const Result<Grant> grant = m_session.grant(actor, Action::ReadReports);
    if (!grant)
        return grant.error();
    const Result<bool> known = actor.name == leader ? Result<bool>(true) : KnownLeaders::wasKnown(m_session, leader);
    if (!known)
        return known.error();
    if (!*known) {
        return Error{Error::Kind::NotFound,
                     QCoreApplication::translate("ReportAccess",
                                                 "No leader is called “%1”. Check the name: it is written as on the "
                                                 "list of people.")
                         .arg(leader),
                     {}};
    }
    if (actor.role != Role::DutyLeader)
        return {};
    const Result<QStringList> own = teamsOf(actor.name);
    if (!own)
        return own.error();
    if (isLed(teams, *own) || actor.name == leader)
        return {};
    return Error{Error::Kind::Forbidden,
                 QCoreApplication::translate("ReportAccess",
                                             "This is the day of another team. Ask its leader for the report, or "
                                             "the operations manager."),
                 {}};
}

Result<void> ReportAccess::read(const Actor &actor, const QString &leader, const QStringList &teams, QDate day)
{
    const Result<void> may = allows(actor, leader, teams);
    if (!may || actor.role == Role::DutyLeader)
        return may;
    const Result<Grant> grant = m_session.grant(actor, Action::ReadReports);
    if (!grant)
        return grant.error();
    const AuditEntry entry{u"report.view"_s,
                           u"day:"_s + day.toString(Qt::ISODate),
                           {},
                           {{u"leader"_s, leader}, {u"teams"_s, teams.join(u';')}}};
    return audited<void>(m_session, *grant, entry, [](Transaction &) { return Result<void>(); });
}

Result<void> ReportAccess::readPeople(const Actor &actor, const QStringList &teams, QDate day)
{
    const Result<Grant> grant = m_session.grant(actor, Action::ReadReports);
    if (!grant)
        return grant.error();
    if (actor.role == Role::DutyLeader) {
        const Result<QStringList> own = teamsOf(actor.name);
        if (!own)
            return own.error();
        // Each by itself: who leads one of them has no right to the others.
        if (std::ranges::all_of(teams, [&own](const QString &team) { return isLed({team}, *own); }))
            return {};
        return Error{Error::Kind::Forbidden,
                     QCoreApplication::translate("ReportAccess",
                                                 "These are people of another team. Ask its leader for their figures, "
                                                 "or the operations manager."),
                     {}};
    }
    const AuditEntry entry{
        u"report.view"_s, u"people:"_s + day.toString(Qt::ISODate), {}, {{u"teams"_s, teams.join(u';')}}};
    return audited<void>(m_session, *grant, entry, [](Transaction &) { return Result<void>(); });
}

} // namespace Floorwalk
