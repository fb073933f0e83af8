// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/day/daytemplate.h"

#include <QByteArray>

namespace Floorwalk {

/** Writes day templates as DayTemplateReader reads them; what is as usual is left out. */
namespace DayTemplateWriter {
QByteArray write(const DayTemplate &dayTemplate);
}

} // namespace Floorwalk
