// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/historynames.h"

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

Arrivals readArrivals(const Statement &s)
{
    return {s.moment(0), s.number(1)};
}

} // namespace

Result<std::vector<Arrivals>> HistoryFile::arrivals(TimeRange range) const
{
    const Result<std::optional<Moment>> thinned = thinnedTo();
    if (!thinned)
        return thinned.error();
    const Moment sumsTo = std::clamp(thinned->value_or(range.from), range.from, range.to);
    Statement sums(m_history,
                   u"SELECT since, sum(offered) FROM call_sum WHERE since >= ? AND since < ? GROUP BY since"_s);
    auto all = sums.bind(range.from).bind(sumsTo).rows(readArrivals);
    if (!all)
        return all;
    // Zones lie quarters of an hour apart.
    Statement calls(m_history,
                    u"SELECT joined / 900000 * 900000, count(*) FROM call WHERE queue IN (SELECT id FROM queue) AND "
                    "ended >= ? AND ended < ? AND joined >= ? AND joined < ? GROUP BY joined / 900000 ORDER BY 1"_s);
    calls.bind(sumsTo).bind(range.to + longestCall).bind(sumsTo).bind(range.to);
    const auto counted = calls.rows(readArrivals);
    if (!counted)
        return counted;
    all->insert(all->end(), counted->begin(), counted->end());
    return all;
}

} // namespace Floorwalk
