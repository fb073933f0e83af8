// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/loggedwaits.h"

#include <QJsonObject>

namespace Floorwalk {

/**
 * What each agent did in each second of a session, as queue_log alone tells it: the independent truth beside the spans
 * of the floor, with which it shares no code. Of calls of the agent's own, and of phones that cannot be reached, the
 * log knows nothing; who has any cannot be compared.
 */
class LoggedAgents
{
public:
    enum class Doing { LoggedOut, Ready, Rings, Talks, Paused };
    /** Plain busy without a break, in seconds. */
    struct Busy
    {
        std::vector<qint64> episodes;

        qint64 total() const;
        qint64 longest() const;
        /** Episodes of more than @p limit; absent when one is too near to it to say. */
        std::optional<int> over(qint64 limit) const;
    };

    /** @p oracle: of the session, for those who are members by configuration. The seconds [from, to). */
    LoggedAgents(const QString &log, const QJsonObject &oracle, qint64 from, qint64 to);

    QStringList agents() const { return m_seconds.keys(); }
    qint64 seconds(const QString &agent, std::initializer_list<Doing> of) const;
    Busy busy(const QString &agent) const;

private:
    struct Second
    {
        Doing doing = Doing::LoggedOut;
        QString reason;
    };
    struct Place
    {
        bool member = false;
        bool paused = false;
        QString reason;
        qint64 pausedAt = 0;
    };
    using Places = QMap<QString, Place>; // by queue

    void take(const QStringList &parts, QMap<QString, Places> &places);
    void fill(const QString &agent, qint64 from, qint64 to, Doing doing);
    static Second at(const Places &places);

    qint64 m_from;
    qint64 m_to;
    QMap<QString, std::vector<Second>> m_seconds; ///< by agent
};

} // namespace Floorwalk
