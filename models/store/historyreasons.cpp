// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/historynames.h"

#include <tuple>

namespace Floorwalk {

using namespace Qt::StringLiterals;

/** What was told of it before stays, and what it did not tell is taken from this. */
Result<void> HistoryFile::writeReason(const CallReason &reason)
{
    const Result<qint64> word = m_names->id(reason.reason, Names::Kind::Word);
    if (!word)
        return word.error();
    std::optional<qint64> queue;
    std::optional<qint64> agent;
    for (const auto &[text, kind, id] : {std::tuple(&reason.queue, Names::Kind::Queue, &queue),
                                         std::tuple(&reason.agentKey, Names::Kind::Agent, &agent)}) {
        if (text->isEmpty())
            continue;
        const Result<qint64> known = m_names->id(*text, kind);
        if (!known)
            return known.error();
        *id = *known;
    }
    Statement insert(m_history, u"INSERT INTO call_reason (call, reason, at, queue, agent) VALUES (?, ?, ?, ?, ?) ON "
                                "CONFLICT (call, reason) DO UPDATE SET queue = coalesce(queue, excluded.queue), agent "
                                "= coalesce(agent, excluded.agent)"_s);
    return insert.bind(reason.call).bind(*word).bind(reason.at).bind(queue).bind(agent).run();
}

Result<void> HistoryFile::eachReason(TimeRange range, const std::function<void(const CallReason &)> &take) const
{
    Statement select(m_history,
                     u"SELECT r.call, w.text, r.at, (SELECT text FROM name WHERE id = coalesce(r.queue, (SELECT "
                     "c.queue FROM call AS c WHERE c.call = r.call ORDER BY c.joined DESC LIMIT 1))), (SELECT text "
                     "FROM name WHERE id = coalesce(r.agent, (SELECT c.agent FROM call AS c WHERE c.call = r.call AND "
                     "c.agent IS NOT NULL ORDER BY c.joined DESC LIMIT 1))) FROM call_reason AS r JOIN name AS w ON "
                     "w.id = r.reason WHERE r.at >= ? AND r.at < ? ORDER BY r.at, r.call"_s);
    if (Result<void> ran = select.bind(range.from).bind(range.to).run(); !ran)
        return ran;
    while (select.next())
        take({select.text(0), select.text(3), select.text(4), select.text(1), select.moment(2)});
    const std::optional<Error> failed = select.failure();
    return failed ? Result<void>(*failed) : Result<void>();
}

Result<bool> HistoryFile::holdsReason(const QString &call, const QString &reason) const
{
    Statement select(m_history, u"SELECT 1 FROM call_reason AS r JOIN name AS w ON w.id = r.reason WHERE r.call = ? "
                                "AND w.text = ?"_s);
    const auto found = select.bind(call).bind(reason).first([](const Statement &) { return true; });
    return found ? Result<bool>(found->has_value()) : Result<bool>(found.error());
}

} // namespace Floorwalk
