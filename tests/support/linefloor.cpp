// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/linefloor.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Floorwalk {

using namespace Qt::StringLiterals;

LineFloor::LineFloor(const Clock &clock, const Zone &zone)
    : m_clock(clock)
    , m_zone(zone)
{
    m_server.listen(QHostAddress::LocalHost);
}

QString LineFloor::address() const
{
    return u"jsonl://127.0.0.1:%1?silence=0"_s.arg(m_server.serverPort());
}

bool LineFloor::accept()
{
    if (QTcpSocket *const next = m_server.nextPendingConnection())
        m_socket = next;
    return m_socket;
}

void LineFloor::tell(const QString &type, QJsonObject line)
{
    line.insert(u"t"_s, m_zone.local(m_clock.now()).toString(Qt::ISODateWithMs));
    line.insert(u"type"_s, type);
    m_socket->write(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
    m_socket->flush();
    ++m_told;
}

void LineFloor::hangUp()
{
    m_server.close();
    if (m_socket)
        m_socket->abort();
}

void LineFloor::hello()
{
    tell(u"hello"_s, {{u"feed"_s, u"scripted floor"_s}, {u"version"_s, 1}});
}

void LineFloor::member(const QString &name, const QStringList &queues)
{
    tell(u"agent.add"_s, {{u"agent"_s, name}, {u"name"_s, name}, {u"queues"_s, QJsonArray::fromStringList(queues)}});
}

void LineFloor::state(const QString &name, const QString &state, const QString &reason)
{
    QJsonObject line{{u"agent"_s, name}, {u"state"_s, state}};
    if (!reason.isEmpty())
        line.insert(u"reason"_s, reason);
    tell(u"agent.state"_s, line);
}

void LineFloor::queued(const QString &call, const QString &queue, const QString &caller)
{
    tell(u"call.queued"_s, {{u"call"_s, call}, {u"queue"_s, queue}, {u"caller"_s, caller}});
}

void LineFloor::answered(const QString &call, const QString &queue, const QString &name)
{
    tell(u"call.answered"_s, {{u"call"_s, call}, {u"queue"_s, queue}, {u"agent"_s, name}});
    tell(u"agent.state"_s, {{u"agent"_s, name},
                            {u"state"_s, u"talking"_s},
                            {u"call"_s, call},
                            {u"queue"_s, queue},
                            {u"direction"_s, u"in"_s}});
}

void LineFloor::ended(const QString &call, const QString &name)
{
    tell(u"call.ended"_s, {{u"call"_s, call}, {u"agent"_s, name}, {u"by"_s, u"caller"_s}});
    state(name, u"ready"_s);
}

void LineFloor::abandoned(const QString &call)
{
    tell(u"call.abandoned"_s, {{u"call"_s, call}});
}

} // namespace Floorwalk
