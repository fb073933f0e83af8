// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/dayform.h"

#include "models/domain/named.h"

namespace Floorwalk {

using namespace Qt::StringLiterals;

QString storyOutcomeName(StoryTurn::Outcome outcome)
{
    switch (outcome) {
    case StoryTurn::Outcome::Told:
        return u"told"_s;
    case StoryTurn::Outcome::Passed:
        return u"passed"_s;
    case StoryTurn::Outcome::TakenBack:
        return u"takenBack"_s;
    }
    Q_UNREACHABLE();
}

std::optional<StoryTurn::Outcome> storyOutcomeFromName(QStringView name)
{
    using enum StoryTurn::Outcome;
    return valueNamed(std::array{Told, Passed, TakenBack}, storyOutcomeName, name);
}

} // namespace Floorwalk
