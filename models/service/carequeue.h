// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/person.h"
#include "models/policy/careplan.h"
#include "models/service/storesession.h"

namespace Floorwalk {

/** Who of a team needs a talk, from what is on record: upsets, what was agreed in care, alerts, notes of care. */
class CareQueue
{
public:
    explicit CareQueue(StoreSession &session)
        : m_session(session)
    {}

    /**
     * Everybody of the teams that @p leader leads, as things stand at @p present on the shift day @p date; of a day
     * that is over as they stood at its end. Upsetting calls count for two weeks. Forbidden for who may read neither
     * notes nor the register.
     */
    Result<std::vector<CarePlace>> of(const Actor &leader, QDate date, Moment present);

private:
    class Facts;
    Result<void> addUpsets(const Actor &leader, QDate date, Facts &facts);
    Result<void> addActions(const Actor &leader, Facts &facts);
    Result<void> addLongCalls(QDate date, Moment now, Facts &facts);
    Result<Moment> endOf(QDate date) const;
    Result<void> addLastCare(Moment now, Facts &facts);
    StoreSession &m_session;
};

} // namespace Floorwalk
