// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

class QWidget;

namespace Floorwalk {

class DayPart;
struct PartContext;

/** Makes the parts of forms by the names that day templates write. */
namespace PartRegistry {
/** Null for a name that is none. @p context outlives the part. */
DayPart *make(const QString &name, const PartContext &context, QWidget *parent);
/** The names of all parts that can be made: held equal to DayParts by a test. */
QStringList names();
} // namespace PartRegistry

} // namespace Floorwalk
