// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/dayrecord.h"
#include "models/service/storesession.h"

namespace Floorwalk {

/** Keeps alerts on record through their life, so that neither a restart nor a dismissal forgets one. */
class AlertDesk
{
public:
    explicit AlertDesk(StoreSession &session)
        : m_session(session)
    {}
    Result<std::vector<AlertRecord>> open() const;
    /** What AlertBook takes up again when the program starts: open ones, and dismissed ones whose condition lasted on
     * when the program ended. */
    Result<std::vector<AlertRecord>> unfinished() const;
    Result<std::vector<AlertRecord>> between(Moment from, Moment to) const;
    /** Inserts or changes; acknowledging, snoozing and closing are changes of the record with their author. */
    Result<AlertId> save(const Actor &actor, const AlertRecord &alert);

private:
    StoreSession &m_session;
};

} // namespace Floorwalk
