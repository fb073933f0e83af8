// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/agentstate.h"
#include "widgets/theme/tokens.h"

namespace Floorwalk {

/** How a state is shown everywhere: its colours' key, its icon and its word. Never one without the others. */
struct StateLook
{
    StateKey key = StateKey::Unknown;
    QString icon;
    QString word; ///< translated
};

/** The key of a state; @p pause counts only for Paused. */
StateKey stateKey(AgentState state, PauseKind pause = PauseKind::Busy);
StateLook stateLook(StateKey key);
StateLook stateLook(AgentState state, PauseKind pause = PauseKind::Busy);

/** A pause's reason as it is shown: one that only names its kind in the kind's word, any other as it was told. */
QString reasonText(const QString &reason);
/** The same beside the state's word: empty for a reason that says no more than that. */
QString reasonDetail(const QString &reason);

/** The icon of a severity: triangle, square or circle, so that outlines differ as well as colours. */
QString toneIcon(Tone tone);
/** "Urgent", "Attention", "Notice", "Good" or nothing, translated: for accessible names and tool tips. */
QString toneWord(Tone tone);

} // namespace Floorwalk
