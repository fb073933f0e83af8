// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/settings/storetemplatesbook.h"

#include "models/policy/access.h"
#include "models/service/daymaker.h"
#include "models/service/daytemplates.h"
#include "models/service/dutyleader.h"
#include "models/service/storeworker.h"

namespace Floorwalk {

QFuture<Result<TemplateSheet>> StoreTemplatesBook::sheet(const QString &team)
{
    return m_context.reader->run([team](StoreSession &session) -> Result<TemplateSheet> {
        TemplateSheet sheet;
        sheet.zone = session.zone();
        sheet.today = sheet.zone.localDate(session.now());
        const DayTemplates templates(session);
        const Result<QStringList> teams = templates.teams();
        const Result<DayTemplate> inForce = templates.inForce(team, sheet.today);
        const auto versions = templates.versions(team);
        if (!teams || !inForce || !versions)
            return !teams ? teams.error() : !inForce ? inForce.error() : versions.error();
        sheet.teams = *teams;
        sheet.versions = *versions;
        sheet.newest = *inForce;
        if (!versions->empty()) {
            const Result<DayTemplate> newest = DayTemplates::read(versions->front());
            if (!newest)
                return newest.error();
            sheet.newest = *newest;
        }
        return sheet;
    });
}

QFuture<Result<int>> StoreTemplatesBook::save(const QString &team, const DayTemplate &dayTemplate, QDate from,
                                              const QString &reason)
{
    const Actor actor = m_context.duty ? m_context.duty->actor() : Actor();
    return m_context.writer->run([actor, team, dayTemplate, from, reason](StoreSession &session) {
        return DayTemplates(session).save(actor, team, dayTemplate, from, reason);
    });
}

QFuture<Result<std::vector<ActivityRecord>>> StoreTemplatesBook::preview(const DayTemplate &dayTemplate,
                                                                         const QString &team, QDate date)
{
    return m_context.reader->run([dayTemplate, team, date](StoreSession &session) {
        return DayMaker(session).preview(dayTemplate, team, date);
    });
}

bool StoreTemplatesBook::mayChange() const
{
    return !m_context.duty || AccessPolicy::allowed(m_context.duty->actor().role, Action::ChangeSettings);
}

} // namespace Floorwalk
