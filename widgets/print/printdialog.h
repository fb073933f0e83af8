// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/service/reportsheet.h"

#include <functional>

class QWidget;

namespace Floorwalk {

/**
 * Asks where to print @p sheet, without blocking: the floor goes on meanwhile. It prints once @p first runs what it is
 * given; @p problem tells why it did not.
 */
void printWithDialog(QWidget *parent, const ReportSheet &sheet, const std::function<void(std::function<void()>)> &first,
                     const std::function<void(const Error &)> &problem);

} // namespace Floorwalk
