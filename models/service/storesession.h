// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/actor.h"
#include "models/domain/grant.h"
#include "models/domain/result.h"
#include "models/domain/settings.h"
#include "models/policy/rulepack.h"

#include <memory>

namespace Floorwalk {

class Database;
class FeedPeople;
class Store;

/**
 * One thread's hold on the store with what every service needs beside it: the clock, the centre's settings, the rule
 * packs. Services are made on it for the length of a call: `RollCall(session).mark(actor, …)`. Belongs to the thread
 * that opened it.
 */
class StoreSession
{
public:
    enum class Access {
        Write, ///< read-only, with the reason, when another console holds the right to write
        Read, ///< never writes; NotFound when there is no store yet
        Command ///< must write: waits a little for the right, else a Conflict
    };

    /** @p holder names the program to others who wait for the store: "console", "import". */
    static Result<std::unique_ptr<StoreSession>> open(const QString &path, Access access, const QString &holder,
                                                      const Clock &clock);
    ~StoreSession();
    StoreSession(const StoreSession &) = delete;
    StoreSession &operator=(const StoreSession &) = delete;

    Database &records();
    Database &history();
    Store &store() { return *m_store; }
    /** For what feeds tell, batch after batch: whom their names and the seats mean stays known. */
    FeedPeople &feedPeople();
    const Clock &clock() const { return m_clock; }
    Moment now() const { return m_clock.now(); }

    bool writable() const;
    /** Why nothing can be written, when it cannot. */
    std::optional<Error> readOnlyBecause() const;

    /** Read when the session opened and by reload(). */
    const CentreSettings &settings() const { return m_settings; }
    Zone zone() const { return m_settings.zone(); }
    Result<void> reload();
    /** After work that is not soon done again: lets go of what both files keep in memory. */
    Result<void> releaseMemory();
    /** The attendance pack of the settings that rules @p date; NotFound when the pack is missing or not valid then. */
    Result<const RulePack *> packOn(QDate date) const;

    /**
     * A Grant for @p action on the team of that name; empty: on no one team. Forbidden with the reason, also for an
     * operations manager whom the setting operations_managers does not know; NotFound where there is no such team.
     */
    Result<Grant> grant(const Actor &actor, Action action, const QString &team = {});
    /** The actor named @p name: with the person behind it when exactly one person bears this name or number. */
    Result<Actor> actorNamed(const QString &name, Role role = Role::DutyLeader);

private:
    explicit StoreSession(const Clock &clock);
    const Clock &m_clock;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<FeedPeople> m_feedPeople; ///< made when first asked for
    CentreSettings m_settings;
    std::vector<RulePack> m_packs;
};

} // namespace Floorwalk
