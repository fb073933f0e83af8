// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/clock.h"
#include "models/domain/flooraction.h"

#include <QMetaType>
#include <QString>

#include <optional>
#include <vector>

namespace Floorwalk {

/** The feed as the leader is told of it: where from, how fresh, how healthy, what to do. A value for any thread. */
struct FeedStatus
{
    enum class Health : quint8 {
        None, ///< no feed was chosen
        Connecting, ///< also while the present state is being told
        Live,
        Stale, ///< connected, but nothing was heard for longer than a keep-alive takes
        Lost, ///< tries again by itself at retryAt
        AskCertificate, ///< fingerprint waits for a person's word
        AskPassword, ///< no password is known
        Failed, ///< only a person can help; text says how
        Finished ///< a recording has been told to its end
    };

    Health health = Health::None;
    QString source; ///< "AMI console@10.0.0.5", "demo floor"
    QString text; ///< translated: what is going on and what to do
    QString version; ///< of the telephone system; empty until known
    QString server; ///< "host:port": what a confirmed certificate belongs to
    QString secretKey; ///< of the feed whose password is asked for; FeedAddress::secretKey()
    QString fingerprint; ///< SHA-256 that waits for a decision
    bool demo = false;
    bool canRemember = false; ///< a keychain would keep the password
    FloorActionKinds can; ///< what the leader can have it do
    std::vector<CallListener> listeners; ///< who hears whom now
    bool deaf = false; ///< connected, but the account is told no events
    std::optional<Moment> lastHeard; ///< on the feed's clock
    std::optional<Moment> retryAt; ///< on this machine's clock
    quint64 events = 0;
    int gaps = 0;
    bool partlyLive = false; ///< of several feeds some are heard: health is that of the one which most needs a person
    QString unrecorded; ///< translated: what of the floor is not on record and why; empty when all is

    /** Whether what the floor shows is the present, of one feed at least. */
    bool isLive() const { return health == Health::Live || partlyLive; }
    bool operator==(const FeedStatus &) const = default;
};

} // namespace Floorwalk
