// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/knowledge.h"
#include "models/domain/person.h"
#include "models/service/storesession.h"

namespace Floorwalk {

/**
 * Keeps knowledge points and who knows them: a leader writes for the own teams, the operations manager for all. What a
 * point said before, and who said it, stays on record.
 */
class KnowledgeDesk
{
public:
    explicit KnowledgeDesk(StoreSession &session)
        : m_session(session)
    {}

    /** What @p actor reads: all points for the own teams, or for everybody, with those of them who are not retired.
     * Forbidden for roles that no business knowledge is for. */
    Result<std::vector<KnowledgeStanding>> all(const Actor &actor);
    /** The same of what is valid on @p date; must-read points first. */
    Result<std::vector<KnowledgeStanding>> validOn(const Actor &actor, QDate date);
    /** All records of point @p number, oldest first; NotFound when none of them is for @p actor. */
    Result<std::vector<KnowledgePoint>> history(const Actor &actor, qint64 number);
    /** For which teams @p actor may write points; an empty name stands for all of them. */
    Result<QStringList> teams(const Actor &actor);

    /** BadInput without a title, for texts that are too long or an end before the begin. */
    Result<KnowledgePoint> add(const Actor &actor, const KnowledgeWords &words);
    /** What add() would put on record, and the right to it; for whoever does so as a part of something else. */
    Result<std::pair<KnowledgePoint, Grant>> prepared(const Actor &actor, const KnowledgeWords &words);
    /**
     * Says it better. @p anew: it says something else now, so everybody has to confirm it again. @p seen is the record
     * that was looked at: Conflict when other words stand there by now.
     */
    Result<KnowledgePoint> correct(const Actor &actor, const KnowledgePoint &seen, const KnowledgeWords &words,
                                   bool anew);
    /** It should not be known. BadInput without a reason. */
    Result<KnowledgePoint> withdraw(const Actor &actor, const KnowledgePoint &seen, const QString &reason);
    /**
     * Notes that each of @p people knows the point as @p seen words it, or (@p known false) does not after all.
     * Conflict when the point is worded otherwise by now or withdrawn, Forbidden for people of another leader.
     */
    Result<int> confirm(const Actor &actor, const KnowledgePoint &seen, const std::vector<PersonId> &people,
                        bool known = true);

private:
    Result<std::vector<KnowledgeStanding>> standings(const Actor &actor, std::vector<KnowledgePoint> points);
    Result<Grant> writing(const Actor &actor, const QString &team);
    Result<KnowledgePoint> lastWord(const KnowledgePoint &seen) const;
    Result<KnowledgePoint> store(const Grant &grant, const QString &what, const KnowledgePoint &point);
    Result<Grant> confirming(const Actor &actor, const KnowledgePoint &point, const std::vector<PersonId> &people);
    StoreSession &m_session;
};

} // namespace Floorwalk
