// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/alert/alertconclusion.h"
#include "models/policy/alertrules.h"
#include "models/policy/shiftfacts.h"
#include "models/service/alertrulesinforce.h"
#include "models/service/storesession.h"

#include <span>

namespace Floorwalk {

/** What alerts are judged by: the rules, and what roster and team say of the people. */
struct AlertSetup
{
    AlertRules rules{CentreSettings()};
    CentreSettings settings; ///< that the rules follow
    ShiftFacts shifts;
    QString problem; ///< translated: why the centre's own rules are not in force; empty when all is well
};

/** Keeps alerts on record through their life, so that neither a restart nor a dismissal forgets one. */
class AlertDesk
{
public:
    explicit AlertDesk(StoreSession &session)
        : m_session(session)
    {}
    Result<std::vector<AlertRecord>> open() const;
    /** Open ones, and dismissed ones whose condition lasted on when the program ended. */
    Result<std::vector<AlertRecord>> unfinished() const;
    /** What AlertBook takes up when the program starts: unfinished(), and of what is over the last of each kind and
     * subject whose rule's cooldown may last still. */
    Result<std::vector<AlertRecord>> earlier() const;
    /** As which a console that follows the floor writes its store. */
    static QString followingHolder();
    /**
     * What the console that writes the store and follows the floor has on record, as unfinished() tells it: what it
     * raised and what people did about it. Absent when there is none, and whoever asks has to judge the floor itself.
     */
    Result<std::optional<std::vector<AlertRecord>>> ofConsole() const;
    /** The history: raised in [from, to), with what became of them and how soon somebody reacted. */
    Result<std::vector<AlertRecord>> between(Moment from, Moment to) const;
    /** Alerts that @p owner took and that resolved themselves within the last hours, of which nothing is said yet; of
     * incidents what is to be said stands with them. */
    Result<std::vector<AlertRecord>> unsaid(const QString &owner) const;
    /** Says of alert @p id, which resolved itself, what was done; NotFound, or Conflict when that is said already. */
    Result<void> conclude(const Actor &actor, AlertId id, AlertConclusion conclusion);
    /** As the store, with its settings read again, and the file of rules say by now. */
    Result<AlertSetup> setup();
    /** The rules that the setting names, with the settings read again; those shipped where they cannot be read. */
    Result<AlertRulesInForce> rulesInForce();
    /** What is judged by where no store can be read: the rules as shipped, and nobody's roster. */
    static Result<AlertSetup> setupWithoutStore(const CentreSettings &settings);
    /** Inserts or changes; acknowledging, snoozing and closing are changes of the record with their author. */
    Result<AlertId> save(const Actor &actor, const AlertRecord &alert);
    /** The same for all that changed at one moment. The first that fails is told; to save all again is harmless. */
    Result<void> saveAll(const Actor &actor, const std::vector<AlertRecord> &alerts);

private:
    Result<void> mayConclude(const AlertRecord &alert) const;
    Result<void> saveTogether(const Actor &actor, std::span<const AlertRecord> alerts);

    StoreSession &m_session;
};

} // namespace Floorwalk
