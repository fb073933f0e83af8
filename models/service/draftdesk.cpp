// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/draftdesk.h"

namespace Floorwalk {

Result<std::optional<Draft>> DraftDesk::find(const Actor &actor, const QString &kind)
{
    return DraftRepository(m_session.records()).find(actor.name, kind);
}

Result<std::vector<Draft>> DraftDesk::begun(const Actor &actor, const QString &beginning)
{
    return DraftRepository(m_session.records()).begun(actor.name, beginning);
}

Result<void> DraftDesk::keep(const Actor &actor, const QString &kind, const QString &content)
{
    if (const Result<Grant> grant = m_session.grant(actor, Action::WriteCoaching); !grant)
        return grant.error();
    if (const std::optional<Error> readOnly = m_session.readOnlyBecause())
        return *readOnly;
    return DraftRepository(m_session.records()).keep({actor.name, kind, content, {}});
}

Result<void> DraftDesk::keepFor(const Actor &actor, const QString &owner, const QString &kind, const QString &content)
{
    const Result<Actor> author = owner == actor.name ? actor : m_session.actorNamed(owner, actor.role);
    return author ? keep(*author, kind, content) : Result<void>(author.error());
}

} // namespace Floorwalk
