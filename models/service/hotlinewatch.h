// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/dayrecord.h"
#include "models/live/floordelta.h"

#include <map>
#include <set>

namespace Floorwalk {

class FloorModel;

/** Tells calls on the leader hotline, a queue or an extension, and on the leader's own phone as rows of the inbox that
 * propose its entry. */
class HotlineWatch
{
public:
    static constexpr QLatin1StringView kind{"hotlineCall"};
    /** A call that nobody took up is proposed for so long. */
    static constexpr std::chrono::minutes lasting{30};

    /**
     * Looks at the floor at @p now. @p hotline is the name of a queue, or the interface or extension of a member;
     * empty: there is none. @p calls are those on phones that need be no member's. Whether anything is proposed that
     * was not, or no longer.
     */
    bool look(const QString &hotline, const std::vector<QueueRow> &queues, const FloorModel &agents, Moment now,
              const std::vector<LineCall> &calls = {});
    std::vector<AlertRecord> proposals() const;
    /** It was taken up, or dismissed. */
    void forget(const AlertRecord &proposal) { m_open.erase({proposal.subject, proposal.since}); }

private:
    using Call = std::pair<QString, Moment>; ///< on whose line, and since when

    bool tell(const QString &subject, Moment since, Moment now);
    bool lookAtMembers(const QString &hotline, const FloorModel &agents, Moment now);

    std::map<Call, AlertRecord> m_open;
    std::set<Call> m_told; ///< whatever became of it
    std::set<QString> m_inCall; ///< members whose call is told already
};

} // namespace Floorwalk
