// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/breakrecord.h"
#include "models/service/storesession.h"

namespace Floorwalk {

/** What changed at the break desk, to be kept as one. */
struct BreakChange
{
    std::vector<BreakRecord> records;
    std::optional<std::vector<MealBatch>> batches; ///< of date, when they changed
    QDate date;

    bool isEmpty() const { return records.empty() && !batches; }
};

/** What the desk starts from, and what it is told again now and then. */
struct BreakSetup
{
    BreakDay day;
    CentreSettings settings;
};

/** The break desk on record: who was out when, sent and extended by whom. */
class BreakDesk
{
public:
    explicit BreakDesk(StoreSession &session)
        : m_session(session)
    {}
    /** The running day: its breaks and batches, and what roster and evidence say of who is here. */
    Result<BreakDay> day() const;
    /** The same with the settings as they stand in the store by now. */
    Result<BreakSetup> setup();
    /** Inserts or changes, with one audit entry; the people are found by what the feed calls them. */
    Result<void> save(const Actor &actor, const BreakChange &change);

private:
    StoreSession &m_session;
};

} // namespace Floorwalk
