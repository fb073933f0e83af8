// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/service/storesession.h"
#include "models/store/draftrepository.h"

namespace Floorwalk {

/** What somebody types and has not stored; it outlives the program, however that ends. */
class DraftDesk
{
public:
    explicit DraftDesk(StoreSession &session)
        : m_session(session)
    {}
    Result<std::optional<Draft>> find(const Actor &actor, const QString &kind);
    /** All whose kind begins with @p beginning, the newest first. */
    Result<std::vector<Draft>> begun(const Actor &actor, const QString &beginning);
    /** Durable when this returns ok; an empty content removes the draft. Forbidden while nobody is on duty. */
    Result<void> keep(const Actor &actor, const QString &kind, const QString &content);
    /** The same for words of @p owner, who typed them before @p actor came on duty. */
    Result<void> keepFor(const Actor &actor, const QString &owner, const QString &kind, const QString &content);

private:
    StoreSession &m_session;
};

} // namespace Floorwalk
