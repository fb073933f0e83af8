// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/span.h"
#include "models/store/database.h"

#include <functional>
#include <memory>

namespace Floorwalk {

/**
 * Reads a stretch of the history on several connections at once. Every agent's spans lie in a place of their own: one
 * reader would wait for one place after the other and leave all processors but one idle. Reading begins at once and
 * runs ahead of whoever takes the rows, by a few pieces, so that a day of a big floor needs little memory. Made and
 * used on the thread of the connection; gone, it has ended. What none of the other connections has come to when it is
 * wanted is read by the one at hand.
 */
class ReadAhead
{
public:
    /** Two for the processors, and more of them for the disk: who waits for it takes no processor. */
    static constexpr int connections = 4;

    /** Spans that overlap @p range; calls that ended since its begin and had joined by @p joined. @p history outlives
     * it. So many connections as @p besides says run ahead, each on a thread of its own; may be none. */
    ReadAhead(const Database &history, const TimeRange &range, Moment joined, int besides = connections);
    ~ReadAhead();
    ReadAhead(const ReadAhead &) = delete;
    ReadAhead &operator=(const ReadAhead &) = delete;

    /** As HistoryFile::eachSpan(). Once, before eachCall(); else Internal, and nothing is told. */
    Result<void> eachSpan(const std::function<void(const StateSpan &)> &take);
    /** As HistoryFile::eachCall(), without the caller. Once, when eachSpan() has told all; else Internal, as there. */
    Result<void> eachCall(const std::function<void(const CallRecord &)> &take);

private:
    class Pieces;
    std::unique_ptr<Pieces> m_pieces;
};

} // namespace Floorwalk
