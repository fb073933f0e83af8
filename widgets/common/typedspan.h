// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTime>

#include <optional>

namespace Floorwalk {

/** From when to when, as one types it. */
struct TypedSpan
{
    QTime from;
    QTime to; ///< invalid: nothing stands behind the dash
};

/** "09:40-09:55", with any dash or 至, in full-width colons too; "09:40-" has no end. Absent for anything else. */
std::optional<TypedSpan> typedSpan(const QString &text);

} // namespace Floorwalk
