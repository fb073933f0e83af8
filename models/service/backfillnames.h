// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/live/agentnames.h"
#include "models/service/storesession.h"

#include <QHash>
#include <QSet>

namespace Floorwalk {

/**
 * Under which names the history keeps what one feed's queue_log tells of: its own with one feed, with several those of
 * MergedFloor.
 */
class BackfillNames
{
public:
    /** @p feed: the label of one of several; empty for the only one. */
    static Result<BackfillNames> read(StoreSession &session, const QString &feed);

    QString agent(const QString &own) const;
    QString queue(const QString &own) const;
    bool knowsQueue(const QString &shown) const { return m_queues.contains(shown); }
    /**
     * Why nothing can be said of the agent @p shown: a phone that is nobody here, for Asterisk logs phones where people
     * log in unless told otherwise; or one of several of that name. False: it can.
     */
    bool isDoubtful(const QString &shown) const;

private:
    QString tagged(const QString &name) const { return AgentNames::ofFeed(name, m_feed); }

    QString m_feed;
    QSet<QString> m_agents;
    QSet<QString> m_queues;
    QSet<QString> m_namesakes; ///< names that several agents bear
    QHash<QString, QString> m_people; ///< by all the words feeds call them
};

} // namespace Floorwalk
