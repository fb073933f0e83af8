// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/clock.h"
#include "models/domain/result.h"
#include "models/domain/zone.h"

#include <QFuture>
#include <QStringList>

namespace Floorwalk {

/** What a look at a feed came to: for “Test connection”, and for taking over the agents it knows. */
struct FeedFindings
{
    QString source; ///< the address in words
    QString version; ///< "Asterisk 16.28.0, AMI 5.0.4"; may be empty
    QStringList queues;
    QStringList agents; ///< member names, sorted

    bool operator==(const FeedFindings &) const = default;
};

/**
 * Connects once, asks for the present, and leaves again; on a thread of its own. @p password is used for this look only
 * and may be empty. The error says what is wrong and what to do; @p patience bounds the whole look. @p clock outlives
 * the future.
 */
QFuture<Result<FeedFindings>> probeFeed(const QString &address, const QString &password, const Zone &zone,
                                        const Clock &clock, Millis patience = std::chrono::seconds(10));

} // namespace Floorwalk
