// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <algorithm>
#include <array>
#include <optional>

namespace Floorwalk {

/** The one of @p all that @p nameOf calls @p name: how what was written by its name is read again. */
template <class Value, size_t N>
std::optional<Value> valueNamed(const std::array<Value, N> &all, QString (*nameOf)(Value), QStringView name)
{
    const auto found = std::ranges::find_if(all, [nameOf, name](Value value) { return nameOf(value) == name; });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

} // namespace Floorwalk
