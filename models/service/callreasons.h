// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/callreason.h"
#include "models/domain/span.h"
#include "models/service/import.h"

#include <functional>

namespace Floorwalk {

/**
 * What calls were about, as agents or the telephone system noted it (dispositions): counted of a period, and brought in
 * from files of other programs.
 */
class CallReasons
{
public:
    /** Whether what @p agentKey noted at a moment counts; an empty key is of nobody who is known. */
    using Counts = std::function<bool(const QString &agentKey, Moment at)>;

    explicit CallReasons(StoreSession &session)
        : m_session(session)
    {}

    /** Of @p period, held against @p before; without an agent a reason counts for everybody. */
    Result<ReasonCounts> of(TimeRange period, std::optional<TimeRange> before, const Counts &counts) const;
    /**
     * Brings reasons in from a file into the history: all or nothing. Of an agent and a moment, or of a call, each
     * reason is kept once, so that the same file a second time adds nothing. ImportPunches.
     */
    Result<ImportReport> import(const Actor &actor, const CsvTable &table, const ImportOptions &options);

private:
    Result<void> count(TimeRange period, const Counts &counts, int ReasonCount::*member, int &calls,
                       std::vector<ReasonCount> &reasons) const;
    StoreSession &m_session;
};

} // namespace Floorwalk
