// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Floorwalk {

/** How agents and queues are told apart in what the floor shows and the history keeps. */
namespace AgentNames {

/** Of two people of one name each is "name <interface>". */
inline QString withInterface(const QString &name, const QString &interface)
{
    return name + QStringLiteral(" <") + interface + u'>';
}

/** Where the name ends in a key made so; -1 for a key that is a name alone. */
inline qsizetype nameEnd(const QString &key)
{
    const qsizetype mark = key.endsWith(u'>') ? key.lastIndexOf(QLatin1StringView(" <")) : -1;
    return mark > 0 ? mark : -1;
}

inline QString nameIn(const QString &key)
{
    const qsizetype end = nameEnd(key);
    return end < 0 ? key : key.left(end);
}

/** Empty for a key that is a name alone. */
inline QString interfaceIn(const QString &key)
{
    const qsizetype end = nameEnd(key);
    return end < 0 ? QString() : key.mid(end + 2).chopped(1);
}

/** What another telephone system has under the same name: "name @ feed". */
inline QString ofFeed(const QString &name, const QString &feed)
{
    return name + QStringLiteral(" @ ") + feed;
}

} // namespace AgentNames

} // namespace Floorwalk
