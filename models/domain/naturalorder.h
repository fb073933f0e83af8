// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QStringView>

#include <compare>

namespace Floorwalk {

/**
 * How names of queues follow each other wherever they are listed: a number in a name counts by its value, so that
 * “queue 2” comes before “queue 10”; letters of either case stand together. The same in every language, so that
 * screens, files and what a program prints agree. Only names that are the same compare as equal.
 */
std::strong_ordering naturalOrder(QStringView left, QStringView right);

/** naturalOrder() for sorting and for maps. */
struct NaturalLess
{
    bool operator()(QStringView left, QStringView right) const { return naturalOrder(left, right) < 0; }
};

void sortNaturally(QStringList &names);

} // namespace Floorwalk
