// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/breaks/breakboard.h"
#include "models/domain/actor.h"
#include "models/domain/dayrecord.h"
#include "models/domain/flooraction.h"
#include "models/domain/result.h"
#include "models/domain/span.h"
#include "models/live/daycorrection.h"
#include "models/service/alertcommand.h"
#include "models/service/feedstatus.h"

#include <functional>
#include <optional>
#include <vector>

class QObject;

namespace Floorwalk {

class CentreSettings;

/** What one pull brings: everything that changed since the last one, as one value. */
struct FloorUpdate
{
    FloorDelta delta;
    FeedStatus feed;
    std::optional<std::vector<AlertRecord>> alerts; ///< all that are not closed; absent when none changed
    std::optional<BreakBoard> breaks; ///< the break desk; absent when nothing changed there
};

/** All of the floor as it was counted, and what the history may not hold yet, of one moment. */
struct CountedFloor
{
    FloorDelta live; ///< `whole`; begins at no moment where nothing was heard
    OpenRecords open;
};

/** What a leader has the telephone system do. */
struct FloorCommand
{
    FloorAction action;
    Actor by;
};

/** The other end of FloorSession: the feed's thread, or a script in a test. Answers on the thread of @p context. */
class FloorSource
{
public:
    virtual ~FloorSource() = default;
    virtual void pull(QObject *context, std::function<void(const FloorUpdate &)> done) = 0;
    /** What the history may not hold yet; a source that knows of nothing answers with nothing. */
    virtual void open(QObject *context, std::function<void(const OpenRecords &)> done) = 0;
    /** What a correction of the day's figures is measured against; a source that counts nothing answers with nothing.
     */
    virtual void counted(QObject *, std::function<void(const CountedFloor &)> done) { done({}); }
    /** Added to what was counted, instead of what was before, until the day is over. */
    virtual void correct(const DayCorrection &) {}
    /** What is counted from now on is held against the limits of @p settings; what was counted stays as it was. */
    virtual void setLimits(const CentreSettings &) {}
    /** Answers when what was done is durable, or with why it is not. */
    virtual void handle(const AlertCommand &command, QObject *context, std::function<void(Result<void>)> done) = 0;
    /** The same for the break desk. */
    virtual void handle(const BreakCommand &command, QObject *context, std::function<void(Result<void>)> done) = 0;
    /** Answers when the telephone system has done it, or with why it has not; what would hurt a caller waits. */
    virtual void handle(const FloorCommand &command, QObject *context, std::function<void(Result<void>)> done) = 0;
    /** The settings were changed: rules and roster are looked at again now and not only by and by. */
    virtual void refresh() {}
    /** The person's word on a certificate. */
    virtual void decideCertificate(const QString &fingerprint, bool accept) = 0;
    /** The password that was asked for; @p remember also puts it into the keychain. */
    virtual void givePassword(const QString &password, bool remember) = 0;
};

} // namespace Floorwalk
