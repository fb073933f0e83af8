// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The part of FeedWorker that does what people ask of alerts, breaks and the floor.

#include "models/service/feedworker.h"

namespace Floorwalk {

using namespace Qt::StringLiterals;

Result<AlertRecord> FeedWorker::dismiss(const AlertCommand &command, AlertBook &book, Moment now)
{
    Result<AlertRecord> done = command.outcome.isEmpty()
                                   ? book.dismiss(command.alert, command.reason, now)
                                   : book.dismiss(command.alert, command.reason, now, command.outcome);
    if (done && done->kind == incidentKind)
        m_watch.endIncident(*done, now);
    return done;
}

/** It may have resolved itself while the leader was on the way, or wrote: what was done can still be said. */
Result<AlertRecord> FeedWorker::carryOut(const AlertCommand &command)
{
    const bool ofLine = isOfLine(command.alert);
    AlertBook &book = ofLine ? m_line : m_alerts;
    const Moment now = ofLine ? lineTime() : present();
    Result<AlertRecord> done = carryOut(command, book, now);
    if (done || done.error().kind != Error::Kind::NotFound || command.alert.kind == incidentKind)
        return done;
    const std::optional<AlertConclusion> said = conclusionOf(command, m_clock.now());
    if (!said)
        return done;
    Result<AlertRecord> late = book.conclude(command.alert, *said);
    return late || late.error().kind != Error::Kind::NotFound ? late : done;
}

Result<AlertRecord> FeedWorker::carryOut(const AlertCommand &command, AlertBook &book, Moment now)
{
    switch (command.act) {
    case AlertCommand::Act::Accept:
        return book.acknowledge(command.alert, command.by.name, now);
    case AlertCommand::Act::Snooze:
        return book.snooze(command.alert, now + command.length, now);
    case AlertCommand::Act::Assign:
        return book.assign(command.alert, command.owner, now);
    case AlertCommand::Act::HandOver:
        return book.handOver(command.alert, command.owner);
    case AlertCommand::Act::Dismiss:
        return dismiss(command, book, now);
    case AlertCommand::Act::Annotate:
        return book.annotate(command.alert, command.reason, now);
    }
    Q_UNREACHABLE();
}

void FeedWorker::handle(const AlertCommand &command, std::function<void(Result<void>)> done)
{
    if (!m_lines)
        return;
    const Result<AlertRecord> changed = carryOut(command);
    if (!changed) {
        done(changed.error());
        return;
    }
    for (AlertBook *const book : {&m_alerts, &m_line}) {
        std::vector<AlertRecord> others = book->takeChanged();
        std::erase(others, *changed);
        keep(std::move(others), program());
    }
    keep(std::vector{*changed}, command.by, std::move(done));
}

void FeedWorker::handle(const BreakCommand &command, std::function<void(Result<void>)> done)
{
    if (!m_lines)
        return;
    const Moment now = present();
    m_breaks->handle(command, now, done);
    tellBreaks(now);
}

void FeedWorker::handle(const FloorCommand &command, std::function<void(Result<void>)> done)
{
    if (m_lines)
        m_lines->give(command, std::move(done));
}

} // namespace Floorwalk
