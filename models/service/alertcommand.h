// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/alert/alertconclusion.h"
#include "models/domain/actor.h"
#include "models/domain/dayrecord.h"

#include <optional>

namespace Floorwalk {

/** What a leader does about an alert. */
struct AlertCommand
{
    enum class Act : quint8 {
        Accept,
        Snooze,
        Assign,
        HandOver, ///< the program's own assigning, to whom a walk's alerts go: nobody has reacted
        Dismiss,
        Annotate
    };

    Act act = Act::Accept;
    AlertRecord alert; ///< as it was seen
    Actor by;
    Millis length{0}; ///< for Snooze; 0: until the next shift day begins, where a board knows of one
    QString owner; ///< for Assign and HandOver: who takes it
    QString reason; ///< for Dismiss: its words; for Annotate: the note
    QString outcome{}; ///< for Dismiss: of AlertOutcome; empty: other
};

/** What @p command says of an alert that is over, by whom and @p at; absent where it says nothing of one. */
std::optional<AlertConclusion> conclusionOf(const AlertCommand &command, Moment at);

} // namespace Floorwalk
