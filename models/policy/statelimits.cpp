// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/policy/statelimits.h"

namespace Floorwalk {

using namespace Qt::StringLiterals;

StateLimits::StateLimits(const CentreSettings &settings)
    : m_call{settings.seconds(u"long_call_warn_s"_s), settings.seconds(u"long_call_alarm_s"_s)}
    , m_busy{settings.seconds(u"long_busy_warn_s"_s), settings.seconds(u"long_busy_alarm_s"_s)}
    , m_settings(settings)
{}

std::optional<StateLimit> StateLimits::of(AgentState state, PauseKind pause, const QString &queue,
                                          const QStringList &member) const
{
    switch (state) {
    case AgentState::Talking:
    case AgentState::OnHold:
        return m_call;
    case AgentState::Paused:
        return pause == PauseKind::Busy ? std::optional(m_busy) : std::nullopt;
    case AgentState::WrapUp: {
        const Millis wrap = m_settings.wrapUp(queue, member);
        return wrap.count() > 0 ? std::optional(StateLimit{wrap * 4 / 5, wrap}) : std::nullopt;
    }
    case AgentState::Ready:
    case AgentState::Ringing:
    case AgentState::LoggedOut:
    case AgentState::Unreachable:
    case AgentState::Unknown:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

} // namespace Floorwalk
