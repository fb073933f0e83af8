// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/live/figurekind.h"

#include <QHash>
#include <QMap>
#include <QString>
#include <QStringList>

#include <algorithm>
#include <optional>
#include <vector>

namespace Floorwalk {

/** One wait in one queue, as Asterisk's queue_log tells it; whole seconds. */
struct LoggedWait
{
    enum class End { None, Answered, Abandoned, Exited };
    QString queue;
    qint64 joined = 0;
    End end = End::None;
    qint64 endedAt = 0;
    qint64 wait = 0;

    /** When the call counts for the service level: at its end, or when T passes. */
    qint64 judgedAt(int level) const { return end == End::None ? joined + level : std::min(endedAt, joined + level); }
};

/** queue_log read call by call, and each variant straight from the words of metrics.md; no code is shared. */
class LoggedWaits
{
public:
    struct Talk
    {
        int calls = 0;
        qint64 seconds = 0;
    };
    /** An agent's conversation: answered in this second, ended in that one; none: not ended. */
    struct Conversation
    {
        QString call;
        QString agent;
        QString queue;
        qint64 answered = 0;
        std::optional<qint64> ended;
    };

    explicit LoggedWaits(const QString &path);

    std::optional<double> value(FigureVariant variant, const QString &queue, qint64 from, qint64 to, int level,
                                int brief) const;
    /** The longest of those who wait in @p queue at @p moment, milliseconds since the epoch: seconds. */
    std::optional<double> waiting(const QString &queue, qint64 moment) const;
    QStringList queues() const;
    /** A second about the middle at which nothing happens, so that it does not matter on which side things lie. */
    qint64 quietSecond(qint64 from, qint64 to, int level) const;

    std::vector<LoggedWait> waits;
    std::vector<Conversation> conversations;
    int handled = 0;
    QMap<QString, Talk> talk; ///< by agent

private:
    void answered(const QStringList &parts);
    void ended(const QStringList &parts, int seconds);
    void line(const QStringList &parts, QHash<QString, size_t> &open);
};

} // namespace Floorwalk
