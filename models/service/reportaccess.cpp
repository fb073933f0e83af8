// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/reportaccess.h"

#include "models/service/audited.h"
#include "models/service/daymaker.h"
#include "models/service/daytemplates.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

/** No names are all teams. */
bool overlap(const QStringList &a, const QStringList &b)
{
    return a.isEmpty() || b.isEmpty() || std::ranges::any_of(a, [&b](const QString &team) { return b.contains(team); });
}

} // namespace

Result<QStringList> ReportAccess::teamsOf(const QString &leader)
{
    Result<QStringList> teams = DayMaker(m_session).teamsOf({leader, Role::DutyLeader, std::nullopt, std::nullopt});
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

Result<bool> ReportAccess::shares(const QString &other, const QStringList &teams)
{
    const Result<QStringList> theirs = teamsOf(other);
    return theirs ? Result<bool>(overlap(*theirs, teams)) : Result<bool>(theirs.error());
}

Result<void> ReportAccess::read(const Actor &actor, const QString &leader, const QStringList &teams, QDate day)
{
    const Result<Grant> grant = m_session.grant(actor, Action::ReadReports);
    if (!grant)
        return grant.error();
    if (actor.role == Role::DutyLeader) {
        const Result<bool> shared = shares(actor.name, teams);
        if (!shared)
            return shared.error();
        if (*shared || actor.name == leader)
            return {};
        return Error{Error::Kind::Forbidden,
                     QCoreApplication::translate("ReportAccess",
                                                 "This is the day of another team. Ask its leader for the report, or "
                                                 "the operations manager."),
                     {}};
    }
    const AuditEntry entry{u"report.view"_s,
                           u"day:"_s + day.toString(Qt::ISODate),
                           {},
                           {{u"leader"_s, leader}, {u"teams"_s, teams.join(u';')}}};
    return audited<void>(m_session, *grant, entry, [](Transaction &) { return Result<void>(); });
}

} // namespace Floorwalk
