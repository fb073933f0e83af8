// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/feed/feedaddress.h"

#include <QTemporaryDir>

#include <memory>

namespace Floorwalk {

/** One session of tests/data/traces: the streams of its connections, its queue_log and what that says in figures. */
struct RecordedSession
{
    QString name;
    QString folder;
    QStringList streams; ///< paths, one for each connection
    int snapshots = 0; ///< how often QueueStatus was answered, in all connections

    bool unbroken() const { return streams.size() == 1; }
    /** The file "NAME.SUFFIX". */
    QString file(const QString &suffix) const { return folder + u'/' + name + u'.' + suffix; }
    FeedAddress address() const;
};

/**
 * The sessions that have an oracle: of tests/data/traces, and of the folder that the environment's FLOORWALK_TRACES
 * names, for recordings of one's own. Streams kept as "….ami.z" (qCompress) are unpacked into a folder of its own.
 */
class RecordedSessions
{
public:
    RecordedSessions();
    const QList<RecordedSession> &all() const { return m_sessions; }
    /** The session @p name, which must be there. */
    RecordedSession session(const QString &name) const;

private:
    void add(const QString &folder);
    QString unpacked(const QString &path) const;

    QTemporaryDir m_unpacked;
    QList<RecordedSession> m_sessions;
};

} // namespace Floorwalk
