// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/registerentry.h"
#include "models/policy/registerrules.h"

namespace Floorwalk {

/** What an entry is taken up with, before anything is typed. */
struct EntryPreset
{
    EntryKind kind = EntryKind::Task;
    std::optional<PersonId> agent{};
    QString topic{};
    QString text{};
    QString contact{};
    QString seat{};
    QString link{};
    QString call{};
    QDate date{}; ///< invalid: the shift that runs
    QString alert{}; ///< what told of it
    std::optional<ActivityId> activity{};
    EntryFields needed{}; ///< beside what the kind cannot do without: of Addressee and Due
};

} // namespace Floorwalk
