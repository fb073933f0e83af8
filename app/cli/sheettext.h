// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/service/reportsheet.h"

namespace Floorwalk {

/** A sheet as plain text for a terminal. */
QString sheetText(const ReportSheet &sheet);

} // namespace Floorwalk
