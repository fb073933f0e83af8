// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/live/strainwatch.h"

#include "models/domain/settings.h"
#include "models/live/floormodel.h"

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

constexpr int looksInStretch = 12;
/** Figures that grow faster than the time were corrected meanwhile, as from a day read back. */
constexpr std::chrono::seconds clockSlack{30};

qint32 asSeconds(Millis length)
{
    return qint32(std::chrono::duration_cast<std::chrono::seconds>(length).count());
}

} // namespace

std::pair<Millis, Millis> engagedAndReady(const AgentRow &row, Moment now)
{
    const StateSums running = runningSums(row, now);
    return {row.work.engaged + running.talk + running.hold + running.wrap, row.work.ready + running.ready};
}

void StrainWatch::setLimits(const CentreSettings &settings)
{
    const double limit = settings.number(u"burnout_occupancy"_s) / 100.0;
    const Millis length = std::chrono::minutes(settings.number(u"burnout_minutes"_s));
    if (length != m_length)
        clear();
    m_limit = limit;
    m_length = length;
}

void StrainWatch::clear()
{
    m_marks.clear();
    m_strained.clear();
}

std::optional<Strain> StrainWatch::strainOf(const Mark &then, const AgentRow &row, Moment now) const
{
    const auto before = then.seconds.constFind(row.id);
    if (before == then.seconds.cend())
        return std::nullopt;
    const auto [engaged, ready] = engagedAndReady(row, now);
    const Millis worked = engaged - std::chrono::seconds(before->first);
    const Millis waited = ready - std::chrono::seconds(before->second);
    const Millis both = worked + waited;
    const bool isSound = worked >= Millis(0) && waited >= Millis(0) && both <= now - then.at + clockSlack;
    if (!isSound || both * 2 < m_length)
        return std::nullopt;
    const double occupancy = double(worked.count()) / double(both.count());
    return occupancy > m_limit ? std::optional(Strain{occupancy, now - then.at}) : std::nullopt;
}

bool StrainWatch::look(const FloorModel &agents, Moment now)
{
    const Millis between = m_length / looksInStretch;
    if (!m_marks.empty() && now < m_marks.back().at)
        clear(); // the clock was set back
    if (!m_marks.empty() && now - m_marks.back().at < between)
        return false;
    QHash<quint32, Strain> strained;
    while (m_marks.size() > 1 && m_marks[1].at <= now - m_length)
        m_marks.pop_front();
    const bool isLongEnough = !m_marks.empty() && m_marks.front().at <= now - m_length;
    Mark mark{now, {}};
    mark.seconds.reserve(agents.rowCount());
    for (int i = 0; i < agents.rowCount(); ++i) {
        const AgentRow &row = agents.row(i);
        if (isLongEnough) {
            if (const std::optional<Strain> strain = strainOf(m_marks.front(), row, now))
                strained.insert(row.id, *strain);
        }
        const auto [engaged, ready] = engagedAndReady(row, now);
        mark.seconds.insert(row.id, {asSeconds(engaged), asSeconds(ready)});
    }
    m_marks.push_back(std::move(mark));
    if (strained == m_strained)
        return false;
    m_strained.swap(strained);
    return true;
}

std::optional<Strain> StrainWatch::of(quint32 id) const
{
    const auto found = m_strained.constFind(id);
    return found != m_strained.cend() ? std::optional(*found) : std::nullopt;
}

} // namespace Floorwalk
