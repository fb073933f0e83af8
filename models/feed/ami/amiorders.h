// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/clock.h"
#include "models/domain/flooraction.h"
#include "models/domain/result.h"
#include "models/feed/ami/amiparser.h"

#include <QByteArray>
#include <QCoreApplication>

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <unordered_map>

namespace Floorwalk {

/** "Key: value", of text from outside: a line end in it would start a header of its own. */
QByteArray amiHeader(const char *key, QString value);

/** One action of the manager interface with its headers, ready to be sent. */
struct AmiOrder
{
    QByteArray action;
    QByteArray headers;
};

/**
 * What a leader has an Asterisk do: words it as manager actions, follows who listens to whom, and brings each answer
 * back to whoever asked. Knows no socket.
 */
class AmiOrders
{
    Q_DECLARE_TR_FUNCTIONS(AmiOrders)

public:
    using Done = std::function<void(Result<void>)>;

    /** What the account may do, by the commands Asterisk lists for it (the answer to ListCommands). */
    static FloorActionKinds allowedBy(const AmiMessage &commands);
    /**
     * Words @p action, or says why it cannot be asked for: a leader listens already or is being called to, a phone
     * without a name.
     */
    Result<AmiOrder> word(const FloorAction &action) const;
    /** @p action was sent as @p number; @p done gets what Asterisk says of it, or why nothing came. */
    void sent(int number, const FloorAction &action, Moment now, Done done);
    /** The response to action @p number; true when it was one of these. */
    bool onAnswer(const AmiMessage &message, int number);
    /**
     * Who listens begins and ends, or is told by the list of channels after a connection; how an Originate of ours
     * went. @p number is 0 for those of others.
     */
    void onEvent(const AmiMessage &message, int number);
    /** Gives up what has waited too long. */
    void expire(Moment now);
    /** The connection is gone: nobody will answer any more. */
    void abandon();

private:
    struct Waiting
    {
        FloorAction action;
        Moment until;
        Done done;
    };
    struct Listener
    {
        std::string heard; ///< the channel that is listened to, or what all its channels begin with
        std::string name;
    };
    /** Who listens to @p phone, or whose phone rings for it. */
    std::optional<QString> listenerOf(const QString &phone) const;
    void onListening(const AmiMessage &message);
    void finish(int number, const Result<void> &result);

    std::map<int, Waiting> m_waiting;
    std::unordered_map<std::string, Listener> m_listeners; ///< by the channel of the listener's phone
};

} // namespace Floorwalk
