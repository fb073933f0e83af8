// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/service/floorsource.h"

#include <functional>
#include <vector>

namespace Floorwalk {

/** A feed's thread by hand: keeps what is asked until the test answers. */
class ScriptedSource : public FloorSource
{
public:
    void pull(QObject *, std::function<void(const FloorUpdate &)> done) override
    {
        ++pulls;
        waiting = std::move(done);
    }
    void open(QObject *, std::function<void(const OpenRecords &)> done) override { done({}); }
    void handle(const AlertCommand &command, QObject *, std::function<void(Result<void>)> done) override
    {
        commands.push_back(command);
        done({});
    }
    void handle(const BreakCommand &command, QObject *, std::function<void(Result<void>)> done) override
    {
        breakCommands.push_back(command);
        done({});
    }
    void handle(const FloorCommand &command, QObject *, std::function<void(Result<void>)> done) override
    {
        floorCommands.push_back(command);
        done({});
    }
    void decideCertificate(const QString &fingerprint, bool accept) override
    {
        decided = fingerprint;
        accepted = accept;
    }
    void givePassword(const QString &text, bool keep) override
    {
        password = text;
        remembered = keep;
    }

    void answer(const FloorUpdate &update) { std::exchange(waiting, {})(update); }

    int pulls = 0;
    std::function<void(const FloorUpdate &)> waiting;
    std::vector<AlertCommand> commands;
    std::vector<BreakCommand> breakCommands;
    std::vector<FloorCommand> floorCommands;
    QString decided;
    bool accepted = false;
    QString password;
    bool remembered = false;
};

/** A floor as a leader meets it: every state, reasons, long names, and what is open in the inbox. */
namespace ScriptedFloor {

/** A feed that was heard at @p heard. */
FeedStatus feed(FeedStatus::Health health, Moment heard);
/** @p agents people in three queues, in all states and of all ages; two of three states are those of work. */
FloorUpdate of(int agents, Moment at);
/** An alert about @p subject, of the kind and since the moment. */
AlertRecord alert(const QString &kind, const QString &subject, bool alarm, Moment since);
/** One of each kind of alert, one of them in hand. */
std::vector<AlertRecord> alerts(Moment at);

} // namespace ScriptedFloor

} // namespace Floorwalk
