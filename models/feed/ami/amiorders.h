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
    QByteArray channel{}; ///< the id of the call it makes to the leader's phone
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
     * without a name. The call to the leader's phone gets an id that tells every console whom it is to hear.
     */
    Result<AmiOrder> word(const FloorAction &action) const;
    /** @p action was sent as @p number in the words of @p order; @p done gets what came of it, or why nothing did. */
    void sent(int number, const FloorAction &action, const AmiOrder &order, Moment now, Done done);
    /** The response to action @p number; true when it was one of these. */
    bool onAnswer(const AmiMessage &message, int number);
    /** Whether events of this name may say anything to onEvent(): few of a busy floor's do. */
    static bool follows(std::string_view event) { return topicOf(event) != nullptr; }
    /**
     * Who listens, or is called to, begins and ends, or is told by the list of channels after a connection; how an
     * Originate of ours went. @p number is 0 for those of others.
     */
    void onEvent(const AmiMessage &message, int number);
    /**
     * What has to be sent by itself since the last call: an ending of our own listening, where another leader turned
     * out to be there first. Until a call to a leader's phone is told nobody else can know of it, so two may be called.
     */
    std::vector<AmiOrder> takeDue() { return std::exchange(m_due, {}); }
    /** Gives up what has waited too long. */
    void expire(Moment now);
    /** The connection is gone: nobody will answer any more, and who listens is known again by the next one. */
    void abandon();

    /** Who hears whom now, or is being called to. */
    std::vector<CallListener> listeners() const;
    /** Whether listeners() is another since this was asked last. */
    bool takeChanged() { return std::exchange(m_changed, false); }
    /** What was done, to listen, and is over since this was asked last. */
    std::vector<FloorAction> takeEnded() { return std::exchange(m_ended, {}); }

private:
    struct Waiting
    {
        FloorAction action;
        std::string id; ///< of the call to the leader's phone
        std::string channel; ///< of that call, once it is known
        bool lifted = false;
        bool over = false; ///< the call to the leader's phone has ended
        Moment until;
        Done done;
    };
    struct Listener
    {
        std::string heard; ///< the channel that is listened to, or what all its channels begin with
        std::string name;
        bool rings = false; ///< the listener's phone, which is not lifted yet

        bool operator==(const Listener &) const = default;
    };
    using Waitings = std::map<int, Waiting>;

    /** What an event is about, of those that are followed. */
    enum class Topic : std::uint8_t { Originated, Channel, ListEnd, CallerId, SpyStart, SpyStop, HangUp };
    static const Topic *topicOf(std::string_view event);

    /** Who listens to @p phone, or whose phone rings for it. */
    std::optional<QString> listenerOf(const QString &phone) const;
    /** Who else than the phone of @p channel is heard to listen to the same phone. */
    std::optional<QString> besides(const std::string &channel) const;
    Waitings::iterator waitingAt(std::string_view channel);
    void onOriginated(const AmiMessage &message, Waitings::iterator order);
    static Error nothingHeard(const FloorAction &action);
    void onCallerId(const AmiMessage &message);
    void onListEnd();
    void onListed(const AmiMessage &message);
    void listens(std::string_view channel, Listener listener);
    void begins(Waitings::iterator order);
    void ends(std::string_view channel);
    void finish(int number, const Result<void> &result);

    Waitings m_waiting;
    std::unordered_map<std::string, Listener> m_listeners; ///< by the channel of the listener's phone
    std::unordered_map<std::string, FloorAction> m_own; ///< those of them that were asked for here
    std::vector<FloorAction> m_ended;
    std::vector<AmiOrder> m_due;
    bool m_changed = false;
};

} // namespace Floorwalk
