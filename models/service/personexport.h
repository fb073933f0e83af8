// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/service/storesession.h"

namespace Floorwalk {

/**
 * What the records hold about one agent, as a JSON file that agent can be handed (interfaces.md, domain.md 10): the
 * person, roster, evidence, leave, covers, penalties, who listened, coaching notes that HR may see, and the register's
 * entries about the agent. Leaders' own notes and what upset somebody leave in no file: how many there are is said.
 */
class PersonExport
{
public:
    explicit PersonExport(StoreSession &session)
        : m_session(session)
    {}
    /** The schema's name in the file. */
    static constexpr QLatin1StringView schema{"floorwalk.person/1"};

    /**
     * Writes @p file, whole or not at all, and puts on record who has it before it appears. Needs the right to export
     * what is of the agent's team; NotFound for a stranger.
     */
    Result<void> write(const Actor &actor, PersonId person, const QString &file);

private:
    StoreSession &m_session;
};

} // namespace Floorwalk
