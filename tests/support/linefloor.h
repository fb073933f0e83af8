// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/clock.h"
#include "models/domain/zone.h"

#include <QJsonObject>
#include <QTcpServer>
#include <QTcpSocket>

namespace Floorwalk {

/** A telephone system that tells its floor in JSON lines over TCP, each with the clock's time, as an adapter does. */
class LineFloor
{
public:
    LineFloor(const Clock &clock, const Zone &zone);

    /** As given to --feed; its silence is no sign of death. */
    QString address() const;
    /** Takes whoever connected; false while nobody has. */
    bool accept();

    void hello();
    /** An agent that is logged out until a state is told; named as the list of agents names people. */
    void member(const QString &name, const QStringList &queues);
    void begin() { tell(QStringLiteral("snapshot.begin")); }
    void end() { tell(QStringLiteral("snapshot.end")); }
    void state(const QString &name, const QString &state, const QString &reason = {});
    void queued(const QString &call, const QString &queue, const QString &caller);
    /** Answered, and talking from now on. */
    void answered(const QString &call, const QString &queue, const QString &name);
    /** The caller hung up; the agent is ready again. */
    void ended(const QString &call, const QString &name);
    void abandoned(const QString &call);

    /** One line of the protocol, @p line without its type and time. */
    void tell(const QString &type, QJsonObject line = {});
    /** Nobody is listened to any more, and nobody may connect. */
    void hangUp();

    /** So many lines were told: as the feed counts its events. */
    quint64 told() const { return m_told; }

private:
    const Clock &m_clock;
    Zone m_zone;
    QTcpServer m_server;
    QTcpSocket *m_socket = nullptr; ///< the server's
    quint64 m_told = 0;
};

} // namespace Floorwalk
