// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/alertcommand.h"

#include "models/domain/alertoutcome.h"

namespace Floorwalk {

std::optional<AlertConclusion> conclusionOf(const AlertCommand &command, Moment at)
{
    if (command.act == AlertCommand::Act::Dismiss) {
        const QString outcome = command.outcome.isEmpty() ? QString(AlertOutcome::other) : command.outcome;
        return AlertConclusion{outcome, command.reason, {}, command.by.name, at};
    }
    if (command.act == AlertCommand::Act::Annotate)
        return AlertConclusion{{}, {}, command.reason, command.by.name, at};
    return std::nullopt;
}

} // namespace Floorwalk
