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
#include <utility>
#include <vector>

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
    /**
     * What has to be sent by itself since the last call: an ending of our own listening, where another leader turned
     * out to be there first. Between an order and the lifted phone nobody else can know of it, so two may be called.
     */
    std::vector<AmiOrder> takeDue() { return std::exchange(m_due, {}); }
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
        std::string channel{}; ///< of the listener's phone, once it is lifted
    };
    struct Listener
    {
        std::string heard; ///< the channel that is listened to, or what all its channels begin with
        std::string name;
        bool hasBegun = false; ///< as an event told it; who is only on the list of channels may not hear yet
        std::optional<QString> before{}; ///< who was listening there already when this one began
    };
    /** Who listens to @p phone, or whose phone rings for it. */
    std::optional<QString> listenerOf(const QString &phone) const;
    /** The same of those whose listening has begun; the phone behind @p channel is theirs, and is left out. */
    std::optional<QString> listeningTo(std::string_view phonePrefix, std::string_view channel) const;
    void onListening(const AmiMessage &message);
    void onLifted(const AmiMessage &message, int number);
    /** The order whose listener's phone is @p channel, if it still waits. */
    std::optional<int> orderOf(std::string_view channel) const;
    void settle(int number);
    void finish(int number, const Result<void> &result);

    std::map<int, Waiting> m_waiting;
    std::unordered_map<std::string, Listener> m_listeners; ///< by the channel of the listener's phone
    std::vector<AmiOrder> m_due;
};

} // namespace Floorwalk
